import { useSyncExternalStore } from 'react'

/** What can be taken back: stays until it is closed or another takes its place; it is in the log either way. */
export interface Undo {
  readonly said: string
  readonly undo: () => Promise<string | null> | void
}

/** One value that parts of the page share. */
function shared<T>(first: T) {
  let value = first
  const listeners = new Set<() => void>()
  return {
    set(next: T) {
      value = next
      for (const told of listeners) told()
    },
    get: () => value,
    use: () => useSyncExternalStore((told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    }, () => value),
  }
}

const undo = shared<Undo | null>(null)
const announced = shared<{ readonly words: string; readonly turn: number }>({ words: '', turn: 0 })

/** What can be taken back now. */
export const useUndoNow = (): Undo | null => undo.use()

/** Offers to take something back; `undo` returns words when it could not be done. */
export function useUndo(): { readonly offer: (what: Undo) => void; readonly close: () => void } {
  return { offer: (what) => undo.set(what), close: () => undo.set(null) }
}

/** What is read out now, without moving anything. */
export const useAnnounced = () => announced.use()

/** Reads words out to whoever cannot see the page: counts and what was done, never rows. */
export function useAnnounce(): (words: string) => void {
  return (words) => announced.set({ words, turn: announced.get().turn + 1 })
}

/** Nothing of a session that ended stays in the page. */
export function dropNotices(): void {
  undo.set(null)
  announced.set({ words: '', turn: 0 })
}
