import type { z } from 'zod'
import type { acrossContract } from '../../../desk/across.contract.ts'
import type { reportContract } from '../../../desk/report.contract.ts'
import { RECORD_LANG } from '../../hooks/useLawWords.ts'

/** The packs of law and the facts that can be stated. */
export type Shelf = z.output<typeof acrossContract.law.output>

/** The language of the statutes of a jurisdiction, by its pack. */
export const languageOf = (shelf: Shelf, pack: string): string => shelf.packs.find((p) => p.id === pack)?.language ?? RECORD_LANG

/** A fact that can be stated. */
export type FactKind = Shelf['facts'][number]

/** What facts come to across jurisdictions. */
export type Across = z.output<typeof acrossContract.considerFacts.output>

/** One candidate offence. */
export type Offence = Across['packs'][number]['offences'][number]

/** How a jurisdiction defines things. */
export type Definitions = z.output<typeof acrossContract.lawDefinitions.output>['packs'][number]

/** The facts of a report, act by act. */
export type ReportFacts = z.output<typeof reportContract.facts.output>

/** A fact of a report as it stands. */
export type StandingFact = ReportFacts['acts'][number]['facts'][number]

/** The value of a fact; null is unknown. */
export type Value = StandingFact['value']

/** A fact as the list shows it: with what shows it, or typed in. `trial` undefined: nothing is tried; null: tried as not known. */
export interface Row {
  readonly fact: string
  readonly kind: FactKind
  readonly standing: StandingFact | null
  readonly trial: Value | undefined
}

/** How far something was checked: by the first word of the pack's own note. */
export function checkedOf(verified: string | null): 'yes' | 'partly' | 'no' | 'unmarked' {
  if (verified === null) return 'unmarked'
  const plain = verified.replace(/\([^()]*\)/g, '')
  if (plain.startsWith('no')) return 'no'
  const rest = plain.search(/[;/]/)
  return plain.startsWith('yes') && (rest < 0 || !/\b(?:partly|no)\b/.test(plain.slice(rest))) ? 'yes' : 'partly'
}
