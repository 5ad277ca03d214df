import type { Db } from '../store/index.ts'
import { contents } from './evidence.table.ts'

/** A media file that lies here: its format by its first bytes, its size, and its sides in pixels where it is a picture that could be read. */
export interface FileHere {
  readonly sha256: string
  readonly type: string | null
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
}

/** Files that were looked through by machine, by their SHA-256, as far as the reader may know of them. */
export async function filesHere(db: Db, sha256s: readonly string[]): Promise<ReadonlyMap<string, FileHere>> {
  const found = await contents.bearing(db, [...new Set(sha256s)].map((value) => ({ kind: 'sha256', value })))
  return new Map(found.map(({ sha256, type, bytes, width, height }) => [sha256, { sha256, type, bytes, width, height }]))
}
