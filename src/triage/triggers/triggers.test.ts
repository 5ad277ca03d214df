import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reading } from '../../intake/contract.ts'
import type { Findings } from '../contract.ts'
import { factsOf } from '../facts.ts'
import { factBase } from '../base.ts'
import { context, file, findings, incident, namedChild, NOW, person, rulesOf, standingOf, told, when } from '../fixtures/invented.ts'
import { triggersPage } from '../page.ts'
import { triggers } from './registry.ts'

const suspect = (...attributes: Parameters<typeof told>[]): Partial<Reading> =>
  ({ people: [person('p0', 'suspect', attributes.map((a) => told(...a)))] })
const report = (...attributes: Parameters<typeof told>[]): Partial<Reading> => ({ attributes: attributes.map((a) => told(...a)) })
const school = { localities: [{ kind: 'school', value: 'Hill School', at: 'a.json#/school' }] } as const
const files = (known: 'known' | 'benign' | 'unknown', ...tags: string[]): Findings =>
  findings({ evidence: [file(tags)] }, { files: [{ known, category: null }] })

const fires: readonly [string, Partial<Reading> | Findings][] = [
  ['meeting-soon', report(['meeting', true])],
  ['meeting-soon', report(['meeting', 'at the station'])],
  ['meeting-soon', report(['meeting', true, '2026-11-29T10:00:00Z'])],
  ['meeting-soon', report(['meeting', null, '2026-11-29'])],
  ['meeting-soon', report(['meeting', 'this month', '2026-11'])],
  ['meeting-soon', report(['meeting', true, '2026-11-20T20:00:00Z'])],
  ['abuse-by-access', suspect(['access-to-child-victim', 'Yes'])],
  ['abuse-by-access', suspect(['access-to-child-victim', true])],
  ['abuse-by-access', suspect(['relation-to-child-victim', 'stepmother'])],
  ['abuse-by-access', { people: [person('p0', 'suspect', [], { relation: { value: 'Family friend', at: 'x#' } })] }],
  ['live-now', report(['live-now', true])],
  ['live-now', files('known', 'live-streaming')],
  ['live-now', report(['annotation', 'live-streaming'])],
  ['self-harm-told', report(['self-harm', true])],
  ['self-harm-told', report(['self-harm', 'no longer wants to be alive and says so every day'])],
  ['extortion', report(['annotation', 'sextortion'])],
  ['extortion', report(['annotation', 'sadistic-exploitation'])],
  ['extortion', report(['extortion', '[threat to share]'])],
  ['extortion', report(['deadline', null, '2026-11-22T00:00:00Z'])],
  ['child-locatable', { people: [person('p0', 'child', [], school)], attributes: [told('last-contact', null, '2026-11-01T00:00:00Z')] }],
  ['child-locatable', { people: [person('p0', 'child', [], school)], attributes: [told('contact-ongoing', 'Yes')] }],
  ['child-locatable', { people: [person('p0', 'child', [], school)], incidents: [incident('enticement', '2026-11-10')] }],
  [
    'child-locatable',
    { people: [person('p0', 'unknown', [], { ...school, age: { value: 13, at: 'x#' } })], incidents: [incident('enticement', '2026-11-10')] },
  ],
  ['infant-new-material', files('unknown', 'infant')],
  ['position-of-trust', suspect(['occupation', 'football coach'])],
  ['position-of-trust', suspect(['volunteering', 'Yes'])],
  ['position-of-trust', suspect(['position-of-trust', true])],
  ['sender-escalated', report(['escalation', 'Child says a meeting is near'])],
  ['sender-escalated', report(['danger-now', true])],
  ['sender-escalated', report(['sender-priority', 'E'])],
  ['contact-abuse-told', { incidents: [incident('molestation')] }],
  ['contact-history', suspect(['convicted', 'Yes'])],
  ['contact-history', suspect(['prior-report', '123'])],
  ['access-to-children', suspect(['access-to-children', 'has own children'])],
  ['access-to-children', suspect(['household-children', 2])],
  ['many-children', { people: ['p1', 'p2', 'p3'].map((ref) => namedChild(ref)) }],
  ['many-children', report(['several-children', 3])],
  ['many-children', report(['several-children', 'at least 5'])],
  ['child-enticed', { people: [namedChild('p1')], incidents: [incident('enticement')] }],
  ['grooming-pattern', { incidents: [incident('enticement')] }],
  ['grooming-pattern', { incidents: [incident('enticement')], people: [person('p1', 'child', [], { age: { value: 12, at: 'x#' } })] }],
  ['grooming-pattern', { incidents: [incident('enticement')], people: [namedChild('p1'), person('p2', 'child')] }],
  ['new-material', files('unknown', 'possible-self-production')],
  ['new-material', files('unknown', 'production', 'generative-ai')],
  ['commercial', report(['payment-for-material', '20 EUR'])],
  ['commercial', suspect(['payment-for-material', true])],
  ['solicitation', report(['annotation', 'csam-solicitation'])],
  ['solicitation', { incidents: [incident('unsolicited')] }],
  ['minor-to-minor', report(['annotation', 'minor-to-minor'])],
  ['minor-to-minor', { people: [person('p0', 'suspect', [], { age: { value: 16, at: 'x#' } })] }],
  ['age-contradicted', suspect(['age-discrepancy', true])],
  ['child-identifiable', { people: [namedChild('p1')] }],
  ['unseen-material', { evidence: [file([], { classification: 'A1' })] }],
  ['known-material', files('known')],
]

