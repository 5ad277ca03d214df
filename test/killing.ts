import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/** Waits for a process to end; with `killAfter` it gets SIGKILL so many milliseconds from now, when it still runs. Its exit code; null when it was killed. */
export async function ended(child: ChildProcess, killAfter?: number): Promise<number | null> {
  const closed = once(child, 'close') as Promise<[number | null]>
  if (killAfter !== undefined) {
    const stop = new AbortController()
    await Promise.race([closed, setTimeout(killAfter, undefined, { signal: stop.signal })])
    stop.abort()
    child.kill('SIGKILL')
  }
  const [exit] = await closed
  return exit
}
