import type { Activity } from '../log-read.table.ts'

/** From when until when people usually work, by the clock on their wall: whole hours, the second without. Weekends are odd all day. */
const DAY = { from: 6, to: 22 } as const

/** What makes somebody stand out. Our own figures: no source sets them. */
const MANY = { things: 50, timesMedian: 3, refused: 10, refusedShare: 0.5, odd: 1 } as const

/** Why somebody stands in the review. A reason to look, not a verdict. */
export type Remark = 'odd-hours' | 'many-things' | 'often-refused' | 'sign-in-refused' | 'break-glass' | 'took-out'

/** What one person did in a period, in counts. */
export interface Reviewed {
  /** Id of a person, a name of the command line, `unknown:` and a digest, or `nobody`. */
  readonly who: string
  readonly entries: number
  /** Entries of looking, and how many different things they were about. */
  readonly views: number
  readonly things: number
  /** Views outside usual hours. */
  readonly odd: number
  readonly refused: number
  /** Attempts to sign in that were refused. */
  readonly signIn: number
  readonly breakGlass: number
  readonly exports: number
  readonly remarks: readonly Remark[]
}

/** The weekday (0 is Sunday) and hour of a moment by the clock of a zone. */
type WallClock = (at: string) => { readonly day: number; readonly hour: number }

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The clock of a zone by its IANA name; null when there is no such zone. */
export function wallClock(zone: string): WallClock | null {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' })
    return (at) => {
      const found = new Map(parts.formatToParts(new Date(at)).map((p) => [p.type, p.value]))
      return { day: DAYS.indexOf(found.get('weekday') ?? ''), hour: Number(found.get('hour')) }
    }
  } catch {
    return null
  }
}

function isOdd({ day, hour }: ReturnType<WallClock>): boolean {
  return day === 0 || day === 6 || hour < DAY.from || hour >= DAY.to
}

/** The middle of these numbers, the lower of two; 0 of none. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0
}

/**
 * The review of a period (NIST SP 800-53 AU-6, as CJIS asks for weekly): everybody who left an entry, those with something to look into first.
 * `hours` are counts by person and hour, `things` different things by person.
 */
export function reviewOf(hours: readonly Activity[], things: ReadonlyMap<string, number>, clock: WallClock): readonly Reviewed[] {
  const usual = median([...things.values()].filter((n) => n > 0))
  const all = [...Map.groupBy(hours, (h) => h.who)].map(([who, list]): Reviewed => {
    const sum = (of: (h: Activity) => number): number => list.reduce((total, h) => total + of(h), 0)
    const counts = {
      who, entries: sum((h) => h.entries), views: sum((h) => h.views), things: things.get(who) ?? 0,
      odd: sum((h) => (isOdd(clock(h.hour)) ? h.views : 0)),
      refused: sum((h) => h.refused), signIn: sum((h) => h.sign_in), breakGlass: sum((h) => h.break_glass), exports: sum((h) => h.exports),
    }
    return { ...counts, remarks: remarksOf(counts, usual) }
  })
  return all.sort((a, b) => b.remarks.length - a.remarks.length || (a.who < b.who ? -1 : 1))
}

function remarksOf(of: Omit<Reviewed, 'remarks'>, usual: number): Remark[] {
  const found: Remark[] = []
  if (of.odd >= MANY.odd) found.push('odd-hours')
  if (of.things > Math.max(MANY.things, MANY.timesMedian * usual)) found.push('many-things')
  if (of.refused >= MANY.refused && of.refused >= MANY.refusedShare * of.views) found.push('often-refused')
  if (of.signIn > 0) found.push('sign-in-refused')
  if (of.breakGlass > 0) found.push('break-glass')
  if (of.exports > 0) found.push('took-out')
  return found
}
