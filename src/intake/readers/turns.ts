import { problem, type Problem } from '../../kernel/problem.ts'
import type { When } from '../../kernel/time.ts'
import type { Turn } from '../contract.ts'

/**
 * Turns with the oldest first. Turns of one moment, and turns without a time, stay where the file has them beside their
 * neighbours. `newestFirst` says which way the file runs when its times do not tell.
 */
export function oldestFirst(turns: readonly Turn[], newestFirst = false): readonly Turn[] {
  const times = turns.map((turn) => momentOf(turn.when))
  const told = times.filter((t) => t !== null)
  const first = told[0]
  const last = told.at(-1)
  const backwards = first === undefined || last === undefined || first === last ? newestFirst : first > last
  const forward = turns.map((turn, i) => ({ turn, time: times[i] ?? null }))
  if (backwards) forward.reverse()
  let before = ''
  const keyed = forward.map(({ turn, time }) => ({ turn, key: (before = time ?? before) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ turn }) => turn)
}

/** A clock is put back by an hour at most, in the night to a Sunday nearly everywhere (Lord Howe Island: half an hour). */
const PUT_BACK_MS = 3_600_000
const NIGHT_ENDS_HOUR = 4

/**
 * True when turns stand in the order of their times as far as these tell. A step back in local time that a clock put back explains is none: then
 * the order of the file is the better witness.
 */
export function isInOrder(turns: readonly Turn[]): boolean {
  let before: When | null = null
  for (const { when } of turns) {
    if (when === null || momentOf(when) === null) continue
    if (before !== null && isStepBack(before, when)) return false
    before = when
  }
  return true
}

function isStepBack(before: When, when: When): boolean {
  const [from, to] = [momentOf(before) ?? '', momentOf(when) ?? '']
  if (to >= from) return false
  if (before.instant !== null || when.instant !== null) return true
  const start = new Date(from)
  const isPutBack = start.getUTCDay() === 0 && start.getUTCHours() < NIGHT_ENDS_HOUR && start.getTime() - Date.parse(to) <= PUT_BACK_MS
  return !isPutBack
}

function momentOf(when: When | null): string | null {
  if (when === null) return null
  return when.instant ?? (when.local === null ? null : `${when.local}.000Z`)
}

/** What is doubtful about the times of messages, one problem a doubt: `time-in-future`, `no-zone`, `invalid-value`. `now` is ISO UTC. */
export function timeProblems(file: string, turns: readonly Turn[], now: string): readonly Problem[] {
  let future = 0
  let zoneless = 0
  let unread = 0
  for (const { when } of turns) {
    if (when?.local === null) unread++
    else if (when?.instant === null) zoneless++
    else if (when && when.instant > now) future++
  }
  const found: Problem[] = []
  if (future > 0) found.push(problem(file, 'time-in-future', `Messages: ${future}.`))
  if (zoneless > 0) found.push(problem(file, 'no-zone', `Messages: ${zoneless}.`))
  if (unread > 0) found.push(problem(file, 'invalid-value', `Messages whose time could not be read: ${unread}.`))
  return found
}
