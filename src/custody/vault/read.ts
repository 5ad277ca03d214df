import type { KeyObject } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { LiveRow } from '../vault.table.ts'
import type { Backend, Opened } from './backend.ts'
import { CHUNK_BYTES, HEAD_BYTES, keysByHead, openChunk, SEALED_CHUNK_BYTES, sealedBytes, type ChunkKeys } from './cobblestone.ts'
import { contextOf, unwrapObject } from './objects.ts'
import type { Range } from './vault.ts'

/** So many chunks are read at a time: about a megabyte. */
const CHUNKS_AT_ONCE = 64

/** A range inside a file of so many bytes; what lies outside is left off. */
export function within(bytes: number, { from = 0, to = bytes }: Range): { readonly from: number; readonly to: number } {
  const first = clamp(from, 0, bytes)
  return { from: first, to: clamp(to, first, bytes) }
}

function clamp(n: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Number.isNaN(n) ? least : Math.trunc(n)))
}

/** What is wrong with what is stored; facts are codes and numbers. */
function broken(what: string, chunk?: number): Refusal {
  return new Refusal('seal-broken', chunk === undefined ? { what } : { what, chunk })
}

/** An object's content from `from` until before `to`, piece by piece; each piece was checked before it is given. Refuses with `seal-broken`. */
export async function* unsealed(backend: Backend, by: KeyObject, row: LiveRow, from: number, to: number): AsyncGenerator<Uint8Array> {
  const opened = await backend.open(row.place)
  if (opened === null) throw broken('missing')
  try {
    const object = new Unsealing(opened, by, row)
    const after = to > from ? Math.ceil(to / CHUNK_BYTES) : Math.floor(from / CHUNK_BYTES) + 1
    for (let chunk = Math.floor(from / CHUNK_BYTES); chunk < after; chunk += CHUNKS_AT_ONCE) {
      const piece = await object.chunks(chunk, Math.min(after, chunk + CHUNKS_AT_ONCE))
      const start = chunk * CHUNK_BYTES
      const wanted = piece.subarray(Math.max(0, from - start), Math.max(0, to - start))
      if (wanted.length > 0) yield wanted
    }
    // A file whose length is a whole number of chunks ends with an empty one: without it, it was cut off there.
    if (to > from && to === row.bytes && row.bytes % CHUNK_BYTES === 0) await object.chunks(after, after + 1)
  } finally {
    await opened.close()
  }
}

/** An object that is being read. */
class Unsealing {
  readonly #opened: Opened
  readonly #by: KeyObject
  readonly #row: LiveRow
  #keys: ChunkKeys | null = null

  constructor(opened: Opened, by: KeyObject, row: LiveRow) {
    this.#opened = opened
    this.#by = by
    this.#row = row
  }

  /** Content of the chunks from `first` until before `after`, all of which the object has. */
  async chunks(first: number, after: number): Promise<Uint8Array> {
    const { bytes } = this.#row
    const start = HEAD_BYTES + first * SEALED_CHUNK_BYTES
    const end = Math.min(sealedBytes(bytes), HEAD_BYTES + after * SEALED_CHUNK_BYTES)
    // What begins a file is read together with its head.
    const withHead = this.#keys === null && first === 0
    const head = this.#keys === null && !withHead ? await this.#read(0, HEAD_BYTES) : null
    const read = await this.#read(withHead ? 0 : start, end)
    const keys = this.#keys ??= this.#opens(head ?? read.subarray(0, HEAD_BYTES))
    const sealed = withHead ? read.subarray(HEAD_BYTES) : read
    const plain = Buffer.allocUnsafe(Math.min(bytes, after * CHUNK_BYTES) - first * CHUNK_BYTES)
    for (let chunk = first; chunk < after; chunk++) {
      const at = (chunk - first) * SEALED_CHUNK_BYTES
      if (!openChunk(keys, chunk, sealed.subarray(at, at + SEALED_CHUNK_BYTES), plain, (chunk - first) * CHUNK_BYTES)) throw broken('chunk', chunk)
    }
    return plain
  }

  #opens(head: Uint8Array): ChunkKeys {
    const key = unwrapObject(this.#by, this.#row)
    if (key === null) throw broken('row')
    const keys = keysByHead(key, head, contextOf(this.#row))
    key.fill(0)
    if (keys === null) throw broken('head')
    return keys
  }

  /** Bytes of the sealed object, all that were asked for, from a place that is as long as it was when it was written. */
  async #read(from: number, to: number): Promise<Uint8Array> {
    const { placeFrom, placeBytes } = this.#row
    const read = await this.#opened.read(placeFrom + from, placeFrom + to)
    if (read === null) throw broken('missing')
    if (read.of !== placeBytes || read.bytes.length !== to - from) throw broken('length')
    return read.bytes
  }
}
