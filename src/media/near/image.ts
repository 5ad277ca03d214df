import { aligned, layout } from './layout.ts'
import type { Plan, Slot } from './plan.ts'

/** Where the three parts of one slot lie in an image, from its beginning, in bytes. */
export interface Place {
  readonly offsets: number
  readonly hints: number
  readonly entries: number
  readonly end: number
}

/** Buckets of a slot. */
export function bucketsOf(slot: Slot): number {
  return 2 ** slot.high
}

/** Hints of a slot: one for every 2^grain entries, and two behind. */
export function hintsOf(plan: Plan, codes: number): number {
  return Math.floor(codes / 2 ** plan.grain) + 2
}

/**
 * The image of a segment: its slots one after the other, each as offsets, hints and entries (all u32, little-endian), 16 bytes free after the entries
 * because they are read in fours. It is the same in memory and on disk.
 */
export function imageOf(plan: Plan, codes: number): readonly Place[] {
  let at = 0
  return plan.slots.map((slot) => {
    const offsets = at
    const hints = offsets + aligned((bucketsOf(slot) + 1) * 4)
    const entries = hints + aligned(hintsOf(plan, codes) * 4)
    at = entries + aligned(codes * 4) + 16
    return { offsets, hints, entries, end: at }
  })
}

/** Bytes of an image. */
export function imageBytes(plan: Plan, codes: number): number {
  return imageOf(plan, codes).at(-1)?.end ?? 0
}

/** Writes the slot table of the kernel for an image that begins at `base`; the budgets stay as they are. */
export function writeSlots(words: Uint32Array, plan: Plan, codes: number, base: number): void {
  const places = imageOf(plan, codes)
  plan.slots.forEach((slot, i) => {
    const at = (layout.slots + i * layout.slot) / 4
    const place = places[i] ?? { offsets: 0, hints: 0, entries: 0 }
    words.set([slot.start, slot.width, slot.high, slot.low, slot.check], at)
    words.set([base + place.offsets, base + place.hints, base + place.entries], at + 6)
  })
}

/** Puts other hints in the slot table. */
export function writeHints(words: Uint32Array, addresses: readonly number[]): void {
  addresses.forEach((address, i) => { words[(layout.slots + i * layout.slot) / 4 + 7] = address })
}

/** Writes the budgets of one query into the slot table. */
export function writeBudgets(words: Uint32Array, budgets: readonly number[]): void {
  budgets.forEach((budget, i) => { words[(layout.slots + i * layout.slot) / 4 + 5] = budget })
}
