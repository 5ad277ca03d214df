import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipOf, type ZipMember } from '../../test/zip.ts'
import { Refusal } from '../kernel/refusal.ts'
import { isArchive } from './archive/kind.ts'
import { archiveLimits, type ArchiveLimits } from './archive/limits.ts'
import type { Spill } from './archive/unpack.io.ts'
import { openArchive } from './archive.io.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'sterna-zip-'))

async function unpack(source: string | Uint8Array, limits: Partial<ArchiveLimits> = {}, spill?: Spill): Promise<string[]> {
  const out: string[] = []
  for await (const member of openArchive('in/a.zip', source, { ...archiveLimits, ...limits }, spill)) {
    if ('problem' in member) out.push(`${member.problem.file} ! ${member.problem.code}`)
    else if ('bytes' in member) out.push(`${member.path} = ${Buffer.from(member.bytes).toString('latin1').slice(0, 40)}`)
    else out.push(`${member.path} @ ${member.size}`)
  }
  return out
}

test('gives members in order, stored and deflated, and skips folders', async () => {
  const zip = zipOf([
    { name: 'b.txt', bytes: 'one' }, { name: 'folder/', bytes: '', deflate: false }, { name: 'folder/a.txt', bytes: 'two', deflate: false },
    { name: 'empty', bytes: '', deflate: false },
  ])
  expect(await unpack(zip)).toEqual(['in/a.zip!/b.txt = one', 'in/a.zip!/folder/a.txt = two', 'in/a.zip!/empty = '])
})

test('reads from disk as from memory', async () => {
  const dir = folder()
  const zip = zipOf([{ name: 'a', bytes: 'x' }])
  writeFileSync(join(dir, 'z.zip'), zip)
  expect(await unpack(join(dir, 'z.zip'))).toEqual(await unpack(zip))
  expect(await unpack(join(dir, 'none.zip'))).toEqual(['in/a.zip ! unread-file'])
  rmSync(dir, { recursive: true })
})

test.each<[string | Uint8Array, boolean]>([
  ['../evil.xml', false], ['a/../../evil.xml', false], ['/etc/evil.xml', false], ['C:/evil.xml', false], ['C:evil.xml', false],
  ['..\\evil.xml', false], ['a\\..\\..\\evil.xml', false],
  ['\\\\host\\share\\evil.xml', false], ['a/.. /evil.xml', false], ['..', false], ['a\0b', false], [' ', false],
  ['folder\\fine.xml', true], ['a..b/fine.xml', true], ['...', false], ['.hidden/fine.xml', true],
])('name %j is taken: %j', async (name, taken) => {
  const found = await unpack(zipOf([{ name, bytes: 'x' }, { name: 'next', bytes: 'y' }]))
  expect(found).toHaveLength(2)
  expect(found[0]?.endsWith('! path-refused')).toBe(!taken)
  expect(found[1]).toBe('in/a.zip!/next = y')
})

test.each([[0o120777, 'a link'], [0o020666, 'a device'], [0o010666, 'a pipe']])('mode %o is refused: %s', async (unixMode) => {
  expect(await unpack(zipOf([
    { name: 'l', bytes: '/etc/passwd', unixMode }, { name: 'n', bytes: 'y', unixMode: 0o100644 },
  ]))).toEqual(['in/a.zip!/l ! path-refused', 'in/a.zip!/n = y'])
})

test('names: UTF-8 by flag, UTF-8 without flag, code page 437', async () => {
  const found = await unpack(zipOf([
    { name: 'größe.txt', bytes: '1' }, { name: Buffer.from('größe.txt'), bytes: '2' },
    { name: Buffer.from([0x67, 0x72, 0x94, 0xe1, 0x65]), bytes: '3' },
  ]))
  expect(found).toEqual(['in/a.zip!/größe.txt = 1', 'in/a.zip!/größe.txt = 2', 'in/a.zip!/größe = 3'])
})

const bomb = Buffer.alloc(5_000_000)

