import { useEffect, useRef, useState } from 'react'
import { signIds, talkActs } from '../../../conversation/contract.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import type { Narrowed, SignTold, TalkTold, TurnTold } from './told.ts'
import { useTurns, type Turns } from './useTurns.ts'

/** Turns that stand in the page as one list: no browser shows a list of a million. */
export const SPAN = 2_000

/** What the address may be narrowed by. */
export type Narrowing = Readonly<Partial<Record<'by' | 'act' | 'sign' | 'talk', string | null>>>

/** What the address narrows; words that nothing bears narrow nothing. */
function narrowedBy(value: (name: string) => string | null): Narrowed {
  const [act, sign] = [talkActs.find((a) => a === value('act')), signIds.find((s) => s === value('sign'))]
  const numbered = (name: 'by' | 'talk') => (/^\d{1,6}$/.test(value(name) ?? '') ? { [name]: Number(value(name)) } : {})
  return { ...numbered('talk'), ...numbered('by'), ...(sign !== undefined ? { sign } : act !== undefined ? { act } : {}) }
}

/** Where the reader is: which turns are asked for, which span of them stands below, which turn and sign are in hand. */
export interface InHand {
  readonly narrowed: Narrowed
  /** Another one whenever what narrows is another. */
  readonly key: string
  readonly isNarrowed: boolean
  readonly turns: Turns
  readonly total: number
  readonly span: number
  /** `moves`: how often the reader went to another turn; the list follows each. */
  readonly current: { readonly rank: number; readonly moves: number }
  readonly turn: TurnTold | undefined
  readonly sign: SignTold | null
  readonly goTo: (rank: number) => void
  /** Takes a turn in hand without moving the list; with a sign of it, when one was pressed. */
  readonly choose: (rank: number, sign: SignTold['sign'] | null) => void
  readonly narrow: (change: Narrowing) => void
  /** Goes to a turn by its number, out of what narrows; false when there is none. */
  readonly jump: (turn: number) => boolean
}

const OUT: Narrowing = { by: null, act: null, sign: null, talk: null }

/** Keeps where the reader is. Filters stand in the address. */
export function useInHand(id: string, told: TalkTold, revision: number): InHand {
  const [value, setAddress] = useAddress()
  const narrowed = narrowedBy(value)
  const key = JSON.stringify(narrowed)
  const isNarrowed = key !== '{}'
  const turns = useTurns(id, narrowed, revision)
  const [current, setCurrent] = useState({ rank: 0, moves: 0 })
  const [span, setSpan] = useState(0)
  const [chosen, setChosen] = useState<SignTold['sign'] | null>(null)
  // A link from elsewhere leads to a turn of the conversation that it names (`?talk=1&turn=12`).
  const wanted = useRef<{ readonly key: string; readonly rank: number } | null>(/^\d{1,8}$/.test(value('turn') ?? '') ? { key, rank: Number(value('turn')) } : null)
  const total = turns.total ?? 0
  const turn = turns.at(current.rank)
  const show = (rank: number): void => {
    setChosen(null)
    setSpan((was) => (rank < was || rank >= was + SPAN ? Math.floor(rank / SPAN) * SPAN : was))
    setCurrent((was) => ({ rank, moves: was.moves + 1 }))
  }
  const narrow = (change: Narrowing): void => {
    setSpan(0)
    setCurrent({ rank: 0, moves: 0 })
    setChosen(null)
    setAddress({ turn: null, ...change })
  }
  useEffect(() => {
    const to = wanted.current
    if (to === null || to.key !== key || turns.total === null) return
    wanted.current = null
    if (to.rank < turns.total) show(to.rank)
  }, [key, turns.total])
  return {
    narrowed, key, isNarrowed, turns, total, span, current, turn, narrow,
    sign: turn?.signs.find((s) => s.sign === chosen) ?? turn?.signs.find((s) => s.state !== 'rejected') ?? turn?.signs[0] ?? null,
    goTo: (rank) => void (rank >= 0 && rank < total && show(rank)),
    choose: (rank, sign) => {
      setCurrent((was) => (was.rank === rank ? was : { ...was, rank }))
      setChosen(sign)
    },
    jump: (to) => {
      if (to < 0 || to >= told.turns) return false
      if (isNarrowed) {
        wanted.current = { key: '{}', rank: to }
        narrow(OUT)
      } else show(to)
      return true
    },
  }
}

/** Goes to the next turn with a sign, or the one before: on the page in hand first, then where the server says. */
export async function toNextSign({ turns, current, total, goTo }: InHand, step: 1 | -1): Promise<void> {
  const at = current.rank + step
  if (at < 0 || at >= total) return
  const page = await turns.page(at)
  if (page === null) return
  for (let i = at - page.from; i >= 0 && i < page.turns.length; i += step) {
    const signs = page.turns[i]?.signs ?? []
    if (signs.some((s) => s.state !== 'rejected' && !s.weak)) return goTo(page.from + i)
  }
  const beyond = step === 1 ? page.after : page.before
  if (beyond !== null) goTo(beyond)
}