const silent: readonly [string, Partial<Reading> | Findings][] = [
  ['meeting-soon', report(['meeting', false])],
  ['meeting-soon', report(['meeting', 'no meeting planned'])],
  ['meeting-soon', report(['meeting', null])],
  ['meeting-soon', report(['meeting', true, '2026-11-10T10:00:00Z'])],
  ['meeting-soon', report(['meeting', true, '2027-02-01T10:00:00Z'])],
  ['abuse-by-access', suspect(['access-to-child-victim', 'No'])],
  ['abuse-by-access', suspect(['access-to-child-victim', 'Unknown'])],
  ['abuse-by-access', suspect(['access-to-child-victim', null])],
  ['abuse-by-access', suspect(['access-to-child-victim', 'online only'])],
  ['abuse-by-access', suspect(['relation-to-child-victim', 'Stranger'])],
  [
    'abuse-by-access',
    { people: [person('p0', 'reporter', [told('relation-to-child-victim', 'mother')], { relation: { value: 'mother', at: 'x#' } })] },
  ],
  ['abuse-by-access', { people: [person('p0', 'suspect', [told('relation-to-reporter', 'husband')], { relation: { value: 'husband', at: 'x#' } })] }],
  ['live-now', report(['live-now', false])],
  ['live-now', files('unknown', 'viral')],
  ['self-harm-told', report(['self-harm', 'No self-harm mentioned'])],
  ['self-harm-told', suspect(['self-harm', true])],
  ['extortion', report(['extortion', false])],
  ['extortion', report(['extortion', 'no threats made'])],
  ['child-locatable', { people: [person('p0', 'child', [], school)] }],
  ['child-locatable', { people: [person('p0', 'child', [], school)], attributes: [told('last-contact', null, '2026-10-01')] }],
  ['child-locatable', { people: [person('p0', 'child', [], school)], attributes: [told('contact-ongoing', 'No')] }],
  ['child-locatable', { people: [person('p0', 'child')], attributes: [told('contact-ongoing', true)] }],
  [
    'child-locatable',
    {
      people: [person('p0', 'child', [], { localities: [{ kind: 'city', value: 'Leeds', at: 'x#' }] })], attributes: [told('contact-ongoing', true)],
    },
  ],
  ['child-locatable', { people: [person('p0', 'suspect', [], school)], attributes: [told('contact-ongoing', true)] }],
  ['child-locatable', { people: [person('p0', 'child', [], school)], incidents: [incident('material', '2026-11-20')] }],
  ['infant-new-material', files('known', 'infant')],
  ['infant-new-material', files('benign', 'infant')],
  ['position-of-trust', suspect(['occupation', 'coach driver'])],
  ['position-of-trust', { people: [person('p0', 'reporter', [told('occupation', 'teacher')])] }],
  ['position-of-trust', { people: [person('p0', 'child', [told('occupation', 'school')])] }],
  ['position-of-trust', suspect(['volunteering', 'animal shelter, Yes'])],
  ['sender-escalated', report(['escalation', 'N/A'])],
  ['sender-escalated', report(['escalation', ''])],
  ['sender-escalated', report(['escalation', 'none'])],
  ['sender-escalated', report(['sender-priority', '3'])],
  ['contact-abuse-told', { incidents: [incident('material')] }],
  ['contact-history', suspect(['convicted', 'No known convictions'])],
  ['contact-history', { people: [person('p0', 'child', [told('prior-report', '123')])] }],
  ['contact-history', { ...suspect(['prior-report', 77]), reference: '77' }],
  ['access-to-children', suspect(['access-to-children', 'does not live with children'])],
  ['access-to-children', suspect(['household-children', 0])],
  ['many-children', { people: ['p1', 'p2'].map((ref) => namedChild(ref)) }],
  ['many-children', report(['several-children', 2])],
  ['child-enticed', { people: [person('p1', 'child')], incidents: [incident('enticement')] }],
  ['grooming-pattern', { incidents: [incident('enticement')], people: [namedChild('p1')] }],
  ['grooming-pattern', { incidents: [incident('material')] }],
  ['new-material', files('known', 'possible-self-production')],
  ['new-material', { evidence: [file([], { metadata: [{ name: 'Model', value: 'Camera', at: 'x#' }] })] }],
  ['commercial', report(['payment-for-material', 'no'])],
  ['age-contradicted', suspect(['age-discrepancy', null])],
  ['child-identifiable', { people: [person('p1', 'child', [], { identifiers: [{ hint: 'ip', written: '192.0.2.1', at: 'x#' }] })] }],
  ['unseen-material', { evidence: [file(['viral'], { classification: 'A1' })] }],
  ['unseen-material', { evidence: [file()] }],
  ['known-material', files('known', 'viral')],
  ['known-material', files('benign')],
]

