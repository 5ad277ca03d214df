import type { Db } from '../store/index.ts'
import type { Matcher, NearMatch } from './matcher.io.ts'
import type { NearKind } from './near.table.ts'

/** Queries of the first piece, and of any: a cluster of copies can give ten thousand matches for each. */
const FIRST = 2
const MOST = 512
/** Matches that a piece is meant to have at most: some milliseconds of work. */
const MATCHES = 8_192

/** What the stored codes near to one query are, nearest first. */
export interface NearOf {
  readonly query: string
  readonly matches: readonly NearMatch[]
}

/**
 * Every stored code near to each query, in pieces: few queries at once where each has many matches, many where they have few, so that neither memory
 * nor time at a stretch grows with the number of copies that are stored of one picture. Queries without a match are left out.
 */
export async function* nearInPieces(
  db: Db, matcher: Matcher, kind: NearKind, queries: readonly string[], threshold: number,
): AsyncGenerator<NearOf[]> {
  let size = FIRST
  for (let at = 0; at < queries.length;) {
    const some = queries.slice(at, at + size)
    const near = await matcher.find(db, kind, some, threshold)
    at += some.length
    size = Math.max(1, Math.min(MOST, size * 4, Math.floor(some.length * MATCHES / Math.max(1, near.length))))
    if (near.length > 0) yield [...Map.groupBy(near, (n) => n.query)].map(([query, matches]) => ({
      query, matches: matches.toSorted((a, b) => a.distance - b.distance),
    }))
  }
}
