import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Db } from '../store/index.ts'
import { codes, type NearKind } from './near.table.ts'
import { openNear, type NearIndex } from './near/near.io.ts'
import { isFlat } from './normal.ts'

/** A stored code that a queried one comes near to: both 64 hex digits, the distance in bits. */
export interface NearMatch {
  readonly query: string
  readonly code: string
  readonly distance: number
}

/** Finds stored perceptual codes near to others, whatever other processes wrote meanwhile. */
export interface Matcher {
  /**
   * Every stored code within a distance (0 to 31 bits) of each query. What was written to the store before the call is seen by it. A match only
   * says that the code was stored; who says what of it, and whether still, is for the store to tell.
   */
  find(db: Db, kind: NearKind, queries: readonly string[], threshold: number): Promise<NearMatch[]>
  /** Codes that were purged: they stop matching, and leave the snapshot when it is next written. */
  forget(kind: NearKind, purged: readonly string[]): Promise<void>
  /** Writes snapshots that are worth it, and ends. */
  close(): Promise<void>
}

/** Codes are read from the store so many at a time. */
const PIECE = 50_000

/** An index with fewer codes is made from the store faster than it is read from disk. */
const SNAPSHOT_FROM = 100_000

/** A snapshot is written anew when more than this share of its codes is not in it. */
const STALE_SHARE = 0.02

const Meta = z.object({ mark: z.string(), horizon: z.string(), codes: z.number() })

interface Standing {
  readonly index: NearIndex
  readonly mark: string
  horizon: string
  /** Codes in the snapshot on disk. */
  kept: number
  forgot: boolean
}

/** Bytes of codes written as hex. */
function bytesOf(hex: readonly string[]): Uint8Array {
  return Buffer.from(hex.join(''), 'hex')
}

/** Opens the indexes of a data folder, each when it is first asked; nothing is read before. */
export function openMatcher(folder: string): Matcher {
  const standing = new Map<NearKind, Promise<Standing>>()
  const file = (kind: NearKind): string => join(folder, 'match', `${kind}.snapshot`)
  const of = (db: Db, kind: NearKind): Promise<Standing> => {
    const found = standing.get(kind) ?? start(db, kind, file(kind))
    standing.set(kind, found)
    found.catch(() => standing.delete(kind)) // whoever awaits it is told; the next call starts anew
    return found
  }
  return {
    async find(db, kind, queries, threshold) {
      const asked = [...new Set(queries)].filter((q) => !isFlat(q))
      if (asked.length === 0) return []
      const s = await of(db, kind)
      await refresh(db, kind, s)
      const hits = await s.index.search(bytesOf(asked), threshold)
      return hits.map((h) => ({ query: asked[h.query] ?? '', code: h.code, distance: h.distance }))
    },
    async forget(kind, purged) {
      const s = await standing.get(kind)
      if (purged.length > 0 && s === undefined) rmSync(file(kind), { force: true }) // made anew from the store, without them
      if (purged.length === 0 || s === undefined) return
      await s.index.remove(bytesOf(purged))
      s.forgot = true
    },
    async close() {
      for (const [kind, opening] of standing) await finish(await opening, file(kind))
      standing.clear()
    },
  }
}

async function finish(s: Standing, file: string): Promise<void> {
  const { index, mark, horizon } = s
  const stale = index.size >= SNAPSHOT_FROM && index.size - s.kept > s.kept * STALE_SHARE
  if (stale || (s.forgot && existsSync(file))) {
    mkdirSync(join(file, '..'), { recursive: true })
    await index.save(file, JSON.stringify({ mark, horizon, codes: index.size }))
  }
  await index.close()
}

async function start(db: Db, kind: NearKind, file: string): Promise<Standing> {
  const now = await codes.horizon(db)
  if (existsSync(file)) {
    const opened = await openNear({ snapshot: file })
    const meta = metaOf(opened.meta)
    if (opened.unusable === null && meta?.mark === now.mark && BigInt(meta.horizon) <= BigInt(now.horizon)) {
      return { index: opened.index, mark: now.mark, horizon: meta.horizon, kept: meta.codes, forgot: false }
    }
    await opened.index.close() // another store's, or damaged: made anew below
  }
  const { index } = await openNear({})
  await index.build(allCodes(db, kind))
  return { index, mark: now.mark, horizon: now.horizon, kept: 0, forgot: false }
}

function metaOf(text: string | null): z.output<typeof Meta> | null {
  if (text === null) return null
  try {
    return Meta.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // a snapshot whose note is not ours
  }
}

async function* allCodes(db: Db, kind: NearKind): AsyncGenerator<Uint8Array> {
  let after = ''
  for (;;) {
    const found = await codes.all(db, kind, after, PIECE)
    if (found.length > 0) yield bytesOf(found.map((f) => f.hex).filter((hex) => !isFlat(hex)))
    if (found.length < PIECE) return
    after = found.at(-1)?.hex ?? after
  }
}

/** Adds what was written since the last look. Transactions that were still open then are looked at again: codes that are there already are passed over. */
async function refresh(db: Db, kind: NearKind, s: Standing): Promise<void> {
  let after = { born: s.horizon, id: 0 }
  let next: string | null = null
  for (;;) {
    const found = await codes.since(db, kind, after, PIECE)
    if (found.length === 0) break
    next ??= found[0]?.horizon ?? null
    await s.index.add(bytesOf(found.map((f) => f.hex).filter((hex) => !isFlat(hex))))
    const last = found.at(-1)
    if (found.length < PIECE || last === undefined) break
    after = { born: last.born, id: last.id }
  }
  if (next !== null && BigInt(next) > BigInt(s.horizon)) s.horizon = next
}
