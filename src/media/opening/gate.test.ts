import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { flagsOfAll, mayOpen } from './gate.ts'
import { reasonFault } from './reason.ts'
import { openingRules } from './rule-data.ts'
import { areaOf, ruleOf, together } from './rules.ts'
import { bases, type Basis, type Flags, type GateInput } from './shapes.ts'

const asked: GateInput = {
  who: 'Sam Tern', reason: 'find out which school this is', jurisdiction: 'US-CA', candidates: [], viewedByProvider: null, publiclyAvailable: null,
  otherReports: [], basis: null, basisReference: null,
}

/** `open:<basis>` or `<why not>:<what would do>`. */
function said(of: Partial<GateInput>): string {
  const answer = mayOpen({ ...asked, ...of })
  return answer.open ? `open:${answer.basis}` : `${answer.because}:${answer.needs.join('|')}`
}

const STRICT = 'warrant|exigent-threat-to-life|consent'
const OPEN = `${STRICT}|legal-advice`

test.each<[string | null, boolean | null, boolean | null, string, string]>([
  ['US-CA', true, null, 'open:provider-viewed', 'us-ninth-circuit'],
  ['US-CA', false, null, `basis-missing:${STRICT}`, 'us-ninth-circuit'],
  ['US-CA', null, null, `basis-missing:${STRICT}`, 'us-ninth-circuit'],
  ['us-wa', false, false, `basis-missing:${STRICT}`, 'us-ninth-circuit'],
  ['US-WA', false, true, `basis-missing:${STRICT}|publicly-available`, 'us-ninth-circuit'],
  ['GU', null, null, `basis-missing:${STRICT}`, 'us-ninth-circuit'],
  ['US-NY', false, null, `basis-missing:${STRICT}`, 'us-second-circuit'],
  ['US-NY', true, null, 'open:provider-viewed', 'us-second-circuit'],
  ['US-TX', false, null, `basis-missing:${OPEN}`, 'us-fifth-circuit'],
  ['US-OH', null, null, `basis-missing:${OPEN}`, 'us-sixth-circuit'],
  ['US-FL', false, null, `basis-missing:${OPEN}`, 'us-other-circuit'],
  ['PR', true, null, 'open:provider-viewed', 'us-other-circuit'],
  ['US', true, null, 'open:provider-viewed', 'us-area-unknown'],
  ['US', false, null, `basis-missing:${STRICT}`, 'us-area-unknown'],
  ['US', null, true, `basis-missing:${STRICT}|publicly-available`, 'us-area-unknown'],
  ['USA', null, null, `basis-missing:${STRICT}`, 'us-area-unknown'],
  ['US-ZZ', null, null, `basis-missing:${STRICT}`, 'us-area-unknown'],
  ['GB', true, null, `basis-missing:provider-viewed|${OPEN}`, 'no-rule-on-record'],
  ['GB-SCT', false, null, `basis-missing:${OPEN}`, 'no-rule-on-record'],
  ['NL', null, true, `basis-missing:${OPEN}|publicly-available`, 'no-rule-on-record'],
  [null, true, null, `basis-missing:provider-viewed|${STRICT}`, 'jurisdiction-missing'],
  [null, false, null, `basis-missing:${STRICT}`, 'jurisdiction-missing'],
  [null, null, null, `basis-missing:${STRICT}`, 'jurisdiction-missing'],
  ['nowhere', null, null, `basis-missing:${STRICT}`, 'jurisdiction-missing'],
  ['ZZ', null, null, `basis-missing:${STRICT}`, 'jurisdiction-missing'],
])('in %s, viewed %s, public %s, no basis given: %s by %s', (jurisdiction, viewedByProvider, publiclyAvailable, expected, rule) => {
  expect(said({ jurisdiction, viewedByProvider, publiclyAvailable })).toBe(expected)
  expect(mayOpen({ ...asked, jurisdiction, viewedByProvider, publiclyAvailable }).rule.id).toBe(rule)
})

