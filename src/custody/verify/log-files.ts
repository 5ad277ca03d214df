import { isSaneTime, openCheckpoint, type CheckpointFault, type OpenedCheckpoint } from '../log/checkpoint.ts'
import { Frontier } from '../log/frontier.ts'
import { isQuorum, type Policy } from '../log/policy.ts'
import { rootAt, type ReadTiles } from '../log/prove.ts'
import { fromUtf8, toHex } from '../log/text.ts'
import { entriesPath, hashAt, levelWidth, readBundle, TILE_WIDTH, tileOf, tilePath, type Tile, type TileRef } from '../log/tiles.ts'
import { HASH_BYTES, leafHash, rootOf, sameBytes } from '../log/tree.ts'
import type { VerifierKey } from '../log/vkey.ts'
import { found, type Fault, type Found } from './problems.ts'

/** Reads a file of a log by its path below the log's prefix; null when there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>

/** By whom a log must be signed, and what was seen of it before. */
export interface LogTrust {
  readonly logKeys: readonly VerifierKey[]
  readonly witnessKeys: readonly VerifierKey[]
  readonly origin: string | null
  /** Which witnesses must have signed; null when none. Its logs and witnesses are trusted too. */
  readonly policy: Policy | null
  /** The moment, in seconds since 1970. */
  readonly nowSeconds: number
  /** An earlier signed checkpoint of the same log, kept where nobody of the log reaches it. */
  readonly seen: string | null
}

/** What was checked, and the first thing that is broken, if any. */
export interface LogVerdict {
  readonly ok: boolean
  readonly origin: string | null
  /** How many entries were recomputed. */
  readonly entries: number
  readonly root: string | null
  readonly problems: readonly Found[]
}

/** Sizes above this are not gone through: no machine would come to the end. */
const MOST_ENTRIES = 2 ** 40

const CHECKPOINT_FAULTS = {
  'malformed': 'checkpoint-malformed', 'no-known-signature': 'checkpoint-unsigned', 'bad-signature': 'checkpoint-forged',
  'other-origin': 'origin-differs',
} as const satisfies Record<CheckpointFault, Fault>

/** The finding for a checkpoint that was not taken. */
export function checkpointFound(fault: CheckpointFault, where: string): Found {
  return found(CHECKPOINT_FAULTS[fault], where)
}

/** Thrown inside to stop at the first broken thing; caught in `verifyLog`. */
class Broken extends Error {
  readonly found: Found
  constructor(what: Found) {
    super(what.code)
    this.found = what
  }
}

/**
 * Checks a whole log from its files (`checkpoint`, `tile/…`, C2SP tlog-tiles): signature, every entry against its leaf, every tile against the
 * one below, the root, and that it is what was seen before, grown. Stops at the first thing that is broken and names it. Throws only what
 * `read` throws.
 */
export async function verifyLog(read: ReadFile, trust: LogTrust): Promise<LogVerdict> {
  let head: OpenedCheckpoint | null = null
  let entries = 0
  try {
    head = await open(fromUtf8(await read('checkpoint') ?? new Uint8Array(0)) ?? '', 'checkpoint', trust)
    if (trust.policy !== null && !isQuorum(trust.policy, head.witnesses.map((w) => w.key))) throw new Broken(found('witnesses-missing', 'checkpoint'))
    if (head.size > MOST_ENTRIES) throw new Broken(found('log-unreadable', 'checkpoint', 'Its size is more than can be gone through.'))
    const size = Number(head.size)
    const frontier = new Frontier()
    for (let number = 0; number * TILE_WIDTH < size; number++) {
      await takeTile(read, frontier, size, number)
      entries = frontier.size
    }
    if (!sameBytes(frontier.root(), head.root)) throw new Broken(found('log-root-differs', 'checkpoint'))
    if (trust.seen !== null) await compare(read, trust.seen, head, trust)
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { ok: false, origin: head?.origin ?? null, entries, root: head === null ? null : toHex(head.root), problems: [error.found] }
  }
  return { ok: true, origin: head.origin, entries, root: toHex(head.root), problems: [] }
}

async function open(note: string, where: string, trust: LogTrust): Promise<OpenedCheckpoint> {
  const { policy } = trust
  const log = [...trust.logKeys, ...policy === null ? [] : policy.logs]
  const witnesses = [...trust.witnessKeys, ...policy === null ? [] : policy.witnesses]
  const head = await openCheckpoint(note, { log, witnesses }, trust.origin)
  if (typeof head === 'string') throw new Broken(checkpointFound(head, where))
  if (head.witnesses.some((w) => !isSaneTime(w.time ?? 0, trust.nowSeconds))) throw new Broken(found('witness-time', where))
  return head
}

