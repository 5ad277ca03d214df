import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { inAct, openCase } from '../src/custody/index.ts'
import { BLANK, PIECE, queueOrderContract } from '../src/desk/queue-order.contract.ts'
import type { House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { testDoors, testStore } from './doors.ts'
import { person, problem, serving, type Serving } from './serving.ts'
import { takeTips } from './tips.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

const COUNT = PIECE + 40

const idsIn = (letters: string): string[] => (letters.match(/.{15}/g) ?? []).map((one) => `r${one}`)

/** A house with more reports than come at once, a server whose clock the test moves on, and somebody who reads. */
async function opened(): Promise<{ house: House; server: Serving; by: string; later: (minutes: number) => void }> {
  const house = await testDoors()
  await takeTips(house, Array.from({ length: COUNT }, (_, n) => ({ id: String(n + 1) })))
  let minutes = 0
  const server = await serving(house, { clock: () => new Date(Date.parse(house.now) + minutes * 60_000) })
  return { house, server, by: await person(house, 'Auk', 'unit_1', 'triage'), later: (more) => void (minutes += more) }
}

async function ordered(server: Serving, by: string, query = '') {
  const told = queueOrderContract.queueOrder.output.parse(await (await server.ask('GET', `/api/queue/order${query}`, { by })).json())
  return { ...told, order: told.order ?? '' }
}

async function piece(server: Serving, by: string, order: string, from: number) {
  const answer = await server.ask('GET', `/api/queue/order/${order}?from=${from}`, { by })
  expect(answer.status).toBe(200)
  return queueOrderContract.queuePiece.output.parse(await answer.json())
}

/** The whole queue by its pages. */
async function paged(server: Serving, by: string): Promise<string[]> {
  const Page = z.object({ reports: z.array(z.object({ id: z.string() })), next: z.string().nullable() })
  const ids: string[] = []
  for (let after = ''; ;) {
    const { reports, next } = Page.parse(await (await server.ask('GET', `/api/queue?limit=200${after}`, { by })).json())
    ids.push(...reports.map((r) => r.id))
    if (next === null) return ids
    after = `&after=${next}`
  }
}

test('an order comes in pieces that are the whole queue, and stays the same whatever comes; where a report stands in it is told by its name', async () => {
  const { house, server, by, later } = await opened()
  const [before, told] = [await paged(server, by), await ordered(server, by)]
  expect([told.order, told.listed, told.beyond, told.pieces.map((p) => p.from)]).toEqual([expect.stringMatching(/^ord_/), COUNT, 0, [0]])
  await takeTips(house, [{ id: 'NEW-1', tags: ['sextortion'] }])
  const rest = await piece(server, by, told.order, PIECE)
  expect([...idsIn(told.pieces[0]?.ids ?? ''), ...idsIn(rest.ids)]).toEqual(before)
  expect(idsIn((await piece(server, by, told.order, 0)).ids)).toEqual(before.slice(0, PIECE))
  expect(idsIn((await piece(server, by, told.order, 7)).ids)).toEqual(before.slice(7, 7 + PIECE))
  expect((await piece(server, by, told.order, 10 * PIECE)).ids).toBe('')
  const [fresh = ''] = await paged(server, by)
  const spots = await server.ask('POST', '/api/queue/spots', { by, body: { ids: [fresh, before[PIECE + 7] ?? '', before[3] ?? ''], order: told.order } })
  expect(queueOrderContract.queueSpots.output.parse(await spots.json()).places).toEqual([{ id: before[3], place: 3 }, { id: before[PIECE + 7], place: PIECE + 7 }])
  later(31)
  expect((await problem(await server.ask('GET', `/api/queue/order/${told.order}?from=0`, { by }))).code).toBe('not-found')
  const over = await server.ask('POST', '/api/queue/spots', { by, body: { ids: [fresh], order: told.order } })
  expect(queueOrderContract.queueSpots.output.parse(await over.json())).toMatchObject({ spots: [{ id: fresh }], places: null })
})

test('the ids around the report at which the reader is come with the order; a short order comes whole and is not kept', async () => {
  const { server, by } = await opened()
  const all = await paged(server, by)
  const deep = await ordered(server, by, `?near=${all[PIECE + 5]}`)
  expect(deep.pieces.map((p) => [p.from, idsIn(p.ids)])).toEqual([[0, all.slice(0, PIECE)], [PIECE, all.slice(PIECE)]])
  expect(deep.order).toBe('') // both pieces are all of it
  expect((await ordered(server, by, `?near=${all[9]}`)).pieces).toHaveLength(1)
  expect((await ordered(server, by, '?near=r000000000000000')).pieces).toHaveLength(1)
  const none = await ordered(server, by, '?held=yes')
  expect([none.order, none.listed, none.pieces]).toEqual(['', 0, [{ from: 0, ids: '' }]])
})

test('a piece is told to the reader of the order alone, and shows nothing of what they do not see any more', async () => {
  const { house, server, by } = await opened()
  const [other, boss] = [await person(house, 'Dove', 'unit_1', 'triage'), await person(house, 'Gull', 'unit_1', 'investigator')]
  const [before, { order }] = [await paged(server, by), await ordered(server, by)]
  const refused = async (who: string | null, path: string): Promise<string> => (await problem(await server.ask('GET', path, { by: who }))).code
  expect(await refused(other, `/api/queue/order/${order}?from=0`)).toBe('not-found')
  expect(await refused(by, `/api/queue/order/ord_${'0'.repeat(32)}?from=0`)).toBe('not-found')
  expect(await refused(null, `/api/queue/order/${order}?from=0`)).toBe('signed-out')
  for (const from of ['7.5', '-500', '1e9', 'first']) expect(await refused(by, `/api/queue/order/${order}?from=${from}`), from).toBe('usage')
  expect(await refused(by, '/api/queue/order/ord_1?from=0')).toBe('usage')
  const caseId = await inAct(house, 'test', 'case', (act) => openCase(act, house.random, { by: boss.split('@')[0] ?? '', reference: null, restricted: false }))
  expect(idsIn((await piece(server, by, order, PIECE)).ids)[1]).toBe(before[PIECE + 1])
  await moveReports(house, 'test', [before[PIECE + 1] ?? ''], caseId)
  const { ids } = await piece(server, by, order, PIECE)
  expect([ids.slice(15, 30), idsIn(ids)[0], idsIn(ids)[2], ids.length]).toEqual([BLANK, before[PIECE], before[PIECE + 2], 15 * 40])
})
