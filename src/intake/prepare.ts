import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Problem } from '../kernel/problem.ts'
import { sha256Hex } from '../kernel/text.ts'
import { bundlesOf, type Bundle } from './bundle.ts'
import { emptyReading, type Part, type Reading } from './contract.ts'
import type { ReadContext } from './formats/plug.ts'
import { isMedia, MEDIA } from './formats/media.ts'
import { isReadThrough, readContent, type Content, type Read } from './recognise.ts'

/** A file that came in: its content, its hash, and the archive that it came out of (null when it lay in a folder). */
export interface InputFile extends Content {
  readonly sha256: string
  readonly archive: string | null
  /** The SHA-256 of that archive. */
  readonly archiveSha256?: string
  /** There for a file that is not whole in `bytes`. */
  readonly large?: LargeFile
}

/** A file and an archive that it came out of. */
export interface Archived {
  readonly member: string
  readonly archive: string
}

/** How the rest of a large file is read. */
export interface LargeFile {
  /** Its content, piece by piece. */
  stream(): AsyncIterable<Uint8Array>
  /** Its content for formats that read it through; released as soon as they have. */
  opened(): Promise<{ chunks(): Iterable<Uint8Array>; release(): Promise<void> }>
}

/** One part of a report that arrived, with the file that told it. `key` is final: it names the report. */
export interface Arrival {
  readonly key: string
  readonly part: string
  readonly main: boolean
  readonly format: string
  readonly reading: Reading
  readonly path: string
  readonly sha256: string
}

/** A batch that has been read. `also` are files that belong to a report of the batch without telling anything of it (media beside it). */
export interface Prepared {
  readonly arrivals: readonly Arrival[]
  readonly also: readonly { readonly key: string; readonly path: string; readonly sha256: string }[]
  /** Media that reports of the store speak of by a hash: they belong to those reports. */
  readonly claimed: readonly { readonly id: string; readonly path: string; readonly sha256: string }[]
  readonly problems: readonly (Problem & { readonly sha256: string | null })[]
  /** Files whose bytes the store already holds: they are not read again. */
  readonly seen: readonly { readonly path: string; readonly sha256: string }[]
  /** Hashes of files of which nothing is left to write after this; `all` for a batch that was not split. */
  readonly whole: ReadonlySet<string> | 'all'
  /** Archives that files of it came out of. */
  readonly archived?: readonly Archived[]
  /** The unit that its reports belong to, decided before anything is written; the first when absent. */
  readonly unit?: string | undefined
}

/** What is known of the media files of a batch, by their SHA-256: their other exact hashes, and reports of the store that speak of them. */
export type MediaKnown = ReadonlyMap<string, { readonly md5: string; readonly sha1: string; readonly claimedBy: readonly string[] }>

/**
 * Keys of the first unit are written as in a store that knows no units: reports from before keep their ids. (`FIRST_UNIT` of custody, which a pure
 * file may not ask.)
 */
export const FIRST = 'unit_1'

/** The format id of a report that no reader could read. */
export const UNREAD = 'unread'

interface One {
  readonly file: InputFile
  readonly format: string | null
  readonly parts: readonly Part[]
}

/** After so many files reading lets the event loop go on: another batch is being written meanwhile. */
const FILES_AT_ONCE = 8

