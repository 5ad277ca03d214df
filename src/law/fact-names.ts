import type { FactKind } from './fact-kinds.contract.ts'
import { factNames } from './fact-names.contract.ts'
import { nearest } from './nearest.ts'

const kinds: ReadonlyMap<string, FactKind> = new Map(Object.entries(factNames))

/** What is known of a fact's name; undefined when no such name is known. */
export function factKind(name: string): FactKind | undefined {
  return kinds.get(name)
}

/** All names, in the order of the families. */
export const allFactNames: readonly string[] = [...kinds.keys()]

/** The known name that is nearest to a mistaken one, by edits. */
export function nearestFact(name: string): string {
  return nearest(name, allFactNames)
}
