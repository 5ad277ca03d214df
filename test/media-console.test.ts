import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sha256Hex } from '../src/kernel/text.ts'
import { rows, sql } from '../src/store/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { NOW, temporaryFolder, testDoors, testStore } from './doors.ts'
import { person, purposeFor, serving, type Serving } from './serving.ts'
import { byReference, tip } from './tips.ts'
import { zipOf } from './zip.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

/** Stripes, with a position in their metadata. */
async function stripes(width: number): Promise<{ bytes: Buffer; sha256: string; md5: string }> {
  const pixels = new Uint8Array(240 * 160 * 3).map((_, i) => (Math.floor(i / (3 * width)) % 2) * 200)
  const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 6/1 0/1' } }
  const bytes = await sharp(pixels, { raw: { width: 240, height: 160, channels: 3 } }).jpeg().withExif(GPS).toBuffer()
  return { bytes, sha256: sha256Hex(bytes), md5: createHash('md5').update(bytes).digest('hex') }
}

const SETS = z.object({ id: z.coerce.number() })

/** One opinion of a set on an MD5. */
async function say(house: House, set: string, md5: string, more: { stance?: string; category?: string; own?: boolean } = {}): Promise<number> {
  await house.store.query(sql`insert into hash_set (name, kind, scheme, added_at, own) values (${set}, 'known', 'caid', ${NOW}, ${more.own ?? false}) on conflict do nothing`)
  await house.store.query(sql`insert into hash (kind, value) values ('md5', decode(${md5}, 'hex')) on conflict do nothing`)
  const [row] = await rows(house.store, SETS, sql`
    insert into opinion (hash_id, set_id, entry, stance, category, recorded_at)
    select h.id, s.id, ${`md5:${md5}`}, ${more.stance ?? 'positive'}, ${more.category ?? 'A'}, ${NOW} from hash h, hash_set s
    where h.kind = 'md5' and h.value = decode(${md5}, 'hex') and s.name = ${set} returning hash_id as id`)
  return row?.id ?? 0
}

const json = async (answer: Response): Promise<Record<string, unknown>> => z.record(z.string(), z.unknown()).parse(await answer.json())
const REASON = 'find out which school this is'

async function world() {
  const house = await testDoors()
  const [a, b] = [await stripes(7), await stripes(30)]
  const folder = temporaryFolder()
  const files = [{ name: 'one.jpg', md5: a.md5, viewed: true }, { name: 'two.jpg', md5: b.md5, viewed: false }, { name: 'three.jpg', md5: 'c'.repeat(32) }]
  writeFileSync(join(folder, 'tip.zip'), zipOf([
    { name: 'tip.json', bytes: Buffer.from(JSON.stringify(tip({ id: '801', files }))) }, { name: 'one.jpg', bytes: a.bytes }, { name: 'two.jpg', bytes: b.bytes },
  ]))
  await takeIn(house, [folder], { who: 'test' })
  const id = (await byReference(house)).get('801')?.id ?? ''
  const triage = await person(house, 'Robin Knot', 'unit_1', 'triage')
  const senior = await person(house, 'Sam Tern', 'unit_1', 'supervisor')
  const graders = [await person(house, 'Ade Gull', 'unit_1', 'grader'), await person(house, 'Bo Skua', 'unit_1', 'grader'), await person(house, 'Cy Auk', 'unit_1', 'grader')]
  await purposeFor(house, triage, id)
  return { house, server: await serving(house), id, a, b, triage, senior, graders }
}

const get = async (server: Serving, path: string, by: string): Promise<Record<string, unknown>> => {
  const answer = await server.ask('GET', path, { by })
  expect(answer.status, path).toBe(200)
  return json(answer)
}

