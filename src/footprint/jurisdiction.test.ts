import { expect, test } from 'vitest'
import { emptyPerson, emptyReading } from '../intake/contract.ts'
import type { Attribute, Locality, Person, Reading, Role } from '../intake/contract.ts'
import { countryOfAddress } from './address-country.io.ts'
import type { Grade, Graded } from './contract.ts'
import { jurisdictionsOf } from './jurisdiction.ts'
import { readReason, writeReason } from './reasons.contract.ts'
import { partOfCountry } from './stated-place.ts'
import { tracesOf } from './trace.ts'

const person = (role: Role, more: Partial<Person> = {}): Person => ({ ...emptyPerson(`p-${role}`, role, 'f#/p'), ...more })
const phone = (written: string) => [{ hint: 'phone' as const, written, at: 'f#/t' }]
const locality = (kind: Locality['kind'], value: string, country?: string): Locality => ({ kind, value, at: 'f#/l',
  ...(country === undefined ? {} : { country }) })
const attribute = (name: Attribute['name'], value: string): Attribute => ({ name, value, at: 'f#/a' })

function ranked(more: Partial<Reading>, graded: readonly Graded[] = []) {
  const reading = { ...emptyReading, ...more }
  return jurisdictionsOf(reading, tracesOf(reading, { reportId: 'r1' }), graded, () => null)
}
const codes = (more: Partial<Reading>) => ranked(more).map((j) => j.code)

test('several countries, most confident first, with reasons', () => {
  const found = ranked({
    people: [
      person('suspect', { identifiers: phone('+1 202-555-0147'), localities: [locality('city', 'Examplestead',
        'United States')] }),
      person('child', { identifiers: phone('+44 7700 900123') }),
    ],
  })
  expect(found.map((j) => j.code)).toEqual(['US', 'GB'])
  expect(found[0]?.reasons).toEqual(['telephone prefix (suspect)', 'stated city (suspect)'])
  expect(found[0]?.confidence).toBeCloseTo(1 - 0.55 * 0.6, 3)
})

test('every reason can be read again, so that it can be said in other languages; what nobody wrote so is none', () => {
  const reading: Reading = {
    ...emptyReading, localities: [locality('region', 'Scotland', 'GB')],
    attributes: [attribute('currency', 'gbp'), attribute('language', 'German'), attribute('law-enforcement', 'Police Scotland, Division X')],
    people: [
      person('suspect', { identifiers: [{ hint: 'ip', written: '192.0.2.7', at: 'f#/i' }], localities: [{ ...locality('city', 'Paris, France'), from: 'free-text' }] }),
      person('unknown', { identifiers: phone('+44 7700 900123') }), person('reporter', { identifiers: [{ hint: 'domain', written: 'example.se', at: 'f#/d' }] }),
      person('child', { localities: [locality('school', 'Tern School, England', 'GB')] }),
    ],
  }
  const traces = tracesOf(reading, { reportId: 'r1' })
  const graded = traces.filter((t) => t.kind === 'ip').map((trace): Graded => ({ trace, grade: 'B', because: 'x', country: 'SE' }))
  const reasons = [...new Set(jurisdictionsOf(reading, traces, graded, () => null).flatMap((j) => j.reasons))]
  expect(reasons.toSorted()).toEqual([
    'country domain (reporter)', 'currency GBP', 'internet address of grade B registered in SE (suspect)', 'language de (weak)', 'law enforcement named in the report',
    'stated city (suspect, from free text)', 'stated region (report)', 'stated school (child)', 'telephone prefix (person)',
  ])
  const read = reasons.map((written) => readReason(written))
  expect(read.map((reason) => (reason === null ? null : writeReason(reason)))).toEqual(reasons)
  expect(readReason('stated city (suspect, from free text)')).toEqual({ kind: 'place', with: { of: 'city' }, side: 'suspect', isFreeText: true })
  for (const other of ['', 'stated', 'a stated city', 'stated city (somebody)', 'stated two words']) expect([other, readReason(other)]).toEqual([other, null])
})

