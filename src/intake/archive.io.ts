import { once } from 'node:events'
import { open as openFile, rm, stat, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { problem, type Problem, type ProblemCode } from '../kernel/problem.ts'
import { isArchive } from './archive/kind.ts'
import { archiveLimits, type ArchiveLimits } from './archive/limits.ts'
import { isSpecial, memberName } from './archive/name.ts'

/**
 * What comes out of an archive, in its order: a member in memory, a member that was too large for memory and lies in a
 * temporary file, or a problem. `path` is `archive.zip!/member`, for nested archives `a.zip!/b.zip!/member`.
 */
export type Member =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly file: string; readonly size: number }
  | { readonly problem: Problem }

/** Gives the path of a file that does not exist yet, for a member too large for memory. The caller owns the file once it was yielded. */
export type Spill = () => string

/** What is used up over all levels of one outer archive. */
interface Walk {
  readonly limits: ArchiveLimits
  readonly spill: Spill | undefined
  readonly packed: number
  entries: number
  bytes: number
  stopped: boolean
}

/** The content of one member; `doubt` comes with content that does not fit what the archive says of it. */
type Content =
  | { readonly bytes: Uint8Array; readonly doubt: string | null }
  | { readonly file: string; readonly size: number; readonly head: Uint8Array; readonly doubt: string | null }
  | { readonly code: ProblemCode; readonly detail: string }

const yauzlOptions = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false } as const

/** The temporary file could not be written: a fault of the machine, which must not look like one of the archive. */
class SpillFault extends Error {
  override readonly name = 'SpillFault'
}

/** What an error of the zip reader means; faults of the machine are thrown on. */
function codeOf(error: unknown): ProblemCode {
  if (error instanceof SpillFault) throw error
  if (error instanceof Error && 'syscall' in error) return 'unread-file'
  const said = error instanceof Error ? error.message : ''
  if (/encrypt/i.test(said)) return 'protected'
  return /not found|EOF|unexpected end|overflow|out of bounds|truncat|not enough bytes/i.test(said) ? 'truncated' : 'malformed'
}

async function openZip(source: string | Uint8Array): Promise<ZipFile> {
  const zip = typeof source === 'string' ? await openPromise(source, yauzlOptions)
    : await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), yauzlOptions)
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

/** The unpacked pieces of an entry. Sizes that the archive declares are not trusted here. */
async function* inflate(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const raw: Readable = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  if (entry.compressionMethod === 0) {
    yield* raw
    return
  }
  const inflater = createInflateRaw()
  raw.on('error', (error) => inflater.destroy(error))
  raw.pipe(inflater)
  try {
    yield* inflater
  } finally {
    raw.unpipe(inflater)
    raw.destroy()
    inflater.destroy()
  }
}

/** Why `size` unpacked bytes of a member are too many; null when they are not. Stops the walk when the whole archive is at fault. */
function tooMuch(walk: Walk, entry: Entry, size: number): string | null {
  const { limits } = walk
  if (size > entry.uncompressedSize) return 'It holds more than it declares.'
  if (size > limits.ratioFrom && size > limits.ratio * Math.max(entry.compressedSize, 1)) return `It unpacks to more than ${limits.ratio} times its size.`
  if (walk.bytes > limits.totalBytes) {
    walk.stopped = true
    return `The archive unpacks to more than ${limits.totalBytes} bytes.`
  }
  if (walk.bytes > limits.ratioFrom && walk.bytes > limits.ratio * Math.max(walk.packed, 1)) {
    walk.stopped = true
    return `The archive unpacks to more than ${limits.ratio} times its size.`
  }
  return null
}

/** Gathers pieces in memory, and from the limit on in a file. */
class Sink {
  readonly pieces: Buffer[] = []
  size = 0
  crc = 0
  file: string | null = null
  #handle: FileHandle | null = null
  readonly #walk: Walk

  constructor(walk: Walk) {
    this.#walk = walk
  }

