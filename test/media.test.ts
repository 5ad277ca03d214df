import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { isUsable, listSets, lookUpFile, overrule, releaseHash, type SetKind } from '../src/media/index.ts'
import { choresOf } from '../src/server/chores.io.ts'
import { sql } from '../src/store/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { judgeHashes, takeInHashSet } from '../src/way-lists.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { entry, inboxOf, md5, queueOf, take, takeTips, tip, view } from './tips.ts'

/** A PDQ code made of a number, with some of its bits turned. */
function code(n: number, turned = 0): string {
  const bytes = Buffer.alloc(32)
  let state = (n + 1) * 2_654_435_761 >>> 0
  for (let i = 0; i < 32; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[i] = state >>> 24
  }
  for (let bit = 0; bit < turned; bit++) bytes[(bit * 7) % 32] = (bytes[(bit * 7) % 32] ?? 0) ^ (1 << Math.floor(bit / 32))
  return bytes.toString('hex')
}

/** A provider's report with one file that bears hashes. */
function fileDetails(report: string, hashes: Readonly<Record<string, string>>): Record<string, string> {
  const root = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  return {
    [`${report}/report.xml`]: `<?xml version="1.0"?><report ${root}><reportId>${report}</reportId><incidentSummary><incidentType>Child Pornography (possession, manufacture, and distribution)</incidentType><incidentDateTime>2026-11-09T10:00:00Z</incidentDateTime></incidentSummary><reporter><reportingPerson><email>safety@example.org</email></reportingPerson></reporter></report>`,
    [`${report}/file-1.xml`]: `<?xml version="1.0"?><fileDetails ${root}><reportId>${report}</reportId><fileId>f${report}</fileId><fileName>a.jpg</fileName>${Object.entries(hashes).map(([type, value]) => `<originalFileHash hashType="${type}">${value}</originalFileHash>`).join('')}</fileDetails>`,
  }
}

async function addSet(doors: House, kind: SetKind, content: string, name = `${kind} set`): Promise<string[]> {
  const folder = inboxOf({ 'list.csv': content })
  const done = await takeInHashSet(doors, join(folder, 'list.csv'), { name, kind, scheme: 'test' }, { who: 'test' })
  expect(done.problems).toEqual([])
  return [...done.reports]
}

const knownOf = async (doors: House, reference: string): Promise<object> => (await entry(doors, reference)).known
const MATCHED = { matched: 1, unknown: 0, benign: 0 }
const UNKNOWN = { matched: 0, unknown: 1, benign: 0 }

test('a perceptual hash is known within 31 bits and not beyond, whichever comes first, the set or the report', async () => {
  const doors = await testDoors()
  await addSet(doors, 'known', `pdq,category\n${code(1)},1\n`)
  await take(
    doors,
    {
      ...fileDetails('701', { PDQ: code(1, 31) }), ...fileDetails('702', { PDQ: code(1, 32) }), ...fileDetails('703', { PDQ: code(2) }),
      ...fileDetails('704', { PDQ: code(3, 5).toUpperCase() }),
    },
  )
  expect([await knownOf(doors, '701'), await knownOf(doors, '702'), await knownOf(doors, '703')]).toEqual([MATCHED, UNKNOWN, UNKNOWN])
  expect((await addSet(doors, 'known', `pdq,category\n${code(2, 4)},1\n${code(3)},2\n`, 'second')).length).toBe(2)
  expect([await knownOf(doors, '703'), await knownOf(doors, '704')]).toEqual([MATCHED, MATCHED])
  expect((await view(doors, '703')).evidence).toMatchObject([{
    known: 'known', hits: [{ set: 'second', kind: 'known', distance: 4, category: '1', used: true }],
  }])
})

