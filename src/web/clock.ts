import { useEffect, useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000
/** A clock that is wrong by more than this is told to its reader. */
const WRONG_MS = 2 * MINUTE_MS
/** `Date` headers count whole seconds, and an answer takes its time on the way: an estimate is not mended for less. */
const SLACK_MS = 1_500

let aheadMs: number | null = null
let tripMs = Number.POSITIVE_INFINITY
let minute = 0
let isTold = false
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const told of listeners) told()
}

function step(): void {
  const now = Math.floor(serverNow() / MINUTE_MS)
  if (now === minute) return
  minute = now
  tell()
}

/**
 * Hears the server's clock in the `Date` header of an answer (whole seconds), which left at `askedAt` by this machine's clock. Times left are counted by
 * it, not by the clock of this machine. The answer that was fastest on its way is believed, unless the clocks went apart since.
 */
export function hearServerTime(header: string | null, askedAt = Date.now()): void {
  const at = header === null ? Number.NaN : Date.parse(header)
  if (!Number.isFinite(at)) return
  const [now, trip] = [Date.now(), Math.max(0, Date.now() - askedAt)]
  const ahead = at + 500 - (now - trip / 2)
  const isApart = aheadMs === null || Math.abs(ahead - aheadMs) > SLACK_MS + trip / 2
  if (!isApart && trip >= tripMs) return
  const wasWrong = isClockWrong()
  aheadMs = ahead
  tripMs = trip
  step()
  if (isClockWrong() !== wasWrong) tell()
}

/** The server's now in milliseconds; this machine's as long as no answer came. */
export function serverNow(): number {
  return Date.now() + (aheadMs ?? 0)
}

const isClockWrong = (): boolean => aheadMs !== null && Math.abs(aheadMs) > WRONG_MS

let timer: ReturnType<typeof setInterval> | null = null

function listen(told: () => void): () => void {
  listeners.add(told)
  timer ??= setInterval(step, 1_000)
  return () => {
    listeners.delete(told)
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
}

const minuteNow = (): number => Math.floor(serverNow() / MINUTE_MS)

/** The server's now as ISO UTC, to the minute: clocks step once a minute, all at the same moment, and never in between. */
export function useNow(): string {
  return new Date(useSyncExternalStore(listen, minuteNow) * MINUTE_MS).toISOString()
}

/** The difference of the clocks, in minutes, for as long as it is to be told: once for a page that was opened. */
export function useWrongClock(): { readonly minutes: number; readonly isSlow: boolean; readonly told: () => void } | null {
  const difference = useSyncExternalStore(listen, () => (isClockWrong() && !isTold ? Math.round((aheadMs ?? 0) / MINUTE_MS) : 0))
  useEffect(() => step(), [])
  if (difference === 0) return null
  return {
    minutes: Math.abs(difference), isSlow: difference > 0, told: () => {
      isTold = true
      tell()
    },
  }
}
