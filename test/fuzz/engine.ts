import { prng, type Prng } from '../../src/synth/prng.ts'
import type { Coverage } from './coverage.ts'
import { mutated, type Draw } from './mutate.ts'
import { allowedMs, judged, prototypesNow, ran, slow, type Wrong } from './oracle.ts'
import { shrunk } from './shrink.ts'
import type { Target } from './target.ts'

/** How one target is fuzzed: until `seconds` of wall time have gone by or `runs` inputs were tried, whichever comes first. */
export interface Budget {
  readonly seconds: number
  readonly runs: number
  readonly seed: number
  /** False only measures what mutation of the seeds alone reaches. */
  readonly guided: boolean
  /** Ends after so many findings; 12 when absent. */
  readonly findings?: number
}

/** An input that goes wrong, made short. */
export interface Finding extends Wrong {
  readonly target: string
  readonly input: Uint8Array
}

/** What came of one target. */
export interface Ran {
  readonly target: string
  readonly runs: number
  readonly seconds: number
  /** Blocks of code that its inputs ran. */
  readonly blocks: number
  readonly kept: number
  readonly findings: readonly Finding[]
}

const MOST_BYTES = 16 * 1024
const MOST_SEED_BYTES = 24 * 1024
/** Findings of one kind at one place in the code are one. */
const MOST_FINDINGS = 12
/** One in so many inputs is judged by all oracles, besides each that is kept. */
const JUDGED = 12
const MOST_CORPUS = 3_000

/** Fuzzes one target. `coverage` must have been made before the target was loaded; `onInput` is told each input before it runs. */
export class Fuzzing {
  readonly #target: Target
  readonly #coverage: Coverage
  readonly #budget: Budget
  readonly #random: Prng
  readonly #draw: Draw
  readonly #onInput: (input: Uint8Array) => void
  readonly #corpus: Uint8Array[]
  readonly #seeds: number
  /** What each input of the corpus costs, in blocks that it runs. */
  readonly #costs: number[] = []
  readonly #findings = new Map<string, Finding>()
  #runs = 0
  #work = 0

  constructor(target: Target, coverage: Coverage, budget: Budget, onInput: (input: Uint8Array) => void) {
    this.#target = target
    this.#coverage = coverage
    this.#budget = budget
    this.#onInput = onInput
    this.#random = prng(budget.seed, ...Buffer.from(target.name))
    const most = target.mostBytes ?? MOST_BYTES
    const short = target.seeds.filter((s) => s.length <= Math.max(most, MOST_SEED_BYTES))
    this.#corpus = [...(short.length > 0 ? short : target.seeds.map((s) => s.subarray(0, most))), new Uint8Array(0)]
    this.#seeds = this.#corpus.length
    this.#draw = { random: this.#random, tokens: target.tokens.map((t) => Buffer.from(t)), other: () => this.#random.pick(this.#corpus), most }
  }

  /** Runs to the end of the budget. */
  async run(): Promise<Ran> {
    const started = performance.now()
    const until = started + this.#budget.seconds * 1000
    for (const [i, seed] of this.#corpus.slice().entries()) {
      await this.#try(seed)
      this.#costs[i] = this.#work
      if (performance.now() > until) break
    }
    while (performance.now() < until && this.#runs < this.#budget.runs && this.#findings.size < (this.#budget.findings ?? MOST_FINDINGS)) {
      const input = this.#next()
      if (await this.#try(input) && this.#budget.guided) this.#keep(input)
    }
    return {
      target: this.#target.name, runs: this.#runs, seconds: (performance.now() - started) / 1000, blocks: this.#coverage.covered(),
      kept: this.#corpus.length - this.#seeds, findings: [...this.#findings.values()],
    }
  }

  #next(): Uint8Array {
    let best = this.#candidate()
    // Quick inputs lead further in the same time: one that costs less than half is taken instead.
    if (this.#random.chance(0.85)) for (let i = 0; i < 2; i++) {
      const other = this.#candidate()
      if ((this.#costs[other] ?? 0) * 2 < (this.#costs[best] ?? 0)) best = other
    }
    return mutated(this.#corpus[best] ?? new Uint8Array(0), this.#target.shape, this.#draw)
  }

  /** Half of the time one of the newest: what was found last leads on. */
  #candidate(): number {
    const { length } = this.#corpus
    return this.#budget.guided && this.#random.chance(0.5) ? Math.max(0, length - 1 - this.#random.int(24)) : this.#random.int(length)
  }

  #keep(input: Uint8Array): void {
    const at = this.#corpus.length < MOST_CORPUS ? this.#corpus.length : this.#seeds + this.#random.int(MOST_CORPUS - this.#seeds)
    this.#corpus[at] = input.slice()
    this.#costs[at] = this.#work
  }

  /** Runs one input past the oracles; true when it ran something new and nothing is wrong with it. */
  async #try(input: Uint8Array): Promise<boolean> {
    this.#runs++
    this.#onInput(input)
    this.#coverage.begin()
    let isNew = false
    const wrong = await wrongWith(this.#target, input, () => {
      isNew = this.#coverage.isNew()
      this.#work = this.#coverage.work()
      return isNew || this.#random.int(JUDGED) === 0
    })
    if (wrong !== null) await this.#found(input, wrong)
    return isNew && wrong === null
  }

  async #found(input: Uint8Array, wrong: Wrong): Promise<void> {
    const place = wrong.kind === 'slow' || wrong.kind === 'output' ? '' : wrong.detail
    const name = `${wrong.kind} ${place}`
    if (this.#findings.has(name) || this.#findings.size >= MOST_FINDINGS) return
    const shrinkMs = Math.max(2_000, Math.min(15_000, this.#budget.seconds * 500))
    const short = wrong.kind === 'polluted' ? input : await shrunk(input, shrinkMs, async (shorter) => {
      this.#onInput(shorter)
      const again = await wrongWith(this.#target, shorter, () => wrong.kind !== 'threw')
      return again?.kind === wrong.kind && (place === '' || again.detail === wrong.detail)
    })
    const last = await wrongWith(this.#target, short, () => true)
    this.#findings.set(name, { ...(last ?? wrong), target: this.#target.name, input: short.slice() })
  }
}

let clean = prototypesNow()

/** What goes wrong with one input; `all` is asked after its first run whether the oracles that need a second run are asked too. */
export async function wrongWith(target: Target, input: Uint8Array, all: () => boolean): Promise<Wrong | null> {
  const { outcome, wrong, ms } = await ran(target, input)
  const isAll = all()
  const now = prototypesNow()
  if (now !== clean) {
    clean = now
    return { kind: 'polluted', detail: 'a prototype of the language was written on' }
  }
  if (wrong !== null || outcome === null) return wrong
  if (ms > allowedMs(target, input.length)) {
    const late = await slow(target, input, ms)
    if (late !== null) return late
  }
  return isAll ? judged(target, input, outcome) : null
}