test('nothing told, nothing guessed', () => {
  expect(ranked({ service: 'Instagram', attributes: [attribute('language', 'English')],
    people: [person('suspect')] })).toEqual([])
})

test('the reporter’s country counts little', () => {
  const [only] = ranked({ people: [person('reporter', { identifiers: phone('+44 20 7946 0958'),
    localities: [locality('address', '1 Street', 'GB')] })] })
  expect(only?.code).toBe('GB')
  expect(only?.confidence).toBeLessThan(0.2)
})

test('more of the same sort about one person adds nothing, and nothing is certain', () => {
  const identifiers = Array.from({ length: 30 }, (_, i) => ({ hint: 'phone' as const, written: `+1 202-555-01${10 + i}`,
    at: `f#/${i}` }))
  expect(ranked({ people: [person('suspect', { identifiers })] })[0]?.confidence).toBe(0.45)
  const everything = ranked({
    people: (['suspect', 'child', 'unknown', 'reporter'] as const).map((role) => person(role,
      { identifiers, localities: [locality('address', '1 Street', 'US')] })),
    attributes: [attribute('law-enforcement', 'FBI field office')],
  })
  expect(everything[0]).toMatchObject({ code: 'US', confidence: 0.95 })
})

test('a better address grade counts more; the address table is asked when the event has no country', () => {
  const weight = (grade: Grade) => {
    const reading: Reading = { ...emptyReading, people: [person('suspect',
      { identifiers: [{ hint: 'ip', written: '192.0.2.7', at: 'f#/i' }] })] }
    const traces = tracesOf(reading, { reportId: 'r1' })
    const graded = traces.map((trace) => ({ trace, grade, because: 'x', country: null }))
    return jurisdictionsOf(reading, traces, graded, () => 'SE')[0]?.confidence ?? 0
  }
  const all = (['A', 'B', 'C', 'D'] as const).map(weight)
  expect(all).toEqual(all.toSorted((a, b) => b - a))
  expect(new Set(all).size).toBe(4)
})

test.each([
  [locality('region', 'England', 'UK'), 'GB-ENG'],
  [locality('address', '1 Tern Street, Examplestead, Scotland'), 'GB-SCT'],
  [locality('address', '1 Tern Street, Springfield, IL 62701', 'USA'), 'US-IL'],
  [locality('region', 'Texas', 'United States'), 'US-TX'],
  [locality('city', 'Austin, TX, USA'), 'US-TX'],
  [locality('city', 'Paris, France'), 'FR'],
  [locality('region', 'Georgia', 'US'), 'US-GA'],
  [locality('region', 'Georgia'), null],
  [locality('country', 'Georgia'), 'GE'],
  [locality('city', 'Examplestead'), null],
  [locality('country', 'DE'), 'DE'],
  [locality('position', '51.5,-0.1', 'GB'), 'GB'],
  [locality('position', '51.5,-0.1'), null],
])('place %o is %s', (place, code) => {
  expect(partOfCountry(place)).toBe(code)
})

test('a part of a country also counts for the country', () => {
  expect(codes({ people: [person('child', { localities: [locality('school', 'Tern School, England',
    'GB')] })] })).toEqual(['GB', 'GB-ENG'])
})

test('currency, language, named police', () => {
  expect(codes({ attributes: [attribute('currency', 'gbp')] })).toEqual(['GB'])
  expect(codes({ attributes: [attribute('currency', 'EUR')] })).toEqual([])
  expect(codes({ attributes: [attribute('currency', '__proto__'), attribute('language', 'constructor')] })).toEqual([])
  expect(codes({ attributes: [attribute('language', 'German')] })).toEqual(['DE', 'AT', 'CH'])
  expect(codes({ attributes: [attribute('law-enforcement', 'Police Scotland, Division X')] })).toEqual(['GB', 'GB-SCT'])
})

test('the address table opens and knows a public resolver, and no documentation address', () => {
  const country = countryOfAddress()
  expect(country('8.8.8.8')).toBe('US')
  expect([country('192.0.2.1'), country('nonsense'), country('')]).toEqual([null, null, null])
})
