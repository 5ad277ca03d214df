import { Refusal } from '../../kernel/refusal.ts'

/** Lets so many go through at a time; the rest wait in line, up to a number, and are refused beyond it. */
export interface Gate {
  /** Runs work when its turn comes. Refuses with `too-many`. */
  pass<T>(work: () => Promise<T>): Promise<T>
}

const RETRY_SECONDS = 5

/** Hashing a password is made to be dear: whoever sends many must not keep the machine from its work. */
export function gate(atATime: number, waiting: number): Gate {
  const line: (() => void)[] = []
  let inside = 0
  return {
    async pass(work) {
      if (inside >= atATime) {
        if (line.length >= waiting) throw new Refusal('too-many', { seconds: RETRY_SECONDS })
        await new Promise<void>((resolve) => {
          line.push(resolve)
        })
      } else {
        inside++
      }
      try {
        return await work()
      } finally {
        // Whoever waits longest takes the place; nobody can slip in between.
        const next = line.shift()
        if (next === undefined) inside--
        else next()
      }
    },
  }
}
