/** A graph to be laid out: its edges as pairs of numbers of nodes in turn, with weights; sizes of nodes in pixels. */
export interface Asked {
  readonly count: number
  readonly ends: Uint32Array
  readonly weights: Float32Array
  readonly sizes: Float32Array
  readonly seed: number
  /** Width of the page by its height. */
  readonly aspect: number
}

/** Where nodes stand: x and y in turn. The last batch is done. */
export interface Placed {
  readonly positions: Float32Array
  readonly isDone: boolean
}

/** True for what a layout is asked with. */
export function isWholeLayout(data: unknown): data is Asked {
  return typeof data === 'object' && data !== null && 'ends' in data && data.ends instanceof Uint32Array && 'weights' in data && data.weights instanceof Float32Array
}

/** Numbers by chance that are the same each time (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function neighboursOf(ends: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const near = new Map<number, number[]>()
  const put = (from: number, to: number): void => {
    const list = near.get(from)
    if (list === undefined) near.set(from, [to])
    else list.push(to)
  }
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [ends[i] ?? 0, ends[i + 1] ?? 0]
    put(a, b)
    put(b, a)
  }
  return near
}

/** Where nodes begin: on rings around the first one, by how many lines away they are, neighbours near each other. The same seed begins the same. */
export function beginAt(count: number, ends: Uint32Array, seed: number): Float32Array {
  const next = chance(seed)
  const near = neighboursOf(ends)
  const at = new Float32Array(count * 2)
  const ring = new Map<number, number>()
  for (let start = 0; start < count; start++) {
    if (ring.has(start)) continue
    ring.set(start, start === 0 ? 0 : 1)
    const queue = [start]
    for (const node of queue) {
      const [r, turn] = [ring.get(node) ?? 0, next() * 2 * Math.PI]
      at[2 * node] = 10 * r * Math.cos(turn) + next()
      at[2 * node + 1] = 10 * r * Math.sin(turn) + next()
      for (const other of near.get(node) ?? []) {
        if (ring.has(other)) continue
        ring.set(other, r + 1)
        queue.push(other)
      }
    }
  }
  return at
}

/** So much positions are drawn out to fill the page, and no more. */
const MOST_DRAWN_OUT = 2.2

/** Draws positions out to the shape of the page, within bounds. */
function drawnOut(positions: Float32Array<ArrayBuffer>, aspect: number): Float32Array<ArrayBuffer> {
  const far = [0, 0]
  for (let i = 0; i < positions.length; i++) far[i % 2] = Math.max(far[i % 2] ?? 0, Math.abs(positions[i] ?? 0))
  const wide = Math.min(MOST_DRAWN_OUT, Math.max(1, aspect * (far[1] ?? 1) / (far[0] || 1)))
  for (let i = 0; i < positions.length; i += 2) positions[i] = (positions[i] ?? 0) * wide
  return positions
}

/** Turns positions so that they lie as wide as can be: pages are wider than high. `before`: the angle of the batch before, so that nothing turns over. */
export function turned(positions: Float32Array<ArrayBuffer>, before: number, aspect: number): { readonly positions: Float32Array<ArrayBuffer>; readonly angle: number } {
  const n = positions.length / 2
  let [mx, my, xx, xy, yy] = [0, 0, 0, 0, 0]
  for (let i = 0; i < positions.length; i += 2) {
    mx += (positions[i] ?? 0) / n
    my += (positions[i + 1] ?? 0) / n
  }
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [(positions[i] ?? 0) - mx, (positions[i + 1] ?? 0) - my]
    xx += x * x
    xy += x * y
    yy += y * y
  }
  let angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  if (!Number.isNaN(before)) while (Math.abs(angle - before) > Math.PI / 2) angle += angle < before ? Math.PI : -Math.PI
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)]
  const out = new Float32Array(positions.length)
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [(positions[i] ?? 0) - mx, (positions[i + 1] ?? 0) - my]
    out[i] = x * cos - y * sin
    out[i + 1] = x * sin + y * cos
  }
  return { positions: drawnOut(out, aspect), angle }
}
