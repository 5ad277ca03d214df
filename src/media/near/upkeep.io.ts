import { setImmediate as nextTurn } from 'node:timers/promises'
import { makeBuilder } from './build.io.ts'
import { buildNear } from './bulk.io.ts'
import type { Batches, Opened } from './face.ts'
import { CODE } from './layout.ts'
import { READ_AT_ONCE, segmentOf } from './segment.io.ts'
import type { Segment } from './segment.io.ts'
import { CHUNK, hexOf } from './shelf.io.ts'
import type { Shelf } from './shelf.io.ts'
import { checkSnapshot, readSnapshot, writeSnapshot } from './snapshot.io.ts'

/** Segments that a search looks into without a word; more of them are merged when the index is saved. */
const MANY = 8

/** What runs behind an index: merging, saving, loading; one at a time, in steps of some milliseconds. */
export class Upkeep {
  private readonly shelf: Shelf
  /** Codes that are merged in this process's memory (100 bytes a code while it runs); above, a merge goes by the disk. */
  private readonly mergeLimit: number
  private last: Promise<unknown> = Promise.resolve()
  private tidying = false
  private loading: Promise<unknown> | null = null
  private building: Promise<unknown> | null = null

  constructor(shelf: Shelf, mergeLimit: number) {
    this.shelf = shelf
    this.mergeLimit = mergeLimit
  }

  /** Waits while a segment's memory is being written over; nothing may look at the shelf then. */
  async ready(): Promise<void> {
    while (this.loading !== null) await this.loading
  }

  /** Waits while the whole content is being replaced: what is added or removed then comes after it. */
  async settled(): Promise<void> {
    while (this.building !== null || this.loading !== null) await (this.building ?? this.loading)
  }

  /** Waits for all that was begun. */
  async idle(): Promise<void> {
    await this.last
  }

  /** Merges the newest segments when they have come near to each other in size, in the background. */
  tidy(): void {
    if (this.tidying || this.run().length < 2) return
    this.tidying = true
    const work = this.alone(async () => {
      for (let run = this.run(); run.length > 1; run = this.run()) await this.merge(run)
    })
    // Without memory for a merge the segments stay as they are, and answer.
    void work.catch(() => undefined).finally(() => { this.tidying = false })
  }

  save(file: string, meta: string): Promise<void> {
    return this.alone(async () => {
      const all = [...this.shelf.segments]
      const codes = all.reduce((sum, segment) => sum + segment.codes, 0)
      const rest = codes - Math.max(0, ...all.map((segment) => segment.codes))
      if (this.shelf.removed.size > 0 || all.length > MANY || rest > codes / 8) {
        if (codes > this.mergeLimit) return await this.saveAnew(file, meta)
        await this.merge(all)
      }
      return await this.dump(file, meta)
    })
  }

  reload(file: string): Promise<Opened> {
    return this.alone(async () => {
      const unusable = await checkSnapshot(file)
      return unusable === null ? await this.takeOver(file, this.shelf.segments, true) : { meta: null, unusable }
    })
  }

  /** Fills an empty shelf; it stays empty when the file cannot be used. */
  open(file: string): Promise<Opened> {
    return this.alone(() => this.takeOver(file, [], true))
  }

  /** Replaces everything by what comes; until then the old content answers. */
  build(batches: Batches, to: { readonly file: string; readonly meta: string } | null): Promise<number> {
    return this.alone(async () => {
      const work = to === null ? this.buildHere(batches) : this.buildBeside(batches, to.file, to.meta)
      this.building = work.catch(() => undefined).finally(() => { this.building = null })
      return await work
    })
  }

  private async buildHere(batches: Batches): Promise<number> {
    const builder = makeBuilder()
    for await (const codes of batches) {
      for (let at = 0; at < codes.length; at += CHUNK * CODE) {
        if (at > 0) await nextTurn()
        builder.add(codes.subarray(at, at + CHUNK * CODE))
      }
    }
    const segment = await inSteps(segmentOf(builder))
    this.shelf.clear()
    if (segment !== null) this.shelf.segments.push(segment)
    return segment?.codes ?? 0
  }

