import { prng, type Prng } from '../../src/synth/prng.ts'
import { Coverage, type Covered } from './coverage.ts'
import { mutated, type Draw } from './mutate.ts'
import { allowedMs, cpuMs, judged, prototypesNow, ran, slow, type Wrong } from './oracle.ts'
import { shrunk } from './shrink.ts'
import type { Target } from './target.ts'

/** How one target is fuzzed: until `seconds` of wall time have gone by or `runs` inputs were tried, whichever comes first. */
export interface Budget {
  readonly seconds: number
  readonly runs: number
  readonly seed: number
  /** False only measures what mutation of the seeds alone reaches. */
  readonly guided: boolean
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
  readonly covered: Covered
  readonly kept: number
  readonly findings: readonly Finding[]
}

const MOST_BYTES = 16 * 1024
const MOST_SEED_BYTES = 24 * 1024
/** Findings of one kind at one place in the code are one. */
const MOST_FINDINGS = 12
/** One in so many inputs is judged by all oracles, besides each that is kept. */
const JUDGED = 12
/** A batch takes about so long, so that asking for the coverage costs at most some third. */
const BATCH_MS = 6
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
  readonly #findings = new Map<string, Finding>()
  #runs = 0
  #batch = 4

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
    this.#coverage.take()
    for (const seed of this.#corpus.slice()) {
      await this.#try(seed, true)
      if (performance.now() > until) break
    }
    this.#coverage.keep(this.#coverage.take(), false)
    while (performance.now() < until && this.#runs < this.#budget.runs && this.#findings.size < MOST_FINDINGS) {
      if (this.#budget.guided) await this.#guidedBatch()
      else await this.#plainBatch()
    }
    const seconds = (performance.now() - started) / 1000
    if (!this.#budget.guided) this.#coverage.keep(this.#coverage.take(), false)
    return {
      target: this.#target.name, runs: this.#runs, seconds, covered: this.#coverage.covered(), kept: this.#corpus.length - this.#seeds, findings: [...this.#findings.values()],
    }
  }

  #next(): Uint8Array {
    const { length } = this.#corpus
    // Half of the time one of the newest: what was found last leads on.
    const from = this.#random.chance(0.5) ? Math.max(0, length - 1 - this.#random.int(24)) : this.#random.int(length)
    return mutated(this.#corpus[from] ?? new Uint8Array(0), this.#target.shape, this.#draw)
  }

  async #plainBatch(): Promise<void> {
    for (let i = 0; i < 64; i++) await this.#try(this.#next(), this.#random.int(JUDGED) === 0)
  }

  /** Runs a batch, asks once what it ran, and only when that is new looks for the inputs that did it. */
  async #guidedBatch(): Promise<void> {
    const size = this.#random.chance(0.15) ? 1 : this.#batch
    const inputs = Array.from({ length: size }, () => this.#next())
    const before = cpuMs()
    for (const input of inputs) await this.#try(input, this.#random.int(JUDGED) === 0)
    const each = Math.max(0.005, (cpuMs() - before) / size)
    this.#batch = Math.max(1, Math.min(256, Math.round((this.#batch * 3 + BATCH_MS / each) / 4)))
    const taken = this.#coverage.take()
    if (!this.#coverage.isNew(taken, size === 1)) return
    if (size === 1) await this.#keep(inputs[0] ?? new Uint8Array(0))
    else for (const input of inputs) {
      await this.#try(input, false)
      const own = this.#coverage.take()
      if (!this.#coverage.isNew(own, true)) continue
      this.#coverage.keep(own, true)
      await this.#keep(input)
    }
    this.#coverage.keep(taken, size === 1)
  }

  async #keep(input: Uint8Array): Promise<void> {
    if (this.#corpus.length < MOST_CORPUS) this.#corpus.push(input.slice())
    else this.#corpus[this.#seeds + this.#random.int(MOST_CORPUS - this.#seeds)] = input.slice()
    await this.#try(input, true)
    this.#coverage.take()
  }

  /** Runs one input past the oracles. */
  async #try(input: Uint8Array, all: boolean): Promise<void> {
    this.#runs++
    this.#onInput(input)
    const wrong = await wrongWith(this.#target, input, all)
    if (wrong !== null) await this.#found(input, wrong)
  }

  async #found(input: Uint8Array, wrong: Wrong): Promise<void> {
    const place = wrong.kind === 'slow' || wrong.kind === 'output' ? '' : wrong.detail
    const name = `${wrong.kind} ${place}`
    if (this.#findings.has(name) || this.#findings.size >= MOST_FINDINGS) return
    const short = wrong.kind === 'polluted' ? input : await shrunk(input, async (shorter) => {
      this.#onInput(shorter)
      const again = await wrongWith(this.#target, shorter, wrong.kind !== 'threw')
      return again?.kind === wrong.kind && (place === '' || again.detail === wrong.detail)
    })
    const last = await wrongWith(this.#target, short, true)
    this.#findings.set(name, { ...(last ?? wrong), target: this.#target.name, input: short.slice() })
  }
}

let clean = prototypesNow()

/** What goes wrong with one input; `all` also asks the oracles that need a second run. */
export async function wrongWith(target: Target, input: Uint8Array, all: boolean): Promise<Wrong | null> {
  const { outcome, wrong, ms } = await ran(target, input)
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
  return all ? judged(target, input, outcome) : null
}
