/** A calendar day as packs and facts write it: `2026-11-22`. Days compare as text. */

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/
const FIRST_YEAR = 1900
const LAST_YEAR = 2200

const two = (n: number): string => String(n).padStart(2, '0')

const dayOf = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** Days of a month; month from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether text is a real day (no 30 February) of the years 1900 to 2200. */
export function isDay(text: string): boolean {
  const m = WRITTEN.exec(text)
  if (m === null) return false
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/**
 * Whole years from a birth date to a day: a year is reached at the start of the birthday, for 29 February in a common year on 1 March. Negative
 * before birth.
 */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** The day on which somebody reaches an age; 1 March for 29 February in a common year. */
export function birthday(birthDate: string, age: number): string {
  const year = Number(birthDate.slice(0, 4)) + age
  const rest = birthDate.slice(5)
  return rest === '02-29' && daysIn(year, 2) === 28 ? dayOf(year, 3, 1) : `${String(year).padStart(4, '0')}-${rest}`
}

/** A day so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dayOf(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)))
}

/** A day so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Years from one day to another: whole ones, and what is left over as a part of a year. */
export function yearsBetween(from: string, to: string): number {
  const whole = ageOn(from, to)
  const since = Date.parse(`${to}T00:00:00Z`) - Date.parse(`${birthday(from, whole)}T00:00:00Z`)
  return whole + since / (366 * 86_400_000)
}

/** First and last day of what is written: a day, a day with a time (the day as written), a month or a year. Null when it is none of them. */
export function daysWritten(text: string): { readonly from: string; readonly to: string } | null {
  if (isDay(text)) return { from: text, to: text }
  const day = text.slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(text)) return isDay(day)
    ? { from: day, to: day } : null
  if (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) return { from: `${text}-01`, to: addDays(addMonths(`${text}-01`, 1), -1) }
  if (/^\d{4}$/.test(text) && isDay(`${text}-01-01`)) return { from: `${text}-01-01`, to: `${text}-12-31` }
  return null
}
