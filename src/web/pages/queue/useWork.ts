import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useAddress } from '../../hooks/useAddress.ts'
import { filterNames, filtersIn, type FilterName, type Filters } from './filters.ts'
import { idAt, rowOf, without } from './order.ts'
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
  const queue = useQueue(filters, current)
  const { order, drop, show } = queue
  const isHeldList = filters.held === 'yes'

  useEffect(() => {
    if (order === null || order.rows === 0) return
    if (current === null || rowOf(order, current) === -1) setCurrent(idAt(order, 0))
  }, [order, current])
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
      // The next report that stays takes the place of the one that went.
      const next = Array.from({ length: order.rows - row }, (_, n) => idAt(order, row + n)).find((id) => !gone.has(id))
      const rest = without(order, gone)
      setCurrent(next ?? (rest.rows === 0 ? null : idAt(rest, rest.rows - 1)))
    }
    drop(ids)
  }, [order, current, drop, show])

  return {
    queue, filters, isHeldList, current, marked, holding, mark, held, pick: setCurrent,
    setFilters: (change) => set(Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? null]))),
    go(row) {
      if (order !== null && order.rows > 0) setCurrent(idAt(order, Math.max(0, Math.min(order.rows - 1, row))))
    },
    clearMarks: () => setMarked(new Set()),
    hold: (ids) => setHolding(ids === null ? null : { ids, verb: isReleasing(ids, isHeldList, queue) ? 'release' : 'hold' }),
    open: (path) => current !== null && goTo(`/reports/${current}${path}`),
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
