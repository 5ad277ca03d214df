import { makeKernel } from './kernel.io.ts'
import { CODE, RECORD, aligned, layout } from './layout.ts'
import { tell } from './segment.io.ts'
import type { Found } from './segment.io.ts'

/** Codes that a tail holds: comparing a query with all of them takes some microseconds. */
export const TAIL_LIMIT = 1024

/** The newest codes, compared one by one: a code that was put here matches at once. */
export interface Tail {
  readonly codes: number
  has(hex: string): boolean
  put(code: Uint8Array, hex: string): void
  /** Whether it was there. */
  drop(hex: string): boolean
  clear(): void
  /** All codes; a copy. */
  all(): Uint8Array
  /** A code with its bits in the order of the segments; good until the next call. */
  mix(code: Uint8Array): Uint8Array
  /** As a segment's, but the query is as it came. */
  search(query: Uint8Array, threshold: number, cap: number, found: Found): boolean
}

const OUT = layout.base + aligned(TAIL_LIMIT * CODE)

/** An empty tail. */
export function makeTail(): Tail {
  const kernel = makeKernel(OUT + TAIL_LIMIT * RECORD)
  const mixed = kernel.bytes().subarray(layout.query, layout.query + CODE)
  const places = new Map<string, number>()
  const names: string[] = []
  const at = (row: number): number => layout.base + row * CODE
  return {
    get codes() {
      return names.length
    },
    has: (hex) => places.has(hex),
    put(code, hex) {
      kernel.bytes().set(code, at(names.length))
      places.set(hex, names.length)
      names.push(hex)
    },
    drop(hex) {
      const row = places.get(hex)
      const last = names.pop()
      if (row === undefined || last === undefined) {
        if (last !== undefined) names.push(last)
        return false
      }
      kernel.bytes().copyWithin(at(row), at(names.length), at(names.length + 1))
      places.set(last, row)
      if (row < names.length) names[row] = last
      places.delete(hex)
      return true
    },
    clear() {
      places.clear()
      names.length = 0
    },
    all: () => kernel.bytes().slice(at(0), at(names.length)),
    mix(code) {
      kernel.bytes().set(code, layout.query)
      kernel.calls.permute(layout.forward, layout.query, layout.query, 1)
      return mixed
    },
    search(query, threshold, cap, found) {
      kernel.bytes().set(query, layout.query)
      const limit = Math.min(cap, names.length)
      tell(kernel, OUT, kernel.calls.scan(layout.base, names.length, layout.query, threshold, OUT, limit), found)
      return kernel.calls.capped() !== 0
    },
  }
}
