import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { talkContract } from '../../../desk/talk.contract.ts'
import { call } from '../../call.ts'
import type { Refused } from '../../told.ts'
import type { Narrowed, TurnTold, TurnsTold } from './told.ts'

/** Turns that are asked for together. */
const PAGE = 100
/** Pages that are kept: who scrolls through a million turns holds a few thousand. */
const MOST_PAGES = 40

/** Turns of a report as far as they are here: by their rank among those asked for. */
export interface Turns {
  /** How many there are; null until the first answer. */
  readonly total: number | null
  readonly refused: Refused | null
  readonly at: (rank: number) => TurnTold | undefined
  /** Those that are here, in their order. */
  readonly here: readonly TurnTold[]
  /** Says which ranks are looked at: what is missing of them is asked for. */
  readonly need: (from: number, to: number) => void
  readonly again: () => void
  /** The turns of a page, asked for when they are not here; null when they cannot be told. */
  readonly page: (rank: number) => Promise<TurnsTold | null>
}

interface Held {
  readonly key: string
  readonly total: number | null
  readonly refused: Refused | null
  readonly pages: ReadonlyMap<number, TurnsTold>
}

/** Reads the turns that the address narrows, page by page, as they are looked at. After a judgement (another `revision`) the pages in sight are asked for anew. */
export function useTurns(id: string, narrowed: Narrowed, revision: number): Turns {
  const key = JSON.stringify([id, narrowed])
  const empty: Held = { key, total: null, refused: null, pages: new Map() }
  const [held, setHeld] = useState<Held>(empty)
  const state = held.key === key ? held : empty
  const now = useRef({ key, state, narrowed, revision, asked: new Map<string, Promise<TurnsTold | null>>() })
  now.current = { ...now.current, key, state, narrowed, revision }
  const ask = useCallback((n: number): Promise<TurnsTold | null> => {
    const { key: of, asked, narrowed: by, revision: at } = now.current
    const name = `${of} ${at} ${n}`
    const under = asked.get(name)
    if (under !== undefined) return under
    const answer = call(talkContract.turns, { id, ...by, from: n * PAGE, limit: PAGE }).then((told) => {
      asked.delete(name)
      setHeld((was) => {
        // What was asked before somebody judged is old when it comes.
        if (now.current.key !== of || now.current.revision !== at) return was
        const before = was.key === of ? was : { key: of, total: null, refused: null, pages: new Map() }
        if (!told.ok) return told.code === 'given-up' ? before : { ...before, refused: told }
        const pages = new Map([...before.pages].filter(([m]) => m !== n).slice(-MOST_PAGES + 1))
        return { key: of, total: told.value.total, refused: null, pages: pages.set(n, told.value) }
      })
      return told.ok ? told.value : null
    })
    asked.set(name, answer)
    return answer
  }, [id])
  useEffect(() => void ask(0), [ask, key])
  const seen = useRef({ revision, from: 0, to: 0 })
  useEffect(() => {
    if (seen.current.revision === revision) return
    seen.current.revision = revision
    for (const n of new Set([Math.floor(seen.current.from / PAGE), Math.floor(seen.current.to / PAGE)])) void ask(n)
    setHeld((was) => ({ ...was, pages: new Map([...was.pages].filter(([n]) => n === Math.floor(seen.current.from / PAGE) || n === Math.floor(seen.current.to / PAGE))) }))
  }, [ask, revision])
  const need = useCallback((from: number, to: number): void => {
    seen.current = { ...seen.current, from, to }
    const { state: has } = now.current
    if (has.refused !== null) return
    for (let n = Math.floor(from / PAGE); n <= Math.floor(to / PAGE); n++) if (!has.pages.has(n)) void ask(n)
  }, [ask])
  const here = useMemo(() => [...state.pages.values()].toSorted((a, b) => a.from - b.from).flatMap((page) => page.turns), [state.pages])
  return {
    here, total: state.total, refused: state.refused, need,
    at: (rank) => state.pages.get(Math.floor(rank / PAGE))?.turns[rank % PAGE],
    again: () => {
      setHeld({ ...state, refused: null })
      void ask(Math.floor(seen.current.from / PAGE))
    },
    page: (rank) => {
      const known = state.pages.get(Math.floor(rank / PAGE))
      return known === undefined ? ask(Math.floor(rank / PAGE)) : Promise.resolve(known)
    },
  }
}
