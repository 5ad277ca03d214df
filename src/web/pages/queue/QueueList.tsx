import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, type MouseEvent, type Ref } from 'react'
import type { BandName } from '../../parts/Marks.tsx'
import { useSay } from '../../words/say.tsx'
import { OVERSCAN, ROW_PX } from './measures.ts'
import { idAt, indexOf, isGone, itemAt, rowOf, type Order } from './order.ts'
import { QueueHead } from './QueueHead.tsx'
import { BareLine, QueueLine } from './QueueLine.tsx'
import { useRows, type Rows } from './rows.ts'
import type { QueueNow } from './useQueue.ts'
import { useNarrow } from './useNarrow.ts'

const HEAD_PX = 30
/** Below 720 px a row is a stacked entry: about so high, measured when it is drawn. */
const ENTRY_PX = 124

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
  /** Brings the ids of rows that come into view. */
  readonly bring: QueueNow['bring']
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
export function QueueList({ order, rows, bring, current, marked, isHeldList, isBusy, onPick, onMark, onLate, ref }: ListGiven) {
  const say = useSay()
  const isNarrow = useNarrow()
  useRows(rows)
  const box = useRef<HTMLDivElement>(null)
  const currentRow = current === null ? -1 : rowOf(order, current)
  const currentIndex = currentRow === -1 ? -1 : indexOf(order, currentRow)
  const sticky = useRef(0)
  const heads = new Set(order.groups.map((g) => g.head))
  const virtual = useVirtualizer({
    count: order.items, getScrollElement: () => box.current, overscan: OVERSCAN, scrollPaddingStart: HEAD_PX, scrollPaddingEnd: HEAD_PX,
    estimateSize: (i) => (heads.has(i) ? HEAD_PX : isNarrow ? ENTRY_PX : ROW_PX),
    // Another function means that every place is worked out anew: for another order, and not each time that something is drawn. Only what is measured has to be known again.
    getItemKey: useCallback((i: number) => (isNarrow ? keyOf(order, i) : i), [order, isNarrow]),
    // The head of the band in view and the row at which the reader is are always drawn: one stays in sight, the other keeps the focus.
    rangeExtractor: useCallback((range: Range) => {
      sticky.current = order.groups.findLast((g) => g.head <= range.startIndex)?.head ?? 0
      return [...new Set([...order.groups.length === 0 ? [] : [sticky.current], ...currentIndex === -1 ? [] : [currentIndex], ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    }, [order, currentIndex]),
  })
  const items = virtual.getVirtualItems()
  useWanted(order, rows, bring, items.map((i) => i.index))
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
          {items.map(({ index, start }) => {
            const item = itemAt(order, index)
            if (item === null) return null
            const isSticky = item.kind === 'head' && index === sticky.current
            const id = item.kind === 'row' ? idAt(order, item.row) : null
            return (
              <div
                role="presentation" key={keyOf(order, index)} data-index={index} ref={isNarrow && item.kind === 'row' ? virtual.measureElement : undefined}
                className={isSticky ? 'q-item stays' : 'q-item'} style={isSticky ? undefined : { transform: `translateY(${start}px)` }}
              >
                {item.kind === 'head' ? <QueueHead group={item.group} rowIndex={index + 2} onLate={onLate} /> : id === null ? <BareLine rowIndex={index + 2} isGone={isGone(order, item.row)} /> : (
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
  if (item?.kind === 'head') return `${item.group.band} ${String(item.group.held)}`
  const id = item === null ? null : idAt(order, item.row)
  return id ?? `at ${index}`
}

/** So many rows before and after those in view are asked for by their ids, so that a reader who goes on by keyboard does not wait. */
const AHEAD_ROWS = 100

/** Asks for the rows in view: for their ids, where these are not here, and for what they say. */
function useWanted(order: Order, rows: Rows, bring: QueueNow['bring'], indexes: readonly number[]): void {
  const list = indexes.join(' ')
  const wanted = useRef<Wanted>({ middle: 0, turn: 0, isAsking: false })
  useEffect(() => {
    const here = list.split(' ').flatMap((i) => {
      const item = i === '' ? null : itemAt(order, Number(i))
      return item?.kind === 'row' ? [item.row] : []
    })
    rows.want(here.map((row) => idAt(order, row)).filter((id) => id !== null))
    const now = wanted.current
    // The head of the band and the row at which the reader is are drawn wherever they are: what is in view is the middle of them all.
    now.middle = here[here.length >> 1] ?? 0
    now.turn++
    if (!now.isAsking) void ask(now, bring)
  }, [order, rows, bring, list])
}

interface Wanted {
  middle: number
  turn: number
  isAsking: boolean
}

/** One question at a time: when the answer is here, what is in view by then is asked for, and not all that passed. */
async function ask(wanted: Wanted, bring: QueueNow['bring']): Promise<void> {
  wanted.isAsking = true
  for (let turn = -1; turn !== wanted.turn;) {
    turn = wanted.turn
    await bring(wanted.middle - AHEAD_ROWS, wanted.middle + AHEAD_ROWS)
  }
  wanted.isAsking = false
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
      else if (before.current !== current) intoView(virtual, index)
    } else if (before.current !== current) intoView(virtual, index)
  }, [order, current, index, virtual, rowPx])
}

/** Scrolls where it must: to ask the browser costs a layout of the page, also where nothing moves. */
function intoView(virtual: Virtual, index: number): void {
  const [item, top, height] = [virtual.measurementsCache[index], virtual.scrollOffset ?? 0, virtual.scrollRect?.height ?? 0]
  if (item === undefined || item.start < top + HEAD_PX || item.end > top + height - HEAD_PX) virtual.scrollToIndex(index)
}

/** Where an item begins when all rows are of one height. */
function placeOf(order: Order, index: number, rowPx: number): number {
  const heads = order.groups.filter((g) => g.head < index).length
  return heads * HEAD_PX + (index - heads) * rowPx
}
