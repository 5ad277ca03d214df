import type { Model, Row } from './model.ts'

type LinkRow = Row & { type: 'link' }

/** A link as a way leads along it. */
export interface Leg {
  readonly row: LinkRow
  readonly to: number
}

/** Links that stand, from each report, strongest first. */
export type Roads = ReadonlyMap<number, readonly Leg[]>

/** All links that stand. */
export function roadsOf({ rows }: Model): Roads {
  const roads = new Map<number, Leg[]>()
  const put = (from: number, leg: Leg): void => void (roads.get(from)?.push(leg) ?? roads.set(from, [leg]))
  for (const row of rows) {
    if (row.type !== 'link' || row.link.rejected !== null) continue
    put(row.a, { row, to: row.b })
    put(row.b, { row, to: row.a })
  }
  for (const legs of roads.values()) legs.sort((x, y) => y.row.from - x.row.from)
  return roads
}

/**
 * The strongest way between two reports: of all ways one whose weakest link is as strong as can be, and of these the shortest. A way is as strong as its
 * weakest link. Null when no links that stand lead there.
 */
export function strongestWay(roads: Roads, from: number, to: number): readonly Leg[] | null {
  const width = widest(roads, from, to)
  return width === null ? null : shortest(roads, from, to, width)
}

/** How strong the weakest link of the strongest way is (bits): grown from the start by the strongest link at its edge (Prim 1957). */
function widest(roads: Roads, from: number, to: number): number | null {
  const seen = new Set([from])
  const edge = new Heap([...roads.get(from) ?? []])
  let width = Infinity
  while (!seen.has(to)) {
    const next = edge.take()
    if (next === null) return null
    if (seen.has(next.to)) continue
    width = Math.min(width, next.row.from)
    seen.add(next.to)
    for (const leg of roads.get(next.to) ?? []) if (!seen.has(leg.to)) edge.put(leg)
  }
  return width
}

function shortest(roads: Roads, from: number, to: number, width: number): readonly Leg[] {
  const came = new Map<number, { readonly leg: Leg; readonly from: number }>()
  if (from === to) return []
  let frontier = [from]
  while (frontier.length > 0) {
    if (came.has(to)) break
    const next: number[] = []
    for (const at of frontier) {
      for (const leg of roads.get(at) ?? []) {
        if (leg.row.from < width || leg.to === from || came.has(leg.to)) continue
        came.set(leg.to, { leg, from: at })
        next.push(leg.to)
      }
    }
    frontier = next
  }
  const way: Leg[] = []
  for (let at = to; at !== from;) {
    const step = came.get(at)
    if (step === undefined) return []
    way.unshift(step.leg)
    at = step.from
  }
  return way
}

/** Legs by strength, the strongest first (binary heap). */
class Heap {
  readonly #legs: Leg[] = []

  constructor(first: readonly Leg[]) {
    for (const leg of first) this.put(leg)
  }

  put(leg: Leg): void {
    const legs = this.#legs
    legs.push(leg)
    for (let i = legs.length - 1; i > 0;) {
      const up = (i - 1) >> 1
      if (this.#at(up) >= this.#at(i)) return
      this.#swap(i, up)
      i = up
    }
  }

  take(): Leg | null {
    const legs = this.#legs
    const first = legs[0]
    const last = legs.pop()
    if (first === undefined || last === undefined) return null
    if (legs.length > 0) {
      legs[0] = last
      this.#sink()
    }
    return first
  }

  #sink(): void {
    for (let i = 0; ;) {
      const [left, right] = [2 * i + 1, 2 * i + 2]
      const large = [i, left, right].reduce((best, n) => (this.#at(n) > this.#at(best) ? n : best), i)
      if (large === i) return
      this.#swap(i, large)
      i = large
    }
  }

  #at(i: number): number {
    return this.#legs[i]?.row.from ?? -Infinity
  }

  #swap(i: number, j: number): void {
    const [x, y] = [this.#legs[i], this.#legs[j]]
    if (x === undefined || y === undefined) return
    this.#legs[i] = y
    this.#legs[j] = x
  }
}
