import type { Fact, PlaceContext } from './contract.ts'

const DAY_MS = 86_400_000

/** Days before now within which a contact counts as recent: the meaning that the product gives the word. */
const RECENT_DAYS = 30

/** True unless the fact is about a child or about whoever reports: what is told of the suspect, of somebody unnamed, or of the report as a whole. */
export function aboutSuspect(fact: Fact): boolean {
  return fact.role !== 'child' && fact.role !== 'reporter'
}

/** Facts whose tag (kebab-case text) holds one of the words between its hyphens; `live-streaming` holds `live-streaming` and `live`. */
export function withTag(facts: readonly Fact[], ...tags: readonly string[]): readonly Fact[] {
  return facts.length === 0 ? facts : facts.filter((fact) => hasTag(fact.value, tags))
}

/** True when a kebab-case tag holds one of these as whole words. */
export function hasTag(value: Fact['value'], tags: readonly string[]): boolean {
  if (typeof value !== 'string') return false
  const padded = `-${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`
  return tags.some((tag) => padded.includes(`-${tag}-`))
}

/**
 * True when a time is, or can be, within `days` before now (30 by default). A time in the future beyond a day (zones differ) is an error of some
 * clock and no evidence. A fact without a time is not recent.
 */
export function isRecent(fact: Fact, context: PlaceContext): boolean {
  if (fact.instant === null) return false
  const now = Date.parse(context.now)
  return Date.parse(fact.until ?? fact.instant) >= now - RECENT_DAYS * DAY_MS && Date.parse(fact.instant) <= now + DAY_MS
}

/** Two facts of the same report. */
export const inOneReport = (a: Fact, b: Fact): boolean => a.reportId === b.reportId

/** Two facts of the same report, or of the same child, or the second about no child in particular. */
export const aboutOneChild = (a: Fact, b: Fact): boolean => a.reportId === b.reportId || b.child === null || a.child === b.child

/** So many of each side of a pair are cited: all of them would hide the other side. */
const CITED_FIRSTS = 3
const CITED_SECONDS = 2

/** Facts of two lists that belong together: a few of the first list, then a few of the second; none when nothing belongs together. */
export function paired(firsts: readonly Fact[], seconds: readonly Fact[], together: (a: Fact, b: Fact) => boolean): readonly Fact[] {
  if (firsts.length === 0 || seconds.length === 0) return []
  const left = firsts.filter((a) => seconds.some((b) => together(a, b))).slice(0, CITED_FIRSTS)
  return left.length === 0 ? [] : [...left, ...seconds.filter((b) => left.some((a) => together(a, b))).slice(0, CITED_SECONDS)]
}