const whole = (given: Partial<Reading> | Findings): Findings => ('reading' in given ? given : findings(given))

test.each(fires)('%s fires', (rule, given) => expect(rulesOf(whole(given))).toContain(rule))
test.each(silent)('%s does not fire', (rule, given) => expect(rulesOf(whole(given))).not.toContain(rule))

test('every rule has a case that fires and one that does not', () => {
  expect([...new Set(fires.map(([rule]) => rule))].sort()).toEqual(triggers.map((rule) => rule.id).sort())
  const quiet = new Set(silent.map(([rule]) => rule))
  expect(triggers.map((rule) => rule.id).filter((id) => !quiet.has(id))).toEqual(['solicitation', 'minor-to-minor'])
})

test(
  'an empty report fires nothing',
  () => expect(standingOf(findings({}))).toMatchObject({ band: 'low', triggers: [], held: null, strongest: triggers.length }),
)

test('the bands run from first to last through the registry, ids are unique', () => {
  const order = ['very-high', 'high', 'medium', 'low']
  const places = triggers.map((rule) => order.indexOf(rule.band))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(new Set(triggers.map((rule) => rule.id)).size).toBe(triggers.length)
})

test('a rule asks only for the facts that it says it reads', () => {
  for (const [, given] of [...fires, ...silent]) {
    const base = factBase(factsOf(whole(given)), 'r1')
    for (const rule of triggers) {
      rule.fires({ named: (...names) => {
        for (const name of names) expect(rule.reads, `${rule.id} reads ${name}`).toContain(name)
        return base.named(...names)
      } }, context)
    }
  }
})

test('a firing cites field, value, place and ground', () => {
  const { triggers: fired } = standingOf(findings(suspect(['occupation', 'Nursery worker'])))
  expect(fired[0]).toMatchObject({
    rule: 'position-of-trust', band: 'very-high', field: 'occupation', value: 'Nursery worker', at: 'a.json#/occupation', reportId: 'r1',
  })
  expect(fired[0]?.ground).toMatch(/KIRAT/)
})

test('a child with a school in one report and contact in a linked one is locatable, with both places', () => {
  const own = findings({ people: [person('p0', 'child', [], school)] }, { identities: { p0: 'child-a' } })
  const linked = findings(
    { people: [namedChild('p0')], incidents: [incident('enticement', '2026-11-20T00:00:00Z')] }, { reportId: 'r2', identities: { p0: 'child-a' } },
  )
  const other = { ...linked, identities: { p0: 'child-b' } }
  expect(standingOf(own, [linked]).triggers.filter((f) => f.rule === 'child-locatable').map((f) => f.reportId)).toEqual(['r1', 'r2'])
  expect(rulesOf(own, [other])).not.toContain('child-locatable')
})

