import { COMMENCEMENT_UNVERIFIED, type Act, type ActDate, type Candidate, type ElementResult, type Offence, type Result } from './contract.ts'
import { addDays, birthday } from './days.ts'
import { dateGap } from './gaps.ts'
import { told } from './told.ts'

/** An act of which no day is known happened on some day since this one. */
const EARLIEST = '1900-01-01'

/** No law asks for an age beyond this. */
const OLDEST = 25

/**
 * The days on which an offence has to be looked at: the day of the act, or, when only a window is known, the first and the last day of each
 * part of it in which neither the law nor an age changes.
 */
export function segmentDays(offence: Offence, { date, facts }: Pick<Act, 'date' | 'facts'>, on: string): string[] {
  const { from, to } = date ?? { from: EARLIEST, to: on < EARLIEST ? EARLIEST : on }
  if (from === to) return [from] // an act without a day, when the day of proceedings is the earliest of all
  const starts = new Set<string>()
  const begins = (day: string | null | undefined): void => void (day != null && day !== COMMENCEMENT_UNVERIFIED && starts.add(day))
  const ends = (day: string | null | undefined): void => void (day != null && starts.add(addDays(day, 1)))
  begins(offence.inForceFrom)
  ends(offence.inForceTo)
  for (const a of offence.amendments) begins(/^\d{4}-\d{2}-\d{2}$/.test(a.date) ? a.date : null)
  for (const e of [...offence.elements, ...offence.timeLimits ?? []]) {
    begins(e.from)
    ends(e.to)
  }
  begins(/^complete-from-(\S+)$/.exec(offence.decoy?.basis ?? '')?.[1])
  for (const name of ['actor.birthDate', 'victim.birthDate']) {
    const birth = facts.get(name)
    if (typeof birth === 'string') for (let age = 0; age <= OLDEST; age++) begins(birthday(birth, age))
  }
  const inside = [...starts].filter((day) => day > from && day <= to)
  return [...new Set([from, to, ...inside, ...inside.map((day) => addDays(day, -1))])].toSorted()
}

const NO_CANDIDATE: ReadonlySet<Result> = new Set<Result>(['not-met', 'not-in-force', 'repealed'])

/** Rows of several days as one: what they agree on, else unknown, with the day of the act as a point to prove. */
export function over(rows: readonly Candidate[], date: ActDate): Candidate {
  const last = rows.findLast((r) => r.elements.length > 0) ?? rows.at(-1)
  if (last === undefined) throw new RangeError('an act has at least one day')
  const first = date?.from ?? null
  const results = new Set(rows.map((r) => r.result))
  if (results.size === 1) return { ...last, date: first, elements: merged(rows, last) }
  const answers = rows.flatMap((r, i) => (i > 0 && rows[i - 1]?.result === r.result ? [] : [`${r.result} from ${r.date ?? ''}`])).slice(0, 12)
  const isNone = [...results].every((r) => NO_CANDIDATE.has(r))
  const result: Result = !isNone ? 'unknown' : results.has('not-met') ? 'not-met' : 'not-in-force'
  return {
    ...last, date: first, result, elements: merged(rows, last),
    gaps: result === 'unknown' ? [dateGap(answers), ...last.gaps] : [],
    notes: [told('days-differ', { dated: answers }), ...last.notes],
  }
}

/** Elements as of the last day, unknown where the days differ. */
function merged(rows: readonly Candidate[], last: Candidate): readonly ElementResult[] {
  if (rows.length === 1) return last.elements
  return last.elements.map((e) => {
    const differs = rows.some((r) => r.elements.some((other) => other.id === e.id && other.result !== e.result))
    return differs ? { ...e, result: 'unknown' } : e
  })
}
