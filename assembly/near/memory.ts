// Where the kernel's parts of memory lie, in bytes from its start; the host has the same numbers (src/media/near/layout.ts).

/** The slot table, and the bytes of one slot in it: start, width, high, low, check, budget, offsets, hints, entries, visits, their end (u32 each). */
export const SLOTS: usize = 1024
export const SLOT: usize = 64
/** The permuted query. */
export const QUERY: usize = 4096
/** The table that takes the permutation back (64 x 16 x 32 bytes). */
export const INVERSE: usize = 40960
/** Lists of bit flips. */
export const MASKS: usize = 73728
/** Candidates that wait for their first step along the ring, 16 bytes each. */
export const PENDING: usize = 82944
/** Numbers of the candidates that are still walked (u8), and their states. */
export const LIVE: usize = 84992
export const STATES: usize = 86016
export const STATE: usize = 256
/** Codes that were walked already. */
export const SEEN: usize = 102400
/** Buckets to visit, 16 bytes each. */
export const VISITS: usize = 167936
export const VISITS_END: usize = 233472
/** Candidates in one block. */
export const BLOCK: u32 = 64
/** Bytes of one hit: the code, its distance, four unused. */
export const RECORD: usize = 40

/** What was only read so that its cache lines are there; kept, so that the compiler keeps the reading. */
let sink: u32 = 0

@inline
export function touch(sum: u32): void {
  sink += sum
}
