import type { Act } from '../act.ts'
import type { Db } from '../../store/index.ts'
import { purposes, type PurposeRow, type PurposeScope } from '../rights.table.ts'
import { wordsOf } from './said.ts'

/** Purposes that a reader may name; `words` say the rest. A short list of ours: no statute closes it. */
export const purposeCodes = [
  'triage', 'safeguarding', 'investigation', 'victim-identification', 'disclosure', 'review', 'quality', 'court', 'complaint',
] as const

/** One of `purposeCodes`. */
export type PurposeCode = (typeof purposeCodes)[number]

/**
 * Keeps why somebody looks at a thing: once per session and thing. Consultation is logged with its reason (Directive (EU) 2016/680, art. 25; Data
 * Protection
 * Act 2018, s. 62). Refuses with `reason-missing`, `usage`.
 */
export function statePurpose(act: Act, given: {
  readonly session: string; readonly person: string; readonly scope: PurposeScope; readonly code: PurposeCode; readonly words: string
}): void {
  purposes.state(act, { ...given, unit: act.unit, words: wordsOf(given.words) })
  act.note([{ event: 'purpose.stated', subject: given.scope.id, result: given.code }])
}

/** The purpose that holds for one of these things in this session (a report, or the case that it is in); null when none was stated. */
export async function purposeOf(db: Db, asked: {
  readonly session: string; readonly person: string; readonly unit: string; readonly scopes: readonly PurposeScope[]
}): Promise<PurposeRow | null> {
  return purposes.of(db, asked)
}
