import { inAct } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  closeOpening, decide, demandHeld, disputesFor, grade, nextForSenior, nextToGrade, offerForGrading, ownGradings, poolFor, recordExposure, renderOpening,
  requestOpening,
} from '../media/index.ts'
import { judgeHashes } from '../way-lists.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { gradingContract } from './grading.contract.ts'
import { filesOf } from './media-routes.io.ts'
import { gateAnswer, notOpen, renditionTold } from './opening-view.ts'
import { desk } from './table.ts'

const done = { done: true } as const

/** An opening of a file that was handed out was asked for by its hash; any other is missing. */
async function demandOpening({ see }: Asking, sha256: string, opening: number): Promise<void> {
  const found = await see((seen) => desk.openingOf(seen.store, opening))
  if (found === null || found.report !== null || found.sha256 !== sha256) throw new Refusal('not-found', {})
}

/** The gate before a file that was handed out: whoever holds it may ask, and nobody else. */
const handedRoutes: readonly Route[] = [
  route(gradingContract.askHanded, async ({ house, actor }, { sha256, ...asked }) => {
    const gated = await inAct(house, actor.person, 'open', async (act) => {
      await demandHeld(act, actor.person, sha256)
      return requestOpening(act, { wanted: { sha256 }, ...asked })
    })
    // Where the reports point to is theirs: a grader sees none of them.
    const jurisdictions = asked.jurisdiction === null ? [] : [...gated.answer.areas]
    return { answer: { ...gateAnswer(gated), jurisdictions }, about: [sha256], logged: true }
  }),
  route(gradingContract.renderHanded, async (asking, { sha256, opening, step }) => {
    const { house, actor } = asking
    await demandOpening(asking, sha256, opening)
    const rendered = await renderOpening(house, actor.person, opening, step, (act) => demandHeld(act, actor.person, sha256))
    return { ...renditionTold(rendered), about: [sha256] }
  }),
  route(gradingContract.exposeHanded, async (asking, { sha256, opening, rendition, ...seen }) => {
    await demandOpening(asking, sha256, opening)
    const recorded = await inAct(asking.house, asking.actor.person, 'open', (act) => (
      recordExposure(act, opening, { ...seen, ...(rendition === undefined ? {} : { rendition }) })))
    if (!recorded.recorded) throw notOpen(recorded.because)
    return { answer: { seconds: recorded.seconds }, about: [sha256], logged: true }
  }),
  route(gradingContract.closeHanded, async (asking, { sha256, opening }) => {
    await demandOpening(asking, sha256, opening)
    const closed = await inAct(asking.house, asking.actor.person, 'open', (act) => closeOpening(act, opening))
    if (!closed.closed) throw notOpen(closed.because)
    return { answer: done, about: [sha256], logged: true }
  }),
]

/** Handlers of grading: offering, grading, deciding, and the gate before what was handed out. */
export const gradingRoutes: readonly Route[] = [
  route(gradingContract.offer, async ({ house, actor, see }, { id, files, scheme }) => {
    const { known } = await see((seen) => filesOf(seen, id, (n) => files.includes(n)))
    const sha256s = [...new Set(files)].flatMap((n) => known[n]?.sha256 ?? [])
    if (sha256s.length === 0) throw new Refusal('not-found', {})
    const { offered, already, unknown } = await inAct(house, actor.person, 'grading', (act) => offerForGrading(act, sha256s, scheme))
    return { answer: { offered, already, notHere: new Set(files).size - sha256s.length + unknown.length }, about: [id], logged: offered > 0 }
  }),
  // The pool is read by the house: a grader sees the rows of what they were handed, and is told here how much more waits.
  route(gradingContract.gradingPool, async ({ house, actor }) => {
    const { schemes, held } = await poolFor(house.store, { who: actor.person, unit: actor.unit, now: house.now })
    return { answer: { schemes: [...schemes], held: [...held] }, about: [] }
  }),
  route(gradingContract.nextToGrade, async ({ house, actor }, { scheme }) => {
    const file = await inAct(house, actor.person, 'grading', (act) => nextToGrade(act, actor.person, scheme))
    return { answer: { file }, about: [], logged: file !== null }
  }),
  route(gradingContract.grade, async ({ house, actor }, { note, ...said }) => {
    const given = { ...said, who: actor.person, ...(note === undefined ? {} : { note }) }
    await judgeHashes(house, actor.person, 'grading', (act) => grade(act, given))
    // What became of the file is not told: it would tell what others said.
    return { answer: done, about: [said.sha256], logged: true }
  }),
  view(gradingContract.ownGradings, async (seen, { after = null, limit }, actor) => {
    const { gradings, next } = await ownGradings(seen.store, { who: actor.person, unit: actor.unit }, after, limit)
    return { answer: { gradings: [...gradings], next }, about: [] }
  }),
  route(gradingContract.disputes, async ({ house, actor }) => (
    { answer: { waiting: await disputesFor(house.store, { who: actor.person, unit: actor.unit, now: house.now }) }, about: [] }
  )),
  route(gradingContract.nextDispute, async ({ house, actor }) => {
    const file = await inAct(house, actor.person, 'grading', (act) => nextForSenior(act, actor.person))
    return { answer: { file: file === null ? null : { ...file, said: [...file.said] } }, about: [], logged: file !== null }
  }),
  route(gradingContract.decide, async ({ house, actor }, said) => {
    const { done: { hashes }, reports } = await judgeHashes(house, actor.person, 'grading', (act) => decide(act, { ...said, who: actor.person }))
    return { answer: { hashes: hashes.length, reports: reports.length }, about: [said.sha256], logged: true }
  }),
  ...handedRoutes,
]
