import { isUtf8 } from 'node:buffer'
import type { ListBatch } from '../../contract.ts'
import type { ListSource } from '../plug.ts'
import type { Draft } from '../gather/draft.ts'
import { headLines } from './head.ts'
import { isMembers } from './values.ts'
import { LONGEST_ELEMENT, parsed } from '../../../kernel/json/shape.ts'

const NEWLINE = 0x0a
const HEAD = 1 << 16

/** True when one of the first lines is an object by itself: the file has one value a line, and a broken line spoils no other. */
export async function looksLikeLines(source: ListSource): Promise<boolean> {
  let head = Buffer.alloc(0)
  for await (const piece of source.pieces()) {
    head = Buffer.concat([head, piece.subarray(0, HEAD)])
    if (head.length >= HEAD) break
  }
  return headLines(head.toString('utf8')).some(isMembers)
}

/** Reads a file with one JSON value a line; the place of a value is its line (`L12`). Lines that are no JSON become problems. */
export async function* jsonLines(source: ListSource, draft: Draft, take: (value: unknown, at: string) => void): AsyncGenerator<ListBatch> {
  const lines = new Lines(draft, take)
  for await (const piece of source.pieces()) {
    lines.push(piece)
    yield* draft.takeFull()
  }
  lines.end()
  yield* draft.takeFull()
  yield draft.end()
}

/** Puts lines together from pieces; holds one line of at most `LONGEST_ELEMENT` bytes. */
class Lines {
  readonly #draft: Draft
  readonly #take: (value: unknown, at: string) => void
  #parts: Uint8Array[] = []
  #size = 0
  #number = 1

  constructor(draft: Draft, take: (value: unknown, at: string) => void) {
    this.#draft = draft
    this.#take = take
  }

  push(piece: Uint8Array): void {
    let from = 0
    for (let to = piece.indexOf(NEWLINE); to >= 0; to = piece.indexOf(NEWLINE, from)) {
      this.#line(piece.subarray(from, to), true)
      from = to + 1
    }
    this.#hold(piece.subarray(from))
  }

  end(): void {
    this.#line(new Uint8Array(0), false)
  }

  #hold(part: Uint8Array): void {
    this.#size += part.length
    if (this.#size > LONGEST_ELEMENT) this.#parts = []
    else if (part.length > 0) this.#parts.push(Uint8Array.from(part))
  }

  #line(last: Uint8Array, isEnded: boolean): void {
    const size = this.#size + last.length
    const at = `L${this.#number}`
    if (size > LONGEST_ELEMENT) this.#draft.tellAt('too-large', at, 'The line was passed over.')
    else if (size > 0) this.#read(this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]), at, isEnded)
    this.#parts = []
    this.#size = 0
    this.#number++
  }

  #read(bytes: Uint8Array, at: string, isEnded: boolean): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').trim()
    if (text === '') return
    const value = parsed(text)
    if (value === undefined) return this.#draft.tellAt(
      isEnded ? 'malformed' : 'truncated', at, isEnded ? 'The line is no sound JSON and was passed over.' : '',
    )
    if (!isUtf8(bytes)) this.#draft.tellAt('not-utf8', at)
    this.#take(value, at)
  }
}
