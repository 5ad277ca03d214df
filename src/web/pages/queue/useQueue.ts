import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { queueOrderContract } from '../../../desk/queue-order.contract.ts'
import { call } from '../../call.ts'
import type { Refused } from '../../told.ts'
import { useLive, type Line, type News } from '../../live.ts'
import type { Filters } from './filters.ts'
import { joined, NOTHING, waits, type Waiting } from './news.ts'
import { orderOf, without, type Order } from './order.ts'
import { openRows, type Rows } from './rows.ts'

/** So many rows come with the order itself: what the first look shows. */
const FIRST_ROWS = 40
/** News are looked up together. */
const GATHER_MS = 250
const MOST_LOOKED_UP = 200

/** The queue as the page has it: an order that stays until news are asked for, rows of it, and what waits. */
export interface QueueNow {
  readonly order: Order | null
  readonly rows: Rows
  readonly isBusy: boolean
  readonly refused: Refused | null
  readonly waiting: Waiting
  readonly line: Line
  /** Asks for the order as it is now. */
  readonly show: () => Promise<void>
  /** Takes reports out of the order that the reader put away themselves. */
  readonly drop: (ids: readonly string[]) => void
}

/** Keeps the queue of these filters; `current` is the report at which the reader is. */
export function useQueue(filters: Filters, current: string | null): QueueNow {
  const rows = useMemo(openRows, [])
  const key = JSON.stringify(filters)
  const [held, setHeld] = useState<{ readonly key: string; readonly order: Order } | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [waiting, setWaiting] = useState(NOTHING)
  const latest = useRef({ key, filters, current, order: held?.order ?? null, turn: 0 })
  latest.current = { ...latest.current, key, filters, current, order: held?.order ?? null }

  const show = useCallback(async (signal?: AbortSignal): Promise<void> => {
    const turn = ++latest.current.turn
    const asked = latest.current.key
    setBusy(true)
    const told = await call(queueOrderContract.queueOrder, { ...latest.current.filters, rows: FIRST_ROWS }, signal === undefined ? {} : { signal })
    if (signal?.aborted === true || turn !== latest.current.turn) return
    setBusy(false)
    if (!told.ok) return setRefused(told)
    rows.put(told.value.rows)
    setRefused(null)
    setWaiting(NOTHING)
    setHeld({ key: asked, order: orderOf(told.value) })
  }, [rows])

  useEffect(() => {
    const stop = new AbortController()
    void show(stop.signal)
    return () => stop.abort()
  }, [key, show])

  const line = useNewsOf(latest, rows, setWaiting, show)
  const drop = useCallback((ids: readonly string[]) => setHeld((was) => (was === null ? null : { ...was, order: without(was.order, new Set(ids), latest.current.filters.held !== 'yes') })), [])
  return { order: held?.order ?? null, rows, isBusy, refused, waiting, line, show: useCallback(() => show(), [show]), drop }
}

interface Latest {
  readonly current: { readonly filters: Filters; readonly current: string | null; readonly order: Order | null; readonly turn: number }
}

/** Looks up what changed and lets it wait. Only an empty page shows by itself what came: there nothing can move. */
function useNewsOf(latest: Latest, rows: Rows, setWaiting: (next: (was: Waiting) => Waiting) => void, show: () => Promise<void>): Line {
  const gathered = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const lookUp = async (): Promise<void> => {
    timer.current = undefined
    const { filters, current, order, turn } = latest.current
    const ids = [...gathered.current]
    gathered.current.clear()
    if (order === null || ids.length === 0) return
    if (order.all.reports === 0) return show()
    rows.renew(ids)
    if (ids.length > MOST_LOOKED_UP) return setWaiting((was) => ({ ...was, isMany: true }))
    const told = await call(queueOrderContract.queueSpots, { ...filters, ids, ...(current === null ? {} : { before: current }) }, { quiet: true })
    if (turn !== latest.current.turn) return
    if (!told.ok) return setWaiting((was) => ({ ...was, isMany: true }))
    setWaiting((was) => joined(was, order, ids, told.value.spots))
  }

  return useLive((news: News) => {
    if (news.kind === 'many' || news.kind === 'back') {
      if (latest.current.order?.all.reports === 0) return void show()
      return setWaiting((was) => (waits(was) && was.isMany ? was : { ...was, isMany: true }))
    }
    if (news.kind !== 'reports') return
    // What the reader held or released themselves is shown already.
    for (const { id, what, mine } of news.changes) if (!(mine && what === 'held')) gathered.current.add(id)
    if (gathered.current.size > 0) timer.current ??= setTimeout(() => void lookUp(), GATHER_MS)
  })
}
