import { sha256Hex } from '../kernel/text.ts'
import { respondWithinDays, type Band, type Ground } from './contract.ts'
import { factNames } from './facts/names.ts'
import { triggers } from './triggers/registry.ts'

/** The rules as they stand in this program: what fires, how high it lifts, by which ground, and which facts it reads. */
export interface RuleSet {
  /** First sixteen hex digits of the SHA-256 over all of it: another text, another version. */
  readonly version: string
  readonly respondWithinDays: Readonly<Record<Band, number>>
  /** The strongest first. */
  readonly rules: readonly {
    readonly id: string; readonly band: Band; readonly label: string; readonly ground: Ground
    readonly reads: readonly { readonly fact: string; readonly meaning: string }[]
  }[]
}

let made: RuleSet | null = null

/** The rule set; made once. */
export function ruleSet(): RuleSet {
  if (made !== null) return made
  const rules = triggers.map(({ id, band, label, ground, reads }) => ({ id, band, label, ground, reads: reads.map((fact) => ({ fact, meaning: factNames[fact] })) }))
  made = { version: sha256Hex(JSON.stringify([respondWithinDays, rules])).slice(0, 16), respondWithinDays, rules }
  return made
}
