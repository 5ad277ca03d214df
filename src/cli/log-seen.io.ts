import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { integrate, ourCheckpoint, type Doors } from '../custody/index.ts'
import { Refusal, refusals } from '../kernel/refusal.ts'
import type { Progress } from './command.ts'

/** The newest checkpoint that this machine saw lies beside the data, not in the database: a database that was put back is told by it. */
const FILE = 'last-checkpoint'

/** So many entries at most go into the tree after a command; the rest after the next, or by `sterna log integrate`. */
const MOST_AFTER_COMMAND = 65_536

/** The checkpoint that this machine saw last; null before the first. */
export function lastSeen(folder: string): string | null {
  const path = join(folder, FILE)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Keeps the newest checkpoint, whole or not at all, unless a larger one was seen. */
export async function see(doors: Doors, folder: string): Promise<void> {
  const { size, note } = await ourCheckpoint(doors)
  const before = Number(lastSeen(folder)?.split('\n')[1] ?? 0)
  if (size <= before) return
  mkdirSync(folder, { recursive: true })
  const beside = join(folder, `${FILE}.${process.pid}.part`)
  writeFileSync(beside, note)
  renameSync(beside, join(folder, FILE))
}

/** Puts into the tree what a command wrote. Cheap when nothing waits. A broken log is told; the command itself was done. */
export async function growLog(doors: Doors, folder: string, progress: Progress, signal: AbortSignal, say: (text: string) => void): Promise<void> {
  try {
    const grown = await integrate(doors, { most: MOST_AFTER_COMMAND, signal, onProgress: (n) => progress.update(n, null, 'entries into the log') })
    if (grown > 0) await see(doors, folder)
  } catch (error) {
    // The command itself was done and is kept: what waits goes into the tree after the next one.
    say(error instanceof Refusal ? `sterna: ${error.code}: ${refusals[error.code].words}\n` : 'sterna: the log could not be brought up to date; sterna log integrate does it.\n')
  }
}
