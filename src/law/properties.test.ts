import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EITHER, ONE_WAY, VICTIM_AGES } from './derive.ts'
import { allFactNames, factKind } from './fact-names.ts'
import { rowsOf } from './fixtures/ask.ts'
import { packIds } from './packs/registry.ts'

/** Facts that others are derived from, or bear on, are left to the derivation: what is stated must hold together. */
const LEFT: ReadonlySet<string> = new Set([
  ...Object.keys(EITHER), ...Object.keys(ONE_WAY), ...VICTIM_AGES, 'purpose.distressOrGratificationReckless', 'offence.wouldSatisfy', 'age.gapYears',
  'victim.isReal',
  'victim.decoyKind', 'victim.ageBelieved', 'victim.agePresented', 'belief.reasonableAtLeast.18', 'belief.reasonableAtLeast.16', 'place.nexus',
  'actor.birthDate', 'victim.birthDate',
])
const names = allFactNames.filter((n) => !LEFT.has(n) && ['flag', 'one-or-more', 'word', 'list'].includes(factKind(n)?.type ?? ''))

const valueOf = (name: string): fc.Arbitrary<unknown> => {
  const kind = factKind(name)
  return kind?.type === 'flag' ? fc.boolean() : fc.constantFrom(...kind?.words ?? [])
}

/** A world in which everything is known and nothing contradicts. */
const world = fc.tuple(
  fc.record(Object.fromEntries(names.map((n) => [n, valueOf(n)]))),
  fc.record({
    'actor.ageAtConduct': fc.integer({ min: 8, max: 60 }), 'victim.ageAtConduct': fc.integer({ min: 5, max: 20 }), 'victim.isReal': fc.constant(true),
    'victim.ageBelieved': fc.integer({ min: 5, max: 20 }), 'place.nexus': fc.subarray([...packIds]),
    'image.subjectAge': fc.integer({ min: 5, max: 20 }), 'comm.priorContacts': fc.integer({ min: 0, max: 3 }),
  }),
).map(([one, two]): Record<string, unknown> => ({ ...one, ...two }))
const date = fc.constantFrom('2005-01-01', '2012-06-01', '2018-01-01', '2022-06-28', '2026-05-01')

test('what is decided stays decided when more becomes known: an unknown fact never decides', () => {
  fc.assert(fc.property(world, date, fc.array(
    fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 200 },
  ), (facts, day, chances) => {
    const some = Object.fromEntries(Object.entries(facts).filter(([n], i) => n === 'victim.isReal' || (chances[i % chances.length] ?? 0) < 0.6))
    const [less, all] = [rowsOf({ date: day, facts: some }, day), rowsOf({ date: day, facts }, day)]
    for (const [i, row] of less.entries()) if (row.result !== 'unknown') expect([row.offence, all[i]?.result]).toEqual([row.offence, row.result])
  }), { numRuns: 40 })
})

test('with nothing known nothing is met', () => {
  for (const row of rowsOf({ date: '2020-01-01', facts: {} })) expect(['unknown', 'not-in-force', 'repealed', 'time-barred']).toContain(row.result)
})

test('a range answers as its numbers do', () => {
  fc.assert(fc.property(world, date, fc.integer({ min: 10, max: 18 }), (facts, day, min) => {
    const at = (age: unknown): readonly string[] => rowsOf(
      { date: day, facts: { ...facts, 'victim.ageAtConduct': age, 'victim.ageBelieved': null } }, day,
    ).map((r) => r.result)
    const [low, high, range] = [at(min), at(min + 1), at({ min, max: min + 1 })]
    for (const [i, result] of range.entries()) if (result !== 'unknown') expect([low[i], high[i]]).toEqual([result, result])
  }), { numRuns: 25 })
})

test('a decoy makes nothing met that a real child of the believed age would not', () => {
  const order = ['not-met', 'unknown', 'attempt', 'met']
  fc.assert(fc.property(world, (facts) => {
    const age = facts['victim.ageBelieved']
    const day = '2020-01-01'
    const real = rowsOf({ date: day, facts: { ...facts, 'victim.ageAtConduct': age } }, day)
    const decoy = rowsOf({ date: day, facts: { ...facts, 'victim.isReal': false, 'victim.decoyKind': 'civilian' } }, day)
    for (const [i, row] of decoy.entries()) expect(order.indexOf(row.result)).toBeLessThanOrEqual(order.indexOf(real[i]?.result ?? ''))
  }), { numRuns: 25 })
})
