import type { ListBatch } from '../contract.ts'

/**
 * How a reader sees the beginning of a list: its first 64 KiB as text and as bytes, both without a byte-order mark, and the file's name (a hint
 * only).
 */
export interface ListPeek {
  /** The first 64 KiB, decoded; cut in the middle of anything. */
  readonly head: string
  /** The same as bytes: UTF-8 when the file is text (UTF-16 was turned into it), else as they are. */
  readonly bytes: Uint8Array
  readonly name: string
}

/**
 * A whole list. `label` stands for it in problems and places. `pieces` gives its content from the start (unpacked when it is gzip'd, UTF-8 when it
 * was
 * UTF-16, without a byte-order mark) in pieces of any size; each call begins anew. `path` is for readers that must open it themselves (`*.io.ts`).
 */
export interface ListSource {
  readonly label: string
  readonly path: string
  pieces(): AsyncIterable<Uint8Array>
}

/**
 * One kind of hash list. `recognises` looks at content (the name is a hint at most) and must be cheap; the first of the registry that says yes reads
 * the list. `read` yields batches of at most 5,000 entries, holds memory flat whatever the size, and never throws on content: what cannot be read
 * becomes a problem, and after twenty equal ones only their count is told. Its page is `docs/hash-sets/<id>.md`.
 */
export interface HashSetFormat {
  readonly id: string
  readonly label: string
  recognises(peek: ListPeek): boolean
  read(source: ListSource): AsyncGenerator<ListBatch>
}
