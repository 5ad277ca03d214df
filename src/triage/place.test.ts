import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyReading } from '../intake/contract.ts'
import type { Attribute, Person, Reading } from '../intake/contract.ts'
import { bands } from './contract.ts'
import type { Fact, Findings } from './contract.ts'
import { factNames } from './facts/names.ts'
import type { FactName } from './facts/names.ts'
import { factsOf } from './facts.ts'
import { context, file, findings, incident, namedChild, NOW, person, standingOf, told } from './fixtures/invented.ts'
import { isSampled } from './hold.ts'
import { compareStanding } from './order.ts'
import type { Ranked } from './order.ts'
import { lifts, place, raisedBy } from './place.ts'
import { triggers } from './triggers/registry.ts'
import { wanted } from './wanted.ts'

const value = fc.constantFrom<Fact['value']>(true, false, null, 0, 3, '', 'Yes', 'No', 'teacher', 'father', 'enticement', 'identified', 'infant', 'sextortion', 'live-streaming', 'viral', 'unknown', 'known')
const names = Object.keys(factNames) as FactName[]
const fact: fc.Arbitrary<Fact> = fc.record({
  reportId: fc.constantFrom('r1', 'r1', 'r2'), name: fc.constantFrom(...names), role: fc.constantFrom('suspect' as const, 'child' as const, 'reporter' as const, null),
  subject: fc.constantFrom('r1/p0', 'r1/p1', null), child: fc.constantFrom('a', 'b', null), value, at: fc.constant('a.json#/x'),
  instant: fc.constantFrom(null, NOW, '2026-10-01T00:00:00.000Z', '2026-11-20T00:00:00.000Z'),
})
const facts = fc.array(fact, { maxLength: 25 })
const rank = (band: (typeof bands)[number]): number => bands.indexOf(band)

const attributes: fc.Arbitrary<Attribute[]> = fc.array(fc.constantFrom(
  told('meeting', true), told('annotation', 'sextortion'), told('escalation', 'urgent'), told('payment-for-material', true), told('last-contact', null, '2026-11-20T00:00:00Z'),
  told('annotation', 'csam-solicitation'), told('live-now', null), told('self-harm', false), told('annotation', 'minor-to-minor')), { maxLength: 3 })
const people: fc.Arbitrary<Person[]> = fc.array(fc.constantFrom(
  namedChild('p1'), person('p2', 'child'), person('p3', 'suspect', [told('occupation', 'teacher')]), person('p4', 'suspect', [told('access-to-children', 'Yes')]),
  person('p5', 'child', [], { localities: [{ kind: 'school', value: 'Hill School', at: 'x#' }] })), { maxLength: 3 })
const evidence = fc.array(fc.constantFrom(file(), file(['infant']), file(['production']), file([], { classification: 'B1' })), { maxLength: 3 })
const readings: fc.Arbitrary<Reading> = fc.record({ attributes, people, evidence, incidents: fc.array(fc.constantFrom(incident('enticement'), incident('material', '2026-11-01')), { maxLength: 2 }) })
  .map((some) => ({ ...emptyReading, source: { kind: 'provider', name: null }, ...some }))

test('noise never lowers a report that a rule on danger raised, and never holds it', () => {
  fc.assert(fc.property(readings, fc.constantFrom('viral', 'potential-meme', 'generative-ai'), fc.constantFrom('batch', 'report', 'files'), (reading, tag, where) => {
    const before = standingOf(findings(reading))
    const noisy: Reading = where === 'files' ? { ...reading, evidence: reading.evidence.map((f) => ({ ...f, annotations: [...f.annotations, told('file-annotation', tag)] })) }
      : { ...reading, attributes: [...reading.attributes, told(where === 'batch' ? 'batched' : 'annotation', where === 'batch' ? 'viral-potential-meme' : tag)] }
    const after = standingOf(findings(noisy, { duplicateOf: 'r0' }))
    if (before.triggers.some((f) => f.rule !== 'unseen-material')) {
      expect(after.band).toBe(before.band)
      expect(after.held).toBeNull()
    }
    if (after.held !== null) expect(after).toMatchObject({ band: 'low', triggers: [] })
  }), { numRuns: 300 })
})

