import { MASKS } from './memory'

/** Bits of a bucket's number that can be flipped, at most. */
const MAX_HIGH: u32 = 20

/** Writes the lists of bit flips: none, one, two, three of 20 bits; the first ones of each list concern the lowest bits only. */
export function writeMasks(): void {
  let at = MASKS
  store<u32>(at, 0)
  at += 4
  for (let a: u32 = 0; a < MAX_HIGH; a++, at += 4) store<u32>(at, 1 << a)
  for (let a: u32 = 0; a < MAX_HIGH; a++) {
    for (let b: u32 = 0; b < a; b++, at += 4) store<u32>(at, (1 << a) | (1 << b))
  }
  for (let a: u32 = 0; a < MAX_HIGH; a++) {
    for (let b: u32 = 0; b < a; b++) {
      for (let c: u32 = 0; c < b; c++, at += 4) store<u32>(at, (1 << a) | (1 << b) | (1 << c))
    }
  }
}

/** Ways to choose k of n, for k up to three. */
@inline
export function choose(n: u32, k: u32): u32 {
  if (k == 0) return 1
  if (k == 1) return n
  if (k == 2) return (n * (n - 1)) >> 1
  return (n * (n - 1) * (n - 2)) / 6
}

/** The list of the flips of k bits. */
@inline
export function masksOf(k: u32): usize {
  if (k == 0) return MASKS
  if (k == 1) return MASKS + 4
  if (k == 2) return MASKS + 4 + (MAX_HIGH << 2)
  return MASKS + 4 + ((MAX_HIGH + choose(MAX_HIGH, 2)) << 2)
}
