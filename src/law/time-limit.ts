import type { Offence } from './contract.ts'
import { addMonths } from './days.ts'
import { told } from './told.ts'
import type { Told } from './told.contract.ts'

/** Whether proceedings came too late, and what to know about the limit. */
export interface Limit {
  readonly passed: boolean
  readonly note: Told | null
  /** The last day on which proceedings are in time, whatever else holds; null when there is none on record. */
  readonly last: string | null
}

const NONE: Limit = { passed: false, note: null, last: null }

/**
 * The time limit of an offence for an act on a day. `on` is the day of proceedings; the day on which the limit falls is still in time.
 * The day on which evidence sufficed is no fact: until the cap has passed such a limit is only a note, as is a limit in words.
 */
export function limitOf(offence: Offence, date: string, on: string): Limit {
  const limit = offence.timeLimits?.find((l) => (l.from === null || date >= l.from) && (l.to === null || date <= l.to))
  if (limit === undefined) return offence.timeLimit == null ? NONE : {
    passed: false, note: told('limit-written', { text: offence.timeLimit }), last: null,
  }
  if (limit.runsFrom === 'conduct') {
    const last = addMonths(date, limit.months)
    return { passed: on > last, note: told('limit', { months: limit.months, day: last }), last }
  }
  const { months } = limit
  if (limit.capMonths === null) return { passed: false, note: told('limit-evidence', { months }), last: null }
  const last = addMonths(date, limit.capMonths)
  return { passed: on > last, note: told('limit-evidence-cap', { months, day: last }), last }
}
