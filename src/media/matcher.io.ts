import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../store/index.ts'
import { codes, type NearKind } from './near.table.ts'
import { openNear, type NearAnswer, type NearIndex } from './near/near.io.ts'
import { connectNear } from './near/serve.io.ts'
import { isFlat } from './normal.ts'
import { noteOf, readNote } from './served.io.ts'

/** A stored code that a queried one comes near to: both 64 hex digits, the distance in bits. */
export interface NearMatch {
  readonly query: string
  readonly code: string
  readonly distance: number
}

/** Finds stored perceptual codes near to others, whatever other processes wrote meanwhile. */
export interface Matcher {
  /**
   * Every stored code within a distance (0 to 31 bits) of each query (of one that lies near to more than 10,000, some). What was written to the store
   * before the call is seen by it. A match only says that the code was stored; who says what of it, and whether still, is for the store to tell.
   */
  find(db: Db, kind: NearKind, queries: readonly string[], threshold: number): Promise<NearMatch[]>
  /** Codes that were purged: they stop matching, and leave the snapshot when it is next written. */
  forget(kind: NearKind, purged: readonly string[]): Promise<void>
  /** Writes snapshots that are worth it, and ends. */
  close(): Promise<void>
}

/** Codes are read from the store so many at a time: more would hold up the event loop. */
const PIECE = 5_000

/** One part of an index holds fewer than 2^24 codes; more go into further parts. */
const MOST_BUILT = 16_000_000
const CODE_BYTES = 32

/** An index with fewer codes is made from the store faster than it is read from disk, and searched without a thread of its own. */
export const SNAPSHOT_FROM = 100_000

/** A snapshot is written anew when more than this share of its codes is not in it. */
const STALE_SHARE = 0.02

/** A matching process that says nothing for so long is left: it was stopped, or hangs. Merging two million codes takes some ten seconds. */
const PATIENCE_MS = 60_000

/**
 * An index that follows a store: up to `horizon` it holds all that was committed. `kept` is how many codes its snapshot has, null for an index of
 * another process.
 */
export interface Following {
  readonly index: NearIndex
  readonly mark: string
  horizon: string
  kept: number | null
  forgot: boolean
}

/** Where an index's snapshot, and the socket and note of a process that serves it, lie. */
export function placesOf(folder: string, kind: NearKind): { readonly snapshot: string; readonly socket: string; readonly note: string } {
  const at = (end: string): string => join(folder, 'match', `${kind}.${end}`)
  return { snapshot: at('snapshot'), socket: at('socket'), note: at('served.json') }
}

/** Bytes of codes written as hex; flat ones are left out. */
function bytesOf(hex: readonly string[]): Uint8Array {
  return Buffer.from(hex.filter((h) => !isFlat(h)).join(''), 'hex')
}

/**
 * Opens the indexes of a data folder, each when it is first asked: that of the matching process when one serves this folder, else one of our own.
 * @param patienceMs other than usual in tests only
 */
export function openMatcher(folder: string, patienceMs = PATIENCE_MS): Matcher {
  const standing = new Map<NearKind, Promise<Following>>()
  const keep = (kind: NearKind, opening: Promise<Following>): Promise<Following> => {
    standing.set(kind, opening)
    opening.catch(() => standing.delete(kind)) // whoever awaits it is told; the next call starts anew
    return opening
  }
  const of = (db: Db, kind: NearKind): Promise<Following> =>
    standing.get(kind) ?? keep(kind, connected(db, folder, kind, patienceMs).then((s) => s ?? follow(db, folder, kind)))
  const search = async (db: Db, kind: NearKind, queries: Uint8Array, threshold: number): Promise<NearAnswer> => {
    const s = await of(db, kind)
    const work = catchUp(db, kind, s).then(() => s.index.search(queries, threshold))
    if (s.kept !== null) return work
    try {
      return await answered(work, patienceMs)
    } catch {
      // The matching process has gone: on with an index of our own.
      await s.index.close()
      await keep(kind, follow(db, folder, kind))
      return search(db, kind, queries, threshold)
    }
  }
  return {
    async find(db, kind, queries, threshold) {
      const asked = [...new Set(queries)].filter((q) => !isFlat(q))
      if (asked.length === 0) return []
      const { hits } = await search(db, kind, bytesOf(asked), threshold)
      return hits.map((h) => ({ query: asked[h.query] ?? '', code: h.code, distance: h.distance }))
    },
    async forget(kind, purged) {
      if (purged.length === 0) return
      const s = await standing.get(kind)
      // A snapshot that is not ours to write is made anew from the store, without them.
      if (s === undefined || s.kept === null) rmSync(placesOf(folder, kind).snapshot, { force: true })
      if (s?.kept === null) return leftOut(s.index, purged, patienceMs)
      await s?.index.remove(bytesOf(purged))
      if (s !== undefined) s.forgot = true
    },
    async close() {
      for (const [kind, opening] of standing) await leave(await opening, placesOf(folder, kind).snapshot)
      standing.clear()
    },
  }
}

