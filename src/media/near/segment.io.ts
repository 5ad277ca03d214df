import type { Builder, Sink } from './build.io.ts'
import { imageBytes, writeBudgets, writeSlots } from './image.ts'
import { makeKernel } from './kernel.io.ts'
import type { Kernel } from './kernel.io.ts'
import { CODE, RECORD, aligned, layout } from './layout.ts'
import { budgetsFor, planFor } from './plan.ts'
import type { Plan } from './plan.ts'

/** What one part of an index answers to one query. */
export type Found = (code: Uint8Array, distance: number) => void

/** Codes that stay as they are: the ring of slots (assembly/near.ts), searched by the general pigeonhole rule. */
export interface Segment {
  readonly codes: number
  readonly plan: Plan
  /** Where it lies; to be used again when the segment is not needed any more. */
  readonly kernel: Kernel
  /** Tells every code within the threshold (0 to 31), `cap` at most; answers whether there were more. The bytes are good during the call only. */
  search(query: Uint8Array, threshold: number, cap: number, found: Found): boolean
  /** Reads codes out, at most 1,024 from a place on; good until the next call. */
  read(from: number, n: number): Uint8Array
  /** The bytes of the image. */
  image(): Uint8Array
}

/** Codes that `read` gives at most. */
export const READ_AT_ONCE = 1024

/** A segment whose image is written into its kernel by `fill` before it is used. */
export function segmentIn(kernel: Kernel, plan: Plan, codes: number): Segment {
  const bytes = imageBytes(plan, codes)
  const out = layout.base + aligned(bytes)
  kernel.reserve(out + READ_AT_ONCE * CODE)
  writeSlots(kernel.words(), plan, codes, layout.base)
  kernel.calls.configure(plan.slots.length, plan.positionBits, plan.grain)
  const budgets = new Map<number, readonly number[]>()
  let prepared = -1
  return {
    codes,
    plan,
    kernel,
    search(query, threshold, cap, found) {
      if (prepared !== threshold) {
        const wanted = budgets.get(threshold) ?? budgetsFor(plan, codes, threshold)
        budgets.set(threshold, wanted)
        writeBudgets(kernel.words(), wanted)
        prepared = threshold
      }
      const limit = Math.min(cap, codes)
      kernel.reserve(out + limit * RECORD)
      kernel.bytes().set(query, layout.query)
      kernel.calls.permute(layout.forward, layout.query, layout.query, 1)
      tell(kernel, out, kernel.calls.search(out, limit), found)
      return kernel.calls.capped() !== 0
    },
    read(from, n) {
      const count = Math.min(n, READ_AT_ONCE, codes - from)
      kernel.calls.extract(from, count, out)
      return kernel.bytes().subarray(out, out + count * CODE)
    },
    image: () => kernel.bytes().subarray(layout.base, layout.base + bytes),
  }
}

/** Hands on what a kernel wrote. */
export function tell(kernel: Kernel, out: number, hits: number, found: Found): void {
  for (let at = out; at < out + hits * RECORD; at += RECORD) {
    found(kernel.bytes().subarray(at, at + CODE), kernel.words()[(at + CODE) / 4] ?? 0)
  }
}

/** Makes a segment of what a builder holds, in steps; null when it holds nothing. */
export function* segmentOf(builder: Builder): Generator<void, Segment | null> {
  yield* builder.unite()
  if (builder.rows === 0) return null
  const plan = planFor(builder.rows)
  const kernel = makeKernel(layout.base + imageBytes(plan, builder.rows))
  let at = layout.base
  const sink: Sink = (piece) => {
    kernel.bytes().set(piece, at)
    at += piece.length
  }
  yield* builder.image(plan, sink)
  return segmentIn(kernel, plan, builder.rows)
}

/** The same without a pause. */
export function segmentNow(builder: Builder): Segment | null {
  const steps = segmentOf(builder)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