test('what is exactly harmless is not known by nearness; nearness to the harmless makes nothing harmless', async () => {
  const doors = await testDoors()
  await take(
    doors,
    {
      ...fileDetails('701', { MD5: md5(1), PDQ: code(1, 3) }), ...fileDetails('702', { MD5: md5(2), PDQ: code(1, 4) }),
      ...fileDetails('703', { PDQ: code(9, 1) }),
    },
  )
  await addSet(doors, 'known', `pdq\n${code(1)}\n`)
  await addSet(doors, 'benign', `md5,pdq\n${md5(1)},\n,${code(9)}\n`)
  expect([
    await knownOf(doors, '701'), await knownOf(doors, '702'), await knownOf(doors, '703'),
  ]).toEqual([{ matched: 0, unknown: 0, benign: 1 }, MATCHED, UNKNOWN])
})

test('PhotoDNA is stored and compared exactly', async () => {
  const doors = await testDoors()
  const dna = Buffer.alloc(144, 7)
  await take(doors, { ...fileDetails('701', { PhotoDNA: dna.toString('base64') }) })
  await addSet(doors, 'known', `photodna\n${dna.toString('hex')}\n`)
  expect(await knownOf(doors, '701')).toEqual(MATCHED)
})

test('a named person of ours overrules a hash with a reason, and takes it back', async () => {
  const doors = await testDoors()
  await addSet(doors, 'known', `md5,pdq\n${md5(1)},${code(1)}\n`)
  await take(doors, fileDetails('701', { MD5: md5(1), PDQ: code(1) }))
  const hash = { kind: 'md5', value: md5(1) } as const
  expect(await knownOf(doors, '701')).toEqual(MATCHED)
  const judged = await judgeHashes(
    doors, 'Alva Auk', 'overrule', (act) => overrule(act, { hash, who: 'Alva Auk', because: 'a landscape of a beach' }),
  )
  expect(judged.reports.length).toBe(1)
  expect(await knownOf(doors, '701')).toEqual(UNKNOWN)
  expect((await view(doors, '701')).evidence).toMatchObject([{ known: 'unknown', hits: [{ used: false }] }])
})

test('a stored hash that too many different pictures come near to goes into quarantine, is shown, and a person can release it', async () => {
  const doors = await testDoors()
  await addSet(doors, 'known', `pdq\n${code(1)}\n`)
  const flood = Object.assign({}, ...Array.from({ length: 1_001 }, (_, i) => fileDetails(String(2_000 + i), { PDQ: flipped(code(1), i) })))
  await take(doors, flood)
  const queue = await queueOf(doors)
  const last = await takeAnother(doors)
  expect(last).toEqual(UNKNOWN)
  expect(queue.length).toBe(1_001)
  expect((await listSets(doors.store)).map((s) => s.quarantined)).toEqual([1])
  await judgeHashes(
    doors, 'Alva Auk', 'release',
    (act) => releaseHash(act, { hash: { kind: 'pdq', value: code(1) }, who: 'Alva Auk', because: 'seen by two, stands' }),
  )
  expect(await knownOf(doors, '9000')).toEqual(MATCHED)
})

/** A code with two bits turned, another pair for each number. */
function flipped(hex: string, n: number): string {
  const bytes = Buffer.from(hex, 'hex')
  for (const bit of [n % 256, (Math.floor(n / 256) * 37 + n + 1) % 256]) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return bytes.toString('hex')
}

async function takeAnother(doors: House): Promise<object> {
  await take(doors, fileDetails('9000', { PDQ: flipped(code(1), 3) }))
  return knownOf(doors, '9000')
}

/** A picture of waves, as a PNG. */
function pattern(seed: number, width = 320, height = 240): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3
      pixels[i] = 128 + 100 * Math.sin((x * (seed % 7 + 1)) / 37 + seed)
      pixels[i + 1] = 128 + 100 * Math.sin((y * (seed % 5 + 1)) / 29 + (x * seed) / 500)
      pixels[i + 2] = (x * seed + y) % 256
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).png().toBuffer()
}

