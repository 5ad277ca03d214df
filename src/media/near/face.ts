/** A stored code near a query. `query` counts from 0 in the batch; `distance` in bits; `code` is 64 lower-case hex digits. */
export interface NearHit {
  readonly query: number
  readonly code: string
  readonly distance: number
}

/** Hits by query, distance, code. `capped` names the queries that had more hits than are told: those told are not all, and not the nearest ones. */
export interface NearAnswer {
  readonly hits: readonly NearHit[]
  readonly capped: readonly number[]
}

/** What became of a snapshot: the caller's text that was kept with it, or why it could not be used (then the index is empty). */
export interface Opened {
  readonly meta: string | null
  readonly unusable: string | null
}

/**
 * An index of PDQ codes, wherever it runs: in this thread, in a worker thread, or in the matching process. A code is its own key; who says what about
 * it stands in the database. Codes are 32 bytes each, one after the other.
 */
export interface NearIndex {
  /** Different codes that can match; from a worker or another process the number of its last answer. */
  readonly size: number
  /** Adds codes; they match when it resolves. Answers how many were not there before. */
  add(codes: Uint8Array): Promise<number>
  /**
   * Fills the index with all codes that come, in place of what is there; answers how many different ones. For many codes: some microseconds each.
   * With `to` it goes by a snapshot that another thread builds and that stays on disk (44 bytes a code while it runs); without, by this memory.
   */
  build(batches: Batches, to?: { readonly file: string; readonly meta: string }): Promise<number>
  /** Takes codes out; they do not match any more when it resolves, and are not in any snapshot that is begun later. */
  remove(codes: Uint8Array): Promise<void>
  /** All codes within the threshold (0 to 31 bits) of each query; exact. Throws a RangeError for another threshold. */
  search(queries: Uint8Array, threshold: number): Promise<NearAnswer>
  /** Writes a snapshot with a text of the caller's (at most 64 KB). Throws the file system's error. */
  save(file: string, meta: string): Promise<void>
  /** Puts the content of a snapshot in place of what is there, in the same memory. A file that cannot be used changes nothing. */
  reload(file: string): Promise<Opened>
  /** Ends what runs in the background and gives the memory back. */
  close(): Promise<void>
}

/** Codes in pieces, 32 bytes each. */
export type Batches = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Hits told for one query, unless the caller says otherwise: a flat picture's code can lie near a whole set. */
export const MOST_HITS = 10_000
