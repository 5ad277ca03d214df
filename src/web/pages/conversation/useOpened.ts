import { useRef, useState } from 'react'
import type { SignId } from '../../../conversation/contract.ts'
import { talkContract } from '../../../desk/talk.contract.ts'
import { call } from '../../call.ts'
import { useReading } from '../../hooks/useReading.ts'
import { useRefusalWords } from '../../parts/States.tsx'

/** Words of a turn that stands open. */
export interface OpenText {
  readonly text: string
  readonly isCut: boolean
  /** What its signs quote of it. */
  readonly quotes: readonly { readonly sign: SignId; readonly value: string }[]
}

/** The turns whose words stand open. Closed is where everybody begins. */
export interface Opened {
  readonly texts: ReadonlyMap<number, OpenText>
  /** Opens turns; `closed` when the reader closed all before they came, `reason` when one is to be given, words when it could not be done. */
  readonly open: (turns: readonly number[], reason?: string) => Promise<'done' | 'closed' | 'reason' | { readonly said: string }>
  /** What a sign on a turn quotes from now on, where that stands open; null for nothing. */
  readonly quote: (turn: number, sign: SignId, value: string | null) => void
  readonly close: (turn: number) => void
  readonly closeAll: () => void
}

/** What stands open of a report. The minutes in which something does are counted, for the reader alone. */
export function useOpened(id: string): Opened {
  const [texts, setTexts] = useState<ReadonlyMap<number, OpenText>>(new Map())
  const closings = useRef(0)
  const words = useRefusalWords()
  useReading(texts.size > 0)
  return {
    texts,
    async open(turns, reason) {
      const missing = turns.filter((t) => !texts.has(t))
      if (missing.length === 0) return 'done'
      const before = closings.current
      const told = await call(talkContract.openTurns, { id, turns: [...missing], reason: reason ?? null })
      if (!told.ok) return told.code === 'reason-missing' ? 'reason' : { said: words(told) }
      // Whoever closed all meanwhile does not find text open again.
      if (closings.current !== before) return 'closed'
      setTexts((was) => new Map([...was, ...told.value.turns.map((t): [number, OpenText] => [t.turn, { text: t.text, isCut: t.isCut, quotes: t.quotes }])]))
      return 'done'
    },
    quote: (turn, sign, value) => setTexts((was) => {
      const open = was.get(turn)
      if (open === undefined) return was
      const others = open.quotes.filter((q) => q.sign !== sign)
      return new Map(was).set(turn, { ...open, quotes: value === null ? others : [...others, { sign, value }] })
    }),
    close: (turn) => setTexts((was) => new Map([...was].filter(([t]) => t !== turn))),
    closeAll() {
      closings.current++
      setTexts(new Map())
    },
  }
}
