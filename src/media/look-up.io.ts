import type { Db } from '../store/index.ts'
import { fromStored } from './bytes.ts'
import type { Hash, Hit } from './contract.ts'
import type { Matcher, NearMatch } from './matcher.io.ts'
import { nearInPieces } from './near-pieces.ts'
import { isUsable } from './status.ts'
import { opinions, type HitRow } from './table.ts'

/**
 * Bits within which two PDQ hashes are the same picture to a matcher, as the authors of PDQ recommend (facebook/ThreatExchange, pdq/README.md, read
 * 2026-11-21).
 */
export const PDQ_THRESHOLD = 31

/** How a query is matched: within so many bits (0 to 31); every query is a picture's hash, or a video's frame. */
export interface LookUpOptions {
  readonly threshold?: number
  /** So many of the stored codes near to a picture are told of it, the nearest first (default 64). */
  readonly nearest?: number
}

/** Further copies that are stored of one picture say nothing that the nearest do not. */
const NEAREST = 64

/** Opinions on so many hashes are asked for at once. */
const CODES_AT_ONCE = 2_000

/** What was found on hashes: hits by hash, and the near matches that they came from. */
export interface Found {
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  readonly near: readonly (NearMatch & { readonly hashId: number })[]
}

/** The name of a hash in maps. */
export const nameOf = (h: Hash): string => `${h.kind}:${h.value}`

/** A row as a hit at a distance. */
export function hitOf(row: HitRow, distance: number): Hit {
  const { overruled_by: by, overruled_because: because, overruled_at: at } = row
  return {
    set: row.name, kind: row.set_kind, distance, scheme: row.scheme, category: row.category, hash: fromStored(row.kind, row.hex), stance: row.stance,
    saidBy: row.said_by, saidAt: row.said_at, quarantined: row.quarantined,
    overruled: by === null || because === null || at === null ? null : { by, because, at },
  }
}

/**
 * Every standing opinion on hashes, in one call: exact hashes by the store's index, perceptual ones by distance. Hits of one hash come nearest
 * first, then by set. What is in quarantine or overruled says so. Of a picture with more near codes than `nearest` the nearest are told, and the
 * nearest one that makes it known: that none is missed behind a thousand that are not used.
 */
export async function lookUpHashes(db: Db, matcher: Matcher, hashes: readonly Hash[], options: LookUpOptions = {}): Promise<Found> {
  const { threshold = PDQ_THRESHOLD, nearest = NEAREST } = options
  const unique = [...new Map(hashes.map((h) => [nameOf(h), h])).values()]
  const hits = new Map<string, Hit[]>(unique.map((h) => [nameOf(h), []]))
  for (const row of await opinionsOn(db, unique)) hits.get(nameOf(fromStored(row.kind, row.hex)))?.push(hitOf(row, 0))
  const told: (NearMatch & { hashId: number })[] = []
  const pictures = unique.filter((h) => h.kind === 'pdq').map((h) => h.value)
  for await (const piece of nearInPieces(db, matcher, 'pdq', pictures, threshold)) {
    const rowsOf = await rowsOn(db, piece.flatMap((p) => p.matches.slice(0, nearest)))
    for (const { query, matches } of piece) {
      const list = hits.get(`pdq:${query}`) ?? []
      for (const match of matches.slice(0, nearest)) addMatch(match, rowsOf.get(match.code) ?? [], list, told)
      if (matches.length > nearest && !list.some(makesKnown)) {
        const further = await firstKnown(db, matches.slice(nearest))
        if (further !== null) addMatch(further.match, further.rows, list, told)
      }
    }
  }
  for (const list of hits.values()) list.sort((a, b) => a.distance - b.distance)
  return { hits, near: told }
}

const makesKnown = (hit: Hit): boolean => hit.kind === 'known' && isUsable(hit)

/** Opinions on a stored code as hits; of the code itself they were told. */
function addMatch(match: NearMatch, rows: readonly HitRow[], hits: Hit[], told: (NearMatch & { hashId: number })[]): void {
  const hashId = rows[0]?.hash_id
  if (hashId === undefined) return // purged or withdrawn since
  told.push({ ...match, hashId })
  if (match.distance > 0) for (const row of rows) hits.push(hitOf(row, match.distance))
}

/** The nearest of further matches on which an opinion makes a picture known; null when none does. */
async function firstKnown(db: Db, matches: readonly NearMatch[]): Promise<{ match: NearMatch; rows: readonly HitRow[] } | null> {
  for (let at = 0; at < matches.length; at += CODES_AT_ONCE) {
    const some = matches.slice(at, at + CODES_AT_ONCE)
    const rowsOf = await rowsOn(db, some)
    const match = some.find((m) => (rowsOf.get(m.code) ?? []).some((row) => makesKnown(hitOf(row, m.distance))))
    if (match !== undefined) return { match, rows: rowsOf.get(match.code) ?? [] }
  }
  return null
}

async function rowsOn(db: Db, matches: readonly NearMatch[]): Promise<ReadonlyMap<string, HitRow[]>> {
  return Map.groupBy(await opinionsOn(db, [...new Set(matches.map((m) => m.code))].map((value): Hash => ({ kind: 'pdq', value }))), (row) => row.hex)
}

/** Opinions on hashes, asked for in pieces that do not hold up the event loop. */
export async function opinionsOn(db: Db, hashes: readonly Hash[]): Promise<HitRow[]> {
  const found: HitRow[][] = []
  for (let at = 0; at < hashes.length; at += CODES_AT_ONCE) found.push(await opinions.on(db, hashes.slice(at, at + CODES_AT_ONCE)))
  return found.flat()
}
