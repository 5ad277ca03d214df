import type { Act } from '../custody/index.ts'
import type { Reading } from '../intake/contract.ts'
import { reachOf, reports } from '../intake/index.ts'
import type { Db } from '../store/index.ts'
import type { FileStatus, Hash, Hit, Revealed } from './contract.ts'
import { contents, evidence, type ContentRow, type EvidenceHash } from './evidence.table.ts'
import { lookUpHashes, nameOf, type Found } from './look-up.io.ts'
import type { Matcher } from './matcher.io.ts'
import { nearHits, type NearFound, type NearKind } from './near.table.ts'
import { isFlat, LEAST_QUALITY, toldHash } from './normal.ts'
import { filePlaces, type FilePlace } from './file-places.ts'
import { statusOf, withOverrules } from './status.ts'
import { videoHits } from './video-match.io.ts'

/** A stored hash that comes near to more different pictures than this goes into quarantine. */
export const MOST_PICTURES = 1_000

/** A report at this stage. */
export interface Staged {
  readonly id: string
  readonly reading: Reading
}

/** What is known of one file of a report: its standing, the opinions behind it, and what the file itself gives away when it is here. */
export interface FileFound extends FileStatus {
  readonly hits: readonly Hit[]
  readonly sha256: string | null
  readonly revealed: readonly Revealed[]
  /**
   * Where the file says that it was made, by its own metadata and by what the sender copied out of it. A lead: metadata can be wrong or put there.
   */
  readonly places: readonly FilePlace[]
}

/** The hashes of a reading's files that are hashes. */
function hashesOf(report: string, reading: Reading): EvidenceHash[] {
  return reading.evidence.flatMap((file, n) => file.hashes.flatMap((h): EvidenceHash[] => {
    const found = toldHash(h.value, h.algorithm).hash
    return found === null ? [] : [{ ...found, report, file: n }]
  }))
}

/** What a batch came to: its files by report, and reports that count on a hash which went into quarantine now. */
export interface Matched {
  readonly files: ReadonlyMap<string, readonly FileFound[]>
  readonly flooded: readonly string[]
}

/** Stores the hashes of a batch and says of each file what the sets say, in the order of the reading's evidence. */
export async function match(act: Act, matcher: Matcher, batch: readonly (Staged & { readonly revised: boolean })[]): Promise<Matched> {
  const revised = batch.filter((b) => b.revised).map((b) => b.id)
  if (revised.length > 0) evidence.remove(act.db, revised)
  const hashes = batch.flatMap((b) => hashesOf(b.id, b.reading))
  evidence.add(act.db, hashes)
  const seen = await see(act.db, matcher, batch, hashes)
  const flooded = await guard(act, seen.near)
  return { files: flooded.length > 0 ? (await see(act.db, matcher, batch, hashes)).files : seen.files, flooded }
}

/** What the sets say now of the files of readings. */
export async function statuses(db: Db, matcher: Matcher, batch: readonly Staged[]): Promise<ReadonlyMap<string, readonly FileFound[]>> {
  return (await see(db, matcher, batch, batch.flatMap((b) => hashesOf(b.id, b.reading)))).files
}

/** Pictures and videos of ours that came near to stored hashes. */
type NearOfOurs = Readonly<Record<NearKind, readonly NearFound[]>>

/** Pictures that came near to stored hashes, as they are counted. */
export function picturesNear(found: Found): readonly NearFound[] {
  return found.near.map(({ query: of, hashId, distance }) => ({ of, hashId, distance }))
}

/** Counts the pictures and videos that stored hashes come near to; the reports that count on a hash which went into quarantine now. */
export async function guard(act: Act, near: NearOfOurs): Promise<string[]> {
  for (const kind of ['pdq', 'vpdq'] as const) nearHits.add(act.db, kind, near[kind])
  const stored = [...new Set([...near.pdq, ...near.vpdq].map((n) => n.hashId))]
  const full = await nearHits.guard(act.db, stored, MOST_PICTURES, act.now)
  act.note(full.map((q) => ({ event: 'hash.quarantined', subject: String(q.hash_id), result: `${q.pictures} pictures` })))
  return full.length === 0 ? [] : evidence.bearingStored(act.db, full.map((q) => q.hash_id))
}

