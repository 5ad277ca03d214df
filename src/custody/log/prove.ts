import { TILE_HEIGHT, TILE_WIDTH, tileOf, type TileRef } from './tiles.ts'
import { EMPTY_ROOT, HASH_BYTES, nodeHash, rootOf } from './tree.ts'

/**
 * Brings tiles, in the order they were asked for; all that a proof needs are asked for at once. Each has at least as many hashes as its
 * width says; more are passed over, so that one stored tile serves every earlier size.
 */
export type ReadTiles = (tiles: readonly TileRef[]) => Promise<readonly Uint8Array[]>

/** Leaves from `start` up to, without, `end`. Its node is wanted. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Proof that the leaf at an index stands under the head of a size (RFC 9162, 2.1.3.1): hashes from the leaf's sibling upwards.
 * Throws for an index at or beyond the size; who takes it from outside looks first.
 */
export async function inclusionProof(index: number, size: number, read: ReadTiles): Promise<Uint8Array[]> {
  if (!(isCount(size) && isCount(index) && index < size)) throw new Error('no such leaf in a tree of this size')
  const spans: Span[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + halfOf(end - start)
    spans.push(index < middle ? { start: middle, end } : { start, end: middle })
    if (index < middle) end = middle
    else start = middle
  }
  return hashesOf(spans.toReversed(), size, read)
}

/**
 * Proof that a tree of the new size is the one of the old size, grown (RFC 9162, 2.1.4.1). Empty when the sizes are the same or the old one is 0.
 * Throws when the old size is above the new one; who takes them from outside looks first.
 */
export async function consistencyProof(oldSize: number, newSize: number, read: ReadTiles): Promise<Uint8Array[]> {
  if (!(isCount(newSize) && isCount(oldSize) && oldSize <= newSize)) throw new Error('a tree does not shrink')
  if (oldSize === 0 || oldSize === newSize) return []
  const spans: Span[] = []
  let [start, end] = [0, newSize]
  while (end !== oldSize) {
    const middle = start + halfOf(end - start)
    spans.push(oldSize <= middle ? { start: middle, end } : { start, end: middle })
    if (oldSize <= middle) end = middle
    else start = middle
  }
  // What is left is a node of both trees; the old root itself need not be told.
  if (start > 0) spans.push({ start, end })
  return hashesOf(spans.toReversed(), newSize, read)
}

/** Root of the tree as it was at a size. */
export async function rootAt(size: number, read: ReadTiles): Promise<Uint8Array> {
  if (size === 0) return EMPTY_ROOT
  const [root = EMPTY_ROOT] = await hashesOf([{ start: 0, end: size }], size, read)
  return root
}

function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

/** The largest power of two below a number of at least 2. */
function halfOf(count: number): number {
  let half = 1
  while (half * 2 < count) half *= 2
  return half
}

/** One node above 2^height leaves, as the hashes of one tile that it stands over. */
interface Piece {
  readonly tile: TileRef
  readonly from: number
  readonly count: number
}

async function hashesOf(spans: readonly Span[], size: number, read: ReadTiles): Promise<Uint8Array[]> {
  const pieces = spans.map((span) => piecesOf(span, size))
  const wanted = new Map(pieces.flat().map(({ tile }) => [keyOf(tile), tile]))
  const tiles = await read([...wanted.values()])
  const found = new Map([...wanted.keys()].map((key, i) => [key, tiles[i]]))
  return pieces.map((some) => some.map((p) => rootOf(rowOf(found.get(keyOf(p.tile)), p))).reduceRight((right, left) => nodeHash(left, right)))
}

function rowOf(hashes: Uint8Array | undefined, { from, count }: Piece): Uint8Array {
  if (hashes === undefined || hashes.length < (from + count) * HASH_BYTES) throw new Error('a tile of the log is missing or short')
  return hashes.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES)
}

function keyOf({ level, number }: TileRef): string {
  return `${level}/${number}`
}

/** A span as full trees from left to right, each smaller than the one before. */
function piecesOf({ start, end }: Span, size: number): Piece[] {
  const pieces: Piece[] = []
  for (let at = start; at < end;) {
    let height = 0
    while (2 ** (height + 1) <= end - at) height++
    const level = Math.floor(height / TILE_HEIGHT)
    const first = at / TILE_WIDTH ** level // a full tree of a span begins at a multiple of its own width
    pieces.push({ tile: tileOf(size, level, Math.floor(first / TILE_WIDTH)), from: first % TILE_WIDTH, count: 2 ** (height % TILE_HEIGHT) })
    at += 2 ** height
  }
  return pieces
}
