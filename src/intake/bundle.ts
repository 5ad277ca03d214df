import { dirname } from 'node:path/posix'
import type { Part } from './contract.ts'
import { MEDIA } from './formats/media.ts'

/** A file with the parts that were read from it; `archive` is where it came out of, null when it lay in a folder. */
export interface Bundled {
  readonly file: { readonly path: string; readonly sha256: string; readonly archive: string | null }
  readonly format: string | null
  readonly parts: readonly Pick<Part, 'key' | 'part' | 'main' | 'piece'>[]
}

/** The report that a file's keyless part belongs to, and the sender's own number when that is known by it. */
export interface Bundle {
  readonly key: string
  readonly reference: string | null
}

/** Folders above a file that are looked at for a report to join. */
const MOST_FOLDERS = 8

/**
 * The reports that keyless parts join, by the path of their file: a report document by the only number that the joining documents
 * beside it, below it or in its archive name, and the pieces of one account's export in a folder by each other.
 */
export function bundlesOf(read: readonly Bundled[]): ReadonlyMap<string, Bundle> {
  const bundles = new Map<string, Bundle>()
  const parted = read.filter((one) => one.parts.length > 0 && one.format !== MEDIA) // a picture beside a report is no report of its own
  for (const inside of Map.groupBy(parted, (one) => dirname(one.file.path)).values()) {
    addReport(bundles, inside)
    addPieces(bundles, inside)
  }
  for (const inside of below(parted).values()) addReport(bundles, inside)
  for (const [archive, inside] of Map.groupBy(parted, (one) => one.file.archive)) if (archive !== null) addReport(bundles, inside)
  return bundles
}

/** The files in and below each folder that itself holds a keyless main document. */
function below(read: readonly Bundled[]): ReadonlyMap<string, readonly Bundled[]> {
  const folders = new Map<string, Bundled[]>()
  for (const one of read) if (one.parts.some((p) => p.main && p.key === null)) folders.set(dirname(one.file.path), [])
  for (const one of folders.size === 0 ? [] : read) {
    let folder = dirname(one.file.path)
    for (let i = 0; i < MOST_FOLDERS; i++) {
      folders.get(folder)?.push(one)
      const above = dirname(folder)
      if (above === folder) break
      folder = above
    }
  }
  return folders
}

/**
 * A folder (or archive) that holds just one main document without a number of its own and joining parts that all name the same
 * report is that report: the main document gets the parts' key. Folders that also hold reports of other formats are inboxes.
 */
function addReport(bundles: Map<string, Bundle>, inside: readonly Bundled[]): void {
  const parts = inside.flatMap((one) => one.parts.map(({ key, main }) => ({ key, main, path: one.file.path })))
  const mains = parts.filter((p) => p.main)
  const joining = new Set(parts.filter((p) => !p.main).map((p) => p.key))
  const [main] = mains
  const [key] = joining
  if (mains.length !== 1 || main?.key !== null || joining.size !== 1 || key == null || new Set(inside.map((one) => one.format)).size !== 1) return
  if (!bundles.has(main.path)) bundles.set(main.path, { key, reference: key.slice(key.indexOf(':') + 1) })
}

/**
 * Files of one folder that are each another piece of an account's export (its messages, its logins, its friends) are one report:
 * that of the account when a piece names it. A folder that holds the same piece twice, or two accounts, is left as it is.
 */
function addPieces(bundles: Map<string, Bundle>, inside: readonly Bundled[]): void {
  for (const pieces of Map.groupBy(inside.filter((one) => one.parts.every((p) => p.piece === true)), (one) => one.format).values()) {
    const parts = pieces.flatMap((one) => one.parts)
    const keys = [...new Set(parts.map((p) => p.key).filter((key) => key !== null))]
    if (parts.length < 2 || keys.length > 1 || new Set(parts.map((p) => p.part)).size < parts.length) continue
    const first = pieces.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))[0]
    const key = keys[0] ?? `sha256:${first?.file.sha256 ?? ''}`
    for (const { file, parts: own } of pieces) if (own.every((p) => p.key === null)) bundles.set(file.path, { key, reference: null })
  }
}
