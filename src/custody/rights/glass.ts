import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import type { Act, Doors } from '../act.ts'
import { glass, type GlassRow } from '../rights.table.ts'
import { idOf, minutesAfter, wordsOf } from './said.ts'

/** For so long what was opened by break-glass stays open. */
export const GLASS_MINUTES = 60

/** Within so long another person reviews it. */
const REVIEW_MINUTES = 24 * 60

/**
 * Opens one report or case for one person for an hour: allowed, loud (an entry of the log, the open list of supervisors), reviewed. Whether the thing
 * stands in the unit of the person is for the caller to ask first; the policies of the database show it inside the unit only. Refuses with
 * `reason-missing`, `usage`.
 */
export function breakGlass(
  act: Act, random: Doors['random'],
  given: { readonly person: string; readonly scope: { readonly kind: 'report' | 'case'; readonly id: string }; readonly reason: string },
): { readonly id: string; readonly until: string } {
  const id = idOf('bg', random)
  const until = minutesAfter(act.now, GLASS_MINUTES)
  glass.add(act, { id, person: given.person, unit: act.unit, scope: given.scope, reason: wordsOf(given.reason), until })
  act.note([{ event: 'break-glass.used', subject: given.scope.id, result: id }])
  return { id, until }
}

/** Another person says whether it was justified, once. Refuses with `not-found` (also for other units), `self-decided`, `already-decided`. */
export async function reviewGlass(
  act: Act, given: { readonly id: string; readonly by: string; readonly verdict: 'justified' | 'not-justified' },
): Promise<void> {
  const used = await glass.byId(act.db, given.id)
  if (used === null || used.unit_id !== act.unit) throw new Refusal('not-found', { id: given.id })
  if (used.person_id === given.by) throw new Refusal('self-decided', { id: given.id })
  if (!await glass.review(act, given.id, given.by, given.verdict)) throw new Refusal('already-decided', { id: given.id })
  act.note([{ event: 'break-glass.reviewed', subject: given.id, result: given.verdict }])
}

/** A use that waits for its review. */
export type GlassWaiting = GlassRow & { readonly overdue: boolean; readonly reviewBy: string }

/** What waits for review in a unit, oldest first; overdue after a day. */
export async function openGlass(db: Db, unit: string, now: string): Promise<readonly GlassWaiting[]> {
  return (await glass.open(db, unit)).map((g) => {
    const reviewBy = minutesAfter(g.at, REVIEW_MINUTES)
    return { ...g, reviewBy, overdue: reviewBy < now }
  })
}