test.each<[string, Partial<GateInput>, string]>([
  ['a warrant with its number', { viewedByProvider: false, basis: 'warrant', basisReference: 'SW 24-0117' }, 'open:warrant'],
  ['a warrant without one', { viewedByProvider: false, basis: 'warrant' }, 'reference-missing:'],
  ['a warrant with a mark only', { viewedByProvider: false, basis: 'warrant', basisReference: ' -- ' }, 'reference-missing:'],
  ['what nobody viewed as viewed', { viewedByProvider: false, basis: 'provider-viewed' }, `basis-not-met:${STRICT}`],
  ['not said as viewed', { viewedByProvider: null, basis: 'provider-viewed' }, `basis-not-met:${STRICT}`],
  [
    'not said as public', { viewedByProvider: false, basis: 'publicly-available', basisReference: 'a page on example.org' },
    `basis-not-met:${STRICT}`,
  ],
  [
    'what is said to be public',
    { viewedByProvider: false, publiclyAvailable: true, basis: 'publicly-available', basisReference: 'a page on example.org' },
    'open:publicly-available',
  ],
  [
    'advice where a rule is on record', { viewedByProvider: false, basis: 'legal-advice', basisReference: 'R. Knot, 20 November' },
    `basis-not-accepted:${STRICT}`,
  ],
  ['advice where none is', { jurisdiction: 'NL', basis: 'legal-advice', basisReference: 'R. Knot, 20 November' }, 'open:legal-advice'],
  [
    'advice where circuits differ', { jurisdiction: 'US-TX', viewedByProvider: false, basis: 'legal-advice', basisReference: 'R. Knot' },
    'open:legal-advice',
  ],
  ['viewed, in a country without a rule', { jurisdiction: 'NL', viewedByProvider: true, basis: 'provider-viewed' }, 'open:provider-viewed'],
  ['no name', { who: ' ', viewedByProvider: true }, 'person-missing:'],
  ['no reason', { reason: '', viewedByProvider: true }, 'reason-missing:'],
  ['no reason and no basis', { reason: ' ', viewedByProvider: false }, `reason-missing:${STRICT}`],
  ['a reason as long as a book', { reason: 'which school this is '.repeat(400), viewedByProvider: true }, 'reason-too-long:'],
  [
    'another report says not viewed', { viewedByProvider: true, otherReports: [{ viewedByProvider: false, publiclyAvailable: null }] },
    `basis-missing:${STRICT}`,
  ],
  [
    'only another report says viewed', { viewedByProvider: null, otherReports: [{ viewedByProvider: true, publiclyAvailable: true }] },
    `basis-missing:${STRICT}`,
  ],
  [
    'another report says nothing', { viewedByProvider: true, otherReports: [{ viewedByProvider: null, publiclyAvailable: null }] },
    'open:provider-viewed',
  ],
  ['two candidates, one strict', { jurisdiction: null, candidates: ['GB', 'US-CA'], viewedByProvider: false }, `basis-missing:${STRICT}`],
  [
    'two candidates, viewed: the one that assumes nothing', { jurisdiction: null, candidates: ['US-CA', 'GB'], viewedByProvider: true },
    'basis-missing:provider-viewed|warrant|exigent-threat-to-life|consent',
  ],
  [
    'a named place beside a strict candidate',
    { jurisdiction: 'NL', candidates: ['US-CA'], viewedByProvider: false, basis: 'legal-advice', basisReference: 'R. Knot' }, 'open:legal-advice',
  ],
  [
    'a basis that nobody knows', { viewedByProvider: true, basis: 'because' as Basis, basisReference: 'abc' },
    'basis-not-accepted:provider-viewed|warrant|exigent-threat-to-life|consent',
  ],
])('%s', (_, of, expected) => {
  expect(said(of)).toBe(expected)
})

test.each<[string, ReturnType<typeof reasonFault>]>([
  ['', 'reason-missing'], ['   \n\t', 'reason-missing'], ['\u200b\u200b\u200b \u200b', 'reason-missing'], ['ok', 'reason-missing'],
  ['...... !!!', 'reason-missing'],
  ['x x x x', 'reason-missing'], ['test test test', 'reason-missing'], ['1 2 3 4 5 6 7 8 9', 'reason-missing'], ['a b c', 'reason-missing'],
  ['\0\ud800', 'reason-missing'],
  ['find out which school this is', null], ['need to see it', null], ['Welche Schule ist das', null], ['この学校はどこですか', null], ['查明这是哪所学校', null],
  ['выяснить какая это школа', null],
])('the reason %j: %s', (reason, fault) => {
  expect(reasonFault(reason)).toBe(fault)
})

const flag = fc.constantFrom(true, false, null)
const flags = fc.record({ viewedByProvider: flag, publiclyAvailable: flag })
const place = fc.oneof(fc.constantFrom(...openingRules.flatMap((r) => r.areas), 'GB', 'NL', 'JP', 'US-ZZ', 'nowhere'), fc.string())
const input: fc.Arbitrary<GateInput> = fc.record({
  who: fc.constantFrom('Sam Tern', ''), reason: fc.oneof(fc.constant(asked.reason), fc.string()), jurisdiction: fc.option(place),
  candidates: fc.array(place, { maxLength: 4 }),
  viewedByProvider: flag, publiclyAvailable: flag, otherReports: fc.array(flags, { maxLength: 3 }), basis: fc.option(fc.constantFrom(...bases)),
  basisReference: fc.option(fc.constantFrom('SW 24-0117', '', ' ')),
})

