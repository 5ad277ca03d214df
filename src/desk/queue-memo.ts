import type { House } from '../way.ts'
import { ofHouse } from './of-house.ts'
import { queueReads } from './queue.table.ts'

/** So many answers of a house are remembered; an order of 200,000 reports is 3 MB. */
const MOST = 18

/**
 * An order is remembered no longer than this, unless its question says otherwise: an act with a lower number may be committed after one with a higher, which the
 * last `changed_act` does not show until the next change.
 */
const KEPT_MS = 5_000

interface Kept {
  readonly at: number
  readonly changed: string
  readonly answer: Promise<unknown>
}

const keptBy = ofHouse(() => new Map<string, Kept>())

/**
 * What many officers ask at once is worked out once: answers about the whole queue, for readers who see the same of it. Those see the same who see all of a
 * unit that is in no case, and nothing beside it; everybody else is answered for themselves. Whether anything changed since is asked each time, as the reader
 * (`changed_act` of the rows that they see, and the acts by which reports left the sight of somebody), so nothing older than the queue is told. What fails is
 * not remembered. What comes back answers one question by its name, or works it out; `keptMs` where an answer holds what `changed_act` does not follow, or may wait for it.
 */
export async function sharedByReaders(seen: House, unit: string): Promise<<T>(what: string, work: () => Promise<T>, keptMs?: number) => Promise<T>> {
  const sight = await queueReads.sight(seen.store)
  if (!sight.open || sight.cased || sight.glass) return (_what, work) => work()
  const kept = keptBy(seen)
  const now = Date.parse(seen.now)
  return async <T>(what: string, work: () => Promise<T>, keptMs = KEPT_MS): Promise<T> => {
    const key = `${unit} ${what}`
    const known = kept.get(key)
    if (known !== undefined && known.changed === sight.changed && now - known.at >= 0 && now - known.at < keptMs) return (known.answer as Promise<T>).catch(work)
    const answer = work()
    const put: Kept = { at: now, changed: sight.changed, answer }
    kept.delete(key)
    kept.set(key, put)
    for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
    // Another may have been worked out since.
    answer.catch(() => kept.get(key) === put && kept.delete(key))
    return answer
  }
}

/** Forgets what readers share: rows hold what reports say. */
export function forgetShared(house: Pick<House, 'vault'>): void {
  keptBy(house).clear()
}
