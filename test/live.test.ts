import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { grantRole, inAct, integrate } from '../src/custody/index.ts'
import { importContract } from '../src/desk/import.contract.ts'
import { queueContract } from '../src/desk/queue.contract.ts'
import { LiveEvent } from '../src/server/live/live.contract.ts'
import { newsKinds, newsOf } from '../src/server/live/read-news.ts'
import { events as eventWords } from '../src/web/words/en/events.ts'
import { liveReads } from '../src/server/live.table.ts'
import { choresOf } from '../src/server/chores.io.ts'
import { jobs } from '../src/intake/index.ts'
import { holdReports } from '../src/desk/holding.io.ts'
import { takeInHashSet } from '../src/way-lists.ts'
import { sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { temporaryFolder, testDoors, testStore } from './doors.ts'
import { person, problem, serving, testSession, unit, type Serving } from './serving.ts'
import { byReference, takeTips, tip } from './tips.ts'
import { zipOf } from './zip.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

/** A stream that a test reads: its events in order, and its end. */
async function hear(server: Serving, by: string) {
  const stop = new AbortController()
  const answer = await fetch(`${server.base}/api/events`, { headers: { 'x-test-person': by }, signal: stop.signal })
  const events: z.output<typeof LiveEvent>[] = []
  const ended = (async () => {
    let text = ''
    try {
      for await (const piece of answer.body ?? []) {
        text += Buffer.from(piece).toString()
        const parts = text.split('\n\n')
        text = parts.pop() ?? ''
        for (const part of parts.filter((p) => !p.startsWith('event: beat'))) for (const line of part.split('\n')) if (line.startsWith('data: ')) events.push(LiveEvent.parse(JSON.parse(line.slice(6))))
      }
    } catch {
      // given up by the test, or cut with the server
    }
  })()
  return { answer, events, ended, leave: () => stop.abort() }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isSo(); i++) await wait(20)
  expect(isSo()).toBe(true)
}

const named = (events: readonly z.output<typeof LiveEvent>[]) => events.flatMap((e) => (e.kind === 'reports' ? e.changes : []))

test('whoever listens hears of reports of their unit that came and changed, and nothing of others; what is told says no word of them', async () => {
  const house = await testDoors()
  const server = await serving(house, { newsEveryMs: 20 })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const far = await person(house, 'Dove', await unit(house, 'unit_far'), 'triage')
  await integrate(house)
  const [mine, theirs] = [await hear(server, by), await hear(server, far)]
  expect(mine.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  await until(() => mine.events.length === 1 && theirs.events.length === 1)
  await wait(100)
  await takeTips(house, [{ id: '1', tags: ['sextortion'] }])
  await integrate(house)
  await until(() => named(mine.events).length === 1)
  const id = (await byReference(house)).get('1')?.id ?? ''
  expect(named(mine.events)).toEqual([{ id, what: 'placed', mine: false }])
  await holdReports({ ...house, actor: { person: by.split('@')[0] ?? '', unit: 'unit_1', via: 'api', session: null, purpose: null } }, by.split('@')[0] ?? '', [id], {
    batch: 'hld_0000000000000001', held: true, reason: 'a word that is not told', isBulk: false,
  })
  await integrate(house)
  await until(() => named(mine.events).length === 2)
  expect(named(mine.events)[1]).toEqual({ id, what: 'held', mine: true })
  expect(theirs.events).toEqual([{ kind: 'begun' }])
  mine.leave()
  theirs.leave()
})

test('more than is named is told as such; a reader is told once, however much came', async () => {
  const house = await testDoors()
  const server = await serving(house, { newsEveryMs: 20 })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const mine = await hear(server, by)
  await until(() => mine.events.length === 1)
  await wait(100)
  await takeTips(house, Array.from({ length: 210 }, (_, n) => ({ id: String(n) })))
  await integrate(house)
  await until(() => mine.events.some((e) => e.kind === 'many'))
  mine.leave()
})

test('a stream ends with its session and with the server, and a session holds only so many', async () => {
  const house = await testDoors()
  let isOpen = true
  const sessionOf: ReturnType<typeof testSession> = (wire, isUse) => (isOpen || isUse !== false ? testSession(house)(wire) : Promise.resolve(null))
  const server = await serving(house, { newsEveryMs: 20, beatMs: 60, sessionOf })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const all = await Promise.all([1, 2, 3, 4, 5, 6].map(() => hear(server, by)))
  await until(() => all.every((one) => one.events.length === 1))
  expect(await problem(await server.ask('GET', '/api/events', { by }))).toMatchObject({ code: 'too-many', status: 429 })
  isOpen = false
  await Promise.all(all.map((one) => one.ended))
  expect(all.map((one) => one.events.at(-1))).toEqual(all.map(() => ({ kind: 'ended' })))
  isOpen = true
  const again = await hear(server, by)
  await until(() => again.events.length === 1)
  await server.served.stop(5_000)
  await again.ended
})

test('a session that asks for many streams at once holds no more than one that asks for them one after another', async () => {
  const house = await testDoors()
  const server = await serving(house, { newsEveryMs: 20 })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const all = await Promise.all(Array.from({ length: 20 }, () => hear(server, by)))
  await until(() => all.filter((one) => one.events.length > 0).length === 6)
  const [held, over] = [all.filter((one) => one.events.length > 0), all.filter((one) => one.events.length === 0)]
  await Promise.all(over.map((one) => one.ended))
  expect([held.length, held.every((one) => one.answer.status === 200)]).toEqual([6, true])
  for (const one of held) one.leave()
})

test('a page that is left gives its seat back at once, long before the next sign of life', async () => {
  const house = await testDoors()
  const server = await serving(house, { newsEveryMs: 20 })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const open = async () => Promise.all([1, 2, 3, 4, 5, 6].map(() => hear(server, by)))
  for (const one of await open()) one.leave()
  await wait(300)
  const second = await open()
  expect(second.map((one) => one.answer.status)).toEqual([200, 200, 200, 200, 200, 200])
  for (const one of second) one.leave()
})

test('acts that were committed in another order than their numbers are heard all the same', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '1' }])
  const from = await liveReads.end(house.store)
  await integrate(house)
  const acts = await liveReads.acts(house.store, from, 100)
  expect(acts.length).toBeGreaterThan(0)
  expect(acts.map((a) => a.next)).toEqual(acts.map((a) => a.next).toSorted((x, y) => x - y))
  expect(await liveReads.acts(house.store, acts.at(-1)?.next ?? 0, 100)).toEqual([])
})