test('files of a report are told closed, in pieces: what sets say, what is not used and why, what a file gives away', async () => {
  const { house, server, id, a, triage } = await world()
  await say(house, 'list-one', a.md5)
  const held = await say(house, 'list-two', 'c'.repeat(32), { category: 'B' })
  await say(house, 'list-three', a.md5, { stance: 'negative' })
  await house.store.query(sql`insert into quarantine (hash_id, since, pictures) values (${held}, ${NOW}, 1200)`)
  const Files = z.object({ total: z.number(), next: z.number().nullable(), files: z.array(z.looseObject({
    file: z.number(), known: z.string(), category: z.string().nullable(), here: z.boolean(), hits: z.array(z.looseObject({ set: z.string(), used: z.boolean(), why: z.string().nullable() })),
    content: z.looseObject({ sha256: z.string(), type: z.string().nullable(), width: z.number().nullable() }).nullable(), revealed: z.array(z.looseObject({ kind: z.string(), latitude: z.number().nullable() })),
  })) })
  const first = Files.parse(await get(server, `/api/reports/${id}/files?limit=2`, triage))
  expect([first.total, first.next, first.files.map((f) => [f.file, f.known, f.category, f.here])]).toEqual([3, 2, [[0, 'known', 'A', true], [1, 'unknown', null, true]]])
  expect(first.files[0]?.hits.map((h) => [h.set, h.used, h.why])).toEqual([['list-one', true, null], ['list-three', false, 'negative']])
  expect(first.files[0]?.content).toMatchObject({ sha256: a.sha256, type: 'jpeg', width: 240 })
  expect(first.files[0]?.revealed).toMatchObject([{ kind: 'position', latitude: 51.5, longitude: -0.1 }])
  const last = Files.parse(await get(server, `/api/reports/${id}/files?after=2&limit=2`, triage))
  expect([last.next, last.files.map((f) => [f.file, f.known, f.here, f.hits[0]?.why])]).toEqual([null, [[2, 'unknown', false, 'quarantined']]])
})

test('a grader opens what they hold, by the same gate, and nothing that they do not hold, not after they graded it, and not under the report', async () => {
  const { server, id, a, b, triage, graders: [ade = '', bo = ''] } = await world()
  expect(await json(await server.ask('POST', '/api/grading/offers', { by: triage, body: { id, files: [0, 1, 2], scheme: 'caid' } }))).toMatchObject({ offered: 2, notHere: 1 })
  const pool = await get(server, '/api/grading/pool', ade)
  expect(pool).toEqual({ schemes: [{ scheme: 'caid', waiting: 2 }], held: [] })
  const asks = (by: string, sha256: string, more: object = {}) => server.ask('POST', `/api/grading/files/${sha256}/openings`, { by, body: { reason: REASON, jurisdiction: 'US-CA', ...more } })
  expect((await asks(ade, a.sha256)).status).toBe(403) // not handed yet
  const { file } = z.object({ file: z.object({ sha256: z.string(), until: z.string() }) }).parse(await json(await server.ask('POST', '/api/grading/next', { by: ade, body: { scheme: 'caid' } })))
  expect(await get(server, '/api/grading/pool', ade)).toMatchObject({ schemes: [{ waiting: 1 }], held: [{ sha256: file.sha256, scheme: 'caid', until: file.until }] })
  const other = file.sha256 === a.sha256 ? b.sha256 : a.sha256
  expect([(await asks(ade, other)).status, (await asks(bo, file.sha256)).status]).toEqual([403, 403])
  expect((await server.ask('POST', `/api/reports/${id}/files/0/openings`, { by: ade, body: { reason: REASON } })).status).toBe(404)
  const refused = await json(await asks(ade, file.sha256, { reason: 'x' }))
  expect(refused).toMatchObject({ opened: false, because: 'reason-missing' })
  const granted = z.object({ opened: z.literal(true), opening: z.number(), jurisdictions: z.array(z.string()) })
    .parse(await json(await asks(ade, file.sha256, { basis: 'warrant', reference: 'SW 26-0117' })))
  expect(granted.jurisdictions).toEqual(['US-CA'])
  expect((await json(await asks(ade, file.sha256, { jurisdiction: null })))['jurisdictions']).toEqual([]) // nothing of where the report points to
  const at = (sha256: string, what: string) => `/api/grading/files/${sha256}/openings/${granted.opening}/${what}`
  const render = (by: string, sha256: string) => server.ask('POST', at(sha256, 'renditions'), { by, body: { step: 'first' } })
  expect(await json(await render(ade, file.sha256))).toMatchObject({ rendered: true, number: 0, look: { colour: false, longestPx: 128, blur: 'strong' } })
  expect([(await render(bo, file.sha256)).status, (await render(ade, other)).status]).toEqual([404, 404])
  expect(await json(await server.ask('POST', at(file.sha256, 'exposures'), { by: ade, body: { seconds: 3, kind: 'picture' } }))).toEqual({ seconds: 3 })
  expect((await server.ask('POST', `/api/reports/${id}/openings/${granted.opening}/renditions`, { by: triage, body: { step: 'first' } })).status).toBe(404)
  const grade = await server.ask('POST', '/api/grading/gradings', { by: ade, body: { sha256: file.sha256, scheme: 'caid', category: 'B' } })
  expect(await json(grade)).toEqual({ done: true })
  expect((await render(ade, file.sha256)).status).toBe(403) // graded: it is not before them any more
  expect((await server.ask('POST', at(file.sha256, 'close'), { by: ade, body: {} })).status).toBe(200)
})

