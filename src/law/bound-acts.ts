/** So many acts of a report are looked at. */
export const MOST_ACTS = 50

/** What choosing needs to know of an act. `findings`: how many strong findings stand on its day. */
export interface Choosable {
  readonly day: string
  readonly kinds: readonly string[]
  readonly findings: number
}

/**
 * The acts to look at when there are too many: those on days that a person has judged, the earliest and the latest of each kind, then those with most
 * findings, then the earliest. Given oldest first, returned oldest first.
 */
export function chosenActs<T extends Choosable>(acts: readonly T[], judged: ReadonlySet<string>, most = MOST_ACTS): T[] {
  if (acts.length <= most) return [...acts]
  const chosen = new Set<number>()
  const take = (i: number): void => void (chosen.size < most && chosen.add(i))
  for (const [i, act] of acts.entries()) if (judged.has(act.day)) take(i)
  const kinds = new Map<string, { first: number; last: number }>()
  for (const [i, act] of acts.entries()) {
    for (const kind of act.kinds) kinds.set(kind, { first: kinds.get(kind)?.first ?? i, last: i })
  }
  for (const { first, last } of kinds.values()) {
    take(first)
    take(last)
  }
  for (const i of acts.keys().toArray().toSorted((a, b) => (acts[b]?.findings ?? 0) - (acts[a]?.findings ?? 0) || a - b)) take(i)
  return acts.filter((_, i) => chosen.has(i))
}
