import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import type { Act, Doors } from '../act.ts'
import { approvals, type ApprovalRow, type GuardedAct } from '../rights.table.ts'
import { idOf, minutesAfter, nameOf, wordsOf } from './said.ts'

/** An approval that was not used for so long is none any more. */
const HOLDS_MINUTES = 24 * 60

/** What is asked for, in one line. */
const SUBJECT_LETTERS = 1_000

/** Asks for something that needs two people; returns the id of the request. Refuses with `reason-missing`, `usage`. */
export function askApproval(
  act: Act, random: Doors['random'], given: { readonly by: string; readonly what: GuardedAct; readonly subject: string; readonly reason: string },
): string {
  const id = idOf('apr', random)
  approvals.ask(
    act,
    { id, unit: act.unit, what: given.what, subject: nameOf(given.subject, 'subject', SUBJECT_LETTERS), by: given.by, reason: wordsOf(given.reason) },
  )
  act.note([{ event: `${given.what}.asked`, subject: id }])
  return id
}

/**
 * Another person decides, once: of two who decide at the same moment one is told `already-decided`. Returns what was asked. Refuses with `not-found`
 * (also for requests of another unit), `self-decided`, `already-decided`.
 */
export async function decideApproval(
  act: Act, given: { readonly id: string; readonly by: string; readonly decision: 'approved' | 'refused' },
): Promise<ApprovalRow> {
  const asked = await approvals.byId(act.db, given.id)
  if (asked === null || asked.unit_id !== act.unit) throw new Refusal('not-found', { id: given.id })
  const own = asked.asked_by === given.by || (asked.what === 'role-grant' && asked.subject.startsWith(`${given.by} `)) // nor who would get the role
  if (own) throw new Refusal('self-decided', { id: given.id })
  if (!await approvals.decide(act, given.id, given.by, given.decision)) throw new Refusal('already-decided', { id: given.id })
  act.note([{ event: `${asked.what}.decided`, subject: given.id, result: given.decision }])
  return asked
}

/** What somebody asked for and may do now, because another approved it; `until` when that ends (ISO UTC). */
export async function approvedFor(db: Db, unit: string, by: string, now: string): Promise<readonly (ApprovalRow & { readonly until: string })[]> {
  const found = await approvals.usable(db, unit, by, minutesAfter(now, -HOLDS_MINUTES))
  return found.map((a) => ({ ...a, until: minutesAfter(a.decided_at ?? a.asked_at, HOLDS_MINUTES) }))
}

/**
 * Takes an approval for the very act that it was given for, once, within a day; where `by` is told, only by whoever asked for it. Refuses with
 * `approval-missing`.
 */
export async function useApproval(
  act: Act, given: { readonly id: string | null; readonly unit: string; readonly what: GuardedAct; readonly subject: string; readonly by?: string },
): Promise<void> {
  const { id, ...of } = given
  const used = id !== null && await approvals.use(act, { ...of, id, since: minutesAfter(act.now, -HOLDS_MINUTES) })
  if (!used) throw new Refusal('approval-missing', { what: given.what })
}
