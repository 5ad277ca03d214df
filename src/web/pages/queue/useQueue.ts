import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { PIECE, queueOrderContract } from '../../../desk/queue-order.contract.ts'
import { call } from '../../call.ts'
import type { Refused } from '../../told.ts'
import { useLive, type Line, type News } from '../../live.ts'
import type { Filters } from './filters.ts'
import { joined, NOTHING, waits, waitsWithout, type Waiting } from './news.ts'
import { missingFor, orderOf, without, withPiece, type Order } from './order.ts'
import { OVERSCAN, ROW_PX } from './measures.ts'
import { openRows, type Rows } from './rows.ts'

/** So many rows come with the order itself: what the first look shows, at most what is told at once. */
const firstRows = (): number => Math.min(60, Math.ceil(innerHeight / ROW_PX) + OVERSCAN)
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
  /** Brings the ids of these rows, the last included; comes back with the order as it is then. */
  readonly bring: (from: number, to: number) => Promise<Order | null>
  /** Takes reports out of the order that the reader put away themselves. */
  readonly drop: (ids: readonly string[]) => void
}

/** Keeps the queue of these filters; `current` is the report at which the reader is, and `settle` hears of each new order just before it is shown. */
export function useQueue(filters: Filters, current: string | null, settle: (order: Order) => void): QueueNow {
  const rows = useMemo(openRows, [])
  const key = JSON.stringify(filters)
  const [order, setOrder] = useState<Order | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [waiting, setWaiting] = useState(NOTHING)
  const latest = useRef<Latest>({ filters, current, settle, order: null, turn: 0 })
  Object.assign(latest.current, { filters, current, settle })
  const keep = useCallback((next: Order) => {
    latest.current.order = next
    setOrder(next)
  }, [])

  const show = useCallback(async (signal?: AbortSignal): Promise<void> => {
    const now = latest.current
    const turn = ++now.turn
    setBusy(true)
    const told = await call(queueOrderContract.queueOrder, { ...now.filters, rows: firstRows(), near: now.current ?? undefined }, signal === undefined ? {} : { signal })
    if (signal?.aborted === true || turn !== now.turn) return
    setBusy(false)
    if (!told.ok) return setRefused(told)
    const next = orderOf(told.value)
    rows.put(told.value)
    setRefused(null)
    setWaiting(NOTHING)
    now.settle(next)
    keep(next)
  }, [rows, keep])

  useEffect(() => {
    const stop = new AbortController()
    void show(stop.signal)
    return () => stop.abort()
  }, [key, show])

  const line = useNewsOf(latest.current, rows, setWaiting, show)
  const bring = useBring(latest.current, keep, setWaiting)
  const drop = useCallback((ids: readonly string[]) => {
    const was = latest.current.order
    if (was !== null) keep(without(was, new Set(ids), latest.current.filters.held !== 'yes'))
    setWaiting((now) => waitsWithout(now, ids))
  }, [keep])
  return { order, rows, isBusy, refused, waiting, line, show: useCallback(() => show(), [show]), bring, drop }
}

/** The page as it is now, for what comes back later. */
interface Latest {
  filters: Filters
  current: string | null
  settle: (order: Order) => void
  order: Order | null
  turn: number
}

/** Asks for pieces of the order that are not here, each once at a time. One that did not come is asked for again when its rows are wanted again. */
function useBring(latest: Latest, keep: (order: Order) => void, setWaiting: (next: (was: Waiting) => Waiting) => void): QueueNow['bring'] {
  const asked = useRef(new Map<string, Promise<void>>())
  return useCallback(async (from, to) => {
    const { order } = latest
    if (order === null || order.name === null) return order
    const name = order.name
    const ask = async (number: number, key: string): Promise<void> => {
      const told = await call(queueOrderContract.queuePiece, { order: name, from: number * PIECE })
      asked.current.delete(key)
      const { order: now } = latest
      if (now?.name !== name) return
      if (told.ok) keep(withPiece(now, told.value))
      else if (told.code === 'not-found') setWaiting((was) => ({ ...was, isOver: true }))
    }
    await Promise.all(missingFor(order, from, to).map((number) => {
      const key = `${name} ${number}`
      const asking = asked.current.get(key) ?? ask(number, key)
      asked.current.set(key, asking)
      return asking
    }))
    return latest.order
  }, [latest, keep, setWaiting])
}

/** Looks up what changed and lets it wait. Only an empty page shows by itself what came: there nothing can move. */
function useNewsOf(latest: Latest, rows: Rows, setWaiting: (next: (was: Waiting) => Waiting) => void, show: () => Promise<void>): Line {
  const gathered = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const lookUp = async (): Promise<void> => {
    timer.current = undefined
    const { filters, current, order, turn } = latest
    const ids = [...gathered.current]
    gathered.current.clear()
    if (order === null || ids.length === 0) return
    if (order.all.reports === 0) return show()
    rows.renew(ids)
    if (ids.length > MOST_LOOKED_UP) return setWaiting((was) => ({ ...was, isMany: true }))
    const told = await call(queueOrderContract.queueSpots, { ...filters, ids, before: current ?? undefined, order: order.name ?? undefined }, { quiet: true })
    if (turn !== latest.turn) return
    if (!told.ok) return setWaiting((was) => ({ ...was, isMany: true }))
    setWaiting((was) => joined(was, order, ids, told.value))
  }

  return useLive((news: News) => {
    if (news.kind === 'many' || news.kind === 'back') {
      if (latest.order?.all.reports === 0) return void show()
      return setWaiting((was) => (waits(was) && was.isMany ? was : { ...was, isMany: true }))
    }
    if (news.kind !== 'reports') return
    // What the reader held here is away already and looks as it should; what they took back from another page does not.
    for (const { id } of news.changes) gathered.current.add(id)
    if (gathered.current.size > 0) timer.current ??= setTimeout(() => void lookUp(), GATHER_MS)
  })
}
