import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { CODE, layout } from './layout.ts'
import { LocalNear } from './local.io.ts'
import { makeKernel } from './kernel.io.ts'
import { budgetsFor, isSound, planFor } from './plan.ts'
import { bruteForce, codesFrom, flipped, hex, none } from './fixtures/codes.ts'

const sizes = [0, 1, 2, 3, 100, 1023, 1024, 1025, 2048, 5000, 20_000, 60_000]

test.each(sizes)('%i random codes: what is planted at any distance is found at any threshold, and nothing else', (size) => {
  const index = new LocalNear()
  const codes = codesFrom(size + 7, size)
  expect(index.addNow(codes)).toBe(size)
  expect(index.size).toBe(size)
  const queries: Uint8Array[] = [codesFrom(99, 1)]
  for (let d = 0; d <= (size > 0 ? 33 : -1); d++) queries.push(flipped(codes.subarray((d * 31 % size) * CODE), d, d + 1))
  const batch = Buffer.concat(queries)
  const thresholds = size > 5000 ? [0, 8, 30, 31] : Array.from({ length: 32 }, (_, t) => t)
  for (const threshold of thresholds) expect(index.searchNow(batch, threshold).hits).toEqual(bruteForce(codes, batch, threshold))
})

test('distance 31 matches at threshold 31, and 32 does not', () => {
  const index = new LocalNear()
  const code = codesFrom(5, 1)
  index.addNow(code)
  for (let seed = 1; seed < 300; seed++) {
    expect(index.searchNow(flipped(code, 31, seed), 31).hits).toEqual([{ query: 0, code: hex(code), distance: 31 }])
    expect(index.searchNow(flipped(code, 32, seed), 31).hits).toEqual([])
  }
  for (const threshold of [32, -1, 1.5, Number.NaN]) expect(() => index.searchNow(code, threshold)).toThrow(RangeError)
})

test('the same in a segment, for every single place where bits can differ in a run', () => {
  const index = new LocalNear()
  const codes = codesFrom(6, 3000)
  index.addNow(codes)
  const code = codes.subarray(0, CODE)
  for (let start = 0; start < 256; start++) {
    for (const run of [31, 32]) {
      const query = Uint8Array.from(code)
      for (let bit = start; bit < start + run; bit++) query[(bit % 256) >> 3] = (query[(bit % 256) >> 3] ?? 0) ^ 1 << (bit & 7)
      expect(index.searchNow(query, 31).hits.some((hit) => hit.code === hex(code))).toBe(run === 31)
    }
  }
})

test('codes lying close together: thousands in clusters, equal ones once, all in order', () => {
  const centres = codesFrom(11, 5)
  const near: Uint8Array[] = []
  for (let i = 0; i < 6000; i++) near.push(flipped(centres.subarray((i % 5) * CODE), i % 23, i))
  const codes = Buffer.concat([...near, codesFrom(12, 3000), ...near.slice(0, 500)])
  const index = new LocalNear()
  const different = new Set(Array.from({ length: codes.length / CODE }, (_, i) => hex(codes.subarray(i * CODE))))
  expect(index.addNow(codes)).toBe(different.size)
  expect(index.addNow(codes)).toBe(0)
  for (const threshold of [0, 5, 19, 31]) {
    const queries = Buffer.concat([centres, flipped(centres, 14, 3), codesFrom(13, 3)])
    const answer = index.searchNow(queries, threshold)
    expect(answer.hits).toEqual(bruteForce(codes, queries, threshold))
    expect(answer.capped).toEqual([])
  }
})

test('codes without any variety: all bits off, on, or one of them', () => {
  const codes = Buffer.concat([Buffer.alloc(CODE), Buffer.alloc(CODE, 255), ...Array.from({ length: 256 }, (_, bit) => {
    const code = Buffer.alloc(CODE)
    code[bit >> 3] = 1 << (bit & 7)
    return code
  }), ...Array.from({ length: 1500 }, (_, i) => flipped(Buffer.alloc(CODE), 3, i))])
  const index = new LocalNear()
  index.addNow(codes)
  for (const threshold of [0, 1, 2, 31]) {
    const queries = Buffer.concat([Buffer.alloc(CODE), Buffer.alloc(CODE, 255), codes.subarray(5 * CODE, 6 * CODE)])
    expect(index.searchNow(queries, threshold).hits).toEqual(bruteForce(codes, queries, threshold))
  }
})

test('a flooded answer is cut, and says so', () => {
  const code = codesFrom(21, 1)
  const index = new LocalNear({ mostHits: 100 })
  index.addNow(Buffer.concat(Array.from({ length: 3000 }, (_, i) => flipped(code, 6, i + 1))))
  const answer = index.searchNow(Buffer.concat([codesFrom(22, 1), code]), 31)
  expect(answer.hits).toHaveLength(100)
  expect(answer.capped).toEqual([1])
  expect(index.searchNow(code, 0)).toEqual({ hits: [], capped: [] })
})

test('taken out is gone at once, from the tail and from segments; put back it is there again', () => {
  const index = new LocalNear()
  const codes = codesFrom(31, 3000)
  index.addNow(codes)
  const out = [0, 1, 2999, 1500].map((i) => codes.subarray(i * CODE, (i + 1) * CODE))
  index.removeNow(Buffer.concat([...out, codesFrom(32, 4)]))
  expect(index.size).toBe(2996)
  expect(index.searchNow(Buffer.concat(out), 31).hits).toEqual([])
  index.removeNow(Buffer.concat(out))
  expect(index.size).toBe(2996)
  expect(index.addNow(Buffer.concat(out.slice(0, 3)))).toBe(3)
  expect(index.searchNow(Buffer.concat(out), 0).hits.map((hit) => hit.query)).toEqual([0, 1, 2])
})

