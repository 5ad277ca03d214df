import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import { SourceFault } from './unpack.io.ts'

/** What can give any part of itself: from `from` (0 is the first byte) until before `to`. */
export interface RangeSource {
  readonly size: number
  range(from: number, to: number): Promise<Uint8Array>
}

/** So many bytes are asked for at once: the directory of an archive is read in pieces of some dozen bytes. */
const PAGE_BYTES = 256 << 10

/** So many pages are kept: reading goes to and fro between the directory and the members. */
const PAGES = 8

/** Reads an archive by pages; those that were used last are kept. */
export class PagedReader extends RandomAccessReader {
  readonly #source: RangeSource
  /** Pages by where they begin, the one that was used last at the end. */
  readonly #pages = new Map<number, Promise<Uint8Array>>()

  constructor(source: RangeSource) {
    super()
    this.#source = source
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false })
  }

  async* #pieces(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end;) {
      const from = at - (at % PAGE_BYTES)
      const page = await this.#page(from)
      const piece = page.subarray(at - from, Math.min(page.length, end - from))
      if (piece.length === 0) return
      yield piece
      at += piece.length
    }
  }

  #page(from: number): Promise<Uint8Array> {
    const page = this.#pages.get(from) ?? this.#read(from)
    this.#pages.delete(from)
    this.#pages.set(from, page)
    const oldest = this.#pages.size > PAGES ? this.#pages.keys().next().value : undefined
    if (oldest !== undefined) this.#pages.delete(oldest)
    return page
  }

  async #read(from: number): Promise<Uint8Array> {
    try {
      return await this.#source.range(from, Math.min(this.#source.size, from + PAGE_BYTES))
    } catch (error) {
      throw new SourceFault(error)
    }
  }
}
