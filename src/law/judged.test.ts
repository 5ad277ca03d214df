import { expect, test } from 'vitest'
import { countedFacts, layOver, pairHash, toKeep, type FactJudgement } from './judged.ts'
import type { ProposedAct, ProposedFact } from './proposal.ts'
import { readFactWord } from './read-fact-word.ts'
import { told } from './told.ts'

const fact = (name: string, value: ProposedFact['value'], judgement = true): ProposedFact => ({
  fact: name, value, judgement, from: 'sign', evidence: [{ place: 'chat#/0', what: told('sign', { sign: 'threat', turn: 0 }) }],
})
const act = (day: string, pair: string, ...facts: ProposedFact[]): ProposedAct =>
  ({ day, date: { from: day, to: day }, pair, actor: null, victim: null, kinds: [], bothYoung: false, facts, notes: [] })
const one = act('2026-03-02', 'kit>mia', fact('comm.sexual', true), fact('comm.sent', true, false), fact('belief.reasonableAtLeast.16', false))
const two = act('2026-03-03', 'kit>mia', fact('comm.sent', true, false))
const said = (more: Partial<FactJudgement>): FactJudgement => ({
  act: '', pair: '', fact: 'comm.sexual', value: true, verdict: 'confirmed', by: 'Auk', at: '2026-03-11T00:00:00.000Z', reason: 'read', ...more,
})

test('what waits is unknown; what is read counts; a word of a person is laid over both', () => {
  expect([...countedFacts(layOver(one, []))]).toEqual([['comm.sent', true]])
  const standing = layOver(
    one, [said({}), said({ fact: 'comm.sent', value: false, verdict: 'denied' }), said({ fact: 'conduct.sexual', value: true })],
  )
  expect(standing.map((s) => [s.fact, s.state, s.value, s.from])).toEqual([
    ['belief.reasonableAtLeast.16', 'waiting', null, 'sign'], ['comm.sent', 'denied', false, 'sign'], ['comm.sexual', 'confirmed', true, 'sign'],
    ['conduct.sexual', 'confirmed', true, 'person'],
  ])
})

test.each([
  [{}, true], [{ act: '2026-03-02' }, true], [{ act: '2026-03-03' }, null], [{ pair: pairHash('kit>mia') }, true],
  [{ pair: pairHash('kit>other') }, null],
] as const)('a judgement on %j is laid over the act it is about', (where, value) => {
  expect(layOver(one, [said(where)]).find((s) => s.fact === 'comm.sexual')?.value).toBe(value)
})

test('the last word holds', () => {
  expect(layOver(
    one, [said({}), said({ act: '2026-03-02', value: false, verdict: 'denied' })],
  ).find((s) => s.fact === 'comm.sexual')?.value).toBe(false)
  expect(layOver(
    one, [said({ act: '2026-03-02', value: false, verdict: 'denied' }), said({})],
  ).find((s) => s.fact === 'comm.sexual')?.value).toBe(true)
})

const hash = pairHash('kit>mia')
test.each([
  [
    'as proposed: for the acts that were looked at', { fact: 'comm.sexual', verdict: 'confirmed', on: null },
    [{ act: '2026-03-02', pair: hash, fact: 'comm.sexual', value: true, verdict: 'confirmed' }],
  ],
  ['on a day without it: nothing', { fact: 'comm.sexual', verdict: 'confirmed', on: '2026-03-03' }, []],
  [
    'denied: the contrary', { fact: 'belief.reasonableAtLeast.16', verdict: 'denied', on: null },
    [{ act: '2026-03-02', pair: hash, fact: 'belief.reasonableAtLeast.16', value: true, verdict: 'denied' }],
  ],
  [
    'denied without a proposal: false', { fact: 'image.indecent', verdict: 'denied', on: '2026-03-02' },
    [{ act: '2026-03-02', pair: '', fact: 'image.indecent', value: false, verdict: 'denied' }],
  ],
  ['an age denied without a proposal: nothing to deny', { fact: 'victim.ageAtConduct', verdict: 'denied', on: null }, []],
  [
    'the same value: as proposed', { fact: 'comm.sexual', verdict: 'confirmed', value: true, on: null },
    [{ act: '2026-03-02', pair: hash, fact: 'comm.sexual', value: true, verdict: 'confirmed' }],
  ],
  [
    'another value: corrected, for all', { fact: 'comm.sent', verdict: 'confirmed', value: false, on: null },
    [{ act: '', pair: '', fact: 'comm.sent', value: false, verdict: 'corrected' }],
  ],
  [
    'stated by a person alone', { fact: 'victim.ageAtConduct', verdict: 'confirmed', value: 14, on: null },
    [{ act: '', pair: '', fact: 'victim.ageAtConduct', value: 14, verdict: 'confirmed' }],
  ],
] as const)('%s', (_, word, kept) => {
  expect(toKeep([one, two], word)).toEqual(kept)
})

test.each([
  ['victim.ageAtConduct', '13-15', { min: 13, max: 15 }], ['victim.ageAtConduct', '14', 14], ['victim.ageAtConduct', '18+', { min: 18 }],
  ['comm.sexual', 'yes', true], ['comm.sexual', 'false', false],
  ['victim.birthDate', '2012-05-04', '2012-05-04'], ['place.nexus', 'england-wales,DE', ['england-wales', 'germany']],
  ['demand.kind', '["money"]', ['money']], ['comm.medium', 'post', 'post'],
  ['comm.sexual', undefined, undefined],
] as const)('a value on the command line: %s %s', (name, written, value) => {
  expect(readFactWord(name, written)).toEqual({ value, wrong: null })
})

test.each([
  ['comm.sexul', 'true', /nearest name is "comm.sexual"/], ['comm.sexual', 'perhaps', /true or false/], ['victim.ageAtConduct', '200', /whole years/],
  ['victim.ageAtConduct', '15-13', /ends before/], ['place.nexus', 'atlantis', /not known/], ['comm.sexual', 'null', /asks for a value/],
  ['victim.birthDate', '2012-02-31', /real day/],
  ['__proto__', 'true', /not known/],
])('what is wrong with it: %s %s', (name, written, wrong) => {
  expect(readFactWord(name, written).wrong).toMatch(wrong)
})
