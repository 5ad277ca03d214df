import { expect, test } from 'vitest'
import type { Result } from './contract.ts'
import { law, message, rowOf, rowsOf } from './fixtures/ask.ts'
import { saidOf } from './told.ts'

const S15A = 'ew-soa2003-s15a'

test.each([
  ['met', S15A, '2018-01-01', {}],
  ['not-met', S15A, '2018-01-01', { 'actor.ageAtConduct': 17 }],
  ['unknown', S15A, '2018-01-01', { 'comm.sexual': null }],
  ['attempt', S15A, '2018-01-01', { 'victim.isReal': false, 'victim.ageBelieved': 14 }],
  ['not-in-force', S15A, '2017-04-02', {}],
  ['met', S15A, '2017-04-03', {}],
  ['repealed', 'ew-cjca2015-s33', '2024-01-31', {}],
  ['commencement-unverified', 'ew-soa2003-s46a', '2026-04-29', {}],
  ['not-in-force', 'ew-soa2003-s46a', '2026-04-28', {}],
  ['time-barred', 'ew-ca2003-s127-1', '2016-01-10', { 'comm.indecentObsceneMenacing': true }],
] as const)('%s: %s on %s with %j', (result, offence, date, facts) => {
  expect(rowOf(offence, date, { ...message, ...facts }).result).toBe(result)
})

test('the last day in force is in force', () => {
  expect(rowOf('ew-cjca2015-s33', '2024-01-30', {}).result).toBe('unknown')
})

/** Offences of each basis, with facts that meet all that is not the age; believed age 13. */
const meet = (offence: string): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const e of law.byId.get(offence)?.offence.elements ?? []) {
    const t = e.test
    if (t === undefined || e.kind === 'defence' || t.fact.startsWith('victim.age') || t.fact === 'victim.under16OrConstable') continue
    if (t.op === '==') facts[t.fact] = t.value
    else if (t.op === 'includes') facts[t.fact] = [t.value]
    else if (t.op === 'anyOf' && Array.isArray(t.value)) facts[t.fact] = ['comm.medium', 'service.role'].includes(t.fact) ? t.value[0] : [t.value[0]]
    else if (t.op === '>=') facts[t.fact] = t.value
  }
  return { ...facts, 'actor.ageAtConduct': 40, 'victim.isReal': false, 'victim.ageBelieved': 13, 'victim.agePresented': 13 }
}
const ofBasis = (pattern: RegExp): string[] =>
  law.offences.filter(
    (r) => pattern.test(r.offence.decoy?.basis ?? '') && r.testsVictimAge && r.offence.inForceStatus === 'in-force',
  ).map((r) => r.offence.id)

test.each([
  [/^attempt$/, 'attempt'], [/^complete$/, 'met'], [/^complete-as-attempt$/, 'met'], [/^(uncertain|attempt-uncertain|national)$/, 'unknown'],
] as const)('decoy: of basis %s an offence met as believed is %s', (basis, result) => {
  const seen = ofBasis(basis).map((id) => rowOf(id, '2026-06-01', { ...meet(id) }, '2026-06-02'))
  const results = new Set<Result>(seen.map((r) => r.result))
  expect(results).toContain(result)
  for (const other of results) expect(['unknown', 'not-met', result]).toContain(other)
})

test.each([
  ['de-stgb-176-4-af', '2012-06-01', {}, 'not-met'],
  ['nl-sr-248e', '2019-02-28', {}, 'not-met'], ['nl-sr-248e', '2019-03-01', {}, 'met'],
  ['sct-pcpso2005-s1', '2018-01-01', { 'victim.decoyKind': 'constable' }, 'met'],
  ['sct-pcpso2005-s1', '2018-01-01', { 'victim.decoyKind': 'civilian' }, 'attempt'],
  ['sct-pcpso2005-s1', '2018-01-01', {}, 'unknown'],
] as const)('decoy: %s on %s with %j is %s', (offence, date, facts, result) => {
  const row = rowOf(offence, date, { ...meet(offence), 'comm.priorContacts': 2, ...facts })
  expect(row.result).toBe(result)
  expect(row.notes.map(saidOf).join(' ')).toMatch(/decoy|real child/)
  expect(row.gaps.length > 0).toBe(result === 'unknown')
})

