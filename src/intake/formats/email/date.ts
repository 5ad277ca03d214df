import { whenOf, whenUnread, type When } from '../../../kernel/time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The zone names that RFC 5322 section 4.3 defines; any other name says nothing about the zone. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'UTC', utc: 'UTC', gmt: 'GMT', z: 'Z',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
}

const DATE = /^(?:[A-Za-z]{3,9}\.?,?\s{1,9})?(\d{1,2})\s{1,9}([A-Za-z]{3,9})\.?\s{1,9}(\d{2,4})\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{1,9}([+-]\d{4}|[A-Za-z]{1,5}))?/

/**
 * Reads a date of RFC 5322 (3.3, and the old forms of 4.3: two-digit years, named zones). Unread text is kept as written; a
 * date with an unknown or missing zone stays local.
 */
export function readMailDate(written: string, means: string): When {
  const m = DATE.exec(written.slice(0, 200).replace(/\s+/g, ' ').trim())
  if (m === null) return whenUnread(written, means)
  const month = MONTHS.indexOf((m[2] ?? '').slice(0, 3).toLowerCase())
  const told = m[7] ?? ''
  const zone = /^[+-]/.test(told) ? `${told.slice(0, 3)}:${told.slice(3)}` : (ZONES[told.toLowerCase()] ?? null)
  const parts = {
    year: fullYear(m[3] ?? ''), month: month + 1, day: Number(m[1]), hour: Number(m[4]), minute: Number(m[5]), second: Number(m[6] ?? '0'),
  }
  return whenOf(parts, written, zone, m[6] === undefined ? 'minute' : 'second', means) ?? whenUnread(written, means)
}

/** RFC 5322, 4.3: 00 to 49 are of this century, 50 to 99 and three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year
}