test('a picture that lies beside a report belongs to the report that names its hash; it is matched by what is in it', async () => {
  const doors = await testDoors()
  const png = await pattern(3)
  const { createHash } = await import('node:crypto')
  const folder = inboxOf(fileDetails('701', { MD5: createHash('md5').update(png).digest('hex') }))
  writeFileSync(join(folder, '701', 'a.png'), png)
  writeFileSync(join(folder, 'other.png'), await pattern(4))
  const done = await takeIn(doors, [folder], { who: 'test' })
  expect(done.problems).toEqual([])
  const queue = await queueOf(doors)
  expect(queue.map((q) => `${q.format} ${q.files.length}`).toSorted()).toEqual(['cybertip-xml 3', 'media 1'])
  // A smaller copy of the picture is what the set knows.
  const small = join(temporaryFolder(), 'small.jpg')
  writeFileSync(small, await sharp(png).resize(240, 180).jpeg({ quality: 80 }).toBuffer())
  const looked = (await Array.fromAsync(lookUpFile(doors.store, doors.media, small))).flat()
  const pdq = looked.at(-1)?.query ?? ''
  expect(pdq).toMatch(/^[0-9a-f]{64}$/)
  await addSet(doors, 'known', `pdq,category\n${pdq},1\n`)
  expect(await knownOf(doors, '701')).toEqual(MATCHED)
  expect((await queueOf(doors)).find((q) => q.format === 'media')?.known).toEqual(UNKNOWN)
  const again = (await Array.fromAsync(lookUpFile(doors.store, doors.media, small))).flat()
  expect(again.flatMap((a) => a.hits).filter(isUsable)).toMatchObject([{ set: 'known set', distance: 0, category: '1' }])
  // Who overrules the perceptual hash says nothing of this very file: what its exact hash says is still used.
  await addSet(doors, 'known', `md5\n${looked[0]?.query ?? ''}\n`, 'exact')
  await judgeHashes(
    doors, 'test', 'overrule', (act) => overrule(act, { hash: { kind: 'pdq', value: pdq }, who: 'officer Auk', because: 'a landscape' }),
  )
  const judged = (await Array.fromAsync(lookUpFile(doors.store, doors.media, small))).flat()
  expect(judged.flatMap((a) => a.hits).map((h) => [h.set, isUsable(h)])).toEqual([['exact', true], ['known set', false]])
})

test('a picture that came before the report that names it is found by that report; one that comes after joins it', async () => {
  const doors = await testDoors()
  const { createHash } = await import('node:crypto')
  const [first, second] = [await pattern(5), await pattern(6)]
  const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')
  const put = async (name: string, bytes: Buffer): Promise<void> => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, name), bytes)
    await takeIn(doors, [folder], { who: 'test' })
  }
  await put('first.png', first)
  await take(doors, { ...fileDetails('701', { SHA1: sha1(first) }), ...fileDetails('702', { SHA1: sha1(second) }) })
  await put('second.png', second)
  expect((await queueOf(doors)).map((q) => `${q.reference ?? '-'} ${q.files.length}`).toSorted()).toEqual(['- 1', '701 2', '702 3'])
  for (const reference of ['701', '702']) expect((await view(doors, reference)).evidence).toMatchObject([{
    content: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  }])
})

