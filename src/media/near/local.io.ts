import { setImmediate as nextTurn } from 'node:timers/promises'
import { MOST_HITS } from './face.ts'
import type { Batches, NearAnswer, NearHit, NearIndex, Opened } from './face.ts'
import { CODE } from './layout.ts'
import { LARGEST_THRESHOLD } from './plan.ts'
import { CHUNK, FIRST_CHUNK, Shelf } from './shelf.io.ts'
import { Upkeep } from './upkeep.io.ts'

/** Queries answered, and hits told, before others have their turn. */
const TURN = { queries: 64, hits: 4096 }

/** Segments at which adding waits for merging. */
const TOO_MANY = 12

const CHUNK_BYTES = CHUNK * CODE

const MANY_BYTES = 64 * CODE

/** How an index behaves: hits told for one query at most (10,000), codes that are merged in memory at most (2^21). */
export interface NearOptions {
  readonly mostHits?: number
  readonly mergeLimit?: number
}

interface Collected {
  readonly hits: NearHit[]
  readonly capped: number[]
}

/** An index in this thread. `addNow`, `removeNow` and `searchNow` are the same without a pause: for small batches, and to measure. */
export class LocalNear implements NearIndex {
  private readonly shelf = new Shelf()
  private readonly upkeep: Upkeep
  private readonly mostHits: number

  constructor(options: NearOptions = {}) {
    this.mostHits = options.mostHits ?? MOST_HITS
    this.upkeep = new Upkeep(this.shelf, options.mergeLimit ?? 2 ** 21)
  }

  get size(): number {
    return this.shelf.size
  }

  addNow(codes: Uint8Array): number {
    let added = 0
    for (const some of this.chunks(codes)) added += this.shelf.put(some)
    return added
  }

  removeNow(codes: Uint8Array): void {
    this.shelf.drop(codes)
  }

  searchNow(queries: Uint8Array, threshold: number): NearAnswer {
    const into: Collected = { hits: [], capped: [] }
    this.answer(queries, threshold, 0, Infinity, into)
    return into
  }

  async add(codes: Uint8Array): Promise<number> {
    let added = 0
    for (const some of this.chunks(codes)) {
      if (some.byteOffset > codes.byteOffset) await nextTurn()
      await this.upkeep.settled()
      added += this.shelf.put(some)
      this.upkeep.tidy()
      if (this.shelf.segments.length > TOO_MANY) await this.upkeep.idle()
    }
    // Who adds much in small pieces lets the merging go on.
    if (codes.length > MANY_BYTES) await nextTurn()
    return added
  }

  build(batches: Batches, to?: { readonly file: string; readonly meta: string }): Promise<number> {
    return this.upkeep.build(batches, to ?? null)
  }

  async remove(codes: Uint8Array): Promise<void> {
    for (let at = 0; at < codes.length; at += CHUNK_BYTES) {
      if (at > 0) await nextTurn()
      await this.upkeep.settled()
      this.shelf.drop(codes.subarray(at, at + CHUNK_BYTES))
    }
  }

  async search(queries: Uint8Array, threshold: number): Promise<NearAnswer> {
    const into: Collected = { hits: [], capped: [] }
    const count = Math.floor(queries.length / CODE)
    let next = 0
    do {
      if (next > 0) await nextTurn()
      await this.upkeep.ready()
      next = this.answer(queries, threshold, next, TURN.queries, into)
    } while (next < count)
    return into
  }

  save(file: string, meta: string): Promise<void> {
    return this.upkeep.save(file, meta)
  }

  reload(file: string): Promise<Opened> {
    return this.upkeep.reload(file)
  }

  /** Fills an empty index from a snapshot; it stays empty when the file cannot be used. */
  open(file: string): Promise<Opened> {
    return this.upkeep.open(file)
  }

  async close(): Promise<void> {
    await this.upkeep.idle()
    this.shelf.clear()
  }

  private *chunks(codes: Uint8Array): Generator<Uint8Array> {
    const first = this.shelf.segments.length + this.shelf.tail.codes === 0 ? FIRST_CHUNK * CODE : CHUNK_BYTES
    if (codes.length > 0) yield codes.subarray(0, first)
    for (let at = first; at < codes.length; at += CHUNK_BYTES) yield codes.subarray(at, at + CHUNK_BYTES)
  }

  /** Answers queries from number `from` on until the turn is over; the number of the next one. */
  private answer(queries: Uint8Array, threshold: number, from: number, turn: number, into: Collected): number {
    if (!Number.isInteger(threshold) || threshold < 0 || threshold > LARGEST_THRESHOLD) throw new RangeError('a threshold is 0 to 31 bits')
    const end = Math.min(from + turn, Math.floor(queries.length / CODE))
    const told = into.hits.length
    let next = from
    for (; next < end; next++) {
      const query = queries.subarray(next * CODE, (next + 1) * CODE)
      if (this.shelf.find(query, next, threshold, this.mostHits, into.hits)) into.capped.push(next)
      if (turn !== Infinity && into.hits.length - told > TURN.hits) return next + 1
    }
    return next
  }
}
