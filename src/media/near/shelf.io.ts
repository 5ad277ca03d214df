import { makeBuilder } from './build.io.ts'
import type { NearHit } from './face.ts'
import { CODE } from './layout.ts'
import { segmentNow } from './segment.io.ts'
import type { Segment } from './segment.io.ts'
import { TAIL_LIMIT, makeTail } from './tail.io.ts'
import type { Tail } from './tail.io.ts'

/** Codes taken at once: some 20 ms. */
export const CHUNK = 4096

/** The same for an empty index, where nothing has to be compared. */
export const FIRST_CHUNK = 16_384

/** Codes in their parts: segments that stay as they are, the tail with the newest, and what was taken out of segments but still lies in them. */
export class Shelf {
  segments: Segment[] = []
  readonly tail: Tail = makeTail()
  readonly removed = new Set<string>()

  get size(): number {
    return this.segments.reduce((sum, segment) => sum + segment.codes, 0) + this.tail.codes - this.removed.size
  }

  /** Puts codes in; they match when it returns. Answers how many are new. At most CHUNK codes at once, that it does not take long. */
  put(codes: Uint8Array): number {
    const whole = codes.subarray(0, codes.length - codes.length % CODE)
    if (this.segments.length + this.tail.codes === 0 && whole.length > TAIL_LIMIT * CODE) return this.putSegment(whole)
    const fresh = new Uint8Array(whole.length)
    let kept = 0
    let back = 0
    for (const code of each(whole)) {
      if (this.removed.size > 0 && this.removed.delete(hexOf(code))) back++
      else if (!this.inSegments(code)) fresh.set(code, CODE * kept++)
    }
    const rest = fresh.subarray(0, kept * CODE)
    return back + (kept > TAIL_LIMIT ? this.putSegment(this.notInTail(rest)) : this.putTail(rest))
  }

  /** Takes codes out: they do not match any more when it returns. */
  drop(codes: Uint8Array): void {
    for (const code of each(codes)) {
      const hex = hexOf(code)
      if (!this.tail.drop(hex) && this.inSegments(code)) this.removed.add(hex)
    }
  }

  /** Makes a segment of the tail. */
  seal(): void {
    if (this.tail.codes === 0) return
    this.putSegment(this.tail.all())
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
    const mixed = this.tail.mix(query)
    for (const segment of this.segments) {
      const left = cap - (hits.length - before)
      capped = segment.search(mixed, threshold, left, found) || capped
    }
    if (hits.length - before > 1) hits.push(...hits.splice(before).sort(nearestFirst))
    return capped
  }

  /** Puts codes into the tail that are in no segment; a full tail becomes one. */
  private putTail(codes: Uint8Array): number {
    let added = 0
    let sealed = false
    for (const code of each(codes)) {
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

  private putSegment(codes: Uint8Array): number {
    const builder = makeBuilder()
    builder.add(codes)
    const segment = segmentNow(builder)
    if (segment !== null) this.segments.push(segment)
    return segment?.codes ?? 0
  }

  private notInTail(codes: Uint8Array): Uint8Array {
    return this.tail.codes === 0 ? codes : Buffer.concat([...each(codes)].filter((code) => !this.tail.has(hexOf(code))))
  }

  private inSegments(code: Uint8Array): boolean {
    if (this.segments.length === 0) return false
    let found = false
    const mixed = this.tail.mix(code)
    return this.segments.some((segment) => {
      segment.search(mixed, 0, 1, () => { found = true })
      return found
    })
  }
}

function nearestFirst(a: NearHit, b: NearHit): number {
  if (a.distance !== b.distance) return a.distance - b.distance
  if (a.code === b.code) return 0
  return a.code < b.code ? -1 : 1
}

export function hexOf(code: Uint8Array): string {
  return Buffer.from(code.buffer, code.byteOffset, CODE).toString('hex')
}

/** Codes one by one; what is left over behind the last whole code is passed over. */
export function* each(codes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at + CODE <= codes.length; at += CODE) yield codes.subarray(at, at + CODE)
}
