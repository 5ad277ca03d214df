import { reasonFault } from './reason.ts'
import { ELSEWHERE, VIEWED_NOTE } from './rule-data.ts'
import { areaOf, together, type Together } from './rules.ts'
import type { Basis, ClosedBecause, Flags, GateAnswer, GateInput, OpeningRule, RuleShown, ViewedState, Weighed } from './shapes.ts'

/**
 * Whether a file may be opened. Pure, never throws. Suggests nothing about the file: it says what an opening needs, and by which rule.
 * `needs` are the bases of which one would do; empty when a basis stands and something else is missing.
 * @see docs/opening.md for the rules with their sources and marks
 */
export function mayOpen(input: GateInput): GateAnswer {
  const viewed = viewedState(stricter(input.viewedByProvider, input.otherReports.map((o) => o.viewedByProvider)))
  const publiclyAvailable = stricter(input.publiclyAvailable, input.otherReports.map((o) => o.publiclyAvailable))
  const named = input.jurisdiction === null ? null : areaOf(input.jurisdiction)
  const candidates = [...new Set(input.candidates.map(areaOf).filter((area) => area !== null))]
  const areas = named === null ? candidates : [named]
  const rules = together(areas, viewed, publiclyAvailable === true)
  const notes = notesOf(input, rules.rule, areas, candidates, viewed)
  const weighed: Weighed = { rule: shown(rules.rule, viewed), areas, viewed, publiclyAvailable, notes }
  const basis = input.basis ?? rules.assumed
  const basisFault = faultOf(input, basis, rules, viewed, publiclyAvailable)
  const because = personFault(input.who) ?? reasonFault(input.reason) ?? basisFault
  if (because !== null || basis === null) {
    const stands = basisFault === null || basisFault === 'reference-missing'
    return { ...weighed, open: false, because: because ?? 'basis-missing', needs: stands ? [] : rules.accepts }
  }
  return { ...weighed, open: true, basis, assumed: input.basis === null }
}

/**
 * One flag of a file by the report under which it is opened and by others of the same file. A no anywhere is a no; what this report does not
 * say stays unknown, whatever others say: a viewing under another report is not a viewing of this upload.
 */
function stricter(own: boolean | null, others: readonly (boolean | null)[]): boolean | null {
  return own === false || others.includes(false) ? false : own
}

/** One flag of a file that no report in particular is opened under: yes only when every report says yes. */
function everyOne(flags: readonly (boolean | null)[]): boolean | null {
  if (flags.includes(false)) return false
  return flags.length > 0 && flags.every((flag) => flag === true) ? true : null
}

/** The flags of a file named by its hash, from all reports that speak of it: the stricter holds; no report at all is unknown. */
export function flagsOfAll(reports: readonly Flags[]): Flags {
  return { viewedByProvider: everyOne(reports.map((r) => r.viewedByProvider)), publiclyAvailable: everyOne(reports.map((r) => r.publiclyAvailable)) }
}

const viewedState = (flag: boolean | null): ViewedState => (flag === null ? 'unknown' : flag ? 'viewed' : 'not-viewed')

const personFault = (who: string): 'person-missing' | null => (/[\p{L}\p{N}]/u.test(who) ? null : 'person-missing')

/** What a basis rests on when it is the report that must say it; all others rest on a reference. */
function faultOf(
  input: GateInput, basis: Basis | null, rules: Together, viewed: ViewedState, publiclyAvailable: boolean | null,
): ClosedBecause | null {
  if (basis === null) return 'basis-missing'
  if (basis === 'provider-viewed' && viewed !== 'viewed') return 'basis-not-met'
  if (basis === 'publicly-available' && publiclyAvailable !== true) return 'basis-not-met'
  if (!rules.accepts.includes(basis)) return 'basis-not-accepted'
  return basis === 'provider-viewed' || isReference(input.basisReference) ? null : 'reference-missing'
}

/** A reference must name something: at least three letters or digits, at most 1,000 units. */
function isReference(reference: string | null): boolean {
  return reference !== null && reference.length <= 1_000 && reference.replace(/[^\p{L}\p{N}]/gu, '').length >= 3
}

function shown(rule: OpeningRule, viewed: ViewedState): RuleShown {
  const { id, version, title, checkedOn, sources } = rule
  const { ground, mark } = rule.states[viewed]
  return { id, version, title, ground, mark, verified: mark === 'V', checkedOn, sources }
}

function notesOf(input: GateInput, rule: OpeningRule, areas: readonly string[], candidates: readonly string[], viewed: ViewedState): string[] {
  const notes = [viewed === 'viewed' ? VIEWED_NOTE : ELSEWHERE, ...rule.notes]
  const flags = new Set([input.viewedByProvider, ...input.otherReports.map((o) => o.viewedByProvider)])
  if (flags.has(true) && flags.has(false)) {
    notes.push('Reports about this file contradict each other on whether the provider viewed it: the stricter holds.')
  }
  if (input.jurisdiction !== null && areaOf(input.jurisdiction) === null) {
    notes.push('The jurisdiction that was named is no code of a country or of a part of one; it was not used.')
  }
  if (areas.length > 1) notes.push(`${areas.join(', ')} may all be competent: the strictest of their rules holds until one is named.`)
  const others = areas.length === 1 && input.jurisdiction !== null ? candidates.filter((c) => !areas.includes(c)) : []
  if (others.length > 0) notes.push(`Also possibly competent: ${others.join(', ')}; a court there may ask for more.`)
  if (rule.states[viewed].mark !== 'V') notes.push('This rule is unverified: ask your legal adviser.')
  return notes
}
