import { inAct, type Actor } from '../custody/index.ts'
import { jobs, type JobRow } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'
import { route, type Route } from './asking.ts'
import { importContract } from './import.contract.ts'
import { ofHouse } from './of-house.ts'

const DAY_MS = 86_400_000

/** A file says that it comes in, and then with each piece that is read how far it is; one that is silent for so long was cut off with its server. */
const SILENT_MS = 5 * 60_000

function toldOf({ began_at: beganAt, changed_at: changedAt, stop_asked: _asked, ...job }: JobRow, now: string) {
  const isSilent = (job.state === 'sent' || job.state === 'read') && Date.parse(now) - Date.parse(changedAt) > SILENT_MS
  return { ...job, state: isSilent ? 'silent' as const : job.state, beganAt, changedAt }
}

/** Of so many sessions of a house is remembered which files they were told of. */
const MOST_SESSIONS = 2_000

/** By session, for which unit they were told of which files. */
const listed = ofHouse(() => new Map<string, string>())

/**
 * Leaves an entry when somebody is told of other files than before in their session. A page asks each second how far the same ones are: that they were looked
 * at stands in the log already, and each thing that was done with them stands there by itself.
 */
async function noteListed(house: House, { person, purpose, session, unit }: Actor, found: readonly JobRow[]): Promise<void> {
  const told = listed(house)
  const what = [unit, ...found.map((job) => job.id)].join(' ')
  if (session !== null && told.get(session) === what) return
  await inAct(house, person, purpose ?? 'import.listed', async (act) => act.note([{ event: 'import.listed' }]))
  if (session === null) return
  told.delete(session)
  told.set(session, what)
  for (const oldest of told.keys()) if (told.size > MOST_SESSIONS) told.delete(oldest)
}

/** Handlers of files that somebody sends in. */
export const importRoutes: readonly Route[] = [
  route(importContract.imports, async ({ house, actor, see }) => {
    const found = await see((seen) => jobs.list(seen.store, new Date(Date.parse(seen.now) - DAY_MS).toISOString()))
    await noteListed(house, actor, found)
    return { answer: { imports: found.map((job) => toldOf(job, house.now)) }, about: [], logged: true }
  }),
  route(importContract.stopImport, async ({ house, actor }, { job }) => {
    if (!await jobs.stop(house.store, { id: job, person: actor.person })) throw new Refusal('not-found', {})
    return { answer: { done: true as const }, about: [job] }
  }),
]
