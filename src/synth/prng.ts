/** A stream of numbers that is the same for the same keys on every machine. Not for secrets. */
export interface Prng {
  /** In [0, 1). */
  next(): number
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number
  /** True with probability `p`. */
  chance(p: number): boolean
  /** One item of a list that is not empty. */
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T
  /** The index of a weight, drawn by the weights. */
  weighted(weights: readonly number[]): number
  /** Lower-case hex digits. */
  hex(digits: number): string
}

/** One step of splitmix32: spreads a 32-bit key over all bits. */
function mix(key: number): number {
  let z = (key + 0x9e3779b9) | 0
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) >>> 0
}

/**
 * A small generator (sfc32) seeded from whole numbers; each list of keys is a stream of its own, so that any part of a world can be
 * made again without making what comes before it.
 * @see Chris Doty-Humphrey, PractRand, sfc32 (public domain)
 */
export function prng(...keys: readonly number[]): Prng {
  let a = 0x243f6a88, b = 0x85a308d3, c = 0x13198a2e, counter = 1
  for (const key of keys) {
    a = mix(a ^ key)
    b = mix(b + a + Math.floor(key / 0x100000000))
    c = mix(c ^ b)
  }
  const word = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum | 0
    return sum >>> 0
  }
  for (let i = 0; i < 8; i += 1) word()
  const next = (): number => word() / 0x100000000
  const int = (below: number): number => Math.floor(next() * below)
  return {
    next, int,
    chance: (p) => next() < p,
    pick: (items) => {
      const item = items[int(items.length)]
      if (item === undefined && items.length === 0) throw new RangeError('pick of an empty list')
      return item as (typeof items)[number]
    },
    weighted(weights) {
      let left = next() * weights.reduce((sum, w) => sum + w, 0)
      for (const [i, w] of weights.entries()) {
        left -= w
        if (left < 0) return i
      }
      return weights.length - 1
    },
    hex(digits) {
      let out = ''
      while (out.length < digits) out += word().toString(16).padStart(8, '0')
      return out.slice(0, digits)
    },
  }
}
