import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import vectors from './fixtures/merkle.json' with { type: 'json' }
import { Frontier } from './frontier.ts'
import { consistencyProof, inclusionProof, rootAt, type ReadTiles } from './prove.ts'
import { fromBase64, toHex, utf8 } from './text.ts'
import { allTiles, edgeTiles, hashAt, type TileRef } from './tiles.ts'
import { EMPTY_ROOT, leafHash, nodeHash, rootOf, sameBytes, verifyConsistency, verifyInclusion } from './tree.ts'

const hashes = vectors.hashes.map((h) => fromBase64(h) ?? new Uint8Array(0))
const hash = (place: unknown): Uint8Array => hashes[Number(place)] ?? new Uint8Array(0)
const proofOf = (places: unknown): Uint8Array[] => (Array.isArray(places) ? places.map(hash) : [])

test.each(vectors.inclusion.map((v) =>
  [String(v[0]), v] as const))('inclusion %s (transparency-dev/merkle)', (_, [, index, size, root, leaf, proof, holds]) => {
  const said = { index: BigInt(String(index)), size: BigInt(String(size)), leafHash: hash(leaf), root: hash(root) }
  expect(verifyInclusion(said, proofOf(proof))).toBe(holds)
})

test.each(vectors.consistency.map((v) =>
  [String(v[0]), v] as const))('consistency %s (transparency-dev/merkle)', (_, [, oldSize, newSize, oldRoot, newRoot, proof, holds]) => {
  const said = { oldSize: BigInt(String(oldSize)), newSize: BigInt(String(newSize)), oldRoot: hash(oldRoot), newRoot: hash(newRoot) }
  expect(verifyConsistency(said, proofOf(proof))).toBe(holds)
})

test('the vectors are all there, and some of them hold', () => {
  const all = [...vectors.inclusion, ...vectors.consistency]
  expect([vectors.inclusion.length, vectors.consistency.length, all.filter((v) => v.at(-1) === true).length]).toEqual([98, 98, 12])
})

test('roots of the eight published leaves', () => {
  const leaves = vectors.leaves.map((hex) => leafHash(new Uint8Array(Buffer.from(hex, 'hex'))))
  const frontier = new Frontier()
  for (const [i, leaf] of leaves.entries()) {
    frontier.append(leaf)
    expect([toHex(frontier.root()), toHex(rootOf(joined(leaves.slice(0, i + 1))))]).toEqual([vectors.roots[i], vectors.roots[i]])
  }
  expect([toHex(EMPTY_ROOT), toHex(new Frontier().root()), toHex(rootOf(new Uint8Array(0)))]).toEqual(Array.from(
    { length: 3 }, () => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ))
})

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** Leaf hashes of so many made-up entries. */
const LEAVES = joined(Array.from({ length: 70_000 }, (_, i) => leafHash(utf8(`entry ${i}`))))

/** The tree as the RFC writes it down: split at the largest power of two. Slow, and unlike ours. */
function rootByTheBook(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (only === undefined) return EMPTY_ROOT
  if (leaves.length === 1) return only
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return nodeHash(rootByTheBook(leaves.slice(0, half)), rootByTheBook(leaves.slice(half)))
}

interface Kept {
  readonly frontier: Frontier
  readonly tiles: Map<string, Uint8Array>
  readonly read: ReadTiles
}

function treeOf(size: number, pieces: readonly number[] = [size]): Kept {
  const tiles = new Map<string, Uint8Array>()
  let frontier = new Frontier()
  let at = 0
  const read: ReadTiles = (wanted) => Promise.resolve(wanted.map(({ level, number }) => tiles.get(`${level}/${number}`) ?? new Uint8Array(0)))
  for (const piece of [...pieces, size]) {
    const end = Math.min(size, at + piece)
    for (const tile of frontier.append(LEAVES.subarray(at * 32, end * 32))) tiles.set(`${tile.level}/${tile.number}`, tile.hashes)
    at = end
    // each piece begins from what is stored, as an integrator does that was started anew
    frontier = new Frontier(at, edgeTiles(at).map((t: TileRef) => tiles.get(`${t.level}/${t.number}`) ?? new Uint8Array(0)))
  }
  return { frontier, tiles, read }
}

