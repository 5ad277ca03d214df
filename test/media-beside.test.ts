import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { takeIn, type House, type Imported } from '../src/way.ts'
import { takeInHashSet } from '../src/way-lists.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { entry, queueOf, tip, view } from './tips.ts'
import { zipOf } from './zip.ts'

const pattern = (seed: number): Promise<Buffer> => sharp(
  Buffer.from(Uint8Array.from({ length: 120 * 90 * 3 }, (_, i) => 128 + 100 * Math.sin((i % 360) / (9 + seed)) * Math.cos(i / 5_000))),
  { raw: { width: 120, height: 90, channels: 3 } },
).jpeg().toBuffer()
const hash = (name: string, bytes: Buffer): string => createHash(name).update(bytes).digest('hex')

/** Takes in zips, each with files by their names. */
function takeZips(doors: House, ...zips: readonly Readonly<Record<string, Buffer | object>>[]): Promise<Imported> {
  const folder = temporaryFolder()
  for (const [n, members] of zips.entries()) {
    const files = Object.entries(members).map(([name, content]) => ({
      name, bytes: Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)),
    }))
    writeFileSync(join(folder, `${n}.zip`), zipOf(files))
  }
  return takeIn(doors, [folder], { who: 'test' })
}

async function known(doors: House, ...pictures: readonly Buffer[]): Promise<void> {
  const list = join(temporaryFolder(), 'list.csv')
  writeFileSync(list, `sha1,category\n${pictures.map((p) => `${hash('sha1', p)},1\n`).join('')}`)
  await takeInHashSet(doors, list, { name: 'known', kind: 'known', scheme: null }, { who: 'test' })
}

test('a picture that a report brings along without naming its hash is a file of that report, and matched', async () => {
  const doors = await testDoors()
  const [a, b, c] = [await pattern(1), await pattern(2), await pattern(3)]
  await known(doors, a)
  await takeZips(
    doors, { 'tip.json': tip({ id: '701', files: [{ name: 'c.jpg', md5: hash('md5', c) }] }), 'a.jpg': a, 'x/b.jpg': b, 'c.jpg': c, 'again.jpg': a },
  )
  expect((await queueOf(doors)).map((q) => [q.reference, q.files.length, q.known])).toEqual([['701', 5, { matched: 1, unknown: 2, benign: 0 }]])
  expect((await view(doors, '701')).evidence.map((e) => [e.name, e.known])).toEqual([['c.jpg', 'unknown'], ['a.jpg', 'known'], ['b.jpg', 'unknown']])
})

test('the same picture in the archives of two reports is a file of both, in one import or in two', async () => {
  const doors = await testDoors()
  const [a, b] = [await pattern(1), await pattern(4)]
  await known(doors, a, b)
  await takeZips(doors, { 'tip.json': tip({ id: '701' }), 'a.jpg': a }, { 'tip.json': tip({ id: '702' }), 'b.jpg': a })
  await takeZips(doors, { 'tip.json': tip({ id: '703', files: [{ name: 'b.jpg', md5: hash('md5', b) }] }), 'a.jpg': a, 'b.jpg': b })
  await takeZips(doors, { 'tip.json': tip({ id: '704', files: [{ name: 'b.jpg', md5: hash('md5', b) }] }), 'b.jpg': b })
  const matched = async (id: string): Promise<number> => (await entry(doors, id)).known.matched
  expect([await matched('701'), await matched('702'), await matched('703'), await matched('704')]).toEqual([1, 1, 2, 1])
  expect((await queueOf(doors)).length).toBe(4)
  const again = await takeZips(doors, { 'tip.json': tip({ id: '701' }), 'a.jpg': a })
  expect([again.received, (await entry(doors, '701')).version]).toEqual([0, 1])
})

test('what is wrong with a picture is told once of every path that it came by', async () => {
  const doors = await testDoors()
  const cut = (await pattern(5)).subarray(0, 900)
  const done = await takeZips(doors, { 'tip.json': tip({ id: '701' }), 'a.jpg': cut }, { 'tip.json': tip({ id: '702' }), 'b.jpg': cut })
  const told = done.problems.filter((p) => p.code === 'truncated' && p.message.includes('hashed')).map((p) => p.file.split('/').slice(-2).join('/'))
  expect(told.toSorted()).toEqual(['0.zip!/a.jpg', '1.zip!/b.jpg'])
})

test('a hash of a report that is none, or of another kind than is named, is told by its place; the latter is matched', async () => {
  const doors = await testDoors()
  const a = await pattern(6)
  await known(doors, a)
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'a.json'),
    JSON.stringify(tip({ id: '701', files: [{ name: 'a.jpg', md5: hash('sha1', a) }, { name: 'b.jpg', md5: 'zz-no-hash' }, { name: 'c.jpg' }] })),
  )
  const done = await takeIn(doors, [folder], { who: 'test' })
  expect(done.problems.map((p) => p.code)).toEqual(['mixed-hashes', 'hash-refused'])
  expect(done.problems[1]?.message).toContain('uploadedFiles/1')
  expect((await entry(doors, '701')).known.matched).toBe(1)
})

test('the numbers of the tables are renewed after a list, so that look-ups go by the index', async () => {
  const doors = await testDoors()
  await known(doors, ...await Promise.all([7, 8, 9].map(pattern)))
  const [row] = await doors.store.query({ text: `select reltuples::int as n from pg_class where oid = 'opinion'::regclass`, values: [] })
  expect(row?.['n']).toBe(3)
})
