import { chmodSync, mkdirSync } from 'node:fs'
import { Refusal } from '../kernel/refusal.ts'

/**
 * Makes a data folder where there is none, for its owner alone; root lets others pass through it (not look, not write), because a database server that may
 * not run as root must reach what is its own in there. Refuses with `folder-unusable` where none can be made.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  } catch (error) {
    throw unusable(folder, error)
  }
}

/** Closes a folder to everybody but its owner, whatever the umask was when it was made. */
export function closeToOthers(path: string): void {
  chmodSync(path, 0o700)
}

/** Why a folder cannot be used, in the words of the operating system's code. */
export function unusable(folder: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  // Node tells ENOENT of a folder below one that can only be read.
  return new Refusal('folder-unusable', { folder, why: code === 'ENOENT' ? 'it cannot be made there (read-only?)' : code })
}