test('a member that unpacks too far is refused, the rest goes on', async () => {
  const noise = Buffer.from(Array.from({ length: 60_000 }, (_, i) => (i * 2_654_435_761) >>> 24))
  expect(await unpack(zipOf([{ name: 'bomb', bytes: bomb }, { name: 'noise', bytes: noise, deflate: false }, { name: 'b', bytes: 'y' }])))
    .toEqual(['in/a.zip!/bomb ! bomb-refused', expect.stringContaining('noise ='), 'in/a.zip!/b = y'])
})

test('the whole archive has a ratio and a total too', async () => {
  const many = zipOf(Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, bytes: bomb.subarray(0, 900_000) })))
  expect((await unpack(many)).slice(-2)).toEqual([expect.stringContaining('! bomb-refused'), 'in/a.zip ! bomb-refused'])
  const plain = zipOf(Array.from({ length: 5 }, (_, i) => ({ name: `${i}`, bytes: 'x'.repeat(100), deflate: false })))
  expect(await unpack(plain, { totalBytes: 250 })).toEqual([
    expect.stringContaining('!/0 = '), expect.stringContaining('!/1 = '), 'in/a.zip!/2 ! bomb-refused', 'in/a.zip!/3 ! bomb-refused',
    'in/a.zip!/4 ! bomb-refused',
  ])
})

test('lying sizes are caught while unpacking', async () => {
  const lies: ZipMember[] = [
    { name: 'more', bytes: 'x'.repeat(1000), declaredSize: 10 }, { name: 'less', bytes: 'x'.repeat(10), declaredSize: 1000 },
    { name: 'huge', bytes: 'x', declaredSize: 0xfffffff0 }, { name: 'stored', bytes: 'xyz', deflate: false, declaredSize: 1 },
    { name: 'ok', bytes: 'y' },
  ]
  expect(await unpack(zipOf(lies), { totalBytes: 1e9 })).toEqual([
    'in/a.zip!/more ! bomb-refused', 'in/a.zip!/less ! truncated', 'in/a.zip!/huge ! bomb-refused', 'in/a.zip!/stored ! bomb-refused',
    'in/a.zip!/ok = y',
  ])
})

test('a wrong checksum is told and the content given; broken, encrypted and strange members are refused', async () => {
  const found = await unpack(zipOf([
    { name: 'crc', bytes: 'x', declaredCrc: 7 },
    { name: 'broken', bytes: Buffer.from([0xff, 0xff, 0xff]), method: 8, deflate: false, declaredSize: 9 },
    { name: 'secret', bytes: 'x', encrypted: true }, { name: 'bz', bytes: 'x', method: 12 },
    { name: 'far', bytes: 'x', declaredPackedSize: 1_000_000 }, { name: 'ok', bytes: 'y' },
  ]))
  expect(found).toEqual([
    'in/a.zip!/crc ! malformed', 'in/a.zip!/crc = x', expect.stringMatching(/broken ! (malformed|truncated)/), 'in/a.zip!/secret ! protected',
    'in/a.zip!/bz ! unread-format',
    'in/a.zip!/far ! truncated', 'in/a.zip!/ok = y',
  ])
})

test('nested archives are opened in place, down to the limit', async () => {
  let zip = zipOf([{ name: 'c.txt', bytes: 'deep' }])
  for (const name of ['d.zip', 'c.zip', 'b.zip']) zip = zipOf([{ name, bytes: zip }, { name: 'beside', bytes: '1' }])
  expect((await unpack(zip))[0]).toBe('in/a.zip!/b.zip!/c.zip!/d.zip!/c.txt = deep')
  expect(await unpack(zip, { depth: 1 })).toEqual(['in/a.zip!/b.zip!/c.zip ! nested-archive', 'in/a.zip!/b.zip!/beside = 1', 'in/a.zip!/beside = 1'])
})

test('office documents stay one member', async () => {
  const document = zipOf([{ name: '[Content_Types].xml', bytes: '<Types/>' }, { name: 'word/document.xml', bytes: '<w/>' }])
  expect(isArchive(document)).toBe(false)
  expect(await unpack(zipOf([{ name: 'letter', bytes: document }]))).toEqual([expect.stringContaining('in/a.zip!/letter = PK')])
})

