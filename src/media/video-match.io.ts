import type { Db } from '../store/index.ts'
import type { Hash, Hit } from './contract.ts'
import { contents } from './evidence.table.ts'
import { hitOf, PDQ_THRESHOLD } from './look-up.io.ts'
import type { Matcher, NearMatch } from './matcher.io.ts'
import type { NearFound } from './near.table.ts'
import { LEAST_QUALITY } from './normal.ts'
import { isUsable } from './status.ts'
import { opinions, type HitRow } from './table.ts'
import { sharesOf, type FrameMatch } from './video-share.ts'

/** So much of a video's frames must come near to frames of one stored video (facebook/ThreatExchange, vpdq/README.md, "Matching", read 2026-11-21). */
const LEAST_SHARE = 0.8

/** Hits by the SHA-256 of the video, and the stored frames that its frames came near to. */
export interface VideosFound {
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  readonly near: readonly NearFound[]
}

/**
 * Hits of videos that are here, by their SHA-256: a stored video of which frames lie within the PDQ threshold of at least 80% of this video's
 * frames of good quality. How much of the stored one that is does not matter: a part of a known video is known. Stored frames that are not used
 * (quarantined, overruled) count for a hit that is shown and not used: a title card of many videos takes no video with it.
 */
export async function videoHits(db: Db, matcher: Matcher, sha256s: readonly string[]): Promise<VideosFound> {
  const frames = Map.groupBy(await contents.frames(db, sha256s, LEAST_QUALITY), (f) => f.sha256)
  if (frames.size === 0) return { hits: new Map(), near: [] }
  const { near, rowsOf } = await nearFrames(db, matcher, [...frames.values()].flat().map((f) => f.code))
  const nearOf = Map.groupBy(near, (n) => n.query)
  const matchesOf = (code: string): FrameMatch<HitRow>[] => (nearOf.get(code) ?? []).flatMap((n) =>
    (rowsOf.get(n.code) ?? []).map((row) => ({ video: `${row.name} ${row.entry}`, distance: n.distance, row })))
  const hits = new Map<string, Hit[]>()
  const counted: NearFound[] = []
  for (const [sha256, list] of frames) {
    const matches = new Map(list.map((f) => [f.code, matchesOf(f.code)]))
    hits.set(sha256, hitsOf(list.map((f) => f.code), matches))
    const nearest = [...matches.values()].flat().toSorted((a, b) => b.distance - a.distance)
    for (const [hashId, distance] of new Map(nearest.map((m) => [m.row.hash_id, m.distance]))) counted.push({ of: sha256, hashId, distance })
  }
  return { hits, near: counted }
}

/** Stored videos that cover enough of one of ours: by frames that are used, else by all, as hits that are shown and not used. */
function hitsOf(codes: readonly string[], matches: ReadonlyMap<string, readonly FrameMatch<HitRow>[]>): Hit[] {
  const isUsed = (m: FrameMatch<HitRow>): boolean => isUsable(hitOf(m.row, m.distance))
  const shares = (wanted: (m: FrameMatch<HitRow>) => boolean) => sharesOf(codes, (code) => (matches.get(code) ?? []).filter(wanted))
  const enough = (s: { readonly share: number }): boolean => s.share >= LEAST_SHARE
  const used = shares(isUsed).filter(enough)
  const usedVideos = new Set(used.map((s) => s.video))
  const shown = shares(() => true).filter((s) => enough(s) && !usedVideos.has(s.video))
  const unused = new Map(shown.length === 0 ? [] : shares((m) => !isUsed(m)).map((s) => [s.video, s.row]))
  return [...used.map((s) => hitOf(s.row, s.distance)), ...shown.map((s) => hitOf(unused.get(s.video) ?? s.row, s.distance))]
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
