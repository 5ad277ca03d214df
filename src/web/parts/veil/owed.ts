import type { Looked, VeilWays } from './ways.ts'

/** What the server is still to be told of one opening: seconds that were looked, then that it is closed. Nothing of what was seen. */
interface Owed {
  readonly ways: VeilWays
  readonly opening: number
  readonly looked: readonly Looked[]
  readonly untilMs: number
}

/** The server takes seconds of an opening for so long; after that they are lost, and it counts the opening as not measured. */
const TAKEN_MS = 15 * 60_000
const AGAIN_MS = 15_000

/** Why it was not told, and can be told later: the session is locked or over, nobody answers, too many calls. */
const LATER: ReadonlySet<string> = new Set(['session-locked', 'signed-out', 'server-gone', 'too-many', 'given-up'])

let waiting: readonly Owed[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Tells the server for how long a file was before the reader, and closes its opening; what cannot be told now is told when the session is back. */
export async function settle(ways: VeilWays, opening: number, looked: readonly Looked[]): Promise<void> {
  await tell({ ways, opening, looked: looked.filter((l) => l.seconds > 0), untilMs: Date.now() + TAKEN_MS })
}

async function tell(owed: Owed): Promise<void> {
  const left = [...owed.looked]
  while (left[0] !== undefined) {
    const told = await owed.ways.expose(owed.opening, left[0], { quiet: true, keepalive: true })
    if (!told.ok && LATER.has(told.code)) return later({ ...owed, looked: left })
    left.shift()
  }
  const closed = await owed.ways.close(owed.opening)
  if (!closed.ok && LATER.has(closed.code)) later({ ...owed, looked: [] })
  return undefined
}

function later(owed: Owed): void {
  waiting = [...waiting, owed]
  timer ??= setTimeout(() => void again(), AGAIN_MS)
}

async function again(): Promise<void> {
  const now = waiting.filter((o) => o.untilMs > Date.now())
  waiting = []
  timer = undefined
  for (const owed of now) await tell(owed)
}
