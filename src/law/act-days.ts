import type { When } from '../kernel/time.ts'
import type { ActDate, FactValue } from './contract.ts'
import { ageOn, daysWritten, isDay } from './days.ts'
import { yearsAs } from './fact-pile.ts'

/** The name of an act's day when it is not known. */
export const NO_DAY = '?'

/** The day that a time tells, as its source reckons days: a day, a month, a year, or `?`. No zone is invented. */
export function dayNamed(when: When | null): string {
  const local = when?.local ?? null
  if (when === null || local === null) return NO_DAY
  return local.slice(0, when.precision === 'year' ? 4 : when.precision === 'month' ? 7 : 10)
}

/** First and last day of a named day; null for `?` and for what is no day. */
export function daysOf(day: string): ActDate {
  return day === NO_DAY ? null : daysWritten(day)
}

/** The age on an act's day of somebody who was so old on the day that it was told: a birthday may lie between the two. */
export function ageAtAct(age: number, toldOn: string, date: ActDate): FactValue {
  if (date === null || !isDay(toldOn)) return yearsAs(-Infinity, age)
  const low = date.from === toldOn ? age : date.from < toldOn ? age - ageOn(date.from, toldOn) - 1 : age
  const high = date.to === toldOn ? age : date.to < toldOn ? age - ageOn(date.to, toldOn) : age + ageOn(toldOn, date.to) + 1
  return yearsAs(Math.max(0, low), Math.max(0, high))
}

/** The age on an act's day of somebody born in a window of days (a year, a month); null when that cannot be told. */
export function ageOfBirth(born: { readonly from: string; readonly to: string }, date: ActDate): FactValue {
  if (date === null) return null
  const [low, high] = [ageOn(born.to, date.from), ageOn(born.from, date.to)]
  return high < 0 ? null : yearsAs(Math.max(0, low), high)
}