test('a list deletes and withdraws its entries; an older telling does not bring them back', async () => {
  const doors = await testDoors()
  await takeTips(doors, [])
  await take(doors, { 'a.json': tip({ id: '601', files: [{ md5: md5(1) }] }), 'b.json': tip({ id: '602', files: [{ md5: md5(2) }] }) })
  const ncmec = (inside: string): string =>
    `<queryResult xmlns="https://hashsharing.ncmec.org/hashsharing/v2"><images count="1">${inside}</images></queryResult>`
  const image = (id: string, hash: string, at: string): string =>
    `<image><member id="42"/><timestamp>${at}</timestamp><id>${id}</id><classification>A1</classification><fingerprints><md5>${hash}</md5></fingerprints></image>`
  const gone = (id: string, at: string): string => `<deletedImage><member id="42"/><id>${id}</id><timestamp>${at}</timestamp></deletedImage>`
  await addSet(doors, 'known', ncmec(image('1', md5(1), '2026-01-01T00:00:00Z') + image('2', md5(2), '2026-01-01T00:00:00Z')))
  expect([await knownOf(doors, '601'), await knownOf(doors, '602')]).toEqual([MATCHED, MATCHED])
  expect((await addSet(doors, 'known', ncmec(gone('1', '2026-02-01T00:00:00Z')))).length).toBe(2)
  expect([await knownOf(doors, '601'), await knownOf(doors, '602')]).toEqual([UNKNOWN, MATCHED])
  await addSet(doors, 'known', ncmec(image('1', md5(1), '2026-01-15T00:00:00Z')))
  expect(await knownOf(doors, '601')).toEqual(UNKNOWN)
  await addSet(doors, 'known', ncmec(image('1', md5(1), '2026-03-15T00:00:00Z')))
  expect(await knownOf(doors, '601')).toEqual(MATCHED)
})

test('a deletion that is older than the last telling of an entry takes nothing away', async () => {
  const doors = await testDoors()
  await take(doors, { 'a.json': tip({ id: '601', files: [{ md5: md5(1) }] }) })
  const list = (inside: string): string =>
    `<queryResult xmlns="https://hashsharing.ncmec.org/hashsharing/v2"><images count="1">${inside}</images></queryResult>`
  await addSet(
    doors, 'known',
    list(
      `<image><member id="42"/><timestamp>2026-03-01T00:00:00Z</timestamp><id>1</id><classification>A1</classification><fingerprints><md5>${md5(1)}</md5></fingerprints></image>`,
    ),
  )
  await addSet(doors, 'known', list('<deletedImage><member id="42"/><id>1</id><timestamp>2026-02-01T00:00:00Z</timestamp></deletedImage>'))
  expect(await knownOf(doors, '601')).toEqual(MATCHED)
})

test('reports that were placed before the flood was seen are placed anew', async () => {
  const doors = await testDoors()
  const folder = inboxOf({ 'list.csv': `pdq\n${code(1)}\n` })
  await takeInHashSet(doors, join(folder, 'list.csv'), { name: 'k', kind: 'known', scheme: null }, { who: 'test' })
  await take(doors, fileDetails('701', { PDQ: flipped(code(1), 7) }))
  expect((await entry(doors, '701')).known).toEqual({ matched: 1, unknown: 0, benign: 0 })
  await take(doors, Object.assign({}, ...Array.from({ length: 1_005 }, (_, i) => fileDetails(String(2_000 + i), { PDQ: flipped(code(1), i) }))))
  expect((await listSets(doors.store)).map((s) => s.quarantined)).toEqual([1])
  const queue = await queueOf(doors)
  const still = queue.filter((q) => q.known.matched > 0).length
  expect(still).toBe(0)
})

test('a set of a store from before is counted once, by the house, and not at each listing', async () => {
  const doors = await testDoors()
  await addSet(doors, 'known', `md5\n${md5(1)}\n${md5(2)}\n`)
  const counted = async (): Promise<unknown> => (await doors.store.query(sql`select counted from hash_set`))[0]?.['counted']
  const [before, listed] = [await counted(), await listSets(doors.store)]
  expect(listed).toMatchObject([{ entries: 2, hashes: { md5: 2 } }])
  await doors.store.query(sql`update hash_set set counted = null`)
  await choresOf(doors, () => new Date(doors.now)).find((c) => c.name === 'count-sets')?.run(new AbortController().signal)
  expect([await counted(), await listSets(doors.store)]).toEqual([before, listed])
})
