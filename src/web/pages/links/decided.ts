import { useEffect, useRef } from 'react'
import type { DecisionTold } from './model.ts'

/** Takes into a board what was decided of links (null: they stand again), by `one other` and `other one` of their reports. */
type Take = (keys: ReadonlySet<string>, decision: DecisionTold | null) => void

const boards = new Set<Take>()

/** Tells every board that is open what was decided of links: what is taken back may have been decided on a board that is closed by now. */
export function tellDecided(keys: readonly string[], decision: DecisionTold | null): void {
  const both = new Set(keys.flatMap((key) => [key, key.split(' ').toReversed().join(' ')]))
  for (const take of boards) take(both, decision)
}

/** Hears what is decided of links while a board is open. */
export function useDecided(take: Take): void {
  const held = useRef(take)
  held.current = take
  useEffect(() => {
    const hear: Take = (keys, decision) => held.current(keys, decision)
    boards.add(hear)
    return () => void boards.delete(hear)
  }, [])
}
