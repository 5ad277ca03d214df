import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, type MouseEvent, type Ref } from 'react'
import type { BandName } from '../../parts/Marks.tsx'
import { useSay } from '../../words/say.tsx'
import { idAt, indexOf, itemAt, rowOf, type Order } from './order.ts'
import { QueueHead } from './QueueHead.tsx'
import { QueueLine } from './QueueLine.tsx'
import { useRows, type Rows } from './rows.ts'
import { useNarrow } from './useNarrow.ts'

const ROW_PX = 48
const HEAD_PX = 30
/** Below 720 px a row is a stacked entry: about so high, measured when it is drawn. */
const ENTRY_PX = 124
const OVERSCAN = 12

/** What a page may ask of the list. */
export interface ListHandle {
  /** Puts the focus on the row at which the reader is. */
  focus(): void
  /** How many rows fit. */
  page(): number
}

/** What the list is made of. */
export interface ListGiven {
  readonly order: Order
  readonly rows: Rows
  readonly current: string | null
  readonly marked: ReadonlySet<string>
  readonly isHeldList: boolean
  readonly isBusy: boolean
  readonly onPick: (id: string, event: MouseEvent) => void
  readonly onMark: (id: string) => void
  /** The reader asks for the late ones of a band. */
  readonly onLate: (band: BandName) => void
  readonly ref: Ref<ListHandle>
}

/** The list: a grid of which only what is in view is drawn, one tab stop, heads that stay in sight. It scrolls by the reader's hand and no other. */
export function QueueList({ order, rows, current, marked, isHeldList, isBusy, onPick, onMark, onLate, ref }: ListGiven) {
  const say = useSay()
  const isNarrow = useNarrow()
  useRows(rows)
  const box = useRef<HTMLDivElement>(null)
  const currentRow = current === null ? -1 : rowOf(order, current)
  const currentIndex = currentRow === -1 ? -1 : indexOf(order, currentRow)
  const sticky = useRef(0)
  const virtual = useVirtualizer({
    count: order.items, getScrollElement: () => box.current, overscan: OVERSCAN, scrollPaddingStart: HEAD_PX, scrollPaddingEnd: HEAD_PX,
    estimateSize: (i) => (order.groups.some((g) => g.head === i) ? HEAD_PX : isNarrow ? ENTRY_PX : ROW_PX),
    getItemKey: (i) => keyOf(order, i),
    // The head of the band in view and the row at which the reader is are always drawn: one stays in sight, the other keeps the focus.
    rangeExtractor: useCallback((range: Range) => {
      sticky.current = order.groups.findLast((g) => g.head <= range.startIndex)?.head ?? 0
      return [...new Set([...order.groups.length === 0 ? [] : [sticky.current], ...currentIndex === -1 ? [] : [currentIndex], ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    }, [order, currentIndex]),
  })
  const items = virtual.getVirtualItems()
  useWanted(order, rows, items.map((i) => i.index))
  useStay(order, current, currentIndex, virtual, isNarrow ? ENTRY_PX : ROW_PX)
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.querySelector<HTMLElement>('.r.sel')?.focus({ preventScroll: true }),
    page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? ROW_PX) / ROW_PX) - 2),
  }))
  return (
    <div role="grid" className="q-grid" aria-label={say('queue.list', { count: order.rows })} aria-rowcount={order.items + 1} aria-colcount={6} aria-multiselectable="true" aria-busy={isBusy}>
      <div role="rowgroup" className="q-heads">
        <div role="row" aria-rowindex={1} className="h">
          {(['report', 'why', 'expires', 'full', 'where', 'links'] as const).map((c) => <div role="columnheader" key={c} className={`h-${c}`}>{say(`queue.col.${c}`)}</div>)}
        </div>
      </div>
      <div role="rowgroup" className="q-scroll" ref={box}>
        <div role="presentation" className="q-body" style={{ blockSize: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const item = itemAt(order, index)
            if (item === null) return null
            const isSticky = item.kind === 'head' && index === sticky.current
            const id = item.kind === 'row' ? idAt(order, item.row) : ''
            return (
              <div
                role="presentation" key={key} data-index={index} ref={isNarrow && item.kind === 'row' ? virtual.measureElement : undefined}
                className={isSticky ? 'q-item stays' : 'q-item'} style={isSticky ? undefined : { transform: `translateY(${start}px)` }}
              >
                {item.kind === 'head' ? <QueueHead group={item.group} rowIndex={index + 2} onLate={onLate} /> : (
                  <QueueLine
                    id={id} row={rows.get(id)} rowIndex={index + 2} isCurrent={id === current} isMarked={marked.has(id)} isHeldList={isHeldList}
                    onPick={onPick} onMark={onMark}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function keyOf(order: Order, index: number): string {
  const item = itemAt(order, index)
  return item === null ? String(index) : item.kind === 'row' ? idAt(order, item.row) : `${item.group.band} ${String(item.group.held)}`
}

/** Asks for the rows in view. */
function useWanted(order: Order, rows: Rows, indexes: readonly number[]): void {
  const [from, to] = [indexes[0] ?? 0, indexes.at(-1) ?? 0]
  const list = indexes.join(' ')
  useEffect(() => {
    rows.want(list.split(' ').flatMap((i) => {
      const item = i === '' ? null : itemAt(order, Number(i))
      return item?.kind === 'row' ? [idAt(order, item.row)] : []
    }))
  }, [order, rows, from, to, list])
}

type Virtual = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>

/**
 * Keeps the row under the reader's hand where it is. Where they moved to another it is brought into view; where the order became another, the same report
 * stays at the same height.
 */
function useStay(order: Order, current: string | null, index: number, virtual: Virtual, rowPx: number): void {
  const was = useRef({ order, current, index })
  useLayoutEffect(() => {
    const before = was.current
    was.current = { order, current, index }
    if (index === -1) return
    if (before.order !== order) {
      const moved = placeOf(order, index, rowPx) - placeOf(before.order, before.index, rowPx)
      if (before.current === current && before.index !== -1 && moved !== 0) virtual.scrollToOffset((virtual.scrollOffset ?? 0) + moved)
      else if (before.current !== current) virtual.scrollToIndex(index)
    } else if (before.current !== current) virtual.scrollToIndex(index)
  }, [order, current, index, virtual, rowPx])
}

/** Where an item begins when all rows are of one height. */
function placeOf(order: Order, index: number, rowPx: number): number {
  const heads = order.groups.filter((g) => g.head < index).length
  return heads * HEAD_PX + (index - heads) * rowPx
}
