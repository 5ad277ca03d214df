import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { integrate, type Doors } from '../custody/index.ts'
import { Refusal, refusals } from '../kernel/refusal.ts'
import type { Progress } from './command.ts'

/** The newest checkpoint that this machine saw lies beside the data, not in the database: a database that was put back is told by it. */
const FILE = 'last-checkpoint'

/** So many entries at most go into the tree after a command; the rest after the next, or by `sterna log integrate`. */
const MOST_AFTER_COMMAND = 65_536

const sizeOf = (note: string | null): number => Number(note?.split('\n', 2)[1] ?? 0)

/** The checkpoint that this machine saw last, kept whole or not at all; a smaller one never takes the place of a larger. */
export function memoryIn(folder: string): NonNullable<Doors['memory']> {
  const path = join(folder, FILE)
  const last = (): string | null => existsSync(path) ? readFileSync(path, 'utf8') : null
  return {
    last,
    keep(note) {
      if (sizeOf(note) <= sizeOf(last())) return
      mkdirSync(folder, { recursive: true })
      const beside = `${path}.${process.pid}.part`
      writeFileSync(beside, note)
      renameSync(beside, path)
    },
  }
}

/** Puts into the tree what a command wrote. Cheap when nothing waits. A broken log is told; the command itself was done. */
export async function growLog(doors: Doors, progress: Progress, signal: AbortSignal, say: (text: string) => void): Promise<void> {
  try {
    await integrate(doors, { most: MOST_AFTER_COMMAND, signal, onProgress: (n) => progress.update(n, null, 'entries into the log') })
  } catch (error) {
    // The command itself was done and is kept: what waits goes into the tree after the next one.
    say(
      error instanceof Refusal
        ? `sterna: ${error.code}: ${refusals[error.code].words}\n` : 'sterna: the log could not be brought up to date; sterna log integrate does it.\n',
    )
  }
}
