import { expect, test } from 'vitest'
import { z } from 'zod'
import { signIds, talkActs } from '../src/conversation/contract.ts'
import { actOfSign } from '../src/conversation/index.ts'
import { askErasure, decideErasure } from '../src/desk/index.ts'
import { forgetRows } from '../src/desk/talk-open.ts'
import { talkContract } from '../src/desk/talk.contract.ts'
import { sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { testDoors } from './doors.ts'
import { person, problem, purposeFor, serving, type Serving } from './serving.ts'
import { entry, take } from './tips.ts'

const REFERENCE = 'HL-2026-0202'

type Line = readonly [by: 'kit' | 'mia', text: string]

const groomed: readonly Line[] = [
  ['kit', 'hey how old are you?'], ['mia', 'im 13'], ['kit', 'dont tell your mum about this'], ['kit', 'add me on telegram instead'], ['mia', 'idk'],
  ['kit', 'lets meet up on saturday, nobody has to know'], ['mia', 'ok'],
]

/** A hotline's tip with one chat of `turns` turns: the signs first, everyday words after them. */
function tip(turns = groomed.length): Record<string, unknown> {
  const plain = (i: number): Line => [i % 2 === 0 ? 'kit' : 'mia', `the match was good today ${i}`]
  const lines = Array.from({ length: turns }, (_, i) => groomed[i] ?? plain(i))
  const start = Date.parse('2026-11-01T17:00:00Z')
  return {
    [`${REFERENCE}.json`]: {
      format: 'sterna-tip/1', reference: REFERENCE, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
      children: [{ names: ['Mia Example'], accounts: [{ service: 'Ternchat', screenName: 'mia' }] }],
      suspects: [{ names: ['Kit Example'], age: 34, accounts: [{ service: 'Ternchat', screenName: 'kit' }] }],
      conversations: [{
        service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }],
        turns: lines.map(([by, text], i) => ({ by, at: new Date(start + i * 60_000).toISOString(), text })),
      }],
    },
  }
}

interface Here {
  readonly house: House
  readonly server: Serving
  readonly id: string
  readonly by: string
}

async function here(turns?: number, more: Partial<House> = {}): Promise<Here> {
  const house = { ...await testDoors(), ...more }
  await take(house, tip(turns))
  const { id } = await entry(house, REFERENCE)
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await purposeFor(house, by, id)
  return { house, server, id, by }
}

const summary = async ({ server, id, by }: Here) => talkContract.talk.output.parse(await (await server.ask('GET', `/api/reports/${id}/talk`, { by })).json())
const turns = async ({ server, id, by }: Here, query = '') => talkContract.turns.output.parse(await (await server.ask('GET', `/api/reports/${id}/talk/turns?${query}`, { by })).json())
const ledger = async ({ server, id, by }: Here, query = '') => talkContract.ledger.output.parse(await (await server.ask('GET', `/api/reports/${id}/talk/ledger?${query}`, { by })).json())
const say = ({ server, id, by }: Here, verb: string, body: object, who = by) => server.ask('POST', `/api/reports/${id}/signs/${verb}`, { by: who, body: { reason: 'looked at it', ...body } })
const open = ({ server, id, by }: Here, body: object) => server.ask('POST', `/api/reports/${id}/talk/open`, { by, body })
const Opened = talkContract.openTurns.output

test('every sign has an act, and every act is drawn', () => {
  expect(new Set(signIds.map((s) => actOfSign[s]))).toEqual(new Set(talkActs))
})

// Short ones are read when they are asked for, long ones were kept in windows: both tell the same.
test.each([['short', groomed.length], ['long', 700]])('a %s conversation is told without its words: answers, ledger, turns', async (_name, length) => {
  const at = await here(length)
  const told = await summary(at)
  expect(told.turns).toBe(length)
  expect(told.speakers.map((s) => [s.name, s.role])).toEqual([['kit', 'suspect'], ['mia', 'child']])
  expect(told.answers).toMatchObject({
    began: { turn: 0, by: 0 }, asks: { first: { turn: 0, by: 0, sign: 'age-asked' } }, told: [{ sign: 'age-told', turn: 1, value: 13, beforeAsk: false }],
    moved: { times: 1, first: { turn: 3 } }, meeting: { state: expect.stringMatching(/proposed|agreed|arranged/) as string }, induced: { childAsks: 0, decoy: null },
  })
  const all = await turns(at, 'limit=250')
  expect(all.total).toBe(length)
  expect(all.turns[1]).toMatchObject({ turn: 1, inTalk: 1, by: 1, letters: 5, since: 60, signs: [{ sign: 'age-told', value: 13, state: 'unreviewed' }] })
  expect(JSON.stringify([told, all, await ledger(at)])).not.toMatch(/your mum|match was good/)
  const lanes = new Map((await ledger(at)).lanes.map((l) => [l.act, l]))
  expect(lanes.get('asks')?.total).toBe(told.answers?.asks.asks)
  expect(lanes.get('tells')?.marks).toEqual([[Math.floor(1 / Math.ceil(length / 160)), 1, 0, 1, 0]])
})

