import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { inAct, openCase } from '../src/custody/index.ts'
import { askErasure, decideErasure } from '../src/desk/index.ts'
import { holdContract } from '../src/desk/hold.contract.ts'
import { sharedByReaders } from '../src/desk/queue-memo.ts'
import { queueOrderContract } from '../src/desk/queue-order.contract.ts'
import { rows, sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { standings } from '../src/triage/index.ts'
import { testDoors, testStore } from './doors.ts'
import { person, problem, serving, unit, type Serving } from './serving.ts'
import { byReference, takeTips, type Tip } from './tips.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

const QUIET: Omit<Tip, 'id'> = { type: 'child-pornography', files: [] }

async function ordered(server: Serving, by: string, query = ''): Promise<z.output<typeof queueOrderContract.queueOrder.output>> {
  const answer = await server.ask('GET', `/api/queue/order${query}`, { by })
  expect(answer.status).toBe(200)
  return queueOrderContract.queueOrder.output.parse(await answer.json())
}

/** Ids of an order of which all came at once. */
function idsIn({ order, listed, pieces }: z.output<typeof queueOrderContract.queueOrder.output>): string[] {
  const ids = (pieces.map((p) => p.ids).join('').match(/.{15}/g) ?? []).map((one) => `r${one}`)
  expect([order, ids.length]).toEqual([null, listed])
  return ids
}

async function post<T extends z.ZodType>(server: Serving, by: string, path: string, body: unknown, shape: T): Promise<z.output<T>> {
  const answer = await server.ask('POST', path, { by, body })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return shape.parse(await answer.json())
}

/** Six tips: one that is urgent, one that its sender says is urgent, the others plain; ids by the sender's number. */
async function world(house: House): Promise<(n: number) => string> {
  await takeTips(house, [{ id: '1', tags: ['sextortion'] }, { id: '2', priority: 'E' }, ...['3', '4', '5', '6'].map((id) => ({ id, ...QUIET }))])
  const of = await byReference(house)
  return (n) => of.get(String(n))?.id ?? ''
}

const standing = async (house: House, id: string) => (await standings.of(house.store, [id])).get(id)

test('the order is told with counts and first rows; rows are told by ids; each row that was shown stands in the log', async () => {
  const house = await testDoors()
  const of = await world(house)
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const order = await ordered(server, by, '?rows=2')
  expect(idsIn(order)).toHaveLength(6)
  expect(idsIn(order).slice(0, 2)).toEqual([of(1), of(2)])
  expect(order.rows.map((r) => [r.id, r.band, r.reference])).toEqual([[of(1), 'very-high', '1'], [of(2), 'high', '2']])
  expect(order.bands.map((b) => [b.band, b.held, b.reports, b.late])).toEqual([['very-high', false, 1, 1], ['high', false, 1, 1], ['low', false, 4, 0]])
  expect(order.bands[0]?.lateSince).toBe('2026-11-11T10:00:00.000Z')
  expect(order.all).toEqual({ reports: 6, held: 0, sampled: 0, late: 2 })
  const { rows: told, grounds } = await post(server, by, '/api/queue/rows', { ids: [of(5), of(1), 'r000000000000000'] }, queueOrderContract.queueRows.output)
  expect(told.map((r) => r.id)).toEqual([of(5), of(1)])
  expect(told[0]?.gaps).toContain('child-identity')
  expect(told[1]?.triggers.map((t) => grounds[t.ground])).toEqual((await standing(house, of(1)))?.triggers.map((t) => t.ground))
  const seen = await rows(house.store, z.object({ subject: z.string() }), sql`select subject from log_entry where event = 'queue.viewed' and subject is not null order by id`)
  expect(seen.map((e) => e.subject)).toEqual([of(1), of(2), of(5), of(1)])
})

test('the order is narrowed by every filter, as the pages by cursor are', async () => {
  const house = await testDoors()
  const of = await world(house)
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const asked: readonly [string, readonly number[]][] = [
    ['?band=low', [3, 4, 5, 6]], ['?trigger=extortion', [1]], ['?source=Ternchat', [1, 2, 3, 4, 5, 6]], ['?source=nobody', []], ['?format=cybertip-json&band=high', [2]],
    ['?held=yes', []], ['?held=no&late=yes', [1, 2]], ['?case=none', [1, 2, 3, 4, 5, 6]], ['?case=any', []], ['?expiresWithinHours=24', []],
    ['?expiresWithinHours=9000', [1, 2, 3, 4, 5, 6]], ['?jurisdiction=NL', []],
  ]
  for (const [query, wanted] of asked) {
    expect(new Set(idsIn(await ordered(server, by, query))), query).toEqual(new Set(wanted.map(of)))
    const paged = z.object({ reports: z.array(z.object({ id: z.string() })) }).parse(await (await server.ask('GET', `/api/queue${query}`, { by })).json())
    expect(new Set(paged.reports.map((r) => r.id)), query).toEqual(new Set(wanted.map(of)))
  }
})

test('order, counts, facets and spots are those of what the reader sees', async () => {
  const house = await testDoors()
  const of = await world(house)
  const server = await serving(house)
  const other = await unit(house, 'unit_far')
  const [by, far, boss] = [await person(house, 'Auk', 'unit_1', 'triage'), await person(house, 'Dove', other, 'triage'), await person(house, 'Gull', 'unit_1', 'investigator')]
  const caseId = await inAct(house, 'test', 'case', (act) => openCase(act, house.random, { by: boss.split('@')[0] ?? '', reference: null, restricted: false }))
  await moveReports(house, 'test', [of(3)], caseId)
  expect(idsIn(await ordered(server, by))).not.toContain(of(3))
  expect((await ordered(server, by)).all.reports).toBe(5)
  expect((await ordered(server, far)).all.reports).toBe(0)
  const told = await ordered(server, boss, '?case=any&rows=5')
  expect([idsIn(told), told.rows[0]?.reference, told.purposeMissing]).toEqual([[of(3)], null, [caseId]])
  const facets = await (await server.ask('GET', '/api/queue/facets', { by })).json()
  expect(queueOrderContract.queueFacets.output.parse(facets).facets).toEqual(expect.arrayContaining([
    { kind: 'trigger', value: 'extortion', reports: 1 }, { kind: 'sender', value: 'Ternchat', reports: 5 }, { kind: 'source', value: 'provider', reports: 5 },
  ]))
  const { spots } = await post(server, by, '/api/queue/spots', { ids: [of(1), of(3), of(6)], before: of(2), held: 'no' }, queueOrderContract.queueSpots.output)
  expect(spots.map((s) => [s.id, s.fits, s.above])).toEqual([[of(1), true, true], [of(6), true, false]])
})

test('held in bulk: previewed with a sample and what is lost sight of, never what may be danger or waits for a person; taken back at once', async () => {
  const house = await testDoors()
  const of = await world(house)
  const server = await serving(house)
  const [by, other] = [await person(house, 'Auk', 'unit_1', 'triage'), await person(house, 'Dove', 'unit_1', 'triage')]
  const ids = [1, 2, 3, 4, 5, 6].map(of)
  const preview = await post(server, by, '/api/queue/hold/preview', { ids }, holdContract.previewHold.output)
  expect(preview.stays).toEqual({ danger: 1, pending: 1, held: 0, unseen: 0 })
  expect(new Set(preview.hold)).toEqual(new Set([3, 4, 5, 6].map(of)))
  expect(preview.lost).toMatchObject({ bands: [{ band: 'low', reports: 4 }], rules: [], expiring: 0, couldRise: 4 })
  expect(preview.sample).toHaveLength(4)
  const held = await post(server, by, '/api/queue/hold', { ids, reason: 'the same picture of a landscape' }, holdContract.hold.output)
  expect([new Set(held.done), new Set(held.left)]).toEqual([new Set([3, 4, 5, 6].map(of)), new Set([1, 2].map(of))])
  const after = await ordered(server, by)
  expect(after.all).toMatchObject({ reports: 6, held: 4 })
  expect(after.all.sampled).toBeGreaterThanOrEqual(1)
  expect(idsIn(after).slice(0, 2)).toEqual([of(1), of(2)])
  expect((await standing(house, of(3)))?.held).toMatchObject({ reason: 'the same picture of a landscape', by: by.split('@')[0] })
  const entries = await rows(house.store, z.object({ who: z.string(), subject: z.string(), content: z.string() }), sql`
    select a.who, e.subject, e.content_sha256 as content from log_entry e join act a on a.id = e.act_id where e.event = 'report.held'`)
  expect(entries.map((e) => [e.who, e.content.length])).toEqual(held.done.map(() => [by.split('@')[0], 64]))
  expect((await problem(await server.ask('POST', `/api/queue/hold/${held.batch}/undo`, { by: other }))).code).toBe('not-found')
  expect(await post(server, by, `/api/queue/hold/${held.batch}/undo`, {}, holdContract.undoHold.output)).toEqual({ done: true, reports: 4 })
  expect((await ordered(server, by)).all.held).toBe(0)
  expect((await problem(await server.ask('POST', `/api/queue/hold/${held.batch}/undo`, { by }))).code).toBe('not-found')
})

test('a hold stays when the report is read again, and ends by itself when more fires; a release of what the machine holds stays', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await takeTips(house, [{ id: '1', ...QUIET }, { id: '2', text: 'seen', files: [{ name: 'a.png', tags: ['viral'], viewed: true }] }])
  const all = await byReference(house)
  const [one, viral] = [all.get('1')?.id ?? '', all.get('2')?.id ?? '']
  await post(server, by, '/api/queue/hold', { ids: [one], reason: 'read, nothing in it' }, holdContract.hold.output)
  await takeTips(house, [{ id: '1', ...QUIET, text: 'nothing new' }])
  expect((await standing(house, one))?.held).toMatchObject({ reason: 'read, nothing in it' })
  await takeTips(house, [{ id: '1', ...QUIET, tags: ['sextortion'] }])
  expect(await standing(house, one)).toMatchObject({ held: null, band: 'very-high' })
  expect((await standing(house, viral))?.held).toMatchObject({ reason: 'viral' })
  await post(server, by, '/api/queue/release', { ids: [viral], reason: 'a child may be known here' }, holdContract.release.output)
  await takeTips(house, [{ id: '2', text: 'seen again', files: [{ name: 'a.png', tags: ['viral'], viewed: true }] }])
  expect((await standing(house, viral))?.held).toBeNull()
  const order = await ordered(server, by, '?held=no')
  expect(new Set(idsIn(order))).toEqual(new Set([one, viral]))
})