test('adding facts never lowers the band, of the report or of linked ones', () => {
  fc.assert(fc.property(facts, facts, (some, more) => {
    expect(rank(place([...some, ...more], context).band)).toBeLessThanOrEqual(rank(place(some, context).band))
  }), { numRuns: 500 })
})

test('bands are not summed: a report is as high as its strongest rule alone, however many fire', () => {
  fc.assert(fc.property(facts, (some) => {
    const { band, triggers: fired, strongest } = place(some, context)
    const lifted = new Set(fired.map(lifts))
    expect(band).toBe(bands.find((b) => lifted.has(b)) ?? 'low')
    const first = triggers.findIndex((rule) => fired.some((f) => f.rule === rule.id && lifts(f) !== 'low'))
    expect(strongest).toBe(first === -1 ? triggers.length : first)
    expect(place([...some, ...some], context).band).toBe(band)
  }), { numRuns: 300 })
})

const factOf = (reportId: string, name: FactName, said: Fact['value']): Fact => ({
  reportId, name, role: 'suspect', subject: `${reportId}/p0`, child: null, value: said, at: `${reportId}.json#/x`, instant: null,
})

test('no number of weaker facts pushes out what lifts higher, be it of the report or of a linked one', () => {
  const threats = Array.from({ length: 7 }, () => factOf('r1', 'talk-threat', true))
  expect(place(threats, context).band).toBe('high')
  for (const reportId of ['r1', 'r2']) {
    const { band, triggers: fired } = place([...threats, factOf(reportId, 'annotation', 'sextortion')], context)
    expect([band, fired.map((f) => f.field)]).toEqual(['very-high', ['annotation', 'talk-threat', 'talk-threat', 'talk-threat', 'talk-threat']])
  }
})

test('a rule that fired weakly on what is seen raises all the same by what is kept apart, and tells nothing of it', () => {
  const own = [factOf('r1', 'talk-threat', true)]
  const seen = place(own, context)
  const raised = raisedBy(seen, place([...own, factOf('r2', 'talk-extortion', true)], context), 'r1')
  expect([seen.band, raised.band, raised.strongest]).toEqual(['high', 'very-high', seen.strongest])
  expect(raised.triggers.map((t) => [t.rule, t.band, t.field, t.at])).toEqual([['extortion', 'high', 'talk-threat', 'r1.json#/x'], ['extortion', 'very-high', 'linked-report', '']])
  expect(raisedBy(seen, place([...own, factOf('r2', 'talk-threat', true)], context), 'r1')).toBe(seen)
})

test('placing never throws, and the same facts give the same standing', () => {
  const odd = fc.record({ reportId: fc.string(), name: fc.string(), role: fc.constant(null), subject: fc.constant(null), child: fc.constant(null),
    value: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), at: fc.string(), instant: fc.oneof(fc.constant(null), fc.string()) })
  fc.assert(fc.property(fc.array(fc.oneof(odd, fact), { maxLength: 30 }), (some) => {
    expect(place(some, context)).toEqual(place(some, context))
  }), { numRuns: 300 })
})

test('a pending claim lifts no higher than high, whatever stands beside it', () => {
  fc.assert(fc.property(facts, (some) => {
    const standing = place([...some, { reportId: 'r1', name: 'escalation', role: null, subject: null, child: null, value: 'urgent', at: 'x#', instant: null }], context)
    expect(rank(standing.band)).toBeLessThanOrEqual(rank('high'))
    if (standing.band === 'very-high') expect(standing.triggers.some((f) => f.band === 'very-high' && f.pending !== true)).toBe(true)
  }))
})

