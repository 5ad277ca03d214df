import { readIso, whenOf, whenUnix, whenUnread, type When } from '../../../kernel/time.ts'
import { refuse, value, type Branch } from './branch.ts'
import type { Draft } from './draft.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const WORDED = /^([A-Z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))? ?(AM|PM)? ?(UTC|GMT|Z)?)?$/i

/** Hour of the day for an hour written with or without AM or PM; null when the two do not fit. */
function hourOf(written: number, half: string | undefined): number | null {
  if (half === undefined) return written
  if (written < 1 || written > 12) return null
  return (written % 12) + (half.toUpperCase() === 'PM' ? 12 : 0)
}

/** Reads `Mar 2, 2026 10:15:00 UTC` and the like; null when it is none. */
function readWorded(written: string, means: string): When | null {
  const m = WORDED.exec(written.trim().replace(/\s+/g, ' '))
  if (!m) return null
  const month = MONTHS.indexOf((m[1] ?? '').slice(0, 3).toLowerCase()) + 1
  const hour = hourOf(Number(m[4] ?? '0'), m[7])
  if (month === 0 || hour === null) return null
  const parts = { year: Number(m[3]), month, day: Number(m[2]), hour, minute: Number(m[5] ?? '0'), second: Number(m[6] ?? '0') }
  return whenOf(parts, written, m[8] ?? null, m[6] ? 'second' : m[4] ? 'minute' : 'day', means)
}

/**
 * Reads a time as reports write it: ISO 8601, worded English dates, Unix seconds (10 digits) or milliseconds (13 digits).
 * Null when it is none of them; day and month written as numbers with slashes are not guessed.
 */
export function readTime(written: string, means: string): When | null {
  if (/^\d{10}$/.test(written)) return whenUnix(Number(written) * 1000, written, 'second', means)
  if (/^\d{13}$/.test(written)) return whenUnix(Number(written), written, 'millisecond', means)
  return readIso(written, means) ?? readWorded(written, means)
}

/** The time that a branch tells. What cannot be read keeps its writing and is refused; a time of day without a zone is noted in the draft. */
export function whenAt(draft: Draft, branch: Branch | null, means: string): When | null {
  const written = value(branch)
  if (branch === null || written === null) return null
  const when = readTime(written, means)
  if (when === null) {
    refuse(branch)
    return whenUnread(written, means)
  }
  if (when.instant === null && !['day', 'month', 'year'].includes(when.precision)) draft.doubts['no-zone'].push(branch.path)
  if (when.instant !== null && when.instant > draft.now) draft.doubts['time-in-future'].push(branch.path)
  return when
}
