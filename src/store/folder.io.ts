import { chmodSync, mkdirSync, statfsSync } from 'node:fs'
import { Refusal } from '../kernel/refusal.ts'

/** Below this the embedded store is refused work: its first write on a full disk fails and the next one hangs for good. */
const FREE_BYTES_NEEDED = 256 * 1024 * 1024

/** Throws `disk-full` when the folder's file system has too little free space for the embedded store. */
export function demandSpace(dir: string): void {
  const { bavail, bsize } = statfsSync(dir)
  const free = bavail * bsize
  if (free < FREE_BYTES_NEEDED) throw new Refusal('disk-full', { freeMegabytes: Math.floor(free / 1e6) })
}

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

/** Why a folder cannot be used: its disk is full (`disk-full`), or what the operating system's code says. */
export function unusable(folder: string, error: unknown): Refusal {
  try {
    demandSpace(folder)
  } catch (full) {
    if (full instanceof Refusal) return full
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  // Node tells ENOENT of a folder below one that can only be read.
  return new Refusal('folder-unusable', { folder, why: code === 'ENOENT' ? 'it cannot be made there (read-only?)' : code })
}