test('a single report may be held whatever its band; without the right, or of another unit, nothing is held', async () => {
  const house = await testDoors()
  const of = await world(house)
  const server = await serving(house)
  const [by, grader, far] = [
    await person(house, 'Auk', 'unit_1', 'triage'), await person(house, 'Dove', 'unit_1', 'grader'), await person(house, 'Gull', await unit(house, 'unit_far'), 'supervisor'),
  ]
  const body = { ids: [of(1)], reason: 'the child is safe, told by telephone' }
  expect((await problem(await server.ask('POST', '/api/queue/hold', { by: grader, body }))).code).toBe('right-missing')
  expect((await problem(await server.ask('POST', '/api/queue/hold', { by: far, body }))).code).toBe('not-found')
  expect((await post(server, by, '/api/queue/hold', body, holdContract.hold.output)).done).toEqual([of(1)])
  expect(idsIn(await ordered(server, by)).at(-1)).toBe(of(1))
})

/** Answers of the queue as somebody asks for them so many seconds later; each that is worked out counts. */
async function sharing() {
  const house = await testDoors()
  for (const id of ['1', '2', '3']) await takeTips(house, [{ ...QUIET, id }])
  const [who = ''] = (await person(house, 'Auk', 'unit_1', 'triage')).split('@')
  const ask = async <T>(work: () => Promise<T>, seconds = 0): Promise<T> => {
    const now = new Date(Date.parse(house.now) + seconds * 1_000).toISOString()
    return (await sharedByReaders({ ...house, now, store: house.store.as({ person: who, unit: 'unit_1', at: now }) }, 'unit_1'))('order', work)
  }
  return { house, ask, id: async (reference: string) => (await byReference(house)).get(reference)?.id ?? '' }
}

