import { bands } from './contract.ts'
import type { Standing } from './contract.ts'

/** A report as the queue orders it. `receivedAt` is ISO UTC; `id` only settles ties. */
export interface Ranked {
  readonly id: string
  readonly receivedAt: string
  readonly standing: Standing
}

/**
 * Order of the queue: held reports after all others; then band, strongest trigger, first evidence to expire (none comes
 * last), time received, id. Each is looked at only when all before it are equal; nothing is added up. Negative when `a` comes first.
 * The table's index orders by the same columns.
 */
export function compareStanding(a: Ranked, b: Ranked): number {
  return Number(a.standing.held !== null) - Number(b.standing.held !== null)
    || bands.indexOf(a.standing.band) - bands.indexOf(b.standing.band)
    || a.standing.strongest - b.standing.strongest
    || compareTimes(a.standing.expiresFirst?.at ?? null, b.standing.expiresFirst?.at ?? null)
    || compareTimes(a.receivedAt, b.receivedAt)
    || Number(a.id > b.id) - Number(a.id < b.id)
}

function compareTimes(a: string | null, b: string | null): number {
  const [left, right] = [a, b].map((at) => (at === null ? Infinity : Date.parse(at)))
  return left === right || left === undefined || right === undefined ? 0 : left - right
}