test('a dispute is told to nobody who graded; who decides may open the file; then both see how it ended', async () => {
  const { server, id, triage, senior, graders: [ade = '', bo = ''] } = await world()
  await server.ask('POST', '/api/grading/offers', { by: triage, body: { id, files: [0], scheme: 'caid' } })
  let sha256 = ''
  for (const [by, category] of [[ade, 'A'], [bo, 'B']] as const) {
    const { file } = z.object({ file: z.object({ sha256: z.string() }) }).parse(await json(await server.ask('POST', '/api/grading/next', { by, body: { scheme: 'caid' } })))
    sha256 = file.sha256
    expect(await json(await server.ask('POST', '/api/grading/gradings', { by, body: { sha256, scheme: 'caid', category, note: `seen by ${category}` } }))).toEqual({ done: true })
  }
  const own = async (by: string) => z.object({ gradings: z.array(z.unknown()) }).parse(await get(server, '/api/grading/own', by)).gradings
  expect(await own(ade)).toEqual([{ sha256, scheme: 'caid', category: 'A', note: 'seen by A', at: NOW, settled: null }])
  expect(await get(server, '/api/grading/disputes', senior)).toEqual({ waiting: 1 })
  expect((await server.ask('GET', '/api/grading/disputes', { by: ade })).status).toBe(403)
  const dispute = await json(await server.ask('POST', '/api/grading/disputes/next', { by: senior, body: {} }))
  expect(dispute).toMatchObject({ file: { sha256, said: [{ category: 'A', note: 'seen by A' }, { category: 'B', note: 'seen by B' }] } })
  expect(JSON.stringify(dispute)).not.toContain(ade.split('@')[0])
  const opened = await json(await server.ask('POST', `/api/grading/files/${sha256}/openings`, { by: senior, body: { reason: REASON, basis: 'warrant', reference: 'SW 26-0117', jurisdiction: 'US-CA' } }))
  expect(opened).toMatchObject({ opened: true })
  expect(await json(await server.ask('POST', '/api/grading/decisions', { by: senior, body: { sha256, scheme: 'caid', category: 'B', because: 'a pattern made by code' } }))).toMatchObject({ hashes: 4 }) // three exact ones and the PDQ
  const late = await server.ask('POST', `/api/grading/files/${sha256}/openings/${String(opened['opening'])}/renditions`, { by: senior, body: { step: 'first' } })
  expect(late.status).toBe(403) // decided: nobody needs to look again
  expect(await own(bo)).toMatchObject([{ category: 'B', settled: { how: 'decided' } }])
})