test('decoy: every age is the believed one, a not-met stays, and only a stated false opens the rules', () => {
  const decoy = { ...message, 'victim.isReal': false, 'victim.ageAtConduct': 35, 'victim.ageBelieved': 14 }
  expect(rowOf(S15A, '2018-01-01', decoy).result).toBe('attempt')
  expect(rowOf(S15A, '2018-01-01', { ...decoy, 'victim.ageBelieved': 17 }).result).toBe('not-met')
  expect(rowOf(S15A, '2018-01-01', { ...decoy, 'victim.ageBelieved': null }).result).toBe('unknown')
  expect(rowOf(S15A, '2018-01-01', { ...decoy, 'victim.isReal': null }).result).toBe('not-met')
})

test.each([
  ['ew-mca1988-s1', '2012-01-01', '2012-07-01', 'met'], ['ew-mca1988-s1', '2012-01-01', '2012-07-02', 'time-barred'],
  ['ew-mca1988-s1', '2015-04-12', '2026-01-01', 'time-barred'], ['ew-mca1988-s1', '2015-04-13', '2026-01-01', 'met'],
  ['ew-ca2003-s127-1', '2015-04-12', '2015-10-12', 'met'], ['ew-ca2003-s127-1', '2015-04-12', '2015-10-13', 'time-barred'],
  ['ew-ca2003-s127-1', '2016-01-10', '2016-12-01', 'met'], ['ew-ca2003-s127-1', '2016-01-10', '2019-01-10', 'met'],
  ['ew-ca2003-s127-1', '2016-01-10', '2019-01-11', 'time-barred'],
] as const)('time limit: %s of %s on %s is %s', (offence, date, on, result) => {
  const facts = { ...message, 'comm.indecentOrGrosslyOffensive': true, 'comm.indecentObsceneMenacing': true, 'purpose.distress': true }
  expect(rowOf(offence, date, facts, on).result).toBe(result)
  expect(rowOf(offence, date, { ...facts, 'comm.sent': false, 'comm.medium': 'in-person' }, on).result).toBe('not-met')
})

test('an unknown one is time-barred too', () => {
  expect(rowOf('ew-mca1988-s1', '2012-01-01', {}).result).toBe('time-barred')
})

test.each([
  ['ew-pca1978-s1-take-make', '2001-01-10', '3 years'], ['ew-pca1978-s1-take-make', '2001-01-11', '10 years'],
  ['ew-soa2003-s14', '2022-06-27', '14 years'],
  ['us-18usc-2422-b', '2000-01-01', '15 years'], ['de-stgb-184b-1', '2023-01-01', '1 to 10 years'], ['au-cc-s474-22a', '2024-01-01', '15 years'],
])('maximum of %s on %s is %s', (offence, date, max) => {
  expect(rowOf(offence, date, {}).maxPenalty).toBe(max)
})

test('a later change of the maximum is told', () => {
  expect(rowOf('de-stgb-184b-1', '2023-01-01', {}).notes.map(saidOf).join(' ')).toContain('6 months to 10 years from 2024-06-28')
})

test('a true defence never decides, and is told', () => {
  const facts = { 'image.made': true, 'image.kind': 'photograph', 'image.subjectAge': 12, 'image.indecent': true, 'place.nexus': ['england-wales'] }
  const id = 'ew-pca1978-s1-take-make'
  const without = rowOf(id, '2020-01-01', facts)
  expect([without.result, without.subjectToDefence]).toEqual(['met', false])
  expect(without.defences.map((d) => d.state)).toContain('possible')
  const elements = law.byId.get(id)?.defences ?? []
  const stated = rowOf(id, '2020-01-01', { ...facts, [elements[0]?.test?.fact ?? '']: true })
  expect([stated.result, stated.subjectToDefence]).toEqual(['met', true])
  expect(stated.defences.map((d) => d.state)).toContain('stated')
})

