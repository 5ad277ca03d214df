import { HASH_BYTES } from './tree.ts'

/** Hashes of a whole tile (C2SP tlog-tiles, commit 5ba5ee8, read 2026-11-22). */
export const TILE_WIDTH = 256

/** Levels of a tile stand for so many levels of the tree. */
export const TILE_HEIGHT = 8

const HIGHEST_LEVEL = 63

/** One tile as it is asked for: which, and how many hashes of it (1 to 256). */
export interface TileRef {
  readonly level: number
  /** Counts from 0 within the level. */
  readonly number: number
  readonly width: number
}

/** A tile with its hashes, one behind the other: 32 to 8,192 bytes. */
export interface Tile {
  readonly level: number
  readonly number: number
  readonly hashes: Uint8Array
}

/** How many hashes a tree of this size has at a level of tiles. */
export function levelWidth(size: number, level: number): number {
  return Math.floor(size / TILE_WIDTH ** level)
}

/** The tile of this level and number in a tree of this size. Its width is 0 when the tree does not reach it. */
export function tileOf(size: number, level: number, number: number): TileRef {
  return { level, number, width: Math.max(0, Math.min(TILE_WIDTH, levelWidth(size, level) - number * TILE_WIDTH)) }
}

/** The tiles of the right edge that are not full, one for each level that has one: what a writer needs to go on. */
export function edgeTiles(size: number): TileRef[] {
  const edge: TileRef[] = []
  for (let level = 0; levelWidth(size, level) > 0; level++) {
    const last = tileOf(size, level, Math.floor(levelWidth(size, level) / TILE_WIDTH))
    if (last.width > 0) edge.push(last)
  }
  return edge
}

/** All tiles of a tree of this size, level by level. */
export function* allTiles(size: number): Generator<TileRef> {
  for (let level = 0; levelWidth(size, level) > 0; level++) {
    for (let number = 0; number * TILE_WIDTH < levelWidth(size, level); number++) yield tileOf(size, level, number)
  }
}

/** Path of a tile below the log's prefix: `tile/0/x001/x234/067`, and `.p/<width>` behind it when it is not full. */
export function tilePath(tile: TileRef): string {
  return `tile/${tile.level}/${numbered(tile)}`
}

/** Path of the entries that stand under a tile of level 0: `tile/entries/…`. */
export function entriesPath(bundle: Omit<TileRef, 'level'>): string {
  return `tile/entries/${numbered(bundle)}`
}

function numbered({ number, width }: Omit<TileRef, 'level'>): string {
  const digits = String(number)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  return `${groups.map((g, i) => i < groups.length - 1 ? `x${g}` : g).join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

const PATH = /^tile\/(0|[1-9]\d?|entries)\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** Reads a path; null for anything that `tilePath` and `entriesPath` would not write. Entries have level `entries`. */
export function readTilePath(path: string): { readonly level: number | 'entries'; readonly number: number; readonly width: number } | null {
  const [, kind, groups, width] = PATH.exec(path) ?? []
  if (kind === undefined || groups === undefined) return null
  const read = {
    level: kind === 'entries' ? kind : Number(kind),
    number: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const
  if (read.level !== 'entries' && read.level > HIGHEST_LEVEL) return null
  if (!Number.isSafeInteger(read.number) || (width !== undefined && read.width >= TILE_WIDTH)) return null
  const { level, ...rest } = read
  return path === (level === 'entries' ? entriesPath(rest) : tilePath({ level, ...rest })) ? read : null
}

const MOST_ENTRY_BYTES = 0xffff

/** Entries one behind the other, each after its length in two bytes, the higher first. An entry has at most 65,535 bytes; a longer one is a fault. */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const bundle = new Uint8Array(entries.reduce((sum, e) => sum + 2 + e.length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > MOST_ENTRY_BYTES) throw new Error('an entry of the log is too long for a bundle')
    bundle[at] = entry.length >> 8
    bundle[at + 1] = entry.length & 0xff
    bundle.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bundle
}

/** Reads a bundle of just so many entries; null when it ends early, goes on, or holds another number. */
export function readBundle(bundle: Uint8Array, width: number): Uint8Array[] | null {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bundle.length && entries.length < width) {
    const [high, low] = bundle.subarray(at, at + 2)
    if (high === undefined || low === undefined) return null
    const end = at + 2 + (high << 8 | low)
    if (end > bundle.length) return null
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return at === bundle.length && entries.length === width ? entries : null
}

/** The hash at a place of a row of hashes. */
export function hashAt(hashes: Uint8Array, i: number): Uint8Array {
  return hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)
}
