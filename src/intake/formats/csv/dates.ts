import { readIso, whenOf, whenUnix, whenUnread, zoneMinutes, type When } from '../../../kernel/time.ts'
import type { DateOrder } from './fields.ts'

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T,]{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([ap]\.?\s?m\.?)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const NAMED = /^(\d{1,2})[ .-]{1,2}([a-z]{3,9})[ .,-]{1,2}(\d{4})(?:[ T,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What the dates of a file show of their order so far. */
export interface OrderEvidence {
  dmy: boolean
  mdy: boolean
  unclear: boolean
}

/** Looks at one written date: a first number above 12 is a day, a second one too. */
export function weighOrder(written: string, evidence: OrderEvidence): void {
  const m = NUMERIC.exec(written.trim())
  if (m === null || (m[1] ?? '').length > 2 || m[2] === '.') return
  const [first, second] = [Number(m[1]), Number(m[3])]
  if (first > 12 && second <= 12) evidence.dmy = true
  else if (second > 12 && first <= 12) evidence.mdy = true
  else if (first !== second) evidence.unclear = true
}

/** The order that the file shows; null when nothing or both orders are shown. */
export function orderOf(evidence: OrderEvidence): DateOrder | null {
  if (evidence.dmy === evidence.mdy) return null
  return evidence.dmy ? 'dmy' : 'mdy'
}

/** Day and month by order, by what only one order allows, or by the point that only day-first countries write. */
function dayMonth(first: number, second: number, sign: string, order: DateOrder | null): readonly [number, number] | null {
  if (first > 12 || first === second) return [first, second]
  if (second > 12) return [second, first]
  if (order === 'mdy') return [second, first]
  return order === 'dmy' || sign === '.' ? [first, second] : null
}

function hourOf(hour: string | undefined, half: string | undefined): number {
  const h = Number(hour ?? '0')
  if (half === undefined) return h
  return (h % 12) + (/^p/i.test(half) ? 12 : 0)
}

function numeric(m: RegExpExecArray, order: DateOrder | null, zone: string | null, written: string, means: string): When | 'ambiguous' | null {
  const [, a = '', sign = '', b = '', c = ''] = m
  const told = m[9] ?? (m[5] === undefined ? null : zone)
  if (a.length === 4) return whenOf({ year: Number(a), month: Number(b), day: Number(c), ...clock(m) }, written, told, fine(m), means)
  if (c.length !== 4 && c.length !== 2) return null
  const pair = dayMonth(Number(a), Number(b), sign, order)
  if (pair === null) return 'ambiguous'
  const year = c.length === 4 ? Number(c) : 2000 + Number(c)
  return whenOf({ year, month: pair[1], day: pair[0], ...clock(m) }, written, told, fine(m), means)
}

/** The time of day of a `NUMERIC` match, when it has one. */
function clock(m: RegExpExecArray): { hour?: number; minute?: number; second?: number } {
  return m[5] === undefined ? {} : { hour: hourOf(m[5], m[8]), minute: Number(m[6]), second: Number(m[7] ?? '0') }
}

const fine = (m: RegExpExecArray): 'day' | 'minute' | 'second' => (m[5] === undefined ? 'day' : m[7] === undefined ? 'minute' : 'second')

function named(m: RegExpExecArray, zone: string | null, written: string, means: string): When | null {
  const month = MONTHS.indexOf((m[2] ?? '').slice(0, 3).toLowerCase()) + 1
  if (month === 0) return null
  const time = m[4] === undefined ? {} : { hour: Number(m[4]), minute: Number(m[5]), second: Number(m[6] ?? '0') }
  const precision = m[4] === undefined ? 'day' : m[6] === undefined ? 'minute' : 'second'
  return whenOf({ year: Number(m[3]), month, day: Number(m[1]), ...time }, written, m[7] ?? (m[4] === undefined ? null : zone), precision, means)
}

/**
 * Reads a date or time of a cell. `order` is what mapping or file say, `zone` what mapping or header say for times without one
 * (a date alone gets none). An unread one keeps what was written; `fault` says why.
 */
export function readCellTime(
  text: string, order: DateOrder | null, zone: string | null, means: string,
): { readonly when: When; readonly fault: 'ambiguous-date-order' | 'invalid-value' | null } {
  const written = text.trim()
  const iso = readIso(written, means)
  if (iso !== null) return { when: withZone(iso, zone), fault: null }
  if (/^\d{10}$|^\d{13}$/.test(written)) {
    const unix = whenUnix(Number(written) * (written.length === 10 ? 1000 : 1), written, written.length === 10 ? 'second' : 'millisecond', means)
    if (unix !== null) return { when: unix, fault: null }
  }
  const digits = NUMERIC.exec(written.slice(0, 60))
  const words = digits === null ? NAMED.exec(written.slice(0, 60)) : null
  const read = digits !== null ? numeric(digits, order, zone, written, means) : words !== null ? named(words, zone, written, means) : null
  if (read === 'ambiguous') return { when: whenUnread(written, means), fault: 'ambiguous-date-order' }
  return read === null ? { when: whenUnread(written, means), fault: 'invalid-value' } : { when: read, fault: null }
}

/** A local time with the zone that the source gives for the whole column. */
function withZone(when: When, zone: string | null): When {
  if (when.zone !== null || when.local === null || zone === null || zoneMinutes(zone) === null || when.precision === 'day'
    || when.precision === 'month') return when
  const shift = zoneMinutes(zone) ?? 0
  return { ...when, zone, instant: new Date(Date.parse(`${when.local}Z`) - shift * 60_000).toISOString() }
}
