import type { FactKind } from './fact-kinds.ts'
import { namesOfPeople } from './fact-names-people.ts'
import { namesOfThings } from './fact-names-things.ts'
import { nearest } from './nearest.ts'

/** Every fact that the packs test, that others derive from, or that only informs: 180 names. */
const factNames = { ...namesOfPeople, ...namesOfThings }

/** The name of a fact. */
export type FactName = keyof typeof factNames

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
