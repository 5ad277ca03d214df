import type { Db } from '../store/index.ts'
import { fromStored } from './bytes.ts'
import type { Hash, Hit } from './contract.ts'
import type { Matcher, NearMatch } from './matcher.io.ts'
import { opinions, type HitRow } from './table.ts'

/** Bits within which two PDQ hashes are the same picture to a matcher, as the authors of PDQ recommend (facebook/ThreatExchange, pdq/README.md, read 2026-11-21). */
export const PDQ_THRESHOLD = 31

/** How a query is matched: within so many bits (0 to 31); every query is a picture's hash, or a video's frame. */
export interface LookUpOptions {
  readonly threshold?: number
}

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
 * first, then by set. Nothing is left out: what is in quarantine or overruled says so.
 */
export async function lookUpHashes(db: Db, matcher: Matcher, hashes: readonly Hash[], options: LookUpOptions = {}): Promise<Found> {
  const unique = [...new Map(hashes.map((h) => [nameOf(h), h])).values()]
  const pictures = unique.filter((h) => h.kind === 'pdq').map((h) => h.value)
  const near = await matcher.find(db, 'pdq', pictures, options.threshold ?? PDQ_THRESHOLD)
  const stored = [...new Set(near.map((n) => n.code))].map((value): Hash => ({ kind: 'pdq', value }))
  const asked = [...new Map([...unique, ...stored].map((h) => [nameOf(h), h])).values()]
  const found = Map.groupBy(await opinions.on(db, asked), (row) => nameOf(fromStored(row.kind, row.hex)))
  const hits = new Map<string, Hit[]>()
  for (const h of unique) hits.set(nameOf(h), (found.get(nameOf(h)) ?? []).map((row) => hitOf(row, 0)))
  const told: (NearMatch & { hashId: number })[] = []
  for (const match of near) {
    const opinionsOn = found.get(`pdq:${match.code}`) ?? []
    const hashId = opinionsOn[0]?.hash_id
    if (hashId === undefined) continue // purged or withdrawn since
    told.push({ ...match, hashId })
    if (match.distance > 0) hits.get(`pdq:${match.query}`)?.push(...opinionsOn.map((row) => hitOf(row, match.distance)))
  }
  for (const list of hits.values()) list.sort((a, b) => a.distance - b.distance)
  return { hits, near: told }
}
