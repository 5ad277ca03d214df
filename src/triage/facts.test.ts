import { expect, test } from 'vitest'
import type { Reading } from '../intake/contract.ts'
import { factNames } from './facts/names.ts'
import { ageAt } from './facts/people.ts'
import { spanOf } from './facts/collector.ts'
import { factsOf } from './facts.ts'
import { file, findings, incident, namedChild, person, told, when } from './fixtures/invented.ts'

const named = (name: keyof typeof factNames, reading: Partial<Reading>) => factsOf(findings(reading)).filter((f) => f.name === name)
const aged = (role: 'child' | 'suspect' | 'unknown' | 'reporter', age: number) => ({ people: [person(
  'p0', role, [], { age: { value: age, at: 'a.json#/age' } },
)] })

test('who is a child: role, age under 18, birth date, or told to be a minor; never a suspect', () => {
  expect(named('child', aged('child', 30))).toHaveLength(1)
  expect(named('child', aged('unknown', 17))).toHaveLength(1)
  expect(named('child', aged('reporter', 15))).toHaveLength(1)
  expect(named('child', aged('unknown', 18))).toHaveLength(0)
  expect(named('child', aged('unknown', 0))).toHaveLength(0)
  expect(named('child', aged('suspect', 15))).toHaveLength(0)
  expect(named('minor-suspect', aged('suspect', 15))).toMatchObject([{ value: 15, at: 'a.json#/age' }])
  expect(named('child', { people: [person('p0', 'unknown', [told('minor', true)])] })).toHaveLength(1)
  expect(named(
    'child-age', { people: [person('p0', 'unknown', [], { birthDate: { value: '2012-12-01', at: 'x#' } })] },
  )).toMatchObject([{ value: 13 }])
})

test('an age is whole years at receipt', () => {
  expect(ageAt('2012-11-21', '2026-11-21T00:00:00Z')).toBe(14)
  expect(ageAt('2012-11-22', '2026-11-21T00:00:00Z')).toBe(13)
  expect([
    ageAt('nonsense', '2026-11-21T00:00:00Z'), ageAt('2030-01-01', '2026-11-21T00:00:00Z'), ageAt(null, '2026-11-21T00:00:00Z'),
  ]).toEqual([null, null, null])
})

test('a child is unknown when none is mentioned or no field but an address tells it from others', () => {
  expect(named('unknown-child', { incidents: [incident('enticement')] })).toMatchObject([{ value: 'not-mentioned' }])
  expect(named(
    'unknown-child', { people: [person('p1', 'child', [], { identifiers: [{ hint: 'ip', written: '192.0.2.1', at: 'x#' }] })] },
  )).toMatchObject([{ value: 'not-identified' }])
  expect(named('unknown-child', { people: [namedChild('p1')] })).toEqual([])
  expect(named(
    'unknown-child', { people: [person('p1', 'child', [], { identifiers: [{ hint: 'handle', written: 'robin', at: 'x#' }] })] },
  )).toEqual([])
})

test('identity keys are read by ref, and a ref that is a name of Object is no key', () => {
  expect(factsOf(findings(
    { people: [person('constructor', 'child')] }, { identities: {} },
  )).find((f) => f.name === 'child')).toMatchObject({ child: null, value: 'not-identified' })
  expect(factsOf(findings(
    { people: [person('p1', 'child')] }, { identities: { p1: 'k' } },
  )).find((f) => f.name === 'child')).toMatchObject({ child: 'k', value: 'identified' })
})

test('a coarse time or one without a zone keeps both ends; an exact one keeps one', () => {
  expect(spanOf(when('2026-11-21T10:00:00Z'))).toEqual({ instant: '2026-11-21T10:00:00.000Z' })
  expect(spanOf(when('2026-11-21'))).toEqual({ instant: '2026-11-20T10:00:00.000Z', until: '2026-11-22T12:00:00.000Z' })
  expect(spanOf({ instant: null, local: null, written: 'soon', zone: null, precision: 'day', means: 'x' })).toBeNull()
  expect(named('zone-missing', { incidents: [incident('material', '2026-11-21T10:00:00')] })).toHaveLength(1)
  expect(named('zone-missing', { incidents: [incident('material', '2026-11-21T10:00:00Z')] })).toHaveLength(0)
})

test('contact comes from told times and from incidents that are contact, not from others', () => {
  expect(named('last-contact', { incidents: [incident('material', '2026-11-20')] })).toEqual([])
  expect(named('last-contact', { incidents: [incident('material', '2026-11-20')], attributes: [told('annotation', 'sextortion')] })).toHaveLength(1)
  expect(named(
    'last-contact', { attributes: [told('last-contact', '2026-11-20T10:00:00Z')] },
  )).toMatchObject([{ instant: '2026-11-20T10:00:00.000Z' }])
  expect(named('last-contact', { attributes: [told('last-contact', null)] })).toEqual([])
})

test('a tag of enticement counts as the incident type', () => {
  expect(named('incident-type', { attributes: [told('annotation', 'enticement')] })).toMatchObject([{ value: 'enticement' }])
})

test('an escalation that says nothing is no fact', () => {
  expect(['none', 'N/A', '', 'false', false, null].flatMap((value) => named('escalation', { attributes: [told('escalation', value)] }))).toEqual([])
})

test('tags of a file say whether a set knows the file', () => {
  const known = factsOf(findings({ evidence: [file(['infant'])] }, { files: [{ known: 'known', category: 'cat-a' }] }))
  expect(known.map((f) => f.name)).toEqual(expect.arrayContaining(['file', 'file-annotation', 'known-file']))
  expect(known.map((f) => f.name)).not.toContain('new-file-annotation')
})

test('every fact has a name of the list, a place, and text that is not endless', () => {
  const some = factsOf(findings({
    attributes: [told('escalation', 'x'.repeat(100_000)), told('meeting', '\ud800'.repeat(2000))],
    people: [namedChild('p1'), person('p2', 'suspect', [told('occupation', 'y')])],
    incidents: [incident('enticement', '2026-11-01')], evidence: [file(['viral'])],
  }))
  for (const fact of some) {
    expect(Object.keys(factNames)).toContain(fact.name)
    expect(String(fact.value).length).toBeLessThanOrEqual(1001)
    expect(String(fact.value).isWellFormed()).toBe(true)
    expect(fact.reportId).toBe('r1')
    expect(fact.at).toContain('#')
  }
})