/** Takes one bundle of entries: they must hash to their tile, and every tile that they fill or end must be the one that follows. */
async function takeTile(read: ReadFile, frontier: Frontier, size: number, number: number): Promise<void> {
  const tile = tileOf(size, 0, number)
  const hashes = await tileBytes(read, tile)
  const leaves = new Uint8Array(hashes.length)
  for (const [i, entry] of (await bundle(read, tile)).entries()) {
    leaves.set(leafHash(entry), i * HASH_BYTES)
    if (!sameBytes(hashAt(leaves, i), hashAt(hashes, i))) throw new Broken(await whoIsWrong(read, size, tile, hashes, i))
  }
  for (const made of frontier.append(leaves)) {
    const due = tileOf(size, made.level, made.number)
    // A tile that is not full is the tree's own only when it is the last of its level, at the end.
    if (made.level > 0 && made.hashes.length === due.width * HASH_BYTES) await compareTile(read, due, made)
  }
}

async function compareTile(read: ReadFile, due: TileRef, made: Tile): Promise<void> {
  const kept = await tileBytes(read, due)
  for (let i = 0; i < due.width; i++) {
    if (sameBytes(hashAt(kept, i), hashAt(made.hashes, i))) continue
    throw new Broken(found('log-tile-differs', tilePath(due), `It is hash ${i} of ${due.width}.`))
  }
}

/** Of an entry and its leaf that do not fit, the tile above says which is wrong, when it is there. */
async function whoIsWrong(read: ReadFile, size: number, tile: TileRef, hashes: Uint8Array, i: number): Promise<Found> {
  const entry = tile.number * TILE_WIDTH + i
  const above = tile.width === TILE_WIDTH && levelWidth(size, 1) > tile.number ? tileOf(size, 1, Math.floor(tile.number / TILE_WIDTH)) : null
  const parents = above === null ? null : await tileBytes(read, above)
  if (parents !== null && !sameBytes(rootOf(hashes), hashAt(parents, tile.number % TILE_WIDTH))) {
    return found('log-tile-differs', tilePath(tile), `It is hash ${i} of ${tile.width}, of entry ${entry}.`)
  }
  return found('log-entry-differs', entriesPath(tile), `It is entry ${entry}.`)
}

/** A tile, cut to the width that is asked for: where a log grew on, the fuller tile stands in the place of the earlier one. */
async function tileBytes(read: ReadFile, tile: TileRef): Promise<Uint8Array> {
  const bytes = await read(tilePath(tile)) ?? (tile.width === TILE_WIDTH ? null : await read(tilePath({ ...tile, width: TILE_WIDTH })))
  const whole = bytes?.length === tile.width * HASH_BYTES || bytes?.length === TILE_WIDTH * HASH_BYTES
  if (bytes === null || !whole) throw new Broken(found('log-unreadable', tilePath(tile)))
  return bytes.subarray(0, tile.width * HASH_BYTES)
}

async function bundle(read: ReadFile, tile: TileRef): Promise<Uint8Array[]> {
  const bytes = await read(entriesPath(tile))
  const entries = bytes === null ? null : readBundle(bytes, tile.width)
  if (entries !== null) return entries
  const full = bytes === null && tile.width < TILE_WIDTH ? await read(entriesPath({ ...tile, width: TILE_WIDTH })) : null
  const more = full === null ? null : readBundle(full, TILE_WIDTH)
  if (more === null) throw new Broken(found('log-unreadable', entriesPath(tile)))
  return more.slice(0, tile.width)
}

/** The log must be the one that was seen before, grown. All tiles are checked by now. */
async function compare(read: ReadFile, note: string, head: OpenedCheckpoint, trust: LogTrust): Promise<void> {
  const before = await open(note, 'checkpoint seen before', { ...trust, origin: head.origin })
  if (before.size > head.size) throw new Broken(found('log-shrunk', 'checkpoint', `It was ${before.size} and is ${head.size}.`))
  const size = Number(head.size)
  const readTiles: ReadTiles = (tiles) => Promise.all(tiles.map((t) => tileBytes(read, tileOf(size, t.level, t.number))))
  if (sameBytes(await rootAt(Number(before.size), readTiles), before.root)) return
  throw new Broken(found('log-rewritten', 'checkpoint', `It is not what it was at ${before.size}.`))
}
