import type { Role } from '../../intake/contract.ts'
import type { Place } from '../../kernel/place.ts'
import { earliest } from '../../kernel/time.ts'
import type { Precision, When } from '../../kernel/time.ts'
import type { Fact } from '../contract.ts'
import type { FactName } from './names.ts'

const SPAN_MS: Readonly<Record<Precision, number>> = {
  year: 366 * 86_400_000, month: 31 * 86_400_000, day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 0, millisecond: 0,
}

/** Hours by which a local time comes last on Earth (zone -12:00). */
const LAST_ZONE_MS = 12 * 3_600_000

/** The earliest and, when it differs by more than a minute, the latest moment (ISO UTC) that a time can be; null when it cannot be read. */
export function spanOf(when: When): { readonly instant: string; readonly until?: string } | null {
  const instant = earliest(when)
  if (instant === null) return null
  const told = when.instant === null ? Date.parse(`${when.local ?? ''}Z`) + LAST_ZONE_MS : Date.parse(when.instant)
  const until = told + SPAN_MS[when.precision]
  const start = Date.parse(instant)
  if (Number.isNaN(start) || Number.isNaN(until)) return null
  return until - start > 60_000 ? { instant, until: new Date(until).toISOString() } : { instant }
}

/** Whom or what a fact is about, and the time it speaks of. */
export interface About {
  readonly role?: Role | null
  readonly subject?: string | null
  readonly child?: string | null
  readonly when?: When | null
  readonly instant?: string | null
}

/** Gathers the facts of one report. `put` leaves out what no rule could need any more. */
export interface Collector {
  readonly reportId: string
  readonly facts: Fact[]
  put(name: FactName, value: Fact['value'], at: Place, about?: About): void
  has(name: FactName): boolean
}

/** Names whose facts differ by what they are about, so that the same value is kept for each. */
const BY_SUBJECT: ReadonlySet<string> = new Set(['child', 'suspect', 'last-contact'])
const SAME_KEPT = 10
const NAME_KEPT = 300
const VALUE_UNITS = 1000

/**
 * A collector for one report. A batch may hold 100,000 files with the same tag: of facts with the same name and value (for address
 * events: also the same day) the first 10 are kept, of one name the first 300. Text is cut at 1000 units; its place leads to the rest.
 */
export function collector(reportId: string): Collector {
  const facts: Fact[] = []
  const counts = new Map<string, number>()
  const room = (key: string, most: number): boolean => {
    const count = counts.get(key) ?? 0
    if (count < most) counts.set(key, count + 1)
    return count < most
  }
  return {
    reportId,
    facts,
    has: (name) => counts.has(name),
    put(name, value, at, about = {}) {
      const { role = null, subject = null, child = null } = about
      const short = shortened(value)
      const time = timeOf(about)
      const isEvent = name === 'address-event'
      const key = isEvent ? `${name}|${short}|${time.instant?.slice(0, 10)}` : `${name}|${short}`
      if (!BY_SUBJECT.has(name) && !room(key, isEvent ? 1 : SAME_KEPT)) return
      if (room(name, NAME_KEPT)) facts.push({ reportId, name, role, subject, child, value: short, at, ...time })
    },
  }
}

function shortened(value: Fact['value']): Fact['value'] {
  return typeof value === 'string' && value.length > VALUE_UNITS ? `${value.slice(0, VALUE_UNITS).toWellFormed()}…` : value
}

function timeOf({ when = null, instant = null }: About): Pick<Fact, 'instant' | 'until'> {
  return (when === null ? null : spanOf(when)) ?? { instant }
}