test('in pieces or at once: the same tiles and the same root, by the book', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_200 }), fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 }), (size, pieces) => {
    const whole = treeOf(size)
    const parts = treeOf(size, pieces)
    const root = rootByTheBook(Array.from({ length: size }, (_, i) => hashAt(LEAVES, i)))
    expect([toHex(parts.frontier.root()), toHex(whole.frontier.root()), parts.frontier.size]).toEqual([toHex(root), toHex(root), size])
    expect([...parts.tiles].toSorted(([a], [b]) => a.localeCompare(b))).toEqual([...whole.tiles].toSorted(([a], [b]) => a.localeCompare(b)))
    const widths = new Map([...allTiles(size)].map((t) => [`${t.level}/${t.number}`, t.width * 32]))
    expect(widths).toEqual(new Map([...whole.tiles].map(([name, tile]) => [name, tile.length])))
  }), { numRuns: 60 })
})

const large = treeOf(70_000)

/** Sizes of interest: small, around whole tiles, anything. */
const sizes = fc.oneof(
  fc.integer({ min: 1, max: 20 }), fc.constantFrom(255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_792, 70_000),
  fc.integer({ min: 1, max: 70_000 }),
)

test('proofs of a tree that grew on hold for every earlier size', async () => {
  await fc.assert(fc.asyncProperty(sizes, sizes, fc.nat(), async (a, b, any) => {
    const [oldSize, newSize] = [Math.min(a, b), Math.max(a, b)]
    const index = any % newSize
    const [oldRoot, newRoot] = [await rootAt(oldSize, large.read), await rootAt(newSize, large.read)]
    if (newSize < 2_000 || newSize === 65_537) expect(toHex(newRoot)).toBe(toHex(rootOf(LEAVES.subarray(0, newSize * 32))))
    const inclusion = await inclusionProof(index, newSize, large.read)
    expect(verifyInclusion({ index, size: newSize, leafHash: hashAt(LEAVES, index), root: newRoot }, inclusion)).toBe(true)
    expect(inclusion.length).toBeLessThanOrEqual(Math.ceil(Math.log2(newSize)) || 0)
    const consistency = await consistencyProof(oldSize, newSize, large.read)
    expect(verifyConsistency({ oldSize, newSize, oldRoot, newRoot }, consistency)).toBe(true)
  }), { numRuns: 100 })
})

test('every pair of small sizes, every leaf', async () => {
  for (let newSize = 1; newSize <= 40; newSize++) {
    const newRoot = await rootAt(newSize, large.read)
    for (let oldSize = 1; oldSize <= newSize; oldSize++) {
      const proof = await consistencyProof(oldSize, newSize, large.read)
      expect(verifyConsistency({ oldSize, newSize, oldRoot: await rootAt(oldSize, large.read), newRoot }, proof)).toBe(true)
      const index = oldSize - 1
      expect(verifyInclusion(
        { index, size: newSize, leafHash: hashAt(LEAVES, index), root: newRoot }, await inclusionProof(index, newSize, large.read),
      )).toBe(true)
    }
  }
})

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, i) => i === Math.floor(bit / 8) ? byte ^ (1 << bit % 8) : byte)
}

