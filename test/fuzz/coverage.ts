import { Session, type Profiler } from 'node:inspector'

/** Places of a function that no input has run so far, as pairs of offsets; and the highest step of its counts seen. */
interface Known {
  never: readonly number[]
  step: number
}

/** How far code was run: `blocks` of the coverage tree, and letters of source in them. */
export interface Covered {
  readonly blocks: number
  readonly letters: number
}

const SRC = new URL('../../src/', import.meta.url).href
const LIBRARIES = new URL('../../node_modules/', import.meta.url).href

/** True for scripts whose ways count: ours, and libraries (their parsers read the same bytes). */
const counts = (url: string): boolean => url.startsWith(SRC) || (url.startsWith(LIBRARIES) && !/zod|typescript|vitest/.test(url)) || url.includes('/test/fuzz/targets/')

/**
 * Which ways of the code have been taken, by V8's own block coverage of this thread. It must be made before the code that is watched is loaded: what was
 * compiled earlier has no block counters.
 */
export class Coverage {
  readonly #session = new Session()
  readonly #known = new Map<string, Known>()
  readonly #blocks = new Map<string, Set<number>>()

  constructor() {
    this.#session.connect()
    this.#post('Profiler.enable')
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  #post(method: string, parameters: object = {}): unknown {
    let told: unknown
    // The inspector of one's own thread answers at once.
    this.#session.post(method, parameters, (error: Error | null, result?: object) => {
      if (error !== null) throw error
      told = result
    })
    return told
  }

  /** Forgets all that was remembered: another target begins. */
  forget(): void {
    this.#known.clear()
    this.#blocks.clear()
    this.take()
  }

  /** What ran since the last call; counters begin at zero again. */
  take(): readonly Profiler.ScriptCoverage[] {
    const { result } = this.#post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType
    return result.filter((script) => counts(script.url))
  }

  /** True when something ran that never ran before, or (with `steps`) far more often than ever; nothing is remembered. */
  isNew(taken: readonly Profiler.ScriptCoverage[], steps: boolean): boolean {
    return taken.some(({ url, functions }) => functions.some((f) => {
      const known = this.#known.get(nameOf(url, f))
      if (known === undefined) return (f.ranges[0]?.count ?? 0) > 0
      return (known.never.length > 0 && lengthOf(left(known.never, f.ranges)) < lengthOf(known.never)) || (steps && stepOf(f) > known.step)
    }))
  }

  /** Remembers what ran. `steps`: the counts are those of one input. */
  keep(taken: readonly Profiler.ScriptCoverage[], steps: boolean): void {
    for (const { url, functions } of taken) for (const f of functions) {
      const count = f.ranges[0]?.count ?? 0
      const name = nameOf(url, f)
      const known = this.#known.get(name)
      if (known === undefined) {
        if (count > 0) this.#known.set(name, { never: left([f.ranges[0]?.startOffset ?? 0, f.ranges[0]?.endOffset ?? 0], f.ranges), step: steps ? stepOf(f) : 0 })
      } else {
        if (known.never.length > 0) known.never = left(known.never, f.ranges)
        if (steps) known.step = Math.max(known.step, stepOf(f))
      }
      this.#remember(name, f)
    }
  }

  #remember(name: string, f: Profiler.FunctionCoverage): void {
    const blocks = this.#blocks.get(name) ?? new Set<number>()
    for (const range of f.ranges) blocks.add(range.startOffset)
    this.#blocks.set(name, blocks)
  }

  /** How far the code was run since this was made. */
  covered(): Covered {
    let blocks = 0
    let letters = 0
    for (const [name, { never }] of this.#known) {
      const [from = 0, to = 0] = name.slice(name.lastIndexOf('#') + 1).split('-').map(Number)
      letters += to - from - lengthOf(never)
      for (const start of this.#blocks.get(name) ?? []) if (!within(never, start)) blocks++
    }
    return { blocks, letters }
  }
}

const nameOf = (url: string, f: Profiler.FunctionCoverage): string => `${url}#${f.ranges[0]?.startOffset ?? 0}-${f.ranges[0]?.endOffset ?? 0}`

/** Counts in steps of four: what ran four times as often as ever before is news. */
function stepOf(f: Profiler.FunctionCoverage): number {
  let most = 0
  for (const { count } of f.ranges) if (count > most) most = count
  return most < 1 ? 0 : Math.floor(Math.log2(most) / 2)
}

function lengthOf(pairs: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < pairs.length; i += 2) sum += (pairs[i + 1] ?? 0) - (pairs[i] ?? 0)
  return sum
}

function within(pairs: readonly number[], at: number): boolean {
  for (let i = 0; i < pairs.length; i += 2) if (at >= (pairs[i] ?? 0) && at < (pairs[i + 1] ?? 0)) return true
  return false
}

/** What of `never` did not run this time either: ranges nest, the innermost says. */
function left(never: readonly number[], ranges: readonly Profiler.CoverageRange[]): readonly number[] {
  const out: number[] = []
  for (let i = 0; i < never.length; i += 2) {
    let from = never[i] ?? 0
    const to = never[i + 1] ?? 0
    for (const edge of edgesIn(ranges, from, to)) {
      if (countAt(ranges, from) === 0) {
        if (out.at(-1) === from) out[out.length - 1] = edge
        else out.push(from, edge)
      }
      from = edge
    }
  }
  return out
}

function edgesIn(ranges: readonly Profiler.CoverageRange[], from: number, to: number): number[] {
  const edges = new Set([to])
  for (const { startOffset, endOffset } of ranges) {
    if (startOffset > from && startOffset < to) edges.add(startOffset)
    if (endOffset > from && endOffset < to) edges.add(endOffset)
  }
  return [...edges].sort((a, b) => a - b)
}

/** The count at an offset: ranges stand outer before inner. */
function countAt(ranges: readonly Profiler.CoverageRange[], at: number): number {
  let count = 0
  for (const range of ranges) if (at >= range.startOffset && at < range.endOffset) count = range.count
  return count
}