test('what readers share is worked out anew when a report leaves their sight, also one that changed long before the others', async () => {
  const { house, ask, id } = await sharing()
  const [boss = '', lead = ''] = [await person(house, 'Gull', 'unit_1', 'investigator'), await person(house, 'Tern', 'unit_1', 'supervisor')].map((p) => p.split('@')[0] ?? '')
  let worked = 0
  const work = (): Promise<number> => Promise.resolve(++worked)
  expect([await ask(work), await ask(work)]).toEqual([1, 1])
  const caseId = await inAct(house, 'test', 'case', (act) => openCase(act, house.random, { by: boss, reference: null, restricted: false }))
  expect(await ask(work)).toBe(1)
  await moveReports(house, 'test', [await id('1')], caseId)
  expect([await ask(work), await ask(work)]).toEqual([2, 2])
  await decideErasure(house, lead, await askErasure(house, boss, await id('2'), 'withdrawn'), 'approved')
  expect([await ask(work), await ask(work)]).toEqual([3, 3])
})

test('an answer that fails late takes nothing newer with it', async () => {
  const { ask } = await sharing()
  const late = Promise.withResolvers<string>()
  const begun = Promise.withResolvers<boolean>()
  const first = ask(() => {
    begun.resolve(true)
    return late.promise
  })
  await begun.promise
  expect(await ask(() => Promise.resolve('newer'), 6)).toBe('newer')
  late.reject(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  expect(await ask(() => Promise.resolve('worked out again'), 6)).toBe('newer')
})
