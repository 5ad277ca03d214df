import type { Db } from '../store/index.ts'
import type { Hash, Hit } from './contract.ts'
import { contents } from './evidence.table.ts'
import { hitOf, LEAST_QUALITY, PDQ_THRESHOLD, type Found } from './look-up.io.ts'
import type { Matcher, NearMatch } from './matcher.io.ts'
import { opinions, type HitRow } from './table.ts'
import { sharesOf } from './video-share.ts'

/** So much of a video's frames must come near to frames of one stored video (facebook/ThreatExchange, vpdq/README.md, "Matching", read 2026-11-21). */
const LEAST_SHARE = 0.8

/** Hits by the SHA-256 of the video, and the frames that they came from. */
export interface VideosFound {
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  readonly near: Found['near']
}

/**
 * Hits of videos that are here, by their SHA-256: a stored video of which frames lie within the PDQ threshold of at least 80% of this video's
 * frames of good quality. How much of the stored one that is does not matter: a part of a known video is known.
 */
export async function videoHits(db: Db, matcher: Matcher, sha256s: readonly string[]): Promise<VideosFound> {
  const frames = Map.groupBy(await contents.frames(db, sha256s, LEAST_QUALITY), (f) => f.sha256)
  if (frames.size === 0) return { hits: new Map(), near: [] }
  const { near, rowsOf } = await nearFrames(db, matcher, [...frames.values()].flat().map((f) => f.code))
  const nearOf = Map.groupBy(near, (n) => n.query)
  const hits = new Map<string, Hit[]>()
  for (const [sha256, list] of frames) {
    const shares = sharesOf(list.map((f) => f.code), (code) => (nearOf.get(code) ?? []).flatMap((n) =>
      (rowsOf.get(n.code) ?? []).map((row: HitRow) => ({ video: `${row.name} ${row.entry}`, distance: n.distance, row }))))
    hits.set(sha256, shares.filter((s) => s.share >= LEAST_SHARE).map((s) => hitOf(s.row, s.distance)))
  }
  return { hits, near: withIds(near, rowsOf) }
}

/** The stored frames that frames of ours come near to. */
export async function framesNear(db: Db, matcher: Matcher, frames: readonly string[]): Promise<Found['near']> {
  const { near, rowsOf } = await nearFrames(db, matcher, frames)
  return withIds(near, rowsOf)
}

/** Hits of single frames within a distance, by frame; of a frame that is asked twice, once. */
export async function frameHits(db: Db, matcher: Matcher, frames: readonly string[], threshold = PDQ_THRESHOLD): Promise<ReadonlyMap<string, readonly Hit[]>> {
  if (frames.length === 0) return new Map()
  const { near, rowsOf } = await nearFrames(db, matcher, frames, threshold)
  const nearOf = Map.groupBy(near, (n) => n.query)
  return new Map([...nearOf].map(([frame, list]) => [frame, list.flatMap((n) => (rowsOf.get(n.code) ?? []).map((row) => hitOf(row, n.distance)))]))
}

async function nearFrames(
  db: Db, matcher: Matcher, frames: readonly string[], threshold = PDQ_THRESHOLD,
): Promise<{ near: NearMatch[]; rowsOf: ReadonlyMap<string, HitRow[]> }> {
  const near = await matcher.find(db, 'vpdq', frames, threshold)
  const stored = await opinions.on(db, [...new Set(near.map((n) => n.code))].map((value): Hash => ({ kind: 'vpdq', value })))
  return { near, rowsOf: Map.groupBy(stored, (r) => r.hex) }
}

function withIds(near: readonly NearMatch[], rowsOf: ReadonlyMap<string, HitRow[]>): Found['near'] {
  return near.flatMap((n) => (rowsOf.get(n.code) ?? []).slice(0, 1).map((r) => ({ ...n, hashId: r.hash_id })))
}
