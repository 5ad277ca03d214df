/** What happens when a hash list comes in or people judge hashes: then reports whose files bear them are read anew. See `way.ts` first. */
import { inAct, type Act } from './custody/index.ts'
import type { Problem } from './kernel/problem.ts'
import { countSet, readList, rematch, reportsBearing, reportsInSet, takePiece, type Hash, type SetNamed } from './media/index.ts'
import { analyse } from './store/index.ts'
import { ANALYSED_AFTER, renoteAll, type House } from './way.ts'

/** What adding a list did: hashes new in the set and known there, entries that their source deleted or withdrew, reports that were placed anew. */
export interface ListTaken {
  readonly format: string | null
  readonly entries: number
  readonly added: number
  readonly already: number
  readonly purged: number
  readonly withdrawn: number
  readonly problems: readonly Problem[]
  readonly reports: readonly string[]
}

/** What to tell while a list is taken in, and when to stop. */
export interface ListOptions {
  readonly who: string
  readonly onEntries?: (entries: number) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Adds a hash list to a set, piece by piece, each an act of its own: a list that was cut off is taken up by adding it again. Then the reports whose
 * files stand in the set, or stood in entries that are gone, are read against all sets anew and placed again.
 */
export async function takeInHashSet(doors: House, path: string, set: SetNamed, options: ListOptions): Promise<ListTaken> {
  const problems: Problem[] = []
  const gone = new Set<string>()
  const sum = { entries: 0, added: 0, already: 0, purged: 0, withdrawn: 0 }
  let format: string | null = null
  let near = false
  let taken = 0
  for await (const piece of readList(path)) {
    problems.push(...piece.problems)
    format = piece.format
    const done = await inAct(doors, options.who, 'hashset', (act) => takePiece(act, set, piece.entries))
    for (const kind of ['pdq', 'vpdq'] as const) await doors.media.matcher.forget(kind, done.left.filter((h) => h.kind === kind).map((h) => h.value))
    for (const id of done.reports) gone.add(id)
    near ||= piece.entries.some((e) => e.hashes.some((h) => h.kind === 'pdq' || h.kind === 'vpdq'))
    sum.entries += piece.entries.length
    sum.added += done.added
    sum.already += done.already
    sum.purged += done.purged
    sum.withdrawn += done.withdrawn
    // Without numbers of its tables the planner goes through all opinions at each look-up.
    if (ANALYSED_AFTER.has(++taken)) await analyse(doors.store)
    options.onEntries?.(sum.entries)
    if (options.signal?.aborted === true) break
  }
  if (sum.added > 0 && !ANALYSED_AFTER.has(taken)) await analyse(doors.store)
  await countSet(doors.store, set.name)
  if (near) for (const id of await rematchAll(doors, options.who, 'hashset')) gone.add(id)
  const touched = [...new Set([...gone, ...await reportsInSet(doors.store, set.name)])]
  await renoteAll(doors, options.who, 'hashset', touched)
  return { format, ...sum, problems, reports: touched }
}

/** Looks at every picture of ours against all sets; returns reports that count on a hash which went into quarantine by it. */
async function rematchAll(doors: House, who: string, why: string): Promise<string[]> {
  const flooded = new Set<string>()
  for (const source of ['told', 'found', 'frames'] as const) {
    let after: string | null = ''
    while (after !== null) {
      const from: string = after
      const next = await inAct(doors, who, why, (act) => rematch(act, doors.media.matcher, source, from))
      for (const id of next?.flooded ?? []) flooded.add(id)
      after = next?.after ?? null
    }
  }
  return [...flooded]
}

/** People judge hashes (grade, overrule, release): one act; then the reports whose files bear the hashes are read against all sets anew and placed again. */
export async function judgeHashes<T extends { readonly hashes: readonly Hash[] }>(
  doors: House, who: string, why: string, work: (act: Act) => Promise<T>,
): Promise<{ readonly done: T; readonly reports: readonly string[] }> {
  const done = await inAct(doors, who, why, work)
  const flooded: string[] = []
  if (done.hashes.some((h) => h.kind === 'pdq' || h.kind === 'vpdq')) flooded.push(...await rematchAll(doors, who, why))
  const touched = [...new Set([...flooded, ...await reportsBearing(doors.store, done.hashes)])]
  await renoteAll(doors, who, why, touched)
  return { done, reports: touched }
}