/** What another process answers; rejects when it does not. */
function answered<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('the matching process does not answer')), patienceMs)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}

/** Has another process leave codes out. One that has gone holds none; the next search finds out. */
async function leftOut(index: NearIndex, purged: readonly string[], patienceMs: number): Promise<void> {
  await answered(index.remove(bytesOf(purged)), patienceMs).catch(() => undefined)
}

/** The index of a matching process that serves this folder and store, and answers; null when there is none. */
async function connected(db: Db, folder: string, kind: NearKind, patienceMs: number): Promise<Following | null> {
  const { socket, note } = placesOf(folder, kind)
  const told = existsSync(socket) ? readNote(note) : null
  if (told === null || told.mark !== (await codes.horizon(db)).mark) return null
  const index = await connectNear(socket, patienceMs).catch(() => null) // left behind by a process that has gone, or hangs
  return index === null ? null : { index, mark: told.mark, horizon: told.horizon, kept: null, forgot: false }
}

/** Ends an index; writes its snapshot when it is worth it. */
export async function leave(s: Following, file: string): Promise<void> {
  const { index, kept } = s
  const stale = kept !== null && index.size >= SNAPSHOT_FROM && index.size - kept > kept * STALE_SHARE
  const lost = kept !== null && index.size >= SNAPSHOT_FROM && !existsSync(file)
  if (stale || lost || (kept !== null && s.forgot && existsSync(file))) {
    mkdirSync(join(file, '..'), { recursive: true })
    await index.save(file, noteOf(s))
  }
  await index.close()
}

/**
 * An index of our own that follows the store: from its snapshot where that is good, else made anew. A large one works in a thread of its own beside
 * other work; the matching process has no other (`alone`).
 */
export async function follow(db: Db, folder: string, kind: NearKind, alone = false): Promise<Following> {
  const { snapshot: file } = placesOf(folder, kind)
  const now = await codes.horizon(db)
  if (existsSync(file)) {
    const opened = await openNear({ snapshot: file, thread: !alone })
    const meta = opened.meta === null ? null : readNote(file, opened.meta)
    if (opened.unusable === null && meta?.mark === now.mark && BigInt(meta.horizon) <= BigInt(now.horizon)) {
      return { index: opened.index, mark: now.mark, horizon: meta.horizon, kept: opened.index.size, forgot: false }
    }
    await opened.index.close() // another store's, or damaged: made anew
  }
  const large = await codes.atLeast(db, kind, SNAPSHOT_FROM)
  const { index } = await openNear({ thread: large && !alone })
  const s: Following = { index, ...now, kept: 0, forgot: false }
  const all = allCodes(db, kind)
  if (large) mkdirSync(join(file, '..'), { recursive: true })
  const built = await index.build(firstOf(all, MOST_BUILT), large ? { file, meta: noteOf(s) } : undefined)
  if (large) s.kept = built
  for await (const more of all) await index.add(more)
  return s
}

/** Batches until there are so many codes; what comes behind stays in the generator. */
async function* firstOf(batches: AsyncGenerator<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  for (let codesGiven = 0; codesGiven < most;) {
    const next = await batches.next()
    if (next.done === true) return
    codesGiven += next.value.length / CODE_BYTES
    yield next.value
  }
}

async function* allCodes(db: Db, kind: NearKind): AsyncGenerator<Uint8Array> {
  let after = ''
  for (;;) {
    const found = await codes.all(db, kind, after, PIECE)
    if (found.length > 0) yield bytesOf(found.map((f) => f.hex))
    if (found.length < PIECE) return
    after = found.at(-1)?.hex ?? after
  }
}

/**
 * Adds what was written since the last look; true when there was anything. Transactions that were still open then are looked at again: codes that are
 * there already are passed over.
 */
export async function catchUp(db: Db, kind: NearKind, s: Following): Promise<boolean> {
  let after = { born: s.horizon, id: 0 }
  let next: string | null = null
  for (;;) {
    const found = await codes.since(db, kind, after, PIECE)
    if (found.length === 0) break
    next ??= found[0]?.horizon ?? null
    await s.index.add(bytesOf(found.map((f) => f.hex)))
    const last = found.at(-1)
    if (found.length < PIECE || last === undefined) break
    after = { born: last.born, id: last.id }
  }
  if (next !== null && BigInt(next) > BigInt(s.horizon)) s.horizon = next
  return next !== null
}
