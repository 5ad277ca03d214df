import { useCallback, useEffect, useRef } from 'react'
import type { DecisionTold } from './model.ts'

/** What was decided of links (null: they stand again), by the keys of their rows. */
export type Decide = (keys: readonly string[], decision: DecisionTold | null) => void

/** Boards that are open; `from`: the board on which it was decided. */
const boards = new Set<(from: object, keys: readonly string[], decision: DecisionTold | null) => void>()

/**
 * The way by which a board tells what was decided on it. The board takes it in as it stands (`take`). What was decided on a board that is closed by now can
 * be taken back on another one: that one asks anew (`again`), since its graph was told without what the links lead to.
 */
export function useDecide(take: Decide, again: () => void): Decide {
  const held = useRef({ take, again })
  held.current = { take, again }
  useEffect(() => {
    const me = held
    const hear = (from: object, keys: readonly string[], decision: DecisionTold | null): void => (from === me ? me.current.take(keys, decision) : me.current.again())
    boards.add(hear)
    return () => void boards.delete(hear)
  }, [])
  return useCallback((keys, decision) => {
    for (const hear of boards) hear(held, keys, decision)
  }, [])
}
