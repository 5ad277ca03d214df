import { inAct } from '../custody/index.ts'
import { readings } from '../intake/index.ts'
import type { Endpoint } from '../kernel/endpoint.ts'
import { Refusal } from '../kernel/refusal.ts'
import { closeOpening, exposureOf, filesHere, recordExposure, renderOpening, requestOpening, statuses } from '../media/index.ts'
import type { House } from '../way.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { deskContract } from './contract.ts'
import { hitsTold } from './hit-view.ts'
import { mediaContract } from './media.contract.ts'
import { gateAnswer, notOpen, renditionTold } from './opening-view.ts'
import { desk } from './table.ts'

const done = { done: true } as const
const DAYS_TOLD = 30

/** Some files of a report with what is known of each; of the others nothing is looked up. */
export async function filesOf(seen: House, id: string, wanted: (file: number) => boolean) {
  const reading = (await readings(seen.store, [id])).get(id)
  if (reading === undefined) throw new Refusal('not-found', {})
  const evidence = reading.evidence.map((e, n) => (wanted(n) ? e : { ...e, hashes: [] }))
  return { reading, known: (await statuses(seen.store, seen.media.matcher, [{ id, reading: { ...reading, evidence } }])).get(id) ?? [] }
}

async function filesTold(seen: House, id: string, from: number, limit: number) {
  const { reading, known } = await filesOf(seen, id, (n) => n >= from && n < from + limit)
  const here = await filesHere(seen.store, known.flatMap((k) => k.sha256 ?? []))
  const files = reading.evidence.slice(from, from + limit).map((e, i) => {
    const found = known[from + i]
    return {
      file: from + i, name: e.name, place: e.at, known: found?.known ?? 'unknown' as const, category: found?.category ?? null, here: found?.sha256 != null,
      viewedByProvider: e.viewedByProvider, publiclyAvailable: e.publiclyAvailable,
      hashes: Object.fromEntries(e.hashes.map((h) => [h.algorithm.toLowerCase(), h.value])), ...hitsTold(found?.hits ?? []),
      content: here.get(found?.sha256 ?? '') ?? null,
      revealed: (found?.revealed ?? []).map(({ kind, name, value, at, instant = null, latitude = null, longitude = null }) => ({
        kind, name, value, place: at, instant, latitude, longitude,
      })),
    }
  })
  const total = reading.evidence.length
  return { total, files, next: from + limit < total ? from + limit : null }
}

/** An opening counts as one of the report under which it was asked for; any other is missing. */
async function demandOpening({ see }: Asking, id: string, opening: number): Promise<void> {
  const found = await see((seen) => desk.openingOf(seen.store, opening))
  if (found?.report !== id) throw new Refusal('not-found', {})
}

async function exposed(seen: House, who: string | undefined, period: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  const now = Date.parse(seen.now)
  const from = period.from ?? new Date(now - DAYS_TOLD * 86_400_000).toISOString()
  const days = await exposureOf(seen.store, { ...(who === undefined ? {} : { who }), from, to: period.to ?? new Date(now + 1).toISOString() })
  return { answer: { days: [...days] }, about: [...new Set(days.map((d) => d.who))] }
}

/** What tells of a person having what people wrote before them: the entries of every endpoint that shows text. */
function textEvents(): string[] {
  const all: readonly Endpoint[] = Object.values(deskContract)
  return [...new Set(all.flatMap((e) => (e.right === 'report.text' && e.event !== null ? [e.event] : [])))]
}

/** Handlers of a report's closed files, of the openings asked for them, and of what people had before them. */
export const mediaRoutes: readonly Route[] = [
  view(mediaContract.files, async (seen, { id, after = 0, limit }) => ({ answer: await filesTold(seen, id, after, limit), about: [id] })),
  route(mediaContract.askOpening, async ({ house, actor }, { id, file, ...asked }) => {
    const gated = await inAct(house, actor.person, 'open', (act) => requestOpening(act, { wanted: { report: id, file }, ...asked }))
    return { answer: gateAnswer(gated), about: [id], logged: true }
  }),
  route(mediaContract.render, async (asking, { id, opening, step }) => {
    await demandOpening(asking, id, opening)
    return { ...renditionTold(await renderOpening(asking.house, asking.actor.person, opening, step)), about: [id] }
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
  // A person's own entries of the log, which only auditors read: counts of days, told to nobody else.
  route(mediaContract.ownReading, async ({ house, actor }) => {
    const from = new Date(Date.parse(house.now) - DAYS_TOLD * 86_400_000).toISOString()
    return { answer: { days: await desk.textOpened(house.store, actor.person, textEvents(), from) }, about: [actor.person] }
  }),
  view(mediaContract.exposure, (seen, { of, ...period }) => exposed(seen, of, period)),
]
