import type { Builder, Sink } from './build.io.ts'
import { bucketsOf, hintsOf, imageBytes, imageOf, writeBudgets, writeHints, writeSlots } from './image.ts'
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
  /**
   * Tells every code within the threshold (0 to 31) of a query whose bits were put in the segments' order (permute.ts), `cap` at most; answers
   * whether there were more. The bytes are good during the call only.
   */
  search(mixed: Uint8Array, threshold: number, cap: number, found: Found): boolean
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
  let out = layout.base + aligned(bytes)
  let fine: number | null = null
  kernel.reserve(out + READ_AT_ONCE * CODE)
  writeSlots(kernel.words(), plan, codes, layout.base)
  kernel.calls.configure(plan.slots.length, plan.positionBits, plan.grain)
  const budgets = new Map<number, readonly number[]>()
  let prepared = -1
  return {
    codes,
    plan,
    kernel,
    search(mixed, threshold, cap, found) {
      if (prepared !== threshold) {
        const wanted = budgets.get(threshold) ?? budgetsFor(plan, codes, threshold)
        budgets.set(threshold, wanted)
        writeBudgets(kernel.words(), wanted)
        prepared = threshold
      }
      const limit = Math.min(cap, codes)
      kernel.reserve(out + limit * RECORD)
      kernel.bytes().set(mixed, layout.query)
      tell(kernel, out, kernel.calls.search(out, limit), found)
      return kernel.calls.capped() !== 0
    },
    read(from, n) {
      const count = Math.min(n, READ_AT_ONCE, codes - from)
      if (fine === null) {
        fine = out
        out = writeFine(kernel, plan, codes, fine)
      }
      useFine(kernel, plan, codes, fine)
      kernel.calls.extract(from, count, out)
      writeSlots(kernel.words(), plan, codes, layout.base)
      kernel.calls.configure(plan.slots.length, plan.positionBits, plan.grain)
      return kernel.bytes().subarray(out, out + count * CODE)
    },
    image: () => kernel.bytes().subarray(layout.base, layout.base + bytes),
  }
}

/** The grain of hints for reading out: every code is looked up in every slot, and few buckets may be left to choose from. */
const FINE = 5

/** Writes finer hints for every slot behind an image; answers where they end. */
function writeFine(kernel: Kernel, plan: Plan, codes: number, at: number): number {
  const count = hintsOf({ ...plan, grain: FINE }, codes)
  const each = aligned(count * 4)
  const end = at + each * plan.slots.length
  kernel.reserve(end + READ_AT_ONCE * CODE)
  kernel.calls.configure(plan.slots.length, plan.positionBits, FINE)
  const places = imageOf(plan, codes)
  for (const [i, slot] of plan.slots.entries()) {
    kernel.calls.hint(layout.base + (places[i]?.offsets ?? 0), bucketsOf(slot), at + i * each, count)
  }
  return end
}

function useFine(kernel: Kernel, plan: Plan, codes: number, at: number): void {
  const each = aligned(hintsOf({ ...plan, grain: FINE }, codes) * 4)
  writeHints(kernel.words(), plan.slots.map((_, i) => at + i * each))
  kernel.calls.configure(plan.slots.length, plan.positionBits, FINE)
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
