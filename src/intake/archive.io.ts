import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { fromBufferPromise, fromRandomAccessReaderPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { problem, type Problem, type ProblemCode } from '../kernel/problem.ts'
import { isArchive } from './archive/kind.ts'
import { archiveLimits, type ArchiveLimits } from './archive/limits.ts'
import { isSpecial, memberName } from './archive/name.ts'
import { PagedReader, type RangeSource } from './archive/paged.io.ts'
import { codeOf, contentOf, type Spill, type Walk } from './archive/unpack.io.ts'

/**
 * What comes out of an archive, in its order: a member in memory, a member that was too large for memory and lies in a
 * temporary file, or a problem. `path` is `archive.zip!/member`, for nested archives `a.zip!/b.zip!/member`.
 */
export type Member =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly file: string; readonly size: number }
  | { readonly problem: Problem }

const yauzlOptions = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false } as const

/** An archive: a file on the disk by its path, its bytes, or what can give any part of it. */
export type ArchiveSource = string | Uint8Array | RangeSource

function opened(source: ArchiveSource): Promise<ZipFile> {
  if (typeof source === 'string') return openPromise(source, yauzlOptions)
  if ('range' in source) return fromRandomAccessReaderPromise(new PagedReader(source), source.size, yauzlOptions)
  return fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), yauzlOptions)
}

async function openZip(source: ArchiveSource): Promise<ZipFile> {
  const zip = await opened(source)
  zip.on('error', () => undefined) // each error also ends the read that it belongs to
  return zip
}

/** The next entry; null behind the last one. */
async function nextEntry(zip: ZipFile): Promise<Entry | null> {
  const stop = new AbortController()
  try {
    const entry = once(zip, 'entry', { signal: stop.signal }).then(([found]) => found as Entry)
    const end = once(zip, 'end', { signal: stop.signal }).then(() => null)
    const first = Promise.race([entry, end])
    void Promise.allSettled([entry, end])
    zip.readEntry()
    return await first
  } finally {
    stop.abort()
  }
}

/** Why an entry is not even opened; null when it may be. */
function refusal(walk: Walk, entry: Entry): { code: ProblemCode; detail: string } | null {
  if (isSpecial(entry)) return { code: 'path-refused', detail: 'It is a link or no plain file.' }
  if (entry.isEncrypted()) return { code: 'protected', detail: '' }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return {
    code: 'unread-format', detail: `Compression method ${entry.compressionMethod} is not supported.`,
  }
  if (walk.bytes + entry.uncompressedSize > walk.limits.totalBytes) return {
    code: 'bomb-refused', detail: `It would take the archive above ${walk.limits.totalBytes} bytes.`,
  }
  return null
}

async function* memberOf(walk: Walk, archive: string, zip: ZipFile, entry: Entry, depth: number): AsyncGenerator<Member> {
  const named = memberName(entry)
  const path = `${archive}!/${named.name}`
  if (!named.ok) {
    yield { problem: problem(path, 'path-refused', named.because) }
    return
  }
  if (named.name.endsWith('/')) return // a folder
  const refused = refusal(walk, entry)
  const content = refused ?? await contentOf(walk, zip, entry)
  if ('code' in content) {
    yield { problem: problem(path, content.code, content.detail) }
    return
  }
  if (content.doubt !== null) yield { problem: problem(path, 'malformed', content.doubt) }
  const head = 'bytes' in content ? content.bytes : content.head
  if (!isArchive(head)) {
    yield 'bytes' in content ? { path, bytes: content.bytes } : { path, file: content.file, size: content.size }
    return
  }
  try {
    if (depth < walk.limits.depth) yield* level(walk, path, 'bytes' in content ? content.bytes : content.file, depth + 1)
    else yield { problem: problem(path, 'nested-archive', `The limit is ${walk.limits.depth} levels.`) }
  } finally {
    if ('file' in content) await rm(content.file, { force: true })
  }
}

async function* level(walk: Walk, path: string, source: ArchiveSource, depth: number): AsyncGenerator<Member> {
  let zip: ZipFile | null = null
  try {
    zip = await openZip(source)
    for (;;) {
      const entry = await nextEntry(zip)
      if (entry === null) return
      if (++walk.entries > walk.limits.entries) {
        walk.stopped = true
        yield { problem: problem(path, 'too-many', `The limit is ${walk.limits.entries} entries.`) }
        return
      }
      yield* memberOf(walk, path, zip, entry, depth)
      if (walk.stopped) {
        if (depth === 0) yield { problem: problem(path, 'bomb-refused', 'The rest of the archive stays unread.') }
        return
      }
    }
  } catch (error) {
    yield { problem: problem(
      path, codeOf(error), zip === null ? 'The archive could not be opened.' : 'The rest of its directory could not be read.',
    ) }
  } finally {
    zip?.close()
  }
}

/**
 * Opens a zip and gives its members one after the other, nested archives opened in place; each refusal is a problem with the
 * member's path and the rest goes on. Nothing is ever written under a member's name.
 *
 * @param path how the archive is written in places and problems, as given by the user
 * @param source the archive's file on disk, its bytes, or what gives parts of it
 * @param spill where to put members above `limits.inMemory`: each call must give the path of a new file. Such a member comes as
 * `{ path, file, size }`, and its file belongs to the caller, who removes it. Without `spill` such members are `too-large`.
 * @remarks Never throws for what is in the archive. Leaving the loop early closes the archive.
 * @throws when the spill file cannot be written, and what a source of parts refuses
 */
export async function* openArchive(
  path: string, source: ArchiveSource, limits: ArchiveLimits = archiveLimits, spill?: Spill,
): AsyncGenerator<Member> {
  let packed: number
  try {
    packed = typeof source === 'string' ? (await stat(source)).size : 'range' in source ? source.size : source.byteLength
  } catch {
    yield { problem: problem(path, 'unread-file') }
    return
  }
  yield* level({ limits, spill, packed, entries: 0, bytes: 0, stopped: false }, path, source, 0)
}