/** Reads a batch of files into parts of reports, in slices. Never throws on content. */
export async function prepare(
  files: readonly InputFile[], seen: ReadonlySet<string>, context: ReadContext, media: MediaKnown = new Map(), unit = FIRST,
): Promise<Prepared> {
  const firsts = new Map(files.toReversed().map((f) => [f.sha256, f])) // the first of the same bytes wins
  const fresh = files.filter((f) => !seen.has(f.sha256) && firsts.get(f.sha256) === f)
  const first = new Set(fresh)
  const problems: (Problem & { sha256: string })[] = []
  const read: One[] = []
  for (const [i, file] of fresh.entries()) {
    const { format, parts, problems: found } = await readFile(file, context)
    problems.push(...found.map((p) => ({ ...p, sha256: file.sha256 })))
    read.push({ file, format, parts })
    if (i % FILES_AT_ONCE === FILES_AT_ONCE - 1) await setImmediate()
  }
  const bundles = bundlesOf(read)
  const arrivals = read.flatMap((one) => arrivalsOf(one, bundles, unit))
  const claims = claimsOf(read, arrivals, media)
  const taken = new Set([...claims.also, ...claims.claimed].map((a) => a.path))
  const archives = archivesOf(read, arrivals)
  const also = [...claims.also, ...alsoOf(read, archives).filter((a) => !taken.has(a.path))]
  for (const a of also) taken.add(a.path)
  const unread = read.filter((one) => one.parts.length === 0 && !taken.has(one.file.path)).map((one) => unreadArrival(one.file, unit))
  return {
    arrivals: [
      ...arrivals.filter((a) => a.format !== MEDIA || !taken.has(a.path)), ...await besides(files, archives, arrivals, context, media), ...unread,
    ],
    also,
    claimed: claims.claimed,
    problems,
    seen: files.filter((f) => !first.has(f)).map((f) => ({ path: f.path, sha256: f.sha256 })),
    whole: 'all',
    archived: files.flatMap(({ sha256: member, archiveSha256: archive }) => (archive === undefined ? [] : [{ member, archive }])),
    unit,
  }
}

/** Reads a file; one that a format must read through is opened for as long as that takes. */
async function readFile(file: InputFile, context: ReadContext): Promise<Read> {
  if (file.large === undefined || !isReadThrough(file)) return readContent(file, context)
  const opened = await file.large.opened()
  try {
    return readContent({ path: file.path, size: file.size, bytes: file.bytes, chunks: () => opened.chunks() }, context)
  } finally {
    await opened.release()
  }
}

function arrivalsOf({ file, format, parts }: One, bundles: ReadonlyMap<string, Bundle>, unit: string): Arrival[] {
  return parts.map((p, i) => {
    const own = parts.length === 1 ? `sha256:${file.sha256}` : `sha256:${file.sha256}:${p.part}:${i}`
    const bundle = p.key === null ? bundles.get(file.path) ?? null : null
    return {
      key: unitKey(unit, p.key ?? bundle?.key ?? own), part: p.part, main: p.main, format: format ?? UNREAD, path: file.path, sha256: file.sha256,
      // Asked for when it is written: a table of many rows reads each of them only then.
      get reading() {
        const reading = format === MEDIA ? withHash(p.reading, file.sha256) : p.reading
        return reading.reference !== null || bundle === null ? reading : { ...reading, reference: bundle.reference }
      },
    }
  })
}

/** A media file by itself is known by the hash of its bytes. */
function withHash(reading: Reading, sha256: string): Reading {
  return { ...reading, evidence: reading.evidence.map((e) => ({ ...e, hashes: [{ algorithm: 'sha256', value: sha256, at: e.at }] })) }
}

/** A file as a report that nobody could read. */
export function unreadArrival({ path, sha256 }: Pick<InputFile, 'path' | 'sha256'>, unit?: string): Arrival {
  return { key: unitKey(unit, `sha256:${sha256}`), part: 'main', main: true, format: UNREAD, reading: emptyReading, path, sha256 }
}

/** Media that another report speaks of by an exact hash belong to that report, whether it is in the batch or in the store. */
function claimsOf(read: readonly One[], arrivals: readonly Arrival[], media: MediaKnown): Pick<Prepared, 'also' | 'claimed'> {
  const here = read.filter((one) => one.format === MEDIA)
  if (here.length === 0) return { also: [], claimed: [] }
  const spoken = new Map<string, string>()
  for (const a of arrivals.filter((x) => x.format !== MEDIA)) {
    for (const h of a.reading.evidence.flatMap((e) => e.hashes)) spoken.set(h.value.trim().toLowerCase(), a.key)
  }
  const also: { key: string; path: string; sha256: string }[] = []
  const claimed: { id: string; path: string; sha256: string }[] = []
  for (const { file: { path, sha256 } } of here) {
    const known = media.get(sha256)
    const key = [sha256, known?.sha1, known?.md5].map((hash) => spoken.get(hash ?? '')).find((k) => k !== undefined)
    if (key !== undefined) also.push({ key, path, sha256 })
    else for (const id of known?.claimedBy ?? []) claimed.push({ id, path, sha256 })
  }
  return { also, claimed }
}

