import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { takeIn, type House } from '../src/way.ts'
import { takeInHashSet } from '../src/way-lists.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { ENTICEMENT, entry, inboxOf, tip, type Tip } from './tips.ts'

/** A pattern as a JPEG whose EXIF tells a map position. */
async function located(seed: number): Promise<Buffer> {
  const pixels = Buffer.from(Uint8Array.from(
    { length: 200 * 150 * 3 }, (_, i) => 128 + 100 * Math.sin((i % 600) / (11 + seed)) * Math.cos(i / 7_000),
  ))
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '54/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '3/1 15/1 0/1' }
  return sharp(pixels, { raw: { width: 200, height: 150, channels: 3 } }).jpeg().withExif({ IFD3: gps }).toBuffer()
}

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')
const CHILD = { handle: 'tern-chick', age: 12, service: 'Ternchat' }
const CONTACT = { type: ENTICEMENT, received: '2026-11-10T10:00:00Z' }
const NO_CONTACT = { received: '2026-11-10T10:00:00Z' }

/** Takes in a tip that names a picture by its md5, and the picture beside it. */
async function arrive(doors: House, more: Omit<Tip, 'id' | 'files'>, picture: Buffer, id = '801', name = 'a.jpg'): Promise<void> {
  const folder = inboxOf({ [`${id}/tip.json`]: tip({ id, files: [{ name, md5: md5(picture) }], ...more }) })
  mkdirSync(join(folder, id), { recursive: true })
  writeFileSync(join(folder, id, name), picture)
  expect((await takeIn(doors, [folder], { who: 'test' })).problems).toEqual([])
}

const locatable = async (doors: House, id = '801') => (await entry(doors, id)).triggers.filter((t) => t.rule === 'child-locatable')

test('a position in a picture beside a report lifts a child who is in recent contact', async () => {
  const doors = await testDoors()
  await arrive(doors, { children: [CHILD], ...CONTACT }, await located(1))
  const fired = await locatable(doors)
  expect(fired.map((t) => [t.field, t.value])).toEqual(expect.arrayContaining([['position', '54.5,-3.25']]))
  expect(fired.some((t) => String(t.at).includes('a.jpg#exif/'))).toBe(true)
  expect((await entry(doors, '801')).band).toBe('very-high')
})

test.each<[string, Omit<Tip, 'id' | 'files'>]>([
  ['no contact is told', { children: [CHILD], ...NO_CONTACT }],
  ['the contact was long ago', { children: [CHILD], ...CONTACT, received: '2025-01-10T10:00:00Z' }],
  ['nobody in the report is a child', { suspects: [{ handle: 'auk', age: 40 }], ...NO_CONTACT }],
])('a position lifts nothing when %s', async (what, more) => {
  const doors = await testDoors()
  const picture = await located(2)
  if (what === 'the contact was long ago') {
    const told = JSON.parse(
      JSON.stringify(tip({
        id: '801', files: [{ name: 'a.jpg', md5: md5(picture) }], ...more,
      })).replaceAll('2026-11-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    ) as object
    const folder = inboxOf({ '801/tip.json': told })
    writeFileSync(join(folder, '801', 'a.jpg'), picture)
    await takeIn(doors, [folder], { who: 'test' })
  } else await arrive(doors, more, picture)
  expect(await locatable(doors)).toEqual([])
})

test('the position of known material is that of an earlier child: it lifts nothing, and lifts again when the list takes it back', async () => {
  const doors = await testDoors()
  const picture = await located(3)
  const folder = temporaryFolder()
  const add = async (name: string, content: string): Promise<void> => {
    writeFileSync(join(folder, name), content)
    await takeInHashSet(doors, join(folder, name), { name: 'known', kind: 'known', scheme: null }, { who: 'test' })
  }
  await add('list.csv', `id,md5,category\nk1,${md5(picture)},1\n`)
  await arrive(doors, { children: [CHILD], ...CONTACT }, picture)
  expect(await locatable(doors)).toEqual([])
  expect((await entry(doors, '801')).known).toEqual({ matched: 1, unknown: 0, benign: 0 })
  await add('gone.csv', `id,md5,deleted\nk1,,true\n`)
  expect((await entry(doors, '801')).known).toEqual({ matched: 0, unknown: 1, benign: 0 })
  expect((await locatable(doors)).map((t) => t.value)).toContain('54.5,-3.25')
})

test('the picture may come first, or alone in a second import', async () => {
  const doors = await testDoors()
  const picture = await located(4)
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'b.jpg'), picture)
  await takeIn(doors, [folder], { who: 'test' })
  await takeIn(
    doors, [inboxOf({ 'tip.json': tip({ id: '802', files: [{ name: 'a.jpg', md5: md5(picture) }], children: [CHILD], ...CONTACT }) })],
    { who: 'test' },
  )
  expect((await locatable(doors, '802')).length).toBeGreaterThan(0)
  const other = await located(5)
  await takeIn(
    doors,
    [inboxOf({ 'tip.json': tip({
      id: '803', files: [{ name: 'a.jpg', md5: md5(other) }], children: [{ ...CHILD, handle: 'puffin' }], ...CONTACT,
    }) })],
    { who: 'test' },
  )
  expect(await locatable(doors, '803')).toEqual([])
  writeFileSync(join(folder, 'c.jpg'), other)
  await takeIn(doors, [join(folder, 'c.jpg')], { who: 'test' })
  expect((await locatable(doors, '803')).length).toBeGreaterThan(0)
})
