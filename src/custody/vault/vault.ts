/** Bytes of a file with the name that they have in the house: their SHA-256 in hex. */
export interface Sealed {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** A part of a file in bytes: from `from` (0 is the first) until before `to`; the end of the file when `to` is absent. */
export interface Range {
  readonly from?: number
  readonly to?: number
}

/** A decrypted copy for programs that need a path. It lies in a private folder and is gone after `release`. */
export interface Plain {
  readonly path: string
  release(): Promise<void>
}

/**
 * Where every byte that comes in is kept, sealed, before the act that names it. For the rest of the house a file's name is its SHA-256; what
 * lies on the disk bears a keyed name that tells nothing. A vault belongs to one unit, and what is kept through it to one case (or to the unit's
 * own, while a report is in no case). The same bytes twice in a unit are one object.
 */
export interface Vault {
  /** Keeps files; when it resolves they are on the disk under their names, whole, and their keys in the database. */
  keep(files: readonly Sealed[]): Promise<void>
  /** Keeps a file of any size in one pass with flat memory; tells its SHA-256 and size in bytes. */
  keepFile(path: string | Buffer): Promise<{ readonly sha256: string; readonly bytes: number }>
  /**
   * The whole file. Throws `not-found` when it is not here, `shredded` when its key was destroyed, `seal-broken` when its bytes are not what was
   * kept.
   */
  get(sha256: string): Promise<Uint8Array>
  /** A part of it, without reading the rest. Throws as `get` does. */
  range(sha256: string, range: Range): Promise<Uint8Array>
  /** The file, or a part of it, piece by piece; no byte is given that was not checked. Throws as `get` does. */
  stream(sha256: string, range?: Range): AsyncIterable<Uint8Array>
  /** Which of these are here and can be read. */
  has(sha256s: readonly string[]): Promise<ReadonlySet<string>>
  /** How many bytes a file has; null when it is not here. */
  size(sha256: string): Promise<number | null>
  /** A decrypted copy with a path; the caller releases it. */
  plain(sha256: string): Promise<Plain>
}
