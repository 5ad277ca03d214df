import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { MOST_HELD } from '../../../desk/hold.contract.ts'
import { PIECE } from '../../../desk/queue-order.contract.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { filterNames, filtersIn, type FilterName, type Filters } from './filters.ts'
import { idAt, idsFrom, isGone, rowOf, type Order } from './order.ts'
import { useQueue, type QueueNow } from './useQueue.ts'

/** What is being held or released. */
export interface Holding {
  readonly ids: readonly string[]
  readonly verb: 'hold' | 'release'
}

/** The work on the queue: what it is narrowed by, where the reader is, what they marked. */
export interface Work {
  readonly queue: QueueNow
  readonly filters: Filters
  readonly isHeldList: boolean
  readonly setFilters: (change: Partial<Record<FilterName, string | null>>) => void
  readonly current: string | null
  readonly marked: ReadonlySet<string>
  readonly go: (row: number) => void
  readonly pick: (id: string) => void
  readonly mark: (ids: readonly string[], isMarked?: boolean) => void
  /** Marks the rows from one to another, both included; so many as are held at once. */
  readonly markFrom: (from: number, to: number) => void
  readonly clearMarks: () => void
  readonly holding: Holding | null
  readonly hold: (ids: readonly string[] | null) => void
  readonly held: (ids: readonly string[], isUndone: boolean) => void
  readonly open: (path: '' | '/links') => void
}

/** Keeps the work on the queue together. The report at which the reader is stays theirs, whatever the order becomes. */
export function useWork(): Work {
  const [given, set] = useAddress()
  const [, goTo] = useLocation()
  const words = filterNames.map((name) => given(name) ?? '').join('\n')
  const filters = useMemo(() => filtersIn(given), [words]) // the address, word by word
  const [current, setCurrent] = useState<string | null>(lastAt)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [holding, setHolding] = useState<Holding | null>(null)
  const queue = useQueue(filters, current, useCallback((next) => setCurrent((was) => (was !== null && rowOf(next, was) !== -1 ? was : firstOf(next) ?? was)), []))
  const { order, drop, show } = queue
  const isHeldList = filters.held === 'yes'
  const go = useGo(queue, current, setCurrent)

  useEffect(() => {
    lastAt = current
  }, [current])
  useEffect(() => setMarked(new Set()), [words])

  const mark = useCallback((ids: readonly string[], isMarked?: boolean) => setMarked((was) => {
    const next = new Set(was)
    for (const id of ids) {
      if (isMarked ?? !was.has(id)) next.add(id)
      else next.delete(id)
    }
    return next
  }), [])
  const held = useCallback((ids: readonly string[], isUndone: boolean) => {
    setMarked(new Set())
    if (isUndone || order === null) {
      void show()
      return
    }
    const gone = new Set(ids)
    const row = current === null ? -1 : rowOf(order, current)
    if (current !== null && gone.has(current)) {
      // The next report that stays takes the place of the one that went; behind the last one the one before.
      setCurrent(idsFrom(order, row, gone.size + PIECE).find((id) => !gone.has(id)) ?? idsFrom(order, 0, row).findLast((id) => !gone.has(id)) ?? null)
    }
    drop(ids)
  }, [order, current, drop, show])

  return {
    queue, filters, isHeldList, current, marked, holding, mark, held, go, pick: setCurrent,
    setFilters: (change) => set(Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? null]))),
    markFrom(from, to) {
      const [first, most] = [Math.min(from, to), Math.min(Math.abs(from - to) + 1, MOST_HELD)]
      if (first >= 0) void queue.bring(first, first + most - 1).then((now) => now !== null && mark(idsFrom(now, first, most), true))
    },
    clearMarks: () => setMarked(new Set()),
    hold: (ids) => setHolding(ids === null ? null : { ids, verb: isReleasing(ids, isHeldList, queue) ? 'release' : 'hold' }),
    open: (path) => current !== null && goTo(`/reports/${current}${path}`),
  }
}

/** The first report that the reader still sees. */
const firstOf = (order: Order): string | null => idsFrom(order, 0, PIECE)[0] ?? null

/** The first row from one on, forwards or back, that is not of a report which the reader does not see any more; null when there is none. */
function beside(order: Order, from: number, step: number): number | null {
  for (let row = from; row >= 0 && row < order.rows; row += step) if (!isGone(order, row)) return row
  return null
}

/** Moves the reader to a row. One of which the id is not here yet is brought first, unless they have moved on by then. */
function useGo({ order, bring }: QueueNow, current: string | null, setCurrent: (id: string) => void): (row: number) => void {
  const wish = useRef(0)
  return (row) => {
    if (order === null || order.rows === 0) return
    const turn = ++wish.current
    const step = current !== null && row < rowOf(order, current) ? -1 : 1
    const arrive = (now: Order, isBrought: boolean): void => {
      const to = Math.max(0, Math.min(now.rows - 1, row))
      const at = beside(now, to, step) ?? beside(now, to, -step)
      if (at === null) return
      const id = idAt(now, at)
      if (id !== null) return setCurrent(id)
      if (!isBrought) void bring(at, at).then((then) => then !== null && turn === wish.current && arrive(then, true))
    }
    arrive(order, false)
  }
}

/** Where the reader was last: coming back from a report they stand where they left. An id, and gone with the page. */
let lastAt: string | null = null

function isReleasing(ids: readonly string[], isHeldList: boolean, { rows }: QueueNow): boolean {
  if (isHeldList) return true
  const [only] = ids
  const row = ids.length === 1 && only !== undefined ? rows.get(only) : undefined
  return row !== undefined && row !== 'gone' && row.held !== null
}