test('any flipped bit in leaf, root or proof is refused, and so is a proof that is longer, shorter, or of a neighbour', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 3_000 }), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(), async (size, any, bit, which) => {
    const index = any % size
    const said = { index, size, leafHash: hashAt(LEAVES, index), root: await rootAt(size, large.read) }
    const proof = await inclusionProof(index, size, large.read)
    expect(verifyInclusion({ ...said, leafHash: flipped(said.leafHash, bit) }, proof)).toBe(false)
    expect(verifyInclusion({ ...said, root: flipped(said.root, bit) }, proof)).toBe(false)
    expect(verifyInclusion(said, proof.map((h, i) => i === which % proof.length ? flipped(h, bit) : h))).toBe(false)
    expect(verifyInclusion(said, proof.slice(1))).toBe(false)
    expect(verifyInclusion(said, [...proof, hashAt(LEAVES, 1)])).toBe(false)
    expect(verifyInclusion({ ...said, index: (index + 1) % size }, proof)).toBe(false)
    expect(verifyInclusion({ ...said, index: -1 }, proof)).toBe(false)
    expect(verifyInclusion({ ...said, leafHash: said.leafHash.subarray(1) }, proof)).toBe(false)
  }), { numRuns: 60 })
  await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 3_000 }), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(), async (newSize, any, bit, which) => {
    const oldSize = 1 + any % (newSize - 1)
    const said = { oldSize, newSize, oldRoot: await rootAt(oldSize, large.read), newRoot: await rootAt(newSize, large.read) }
    const proof = await consistencyProof(oldSize, newSize, large.read)
    expect(verifyConsistency({ ...said, oldRoot: flipped(said.oldRoot, bit) }, proof)).toBe(false)
    expect(verifyConsistency({ ...said, newRoot: flipped(said.newRoot, bit) }, proof)).toBe(false)
    expect(verifyConsistency(said, proof.map((h, i) => i === which % proof.length ? flipped(h, bit) : h))).toBe(false)
    expect(verifyConsistency(said, proof.slice(0, -1))).toBe(false)
    expect(verifyConsistency(said, [...proof, hashAt(LEAVES, 1)])).toBe(false)
    expect(verifyConsistency({ ...said, oldSize: newSize, newSize: oldSize }, proof)).toBe(false)
  }), { numRuns: 60 })
})

test('Buffers of Node are taken as any bytes are, and left as they were', async () => {
  const leaves = Buffer.from(LEAVES.subarray(0, 600 * 32))
  const before = leaves.toString('hex')
  const frontier = new Frontier()
  const tiles = frontier.append(leaves.subarray(0, 300 * 32))
  expect(toHex(rootOf(leaves))).toBe(toHex(rootOf(LEAVES.subarray(0, 600 * 32))))
  const edge = edgeTiles(300).map((t) => Buffer.from(tiles.find((x) => x.level === t.level && x.number === t.number)?.hashes ?? []))
  const again = new Frontier(300, edge)
  again.append(leaves.subarray(300 * 32))
  const read: ReadTiles = (wanted) => large.read(wanted).then((all) => all.map((t) => Buffer.from(t)))
  expect([
    toHex(again.root()), toHex(await rootAt(600, read)), leaves.toString('hex'),
  ]).toEqual([toHex(rootOf(LEAVES.subarray(0, 600 * 32))), toHex(again.root()), before])
})

test('nothing that is asked wrongly is answered', async () => {
  for (const [index, size] of [
    [0, 0], [5, 5], [-1, 5], [0.5, 5], [0, Number.NaN], [0, 2 ** 60],
  ] as const) await expect(inclusionProof(index, size, large.read)).rejects.toThrow('no such leaf')
  for (const [a, b] of [[6, 5], [-1, 5], [0.5, 5]] as const) await expect(consistencyProof(a, b, large.read)).rejects.toThrow('does not shrink')
  expect([
    await consistencyProof(0, 5, large.read), await consistencyProof(5, 5, large.read), toHex(await rootAt(0, large.read)),
  ]).toEqual([[], [], toHex(EMPTY_ROOT)])
  await expect(inclusionProof(3, 70_000, () => Promise.resolve([]))).rejects.toThrow('missing or short')
  expect(() => new Frontier(5, [new Uint8Array(4 * 32)])).toThrow('missing or short')
  expect(() => new Frontier(5, [])).toThrow('missing or short')
  expect(sameBytes(
    new Frontier(5, [LEAVES.subarray(0, 9 * 32)]).root(), rootOf(LEAVES.subarray(0, 5 * 32)),
  )).toBe(true) // a stored tile that grew on is cut
})

test('a proof costs no more than five milliseconds, whatever the tree', async () => {
  await inclusionProof(1, 70_000, large.read)
  expect(await cpuMs(500, async () => {
    for (let i = 0; i < 100; i++) await inclusionProof(i * 700, 69_999, large.read)
  })).toBeLessThan(500)
})
