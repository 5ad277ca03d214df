import { whenOf, whenUnread, type LocalParts, type When } from '../../../kernel/time.ts'
import { hourOfDay } from './half-day.ts'
import type { Header, WrittenDate } from './header.ts'

/** Day, month, year in the order in which a file writes them. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const DAY = 86_400_000
/** WhatsApp was first published in 2009: an earlier year is a sign that the numbers are read in the wrong order. */
const FIRST_YEAR = 2009
/** Years written as four digits from here on are of the Buddhist calendar (Thailand): 543 more than the Gregorian year. */
const BUDDHIST_FROM = 2500

/** Year, month and day under an order; null when the numbers do not fit it. Two-digit years are of this century. */
export function partsOf(date: WrittenDate, order: DateOrder): LocalParts | null {
  const [y, m, d] = order === 'ymd' ? [date.a, date.b, date.c] : order === 'dmy' ? [date.c, date.b, date.a] : [date.c, date.a, date.b]
  if (m.length > 2 || d.length > 2 || (y.length !== 2 && y.length !== 4)) return null
  const year = y.length === 2 ? 2000 + Number(y) : Number(y) >= BUDDHIST_FROM ? Number(y) - 543 : Number(y)
  if (year < 1970) return null // another calendar (Persian, Islamic): not converted
  return { year, month: Number(m), day: Number(d) }
}

/** True when a four-digit year of the Buddhist calendar stands in the date. */
export function isBuddhist(date: WrittenDate): boolean {
  return [date.a, date.c].some((n) => n.length === 4 && Number(n) >= BUDDHIST_FROM)
}

interface Trial {
  readonly order: DateOrder
  /** Dates that cannot be, lie before the app existed or after the moment of receipt. */
  readonly bad: number
  /** Steps back in time of a day or more; an export is in order. */
  readonly back: number
  /** Days from the first date to the last. */
  readonly span: number
  readonly days: number
}

function tryOrder(dates: readonly WrittenDate[], order: DateOrder, latest: number): Trial {
  let bad = 0
  let back = 0
  let before = Number.NEGATIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  const days = new Set<number>()
  for (const date of dates) {
    const day = dayOf(date, order)
    if (day === null || day * DAY > latest || day * DAY < Date.UTC(FIRST_YEAR, 0, 1) || (date.korean && order !== 'ymd')) {
      bad++
      continue
    }
    if (day < before) back++
    before = day
    least = Math.min(least, day)
    most = Math.max(most, day)
    days.add(day)
  }
  return { order, bad, back, span: days.size === 0 ? 0 : most - least, days: days.size }
}

function dayOf(date: WrittenDate, order: DateOrder): number | null {
  const parts = partsOf(date, order)
  const when = parts && whenOf(parts, '', null, 'day', '')
  return when?.local == null ? null : Math.floor(Date.parse(`${when.local}Z`) / DAY)
}

/**
 * The orders under which the dates of a whole file make sense: one when it is decided, two when day and month cannot be told
 * apart, none when no order fits any date. What counts: real dates, none after `now` (ISO UTC, with a day of slack for zones), none
 * before the app existed, fewest steps back in time. A two-digit year that stands first is believed only when the other orders fit
 * worse, or stretch the chat over ten times its length.
 */
export function inferOrders(dates: readonly WrittenDate[], now: string): readonly DateOrder[] {
  const changes = dates.filter((date, i) => !same(date, dates[i - 1]))
  const latest = (Number.isNaN(Date.parse(now)) ? Number.POSITIVE_INFINITY : Date.parse(now)) + DAY
  const [dmy, mdy, ymd] = [tryOrder(changes, 'dmy', latest), tryOrder(changes, 'mdy', latest), tryOrder(changes, 'ymd', latest)]
  const rest = best([dmy, mdy])
  const rival = rest[0]
  if (rival === undefined) return []
  if (fits(ymd, changes) && (beats(ymd, rival) || !fits(rival, changes))) return ['ymd']
  return rest.filter((trial) => fits(trial, changes)).map((trial) => trial.order)
}

const same = (one: WrittenDate, other: WrittenDate | undefined): boolean =>
  other !== undefined && one.a === other.a && one.b === other.b && one.c === other.c

const fits = (trial: Trial, dates: readonly WrittenDate[]): boolean => trial.bad < dates.length

function best(trials: readonly Trial[]): readonly Trial[] {
  const bad = Math.min(...trials.map((trial) => trial.bad))
  const kept = trials.filter((trial) => trial.bad === bad)
  const back = Math.min(...kept.map((trial) => trial.back))
  return kept.filter((trial) => trial.back === back)
}

function beats(ymd: Trial, rival: Trial): boolean {
  if (ymd.bad !== rival.bad) return ymd.bad < rival.bad
  if (ymd.back !== rival.back) return ymd.back < rival.back
  return ymd.days >= 3 && rival.span > 10 * ymd.span
}

/** What keeps a time from being read in full. */
export type TimeDoubt = 'order' | 'half-day' | 'invalid' | null

/**
 * The time of a message under the orders that are still possible: local, without zone. When they disagree nothing but the writing is
 * kept; when morning or afternoon is open the day alone is told.
 */
export function timeOf(header: Header, orders: readonly DateOrder[], halfDayOpen: boolean): { readonly when: When; readonly doubt: TimeDoubt } {
  const precision = header.second === null ? 'minute' : 'second'
  const unread = { ...whenUnread(header.written, 'sent'), precision } as const
  const hour = hourOfDay(header.hour, header.half === 'unknown' && !halfDayOpen ? 'none' : header.half)
  const readings = orders.map((order) => {
    const day = partsOf(header.date, order)
    if (day === null) return null
    if (hour === null) return whenOf(day, header.written, null, 'day', 'sent')
    return whenOf({ ...day, hour, minute: header.minute, second: header.second ?? 0 }, header.written, null, precision, 'sent')
  })
  const [first = null] = readings
  if (readings.every((when) => when === null)) return { when: unread, doubt: 'invalid' }
  if (first === null || readings.some((when) => when?.local !== first.local)) return { when: unread, doubt: 'order' }
  return { when: first, doubt: hour === null ? 'half-day' : null }
}