test('too many entries end the archive', async () => {
  const zip = zipOf(Array.from({ length: 6 }, (_, i) => ({ name: `${i}`, bytes: 'x' })))
  expect(await unpack(zip, { entries: 4 })).toHaveLength(5)
  expect((await unpack(zip, { entries: 4 })).at(-1)).toBe('in/a.zip ! too-many')
})

test('a truncated archive, an empty one, and what is none', async () => {
  const zip = zipOf([{ name: 'a', bytes: 'x'.repeat(500), deflate: false }])
  expect(await unpack(zip.subarray(0, 300))).toEqual(['in/a.zip ! truncated'])
  expect(await unpack(zipOf([]))).toEqual([])
  expect(await unpack(Buffer.from('PK\x03\x04'))).toEqual(['in/a.zip ! truncated'])
})

test('a member above the memory limit goes to the file that the caller gives', async () => {
  const dir = folder()
  let n = 0
  const spill = (): string => join(dir, `${n++}`)
  const big = Buffer.from('line of text that repeats\n'.repeat(10_000))
  const zip = zipOf([
    { name: 'big', bytes: big, deflate: false }, { name: 'inner.zip', bytes: zipOf([{ name: 'big', bytes: big, deflate: false }]), deflate: false },
    { name: 'small', bytes: 'y' },
  ])
  const found: unknown[] = []
  for await (const member of openArchive('a.zip', zip, { ...archiveLimits, inMemory: 1000 }, spill)) {
    if ('file' in member) expect(readFileSync(member.file).equals(big)).toBe(true)
    found.push('file' in member ? [member.path, member.size] : member)
  }
  expect(found).toEqual([['a.zip!/big', big.length], ['a.zip!/inner.zip!/big', big.length], { path: 'a.zip!/small', bytes: Buffer.from('y') }])
  expect(readdirSync(dir)).toHaveLength(2) // the file of the inner archive is gone
  expect(await unpack(zip, { inMemory: 1000 })).toEqual(['in/a.zip!/big ! too-large', 'in/a.zip!/inner.zip ! too-large', 'in/a.zip!/small = y'])
  await expect(unpack(zip, { inMemory: 1000 }, () => join(dir, 'no/such/folder'))).rejects.toThrow('temporary file')
  rmSync(dir, { recursive: true })
})

test('never throws, whatever bytes are broken', async () => {
  const zip = zipOf([{ name: 'a', bytes: 'x'.repeat(300) }, { name: 'b.zip', bytes: zipOf([{ name: 'c', bytes: 'y' }]), deflate: false }])
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
    const broken = Buffer.from(zip)
    for (const [i, value] of changes) broken[i] = value
    await unpack(broken)
  }), { numRuns: 300 })
})

test('an archive that is read by parts gives what it gives whole; what refuses a part is thrown, not told as a fault of the archive', async () => {
  const zip = zipOf(Array.from({ length: 400 }, (_, i) => ({ name: `${i}.txt`, bytes: Buffer.alloc(2_000 + i, i) })))
  const asked: number[] = []
  const source = { size: zip.length, range: (from: number, to: number) => Promise.resolve(zip.subarray(from, (asked.push(from), to))) }
  const members = async (of: Parameters<typeof openArchive>[1]): Promise<string[]> =>
    (await Array.fromAsync(openArchive('a.zip', of))).map((m) => ('bytes' in m ? `${m.path} ${m.bytes.length} ${m.bytes[0]}` : 'other'))
  expect(await members(source)).toEqual(await members(zip))
  expect(asked.length).toBeLessThan(12)
  const refusing = {
    size: zip.length, range: (from: number) => (from === 0 ? Promise.reject(new Refusal('seal-broken', {})) : Promise.resolve(zip.subarray(from))),
  }
  await expect(members(refusing)).rejects.toThrow('seal-broken')
})
