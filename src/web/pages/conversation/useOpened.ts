import { useState } from 'react'
import { talkContract } from '../../../desk/talk.contract.ts'
import { call } from '../../call.ts'
import { useReading } from '../../hooks/useReading.ts'
import { useRefusalWords } from '../../parts/States.tsx'

/** Words of a turn that stands open. */
export interface OpenText {
  readonly text: string
  readonly isCut: boolean
}

/** The turns whose words stand open. Closed is where everybody begins. */
export interface Opened {
  readonly texts: ReadonlyMap<number, OpenText>
  /** Opens turns; words when it could not be done, `reason` when one is to be given. */
  readonly open: (turns: readonly number[], reason?: string) => Promise<'done' | 'reason' | { readonly said: string }>
  readonly close: (turn: number) => void
  readonly closeAll: () => void
}

/** What stands open of a report. The minutes in which something does are counted, for the reader alone. */
export function useOpened(id: string): Opened {
  const [state, setState] = useState<{ readonly id: string; readonly texts: ReadonlyMap<number, OpenText> }>({ id, texts: new Map() })
  const words = useRefusalWords()
  const texts = state.id === id ? state.texts : new Map<number, OpenText>()
  useReading(texts.size > 0)
  const closeAll = (): void => setState({ id, texts: new Map() })
  return {
    texts, closeAll,
    async open(turns, reason) {
      const missing = turns.filter((t) => !texts.has(t))
      if (missing.length === 0) return 'done'
      const told = await call(talkContract.openTurns, { id, turns: [...missing], reason: reason ?? null })
      if (!told.ok) return told.code === 'reason-missing' ? 'reason' : { said: words(told) }
      setState((was) => ({
        id, texts: new Map([...(was.id === id ? was.texts : []), ...told.value.turns.map((t): [number, OpenText] => [t.turn, { text: t.text, isCut: t.isCut }])]),
      }))
      return 'done'
    },
    close: (turn) => setState({ id, texts: new Map([...texts].filter(([t]) => t !== turn)) }),
  }
}