test('any story of adding and removing ends like a plain set', async () => {
  const pool = codesFrom(41, 60)
  const at = (i: number): Uint8Array => pool.subarray(i * CODE, (i + 1) * CODE)
  const bulk = codesFrom(42, 1200)
  const step = fc.oneof(
    fc.record({ op: fc.constantFrom('add', 'remove'), which: fc.array(fc.nat(59), { maxLength: 20 }) }),
    fc.record({ op: fc.constant('bulk'), which: fc.constant([]) }),
  )
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
    const index = new LocalNear()
    const held = new Set<string>()
    for (const { op, which } of steps) {
      const codes = op === 'bulk' ? bulk : Buffer.concat(which.map(at))
      if (op === 'remove') await index.remove(codes)
      else await index.add(codes)
      for (const name of namesOf(codes)) {
        if (op === 'remove') held.delete(name)
        else held.add(name)
      }
    }
    expect(index.size).toBe(held.size)
    const found = index.searchNow(pool, 0).hits.map((hit) => hit.code)
    expect(new Set(found)).toEqual(new Set([...held].filter((name) => namesOf(pool).has(name))))
    await index.close()
  }), { numRuns: 15 })
})

test('many small batches are merged in the background, and searches see everything all along', async () => {
  const index = new LocalNear()
  const codes = codesFrom(51, 60_000)
  const queries = Buffer.concat([0, 7, 13].map((i) => flipped(codes.subarray(i * CODE), 9, i)))
  for (let from = 0; from < 60_000; from += 500) {
    expect(await index.add(codes.subarray(from * CODE, (from + 500) * CODE))).toBe(500)
    if (from % 5000 === 0) {
      await index.remove(codes.subarray((from + 400) * CODE, (from + 401) * CODE))
      expect((await index.search(queries, 31)).hits).toHaveLength(3)
    }
  }
  expect(index.size).toBe(60_000 - 12)
  const gone = [0, 5000, 55_000].map((from) => codes.subarray((from + 400) * CODE, (from + 401) * CODE))
  expect((await index.search(Buffer.concat(gone), 0)).hits).toEqual([])
  expect(await index.add(Buffer.concat(gone))).toBe(3)
  await index.close()
})

test('a build replaces what is there, and what is added meanwhile comes after it', async () => {
  const index = new LocalNear()
  index.addNow(codesFrom(61, 10))
  const codes = codesFrom(62, 4000)
  const building = index.build([codes.subarray(0, 2000 * CODE), codes.subarray(1000 * CODE)])
  await Promise.resolve()
  const adding = index.add(codesFrom(63, 5))
  expect(await building).toBe(4000)
  expect(await adding).toBe(5)
  expect(index.size).toBe(4005)
  expect(await index.build([])).toBe(0)
  expect(index.searchNow(codes, 31)).toEqual(none)
})

test('batches that are empty or not whole are no matter', async () => {
  const index = new LocalNear()
  expect(await index.search(new Uint8Array(0), 31)).toEqual(none)
  expect(await index.add(new Uint8Array(31))).toBe(0)
  expect(await index.add(Buffer.concat([codesFrom(71, 1), Buffer.alloc(9)]))).toBe(1)
  expect((await index.search(Buffer.concat([codesFrom(71, 1), Buffer.alloc(31)]), 0)).hits).toHaveLength(1)
})

test('a thousand queries against sixteen thousand codes take some milliseconds', async () => {
  const index = new LocalNear()
  index.addNow(codesFrom(81, 16_000))
  const queries = codesFrom(82, 1000)
  for (let i = 0; i < 5; i++) index.searchNow(queries, 31)
  expect(await cpuMs(100, () => index.searchNow(queries, 31))).toBeLessThan(100)
})

test('plans: sound for every size, budgets that add up to one more than the threshold', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 24 - 1 }), fc.integer({ min: 0, max: 31 }), (codes, threshold) => {
    const plan = planFor(codes)
    const budgets = budgetsFor(plan, codes, threshold)
    expect(isSound(plan, codes)).toBe(true)
    expect(budgets.reduce((sum, b) => sum + b, 0)).toBe(threshold + 1)
    expect(Math.max(...budgets)).toBeLessThanOrEqual(4)
  }))
})

test('the order of bits is a permutation, undone by its inverse', () => {
  const kernel = makeKernel(layout.base + 4096)
  const codes = codesFrom(91, 100)
  kernel.bytes().set(codes, layout.base)
  kernel.calls.permute(layout.forward, layout.base, layout.base, 100)
  expect(Buffer.compare(kernel.bytes().subarray(layout.base, layout.base + 3200), codes)).not.toBe(0)
  kernel.calls.permute(layout.inverse, layout.base, layout.base, 100)
  expect(Buffer.compare(kernel.bytes().subarray(layout.base, layout.base + 3200), codes)).toBe(0)
})

function namesOf(codes: Uint8Array): Set<string> {
  return new Set(Array.from({ length: codes.length / CODE }, (_, i) => hex(codes.subarray(i * CODE))))
}
