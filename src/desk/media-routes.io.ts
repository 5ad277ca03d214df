import { inAct } from '../custody/index.ts'
import { readings } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  closeOpening, decide, exposureOf, grade, listSets, nextForSenior, nextToGrade, offerForGrading, recordExposure, renderOpening, requestOpening,
  statuses,
  type Answered as Gated,
} from '../media/index.ts'
import { judgeHashes, type House } from '../way.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { mediaContract } from './media.contract.ts'
import { desk } from './table.ts'

const done = { done: true } as const
const DAYS_TOLD = 30

/** The files of a report with what is known of each. */
async function filesOf(seen: House, id: string) {
  const reading = (await readings(seen.store, [id])).get(id)
  if (reading === undefined) throw new Refusal('not-found', {})
  return { reading, known: (await statuses(seen.store, seen.media.matcher, [{ id, reading }])).get(id) ?? [] }
}

/** An opening counts as one of the report under which it was asked for; any other is missing. */
async function demandOpening({ see }: Asking, id: string, opening: number): Promise<void> {
  const found = await see((seen) => desk.openingOf(seen.store, opening))
  if (found?.report !== id) throw new Refusal('not-found', {})
}

/** What may not be done in an opening: one that is not there, or is somebody else's, is missing. */
function notOpen(because: string): Refusal {
  return because === 'no-such-opening' || because === 'not-yours' ? new Refusal('not-found', {}) : new Refusal('opening-refused', { because })
}

function gateAnswer({ opening, answer, expiresAt }: Gated) {
  const { rule, notes, viewed, publiclyAvailable, areas } = answer
  return {
    opened: answer.open, opening, rule: { ...rule, sources: [...rule.sources] }, notes: [...notes], viewed, publiclyAvailable,
    jurisdictions: [...areas], expiresAt,
    because: answer.open ? null : answer.because, needs: answer.open ? [] : [...answer.needs], basis: answer.open ? answer.basis : null,
  }
}

async function exposed(seen: House, who: string | undefined, period: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  const now = Date.parse(seen.now)
  const from = period.from ?? new Date(now - DAYS_TOLD * 86_400_000).toISOString()
  const days = await exposureOf(seen.store, { ...(who === undefined ? {} : { who }), from, to: period.to ?? new Date(now + 1).toISOString() })
  return { answer: { days: [...days] }, about: [...new Set(days.map((d) => d.who))] }
}

/** Handlers of a report's closed files and of the openings asked for them. */
const openingRoutes: readonly Route[] = [
  view(mediaContract.files, async (seen, { id }) => {
    const { reading, known } = await filesOf(seen, id)
    const files = reading.evidence.map((e, file) => ({
      file, name: e.name, known: known[file]?.known ?? 'unknown' as const, category: known[file]?.category ?? null, here: known[file]?.sha256 != null,
      viewedByProvider: e.viewedByProvider, publiclyAvailable: e.publiclyAvailable,
    }))
    return { answer: { files }, about: [id] }
  }),
  route(mediaContract.askOpening, async ({ house, actor }, { id, file, ...asked }) => {
    const gated = await inAct(house, actor.person, 'open', (act) => requestOpening(act, { wanted: { report: id, file }, ...asked }))
    return { answer: gateAnswer(gated), about: [id], logged: true }
  }),
  route(mediaContract.render, async (asking, { id, opening, step }) => {
    await demandOpening(asking, id, opening)
    const rendered = await renderOpening(asking.house, asking.actor.person, opening, step)
    if (rendered.rendered) {
      const { number, of, width, height, look, jpeg } = rendered
      return {
        answer: { rendered: true as const, number, of, width, height, look, jpeg: Buffer.from(jpeg).toString('base64') }, about: [id], logged: true,
      }
    }
    if (['no-such-opening', 'not-yours', 'not-granted', 'closed', 'expired'].includes(rendered.because)) throw notOpen(rendered.because)
    return { answer: { rendered: false as const, because: rendered.because }, about: [id], logged: rendered.because !== 'no-such-step' }
  }),
  route(mediaContract.expose, async (asking, { id, opening, rendition, ...seen }) => {
    await demandOpening(asking, id, opening)
    const recorded = await inAct(asking.house, asking.actor.person, 'open', (act) => (
      recordExposure(act, opening, { ...seen, ...(rendition === undefined ? {} : { rendition }) })))
    if (!recorded.recorded) throw notOpen(recorded.because)
    return { answer: { seconds: recorded.seconds }, about: [id], logged: true }
  }),
  route(mediaContract.closeOpening, async (asking, { id, opening }) => {
    await demandOpening(asking, id, opening)
    const closed = await inAct(asking.house, asking.actor.person, 'open', (act) => closeOpening(act, opening))
    if (!closed.closed) throw notOpen(closed.because)
    return { answer: done, about: [id], logged: true }
  }),
  view(mediaContract.ownExposure, (seen, period, actor) => exposed(seen, actor.person, period)),
  view(mediaContract.exposure, (seen, { of, ...period }) => exposed(seen, of, period)),
]

/** Handlers of hash sets and grading. */
const gradingRoutes: readonly Route[] = [
  view(mediaContract.hashSets, async (seen) => {
    const sets = await listSets(seen.store)
    return { answer: { sets: sets.map((s) => ({ ...s, hashes: { ...s.hashes } })) }, about: sets.map((s) => s.name) }
  }),
  route(mediaContract.offer, async ({ house, actor, see }, { id, files, scheme }) => {
    const { known } = await see((seen) => filesOf(seen, id))
    const sha256s = [...new Set(files)].flatMap((n) => known[n]?.sha256 ?? [])
    if (sha256s.length === 0) throw new Refusal('not-found', {})
    const { offered, already, unknown } = await inAct(house, actor.person, 'grading', (act) => offerForGrading(act, sha256s, scheme))
    return { answer: { offered, already, notHere: new Set(files).size - sha256s.length + unknown.length }, about: [id], logged: offered > 0 }
  }),
  route(mediaContract.nextToGrade, async ({ house, actor }, { scheme }) => {
    const file = await inAct(house, actor.person, 'grading', (act) => nextToGrade(act, actor.person, scheme))
    return { answer: { file }, about: [], logged: file !== null }
  }),
  route(mediaContract.grade, async ({ house, actor }, { note, ...said }) => {
    const given = { ...said, who: actor.person, ...(note === undefined ? {} : { note }) }
    await judgeHashes(house, actor.person, 'grading', (act) => grade(act, given))
    // What became of the file is not told: it would tell what others said.
    return { answer: done, about: [said.sha256], logged: true }
  }),
  route(mediaContract.nextDispute, async ({ house, actor }) => {
    const file = await inAct(house, actor.person, 'grading', (act) => nextForSenior(act, actor.person))
    return { answer: { file: file === null ? null : { ...file, said: [...file.said] } }, about: [], logged: file !== null }
  }),
  route(mediaContract.decide, async ({ house, actor }, said) => {
    const { done: { hashes }, reports } = await judgeHashes(house, actor.person, 'grading', (act) => decide(act, { ...said, who: actor.person }))
    return { answer: { hashes: hashes.length, reports: reports.length }, about: [said.sha256], logged: true }
  }),
]

/** Handlers of the media endpoints. */
export const mediaRoutes: readonly Route[] = [...openingRoutes, ...gradingRoutes]
