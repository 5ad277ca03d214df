import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../kernel/refusal.ts'

/** How long to wait for a holder that is about to end (its starter was killed a moment ago). */
const PATIENCE_MS = 2_000

/**
 * Takes the folder for this process alone; returns what gives it back. Refuses with `store-locked` while another process (or
 * another opener in this one) holds it. The lock is an exclusive transaction on a small SQLite file: the operating system frees it
 * when its holder dies in whatever way, it works on every platform and across containers that share the folder
 * (docs/decisions/0003-lock.md says why this and not a socket).
 */
export function lockFolder(folder: string, patienceMs = PATIENCE_MS): () => void {
  const held = new DatabaseSync(join(folder, 'lock'))
  try {
    held.exec(`pragma busy_timeout = ${patienceMs}; pragma journal_mode = delete; begin exclusive`)
  } catch {
    held.close()
    throw new Refusal('store-locked', { folder })
  }
  return () => held.close()
}
