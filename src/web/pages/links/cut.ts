import type { Roads } from './ways.ts'

interface Arc {
  readonly to: number
  room: number
  readonly back: number
}

/** Room below this is none: strengths are sums of fractions. */
const NOTHING = 1e-6

/**
 * Which reports stay with `keep` when `part` is parted from it by the weakest set of links (the least sum of bits; largest flow, smallest cut: Ford and
 * Fulkerson 1956, found by Dinitz 1970). All reports that links join to either are on one side. Those beside neither are in no answer.
 */
export function weakestCut(roads: Roads, keep: number, part: number): ReadonlySet<number> {
  const arcs = arcsOf(roads, keep)
  const heads = headsOf(arcs)
  for (;;) {
    const depth = depths(arcs, heads, keep)
    if (!depth.has(part)) return new Set(depth.keys())
    const next = new Map<number, number>()
    while (push(arcs, heads, { depth, next }, keep, part) > NOTHING) { /* all ways of this depth */ }
  }
}

/** Every arc with its way back, of the reports that links join to the start. */
function arcsOf(roads: Roads, start: number): Arc[] {
  const arcs: Arc[] = []
  const seen = new Set([start])
  const queue = [start]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { to, row } of roads.get(at) ?? []) {
      if (!seen.has(to)) {
        seen.add(to)
        queue.push(to)
      }
      // Each link stands in the roads of both its ends: it is taken from the smaller one.
      if (at < to) arcs.push({ to, room: row.from, back: arcs.length + 1 }, { to: at, room: row.from, back: arcs.length })
    }
  }
  return arcs
}

function headsOf(arcs: readonly Arc[]): ReadonlyMap<number, readonly number[]> {
  const heads = new Map<number, number[]>()
  for (const [i, arc] of arcs.entries()) {
    const from = arcs[arc.back]?.to ?? -1
    const list = heads.get(from)
    if (list === undefined) heads.set(from, [i])
    else list.push(i)
  }
  return heads
}

function depths(arcs: readonly Arc[], heads: ReadonlyMap<number, readonly number[]>, start: number): Map<number, number> {
  const depth = new Map([[start, 0]])
  for (const at of depth.keys()) {
    for (const i of heads.get(at) ?? []) {
      const arc = arcs[i]
      if (arc !== undefined && arc.room > NOTHING && !depth.has(arc.to)) depth.set(arc.to, (depth.get(at) ?? 0) + 1)
    }
  }
  return depth
}

interface Level {
  readonly depth: ReadonlyMap<number, number>
  readonly next: Map<number, number>
}

/** Sends as much as one way takes, without recursion: a chain may be thousands long. */
function push(arcs: readonly Arc[], heads: ReadonlyMap<number, readonly number[]>, { depth, next }: Level, start: number, end: number): number {
  const way: Arc[] = []
  let at = start
  while (at !== end) {
    const list = heads.get(at) ?? []
    let n = next.get(at) ?? 0
    while (n < list.length && !leads(arcs[list[n] ?? -1], depth, at)) n++
    next.set(at, n)
    const arc = arcs[list[n] ?? -1]
    if (arc !== undefined) {
      way.push(arc)
      at = arc.to
      continue
    }
    const before = way.pop()
    if (before === undefined) return 0
    at = arcs[before.back]?.to ?? start
    next.set(at, (next.get(at) ?? 0) + 1)
  }
  const least = Math.min(...way.map((a) => a.room))
  for (const arc of way) {
    arc.room -= least
    const back = arcs[arc.back]
    if (back !== undefined) back.room += least
  }
  return least
}

const leads = (arc: Arc | undefined, depth: ReadonlyMap<number, number>, at: number): boolean =>
  arc !== undefined && arc.room > NOTHING && depth.get(arc.to) === (depth.get(at) ?? 0) + 1
