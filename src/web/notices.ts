import { watched } from './watched.ts'

/** What can be taken back: stays until it is closed or another takes its place; it is in the log either way. */
export interface Undo {
  readonly said: string
  readonly undo: () => Promise<string | null> | void
}

/** What is offered. `wrong`: why it could not be taken back; empty when nobody tried. */
interface Offered extends Undo {
  readonly wrong: string
  readonly isBusy: boolean
}

const undo = watched<Offered | null>(null)
const announced = watched<{ readonly words: string; readonly turn: number }>({ words: '', turn: 0 })

/** What can be taken back now. */
export const useUndoNow = (): Offered | null => undo.use()

const announce = (words: string): void => announced.set({ words, turn: announced.get().turn + 1 })

/** Offers to take something back, and reads out what was done; `undo` returns words when it could not be done. */
export function useUndo(): { readonly offer: (what: Undo) => void; readonly close: () => void } {
  const offer = (what: Undo): void => {
    undo.set({ ...what, wrong: '', isBusy: false })
    announce(what.said)
  }
  return { offer, close: () => undo.set(null) }
}

/** Takes back what is offered: once, however often it is pressed. Where it could not be done the offer stays and says why; what was offered meanwhile stays. */
export async function takeBack(): Promise<void> {
  const offered = undo.get()
  if (offered === null || offered.isBusy) return
  undo.set({ ...offered, wrong: '', isBusy: true })
  const words = await offered.undo()
  if (undo.get()?.undo !== offered.undo) return
  undo.set(typeof words === 'string' ? { ...offered, wrong: words } : null)
}

/** What is read out now, without moving anything. */
export const useAnnounced = () => announced.use()

/** Reads words out to whoever cannot see the page: counts and what was done, never rows. */
export function useAnnounce(): (words: string) => void {
  return announce
}

/** Nothing of a session that ended stays in the page. */
export function dropNotices(): void {
  undo.set(null)
  announced.set({ words: '', turn: 0 })
}
