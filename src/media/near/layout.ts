/** Where things lie in the low memory of a kernel (assembly/near.ts); the rest, from `base` on, is the host's. Addresses and sizes in bytes. */
export const layout = {
  /** The slot table: 64 bytes a slot (start, width, high, low, check, budget, offsets, hints, entries). */
  slots: 1024,
  slot: 64,
  /** The query: 32 bytes. */
  query: 4096,
  /** The permutation and its inverse as tables of nibbles. */
  forward: 8192,
  inverse: 40_960,
  base: 233_472,
} as const

/** Bytes of a code. */
export const CODE = 32

/** Bytes of a hit as the kernel writes it: the code, then the distance. */
export const RECORD = 40

/** Codes that one segment can hold: a position has at most 24 bits. */
export const SEGMENT_LIMIT = 2 ** 24

/** Rounds up to a multiple of 16. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / 16) * 16
}
