import type { Band, Fact, Ground, PlaceContext } from '../contract.ts'
import type { FactName } from '../facts/names.ts'

export type { Fact } from '../contract.ts'
export { aboutOneChild, aboutSuspect, inOneReport, isRecent, paired, withTag } from '../look.ts'
export { isUrgent } from '../urgent.ts'
export { claims, saysYes } from '../words/answers.ts'
export { worksWithChildren } from '../words/occupation.ts'
export { isOfflineRelation, isRemote } from '../words/relation.ts'

/** A fact that made a rule fire, and what of it to say. `band` is there only when this one lifts less than the rule does. */
export interface Cited {
  readonly fact: Fact
  readonly pending?: true
  readonly note?: string
  readonly band?: Band
}

/** The facts of a report and of those linked to it by the same person or child, looked up by name. */
export interface FactBase {
  /** All facts of these names, those of the report itself first. */
  named(...names: readonly FactName[]): readonly Fact[]
}

/**
 * A named rule. It looks at facts and cites those that made it fire; it never adds weights. `reads` lists every name that
 * `fires` may ask for: a rule that reads none of the names of a new fact is not asked again.
 */
export interface Trigger {
  readonly id: string
  readonly band: Band
  readonly label: string
  readonly ground: Ground
  readonly reads: readonly FactName[]
  fires(facts: FactBase, context: PlaceContext): readonly Cited[]
}

/** Declares a rule and keeps its id as a literal type. */
export function trigger<const T extends Trigger>(plug: T): T {
  return plug
}

/** Cites each fact plainly. */
export function cite(facts: readonly Fact[]): readonly Cited[] {
  return facts.length === 0 ? [] : facts.map((fact) => ({ fact }))
}
