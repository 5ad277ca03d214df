import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Endpoint } from '../../kernel/endpoint.ts'
import { call, useCall, type Called } from '../call.ts'
import { useLive } from '../live.ts'
import { whereaboutsOf, type Whereabouts } from './whereabouts.ts'

/** What a page of a report shows, and what became of the report since. `onShow`: the reader asks for what is new, or looks again. */
export interface OpenReport<T> {
  readonly answer: Called<T>
  readonly news: Whereabouts<T> | null
  readonly onShow: () => void
  /** How often something newer was shown: a page that reads on from what it was told begins anew with each. */
  readonly shows: number
}

const isSameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** An import may tell of news many times a second: looks are so far apart at least. The first is made at once. */
const BETWEEN_LOOKS_MS = 3_000

/**
 * Asks for what a page of a report shows, and listens for news of that report. What is shown never changes under the reader: something newer is told, and
 * shown when they ask. What was erased or may not be seen any more goes at once.
 */
export function useWhereabouts<E extends Endpoint>(
  endpoint: E, input: z.input<E['input']> & { readonly id: string }, isSame: (shown: z.output<E['output']>, found: z.output<E['output']>) => boolean = isSameText,
): OpenReport<z.output<E['output']>> {
  type T = z.output<E['output']>
  const answer = useCall(endpoint, input)
  const told = answer.state === 'told' ? answer.value : null
  // `of`: the answer that this is about; another answer of the page is the newest there is.
  const [held, hold] = useState<{ readonly of: T; readonly shown: T; readonly news: Whereabouts<T> | null } | null>(null)
  const current = told !== null && held?.of === told ? held : null
  const shown = current?.shown ?? told
  const news = current?.news ?? null
  const [shows, setShows] = useState(0)
  const now = useRef({ input, told, shown, news, isSame, looks: 0 })
  Object.assign(now.current, { input, told, shown, news, isSame })

  const look = useCallback(async (isQuiet: boolean): Promise<void> => {
    const at = now.current
    const of = at.told
    if (of === null || at.news?.kind === 'gone') return
    const nth = ++at.looks
    const found = await call(endpoint, at.input, { quiet: isQuiet })
    // An answer to an earlier look tells nothing that a later one does not.
    if (nth !== at.looks || at.told !== of) return
    const next = whereaboutsOf(at.shown as T, found, at.isSame)
    if (next !== undefined) hold({ of, shown: at.shown as T, news: next })
  }, [endpoint])

  const soon = useLater(useCallback(() => void look(true), [look]), BETWEEN_LOOKS_MS)
  useLive((event) => {
    // What the reader did is shown by the act itself.
    const isOurs = event.kind === 'reports' && event.changes.some((c) => c.id === input.id && !c.mine)
    if (isOurs || event.kind === 'many' || event.kind === 'back') soon()
  })
  return {
    answer: answer.state === 'told' && shown !== null ? { ...answer, value: shown } : answer, news, shows,
    onShow: () => {
      if (news?.kind === 'newer' && told !== null) {
        setShows(shows + 1)
        return hold({ of: told, shown: news.value, news: null })
      }
      if (news?.kind === 'unasked') return void look(false)
      return answer.again()
    },
  }
}

/** Does something at once, and again no sooner than so much later, however often it is asked for. */
function useLater(run: () => void, betweenMs: number): () => void {
  const held = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; ranAt: number }>({ timer: undefined, ranAt: Number.NEGATIVE_INFINITY })
  useEffect(() => () => clearTimeout(held.current.timer), [])
  return () => {
    const { current } = held
    current.timer ??= setTimeout(() => {
      current.timer = undefined
      current.ranAt = performance.now()
      run()
    }, Math.max(0, current.ranAt + betweenMs - performance.now()))
  }
}
