import { approvals, approvedFor, askApproval, decideApproval, inAct, type ApprovalRow } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Guarded } from './approval.contract.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { askErasure, decideErasure } from './erasing.io.ts'
import { exportSubject } from './queue-list.ts'
import { rightsContract } from './rights.contract.ts'
import { desk } from './table.ts'

const done = { done: true } as const

async function ask({ house, actor }: Asking, what: Guarded, given: { readonly subject: string; readonly reason: string }) {
  const approval = await inAct(
    house, actor.person, what, (act) => Promise.resolve(askApproval(act, house.random, { by: actor.person, what, ...given })),
  )
  return { answer: { approval }, about: [approval], logged: true }
}

/**
 * A request of this kind that the decider may know of. One of another kind is missing, since it asks for another right; so is one about what they do
 * not see.
 */
async function demandRequest({ see }: Asking, what: Guarded, id: string): Promise<ApprovalRow> {
  const asked = await see((seen) => approvals.byId(seen.store, id))
  if (asked?.what !== what) throw new Refusal('not-found', {})
  return asked
}

/** What the decider says of a request. */
interface Decided {
  readonly approval: string
  readonly decision: 'approved' | 'refused'
}

async function decide(asking: Asking, what: Guarded, { approval: id, decision }: Decided) {
  await demandRequest(asking, what, id)
  const { house, actor } = asking
  await inAct(house, actor.person, what, (act) => decideApproval(act, { id, by: actor.person, decision }))
  return { answer: done, about: [id], logged: true }
}

/**
 * The second person decides, and on yes the report is erased in the same act. Files that stay are told as far as a report that they see rests on
 * them.
 */
async function erase(asking: Asking, { approval: id, decision }: Decided) {
  const asked = await demandRequest(asking, 'erasure', id)
  const { house, actor, see } = asking
  if (!(await see((seen) => desk.among(seen.store, [asked.subject]))).has(asked.subject)) throw new Refusal('not-found', {})
  const erased = await decideErasure(house, actor.person, id, decision)
  if (erased === null) return { answer: { ...done, erased }, about: [id], logged: true }
  const kept = await see((seen) => desk.filesSeen(seen.store, erased.shared))
  return {
    answer: { ...done, erased: { destroyed: erased.destroyed, kept, left: erased.left, stays: [...erased.stays] } }, about: [id], logged: true,
  }
}

/** Handlers of what takes two people. */
export const approvalRoutes: readonly Route[] = [
  view(rightsContract.approvals, async (seen, _input, actor) => {
    const waiting = (await approvals.waiting(seen.store, actor.unit)).map((a) => ({
      approval: a.id, what: a.what, subject: a.subject, askedBy: a.asked_by, askedAt: a.asked_at, reason: a.reason,
    }))
    const approved = (await approvedFor(seen.store, actor.unit, actor.person, seen.now)).map((a) => ({
      approval: a.id, what: a.what, subject: a.subject, decidedBy: a.decided_by ?? '', until: a.until, reason: a.reason,
    }))
    return { answer: { waiting, approved }, about: [...waiting, ...approved].map((a) => a.approval) }
  }),
  route(rightsContract.askExport, (asking, { list, reason, ...wanted }) => ask(asking, 'export', { subject: exportSubject(list, wanted), reason })),
  route(rightsContract.decideExport, (asking, given) => decide(asking, 'export', given)),
  route(rightsContract.askErasure, async ({ house, actor }, { subject, reason }) => {
    const approval = await askErasure(house, actor.person, subject, reason)
    return { answer: { approval }, about: [approval], logged: true }
  }),
  route(rightsContract.decideErasure, erase),
  route(rightsContract.askRole, (asking, given) => ask(asking, 'role-grant', given)),
  route(rightsContract.decideRole, (asking, given) => decide(asking, 'role-grant', given)),
  route(rightsContract.askKey, (asking, given) => ask(asking, 'key-release', given)),
  route(rightsContract.decideKey, (asking, given) => decide(asking, 'key-release', given)),
]
