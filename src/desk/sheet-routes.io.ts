import { claimedAges, reviewedTalks } from '../conversation/index.ts'
import { cases, inAct, persons, statePurpose } from '../custody/index.ts'
import { reports, versions } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { statuses } from '../media/index.ts'
import { route, view, type Route } from './asking.ts'
import { purposed } from './purposed.ts'
import { sheetContract } from './sheet.contract.ts'
import { changesShown } from './sheet/changes.ts'
import { pageOf } from './sheet/cut.ts'
import { filesShown } from './sheet/files.ts'
import { identifiersShown, peopleShown, sidesOf } from './sheet/people.ts'
import { opened, sheetOf } from './sheet/sheet.ts'
import type { House } from '../way.ts'

/** A report that was read; refuses with `not-found` when there is none. */
async function demandOpen(seen: House, id: string) {
  const open = await opened(seen, id)
  if (open === null) throw new Refusal('not-found', {})
  return open
}

/** Handlers of the console's page of a report. */
export const sheetRoutes: readonly Route[] = [
  route(sheetContract.sheet, async ({ see, house, actor }, { id }) => {
    const { confirmed, ...sheet } = await see(async (seen) => {
      const open = await demandOpen(seen, id)
      const caseId = open.row.case_id
      const [inCase, of] = await Promise.all([
        caseId === null ? null : cases.byId(seen.store, caseId), sheetOf(seen, open, (ids) => purposed(seen.store, actor, ids)),
      ])
      return { ...of, case: inCase === null ? null : { id: inCase.id, reference: inCase.reference } }
    })
    // Who decided stands beside the decision, for all who see the report.
    const by = confirmed === null ? null : (await persons.byId(house.store, confirmed.by))?.name ?? confirmed.by
    return { answer: { ...sheet, confirmed: confirmed === null || by === null ? null : { ...confirmed, by } }, about: [id] }
  }),
  view(sheetContract.sheetPeople, async (seen, { id, from, limit }) => {
    const { reading, footprint } = await demandOpen(seen, id)
    const claims = claimedAges(await reviewedTalks(seen.store, seen.talk, id, reading))
    return { answer: pageOf(reading.people, from, limit, peopleShown(id, footprint, claims)), about: [id] }
  }),
  view(sheetContract.sheetIdentifiers, async (seen, { id, from, limit }) => {
    const { reading, footprint } = await demandOpen(seen, id)
    return { answer: pageOf(footprint.traces, from, limit, identifiersShown(footprint, sidesOf(reading.people))), about: [id] }
  }),
  view(sheetContract.sheetFiles, async (seen, { id, from, limit }) => {
    const { reading } = await demandOpen(seen, id)
    const known = (await statuses(seen.store, seen.media.matcher, [{ id, reading }])).get(id) ?? []
    return { answer: pageOf(reading.evidence, from, limit, filesShown(known)), about: [id] }
  }),
  view(sheetContract.sheetChanges, async (seen, { id, version, from, limit }) => {
    const found = await versions.changesIn(seen.store, id, version)
    if (found === null) throw new Refusal('not-found', {})
    return { answer: changesShown(found, from, limit), about: [id] }
  }),
  route(sheetContract.printSheet, async ({ house, actor: { person, session, unit } }, { id, code, words }) => {
    if (session === null) throw new Refusal('signed-out', {})
    const [row] = await reports.byIds(house.store, [id])
    if (row === undefined) throw new Refusal('not-found', {})
    const by = (await persons.byId(house.store, person))?.name ?? person
    // Why it is printed is kept like any other purpose; the log names the purpose, not its words.
    await inAct(house, person, 'print', (act) => {
      statePurpose(act, { session, person, scope: { kind: 'report', id }, code, words })
      act.note([{ event: 'report.printed', subject: id, result: code }])
      return Promise.resolve()
    })
    return { answer: { at: house.now, by, unit, version: row.version }, about: [id], logged: true }
  }),
]