test('belief in a higher age is not asked for under 13, and an unknown age leaves it open', () => {
  const facts = { ...message, 'conduct.incitedSexualActivity': true, 'conduct.sexual': true, 'belief.reasonableAtLeast.16': true }
  const s10 = (age: unknown): Result => rowOf('ew-soa2003-s10', '2020-01-01', { ...facts, 'victim.ageAtConduct': age }).result
  expect([s10(12), s10(13), s10(null), s10({ min: 11, max: 14 })]).toEqual(['met', 'not-met', 'unknown', 'unknown'])
})

test('what the act would satisfy, were the actor an adult, is worked out', () => {
  const facts = {
    ...message, 'actor.ageAtConduct': 15, 'conduct.incitedSexualActivity': true, 'conduct.sexual': true, 'conduct.touching': false,
    'purpose.sexualGratification': false,
  }
  const s13 = (more: object): Result => rowOf('ew-soa2003-s13', '2020-01-01', { ...facts, ...more }).result
  expect(s13({})).toBe('met')
  expect(s13({ 'conduct.incitedSexualActivity': null })).toBe('unknown')
  expect(s13({ 'conduct.incitedSexualActivity': false, 'conduct.causedSexualActivity': false })).toBe('not-met')
  expect(s13({ 'offence.wouldSatisfy': [] })).toBe('not-met')
  expect(s13({ 'victim.isReal': false, 'victim.ageBelieved': 14 })).toBe('attempt')
  expect(rowOf('ew-soa2003-s13', '2020-01-01', facts).childOnChild).toBe(true)
})

test('gaps name the element, the fact and the usual evidence; a group with one met leaves none', () => {
  const row = rowOf(S15A, '2018-01-01', { ...message, 'comm.sexual': null, 'purpose.sexualGratification': null })
  expect(row.gaps.map((g) => g.fact)).toEqual(['purpose.sexualGratification', 'comm.sexualOrEncouragesSexual'].toSorted(
    (a, b) => row.gaps.findIndex((g) => g.fact === a) - row.gaps.findIndex((g) => g.fact === b),
  ))
  for (const gap of row.gaps) expect(gap.evidence.length).toBeGreaterThan(0)
  const shown = { 'image.made': true, 'image.kind': 'photograph', 'image.subjectAge': 12, 'place.nexus': ['england-wales'] }
  expect(rowOf('ew-pca1978-s1-take-make', '2020-01-01', shown).gaps.map((g) => g.fact)).toEqual(['image.indecent'])
})

test('a day that is not known exactly is a point to prove when it decides', () => {
  const across = rowOf(S15A, { min: '2017-03-01', max: '2017-05-01' }, message)
  expect(across.result).toBe('unknown')
  expect(across.gaps[0]).toMatchObject({ kind: 'date', element: null })
  expect(across.gaps.slice(0, 1).map((g) => saidOf(g.toProve)).join()).toContain('met from 2017-04-03')
  expect(rowOf(S15A, '2018-05', message)).toMatchObject({ result: 'met', date: '2018-05-01', gaps: [] })
  expect(rowOf(S15A, '2016', message).result).toBe('not-in-force')
  const birthday = { ...message, 'victim.ageAtConduct': null, 'victim.birthDate': '2004-06-15' }
  expect(rowOf(S15A, '2020-06', birthday).result).toBe('unknown')
  expect(rowOf(S15A, '2020-05', birthday).result).toBe('met')
  expect(rowOf(S15A, undefined, message)).toMatchObject({ result: 'unknown', date: null })
})

test('every row has its sources, its state of verification and a maximum', () => {
  for (const row of rowsOf({ date: '2026-06-01', facts: {} })) {
    expect(row.sources.length).toBeGreaterThan(0)
    expect(row.verified).toMatch(/^(yes|partly|no)/)
    expect(row.maxPenalty).not.toBe('')
  }
})

test('reach abroad is told where the link with the place is not shown', () => {
  const abroad = { ...message, 'place.nexus': ['ireland'], 'actor.nationality': 'GB' }
  expect(rowOf(S15A, '2018-01-01', abroad).result).toBe('not-met')
  expect(rowOf(S15A, '2018-01-01', abroad).notes.map(saidOf).join(' ')).toMatch(/Reach abroad: .*national \(GB\)/)
  expect(rowOf(S15A, '2018-01-01', message).notes.map(saidOf).join(' ')).not.toContain('Reach abroad')
})
