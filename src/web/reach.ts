import { watched } from './watched.ts'

/** Whether the server answers: false from the first call that got no answer to the next that does. */
const answers = watched(true)
const AGAIN_MS = 3_000

function become(next: boolean): void {
  if (answers.get() === next) return
  answers.set(next)
  if (!next) setTimeout(() => void lookAgain(), AGAIN_MS)
}

/** Asks what is open to all until an answer comes; not while nobody looks at the page. */
async function lookAgain(): Promise<void> {
  if (answers.get()) return
  if (document.visibilityState === 'visible') {
    try {
      await fetch('/api/sign-in/session', { credentials: 'same-origin', cache: 'no-store', headers: { accept: 'application/json' } })
      return become(true)
    } catch {
      // Still gone: asked again below.
    }
  }
  setTimeout(() => void lookAgain(), AGAIN_MS)
}

/** A call was answered. */
export const heardServer = (): void => become(true)

/** A call got no answer. */
export const missedServer = (): void => become(false)

/** Whether the server answers, as far as this page knows. */
export const useReach = (): boolean => answers.use()