test('turns are narrowed by sign, act and speaker, and paged by their rank', async () => {
  const at = await here(700)
  expect((await turns(at, 'sign=age-told')).turns.map((t) => t.turn)).toEqual([1])
  expect((await turns(at, 'sign=age-told&by=0')).total).toBe(0)
  const mine = await turns(at, 'by=1&from=340&limit=20')
  expect(mine.total).toBeGreaterThan(340)
  expect([mine.from, mine.turns.map((t) => t.by)]).toEqual([340, Array.from({ length: Math.min(20, mine.total - 340) }, () => 1)])
  const late = await turns(at, 'from=600&limit=10')
  expect(late.turns.map((t) => t.turn)).toEqual(Array.from({ length: 10 }, (_, i) => 600 + i))
  expect([late.before, late.after]).toEqual([expect.any(Number), null])
})

test('words are told only for the turns that are opened, and the log says which', async () => {
  for (const length of [groomed.length, 700]) {
    const at = await here(length)
    const last = length - 1
    const answer = await open(at, { turns: [2, 1, last, 99_999] })
    expect(Opened.parse(await answer.json()).turns.map((t) => [t.turn, t.text.slice(0, 5)])).toEqual([[1, 'im 13'], [2, 'dont '], [last, length === 7 ? 'ok' : 'the m']])
    const logged = await at.house.store.query(sql`select event, subject, result from log_entry where event = 'talk.turns-opened'`)
    expect(logged).toEqual([{ event: 'talk.turns-opened', subject: at.id, result: `turns 1 to 2, ${last}` }])
    expect((await open(at, { turns: [99_999] })).status).toBe(404)
  }
})

test.each([groomed.length, 700])('what a sign quotes of a turn (of %i) is told only where the turn is opened: nowhere else, and not without the right', async (length) => {
  const at = await here(length)
  expect((await say(at, 'add', { turn: 4, sign: 'deadline', value: 'until the lamps are lit' })).status).toBe(200)
  expect((await say(at, 'add', { turn: 6, sign: 'meeting-arranged', value: 'under the old lamps' })).status).toBe(200)
  expect((await say(at, 'correct', { turn: 3, sign: 'platform-move', value: 'tern.kit' })).status).toBe(200)
  const [told, all, report] = [await summary(at), await turns(at), await (await at.server.ask('GET', `/api/reports/${at.id}`, { by: at.by })).text()]
  expect(told.answers).toMatchObject({ pressure: { deadline: { turn: 4, value: null } }, meeting: { state: 'arranged', first: { value: null } }, moved: { first: { to: 'tern.kit' } } })
  expect(all.turns[4]?.signs.find((s) => s.sign === 'deadline')).toMatchObject({ value: null, said: [{ verdict: 'added', value: null }] })
  expect(report).toContain('"sign":"deadline"')
  const sheet = await (await at.server.ask('GET', `/api/reports/${at.id}/sheet`, { by: at.by })).text()
  for (const text of [JSON.stringify([told, all, await ledger(at)]), report, sheet]) expect(text).not.toContain('lamps')
  expect(Opened.parse(await (await open(at, { turns: [4] })).json()).turns[0]?.quotes).toEqual([{ sign: 'deadline', value: 'until the lamps are lit' }])
})

