import { Refusal } from '../kernel/refusal.ts'
import type { Act } from './act.ts'
import { holds, reviewsKept, type HeldThing } from './retention.table.ts'
import { nameOf, wordsOf } from './rights/said.ts'

/** What a rule is about: reports in a case, reports in none, files that no reader could read. */
export type RecordClass = 'in-case' | 'in-no-case' | 'unread'

/**
 * When records of a class are looked at again: after so many months someone decides whether they are still needed. Nothing is erased by a rule alone.
 */
export interface RetentionRule {
  readonly id: string
  readonly of: RecordClass
  readonly months: number
  readonly source: string
  /** False until somebody held the source against it. */
  readonly verified: boolean
}

/** The rules, as data. None of the periods was checked against its source: an agency puts its own schedule here. */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'case-review', of: 'in-case', months: 120, verified: false,
    source: 'Review of records of serious offences after ten years, as UK police practice has it (College of Policing, APP Information management, group 1). Not checked.',
  },
  {
    id: 'open-review', of: 'in-no-case', months: 12, verified: false,
    source: 'Our own figure: UK DPA 2018 s.39 (fifth principle) asks for periodic review and names no period. Not checked.',
  },
  {
    id: 'unread-review', of: 'unread', months: 3, verified: false,
    source: 'Our own figure: what nobody could read serves no purpose until a reader for it comes. Not checked.',
  },
]

/** A moment so many calendar months later (earlier when negative), ISO UTC; the last day of a month that is shorter. */
export function monthsAfter(at: string, months: number): string {
  const date = new Date(at)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.toISOString()
}

/** Keeps a thing from being erased. Refuses with `reason-missing`, and with `already-there` when a hold stands. */
export async function placeHold(act: Act, by: string, thing: HeldThing, reason: string): Promise<void> {
  await holds.lock(act.db, act.unit)
  const hold = { unit_id: act.unit, ...thing, scope_id: nameOf(thing.scope_id, thing.scope_kind, 200), reason: wordsOf(reason), placed_by: by }
  if (!await holds.place(act.db, hold, act.now)) throw new Refusal('already-there', { [thing.scope_kind]: thing.scope_id })
  act.note([{ event: 'hold.placed', subject: thing.scope_id }])
}

/** Lifts a hold. Refuses with `reason-missing`, `not-found`. */
export async function liftHold(act: Act, by: string, thing: HeldThing, reason: string): Promise<void> {
  if (!await holds.lift(act.db, act.unit, thing, by, wordsOf(reason), act.now)) throw new Refusal('not-found', { [thing.scope_kind]: thing.scope_id })
  act.note([{ event: 'hold.lifted', subject: thing.scope_id }])
}

/** Refuses with `on-hold` when a report, or its case, is kept from being erased; no hold is placed on it until the act ends. */
export async function demandNoHold(act: Act, report: string, caseId: string | null): Promise<void> {
  if (await holds.on(act.db, act.unit, report, caseId)) throw new Refusal('on-hold', { report })
}

/** A person looked at a report that was due, and it is kept on. Refuses with `reason-missing`. */
export function keepOn(act: Act, by: string, report: string, reason: string): void {
  reviewsKept.add(act.db, act.unit, report, by, wordsOf(reason), act.now)
  act.note([{ event: 'retention.kept', subject: report }])
}
