/** What a scan or search has found so far, and whether it was more than it may answer. */
export let hits: u32 = 0
export let full: bool = false
export let hitsAt: usize = 0
let hitCap: u32 = 0

/** Starts an answer at `out` of at most `cap` hits. */
export function begin(out: usize, cap: u32): void {
  hits = 0
  full = false
  hitsAt = out
  hitCap = cap
}

/** Takes room for one more hit; false, and the answer is full, when there is none. */
@inline
export function takeRoom(): bool {
  if (hits == hitCap) {
    full = true
    return false
  }
  hits++
  return true
}

/** Whether the last scan or search found more than it was allowed to answer. */
export function capped(): u32 {
  return u32(full)
}