  private async buildBeside(batches: Batches, file: string, meta: string): Promise<number> {
    const { size } = await buildNear(batches, file, meta)
    await this.takeBack(file, this.shelf.segments, true)
    return size
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work)
    this.last = done.catch(() => undefined)
    return done
  }

  private run(): readonly Segment[] {
    const all = this.shelf.segments
    let from = all.length - 1
    let sum = all[from]?.codes ?? 0
    for (let before = all[from - 1]; before !== undefined; before = all[from - 1]) {
      if (before.codes > 2 * sum || before.codes + sum > this.mergeLimit) break
      sum += before.codes
      from--
    }
    return all.slice(Math.max(0, from))
  }

  /** Makes one segment of several, without what was taken out; they answer until the new one stands in their place. */
  private async merge(run: readonly Segment[]): Promise<void> {
    const left = new Set<string>()
    const builder = makeBuilder()
    for await (const codes of this.codesOf(run, left)) builder.add(codes)
    const merged = await inSteps(segmentOf(builder))
    const first = this.shelf.segments.findIndex((segment) => segment === run[0])
    this.shelf.segments.splice(first, run.length, ...(merged === null ? [] : [merged]))
    this.settle(left)
  }

  /** Codes that were left out because they had been removed are gone now; those that came back in the meantime are put in again. */
  private settle(left: ReadonlySet<string>): void {
    for (const hex of left) {
      if (!this.shelf.removed.delete(hex)) this.shelf.put(Buffer.from(hex, 'hex'))
    }
  }

  private async *codesOf(segments: readonly Segment[], left: Set<string>): AsyncGenerator<Uint8Array> {
    for (const segment of segments) {
      for (let from = 0; from < segment.codes; from += CHUNK) {
        await nextTurn()
        const pieces: Uint8Array[] = []
        for (let at = from; at < Math.min(segment.codes, from + CHUNK); at += READ_AT_ONCE) pieces.push(segment.read(at, READ_AT_ONCE).slice())
        yield this.without(Buffer.concat(pieces), left)
      }
    }
  }

  /** Moves the codes together that were not removed. */
  private without(codes: Buffer, left: Set<string>): Uint8Array {
    const { removed } = this.shelf
    if (removed.size === 0) return codes
    const beginnings = new Set([...removed].map((hex) => Number.parseInt(hex.slice(0, 8), 16)))
    let kept = 0
    for (let at = 0; at < codes.length; at += CODE) {
      // Most codes are told apart by their first four bytes, without a text made of them.
      const hex = beginnings.has(codes.readUInt32BE(at)) ? hexOf(codes.subarray(at)) : ''
      if (removed.has(hex)) left.add(hex)
      else codes.copyWithin(CODE * kept++, at, at + CODE)
    }
    return codes.subarray(0, kept * CODE)
  }

  private async dump(file: string, meta: string): Promise<void> {
    const frozen = [...this.shelf.segments]
    const newest = this.shelf.tail.all()
    const writing = writeSnapshot(file, { meta, segments: frozen.map(({ codes, plan }) => ({ codes, plan })), tail: newest.length / CODE })
    try {
      for (const segment of frozen) {
        // A search in between can make the memory grow, and that voids the view: it is taken anew each time.
        for (let at = 0; at < segment.image().length; at += 1 << 21) {
          writing.put(segment.image().subarray(at, at + (1 << 21)))
          await nextTurn()
        }
      }
      writing.put(newest)
      await writing.finish()
    } catch (error) {
      writing.abandon()
      throw error
    }
  }

  /** A merge of everything by way of the disk: another thread builds the snapshot, then it is loaded in place of what it was made of. */
  private async saveAnew(file: string, meta: string): Promise<void> {
    this.shelf.seal()
    const frozen = [...this.shelf.segments]
    const left = new Set<string>()
    await buildNear(this.codesOf(frozen, left), file, meta)
    await this.takeBack(file, frozen, false)
    this.settle(left)
  }

  private async takeBack(file: string, replaced: readonly Segment[], everything: boolean): Promise<void> {
    const { unusable } = await this.takeOver(file, replaced, everything)
    if (unusable !== null) throw new Error(`the snapshot just written cannot be used: ${unusable}`)
  }

  /** Loads a snapshot in place of some segments, or of everything. Searches wait meanwhile: there is memory for one of them only. */
  private async takeOver(file: string, replaced: readonly Segment[], everything: boolean): Promise<Opened> {
    const old = new Set(replaced)
    const largest = replaced.reduce<Segment | undefined>((most, segment) => (segment.codes > (most?.codes ?? 0) ? segment : most), undefined)
    const work = readSnapshot(file, largest?.kernel)
    this.loading = work
    const loaded = await work
    const younger = everything ? [] : this.shelf.segments.filter((segment) => !old.has(segment))
    if (everything) this.shelf.clear()
    this.shelf.segments = loaded.unusable === null ? [...loaded.segments, ...younger] : younger
    this.loading = null
    if (loaded.unusable !== null) return { meta: null, unusable: loaded.unusable }
    this.shelf.put(loaded.tail)
    return { meta: loaded.meta, unusable: null }
  }
}

async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}
