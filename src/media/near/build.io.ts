import { bucketsOf, hintsOf } from './image.ts'
import { makeKernel } from './kernel.io.ts'
import type { Kernel } from './kernel.io.ts'
import { CODE, SEGMENT_LIMIT, aligned, layout } from './layout.ts'
import { writeSlots } from './image.ts'
import type { Plan, Slot } from './plan.ts'

/** Rows that one step handles: some milliseconds of work. */
const STEP = 1 << 16

/** Takes the next piece of an image; the view is only good until it returns. */
export type Sink = (piece: Uint8Array) => void

/** Collects codes and makes the image of a segment of them. */
export interface Builder {
  /** Codes taken so far, equal ones among them counted once or several times. */
  readonly rows: number
  /** Takes codes of 32 bytes each. Throws a RangeError beyond what a segment can hold (2^24 different codes). */
  add(codes: Uint8Array): void
  /** Drops equal codes, in steps; then `rows` is the number of different ones. */
  unite(): Generator<void>
  /** Hands the image out, in steps; to be called after `unite`, with at least one code. */
  image(plan: Plan, sink: Sink): Generator<void>
}

/** An empty builder. It takes 32 bytes of memory a code while collecting and 44 while building. */
export function makeBuilder(): Builder {
  const kernel = makeKernel(layout.base)
  let rows = 0
  let united = 0
  return {
    get rows() {
      return rows
    },
    add(codes) {
      const n = Math.floor(codes.length / CODE)
      // Lists that repeat themselves are shortened whenever they have doubled, so that memory goes by what is different.
      if (rows + n > Math.max(1 << 20, united * 2)) {
        run(unite(kernel, rows, (left) => { rows = left }))
        united = rows
      }
      if (rows + n > 2 * SEGMENT_LIMIT) throw new RangeError('more codes than one segment can hold')
      const at = layout.base + rows * CODE
      kernel.reserve(at + n * CODE + 64)
      kernel.bytes().set(codes.subarray(0, n * CODE), at)
      kernel.calls.permute(layout.forward, at, at, n)
      rows += n
    },
    unite: () => unite(kernel, rows, (left) => { rows = left }),
    image: (plan, sink) => image(kernel, rows, plan, sink),
  }
}

/** Runs steps without a pause. */
export function run(steps: Generator<void>): void {
  while (steps.next().done !== true) { /* each step does its work */ }
}

function* spans(n: number): Generator<readonly [number, number]> {
  for (let from = 0; from < n; from += STEP) yield [from, Math.min(n, from + STEP)]
}

/** Sorts rows by bucket, then by the whole code, and drops those that equal the one before. */
function* unite(kernel: Kernel, rows: number, done: (left: number) => void): Generator<void> {
  if (rows < 2) return
  const codes = layout.base
  const slot = { start: 0, width: 24, high: Math.max(1, Math.min(20, Math.floor(Math.log2(rows)) - 2)) }
  const offsets = aligned(codes + rows * CODE + 64)
  const cursors = offsets + aligned(4 * 2 ** slot.high + 4)
  const positions = cursors + aligned(4 * 2 ** slot.high + 4)
  const sorted = positions + aligned(rows * 4)
  kernel.reserve(sorted + rows * 4 + 16)
  const { calls } = kernel
  yield* positionsOf(kernel, rows, { ...slot, low: slot.width - slot.high, check: 0 }, offsets, cursors, positions)
  for (const [from, to] of spans(rows)) {
    calls.order(positions, from, to, sorted)
    yield
  }
  const step = Math.max(1, Math.floor(2 ** slot.high / Math.ceil(rows / 8192)))
  for (let from = 0; from < 2 ** slot.high; from += step) {
    calls.sortBuckets(codes, offsets, from, Math.min(2 ** slot.high, from + step), sorted)
    yield
  }
  kernel.bytes().fill(0, positions, positions + rows)
  calls.markEqual(codes, sorted, 0, rows, positions)
  done(calls.compact(codes, rows, positions))
}

function* positionsOf(kernel: Kernel, rows: number, slot: Slot, offsets: number, cursors: number, positions: number): Generator<void> {
  const { calls } = kernel
  const bytes = (bucketsOf(slot) + 1) * 4
  kernel.bytes().fill(0, offsets, offsets + bytes)
  for (const [from, to] of spans(rows)) {
    calls.histogram(layout.base, from, to, slot.start, slot.width, slot.low, offsets)
    yield
  }
  calls.starts(offsets, bucketsOf(slot))
  kernel.bytes().copyWithin(cursors, offsets, offsets + bytes)
  for (const [from, to] of spans(rows)) {
    calls.place(layout.base, from, to, slot.start, slot.width, slot.low, cursors, positions)
    yield
  }
}

interface Scratch {
  readonly offsets: readonly [number, number]
  readonly positions: readonly [number, number]
  readonly cursors: number
  readonly entries: number
}

function scratchOf(kernel: Kernel, rows: number, plan: Plan): Scratch {
  const most = aligned(Math.max(hintsOf(plan, rows), ...plan.slots.map((slot) => bucketsOf(slot) + 1)) * 4)
  const each = aligned(rows * 4) + 16
  const offsets = aligned(layout.base + rows * CODE + 64)
  const cursors = offsets + 2 * most
  const positions = cursors + most
  const entries = positions + 2 * each
  kernel.reserve(entries + each)
  return { offsets: [offsets, offsets + most], cursors, positions: [positions, positions + each], entries }
}

/** Slot after slot: where its rows lie, where they lie in the next slot, and from both its entries. The first slot's places are found twice. */
function* image(kernel: Kernel, rows: number, plan: Plan, sink: Sink): Generator<void> {
  const scratch = scratchOf(kernel, rows, plan)
  writeSlots(kernel.words(), plan, rows, 0)
  kernel.calls.configure(plan.slots.length, plan.positionBits, plan.grain)
  let [here, there] = scratch.positions
  let [offsets, nextOffsets] = scratch.offsets
  for (const [i, slot] of plan.slots.entries()) {
    if (i === 0) yield* positionsOf(kernel, rows, slot, offsets, scratch.cursors, here)
    yield* positionsOf(kernel, rows, plan.slots[(i + 1) % plan.slots.length] ?? slot, nextOffsets, scratch.cursors, there)
    for (const [from, to] of spans(rows)) {
      kernel.calls.fill(layout.base, from, to, i, here, there, scratch.entries)
      yield
    }
    kernel.bytes().fill(0, scratch.entries + rows * 4, scratch.entries + aligned(rows * 4) + 16)
    const hints = scratch.cursors
    kernel.calls.hint(offsets, bucketsOf(slot), hints, hintsOf(plan, rows))
    yield* pour(kernel, sink, offsets, aligned((bucketsOf(slot) + 1) * 4))
    yield* pour(kernel, sink, hints, aligned(hintsOf(plan, rows) * 4))
    yield* pour(kernel, sink, scratch.entries, aligned(rows * 4) + 16)
    ;[here, there] = [there, here]
    ;[offsets, nextOffsets] = [nextOffsets, offsets]
  }
}

function* pour(kernel: Kernel, sink: Sink, at: number, bytes: number): Generator<void> {
  for (let from = 0; from < bytes; from += 1 << 22) {
    sink(kernel.bytes().subarray(at + from, at + Math.min(bytes, from + (1 << 22))))
    yield
  }
}