test('a list that one unit takes in is news for every unit whose reports it moves', async () => {
  const house = await testDoors()
  const server = await serving(house, { newsEveryMs: 20 })
  const far = await unit(house, 'unit_far')
  const by = await person(house, 'Dove', far, 'triage')
  const md5 = '0123456789abcdef0123456789abcdef'
  await takeTips({ ...house, actor: { person: 'test', unit: 'unit_far', via: 'house', session: null, purpose: null } }, [{ id: '1', files: [{ name: 'a.jpg', md5 }] }])
  await integrate(house)
  const theirs = await hear(server, by)
  await until(() => theirs.events.length === 1)
  await wait(100)
  const list = join(temporaryFolder(), 'list.csv')
  writeFileSync(list, `md5\n${md5}\n`)
  const { reports } = await takeInHashSet(house, list, { name: 'known', kind: 'known', scheme: null }, { who: 'test' })
  expect(reports).toHaveLength(1)
  await integrate(house)
  await until(() => named(theirs.events).length === 1)
  expect(named(theirs.events)).toEqual([{ id: reports[0], what: 'placed', mine: false }])
  theirs.leave()
})

test('when more acts came than one look reads, every unit hears that there is much', async () => {
  const house = await testDoors()
  await unit(house, 'unit_far')
  await integrate(house)
  const from = await liveReads.end(house.store)
  for (let n = 0; n < 3; n++) await inAct(house, 'test', 'look', async (act) => act.note([{ event: 'report.viewed', subject: 'r000000000000000' }]))
  await integrate(house)
  const news = newsOf(house.store, 2)
  expect(await news.read(from)).toEqual({ next: await liveReads.end(house.store), changes: [], many: new Set(['unit_1', 'unit_far']) })
  expect(await news.read(await liveReads.end(house.store))).toBeNull()
})

test('what one person did hides nothing of what another did, and an act says once what it did', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '1' }])
  const id = (await byReference(house)).get('1')?.id ?? ''
  await integrate(house)
  const from = await liveReads.end(house.store)
  for (const [who, event] of [['auk', 'report.held'], ['auk', 'sign.withdrawn'], ['dove', 'report.held'], ['dove', 'report.held'], ['dove', 'fact.corrected']] as const) {
    await inAct(house, who, 'look', async (act) => act.note([{ event, subject: id }]))
  }
  await integrate(house)
  expect((await newsOf(house.store).read(from))?.changes).toEqual([['held', 'auk'], ['judged', 'auk'], ['held', 'dove'], ['judged', 'dove']].map(([what, who]) => ({ unit: 'unit_1', id, what, who })))
})

test('every event that changes what a report shows is news', () => {
  const looks = /\.(?:.*-)?(?:viewed|listed|sought|printed|previewed)$/
  const changing = Object.keys(eventWords).map((e) => e.slice('event.'.length)).filter((e) => /^(?:report|sign|claim|fact|link|group)\./.test(e) && !looks.test(e))
  // Reports that came are told by their places: `report.taken-in` is the sending of a file, of which each report leaves a `report.received`.
  expect(changing.filter((e) => e !== 'report.received' && e !== 'report.taken-in').toSorted()).toEqual(Object.keys(newsKinds).toSorted())
})

const taken = queueContract.takeIn.output

async function send(server: Serving, by: string, job: string, bytes: Uint8Array): Promise<Response> {
  return server.ask('POST', `/api/reports?job=${job}`, { by, raw: { type: 'application/octet-stream', bytes }, headers: { 'sterna-file-name': 'inbox.zip' } })
}

