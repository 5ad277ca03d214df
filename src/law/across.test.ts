import { expect, test } from 'vitest'
import { across } from './across.ts'
import { layOver, toTakeBack, type FactJudgement } from './judged.ts'
import type { ProposedAct } from './proposal.ts'
import { factsGiven, factsShown, packsNamed, packsShown, windowWritten } from './shelf.ts'
import { factsBehind } from './touched.ts'

const given = { 'comm.sent': true, 'comm.medium': 'electronic', 'comm.priorContacts': 3, 'victim.ageAtConduct': 14, 'meeting.arranged': true, 'threat.shareIntimateImage': true }

async function asked(date: string | null, facts: Record<string, unknown> = given, on = '2026-11-22') {
  const when = date === null ? null : windowWritten(date)
  return across({ facts: factsGiven(facts).facts, supposed: null, date: when, on, ids: packsNamed(['england-wales', 'germany']) ?? [] })
}

const resultOf = (a: Awaited<ReturnType<typeof asked>>, id: string): string | undefined => a.packs[0]?.offences.find((o) => o.offence === id)?.result

test('the same facts come to other things on other days: before it began, while it held, after it ended, when it is time-barred', async () => {
  expect(resultOf(await asked('2024-01-30'), 'ew-soa2003-s66b-4')).toBe('not-in-force')
  const now = await asked('2026-11-20')
  expect(resultOf(now, 'ew-soa2003-s66b-4')).toBe('unknown')
  expect(now.steps.some((s) => s.day === '2024-01-31' && s.what === 'begins')).toBe(true)
  const all = now.packs.flatMap((p) => p.offences)
  const repealed = all.filter((o) => o.result === 'repealed')
  expect(repealed.length).toBeGreaterThan(0)
  for (const o of repealed) expect([o.offence, o.inForceTo !== null, o.elements.length > 0]).toEqual([o.offence, true, true])
  const ids = (await asked('2020-05-01', { ...given, 'comm.indecentObsceneMenacing': true })).packs[0]?.offences.filter((o) => o.result === 'time-barred') ?? []
  expect(ids.map((o) => o.provision)).toContain('s.127(1)')
  expect(ids[0]?.lastDay).not.toBeNull()
})

test('what is open stands first; every element says its words and the facts that bear on it, those that it is worked out from as well', async () => {
  const { packs } = await asked('2026-11-20')
  const s15 = packs[0]?.offences.find((o) => o.offence === 'ew-soa2003-s15')
  const rank = ['unknown', 'not-met', 'met', 'information']
  const order = s15?.elements.map((e) => rank.indexOf(e.result)) ?? []
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(s15?.elements.every((e) => e.text !== '')).toBe(true)
  expect(s15?.elements.some((e) => e.facts.includes('meeting.arranged') && e.result === 'met')).toBe(true)
  expect(factsBehind('meeting.metTravelledArrangedOrChildTravelled')).toContain('travel.actorTravelled')
})

test('one thing rules an offence out: it is told, with what; names and values that cannot be read are told and count as unknown', async () => {
  const { packs } = await asked('2026-11-20')
  const out = packs[1]?.offences.find((o) => o.result === 'not-met')
  expect(out?.elements.filter((e) => e.result === 'not-met')).toHaveLength(1)
  const { facts, unread } = factsGiven({ 'no.such': true, 'victim.ageAtConduct': 'old', '__proto__x': 1, 'comm.sent': true })
  expect([[...facts.keys()], unread.map((u) => u.fact)]).toEqual([['comm.sent'], ['no.such', 'victim.ageAtConduct', '__proto__x']])
  expect(packsNamed(['england-wales', 'atlantis'])).toBeNull()
  expect(['2026-02', '2026-01-01/2026-01-09', '2026-02-30', 'x'].map((w) => windowWritten(w)?.to ?? null)).toEqual(['2026-02-28', '2026-01-09', null, null])
})

test('every pack says how far it was checked, and every fact what it means', () => {
  for (const p of packsShown()) expect(p.verified.yes + p.verified.partly + p.verified.no).toBe(p.offences)
  expect(factsShown.every((f) => f.means !== '')).toBe(true)
})

const act: ProposedAct = {
  day: '2026-03-02', date: { from: '2026-03-02', to: '2026-03-02' }, pair: 'p', actor: null, victim: null, kinds: [], bothYoung: false, notes: [],
  facts: [{ fact: 'comm.intentional', value: true, evidence: [], judgement: true, from: 'sign' }],
}
const said = (verdict: FactJudgement['verdict'], at: string, value: FactJudgement['value'] = true): FactJudgement => ({ act: '', pair: '', fact: 'comm.intentional', value, verdict, by: 'a', at, reason: 'r' })
const state = (...words: readonly FactJudgement[]): string | undefined => layOver(act, words)[0]?.state

test('a word that was taken back is gone, and the word before it holds again', () => {
  const [first, second] = [said('confirmed', '2026-03-03T00:00:00Z'), said('denied', '2026-03-04T00:00:00Z', false)]
  const back = (words: readonly FactJudgement[]): FactJudgement[] => toTakeBack(words, 'comm.intentional', null).map((k) => ({ ...said('taken-back', '2026-03-05T00:00:00Z', null), ...k }))
  expect(state(first, second)).toBe('denied')
  const once = [first, second, ...back([first, second])]
  expect(state(...once)).toBe('confirmed')
  expect(state(...once, ...back(once))).toBe('waiting')
  expect(toTakeBack([], 'comm.intentional', null)).toEqual([])
})
