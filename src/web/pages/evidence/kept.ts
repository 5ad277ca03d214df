import { readCheckpoint } from '../../../custody/log/checkpoint.ts'
import { readNote } from '../../../custody/log/note.ts'

/** What this browser kept of a log after it had checked it whole: the key it held under, and its checkpoint. All of it is public. */
export interface Kept {
  readonly origin: string
  readonly key: string
  readonly note: string
  /** When it was checked, ISO UTC. */
  readonly at: string
}

const KEY = 'sterna-log-kept'

/** What this browser kept; null when it kept nothing, or what it kept is not of the form. */
export function keptLog(): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { origin, key, note, at } = value as Record<string, unknown>
    if (typeof origin !== 'string' || typeof key !== 'string' || typeof note !== 'string' || typeof at !== 'string') return null
    return sizeOf(note) === null ? null : { origin, key, note, at }
  } catch {
    return null
  }
}

/** Keeps what was checked; null forgets it. */
export function keepLog(kept: Kept | null): void {
  try {
    if (kept === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing: the next check begins anew.
  }
}

/** How many entries a signed checkpoint says that it covers; null for what is none. */
export function sizeOf(note: string): number | null {
  const size = readCheckpoint(readNote(note)?.text ?? '')?.size
  return size === undefined ? null : Number(size)
}
