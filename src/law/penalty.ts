import type { Offence } from './contract.ts'
import { told } from './told.ts'
import type { Told } from './told.contract.ts'

/** The maximum for an act, and what changed since. */
export interface Penalty {
  readonly max: string
  readonly note: Told | null
}

/** The maximum on the day of the act, from the history where the pack has one; later changes as a note (some countries apply the milder law). */
export function penaltyOn({ maxPenalty, penaltyHistory = [] }: Offence, date: string): Penalty {
  const then = penaltyHistory.find((p) => (p.from === null || date >= p.from) && (p.to === null || date <= p.to))
  if (then === undefined) return { max: maxPenalty, note: null }
  const later = penaltyHistory.filter((p) => p.from !== null && p.from > date && p.max !== then.max)
  const note = later.length === 0 ? null : told('penalty-changed', { dated: later.map((p) => `${p.max} from ${p.from ?? ''}`) })
  return { max: then.max, note }
}
