import { namesOfPeople } from './fact-names-people.contract.ts'
import { namesOfThings } from './fact-names-things.contract.ts'

/** Every fact that the packs test, that others derive from, or that only informs: 180 names. */
export const factNames = { ...namesOfPeople, ...namesOfThings }

/** The name of a fact. */
export type FactName = keyof typeof factNames
