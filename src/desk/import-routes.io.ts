import { jobs, type JobRow } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { route, view, type Route } from './asking.ts'
import { importContract } from './import.contract.ts'

const DAY_MS = 86_400_000

/** A file that is being read says how far it is with each piece; one that is silent for so long was cut off with its server. */
const SILENT_MS = 5 * 60_000

function toldOf({ began_at: beganAt, changed_at: changedAt, stop_asked: _asked, ...job }: JobRow, now: string) {
  const isSilent = job.state === 'read' && Date.parse(now) - Date.parse(changedAt) > SILENT_MS
  return { ...job, state: isSilent ? 'silent' as const : job.state, beganAt, changedAt }
}

/** Handlers of files that somebody sends in. */
export const importRoutes: readonly Route[] = [
  view(importContract.imports, async (seen) => {
    const found = await jobs.list(seen.store, new Date(Date.parse(seen.now) - DAY_MS).toISOString())
    return { answer: { imports: found.map((job) => toldOf(job, seen.now)) }, about: [] }
  }),
  route(importContract.stopImport, async ({ house, actor }, { job }) => {
    if (!await jobs.stop(house.store, { id: job, person: actor.person })) throw new Refusal('not-found', {})
    return { answer: { done: true as const }, about: [job] }
  }),
]
