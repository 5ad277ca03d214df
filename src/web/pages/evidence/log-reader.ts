import { entriesPath, tileOf, tilePath, TILE_WIDTH } from '../../../custody/log/tiles.ts'
import type { ReadFile } from '../../../custody/verify/log-files.ts'

/** The server does not answer, or not as a log does: nothing can be said of the log. */
export class ServerGone extends Error {}

/** Bundles that are fetched before they are asked for. */
const AHEAD = 6
const MOST_TRIES = 5
const LONGEST_WAIT_SECONDS = 60

/** As long as the server asks for, or twice as long each time. */
function waitSeconds(answer: Response | null, turn: number): number {
  const said = Number(answer?.headers.get('retry-after') ?? 0)
  return Math.min(LONGEST_WAIT_SECONDS, said > 0 ? said : 2 ** (turn - 1))
}

/** What the reader tells while it reads: entries that were asked for, and whether the server asks to wait. */
export type OnRead = (entries: number, waits: boolean) => void

const pause = (ms: number): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, ms)
})

/** Reads files of the server's own log (`/tlog/…`), some ahead; null for one that is not there. Waits when the server asks to. Throws `ServerGone`. */
export function logReader(onRead: OnRead): { readonly read: ReadFile; readonly sizeIs: (size: number) => void } {
  const coming = new Map<string, Promise<Uint8Array | null>>()
  let size = 0
  let furthest = -1
  const get = async (path: string): Promise<Uint8Array | null> => {
    for (let turn = 1; ; turn++) {
      const answer = await fetch(`/tlog/${path}`, { credentials: 'omit', cache: 'no-store', redirect: 'error' }).catch(() => null)
      if (answer?.ok === true) return new Uint8Array(await answer.arrayBuffer())
      if (answer?.status === 404) return null
      if (turn >= MOST_TRIES && answer?.status !== 429) throw new ServerGone()
      if (answer?.status === 429) onRead(Math.max(0, furthest) * TILE_WIDTH, true)
      await pause(1_000 * waitSeconds(answer, turn))
    }
  }
  const fetchAhead = (path: string): void => {
    if (coming.has(path)) return
    const bytes = get(path)
    bytes.catch(() => undefined) // told to whoever asks for it
    coming.set(path, bytes)
  }
  const ahead = (number: number): void => {
    for (let n = number; n <= number + AHEAD && n * TILE_WIDTH < size; n++) {
      if (n <= furthest) continue
      furthest = n
      const tile = tileOf(size, 0, n)
      fetchAhead(tilePath(tile))
      fetchAhead(entriesPath(tile))
    }
  }
  const numberOf = (path: string): number => Number(/^tile\/(?:0|entries)\/([x\d/]+)/.exec(path)?.[1]?.replaceAll(/[x/]/g, '') ?? Number.NaN)
  return {
    sizeIs: (said) => {
      size = said
    },
    read: async (path) => {
      const number = numberOf(path)
      if (Number.isSafeInteger(number)) ahead(number)
      if (path.startsWith('tile/entries/')) onRead(Math.min(size, number * TILE_WIDTH), false)
      const known = coming.get(path)
      coming.delete(path)
      return known ?? get(path)
    },
  }
}