test('every missing field could raise above the present band, strongest first; nothing is missing in the first band', () => {
  fc.assert(fc.property(facts, (some) => {
    const { band, completeness } = place(some, context)
    const raised = completeness.missing.map((m) => rank(m.couldRaiseTo))
    expect(raised.every((r) => r < rank(band))).toBe(true)
    expect(raised).toEqual(raised.toSorted((a, b) => a - b))
    expect(completeness.percent).toBeGreaterThanOrEqual(0)
    expect(completeness.percent).toBeLessThanOrEqual(100)
  }), { numRuns: 300 })
})

const missing = (some: Partial<Reading>): Readonly<Record<string, string>> =>
  Object.fromEntries(standingOf(findings(some)).completeness.missing.map((m) => [m.field, m.couldRaiseTo]))

test('what is missing is found by asking the rules', () => {
  const empty = missing({})
  expect(empty).toMatchObject({
    'relation-to-child-victim': 'very-high', 'access-to-child-victim': 'very-high', 'occupation': 'very-high', 'access-to-children': 'high', 'convicted': 'high',
    'child-location': 'very-high', 'last-contact': 'very-high', 'incident-type': 'high',
  })
  expect(empty).not.toHaveProperty('file-annotation')
  const access = missing({ people: [person('p0', 'suspect', [told('access-to-children', 'Yes'), told('access-to-child-victim', 'No'), told('occupation', 'plumber')])] })
  expect(access['relation-to-child-victim']).toBe('very-high')
  expect(Object.keys(access)).not.toEqual(expect.arrayContaining(['access-to-child-victim']))
  expect(access).not.toHaveProperty('occupation')
  expect(access).not.toHaveProperty('convicted')
  expect(missing({ evidence: [file()] })['file-annotation']).toBe('very-high')
  expect(missing({ evidence: [file(['production'])] })).not.toHaveProperty('file-annotation')
  const school = { people: [person('p0', 'child', [], { localities: [{ kind: 'school' as const, value: 'Hill School', at: 'x#' }] })] }
  expect(missing(school)['last-contact']).toBe('very-high')
  expect(missing({ ...school, attributes: [told('last-contact', null, '2026-01-01T00:00:00Z')] })).not.toHaveProperty('last-contact')
  expect(missing({ people: [namedChild('p1')], incidents: [incident('enticement')] })['incident-time']).toBe('very-high')
})

test('percent is the share of wanted fields with an answer; a no is an answer', () => {
  const percent = (some: Partial<Reading>): number => standingOf(findings(some)).completeness.percent
  expect(percent({})).toBe(0)
  const unknown = percent({ people: [person('p0', 'suspect', [told('convicted', null), told('access-to-children', 'Unknown')])] })
  const answered = percent({ people: [person('p0', 'suspect', [told('convicted', 'No'), told('access-to-children', 'No')])] })
  expect(answered).toBeGreaterThan(unknown)
  expect(unknown).toBe(0)
  const suspect = person('p0', 'suspect', [told('convicted', 'No'), told('access-to-children', 'No'), told('access-to-child-victim', 'No'), told('relation-to-child-victim', 'none'), told('occupation', 'plumber')], {
    names: [{ value: 'Alex Example', at: 'x#' }], identifiers: [{ hint: 'email', written: 'a@example.org', at: 'x#' }, { hint: 'ip', written: '192.0.2.1', port: 4711, at: 'x#' }],
  })
  const child = namedChild('p1', { age: { value: 13, at: 'x#' }, localities: [{ kind: 'school', value: 'Hill School', at: 'x#' }] })
  const all = findings({ people: [suspect, child], incidents: [incident('material', '2026-01-01T00:00:00Z')], attributes: [told('last-contact', null, '2026-01-01T00:00:00Z')] },
    { addresses: [{ written: '192.0.2.1', country: null, instant: NOW, grade: 'B', at: 'x#' }] })
  expect(standingOf(all).completeness.percent).toBe(100)
  expect(new Set(wanted.map((w) => w.field)).size).toBe(wanted.length)
})

const held = (own: Findings) => standingOf(own).held
const benign = [{ known: 'benign' as const, category: null }]