/** The report that an archive tells of, by the archive's path; archives that tell of none or of several have none. */
function archivesOf(read: readonly One[], arrivals: readonly Arrival[]): ReadonlyMap<string, string> {
  const keysOf = Map.groupBy(arrivals.filter((a) => a.format !== MEDIA), (a) => a.path)
  const found = new Map<string, string>()
  for (const [archive, inside] of Map.groupBy(read, (one) => one.file.archive)) {
    const [key, ...more] = new Set(inside.flatMap((one) => keysOf.get(one.file.path)?.map((a) => a.key) ?? []))
    if (archive !== null && key !== undefined && more.length === 0) found.set(archive, key)
  }
  return found
}

/** Files that no reader knows, and media, in an archive that tells of one report only, belong to that report. */
function alsoOf(read: readonly One[], archives: ReadonlyMap<string, string>): { key: string; path: string; sha256: string }[] {
  return read.flatMap(({ file: { archive, path, sha256 }, format, parts }) => {
    const key = archives.get(archive ?? '')
    return key !== undefined && (parts.length === 0 || format === MEDIA) ? [{ key, path, sha256 }] : []
  })
}

/**
 * Media that a report brings along in its archive without naming their hash are files of that report like others, so that they are matched; those
 * whose bytes came before too. All of an archive are one part.
 */
async function besides(
  came: readonly InputFile[], archives: ReadonlyMap<string, string>, arrivals: readonly Arrival[], context: ReadContext, media: MediaKnown,
): Promise<Arrival[]> {
  const inside = archives.size === 0 ? [] : came.filter((f) => archives.has(f.archive ?? '') && isMedia(f))
  const named = inside.length === 0 ? new Map<string, Arrival[]>() : Map.groupBy(arrivals, (a) => a.key)
  const found: Arrival[] = []
  for (const [archive, list] of Map.groupBy(inside, (f) => f.archive ?? '')) {
    const key = archives.get(archive) ?? ''
    const spoken = new Set(named.get(key)?.flatMap((a) => a.reading.evidence.flatMap((e) => e.hashes.map((h) => h.value.trim().toLowerCase()))))
    const firsts = new Map(list.toReversed().map((f) => [f.sha256, f])) // the first of the same bytes
    const files: InputFile[] = []
    for (const f of list) if (firsts.get(f.sha256) === f && (await exactHashes(f, media)).every((hash) => !spoken.has(hash))) files.push(f)
    const [first] = files
    if (first === undefined) continue
    const evidence = files.flatMap((f) => readContent(f, context).parts.flatMap((p) => withHash(p.reading, f.sha256).evidence))
    const part = `beside:${sha256Hex(files.map((f) => f.sha256).sort().join())}`
    found.push({ key, part, main: false, format: MEDIA, path: first.path, sha256: first.sha256, reading: { ...emptyReading, evidence } })
  }
  return found
}

/** The exact hashes of a file; of one that came before they are made anew. */
async function exactHashes(file: InputFile, media: MediaKnown): Promise<string[]> {
  const known = media.get(file.sha256)
  if (known !== undefined) return [file.sha256, known.md5, known.sha1]
  const others = ['md5', 'sha1'].map((name) => createHash(name))
  for await (const chunk of file.large?.stream() ?? file.chunks()) for (const hash of others) hash.update(chunk)
  return [file.sha256, ...others.map((hash) => hash.digest('hex'))]
}

/**
 * The key of a report in a unit. Keys begin with the name of a format and a colon; those of other units than the first begin with the unit and a
 * space, so that two units that receive the same report have a row each and neither learns of the other's.
 */
export function unitKey(unit: string | undefined, key: string): string {
  return unit === undefined || unit === FIRST ? key : `${unit} ${key}`
}

/** The id of a report: made of its key, so that the same report has the same id in every store. */
export function reportId(key: string): string {
  return `r${sha256Hex(key).slice(0, 15)}`
}
