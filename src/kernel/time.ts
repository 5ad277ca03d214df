/** How fine a source tells a time. */
export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond'

/**
 * A time as a source told it. `instant` is ISO 8601 UTC (`2026-03-02T10:15:00.000Z`) and null when no zone is known:
 * no zone is ever invented. `local` is the naive local reading (`2026-03-02T10:15:00`) when the digits could be read.
 * `zone` is what the source said (`Z`, `+02:00`, `UTC`) or null. `means` says what the time is of.
 */
export interface When {
  readonly instant: string | null
  readonly local: string | null
  readonly written: string
  readonly zone: string | null
  readonly precision: Precision
  readonly means: string
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?$/i

/** Minutes east of UTC for a written zone (`Z`, `UTC`, `GMT`, `+0200`, `+02:00`, `-05`); null when it is none of these. */
export function zoneMinutes(zone: string): number | null {
  if (/^(z|utc|gmt)$/i.test(zone)) return 0
  const m = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!m) return null
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? '0')
  return minutes > 14 * 60 ? null : m[1] === '-' ? -minutes : minutes
}

/** Numbers of a local date and time; month from 1. */
export interface LocalParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly millisecond?: number
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Years outside are slips of the source (0001, 9999 as "never"), and no report of ours tells of them. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= FIRST_YEAR && year <= LAST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** 24:00 is the end of a day, and a leap second is one (ISO 8601). */
function isClock(hour: number, minute: number, second: number): boolean {
  return hour < 24 ? minute < 60 && second <= 60 : hour === 24 && minute === 0 && second === 0
}

/** Builds a `When` from numbers; null when they are no real date (30 February, hour 25). `zone` null leaves `instant` null. */
export function whenOf(
  parts: LocalParts, written: string, zone: string | null, precision: Precision, means: string,
): When | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = parts
  if (!isDay(year, month, day) || !isClock(hour, minute, second)) return null
  const utc = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millisecond)
  const local = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`
  const shift = zone === null ? null : zoneMinutes(zone)
  const instant = shift === null ? null : new Date(utc - shift * 60_000).toISOString()
  return { instant, local, written, zone: shift === null ? null : zone, precision, means }
}

/**
 * Reads ISO 8601 in the spellings that reports use: date, date and time, with or without seconds, fraction, zone.
 * Null when it is none of them. Without a zone `instant` is null.
 */
export function readIso(written: string, means: string): When | null {
  const m = ISO.exec(written.trim())
  if (!m) return null
  const [, y, mo, d, h, mi, s, f, zone] = m
  const precision: Precision = f ? 'millisecond' : s ? 'second' : mi ? 'minute' : h ? 'hour' : d ? 'day' : 'month'
  const parts = {
    year: Number(y), month: Number(mo), day: Number(d ?? '1'), hour: Number(h ?? '0'), minute: Number(mi ?? '0'),
    second: Number(s ?? '0'), millisecond: f ? Number(f.padEnd(3, '0').slice(0, 3)) : 0,
  }
  return whenOf(parts, written, zone ?? null, precision, means)
}

/** A time from Unix milliseconds (or seconds with `precision` `second`), which are UTC by definition; null outside the years 1970 to 2200. */
export function whenUnix(milliseconds: number, written: string, precision: Precision, means: string): When | null {
  if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > Date.UTC(LAST_YEAR, 0)) return null
  const instant = new Date(milliseconds).toISOString()
  return { instant, local: instant.slice(0, 19), written, zone: 'UTC', precision, means }
}

/** A time that could not be read: only what the source wrote is kept. */
export function whenUnread(written: string, means: string): When {
  return { instant: null, local: null, written, zone: null, precision: 'day', means }
}

/**
 * The earliest moment that a `When` can be, as ISO UTC: the instant, or for a local time the moment it comes
 * first anywhere on Earth (zone +14:00). Null when the digits could not be read.
 */
export function earliest(when: When): string | null {
  if (when.instant !== null) return when.instant
  if (when.local === null) return null
  return new Date(Date.parse(`${when.local}Z`) - 14 * 3_600_000).toISOString()
}
