import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import type { Row } from './model.ts'
import { useRowWords } from './useRowWords.ts'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

const COLUMNS = ['report', 'to', 'share', 'rare', 'strength', 'decided'] as const
const ROW = 40

/** Three bars for a strength; the word stands beside them. */
function Bars({ bits }: { readonly bits: number }) {
  const on = { possible: 1, probable: 2, strong: 3 }[strengthOf(bits)]
  return <svg className="bars" width="46" height="5" viewBox="0 0 46 5" aria-hidden="true">{[0, 1, 2].map((i) => <rect key={i} x={i * 16} width="14" height="5" rx="1" className={i < on ? 'on' : ''} />)}</svg>
}

/** The links as rows: the same that the graph draws, at the same strength. One stop of the tab key; arrows, j and k go from row to row. */
export function LinkTable({ board, names, onUndo }: { readonly board: Board; readonly names: Names; readonly onUndo: (row: Row & { type: 'link' }) => void }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const { rows } = board
  const at = board.row === null ? -1 : rows.indexOf(board.row)
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 12, getItemKey: (i) => rows[i]?.key ?? i })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    board.chooseRow(rows[Math.max(0, Math.min(rows.length - 1, to))]?.key ?? null)
  }
  return (
    <div
      className="grid" role="grid" aria-label={say('links.table')} aria-rowcount={rows.length + 1} tabIndex={0} ref={box} onKeyDown={move}
      aria-activedescendant={at < 0 ? undefined : `link-row-${at}`}
    >
      <div className="row head" role="row" aria-rowindex={1}>{COLUMNS.map((c) => <span key={c} role="columnheader">{say(`links.col.${c}`)}</span>)}</div>
      <div className="rows" role="rowgroup" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <div
              key={item.key} id={`link-row-${item.index}`} ref={virtual.measureElement} data-index={item.index} data-row={row.key} role="row" aria-rowindex={item.index + 2}
              aria-selected={item.index === at} className={item.index === at ? 'row sel' : 'row'} style={{ transform: `translateY(${item.start}px)` }} onClick={() => board.chooseRow(row.key)}
            >
              <Cells {...{ row, board, names, onUndo }} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Cells({ row, board, names, onUndo }: { readonly row: Row; readonly board: Board; readonly names: Names; readonly onUndo: (row: Row & { type: 'link' }) => void }) {
  const say = useSay()
  const words = useRowWords(board, names)
  const { reports } = board.model.told
  const isRejected = row.type === 'link' && row.link.rejected !== null
  return (
    <>
      <span role="gridcell"><Link className="ref" tabIndex={-1} href={`/reports/${reports[row.a]?.id ?? ''}`}><bdi>{names.report(row.a)}</bdi></Link></span>
      <span role="gridcell">{row.type === 'link' ? <Link className="ref" tabIndex={-1} href={`/reports/${reports[row.b]?.id ?? ''}`}><bdi>{words.to(row)}</bdi></Link> : <bdi>{words.to(row)}</bdi>}</span>
      <span role="gridcell" className="share">
        {row.type === 'fan' ? <>{say('links.fan-row')}: {names.kind(board.model.told.things[row.fan.account]?.kind ?? '')} <code><bdi>{names.thing(row.fan.account)}</bdi></code></> : <Shared row={row} {...{ board, names }} />}
      </span>
      <span role="gridcell">{words.rare(row)}</span>
      <span role="gridcell" className="strength">{row.type === 'fan' ? <span className="q">{say('links.fan-out')}</span> : <><Bars bits={row.from} />{say(`parts.strength.${strengthOf(row.from)}`)}</>}</span>
      <span role="gridcell" className={isRejected ? '' : 'q'}>
        {words.decided(row)} {isRejected && row.type === 'link' ? <button type="button" tabIndex={-1} className="plain-btn" onClick={() => onUndo(row)}>{say('parts.key.undo')}</button> : null}
      </span>
    </>
  )
}

function Shared({ row, board, names }: { readonly row: Row & { type: 'link' }; readonly board: Board; readonly names: Names }) {
  const say = useSay()
  const { things } = board.model.told
  const shown = row.link.because.slice(0, 2)
  const more = row.link.because.length - shown.length + row.link.more
  return (
    <>
      {shown.map(({ thing, weak }, i) => (
        <span key={thing} className="one">
          <span className={weak ? 'cut dim' : 'cut'}>{names.kind(things[thing]?.kind ?? '')} <code><bdi>{names.thing(thing)}</bdi></code></span>
          {more > 0 && i === shown.length - 1 ? <span className="dim nw">{say('links.more', { count: more })}</span> : null}
        </span>
      ))}
    </>
  )
}