  /** False when the member is too large for memory and nobody gave a place for it. */
  async add(piece: Buffer): Promise<boolean> {
    this.size += piece.length
    this.crc = crc32(piece, this.crc)
    const { spill, limits } = this.#walk
    if (this.size <= limits.inMemory) {
      this.pieces.push(piece)
      return true
    }
    if (spill === undefined) return false
    try {
      await this.#write(piece, spill)
    } catch (error) {
      throw new SpillFault('The temporary file could not be written.', { cause: error })
    }
    return true
  }

  async #write(piece: Buffer, spill: Spill): Promise<void> {
    if (this.#handle === null) {
      this.file = spill()
      this.#handle = await openFile(this.file, 'wx', 0o600)
      for (const before of this.pieces) await this.#handle.writeFile(before)
      this.pieces.splice(1) // the first piece stays as the head
      if (this.pieces.length === 0) this.pieces.push(piece)
    }
    await this.#handle.writeFile(piece)
  }

  async close(keepFile: boolean): Promise<void> {
    await this.#handle?.close()
    if (this.file !== null && !keepFile) await rm(this.file, { force: true })
  }
}

async function contentOf(walk: Walk, zip: ZipFile, entry: Entry): Promise<Content> {
  const sink = new Sink(walk)
  let whole = false
  try {
    for await (const piece of inflate(zip, entry)) {
      walk.bytes += piece.length
      const because = tooMuch(walk, entry, sink.size + piece.length)
      if (because !== null) return { code: 'bomb-refused', detail: because }
      if (!(await sink.add(piece))) return { code: 'too-large', detail: `The limit is ${walk.limits.inMemory} bytes.` }
    }
    if (sink.size < entry.uncompressedSize) return { code: 'truncated', detail: `It declares ${entry.uncompressedSize} bytes and holds ${sink.size}.` }
    whole = true
    const doubt = sink.crc === entry.crc32 ? null : 'Its checksum is not that of the archive.'
    if (sink.file !== null) return { file: sink.file, size: sink.size, head: sink.pieces[0] ?? Buffer.alloc(0), doubt }
    return { bytes: sink.pieces.length === 1 && sink.pieces[0] !== undefined ? sink.pieces[0] : Buffer.concat(sink.pieces), doubt }
  } catch (error) {
    return { code: codeOf(error), detail: '' }
  } finally {
    await sink.close(whole)
  }
}

/** Why an entry is not even opened; null when it may be. */
function refusal(walk: Walk, entry: Entry): { code: ProblemCode; detail: string } | null {
  if (isSpecial(entry)) return { code: 'path-refused', detail: 'It is a link or no plain file.' }
  if (entry.isEncrypted()) return { code: 'protected', detail: '' }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return { code: 'unread-format', detail: `Compression method ${entry.compressionMethod} is not supported.` }
  if (walk.bytes + entry.uncompressedSize > walk.limits.totalBytes) return { code: 'bomb-refused', detail: `It would take the archive above ${walk.limits.totalBytes} bytes.` }
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

async function* level(walk: Walk, path: string, source: string | Uint8Array, depth: number): AsyncGenerator<Member> {
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
    yield { problem: problem(path, codeOf(error), zip === null ? 'The archive could not be opened.' : 'The rest of its directory could not be read.') }
  } finally {
    zip?.close()
  }
}

/**
 * Opens a zip and gives its members one after the other, nested archives opened in place; each refusal is a problem with the
 * member's path and the rest goes on. Nothing is ever written under a member's name.
 *
 * @param path how the archive is written in places and problems, as given by the user
 * @param source the archive's file on disk, or its bytes
 * @param spill where to put members above `limits.inMemory`: each call must give the path of a new file. Such a member comes as
 * `{ path, file, size }`, and its file belongs to the caller, who removes it. Without `spill` such members are `too-large`.
 * @remarks Never throws for what is in the archive. Leaving the loop early closes the archive.
 * @throws when the spill file cannot be written
 */
export async function* openArchive(
  path: string, source: string | Uint8Array, limits: ArchiveLimits = archiveLimits, spill?: Spill,
): AsyncGenerator<Member> {
  let packed: number
  try {
    packed = typeof source === 'string' ? (await stat(source)).size : source.byteLength
  } catch {
    yield { problem: problem(path, 'unread-file') }
    return
  }
  yield* level({ limits, spill, packed, entries: 0, bytes: 0, stopped: false }, path, source, 0)
}