test('never opens without a real reason, a name, and a basis that the rule accepts', () => {
  fc.assert(fc.property(input, (of) => {
    const answer = mayOpen(of)
    if (!answer.open) {
      expect(answer.because).toMatch(/^[a-z-]+$/)
      return
    }
    expect(reasonFault(of.reason)).toBe(null)
    expect(of.who).not.toBe('')
    const rules = answer.areas.length === 0 ? openingRules.filter((r) => r.id === answer.rule.id) : answer.areas.map(ruleOf)
    for (const { states } of rules) {
      const state = states[answer.viewed]
      expect(answer.publiclyAvailable === true ? [...state.accepts, ...state.acceptsIfPublic] : state.accepts).toContain(answer.basis)
    }
    if (answer.basis !== 'provider-viewed') expect(of.basisReference).toBe('SW 24-0117')
  }), { numRuns: 2_000 })
})

test('in the United States nothing that nobody is known to have viewed opens without a basis that an officer recorded with its reference', () => {
  const inUs = fc.constantFrom(...openingRules.filter((r) => r.id.startsWith('us-')).flatMap((r) => r.areas))
  fc.assert(fc.property(input, inUs, fc.constantFrom(false, null), (of, area, viewedByProvider) => {
    const answer = mayOpen({ ...of, jurisdiction: area, viewedByProvider })
    if (answer.open) expect([answer.assumed, answer.basis === 'provider-viewed', of.basisReference]).toEqual([false, false, 'SW 24-0117'])
    expect(mayOpen({ ...of, jurisdiction: area, viewedByProvider, basis: null }).open).toBe(false)
  }), { numRuns: 2_000 })
})

test('a further candidate or a further report never opens what was closed', () => {
  fc.assert(fc.property(input, place, flags, (of, candidate, report) => {
    const wider = { ...of, jurisdiction: null, candidates: [...of.candidates, candidate], otherReports: [...of.otherReports, report] }
    const before = mayOpen({ ...of, jurisdiction: null })
    // Naming the first candidate at all is not a further one: without any the strictest of everything holds.
    if (before.areas.length > 0 && mayOpen(wider).open) expect(before.open).toBe(true)
  }), { numRuns: 3_000 })
})

test('of several places only what all accept is enough', () => {
  fc.assert(fc.property(fc.array(
    place.map(areaOf).filter((a) => a !== null), { minLength: 1 },
  ), fc.constantFrom('viewed', 'not-viewed', 'unknown'), fc.boolean(), (areas, viewed, isPublic) => {
    const all = together(areas, viewed, isPublic)
    for (const area of areas) expect(together([area], viewed, isPublic).accepts).toEqual(expect.arrayContaining([...all.accepts]))
  }))
})

test.each<[readonly (boolean | null)[], boolean | null]>([
  [[], null], [[true], true], [[true, true], true], [[true, null], null], [[true, false], false], [[null, false], false], [[null], null],
])(
  'a file named by its hash, viewed by its reports as %j, counts as %s', (viewed, expected) => {
    const all: Flags[] = viewed.map((viewedByProvider) => ({ viewedByProvider, publiclyAvailable: null }))
    expect(flagsOfAll(all).viewedByProvider).toBe(expected)
  })

test('the rules are data: they survive JSON, each place has one, each says where it comes from and how far it was checked', () => {
  expect(JSON.parse(JSON.stringify(openingRules))).toEqual(openingRules)
  const areas = openingRules.flatMap((r) => r.areas)
  expect(areas.length).toBe(new Set(areas).size)
  for (const area of areas) expect(areaOf(area), area).toBe(area)
  for (const rule of openingRules) {
    expect(rule.sources.length, rule.id).toBeGreaterThan(0)
    expect(rule.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const state of Object.values(rule.states)) {
      expect(['V', '2', 'U', 'D']).toContain(state.mark)
      expect(state.accepts).toContain('warrant')
    }
    expect(rule.states.viewed.accepts).toEqual(expect.arrayContaining([...rule.states['not-viewed'].accepts]))
    expect(rule.states.unknown.accepts).toEqual(rule.states['not-viewed'].accepts)
  }
})

test('what is unverified is shown as unverified, and an equal file elsewhere is told apart', () => {
  for (const jurisdiction of ['US-CA', 'US', 'NL', null]) {
    const answer = mayOpen({ ...asked, jurisdiction })
    expect([answer.rule.verified, answer.rule.mark === 'V']).toEqual([false, false])
    expect(answer.notes.join(' ')).toMatch(/unverified/)
    expect(answer.notes.join(' ')).toMatch(/does not make this one viewed/)
  }
  expect(mayOpen({ ...asked, jurisdiction: 'NL' }).rule.ground).toMatch(/ask your legal adviser/)
})
