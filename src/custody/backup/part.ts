import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Refusal } from '../../kernel/refusal.ts'
import type { Backend } from '../vault/backend.ts'
import {
  CHUNK_BYTES, HEAD_BYTES, keysByHead, openChunk, SALT_BYTES, SEALED_CHUNK_BYTES, Sealer, TAG_BYTES, type ChunkKeys,
} from '../vault/cobblestone.ts'

/** Bytes that are read from a place at a time: some chunks. */
const READ_BYTES = 64 * SEALED_CHUNK_BYTES
const LINES_AT_ONCE = 2_000

/** How many bytes went by, and their SHA-256 in hex. */
export interface Measured {
  readonly bytes: number
  readonly sha256: string
}

/** Measures pieces as they go by; `result` is good when all went. */
export function measuring(): { readonly through: (pieces: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>; readonly result: () => Measured } {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async* through(pieces) {
      for await (const piece of pieces) {
        hash.update(piece)
        bytes += piece.length
        yield piece
      }
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}

/** Rows or other texts as lines: one JSON text a line. */
export async function* linesOf(pages: AsyncIterable<readonly string[]>): AsyncGenerator<Uint8Array> {
  for await (const page of pages) if (page.length > 0) yield Buffer.from(`${page.map((text) => JSON.stringify(text)).join('\n')}\n`)
}

/** Compresses and seals. */
export async function* sealed(
  plain: AsyncIterable<Uint8Array>, key: Uint8Array, context: Uint8Array, random: (bytes: number) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  const sealer = new Sealer(key, random(SALT_BYTES), context)
  const head = Buffer.allocUnsafe(HEAD_BYTES)
  sealer.head(head, 0)
  yield head
  for await (const piece of through(plain, createGzip({ level: 1 }))) {
    const out = Buffer.allocUnsafe(Sealer.room(piece.length))
    yield out.subarray(0, sealer.push(piece, out, 0))
  }
  const out = Buffer.allocUnsafe(Sealer.room(0))
  yield out.subarray(0, sealer.end(out, 0))
}

/** Opens and expands what `sealed` wrote. Refuses with `backup-broken`. */
export async function* opened(backend: Backend, place: string, key: Uint8Array, context: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* through(unsealed(backend, place, key, context), createGunzip())
}

async function* unsealed(backend: Backend, place: string, key: Uint8Array, context: Uint8Array): AsyncGenerator<Uint8Array> {
  const message = new Unsealing(place, key, context)
  for await (const piece of read(backend, place)) yield* message.take(piece)
  yield* message.end()
}

/** A sealed message that comes in pieces. */
class Unsealing {
  readonly #place: string
  readonly #key: Uint8Array
  readonly #context: Uint8Array
  #held: Buffer = Buffer.alloc(0)
  #keys: ChunkKeys | null = null
  #chunk = 0

  constructor(place: string, key: Uint8Array, context: Uint8Array) {
    this.#place = place
    this.#key = key
    this.#context = context
  }

  *take(piece: Uint8Array): Generator<Uint8Array> {
    this.#held = Buffer.concat([this.#held, piece])
    if (this.#keys === null && this.#held.length >= HEAD_BYTES) {
      this.#keys = keysByHead(this.#key, this.#held.subarray(0, HEAD_BYTES), this.#context)
      if (this.#keys === null) throw this.#broken('seal')
      this.#held = this.#held.subarray(HEAD_BYTES)
    }
    if (this.#keys === null) return
    while (this.#held.length > SEALED_CHUNK_BYTES) yield this.#next(this.#held.subarray(0, SEALED_CHUNK_BYTES))
  }

  /** What is left is the last chunk, which is always shorter than a full one: without it the end was cut off. */
  *end(): Generator<Uint8Array> {
    const last = this.#next(this.#held)
    if (last.length >= CHUNK_BYTES) throw this.#broken('end')
    if (last.length > 0) yield last
  }

  #next(chunk: Buffer): Uint8Array {
    const plain = Buffer.allocUnsafe(Math.max(0, chunk.length - TAG_BYTES))
    if (this.#keys === null || !openChunk(this.#keys, this.#chunk++, chunk, plain, 0)) throw this.#broken('seal')
    this.#held = this.#held.subarray(chunk.length)
    return plain
  }

  #broken(what: string): Refusal {
    return new Refusal('backup-broken', { file: this.#place, what })
  }
}

/** All bytes of a place, piece by piece. Refuses with `backup-broken` when it is not there; `named` is what it is told as. */
export async function* read(backend: Backend, place: string, named = place): AsyncGenerator<Uint8Array> {
  const file = await backend.open(place)
  if (file === null) throw new Refusal('backup-broken', { file: named, what: 'missing' })
  try {
    for (let from = 0, of = 1; from < of;) {
      const got = await file.read(from, from + READ_BYTES)
      if (got === null) throw new Refusal('backup-broken', { file: named, what: 'missing' })
      if (got.bytes.length === 0) return
      yield got.bytes
      from += got.bytes.length
      of = got.of
    }
  } finally {
    await file.close()
  }
}

/** A small file, whole; refuses with `backup-broken` when it is missing or larger than it can be. */
export async function readSmall(backend: Backend, place: string, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of read(backend, place)) {
    bytes += piece.length
    if (bytes > most) throw new Refusal('backup-broken', { file: place, what: 'size' })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** The texts that `linesOf` wrote, some at a time. */
export async function* textsOf(plain: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const piece of plain) {
    const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (let i = 0; i < lines.length; i += LINES_AT_ONCE) yield lines.slice(i, i + LINES_AT_ONCE).map((line) => String(JSON.parse(line)))
  }
}

/** Pieces through a stream of zlib's. What fails before it is told, not what it says of its broken end. */
async function* through(pieces: AsyncIterable<Uint8Array>, zip: ReturnType<typeof createGzip>): AsyncGenerator<Uint8Array> {
  let first: unknown = null
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces
    } catch (error) {
      first = error
      throw error
    }
  }
  const done = pipeline(Readable.from(watched(), { objectMode: false }), zip).catch((error: unknown) => { first ??= error })
  try {
    for await (const piece of zip) yield piece as Uint8Array
  } catch (error) {
    await done
    throw first ?? error
  } finally {
    zip.destroy()
  }
  await done
  if (first !== null) throw first
}