test('a unit may set how many turns are opened at once, and when a reason is asked', async () => {
  const at = await here(700, { reading: { turnsAtOnce: 5, reasonFrom: 3 } })
  expect((await summary(at)).policy).toEqual({ turnsAtOnce: 5, reasonFrom: 3 })
  expect((await open(at, { turns: [1, 2] })).status).toBe(200)
  expect(await problem(await open(at, { turns: [1, 2, 3] }))).toMatchObject({ code: 'reason-missing' })
  expect(await problem(await open(at, { turns: [1, 2, 3, 4, 5, 6], reason: 'is the meeting real' }))).toMatchObject({ code: 'text-at-once' })
  expect((await open(at, { turns: [1, 2, 3], reason: 'is the meeting real' })).status).toBe(200)
  expect(await at.house.store.query(sql`select reason from talk_opening`)).toEqual([{ reason: 'is the meeting real' }])
  const Text = z.object({ total: z.number(), turns: z.array(z.object({ text: z.string(), by: z.string(), talk: z.number(), turn: z.number() })), next: z.number().nullable() })
  const text = Text.parse(await (await at.server.ask('GET', `/api/reports/${at.id}/text?from=600&limit=500`, { by: at.by })).json())
  expect([text.total, text.turns.length, text.next, text.turns[0]?.turn]).toEqual([700, 2, 602, 600])
})

test('where a reason is asked from the first turn on, no text is told without one', async () => {
  const at = await here(7, { reading: { turnsAtOnce: null, reasonFrom: 1 } })
  expect(await problem(await open(at, { turns: [1] }))).toMatchObject({ code: 'reason-missing' })
  expect(await problem(await at.server.ask('GET', `/api/reports/${at.id}/text`, { by: at.by }))).toMatchObject({ code: 'reason-missing', status: 400 })
  expect((await open(at, { turns: [1], reason: 'is the meeting real' })).status).toBe(200)
})

test.each([groomed.length, 700])('a sign of %i turns is rejected, that is taken back, another is added and corrected; two people disagree', async (length) => {
  const at = await here(length)
  const state = async (turn: number, sign: string) => (await turns(at, `limit=10`)).turns[turn]?.signs.find((s) => s.sign === sign)
  expect((await say(at, 'reject', { turn: 3, sign: 'platform-move' })).status).toBe(200)
  expect(await state(3, 'platform-move')).toMatchObject({ state: 'rejected', said: [{ verdict: 'rejected', by: 'Auk', own: true, reason: 'looked at it' }] })
  expect((await summary(at)).answers?.moved).toEqual({ times: 0, first: null })
  const second = await person(at.house, 'Gull', 'unit_1', 'investigator')
  await purposeFor(at.house, second, at.id)
  expect((await say(at, 'withdraw', { turn: 3, sign: 'platform-move' }, second)).status).toBe(404)
  expect((await say(at, 'withdraw', { turn: 3, sign: 'platform-move' })).status).toBe(200)
  expect(await state(3, 'platform-move')).toMatchObject({ state: 'unreviewed', weak: false })
  expect((await summary(at)).answers?.moved.times).toBe(1)
  expect((await say(at, 'withdraw', { turn: 3, sign: 'platform-move' })).status).toBe(404)
  expect((await say(at, 'add', { turn: 4, sign: 'distress-told' })).status).toBe(200)
  expect(await state(4, 'distress-told')).toMatchObject({ from: 'person', state: 'added' })
  expect((await say(at, 'reject', { turn: 4, sign: 'distress-told' }, second)).status).toBe(200)
  expect(await state(4, 'distress-told')).toMatchObject({ state: 'rejected', said: [{ by: 'Auk', own: true }, { by: 'Gull', own: false }] })
  expect((await say(at, 'correct', { turn: 1, sign: 'age-told', value: 12 })).status).toBe(200)
  expect((await summary(at)).answers?.told[0]).toMatchObject({ value: 12 })
})

test('erased with its report; a new version is kept anew', async () => {
  const at = await here(700)
  const kept = async (): Promise<unknown> => (await at.house.store.query(sql`select turns from talk_book`))[0]?.['turns']
  expect(await kept()).toBe(700)
  await take(at.house, tip(800))
  expect([await kept(), (await summary(at)).turns]).toEqual([800, 800])
  await take(at.house, tip(5))
  expect([await kept(), (await summary(at)).turns]).toEqual([undefined, 5])
})

test('what was worked out of a long conversation is not remembered after its report was erased', async () => {
  const at = await here(700)
  await summary(at)
  expect([forgetRows(at.house, at.id), forgetRows(at.house, at.id)]).toEqual([1, 0])
  await summary(at)
  const [asks = '', decides = ''] = [await person(at.house, 'Gull', 'unit_1', 'investigator'), await person(at.house, 'Tern', 'unit_1', 'supervisor')].map((p) => p.split('@')[0] ?? '')
  await decideErasure(at.house, decides, await askErasure(at.house, asks, at.id, 'withdrawn'), 'approved')
  expect(forgetRows(at.house, at.id)).toBe(0)
})
