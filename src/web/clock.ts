import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000
let aheadMs: number | null = null

/** Hears the server's clock in the `Date` header of an answer (whole seconds). Times left are counted by it, not by the clock of this machine. */
export function hearServerTime(header: string | null): void {
  const at = header === null ? Number.NaN : Date.parse(header)
  if (Number.isFinite(at)) aheadMs = at - Date.now()
}

/** The server's now in milliseconds; this machine's as long as no answer came. */
export function serverNow(): number {
  return Date.now() + (aheadMs ?? 0)
}

/** How far this machine's clock is from the server's, in milliseconds; null as long as no answer came. */
export function clockDifference(): number | null {
  return aheadMs
}

/** The server's now as ISO UTC, again each minute: clocks step once a minute and never in between. */
export function useNow(): string {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return new Date(now).toISOString()
}