test('what is in quarantine or overruled stands in lists with who and why; only who may judge hashes judges them, and reports are placed anew', async () => {
  const { house, server, id, a, triage, senior, graders: [ade = ''] } = await world()
  const hashId = await say(house, 'list-one', a.md5)
  await house.store.query(sql`insert into quarantine (hash_id, since, pictures) values (${hashId}, ${NOW}, 1200)`)
  const hash = { kind: 'md5', value: a.md5 }
  expect(await get(server, '/api/hash-sets', ade)).toMatchObject({ sets: [{ name: 'list-one', entries: 1, hashes: { md5: 1 }, quarantined: 1, toldAt: NOW }] })
  expect(await get(server, '/api/hash-sets/quarantine', triage)).toEqual({ mostPictures: 1000, next: null, hashes: [{ hash, pictures: 1200, since: NOW, sets: ['list-one'], released: null }] })
  const judge = (by: string, path: string, because = 'it is a plain pattern', of: object = hash) => server.ask('POST', `/api/hash-sets/${path}`, { by, body: { hash: of, because } })
  expect([(await judge(triage, 'quarantine/release')).status, (await judge(ade, 'overruled')).status]).toEqual([403, 403])
  expect((await judge(senior, 'quarantine/release', ' . ')).status).toBe(400)
  const known = async () => z.object({ files: z.array(z.object({ known: z.string() })) }).parse(await get(server, `/api/reports/${id}/files`, triage)).files[0]?.known
  expect(await known()).toBe('unknown')
  expect(await json(await judge(senior, 'quarantine/release', undefined, { kind: 'md5', value: a.md5.toUpperCase() }))).toEqual({ reports: 1 })
  expect(await known()).toBe('known')
  expect(await get(server, '/api/hash-sets/quarantine', triage)).toMatchObject({ hashes: [{ released: { at: NOW, by: senior.split('@')[0], because: 'it is a plain pattern' } }] })
  expect((await judge(senior, 'quarantine/release')).status).toBe(404)
  expect(await json(await judge(senior, 'overruled'))).toEqual({ reports: 1 })
  expect((await judge(senior, 'overruled')).status).toBe(409)
  expect(await known()).toBe('unknown')
  expect(await get(server, '/api/hash-sets/overruled?limit=1', triage)).toMatchObject({ next: null, hashes: [{ hash, sets: ['list-one'], said: { by: senior.split('@')[0] } }] })
  const looked = await get(server, `/api/hash-sets/opinions?hash=md5:${a.md5}`, ade)
  expect(looked).toMatchObject({ stored: [hash], hits: [{ set: 'list-one', used: false, why: 'overruled' }] })
  expect(await get(server, '/api/hash-sets/opinions?hash=nothing', ade)).toMatchObject({ stored: [], hits: [] })
  expect(await json(await judge(senior, 'overruled/withdraw'))).toEqual({ reports: 1 })
  expect([await known(), (await get(server, '/api/hash-sets/overruled', triage))['hashes']]).toEqual(['known', []])
  expect((await judge(senior, 'overruled', undefined, { kind: 'md5', value: 'no hash' })).status).toBe(404)
})

test('what somebody had before them is told to themselves alone', async () => {
  const { server, id, triage, senior, graders: [ade = ''] } = await world()
  for (let n = 0; n < 2; n++) expect((await server.ask('GET', `/api/reports/${id}/text`, { by: triage })).status).toBe(200)
  expect(await get(server, '/api/exposure/own/text', triage)).toEqual({ days: [{ day: NOW.slice(0, 10), opened: 2, reports: 1 }] })
  for (const by of [senior, ade]) expect(await get(server, '/api/exposure/own/text', by)).toEqual({ days: [] })
  expect((await server.ask('GET', `/api/exposure/own/text?of=${triage.split('@')[0] ?? ''}`, { by: senior })).status).toBe(400)
})
