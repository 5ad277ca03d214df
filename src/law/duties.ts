import { readIso } from '../kernel/time.ts'
import type { Duty, Pack } from './contract.ts'

/** Something that happened and may start clocks. `jurisdiction` is a pack's id; `at` an instant, or a day where no more is known. */
export interface DutyEvent {
  readonly when: Duty['when']
  readonly at: string
  readonly jurisdiction: string
}

/**
 * Whether a duty stands on a day. `lapsed`: its last day is past. `unknown`: the day falls where the pack has no first day on record,
 * or cannot be read.
 */
export type DutyState = 'duty' | 'no-duty' | 'lapsed' | 'unknown'

/** A clock that an event started. */
export interface DutyClock {
  readonly startedAt: string
  /** Whether the duty stood on the day of the event: later changes of the law do not move a clock that runs. */
  readonly state: DutyState
  /** An instant (`2027-05-07T10:00:00.000Z`), or a day where only the event's day is known; null when no time is fixed or no duty stood. */
  readonly deadline: string | null
}

/** One duty of one jurisdiction, with its clocks, its source and how far it was checked. */
export interface DutyAt {
  readonly jurisdiction: string
  readonly duty: string
  readonly kind: Duty['kind']
  readonly who: string
  readonly when: Duty['when']
  /** Whether the duty stands on the day that was asked about. */
  readonly state: DutyState
  /** `8 hours`, `21 days`, `1 year`; null when no time is fixed or on record. */
  readonly length: string | null
  /** `act-by`: to be done by the deadline. `kept-until`: data are kept until then, and may be gone after it. */
  readonly means: 'act-by' | 'kept-until'
  readonly text: string
  readonly from: string | null
  readonly to: string | null
  readonly clocks: readonly DutyClock[]
  readonly source: string
  readonly checkedOn: string
  readonly verified: string
}

const HOUR = 3_600_000

/**
 * The duties of the packs on a day, with the clocks that events started. Pure; never throws.
 * A day or an hour is 24 or 1 hours of elapsed time, a year twelve calendar months; a deadline is the earliest reading, for whoever must act.
 *
 * @param events what happened, in any order; one whose jurisdiction has no pack starts nothing
 * @param on the day that `state` is told for: a day or an instant, of which the written day counts
 */
export function dutiesOf(packs: readonly Pack[], events: readonly DutyEvent[], on: string): readonly DutyAt[] {
  const starts = Map.groupBy(events, (e) => `${e.jurisdiction} ${e.when}`)
  return packs.flatMap((pack) => pack.duties.map((duty): DutyAt => ({
    jurisdiction: pack.jurisdiction, duty: duty.id, kind: duty.kind, who: duty.who, when: duty.when,
    state: dutyState(duty, on), length: lengthOf(duty), means: duty.kind === 'preservation' ? 'kept-until' : 'act-by',
    text: duty.text, from: duty.from, to: duty.to,
    clocks: (starts.get(`${pack.jurisdiction} ${duty.when}`) ?? []).map((e) => clockOf(duty, e.at)),
    source: duty.source, checkedOn: duty.checkedOn, verified: duty.verified,
  })))
}

/** Whether a duty stands on a day. A pack that has no first day on record never answers `duty`: somebody must look it up. */
function dutyState(duty: Duty, on: string): DutyState {
  const read = readIso(on, 'day of the duty')
  if (read === null || read.precision === 'month') return 'unknown'
  const day = on.trim().slice(0, 10)
  if (duty.to !== null && day > duty.to) return 'lapsed'
  if (duty.from === null) return 'unknown'
  return day < duty.from ? 'no-duty' : 'duty'
}

function clockOf(duty: Duty, at: string): DutyClock {
  const state = dutyState(duty, at)
  const stands = state === 'duty' || state === 'unknown'
  return { startedAt: at, state, deadline: stands ? deadlineOf(duty, at) : null }
}

function deadlineOf(duty: Duty, at: string): string | null {
  const when = readIso(at, 'start of a clock')
  if (when === null || when.precision === 'month') return null
  if (when.instant !== null) {
    const end = shifted(duty, when.instant)
    return end === null ? null : end.toISOString()
  }
  // No zone is invented: an event of which only the day is known gives a day, and no deadline in hours.
  if (duty.withinHours !== null || when.local === null) return null
  return shifted(duty, `${when.local.slice(0, 10)}T00:00:00Z`)?.toISOString().slice(0, 10) ?? null
}

/** The start plus the duty's time; null when it has none. A day that the later month does not have becomes its last day. */
function shifted(duty: Duty, start: string): Date | null {
  const end = new Date(start)
  if (duty.withinMonths !== null && duty.withinMonths !== undefined) {
    const day = end.getUTCDate()
    end.setUTCMonth(end.getUTCMonth() + duty.withinMonths)
    if (end.getUTCDate() !== day) end.setUTCDate(0)
  } else if (duty.withinDays !== null) end.setTime(end.getTime() + duty.withinDays * 24 * HOUR)
  else if (duty.withinHours !== null) end.setTime(end.getTime() + duty.withinHours * HOUR)
  else return null
  return end
}

function lengthOf(duty: Duty): string | null {
  const { withinHours, withinDays, withinMonths = null } = duty
  if (withinMonths !== null) return withinMonths % 12 === 0 ? counted(withinMonths / 12, 'year') : counted(withinMonths, 'month')
  if (withinDays !== null) return counted(withinDays, 'day')
  return withinHours === null ? null : counted(withinHours, 'hour')
}

function counted(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`
}
