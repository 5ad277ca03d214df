import { addressLogs, preservation } from './clock-data.ts'
import type { Keeping } from './clock-data.ts'
import type { Expiry, Fact, PlaceContext } from './contract.ts'

/**
 * The first evidence of a report to expire: of every clock that runs on its own facts the earliest that is still ahead of now.
 * Null when none runs, or when all have passed. Clocks of requests (preservation letters, production orders) start with the request, not here.
 */
export function expiresFirst(own: readonly Fact[], context: PlaceContext): Expiry | null {
  const now = Date.parse(context.now)
  let first: Expiry | null = null
  for (const expiry of clocksOf(own, context)) {
    const at = Date.parse(expiry.at)
    if (at > now && (first === null || at < Date.parse(first.at))) first = expiry
  }
  return first
}

const byCountry = new Map(addressLogs.map((log) => [log.country, log]))

/** Every clock that runs on the facts of one report, past ones too. */
export function clocksOf(own: readonly Fact[], context: PlaceContext): readonly Expiry[] {
  const found: Expiry[] = []
  const submitted = submittedAt(own, context)
  if (submitted !== null) {
    const keeps = preservation.since.findLast(({ from }) => from <= submitted.slice(0, 10))?.keeps ?? { days: 90 }
    found.push({ what: preservation.what, at: after(submitted, keeps), source: preservation.source, verified: preservation.verified })
  }
  for (const { name, value, instant } of own) {
    if (name !== 'address-event' || typeof value !== 'string' || instant === null || Number.isNaN(Date.parse(instant))) continue
    const log = byCountry.get(value)
    if (log === undefined) continue
    found.push({ what: `address-logs-${log.country}`, at: after(instant, log.keeps), source: log.source, verified: log.verified })
  }
  return found
}

/**
 * When a provider completed its submission: when it sent the report; unknown, the earliest it can be, which is the latest incident
 * that it tells of (a report cannot be sent before). Null for other senders and when no time is told.
 */
function submittedAt(own: readonly Fact[], { receivedAt }: PlaceContext): string | null {
  if (!own.some((f) => f.name === 'source-kind' && f.value === 'provider')) return null
  const sent = own.find((f) => f.name === 'sent-at')?.instant ?? null
  if (sent !== null) return sent
  let latest: string | null = null
  for (const { name, instant } of own) {
    if (name !== 'incident-at' || instant === null || Date.parse(instant) > Date.parse(receivedAt)) continue
    if (latest === null || Date.parse(instant) > Date.parse(latest)) latest = instant
  }
  return latest
}

/**
 * An instant moved on by calendar years and months (29 February and the 31st fall back to the month's last day) and days. ISO UTC, without empty
 * milliseconds.
 */
export function after(instant: string, { years = 0, months = 0, days = 0 }: Keeping): string {
  const start = new Date(instant)
  const moved = new Date(start)
  moved.setUTCDate(1)
  moved.setUTCFullYear(start.getUTCFullYear() + years, start.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(start.getUTCDate(), lastDay))
  return new Date(moved.getTime() + days * 86_400_000).toISOString().replace('.000Z', 'Z')
}