test('children of linked reports of one person count, those of a report linked by a child alone do not', () => {
  const of = (id: string, child: string, who: string, more: readonly string[] = []): Findings => findings(
    { people: [person('s', 'suspect'), namedChild('c'), ...more.map((ref) => namedChild(ref))] },
    { reportId: id, identities: { s: who, c: child, ...Object.fromEntries(more.map((ref) => [ref, ref])) } })
  expect(rulesOf(of('r1', 'a', 'x'), [of('r2', 'b', 'x'), of('r3', 'c', 'x')])).toContain('many-children')
  expect(rulesOf(of('r1', 'a', 'x'), [of('r2', 'a', 'x'), of('r3', 'a', 'x')])).not.toContain('many-children')
  expect(rulesOf(of('r1', 'a', 'x'), [of('r2', 'a', 'y', ['d', 'e'])])).not.toContain('many-children')
})

test('the newest turn of a conversation with the child is contact, one with others is not', () => {
  const talk = (ref: string): Partial<Reading> => ({
    people: [person('p0', 'child', [], school), person('p1', 'suspect'), person('p2', 'unknown')],
    conversations: [{
      service: null, title: null, at: 'x#', system: [], participants: [{ name: 'A', id: null, person: ref }, { name: 'B', id: null, person: 'p1' }],
      turns: [
        { by: 'A', when: when('2026-01-01T00:00:00Z'), text: 'hello', at: 'x#0' },
        { by: 'B', when: when('2026-11-20T00:00:00Z'), text: 'hi', at: 'x#1' },
      ],
    }],
  })
  const withOther = talk('p2')
  expect(rulesOf(findings(talk('p0')))).toContain('child-locatable')
  expect(rulesOf(findings({
    ...withOther, conversations: [...(withOther.conversations ?? []), ...(withOther.conversations ?? [])],
  }))).not.toContain('child-locatable')
})

test('an escalation waits for a person, lifts to high, and to very-high once confirmed', () => {
  const own = findings(report(['escalation', 'urgent: child at risk']))
  expect(standingOf(own)).toMatchObject({ band: 'high', triggers: [{ rule: 'sender-escalated', pending: true }] })
  const confirmed = standingOf(own, [], { confirmed: true })
  expect(confirmed.band).toBe('very-high')
  expect(confirmed.triggers[0]?.pending).toBeUndefined()
})

test('a sender that escalates more than 20% lifts no longer by that alone; the claim is shown', () => {
  const own = findings(report(['escalation', 'urgent']))
  expect(standingOf(own, [], { senderEscalates: 0.2 }).band).toBe('high')
  const over = standingOf(own, [], { senderEscalates: 0.21 })
  expect(over).toMatchObject({ band: 'low', held: null, strongest: triggers.length })
  expect(over.triggers[0]).toMatchObject({ rule: 'sender-escalated', pending: true, note: expect.stringContaining('21%') })
  expect(standingOf(findings(report(['escalation', 'urgent'], ['meeting', true])), [], { senderEscalates: 0.9 }).band).toBe('very-high')
  expect(rulesOf(findings({}), [findings(report(['escalation', 'urgent']), { reportId: 'r2' })])).toEqual([])
})

test('an account that may be compromised keeps its band and says so', () => {
  const own = findings(suspect(['occupation', 'teacher'], ['compromised-account', true]))
  expect(standingOf(own)).toMatchObject({ band: 'very-high', triggers: [{ note: expect.stringContaining('other hands') }] })
})

test('a rule cites at most five facts, the report\'s own first', () => {
  const many = findings({ evidence: Array.from({ length: 100 }, () => file(['infant'])) })
  expect(standingOf(many).triggers.filter((f) => f.rule === 'infant-new-material')).toHaveLength(5)
  const linked = findings({ evidence: Array.from({ length: 9 }, () => file(['infant'])) }, { reportId: 'r0' })
  expect(standingOf(files('unknown', 'infant'), [linked]).triggers[0]?.reportId).toBe('r1')
})

test('docs/triggers.md says what the registry says', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'triggers.md'), 'utf8')
  expect(page, 'run: node scripts/docs-triggers.ts').toBe(triggersPage(triggers))
})

test('the clock of the tests is a real instant', () => expect(new Date(NOW).toISOString()).toBe(NOW))