async function jobsOf(server: Serving, by: string) {
  return importContract.imports.output.parse(await (await server.ask('GET', '/api/imports', { by })).json()).imports
}

const archive = (reports: number): Uint8Array => zipOf(Array.from({ length: reports }, (_, n) => ({ name: `${n}.json`, bytes: JSON.stringify(tip({ id: String(n) })) })))

test('a file that is sent in says how far it is, to its sender alone; stopped, it keeps what came, and the same file takes it up', async () => {
  const house: House = await testDoors()
  const server = await serving(house)
  const [by, other] = [await person(house, 'Auk', 'unit_1', 'triage'), await person(house, 'Dove', 'unit_1', 'triage')]
  const bytes = archive(3_000)
  const first = send(server, by, 'imp_0000000000000001', bytes)
  let stopped: Response | null = null
  for (let i = 0; i < 400 && stopped === null; i++) {
    await wait(10)
    const [job] = await jobsOf(server, by)
    if (job !== undefined && job.state === 'read' && job.reports > 0) stopped = await server.ask('POST', `/api/imports/${job.id}/stop`, { by })
  }
  expect(stopped?.status).toBe(200)
  const one = taken.parse(await (await first).json())
  expect(one.stopped).toBe(true)
  expect(one.received.length).toBeLessThan(3_000)
  expect(await jobsOf(server, by)).toMatchObject([{ id: 'imp_0000000000000001', name: 'inbox.zip', state: 'stopped', received: one.received.length }])
  expect(await jobsOf(server, other)).toEqual([])
  expect((await problem(await send(server, by, 'imp_0000000000000001', archive(1)))).code).toBe('already-there')
  const two = taken.parse(await (await send(server, by, 'imp_0000000000000002', bytes)).json())
  expect([two.stopped, two.received.length + two.already]).toEqual([false, 3_000])
  expect(two.received.length).toBe(3_000 - one.received.length)
  expect((await jobsOf(server, by)).find((j) => j.id === 'imp_0000000000000002')).toMatchObject({ state: 'done' })
  expect((await problem(await server.ask('POST', '/api/imports/imp_0000000000000002/stop', { by: other }))).code).toBe('not-found')
})

test('a file that was sent in is forgotten after a day, name and all, also when nobody sends another', async () => {
  const house = await testDoors()
  const job = { unit: 'unit_1', person: 'per_0000000000000001', name: 'inbox of Kit.zip' }
  await jobs.begin(house.store, { id: 'imp_0000000000000001', ...job }, '2026-11-20T11:59:59.000Z')
  await jobs.begin(house.store, { id: 'imp_0000000000000002', ...job }, '2026-11-20T12:00:01.000Z')
  await choresOf(house, () => new Date(house.now)).find((c) => c.name === 'tidy')?.run(new AbortController().signal)
  expect((await jobs.list(house.store, '2026-11-01T00:00:00.000Z')).map((j) => j.id)).toEqual(['imp_0000000000000002'])
})

test('a file of which nothing is heard is told as silent, whether its bytes came in or it was being read', async () => {
  const house = await testDoors()
  let minutes = 0
  const server = await serving(house, { clock: () => new Date(Date.parse(house.now) + minutes * 60_000) })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const job = { unit: 'unit_1', person: by.split('@')[0] ?? '', name: 'inbox.zip' }
  const at = (later: number): string => new Date(Date.parse(house.now) + later * 60_000).toISOString()
  for (const n of [1, 2, 3]) await jobs.begin(house.store, { id: `imp_000000000000000${n}`, ...job }, at(0))
  await jobs.reading(house.store, 'imp_0000000000000002', { files: 1, reports: 1 }, at(0))
  await jobs.coming(house.store, 'imp_0000000000000003', at(4))
  minutes = 6
  expect((await jobsOf(server, by)).map((j) => [j.id.slice(-1), j.state])).toEqual([['1', 'silent'], ['2', 'silent'], ['3', 'sent']])
})

test('that somebody looked how far their files are stands in the log once for the same files, and anew for others', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const entries = async (): Promise<number> => (await house.store.query(sql`select 1 from log_entry where event = 'import.listed'`)).length
  for (let n = 0; n < 3; n++) await jobsOf(server, by)
  expect(await entries()).toBe(1)
  await jobs.begin(house.store, { id: 'imp_0000000000000001', unit: 'unit_1', person: by.split('@')[0] ?? '', name: 'inbox.zip' }, house.now)
  for (let n = 0; n < 3; n++) expect(await jobsOf(server, by)).toHaveLength(1)
  expect(await entries()).toBe(2)
  // The same session acts for other units: of each it was told nothing yet, also where there is nothing to tell.
  const [id = ''] = by.split('@')
  for (const [n, far] of [await unit(house, 'unit_far'), await unit(house, 'unit_moor')].entries()) {
    await inAct(house, 'test', 'person', (act) => grantRole(act, { operator: 'test' }, { person: id, unit: far, role: 'triage' }))
    expect([await jobsOf(server, `${id}@${far}`), await entries()]).toEqual([[], n + 3])
  }
})
