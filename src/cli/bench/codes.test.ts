import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { prng } from '../../synth/index.ts'
import { centreOf, CLUSTER, CODE_BYTES, codesOf, scan, turned } from './codes.ts'

const all = (random: number, clusters: number, seed = 5): Uint8Array => Buffer.concat([...codesOf({ random, clusters, seed })])

/** The distance bit by bit, by another way than the scan's. */
function distance(a: Uint8Array, b: Uint8Array): number {
  return [...a].reduce((sum, byte, i) => sum + (byte ^ (b[i] ?? 0)).toString(2).replaceAll('0', '').length, 0)
}

test('the same plan gives the same codes, another seed others, and a larger plan begins alike', () => {
  expect(all(200, 1)).toEqual(all(200, 1))
  expect(all(200, 1, 6)).not.toEqual(all(200, 1))
  expect(all(200, 1)).toHaveLength((200 + CLUSTER.codes) * CODE_BYTES)
  expect(all(100_000, 0).subarray(0, 50_000 * CODE_BYTES)).toEqual(all(50_000, 0))
})

test('codes of a cluster lie around its centre', () => {
  const centre = centreOf(5, 0)
  const codes = all(0, 1)
  const apart = Array.from({ length: CLUSTER.codes }, (_, i) => distance(centre, codes.subarray(i * CODE_BYTES, (i + 1) * CODE_BYTES)))
  expect(Math.max(...apart)).toBe(CLUSTER.bits)
  expect(Math.min(...apart)).toBe(0)
})

test('a turned code lies as many bits away as were asked for', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 256 }), fc.nat(), (bits, seed) => {
    const code = centreOf(seed, 1)
    expect(distance(code, turned(code, bits, prng(seed)))).toBe(bits)
  }), { numRuns: 30 })
})

test('the scan finds what lies within the threshold and nothing else', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 256 }), fc.integer({ min: 0, max: 256 }), (bits, threshold) => {
    const codes = all(20, 0)
    const query = turned(codes.subarray(7 * CODE_BYTES, 8 * CODE_BYTES), bits, prng(bits))
    const found: number[] = []
    scan(codes, query, threshold, (_, __, d) => found.push(d))
    const wanted = Array.from(
      { length: 20 }, (_, i) => distance(codes.subarray(i * CODE_BYTES, (i + 1) * CODE_BYTES), query),
    ).filter((d) => d <= threshold)
    expect(found).toEqual(wanted)
  }), { numRuns: 50 })
})
