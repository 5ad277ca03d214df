import type { Db } from '../store/index.ts'
import type { Hash, Hit } from './contract.ts'
import { contents } from './evidence.table.ts'
import { hitOf, opinionsOn, PDQ_THRESHOLD } from './look-up.io.ts'
import type { Matcher } from './matcher.io.ts'
import { nearInPieces } from './near-pieces.ts'
import type { NearFound } from './near.table.ts'
import { LEAST_QUALITY } from './normal.ts'
import { isUsable } from './status.ts'
import type { HitRow } from './table.ts'
import { sharesOf, type FrameMatch } from './video-share.ts'

/**
 * So much of a video's frames must come near to frames of one stored video (facebook/ThreatExchange, vpdq/README.md, "Matching", read 2026-11-21).
 */
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
  const hits = new Map<string, Hit[]>()
  const near: NearFound[] = []
  const frames = Map.groupBy(await contents.frames(db, sha256s, LEAST_QUALITY), (f) => f.sha256)
  for (const [sha256, list] of frames) {
    const codes = list.map((f) => f.code)
    const found = await nearFrames(db, matcher, codes)
    hits.set(sha256, hitsOf(codes, found.matches))
    for (const [hashId, distance] of found.counted) near.push({ of: sha256, hashId, distance })
  }
  return { hits, near }
}

const isUsed = (m: FrameMatch<HitRow>): boolean => isUsable(hitOf(m.row, m.distance))

/** Stored videos that cover enough of one of ours: by frames that are used, else by all, as hits that are shown and not used. */
function hitsOf(codes: readonly string[], matches: ReadonlyMap<string, readonly FrameMatch<HitRow>[]>): Hit[] {
  const shares = (wanted: (m: FrameMatch<HitRow>) => boolean) => sharesOf(codes, (code) => (matches.get(code) ?? []).filter(wanted))
  const enough = (s: { readonly share: number }): boolean => s.share >= LEAST_SHARE
  const used = shares(isUsed).filter(enough)
  const usedVideos = new Set(used.map((s) => s.video))
  const shown = shares(() => true).filter((s) => enough(s) && !usedVideos.has(s.video))
  const unused = new Map(shown.length === 0 ? [] : shares((m) => !isUsed(m)).map((s) => [s.video, s.row]))
  return [...used.map((s) => hitOf(s.row, s.distance)), ...shown.map((s) => hitOf(unused.get(s.video) ?? s.row, s.distance))]
}

/** Hits of single frames within a distance, by frame; of a frame that is asked twice, once. */
export async function frameHits(
  db: Db, matcher: Matcher, frames: readonly string[], threshold = PDQ_THRESHOLD,
): Promise<ReadonlyMap<string, readonly Hit[]>> {
  const { matches } = await nearFrames(db, matcher, frames, threshold)
  return new Map([...matches].map(([frame, list]) => [frame, list.map((m) => hitOf(m.row, m.distance))]))
}

interface FramesNear {
  /** By frame: of each stored video its nearest frame that is used, and its nearest that is not. */
  readonly matches: ReadonlyMap<string, readonly FrameMatch<HitRow>[]>
  /** Stored hashes that frames came near to, with the least distance: of each frame the nearest ones. */
  readonly counted: ReadonlyMap<number, number>
}

/** Of one frame's stored frames, so many are counted for the flood guard. */
const COUNTED = 64

async function nearFrames(db: Db, matcher: Matcher, frames: readonly string[], threshold = PDQ_THRESHOLD): Promise<FramesNear> {
  const matches = new Map<string, FrameMatch<HitRow>[]>()
  const counted = new Map<number, number>()
  const rowsOf = new Map<string, HitRow[]>()
  for await (const piece of nearInPieces(db, matcher, 'vpdq', [...new Set(frames)], threshold)) {
    const fresh = [...new Set(piece.flatMap((p) => p.matches.map((m) => m.code)))].filter((code) => !rowsOf.has(code))
    for (const code of fresh) rowsOf.set(code, [])
    for (const row of await opinionsOn(db, fresh.map((value): Hash => ({ kind: 'vpdq', value })))) rowsOf.get(row.hex)?.push(row)
    for (const { query, matches: near } of piece) {
      const rows = near.flatMap((n) => (rowsOf.get(n.code) ?? []).map((row) => ({ video: `${row.name} ${row.entry}`, distance: n.distance, row })))
      for (const m of rows.slice(0, COUNTED)) counted.set(m.row.hash_id, Math.min(m.distance, counted.get(m.row.hash_id) ?? m.distance))
      // Nearest first: of each video the first one that is used, and the first that is not.
      matches.set(query, [...new Map(rows.toReversed().map((m) => [`${isUsed(m)} ${m.video}`, m])).values()].toReversed())
    }
  }
  return { matches, counted }
}
