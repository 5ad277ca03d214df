import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsApart, hashOf, orientations } from './hash.ts'
import { orientationsOf, pdqOf, type Pixels } from './kernel.io.ts'
import { plainOrientations, plainPdq } from './plain.ts'
import { boxAt, tapsOf, windowOf } from './taps.ts'

/** Waves of colour with a little grain: a pattern that means nothing. */
function pattern(width: number, height: number, seed: number, channels: 1 | 3 = 3, grain = 6): Pixels {
  let state = seed * 2654435761 + 1
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32
  const waves = Array.from({ length: 5 }, () => [1 + next() * 6, 1 + next() * 6, next() * 6])
  const data = Uint8Array.from({ length: width * height * channels }, (_, at) => {
    const [x, y] = [(Math.floor(at / channels) % width) / width, Math.floor(at / channels / width) / height]
    const sum = waves.reduce((all, [a = 0, b = 0, shift = 0], n) => all + Math.sin(6.28 * (a * x + b * y * (n % 2 === 0 ? 1 : -1)) + shift), 0)
    return Math.max(0, Math.min(255, 128 + 24 * sum + grain * next() + 9 * (at % channels)))
  })
  return { data, width, height, channels }
}

function noise(width: number, height: number, channels: 1 | 3, seed: number): Pixels {
  let state = seed
  const data = Uint8Array.from({ length: width * height * channels }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24)
  return { data, width, height, channels }
}

test('the kernel gives what plain code gives, for every kind of size', () => {
  const sides = [
    [1, 1], [2, 3], [1, 512], [512, 1], [63, 64], [65, 63], [127, 128], [129, 130], [256, 257], [300, 385], [511, 512], [512, 511],
  ] as const
  for (const [n, [width, height]] of sides.entries()) {
    for (const channels of [1, 3] as const) {
      const pixels = noise(width, height, channels, n + 7)
      const sized = { sides: [width, height, channels] }
      expect({ ...pdqOf(pixels), ...sized }).toEqual({ ...plainPdq(pixels.data, width, height, channels), ...sized })
      if (width < 200) expect(orientationsOf(pixels)).toEqual(plainOrientations(pixels.data, width, height, channels))
    }
  }
})

test('the kernel gives what plain code gives, on any picture', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }), fc.constantFrom(1 as const, 3 as const), fc.nat(), (width, height, channels, seed) => {
    const pixels = noise(width, height, channels, seed)
    const { hash, quality } = plainPdq(pixels.data, width, height, channels)
    expect(pdqOf(pixels)).toEqual({ hash, quality })
  }), { numRuns: 25 })
})

test('flat pictures and pictures of one direction have a hash that does not hang on rounding', () => {
  for (const value of [0, 1, 128, 255]) {
    const { hash, quality } = pdqOf({ data: new Uint8Array(40 * 30 * 3).fill(value), width: 40, height: 30, channels: 3 })
    expect([hash, quality]).toEqual(['0'.repeat(64), 0])
  }
  const ramp: Pixels = { data: Uint8Array.from({ length: 256 * 256 }, (_, at) => at % 256), width: 256, height: 256, channels: 1 }
  expect(pdqOf(ramp).hash).toBe('0'.repeat(64))
  expect(plainPdq(ramp.data, 256, 256, 1).hash).toBe('0'.repeat(64))
})

test('weights are whole numbers that add up, within the picture, for every side', () => {
  for (let side = 1; side <= 512; side++) {
    const { whole, taps } = tapsOf(side)
    expect(taps).toHaveLength(64)
    for (const { first, weights } of taps) {
      const sum = weights.reduce((a, b) => a + b, 0)
      if (sum !== whole || weights.length > 8 || first < 0 || first + weights.length > side || !weights.every(
        (w) => Number.isInteger(w) && w > 0 && w < 256,
      )) {
        expect({ side, first, weights }).toBe('a sound tap')
      }
    }
  }
})

