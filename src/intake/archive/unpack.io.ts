import { open as openFile, rm, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import type { ProblemCode } from '../../kernel/problem.ts'
import type { ArchiveLimits } from './limits.ts'

/** Gives the path of a file that does not exist yet, for a member too large for memory. The caller owns the file once it was yielded. */
export type Spill = () => string

/** What is used up over all levels of one outer archive. */
export interface Walk {
  readonly limits: ArchiveLimits
  readonly spill: Spill | undefined
  readonly packed: number
  entries: number
  bytes: number
  stopped: boolean
}

/** The content of one member; `doubt` comes with content that does not fit what the archive says of it. */
export type Content =
  | { readonly bytes: Uint8Array; readonly doubt: string | null }
  | { readonly file: string; readonly size: number; readonly head: Uint8Array; readonly doubt: string | null }
  | { readonly code: ProblemCode; readonly detail: string }

/** The temporary file could not be written: a fault of the machine, which must not look like one of the archive. */
class SpillFault extends Error {
  override readonly name = 'SpillFault'
}

/** What gives the archive's bytes refused them: it is thrown as it was, for it says nothing of the archive. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault'

  constructor(cause: unknown) {
    super('The bytes of the archive could not be had.', { cause })
  }
}

/** What an error of the zip reader means; faults of the machine are thrown on. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof SpillFault) throw error
  if (error instanceof SourceFault) throw error.cause
  if (error instanceof Error && 'syscall' in error) return 'unread-file'
  const said = error instanceof Error ? error.message : ''
  if (/encrypt/i.test(said)) return 'protected'
  return /not found|EOF|unexpected end|overflow|out of bounds|truncat|not enough bytes/i.test(said) ? 'truncated' : 'malformed'
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
  if (size > limits.ratioFrom
    && size > limits.ratio * Math.max(entry.compressedSize, 1)) return `It unpacks to more than ${limits.ratio} times its size.`
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

/** Unpacks one member within the limits; content that breaks them is a problem code with its detail. */
export async function contentOf(walk: Walk, zip: ZipFile, entry: Entry): Promise<Content> {
  const sink = new Sink(walk)
  let whole = false
  try {
    for await (const piece of inflate(zip, entry)) {
      walk.bytes += piece.length
      const because = tooMuch(walk, entry, sink.size + piece.length)
      if (because !== null) return { code: 'bomb-refused', detail: because }
      if (!(await sink.add(piece))) return { code: 'too-large', detail: `The limit is ${walk.limits.inMemory} bytes.` }
    }
    if (sink.size < entry.uncompressedSize) return {
      code: 'truncated', detail: `It declares ${entry.uncompressedSize} bytes and holds ${sink.size}.`,
    }
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
