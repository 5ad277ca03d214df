import { readFileSync } from 'node:fs'
import { layout } from './layout.ts'
import { permutation } from './permute.ts'

/** What assembly/near.ts exports; the doc comments stand there. All numbers are unsigned 32-bit. */
export interface Calls {
  configure(slots: number, positionBits: number, grain: number): void
  writeMasks(): void
  permute(table: number, from: number, to: number, n: number): void
  scan(codes: number, n: number, query: number, threshold: number, out: number, cap: number): number
  capped(): number
  search(out: number, cap: number): number
  extract(from: number, n: number, out: number): void
  histogram(codes: number, from: number, to: number, start: number, width: number, low: number, counts: number): void
  starts(counts: number, buckets: number): void
  place(codes: number, from: number, to: number, start: number, width: number, low: number, cursors: number, positions: number): void
  fill(codes: number, from: number, to: number, slot: number, positions: number, nexts: number, entries: number): void
  hint(offsets: number, buckets: number, hints: number, count: number): void
  order(positions: number, from: number, to: number, rows: number): void
  sortBuckets(codes: number, offsets: number, from: number, to: number, rows: number): void
  markEqual(codes: number, rows: number, from: number, to: number, marks: number): void
  compact(codes: number, n: number, marks: number): number
}

/** A kernel with a memory of its own. */
export interface Kernel {
  readonly calls: Calls
  /** All bytes of its memory. The view is void after the next `reserve`. */
  bytes(): Uint8Array
  words(): Uint32Array
  /** Makes the memory reach to this address at least; it never shrinks. */
  reserve(end: number): void
}

const PAGE = 65_536

let module: WebAssembly.Module | undefined
let tables: ReturnType<typeof permutation> | undefined

/** Makes a kernel whose memory reaches to `end`, with the permutation in place. Throws a RangeError when the machine has no memory left. */
export function makeKernel(end: number): Kernel {
  module ??= new WebAssembly.Module(readFileSync(new URL('./near.wasm', import.meta.url)))
  tables ??= permutation()
  const memory = new WebAssembly.Memory({ initial: Math.ceil(Math.max(end, layout.base) / PAGE), maximum: 65_536 })
  const calls = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Calls
  let bytes = new Uint8Array(memory.buffer)
  let words = new Uint32Array(memory.buffer)
  bytes.set(tables.forward, layout.forward)
  bytes.set(tables.inverse, layout.inverse)
  calls.writeMasks()
  return {
    calls,
    bytes: () => bytes,
    words: () => words,
    reserve(to) {
      const more = Math.ceil((to - bytes.length) / PAGE)
      if (more <= 0) return
      memory.grow(more)
      bytes = new Uint8Array(memory.buffer)
      words = new Uint32Array(memory.buffer)
    },
  }
}