test('the window and its ends are those of the published filter', () => {
  expect([1, 128, 129, 256, 257, 512, 1024].map(windowOf)).toEqual([1, 1, 2, 2, 3, 4, 8])
  expect(boxAt(0, 4, 512)).toEqual({ from: 0, to: 2 })
  expect(boxAt(100, 4, 512)).toEqual({ from: 99, to: 102 })
  expect(boxAt(511, 4, 512)).toEqual({ from: 510, to: 511 })
  expect(boxAt(7, 3, 9)).toEqual({ from: 6, to: 8 })
})

test('bits stand against the lower median, the last coefficient first', () => {
  const rising = Float64Array.from({ length: 256 }, (_, n) => n)
  expect(hashOf(rising)).toBe(`${'f'.repeat(32)}${'0'.repeat(32)}`)
  expect(hashOf(rising.toReversed())).toBe(`${'0'.repeat(32)}${'f'.repeat(32)}`)
  const one = new Float64Array(256)
  one[1] = 5
  expect(hashOf(one)).toBe(`${'0'.repeat(63)}2`)
})

test('the hash of a picture that was turned stands among the orientations, at its place, to the bit', () => {
  const pixels = pattern(96, 70, 3)
  const at = (row: number, column: number): number[] => [...pixels.data.subarray((row * 96 + column) * 3, (row * 96 + column) * 3 + 3)]
  const against = {
    data: Uint8Array.from(Array.from({ length: 96 }, (_, r) => Array.from({ length: 70 }, (__, c) => at(c, 95 - r))).flat(2)), width: 70, height: 96,
    channels: 3 as const,
  }
  const upsideDown = {
    data: Uint8Array.from(Array.from({ length: 70 }, (_, r) => Array.from({ length: 96 }, (__, c) => at(69 - r, c))).flat(2)), width: 96, height: 70,
    channels: 3 as const,
  }
  const all = orientationsOf(pixels)
  expect(all[orientations.findIndex((o) => o.name === 'rotate-90')]).toBe(pdqOf(against).hash)
  expect(all[orientations.findIndex((o) => o.name === 'flip-x')]).toBe(pdqOf(upsideDown).hash)
  expect(all[0]).toBe(pdqOf(pixels).hash)
  expect(new Set(all).size).toBe(8)
})

test('smaller and blurred copies stay near; other patterns are far', () => {
  for (let seed = 1; seed <= 3; seed++) {
    const { hash, quality } = pdqOf(pattern(512, 384, seed))
    expect(quality).toBeGreaterThanOrEqual(50)
    expect(bitsApart(hash, pdqOf(pattern(300, 200, seed)).hash)).toBeLessThanOrEqual(31)
    expect(bitsApart(hash, pdqOf(pattern(512, 384, seed, 1)).hash)).toBeLessThanOrEqual(31)
    expect(bitsApart(hash, pdqOf(blurred(pattern(512, 384, seed))).hash)).toBeLessThanOrEqual(31)
    expect(bitsApart(hash, pdqOf(pattern(512, 384, seed + 50)).hash)).toBeGreaterThan(60)
  }
})

function blurred({ data, width, height, channels }: Pixels): Pixels {
  const row = width * channels
  return {
    data: data.map((v, at) => (v + (data[at + channels] ?? v) + (data[at - channels] ?? v) + (data[at + row] ?? v) + (data[at - row] ?? v)) / 5),
    width, height, channels,
  }
}

test('a picture that does not fit its own description is refused', () => {
  for (const [width, height, bytes] of [[0, 1, 0], [513, 1, 513], [2, 2, 3], [Number.NaN, 1, 1]] as const) {
    expect(() => pdqOf({ data: new Uint8Array(bytes), width, height, channels: 1 })).toThrow(RangeError)
  }
})

test('bits apart', () => {
  expect(bitsApart('0'.repeat(64), 'f'.repeat(64))).toBe(256)
  expect(bitsApart(`${'0'.repeat(63)}1`, `8${'0'.repeat(63)}`)).toBe(2)
})
