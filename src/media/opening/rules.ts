import { countryCode } from '../../kernel/country.ts'
import { jurisdictionMissing, noRule, openingRules } from './rule-data.ts'
import type { Basis, OpeningRule, ViewedState } from './shapes.ts'

const byArea: ReadonlyMap<string, OpeningRule> = new Map(openingRules.flatMap((rule) => rule.areas.map((area) => [area, rule] as const)))

/** A code of a place as rules know it (`us-ca` becomes `US-CA`, `uk` `GB`); null when it names no country. */
export function areaOf(written: string): string | null {
  const text = written.trim()
  const parts = /^([A-Za-z]{2})-([A-Za-z0-9]{1,3})$/.exec(text)
  const country = countryCode(parts?.[1] ?? text)
  if (country === null) return null
  return parts === null ? country : `${country}-${(parts[2] ?? '').toUpperCase()}`
}

/**
 * The rule of a place. A part of a country without a rule of its own has the country's (a part of the United States that is not on record: the
 * strictest).
 */
export function ruleOf(area: string): OpeningRule {
  return byArea.get(area) ?? byArea.get(area.slice(0, 2)) ?? noRule
}

/** What several rules accept together: each basis must do under all of them. `rule` is the one that accepts least. */
export interface Together {
  readonly rule: OpeningRule
  readonly accepts: readonly Basis[]
  readonly assumed: Basis | null
}

/** The stricter of all: what every rule of these places accepts. No place at all is the strictest of everything on record. */
export function together(areas: readonly string[], viewed: ViewedState, isPublic: boolean): Together {
  const rules = areas.length === 0 ? [jurisdictionMissing] : [...new Set(areas.map(ruleOf))]
  const each = rules.map((rule) => {
    const state = rule.states[viewed]
    return { rule, assumed: state.assumed, accepts: isPublic ? [...state.accepts, ...state.acceptsIfPublic] : state.accepts }
  })
  const strictest = each.reduce((a, b) => (strictness(b) > strictness(a) ? b : a))
  const accepts = strictest.accepts.filter((basis) => each.every((e) => e.accepts.includes(basis)))
  return { rule: strictest.rule, accepts, assumed: each.every((e) => e.assumed === strictest.assumed) ? strictest.assumed : null }
}

/** Fewer bases are stricter; of equal numbers, the one that assumes nothing. */
function strictness(e: { readonly accepts: readonly Basis[]; readonly assumed: Basis | null }): number {
  return -2 * e.accepts.length + (e.assumed === null ? 1 : 0)
}
