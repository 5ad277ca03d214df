import type { Band, Fact, Ground, PlaceContext } from '../contract.ts'

/** A fact that made a rule fire, and what of it to say. */
export interface Cited {
  readonly fact: Fact
  readonly pending?: true
  readonly note?: string
}

/** The facts of a report and of those linked to it by the same person or child, looked up by name. */
export interface FactBase {
  /** All facts of these names, those of the report itself first. */
  named(...names: readonly string[]): readonly Fact[]
}

/** A named rule. It looks at facts and cites those that made it fire; it never adds weights. */
export interface Trigger {
  readonly id: string
  readonly band: Band
  readonly label: string
  readonly ground: Ground
  fires(facts: FactBase, context: PlaceContext): readonly Cited[]
}

/** Declares a rule and keeps its id as a literal type. */
export function trigger<const T extends Trigger>(plug: T): T {
  return plug
}
