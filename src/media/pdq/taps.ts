/** Places that PDQ keeps in each direction. */
export const SIDE = 64

/** The longest side that the kernel takes; a larger picture is shrunk to 512 x 512 first. */
export const LONGEST = 512

/** What one kept place is made of: `weights` of the source places from `first` on, whole numbers over the dimension's common `whole`. */
export interface Tap {
  readonly first: number
  readonly weights: readonly number[]
}

/** The window of the box filter for a side: 1/128 of it, rounded up. */
export function windowOf(side: number): number {
  return Math.floor((side + 2 * SIDE - 1) / (2 * SIDE))
}

/**
 * The places that a box filter of this window averages for `place`: from half a window before it to half a window after, the longer half after it,
 * cut at the picture's edges (the mean is then of fewer).
 */
export function boxAt(place: number, window: number, side: number): { readonly from: number; readonly to: number } {
  const after = Math.floor(window / 2)
  return { from: Math.max(0, place - (window - 1 - after)), to: Math.min(side - 1, place + after) }
}

/** The source place that stands for a kept one: the middle of its block. */
export function middleOf(kept: number, side: number): number {
  return Math.floor(((kept + 0.5) * side) / SIDE)
}

/** A number that every product of two box sizes up to the window divides. */
function wholeOf(window: number): number {
  let whole = 1
  for (let n = 2; n <= window; n++) whole = leastCommon(whole, n)
  return whole * whole
}

function leastCommon(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return (a / x) * b
}

/**
 * Two passes of the box filter and the choice of 64 places, as one weighted sum a kept place. Weights are whole numbers that add up to `whole`
 * (144 at 512 px), so that sums over bytes are exact. All of PDQ before the cosine transform is linear and the two directions are independent.
 * @param side 1 to 512
 * @see "PDQ & TMK + PDQF", the paper of the authors of PDQ, sections on the Jarosz filter and on decimation, read 2026-11-21
 */
export function tapsOf(side: number): { readonly whole: number; readonly taps: readonly Tap[] } {
  const window = windowOf(side)
  const whole = wholeOf(window)
  const taps = Array.from({ length: SIDE }, (_, kept): Tap => {
    const outer = boxAt(middleOf(kept, side), window, side)
    const first = boxAt(outer.from, window, side).from
    const weights = Array.from({ length: boxAt(outer.to, window, side).to - first + 1 }, () => 0)
    for (let place = outer.from; place <= outer.to; place++) {
      const inner = boxAt(place, window, side)
      const share = whole / ((outer.to - outer.from + 1) * (inner.to - inner.from + 1))
      for (let source = inner.from; source <= inner.to; source++) weights[source - first] = (weights[source - first] ?? 0) + share
    }
    return { first, weights }
  })
  return { whole, taps }
}

/** The taps of the same picture the other way round. */
export function reversed(taps: readonly Tap[], side: number): Tap[] {
  return taps.map(({ first, weights }) => ({ first: side - first - weights.length, weights: weights.toReversed() }))
}
