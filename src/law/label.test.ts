import { expect, test } from 'vitest'
import type { Label } from './contract.ts'
import { law, message, ON, read, rowOf } from './fixtures/ask.ts'
import { labelOf, withWaiting } from './label.ts'
import { saidOf } from './told.ts'

const label = (facts: object, place = 'england'): Label => {
  const { acts, place: code, placeWritten } = read({ date: '2025-03-03', place, facts })
  return labelOf(acts, { packs: law.packs, place: code, placeWritten }, ON)
}

const exchange = { 'actor.ageAtConduct': 27, 'victim.ageAtConduct': 17, 'conduct.sexual': true, 'payment.madeOrPromised': true }

test('exploitation of a 17-year-old is labelled although the age of consent is 16 and no offence is met', () => {
  const found = label(exchange)
  expect([found.child.is, found.exploitation.is, found.childOnChild.is]).toEqual(['yes', 'yes', 'not-shown'])
  expect(found.exploitation.term).toContain('CSE')
  expect(rowOf('ew-soa2003-s9', '2025-03-03', exchange).result).toBe('not-met')
})

test.each([
  ['adult', { ...exchange, 'victim.ageAtConduct': 18 }, 'not-shown', 'not-shown'],
  ['age unknown', { ...exchange, 'victim.ageAtConduct': null }, 'not-shown', 'not-shown'],
  ['age believed under 18', { ...exchange, 'victim.ageAtConduct': null, 'victim.ageBelieved': 15 }, 'possible', 'possible'],
  ['range across 18', { ...exchange, 'victim.ageAtConduct': { min: 16, max: 19 } }, 'possible', 'possible'],
  ['decoy', { ...exchange, 'victim.isReal': false, 'victim.ageBelieved': 15 }, 'not-shown', 'not-shown'],
  ['nothing in exchange', { ...exchange, 'payment.madeOrPromised': null }, 'yes', 'not-shown'],
  ['age of the actor unknown', { ...exchange, 'actor.ageAtConduct': null }, 'yes', 'possible'],
  ['a drawing', { 'image.subjectAge': 10, 'image.kind': 'drawing' }, 'possible', 'not-shown'],
  ['a photograph', { 'image.subjectAge': 10, 'image.kind': ['photograph'] }, 'yes', 'not-shown'],
] as const)('%s', (_, facts, child, exploitation) => {
  const found = label(facts)
  expect([found.child.is, found.exploitation.is]).toEqual([child, exploitation])
  expect(found.child.reasons.length).toBeGreaterThan(0)
})

test('in Wales an exchange suffices, by the definition of Wales', () => {
  const peers = { ...exchange, 'actor.ageAtConduct': 17 }
  expect(label(peers, 'wales').exploitation).toMatchObject({ is: 'yes' })
  expect(label(peers, 'wales').exploitation.definition).toContain('Wales')
  expect(label(peers, 'england').exploitation.is).toBe('possible')
  expect(label(peers).childOnChild).toMatchObject({ is: 'yes' })
  expect(label(peers).childOnChild.outcome?.kind).toBe('children-first')
  expect(label(message).childOnChild.outcome).toBeNull()
})

test('the strongest of several acts counts, and says which act', () => {
  const { acts } = read({ facts: exchange, acts: [{ date: '2025-01-01', facts: { 'victim.ageAtConduct': 18 } }, { date: '2025-01-02' }] })
  const found = labelOf(acts, { packs: [], place: null, placeWritten: null }, ON)
  expect({ ...found.child, reasons: found.child.reasons.map(saidOf) }).toEqual({ is: 'yes', reasons: [expect.stringContaining('(act 1)')] })
})

test('what would be shown if everything that waits were confirmed is possible, never more; nothing is taken away', () => {
  const both = withWaiting(label({ 'payment.madeOrPromised': true }), label(exchange))
  expect([both.child.is, both.abuse.is, both.exploitation.is, both.childOnChild.is]).toEqual(['possible', 'possible', 'possible', 'not-shown'])
  expect(both.child.reasons.map(saidOf)[0]).toMatch(/^If what waits is confirmed: /)
  expect(withWaiting(label(exchange), label({}))).toEqual(label(exchange))
  expect(withWaiting(
    label({ 'victim.ageAtConduct': 12 }), label({ 'victim.ageAtConduct': 12, 'actor.ageAtConduct': 15 }),
  ).childOnChild.outcome?.kind).toBe('children-first')
})
