/** How much an archive may unpack to. All sizes in bytes. */
export interface ArchiveLimits {
  /** Entries over all levels, folders too. */
  readonly entries: number
  /** Unpacked bytes over all levels. */
  readonly totalBytes: number
  /** Unpacked bytes for each packed byte, of a member and of the whole archive; asked above `ratioFrom` unpacked bytes only. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Levels of archives inside the outer one that are opened. */
  readonly depth: number
  /** Members above this size go to a file instead of memory. */
  readonly inMemory: number
}

/**
 * The limits of the house. Deflate packs at most some 1032 to 1; text of reports stays far below 200 to 1.
 * @see RFC 1951; David Fifield, A better zip bomb, WOOT 2019
 */
export const archiveLimits: ArchiveLimits = {
  entries: 100_000, totalBytes: 8 * 1024 ** 3, ratio: 200, ratioFrom: 1024 ** 2, depth: 3, inMemory: 32 * 1024 ** 2,
}
