import type { Plain, Sealed, Range } from '../custody/index.ts'

/**
 * Where gathered bytes go, and where what is large is read again: the vault of a unit, or (when a file is only looked at) a folder that is gone
 * afterwards.
 */
export interface Keeper {
  /** Keeps small files together; they lie safe when it resolves. */
  keep(files: readonly Sealed[]): Promise<void>
  /** Keeps a file of any size; tells its SHA-256 and size in bytes. */
  keepFile(path: string | Buffer): Promise<{ readonly sha256: string; readonly bytes: number }>
  /** A part of a kept file, without reading the rest. */
  range(sha256: string, range: Range): Promise<Uint8Array>
  /** A kept file, or a part of it, piece by piece. */
  stream(sha256: string, range?: Range): AsyncIterable<Uint8Array>
  /** A kept file as one that lies on the disk until it is released. */
  plain(sha256: string): Promise<Plain>
  /** Path of a private file that is not there yet; whoever writes it removes it. */
  temporary(): string
}