test('noise holds, with its reason, only when nothing fired', () => {
  expect(held(findings({ evidence: [file(['viral'])] }))).toMatchObject({ reason: 'viral' })
  expect(held(findings({ evidence: [file(['viral'], { classification: 'A2' })] }))).toMatchObject({ reason: 'viral' })
  expect(held(findings({ evidence: [file(['potential-meme']), file([], { relevance: 'Supplemental Reported' })] }))).toMatchObject({ reason: 'potential-meme' })
  expect(held(findings({ evidence: [file(), file()] }, { files: [...benign, ...benign] }))).toMatchObject({ reason: 'known-benign' })
  expect(held(findings({ attributes: [told('batched', 'VIRAL_POTENTIAL_MEME')], evidence: [file([], { classification: 'B2' })] }))).toMatchObject({ reason: 'viral-batch' })
  expect(held(findings({}, { duplicateOf: 'r0' }))).toMatchObject({ reason: 'duplicate' })
  expect(held(findings({ evidence: [file(['viral']), file()] }))).toBeNull()
  expect(held(findings({}))).toBeNull()
  expect(held(findings({ evidence: [file(['viral', 'live-streaming'])] }))).toBeNull()
  expect(held(findings({ attributes: [told('escalation', 'urgent')] }, { duplicateOf: 'r0' }))).toBeNull()
  expect(held(findings({ evidence: [file()], source: { kind: 'public', name: null }, narratives: [{ field: 'story', text: 'hello', at: 'x#', person: null }] }, { files: benign }))).toBeNull()
  const talk = { service: null, title: null, participants: [], turns: [{ by: null, when: null, text: 'hello', at: 'x#' }], system: [], at: 'x#' }
  expect(held(findings({ evidence: [file()], conversations: [talk] }, { files: benign }))).toBeNull()
})

test('one in 20 is sampled, the same ones each time', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `report-${i}`)
  const sampled = ids.filter(isSampled)
  expect(sampled.length).toBeGreaterThan(850)
  expect(sampled.length).toBeLessThan(1150)
  expect(ids.filter(isSampled)).toEqual(sampled)
})

const ranked: fc.Arbitrary<Ranked> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'), receivedAt: fc.constantFrom(NOW, '2026-11-20T00:00:00.000Z'),
  standing: fc.record({
    band: fc.constantFrom(...bands), triggers: fc.constant([]), strongest: fc.constantFrom(0, 5, triggers.length), completeness: fc.constant({ percent: 0, missing: [] }),
    expiresFirst: fc.constantFrom(null, { what: 'x', at: NOW, source: 'y', verified: true }, { what: 'x', at: '2027-01-01T00:00:00Z', source: 'y', verified: true }),
    held: fc.constantFrom(null, { reason: 'viral', sample: true }, { reason: 'viral', sample: false }),
  }),
})

test('the order of the queue is total, and held reports come after all others', () => {
  fc.assert(fc.property(ranked, ranked, ranked, (a, b, c) => {
    expect(Math.sign(compareStanding(a, b)) + Math.sign(compareStanding(b, a))).toBe(0)
    expect(compareStanding(a, a)).toBe(0)
    if (compareStanding(a, b) <= 0 && compareStanding(b, c) <= 0) expect(compareStanding(a, c)).toBeLessThanOrEqual(0)
    if (a.standing.held === null && b.standing.held !== null) expect(compareStanding(a, b)).toBeLessThan(0)
    else if (a.standing.held === b.standing.held && rank(a.standing.band) < rank(b.standing.band)) expect(compareStanding(a, b)).toBeLessThan(0)
  }), { numRuns: 500 })
})

test('facts are kept few: a batch of 100,000 tagged files gives no more than a rule can cite', () => {
  const many = findings({ evidence: Array.from({ length: 100_000 }, () => file(['infant', 'viral'])), people: Array.from({ length: 5000 }, (_, i) => namedChild(`p${i}`)) })
  const some = factsOf(many)
  expect(some.length).toBeLessThan(1200)
  expect(standingOf(many).band).toBe('very-high')
})
