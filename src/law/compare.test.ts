import { expect, test } from 'vitest'
import { compareText } from './compare-text.ts'
import { compareView } from './compare.ts'
import type { Candidate, Result } from './contract.ts'
import { allPacks, packOf } from './packs/registry.ts'

const candidate = (offence: string, jurisdiction: string, result: Result): Candidate => ({
  act: 0, date: '2018-03-02', offence, statute: 'Act', provision: 's.1', title: 'Title', jurisdiction, result, subjectToDefence: false, elements: [],
  gaps: [], defences: [],
  maxPenalty: '2 years', modeOfTrial: 'either way', consentToProsecute: null, inForceFrom: null, inForceTo: null,
  extraterritorial: { applies: null, note: '', provision: '' }, childOnChild: false, notes: [], sources: ['https://example.org/'], verified: 'partly',
})

const view = compareView(allPacks(), [
  candidate('a', 'ireland', 'unknown'), candidate('b', 'ireland', 'met'), candidate('c', 'ireland', 'not-met'), candidate('d', 'germany', 'attempt'),
  candidate('e', 'nowhere', 'met'),
], '2026-11-22')
const of = (id: string) => view.packs.find((p) => p.jurisdiction === id)

test('every pack stands in the view, with counts and what is worth a look, met first', () => {
  expect(view.packs).toHaveLength(17)
  expect(of('ireland')?.counts).toMatchObject({ 'met': 1, 'unknown': 1, 'not-met': 1, 'attempt': 0 })
  expect(of('ireland')?.candidates.map((c) => [c.offence, c.result])).toEqual([['b', 'met'], ['a', 'unknown']])
  expect(of('germany')?.candidates.map((c) => c.result)).toEqual(['attempt'])
  expect(of('france')?.candidates).toEqual([])
})

test('the age of consent stands beside the age of a child, each with how far it was checked', () => {
  expect([of('germany')?.ageOfConsent?.value, of('germany')?.childUnder?.value]).toEqual([14, 14])
  expect([of('ireland')?.ageOfConsent?.value, of('ireland')?.childUnder?.value]).toEqual([17, 18])
  expect(of('spain')?.ageOfConsent?.verified).toBe('no')
})

test('each country has its own words', () => {
  const words = of('england-wales')?.words?.map((w) => w.value.term) ?? []
  expect(words).toContain('child sexual exploitation (England)')
  expect(words).toContain('child sexual exploitation (Wales)')
  for (const p of view.packs) for (const w of p.words ?? []) expect(
    [w.source, w.verified].every((x) => typeof x === 'string'), p.jurisdiction,
  ).toBe(true)
})

test('what a pack does not say is not on record, never none', () => {
  expect(of('lanzarote-convention')?.notOnRecord).toEqual(['criminalResponsibility', 'hotline', 'providerDuty', 'preservation'])
  expect(of('lanzarote-convention')?.hotline).toBe(null)
  expect(of('scotland')?.providerDuty?.value.duty).toBe(null)
})

test('a country without a single age says so', () => {
  expect(of('united-states-federal')?.ageOfConsent).toMatchObject({ value: null, verified: 'partly' })
  expect([...compareText(view)].join('\n')).toContain('age of consent: no single age. No single federal age.')
})

test('the view survives JSON, and the text names every pack and shows doubt', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  const text = [...compareText(view)].join('\n')
  for (const p of view.packs) expect(text).toContain(p.name)
  expect(text).toContain('preservation: not on record')
  expect(text).toContain('[unverified]')
  expect(text).toContain(view.notice)
  expect(text).not.toMatch(/undefined|\[object|null/)
})

test('no facts, no packs: an empty view', () => {
  expect(compareView([], [], '2026-11-22').packs).toEqual([])
  expect(compareView([packOf('india')], [], '2026-11-22').packs[0]?.counts.met).toBe(0)
})
