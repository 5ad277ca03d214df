import { basename } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { problem, type Problem, type ProblemCode } from '../kernel/problem.ts'
import type { ListBatch } from './contract.ts'
import { openFile } from './hash.io.ts'
import type { HashSetFormat, ListPeek, ListSource } from './hash-sets/plug.ts'
import { hashSetFormats } from './hash-sets/registry.ts'

const HEAD = 1 << 16
const PIECE = 1 << 18
/** A packed list may grow a hundredfold beyond its first 64 MiB, and to 256 GiB in all; lists that are no bomb grow tenfold at most. */
const BOMB = { free: 64 * 1024 * 1024, ratio: 100, total: 256 * 1024 ** 3 }

/** A piece of a list: how many bytes of the file were read so far, and the id of the format that reads it (`unread` when none does). */
export type ReadBatch = ListBatch & { readonly bytesRead: number; readonly format: string }

/**
 * Reads a hash list of any known format in pieces of at most 5,000 entries; gzip is unpacked, UTF-16 with a byte-order mark is read. Never throws: a
 * file that cannot be opened, is no list, or breaks off is a problem (`label` names it there; the path by default).
 */
export async function* readList(path: string, label = path): AsyncGenerator<ReadBatch> {
  const file = new ListFile(path, label)
  const peek = await file.peek()
  const format = peek === null ? undefined : formatOf(peek)
  const problems: Problem[] = file.problems.splice(0)
  if (format === undefined) {
    if (problems.length === 0) problems.push(problem(label, peek === null || peek.bytes.length === 0 ? 'empty' : 'unread-format'))
    yield { entries: [], problems, bytesRead: file.bytesRead, format: 'unread' }
    return
  }
  let last: ListBatch = { entries: [], problems: [] }
  for await (const batch of format.read(file)) {
    if (last.entries.length > 0 || last.problems.length > 0) yield { ...last, bytesRead: file.bytesRead, format: format.id }
    last = batch
  }
  yield { entries: last.entries, problems: [...last.problems, ...file.problems], bytesRead: file.bytesRead, format: format.id }
}

/** The id of the list format that reads a file, and the file's first text; null when it is no hash list (or cannot be read). */
export async function peekList(path: string): Promise<{ readonly format: string; readonly head: string } | null> {
  const peek = await new ListFile(path, path).peek()
  const format = peek === null ? undefined : formatOf(peek)
  return peek === null || format === undefined ? null : { format: format.id, head: peek.head }
}

const formatOf = (peek: ListPeek): HashSetFormat | undefined => (peek.bytes.length === 0 ? undefined : hashSetFormats.find((f) => f.recognises(peek)))

/** A list on disk: its pieces as readers want them, and what went wrong outside of its content. */
class ListFile implements ListSource {
  readonly path: string
  readonly label: string
  readonly problems: Problem[] = []
  /** Bytes of the file read by the pass that got furthest. */
  bytesRead = 0

  constructor(path: string, label: string) {
    this.path = path
    this.label = label
  }

  /** The beginning; null when the file cannot be read. */
  async peek(): Promise<ListPeek | null> {
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of this.pieces()) {
      pieces.push(piece)
      size += piece.length
      if (size >= HEAD) break
    }
    this.bytesRead = 0
    if (size === 0 && this.problems.length > 0) return null
    const bytes = Buffer.concat(pieces).subarray(0, HEAD)
    return { head: bytes.toString('utf8'), bytes, name: basename(this.label) }
  }

  /** Each call begins anew. Problems of reading and unpacking are told once. */
  async* pieces(): AsyncGenerator<Uint8Array> {
    try {
      yield* unmarked(this.#unpacked())
    } catch (error) {
      this.#told(codeOf(error))
    }
  }

  async* #unpacked(): AsyncGenerator<Uint8Array> {
    const opened = await openFile(this.path)
    const first = Buffer.alloc(3)
    await opened.read(first, 0, first.length, 0)
    const isPacked = first[0] === 0x1f && first[1] === 0x8b && first[2] === 0x08
    const file = opened.createReadStream({ start: 0, highWaterMark: PIECE })
    const stream: Readable = isPacked ? pipeline(file, createGunzip({ chunkSize: PIECE }), () => undefined) : file
    let size = 0
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        size += piece.length
        this.bytesRead = Math.max(this.bytesRead, file.bytesRead)
        if (isPacked && (size > BOMB.total || (size > BOMB.free && size > file.bytesRead * BOMB.ratio))) {
          this.#told('bomb-refused')
          break
        }
        yield piece
      }
    } finally {
      file.destroy()
    }
  }

  #told(code: ProblemCode): void {
    if (this.problems.every((p) => p.code !== code)) this.problems.push(problem(this.label, code))
  }
}

function codeOf(error: unknown): ProblemCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'Z_BUF_ERROR' ? 'truncated' : code.startsWith('Z_') ? 'malformed' : 'unread-file'
}

/** Takes a byte-order mark away, and turns UTF-16 with one into UTF-8. */
async function* unmarked(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | null = new Uint8Array(0)
  let decoder: TextDecoder | null = null
  for await (const piece of pieces) {
    let rest = piece
    if (held !== null) {
      rest = Buffer.concat([held, piece])
      held = rest.length < 3 ? rest : null
      if (held !== null) continue
      decoder = decoderOf(rest)
      if (rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf) rest = rest.subarray(3)
    }
    yield decoder === null ? rest : Buffer.from(decoder.decode(rest, { stream: true }), 'utf8')
  }
  if (held !== null && held.length > 0) yield held
  if (decoder !== null) yield Buffer.from(decoder.decode(), 'utf8')
}

function decoderOf(bytes: Uint8Array): TextDecoder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be') : null
}
