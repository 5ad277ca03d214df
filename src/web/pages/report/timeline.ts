import type { EventShown } from './sheet.ts'

/** A lane of the timeline: one side, or what the house and the sender did, or what is to come; `none` holds what was told without a zone. */
export type LaneName = 'suspect' | 'child' | 'reporter' | 'unknown' | 'record' | 'ahead' | 'no-zone'

/** An event on its lane. `from`, `to`: the moments between which it lies, in milliseconds (without a zone: by its digits read as UTC, for the drawing only). */
export interface Placed {
  readonly event: EventShown
  readonly lane: LaneName
  readonly from: number
  readonly to: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const LENGTHS: Readonly<Record<string, number>> = { year: 365 * DAY_MS, month: 30 * DAY_MS, day: DAY_MS, hour: HOUR_MS }
/** A time without a zone is somewhere between the first and the last zone on Earth: +14:00 and -12:00. */
const EAST_MS = 14 * HOUR_MS
const WEST_MS = 12 * HOUR_MS

const lanes: readonly LaneName[] = ['suspect', 'child', 'unknown', 'reporter', 'record', 'ahead', 'no-zone']

function laneOf(event: EventShown): LaneName {
  if (event.when.instant === null) return 'no-zone'
  if (event.kind === 'meeting' || event.kind === 'deadline') return 'ahead'
  return event.side === 'none' ? 'record' : event.side
}

/** Puts events on their lanes; what has no digits that could be read has no place (null) and stands in the table alone. */
export function placed(event: EventShown): Placed | null {
  const length = LENGTHS[event.when.precision] ?? 0
  const { instant, local } = event.when
  if (instant !== null) {
    const from = Date.parse(instant)
    return Number.isFinite(from) ? { event, lane: laneOf(event), from, to: from + length } : null
  }
  const digits = local === null ? Number.NaN : Date.parse(`${local}Z`)
  return Number.isFinite(digits) ? { event, lane: 'no-zone', from: digits - EAST_MS, to: digits + WEST_MS + length } : null
}

/** What is drawn: lanes that hold something, the span, and where the days (or longer steps) begin by a zone. */
export interface Plan {
  readonly lanes: readonly { readonly name: LaneName; readonly events: readonly Placed[] }[]
  readonly from: number
  readonly to: number
  readonly step: 'hour' | 'day' | 'week' | 'month' | 'year'
  readonly unread: number
}

/** Lays events out. `now` is shown only where it is near what is told. */
export function planOf(events: readonly EventShown[], now: number): Plan | null {
  const all = events.map(placed)
  const drawn = all.filter((p) => p !== null)
  if (drawn.length === 0) return null
  const [first, last] = [Math.min(...drawn.map((p) => p.from)), Math.max(...drawn.map((p) => p.to))]
  const isNear = now - last < 30 * DAY_MS && first - now < 30 * DAY_MS
  const [from, to] = [isNear ? Math.min(first, now) : first, isNear ? Math.max(last, now) : last]
  const room = Math.max((to - from) * 0.04, HOUR_MS)
  const span = to - from + 2 * room
  const step = span <= 2 * DAY_MS ? 'hour' : span <= 16 * DAY_MS ? 'day' : span <= 110 * DAY_MS ? 'week' : span <= 3 * 365 * DAY_MS ? 'month' : 'year'
  return {
    from: from - room, to: to + room, step, unread: all.length - drawn.length,
    lanes: lanes.flatMap((name) => {
      const on = drawn.filter((p) => p.lane === name)
      return on.length === 0 ? [] : [{ name, events: on }]
    }),
  }
}

const MOST_MARKS = 16

/** The offset of a zone at a moment, in milliseconds east of UTC. */
export function offsetOf(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(at)
  const n = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0)
  return Date.UTC(n('year'), n('month') - 1, n('day'), n('hour'), n('minute'), n('second')) - Math.floor(at / 1_000) * 1_000
}

function floorTo(local: Date, step: Plan['step']): Date {
  const d = new Date(local)
  d.setUTCMinutes(0, 0, 0)
  if (step === 'hour') return d
  d.setUTCHours(0)
  if (step === 'week') d.setUTCDate(d.getUTCDate() - ((d.getUTCDay() + 6) % 7))
  if (step === 'month' || step === 'year') d.setUTCDate(1)
  if (step === 'year') d.setUTCMonth(0)
  return d
}

function nextOf(d: Date, step: Plan['step'], by: number): Date {
  const next = new Date(d)
  if (step === 'hour') next.setUTCHours(next.getUTCHours() + by)
  else if (step === 'day') next.setUTCDate(next.getUTCDate() + by)
  else if (step === 'week') next.setUTCDate(next.getUTCDate() + 7 * by)
  else if (step === 'month') next.setUTCMonth(next.getUTCMonth() + by)
  else next.setUTCFullYear(next.getUTCFullYear() + by)
  return next
}

/** Where the steps begin by the clock of a zone, as moments; at most so many that their names have room. */
export function marksOf({ from, to, step }: Plan, zone: string): readonly number[] {
  const stepMs = step === 'hour' ? HOUR_MS : step === 'day' ? DAY_MS : step === 'week' ? 7 * DAY_MS : step === 'month' ? 30 * DAY_MS : 365 * DAY_MS
  const by = Math.max(1, Math.ceil((to - from) / stepMs / MOST_MARKS))
  const marks: number[] = []
  let local = floorTo(new Date(from + offsetOf(zone, from)), step)
  for (let n = 0; n < 4 * MOST_MARKS; n++) {
    const guess = local.getTime() - offsetOf(zone, from)
    const at = local.getTime() - offsetOf(zone, guess)
    if (at > to) break
    if (at >= from) marks.push(at)
    local = nextOf(local, step, by)
  }
  return marks
}
