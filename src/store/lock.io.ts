import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../kernel/refusal.ts'
import { unusable } from './folder.io.ts'

/** How long to wait for a holder that is about to end (its starter was killed a moment ago). */
const PATIENCE_MS = 2_000

/** SQLITE_BUSY: somebody else has it. Source: sqlite.org/rescode.html, read 2026-11-22. */
const BUSY = 5

/** Locks that are held: one that nobody refers to any more would be freed with its memory. */
const taken = new Set<DatabaseSync>()

/**
 * Takes the folder for this process alone; returns what gives it back. Refuses with `store-locked` while another process (or
 * another opener in this one) holds it, and with `folder-unusable` where no lock can be had. The lock is an exclusive transaction on a small SQLite
 * file: the operating system frees it when its holder dies in whatever way, it works on every platform and across containers that share the folder
 * (docs/decisions/0003-lock.md says why this and not a socket).
 */
export function lockFolder(folder: string, patienceMs = PATIENCE_MS): () => void {
  let held: DatabaseSync | null = null
  try {
    accessSync(folder, constants.W_OK)
    held = new DatabaseSync(join(folder, 'lock'))
    accessSync(join(folder, 'lock'), constants.W_OK) // of a file that it may only read SQLite takes a lock that shuts nobody out
    held.exec(`pragma busy_timeout = ${patienceMs}; pragma journal_mode = delete; begin exclusive`)
  } catch (error) {
    held?.close()
    throw error instanceof Error && 'errcode' in error && error.errcode === BUSY ? new Refusal('store-locked', { folder }) : unusable(folder, error)
  }
  const lock = held
  taken.add(lock)
  return () => {
    taken.delete(lock)
    lock.close()
  }
}
