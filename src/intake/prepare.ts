import { setImmediate } from 'node:timers/promises'
import type { Problem } from '../kernel/problem.ts'
import { sha256Hex } from '../kernel/text.ts'
import { bundlesOf, type Bundle } from './bundle.ts'
import { emptyReading, type Part, type Reading } from './contract.ts'
import type { ReadContext } from './formats/plug.ts'
import { readContent, type Content } from './recognise.ts'

/** A file that came in: its content, its hash, and the archive that it came out of (null when it lay in a folder). */
export interface InputFile extends Content {
  readonly sha256: string
  readonly archive: string | null
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
  readonly problems: readonly (Problem & { readonly sha256: string | null })[]
  /** Files whose bytes the store already holds: they are not read again. */
  readonly seen: readonly { readonly path: string; readonly sha256: string }[]
  /** Hashes of files of which nothing is left to write after this; `all` for a batch that was not split. */
  readonly whole: ReadonlySet<string> | 'all'
}

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
export async function prepare(files: readonly InputFile[], seen: ReadonlySet<string>, context: ReadContext): Promise<Prepared> {
  const firsts = new Map(files.toReversed().map((f) => [f.sha256, f])) // the first of the same bytes wins
  const fresh = files.filter((f) => !seen.has(f.sha256) && firsts.get(f.sha256) === f)
  const first = new Set(fresh)
  const problems: (Problem & { sha256: string })[] = []
  const read: One[] = []
  for (const [i, file] of fresh.entries()) {
    const { format, parts, problems: found } = readContent(file, context)
    problems.push(...found.map((p) => ({ ...p, sha256: file.sha256 })))
    read.push({ file, format, parts })
    if (i % FILES_AT_ONCE === FILES_AT_ONCE - 1) await setImmediate()
  }
  const bundles = bundlesOf(read)
  const arrivals = read.flatMap((one) => arrivalsOf(one, bundles))
  const also = alsoOf(read, arrivals)
  const alsoPaths = new Set(also.map((a) => a.path))
  const unread = read.filter((one) => one.parts.length === 0 && !alsoPaths.has(one.file.path)).map((one) => unreadArrival(one.file))
  return {
    arrivals: [...arrivals, ...unread],
    also,
    problems,
    seen: files.filter((f) => !first.has(f)).map((f) => ({ path: f.path, sha256: f.sha256 })),
    whole: 'all',
  }
}

function arrivalsOf({ file, format, parts }: One, bundles: ReadonlyMap<string, Bundle>): Arrival[] {
  return parts.map((p, i) => {
    const own = parts.length === 1 ? `sha256:${file.sha256}` : `sha256:${file.sha256}:${p.part}:${i}`
    const bundle = p.key === null ? bundles.get(file.path) ?? null : null
    return {
      key: p.key ?? bundle?.key ?? own, part: p.part, main: p.main, format: format ?? UNREAD, path: file.path, sha256: file.sha256,
      // Asked for when it is written: a table of many rows reads each of them only then.
      get reading() {
        const { reading } = p
        return reading.reference !== null || bundle === null ? reading : { ...reading, reference: bundle.reference }
      },
    }
  })
}

/** A file as a report that nobody could read. */
export function unreadArrival({ path, sha256 }: Pick<InputFile, 'path' | 'sha256'>): Arrival {
  return { key: `sha256:${sha256}`, part: 'main', main: true, format: UNREAD, reading: emptyReading, path, sha256 }
}

/** Files that no reader knows, in an archive that tells of one report only, belong to that report. */
function alsoOf(read: readonly One[], arrivals: readonly Arrival[]): { key: string; path: string; sha256: string }[] {
  const keysOf = Map.groupBy(arrivals, (a) => a.path)
  const also: { key: string; path: string; sha256: string }[] = []
  for (const [archive, inside] of Map.groupBy(read, (one) => one.file.archive)) {
    if (archive === null) continue
    const keys = new Set(inside.flatMap((one) => keysOf.get(one.file.path)?.map((a) => a.key) ?? []))
    const [key] = keys
    if (keys.size !== 1 || key === undefined) continue
    for (const { file, parts } of inside) {
      if (parts.length === 0) also.push({ key, path: file.path, sha256: file.sha256 })
    }
  }
  return also
}

/** The id of a report: made of its key, so that the same report has the same id in every store. */
export function reportId(key: string): string {
  return `r${sha256Hex(key).slice(0, 15)}`
}
