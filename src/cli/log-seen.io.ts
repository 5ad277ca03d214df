import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kill } from 'node:process'
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
      removeLeft(folder)
      const beside = `${path}.${process.pid}.part`
      writeFileSync(beside, note, { flush: true })
      renameSync(beside, path)
    },
  }
}

/** Removes what writers have left that were killed. */
function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, id] = /^last-checkpoint\.(\d{1,9})\.part$/.exec(name) ?? []
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(folder, name), { force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    return kill(id, 0)
  } catch {
    return false
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
