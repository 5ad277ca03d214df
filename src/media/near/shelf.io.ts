import { makeBuilder } from './build.io.ts'
import type { NearHit } from './face.ts'
import { CODE } from './layout.ts'
import { segmentNow } from './segment.io.ts'
import type { Segment } from './segment.io.ts'
import { TAIL_LIMIT, makeTail } from './tail.io.ts'
import type { Tail } from './tail.io.ts'

/** Codes taken at once into a segment of their own: some 20 ms. */
export const CHUNK = 8192

/** Codes in their parts: segments that stay as they are, the tail with the newest, and what was taken out of segments but still lies in them. */
export class Shelf {
  segments: Segment[] = []
  readonly tail: Tail = makeTail()
  readonly removed = new Set<string>()

  get size(): number {
    return this.segments.reduce((sum, segment) => sum + segment.codes, 0) + this.tail.codes - this.removed.size
  }

  /** Puts codes in (at most CHUNK); they match when it returns. Answers how many are new. */
  put(codes: Uint8Array): number {
    const fresh: Uint8Array[] = []
    let added = 0
    for (const [code, hex] of each(codes)) {
      if (this.removed.delete(hex)) added++
      else if (!this.tail.has(hex) && !this.inSegments(code)) fresh.push(code)
    }
    if (fresh.length > TAIL_LIMIT) return added + this.putSegment(fresh)
    let sealed = false
    for (const code of fresh) {
      const hex = hexOf(code)
      // Equal codes within one batch may have been sealed by now.
      if (this.tail.has(hex) || (sealed && this.inSegments(code))) continue
      if (this.tail.codes === TAIL_LIMIT) {
        this.seal()
        sealed = true
      }
      this.tail.put(code, hex)
      added++
    }
    return added
  }

  /** Takes codes out: they do not match any more when it returns. */
  drop(codes: Uint8Array): void {
    for (const [code, hex] of each(codes)) {
      if (!this.tail.drop(hex) && this.inSegments(code)) this.removed.add(hex)
    }
  }

  /** Makes a segment of the tail. */
  seal(): void {
    if (this.tail.codes === 0) return
    this.putSegment([this.tail.all()])
    this.tail.clear()
  }

  clear(): void {
    this.segments = []
    this.tail.clear()
    this.removed.clear()
  }

  /** Answers one query into `hits`, at most `cap`; whether there were more. */
  find(query: Uint8Array, number: number, threshold: number, cap: number, hits: NearHit[]): boolean {
    const before = hits.length
    const found = (code: Uint8Array, distance: number): void => {
      const hex = hexOf(code)
      if (this.removed.size === 0 || !this.removed.has(hex)) hits.push({ query: number, code: hex, distance })
    }
    let capped = this.tail.search(query, threshold, cap, found)
    for (const segment of this.segments) {
      const left = cap - (hits.length - before)
      capped = segment.search(query, threshold, left, found) || capped
    }
    if (hits.length - before > 1) hits.push(...hits.splice(before).sort(nearestFirst))
    return capped
  }

  private putSegment(codes: readonly Uint8Array[]): number {
    const builder = makeBuilder()
    for (const some of codes) builder.add(some)
    const segment = segmentNow(builder)
    if (segment !== null) this.segments.push(segment)
    return segment?.codes ?? 0
  }

  private inSegments(code: Uint8Array): boolean {
    let found = false
    for (const segment of this.segments) {
      segment.search(code, 0, 1, () => { found = true })
      if (found) return true
    }
    return false
  }
}

function nearestFirst(a: NearHit, b: NearHit): number {
  if (a.distance !== b.distance) return a.distance - b.distance
  if (a.code === b.code) return 0
  return a.code < b.code ? -1 : 1
}

function hexOf(code: Uint8Array): string {
  return Buffer.from(code.buffer, code.byteOffset, CODE).toString('hex')
}

/** Codes one by one, with their hex; what is left over behind the last whole code is passed over. */
export function* each(codes: Uint8Array): Generator<readonly [Uint8Array, string]> {
  for (let at = 0; at + CODE <= codes.length; at += CODE) {
    const code = codes.subarray(at, at + CODE)
    yield [code, hexOf(code)]
  }
}
