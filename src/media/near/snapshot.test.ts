import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { codesFrom, flipped, none } from './fixtures/codes.ts'
import { readHeader } from './header.ts'
import { CODE } from './layout.ts'
import { LocalNear } from './local.io.ts'
import { openNear } from './near.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-near-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const fresh = (): string => join(folder, `${files++}.near`)

test.each([0, 1, 2, 1000, 3000, 40_000])('%i codes come back from disk, with the caller\'s text', async (size) => {
  const file = fresh()
  const codes = codesFrom(size + 1, size)
  const index = new LocalNear()
  index.addNow(codes)
  const meta = 'checkpoint "ñ" 7'
  await index.save(file, meta)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const opened = await openNear({ snapshot: file })
  expect(opened).toMatchObject({ meta, unusable: null })
  expect(opened.index.size).toBe(size)
  const queries = Buffer.concat([codesFrom(9, 2), ...(size > 0 ? [flipped(codes, 31, 4), flipped(codes.subarray((size - 1) * CODE), 8, 5)] : [])])
  expect(await opened.index.search(queries, 31)).toEqual(index.searchNow(queries, 31))
  expect(await opened.index.add(codesFrom(10_003, 10))).toBe(10)
})

test('a snapshot holds nothing of what was removed before it, and one file only', async () => {
  const file = fresh()
  const index = new LocalNear()
  const codes = codesFrom(5, 5000)
  index.addNow(codes)
  index.removeNow(codes.subarray(0, 100 * CODE))
  await index.save(file, '')
  expect(index.size).toBe(4900)
  const opened = await openNear({ snapshot: file })
  expect(opened.index.size).toBe(4900)
  expect(await opened.index.search(codes.subarray(0, 100 * CODE), 0)).toEqual(none)
  expect(await opened.index.add(codes)).toBe(100)
  expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([])
})

test('a merge by way of the disk: what comes and goes meanwhile is kept', async () => {
  const file = fresh()
  const index = new LocalNear({ mergeLimit: 2000 })
  const codes = codesFrom(6, 9000)
  await index.add(codes.subarray(0, 6000 * CODE))
  await index.remove(codes.subarray(0, 10 * CODE))
  const saving = index.save(file, 'm')
  await new Promise((resolve) => { setTimeout(resolve, 30) })
  expect(await index.add(codes.subarray(5900 * CODE))).toBe(3000)
  expect(await index.add(codes.subarray(0, CODE))).toBe(1)
  await index.remove(codes.subarray(5000 * CODE, 5003 * CODE))
  await saving
  expect(index.size).toBe(9000 - 9 - 3)
  const { hits } = await index.search(codes, 0)
  expect(hits).toHaveLength(9000 - 9 - 3)
  const opened = await openNear({ snapshot: file })
  expect([5987, 5988, 5989, 5990]).toContain(opened.index.size) // removals made meanwhile are in it or not
  await index.close()
})

test('built by another thread, straight to a snapshot', async () => {
  const file = fresh()
  const codes = codesFrom(7, 30_000)
  async function* batches(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < 30_000; from += 7000) yield codes.subarray(Math.max(0, from - 50) * CODE, Math.min(30_000, from + 7000) * CODE)
  }
  const index = new LocalNear()
  expect(await index.build(batches(), { file, meta: 'built' })).toBe(30_000)
  expect(index.searchNow(flipped(codes.subarray(77 * CODE), 31, 1), 31).hits).toHaveLength(1)
  const empty = new LocalNear()
  expect(await empty.build([], { file: fresh(), meta: '' })).toBe(0)
  await expect(index.build([codes], { file: join(folder, 'no', 'such'), meta: '' })).rejects.toMatchObject({ code: 'ENOENT' })
  expect(index.size).toBe(30_000)
})

