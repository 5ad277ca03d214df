import { useState } from 'react'
import { useAnnounce } from '../../notices.ts'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import type { TalkTold, TurnTold } from './told.ts'
import { useOpened, type Opened } from './useOpened.ts'

/** Turns before and after a sign that are opened around it. */
const AROUND = 5

/** How a reader opens and closes text on the page. */
export interface Opening {
  readonly opened: Opened
  /** Turns for which the unit asks a reason; null when none are waiting. */
  readonly asking: readonly number[] | null
  /** Why turns stayed closed, in words. */
  readonly wrong: string
  /** Opens turns, as many as the unit allows at once; words when they stayed closed. */
  readonly open: (turns: readonly number[], reason?: string) => Promise<string | null>
  readonly toggle: (turn: TurnTold | undefined) => void
  readonly around: (turn: TurnTold | undefined) => void
  readonly closeAll: () => void
  readonly stopAsking: () => void
}

/** Opens and closes turns; who has no right to text opens none. */
export function useOpening(id: string, told: TalkTold): Opening {
  const say = useSay()
  const announce = useAnnounce()
  const { rights } = useSession()
  const opened = useOpened(id)
  const [asking, setAsking] = useState<readonly number[] | null>(null)
  const [wrong, setWrong] = useState('')
  const mayRead = rights.has('report.text')
  const open = async (turns: readonly number[], reason?: string): Promise<string | null> => {
    setWrong('')
    const some = turns.slice(0, told.policy.turnsAtOnce)
    const done = await opened.open(some, reason)
    if (done === 'done') announce(say('conversation.opened', { count: some.length }))
    else if (done === 'reason') setAsking(some)
    else if (done !== 'closed') setWrong(done.said)
    return typeof done === 'string' ? null : done.said
  }
  return {
    opened, asking, wrong, open, stopAsking: () => setAsking(null),
    toggle: (turn) => {
      if (turn === undefined || !mayRead) return
      if (opened.texts.has(turn.turn)) opened.close(turn.turn)
      else void open([turn.turn])
    },
    around: (turn) => {
      if (turn === undefined || !mayRead) return
      // A unit that opens few turns at once opens those nearest to the turn.
      const each = Math.min(AROUND, Math.floor((told.policy.turnsAtOnce - 1) / 2))
      const from = Math.max(0, turn.turn - each)
      void open(Array.from({ length: Math.min(told.turns - 1, turn.turn + each) - from + 1 }, (_, i) => from + i))
    },
    closeAll: () => {
      opened.closeAll()
      if (opened.texts.size > 0) announce(say('conversation.closed'))
    },
  }
}
