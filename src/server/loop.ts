import { codeOf, placesOf, type Tell } from './log-line.ts'

/** Something that the house does by itself: what it is called, how often, and what it does. */
export interface Chore {
  readonly name: string
  readonly everyMs: number
  /** `signal` ends with the loop: what waits for others outside is to be given up then. */
  run(signal: AbortSignal): Promise<void>
}

/** After a failure a chore waits so long at least. */
const AFTER_FAULT_MS = 30_000

/** The work that the house does by itself while the server runs. */
export interface Loop {
  /** Ends it; resolves when nothing of it is under way any more. */
  stop(): Promise<void>
}

/** Where the loop tells what failed, what time it is, and how each run ended. */
export interface LoopParts {
  readonly tell: Tell
  readonly now: () => string
  readonly did: (chore: string, ok: boolean) => void
}

/** Runs chores for as long as the server does: each at once, then again so long after it was done. A failed one is told and tried again later. */
export function startLoop(chores: readonly Chore[], parts: LoopParts): Loop {
  const stopped = new AbortController()
  const running = chores.map((chore) => repeat(chore, { ...parts, signal: stopped.signal }))
  return {
    async stop() {
      stopped.abort()
      await Promise.all(running)
    },
  }
}

async function repeat(chore: Chore, on: LoopParts & { readonly signal: AbortSignal }): Promise<void> {
  while (!on.signal.aborted) {
    let waitMs = chore.everyMs
    try {
      await chore.run(on.signal)
      on.did(chore.name, true)
    } catch (error) {
      if (on.signal.aborted) return
      on.did(chore.name, false)
      on.tell({ at: on.now(), level: 'error', event: 'chore-failed', chore: chore.name, code: codeOf(error), from: placesOf(error) })
      waitMs = Math.max(waitMs, AFTER_FAULT_MS)
    }
    await pause(waitMs, on.signal)
  }
}

/** Waits, or ends early when the loop ends. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
