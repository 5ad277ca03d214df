import { Refusal } from '../../kernel/refusal.ts'
import type { Act, Doors } from '../act.ts'
import { persons } from '../people.table.ts'
import { cases, members, type CaseRow } from '../rights.table.ts'
import { idOf, momentOf, nameOf } from './said.ts'

/** The purpose of whoever opened a case. */
const OPENED = 'opened the case'

/** Opens a case in the unit of the act; whoever opens it is its first member. Returns its id. Refuses with `usage`. */
export async function openCase(
  act: Act, random: Doors['random'], given: { readonly by: string; readonly reference: string | null; readonly restricted: boolean },
): Promise<string> {
  const id = idOf('case', random)
  const reference = given.reference === null ? null : nameOf(given.reference, 'reference')
  cases.open({ ...act, who: given.by }, { id, unit: act.unit, reference, restricted: given.restricted })
  if (await persons.byId(act.db, given.by) !== null) {
    await members.add({ ...act, who: given.by }, { case: id, person: given.by, purpose: OPENED, since: act.now, until: null })
  }
  act.note([{ event: 'case.opened', subject: id, result: given.restricted ? 'restricted' : 'done' }])
  return id
}

/**
 * Adds a named person to a case for a purpose. Refuses with `not-found` (also for cases of another unit), `right-missing` (who sees the case by
 * break-glass only), `usage`, `already-there`.
 */
export async function addMember(
  act: Act, by: string, given: { readonly case: string; readonly person: string; readonly purpose: string; readonly until: string | null },
): Promise<void> {
  await demandCase(act, given.case)
  await demandHold(act, [given.case])
  if (await persons.byId(act.db, given.person) === null) throw new Refusal('not-found', { problem: 'nobody has this id' })
  const until = given.until === null ? null : momentOf(given.until, 'until')
  if (until !== null && until <= act.now) throw new Refusal('usage', { need: 'an end that is still to come' })
  const added = await members.add(
    { ...act, who: by }, { case: given.case, person: given.person, purpose: nameOf(given.purpose, 'purpose', 200), since: act.now, until },
  )
  if (!added) throw new Refusal('already-there', { case: given.case, person: given.person })
  act.note([{ event: 'case.member-added', subject: given.case, result: given.person }])
}

/** Ends a membership at once. Refuses with `not-found`, `right-missing`. */
export async function endMember(act: Act, given: { readonly case: string; readonly person: string }): Promise<void> {
  await demandCase(act, given.case)
  await demandHold(act, [given.case])
  if (await members.end(act, given) === 0) throw new Refusal('not-found', { case: given.case, person: given.person })
  act.note([{ event: 'case.member-ended', subject: given.case, result: given.person }])
}

/** Restricts a case to its members, or opens it to the supervisors of the unit again. Refuses with `not-found`, `right-missing`. */
export async function restrictCase(act: Act, given: { readonly case: string; readonly restricted: boolean }): Promise<void> {
  await demandCase(act, given.case)
  await demandHold(act, [given.case])
  cases.restrict(act.db, given.case, given.restricted)
  act.note([{ event: 'case.restricted', subject: given.case, result: given.restricted ? 'restricted' : 'not restricted' }])
}

/** A case of the unit of the act; refuses with `not-found` when there is none such. */
export async function demandCase(act: Pick<Act, 'db' | 'unit'>, id: string): Promise<CaseRow> {
  const found = await cases.byId(act.db, id)
  if (found === null || found.unit_id !== act.unit) throw new Refusal('not-found', { case: id })
  return found
}

/**
 * Refuses with `right-missing` when whoever does this act may not change who sees these cases (`cases.mayChange`): those that they opened by
 * break-glass.
 */
export async function demandHold(act: Pick<Act, 'db' | 'id'>, ids: readonly string[]): Promise<void> {
  const all = [...new Set(ids)]
  if (all.length > 0 && !await cases.mayChange(act.db, act.id, all)) throw new Refusal('right-missing', { cases: all.length })
}
