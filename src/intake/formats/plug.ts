import type { ReadFile } from '../contract.ts'

/** The first bytes of a file, decoded, and cheap looks at its shape; what a format recognises a file by. Never its name. */
export interface Peek {
  /** The first 64 KiB, decoded (byte-order mark taken away); cut in the middle of anything. */
  readonly head: string
  /** The first bytes as they are. */
  readonly bytes: Uint8Array
  /** For a file whose first character opens JSON: the value, parsed within the limits, else undefined. Parsed once for all formats. */
  json(): unknown
  /** For a file that starts like XML: the name of its first element without prefix, else null. */
  readonly root: string | null
}

/**
 * A whole file. `path` is the input path as given; it goes into every place and problem. `bytes`, `text` and `json` are for
 * files up to the memory limit; only a format that `streams` is asked to read larger ones, and reads `chunks`.
 */
export interface SourceFile {
  readonly path: string
  readonly size: number
  readonly bytes: Uint8Array
  /** The bytes decoded once for all readers. */
  text(): string
  /** The parsed JSON (same value as `Peek.json`); undefined when it is none. */
  json(): unknown
  /** The content from its start in pieces of some 64 KiB, read when asked for. */
  chunks(): Iterable<Uint8Array>
}

/** What a reader may know beside the file: the moment of receipt, and saved CSV mappings (JSON texts by source). */
export interface ReadContext {
  readonly now: string
  readonly mappings: readonly CsvMapping[]
}

/** A saved mapping of CSV columns to fields; `columns` maps a header (as in the file) to a field of `docs/formats/csv.md`. */
export interface CsvMapping {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  readonly source?: { readonly kind: string; readonly name: string | null }
  readonly zone?: string
}

/**
 * One file format. `recognises` looks at content only and must be cheap; the first format of the registry that says yes reads
 * the file. Its page is `docs/formats/<id>.md`. `read` never throws: what cannot be read becomes a problem, what was read before it is kept.
 */
export interface Format {
  readonly id: string
  readonly label: string
  /** Files of any size may be given to it: its `read` works through `chunks` with flat memory, or asks for no more than the first bytes (`head`). */
  readonly streams?: 'chunks' | 'head'
  /** True for a format of bytes that are no text: how they would decode says nothing. */
  readonly binary?: boolean
  recognises(peek: Peek): boolean
  read(file: SourceFile, context: ReadContext): ReadFile
}

/** Declares a format and keeps its id as a literal type. */
export function format<const F extends Format>(plug: F): F {
  return plug
}