test('whatever is wrong with a file is named, and nothing is answered from it', async () => {
  const file = fresh()
  const index = new LocalNear()
  index.addNow(codesFrom(8, 3000))
  await index.save(file, 'x')
  const whole = readFileSync(file)
  const bad = fresh()
  const opens = async (bytes: Uint8Array): Promise<string | null> => {
    writeFileSync(bad, bytes)
    const opened = await openNear({ snapshot: bad })
    expect(opened.index.size).toBe(opened.unusable === null ? 3000 : 0)
    return opened.unusable
  }
  expect(await opens(whole)).toBeNull()
  for (const length of [0, 1, 15, 16, 100, 5000, whole.length - 1]) expect(await opens(whole.subarray(0, length))).not.toBeNull()
  expect(await opens(Buffer.concat([whole, Buffer.alloc(1)]))).toContain('size')
  expect(await opens(Buffer.from('version https://example.org/spec/v1\n'.repeat(9)))).toContain('no snapshot')
  const version = Buffer.from(whole)
  version[8] = 9
  expect(await opens(version)).toContain('version 9')
  await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, other) => {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ other
    expect(await opens(bytes)).not.toBeNull()
  }), { numRuns: 60 })
  expect((await openNear({ snapshot: join(folder, 'absent') })).unusable).toContain('ENOENT')
  expect((await openNear({ snapshot: folder })).unusable).toContain('EISDIR')
})

test('headers that lie about sizes are refused before any memory is taken', () => {
  const header = (text: string): Uint8Array => {
    const bytes = new Uint8Array(16 + text.length)
    bytes.set([0x89, 0x53, 0x54, 0x4e, 0x52, 0x0d, 0x0a, 0x1a, 1])
    bytes.set(new TextEncoder().encode(text), 16)
    return bytes
  }
  const plan = '{"slots":[],"positionBits":24,"grain":4}'
  for (const text of [
    '', 'null', '[]', '{"meta":"","segments":[],"tail":-1}', '{"meta":"","segments":[],"tail":1e99}', '{"meta":1,"segments":[],"tail":0}',
    `{"meta":"","segments":[{"codes":1,"plan":${plan}}],"tail":0}`, '['.repeat(5000), '{"__proto__":{"meta":""}}',
  ]) expect(typeof readHeader(header(text))).toBe('string')
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { expect(typeof readHeader(bytes)).toBe('string') }))
})

test('reloading puts the file in place; a damaged one changes nothing', async () => {
  const [first, second] = [fresh(), fresh()]
  const one = new LocalNear()
  one.addNow(codesFrom(1, 5000))
  await one.save(first, 'one')
  const two = new LocalNear()
  two.addNow(codesFrom(2, 7000))
  await two.save(second, 'two')
  const { index } = await openNear({ snapshot: first })
  await index.add(codesFrom(3, 50))
  for (const [file, meta, size] of [[second, 'two', 7000], [first, 'one', 5000], [second, 'two', 7000]] as const) {
    const reloading = index.reload(file)
    const searching = index.search(codesFrom(2, 1), 31)
    expect(await reloading).toEqual({ meta, unusable: null })
    expect((await searching).hits.length).toBeLessThanOrEqual(1)
    expect(index.size).toBe(size)
  }
  truncateSync(first, 4000)
  expect((await index.reload(first)).unusable).not.toBeNull()
  expect((await index.search(codesFrom(2, 1), 31)).hits).toHaveLength(1)
})

test('the text kept with a snapshot has a limit', async () => {
  const file = fresh()
  await expect(new LocalNear().save(file, 'x'.repeat(70_000))).rejects.toThrow(RangeError)
  expect(readdirSync(folder)).not.toContain(file)
})

test('searches that make the memory grow while a snapshot is written do it no harm', async () => {
  const file = fresh()
  const index = new LocalNear()
  const centre = codesFrom(71, 1)
  await index.add(codesFrom(72, 60_000))
  await index.add(Buffer.concat(Array.from({ length: 5000 }, (_, i) => flipped(centre, 1 + i % 9, i))))
  const size = index.size
  const saving = index.save(file, '')
  for (let i = 0; i < 30; i++) await index.search(centre, 31)
  await saving
  const opened = await openNear({ snapshot: file })
  expect([opened.unusable, opened.index.size]).toEqual([null, size])
  expect(await opened.index.search(centre, 31)).toEqual(await index.search(centre, 31))
})