interface Seen {
  readonly files: ReadonlyMap<string, readonly FileFound[]>
  readonly near: NearOfOurs
}

const fileName = (h: { readonly report: string; readonly file: number }): string => `${h.report} ${h.file}`

async function see(db: Db, matcher: Matcher, batch: readonly Staged[], hashes: readonly EvidenceHash[]): Promise<Seen> {
  const here = byExactHash(await contents.bearing(db, hashes))
  const held = await withinReach(db, batch, here)
  const told = Map.groupBy(hashes, fileName)
  const files = new Map<string, { content: ContentRow | null; hashes: readonly Hash[] }>()
  for (const [name, list] of told) {
    const content = list.map((h) => here.get(nameOf(h))).find((c) => c !== undefined && held(list[0]?.report ?? '', c.sha256)) ?? null
    files.set(name, { content, hashes: content === null ? list : [...list, ...ownHashes(content)] })
  }
  const found = await lookUpHashes(db, matcher, [...files.values()].flatMap((f) => f.hashes))
  const videos = await videoHits(db, matcher, [...new Set([...files.values()].flatMap((f) => (f.content === null ? [] : [f.content.sha256])))])
  const filesOf = ({ id, reading }: Staged): FileFound[] => reading.evidence.map((e, n) => {
    const file = files.get(fileName({ report: id, file: n }))
    const seen = file === undefined ? NOTHING : foundOf(file, found, videos.hits)
    return { ...seen, places: filePlaces(e, seen.revealed) }
  })
  return { near: { pdq: picturesNear(found), vpdq: videos.near }, files: new Map(batch.map((b) => [b.id, filesOf(b)])) }
}

/**
 * Whether a report may use what a file gives away: it holds the file itself, or one within its reach does. A report that only names the hash of a
 * file which another unit, or a case, holds learns nothing of that file.
 */
async function withinReach(
  db: Db, batch: readonly Staged[], here: ReadonlyMap<string, ContentRow>,
): Promise<(report: string, sha256: string) => boolean> {
  if (here.size === 0) return () => false
  const spots = new Map((await reports.versionsOf(db, batch.map((b) => b.id))).map((r) => [r.id, r]))
  const holders = Map.groupBy(await contents.holders(db, [...new Set([...here.values()].map((c) => c.sha256))]), (h) => h.sha256)
  return (report, sha256) => {
    const spot = spots.get(report)
    return spot !== undefined && holders.get(sha256)?.some((h) => reachOf(spot, h)) === true
  }
}

const NOTHING: FileFound = { known: 'unknown', category: null, hits: [], sha256: null, revealed: [], places: [] }

function foundOf(
  file: { content: ContentRow | null; hashes: readonly Hash[] }, found: Found, videos: ReadonlyMap<string, readonly Hit[]>,
): FileFound {
  const names = [...new Set(file.hashes.map(nameOf))]
  const frames = file.content === null ? [] : videos.get(file.content.sha256) ?? []
  const hits = withOverrules([...names.flatMap((name) => found.hits.get(name) ?? []), ...frames])
  return { ...statusOf(hits), hits, sha256: file.content?.sha256 ?? null, revealed: file.content?.findings ?? [], places: [] }
}

function byExactHash(rows: readonly ContentRow[]): ReadonlyMap<string, ContentRow> {
  return new Map(rows.flatMap((c): [string, ContentRow][] => [[`md5:${c.md5}`, c], [`sha1:${c.sha1}`, c], [`sha256:${c.sha256}`, c]]))
}

/** The hashes that we computed of a file that is here. */
export function ownHashes(c: Pick<ContentRow, 'md5' | 'sha1' | 'sha256' | 'pdq' | 'quality'>): Hash[] {
  const exact: Hash[] = [{ kind: 'md5', value: c.md5 }, { kind: 'sha1', value: c.sha1 }, { kind: 'sha256', value: c.sha256 }]
  return c.pdq === null || (c.quality ?? 0) < LEAST_QUALITY || isFlat(c.pdq) ? exact : [...exact, { kind: 'pdq', value: c.pdq }]
}

/** Reports whose files bear these stored hashes, or came near to them. */
export function reportsBearing(db: Db, hashes: readonly Hash[]): Promise<string[]> {
  return evidence.bearing(db, hashes)
}
