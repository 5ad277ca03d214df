import { memo, type MouseEvent } from 'react'
import { Link } from 'wouter'
import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { Clock } from '../../parts/Clock.tsx'
import { Pips } from '../../parts/Marks.tsx'
import { Value } from '../../parts/Times.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import type { QueueRow } from './order.ts'
import type { RowHere } from './rows.ts'
import { cameSaid, clockSaid, eightOf, firedOf, gapSaid, heldSaid, isDanger, isLikely, placeSaid, ruleSaid, senderSaid, valueSaid } from './said.ts'

/** A report without a number of its sender goes by the beginning of its id, which finds it. */
const ID_SHOWN = 9

/** What one row of the list is made of. */
export interface LineGiven {
  readonly id: string
  readonly row: RowHere | undefined
  /** Place among all rows of the list, from 1, heads included. */
  readonly rowIndex: number
  readonly isCurrent: boolean
  readonly isMarked: boolean
  /** The list is one of held reports: why one is held is the reason that counts. */
  readonly isHeldList: boolean
  readonly onPick: (id: string, event: MouseEvent) => void
  readonly onMark: (id: string) => void
}

/** One report of the queue: 48 px, the reason loudest. Nothing in it is a tab stop but the row itself. */
export const QueueLine = memo(function QueueLine({ id, row, rowIndex, isCurrent, isMarked, isHeldList, onPick, onMark }: LineGiven) {
  const say = useSay()
  const isHere = row !== undefined && row !== 'gone'
  const name = (isHere ? row.reference : null) ?? id.slice(0, ID_SHOWN)
  return (
    <div
      role="row" aria-rowindex={rowIndex} aria-selected={isMarked} aria-current={isCurrent ? 'true' : undefined} tabIndex={isCurrent ? 0 : -1} data-id={id}
      className={`r${isCurrent ? ' sel' : ''}${isMarked ? ' marked' : ''}`} onClick={(event) => onPick(id, event)}
    >
      <div role="gridcell" className="c-ref">
        <span className="two">
          <Link className="plain name cut" tabIndex={-1} href={`/reports/${id}`}><bdi>{name}</bdi></Link>
          <input type="checkbox" className="mark" tabIndex={-1} checked={isMarked} aria-label={say('queue.mark', { name })} onChange={() => onMark(id)} onClick={(event) => event.stopPropagation()} />
        </span>
        {isHere ? <Came row={row} /> : row === 'gone' ? <span className="q cut">{say('queue.row.gone')}</span> : <span className="ghost" />}
      </div>
      {isHere ? <Cells row={row} isHeldList={isHeldList} /> : <Ghosts isGone={row === 'gone'} />}
    </div>
  )
})

/** A row of which not even the id is here, or whose report the reader does not see any more. */
export function BareLine({ rowIndex, isGone }: { readonly rowIndex: number; readonly isGone: boolean }) {
  const say = useSay()
  return (
    <div role="row" aria-rowindex={rowIndex} className="r">
      <div role="gridcell" className="c-ref">{isGone ? <span className="q cut">{say('queue.row.gone')}</span> : <span className="ghost" />}</div>
      <Ghosts isGone={isGone} />
    </div>
  )
}

function Came({ row }: { readonly row: QueueRow }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  return <span className="q duo"><bdi className="cut">{senderSaid(say, row.source)}</bdi>{say('queue.comma')}<bdi className="nw">{cameSaid(locale, row.receivedAt, now)}</bdi></span>
}

function Ghosts({ isGone }: { readonly isGone: boolean }) {
  return <>{['c-why', 'c-exp', 'c-full', 'c-jur', 'c-ln'].map((c) => <div role="gridcell" className={c} key={c}>{isGone ? null : <span className="ghost" />}</div>)}</>
}

function Cells({ row, isHeldList }: { readonly row: QueueRow; readonly isHeldList: boolean }) {
  const [say, locale] = [useSay(), useLocale()]
  const pips = eightOf(row)
  const open = pips.filter((p) => p.state !== 'has')
  const first = row.completeness.missing[0]?.field ?? row.gaps[0]
  const all = open.map((p) => say(`triggers.place.${p.name}`))
  return (
    <>
      <div role="gridcell" className="c-why reason">{row.held !== null ? <Held row={row} isHeldList={isHeldList} /> : <Why row={row} />}</div>
      <div role="gridcell" className="c-exp">
        <Clock at={row.expiresFirst?.at ?? null} what={row.expiresFirst === null ? say('triggers.clock.none') : clockSaid(say, locale, row.expiresFirst.what)} />
      </div>
      <div role="gridcell" className="c-full">
        <span className="full"><Pips pips={pips} said={all.length === 0 ? say('queue.full') : say('queue.open', { what: locale.list(all) })} /><span className="q">{locale.percent(row.completeness.percent / 100)}</span></span>
        {first === undefined ? null : <span className="q cut">{gapSaid(say, first)}</span>}
      </div>
      <div role="gridcell" className="c-jur"><Where row={row} /></div>
      <div role="gridcell" className="c-ln">
        {row.linked === 0 ? <span className="dim">{say('queue.links.none')}</span> : (
          <><span>{locale.number(row.linked)}</span>{row.links[0] === undefined ? null : <><br /><span className="q">{say(`parts.strength.${strengthOf(row.links[0].strength)}`)}</span></>}</>
        )}
      </div>
    </>
  )
}

function Why({ row }: { readonly row: QueueRow }) {
  const say = useSay()
  const fired = firedOf(row)
  const top = fired[0]?.cited[0]
  if (top === undefined) {
    const gap = row.completeness.missing[0]
    return <><span className="what cut">{say('triggers.none')}</span><span className="cite cut">{gap === undefined ? say('queue.not-cleared') : say('queue.none.gap', { gap: gapSaid(say, gap.field) })}</span></>
  }
  const value = valueSaid(say, top)
  return (
    <>
      <span className="what">
        <span className={`cut${isDanger(top) ? ' danger' : ''}`}>{ruleSaid(say, top.rule)}</span>
        {fired.length > 1 ? <span className="more">{say('queue.more', { count: fired.length - 1 })}</span> : null}
        {top.pending === true ? <span className="chip maybe">{say('triggers.pending')}</span> : null}
      </span>
      {top.elsewhere === true ? <span className="cite cut">{say('triggers.elsewhere')}</span> : (
        <span className="cite duo">
          <code><bdi>{top.field}</bdi></code>{value === null ? null : <span className="cut"><Value text={value} /></span>}<span className="place">·</span><bdi className="place cut">{placeSaid(top.at)}</bdi>
        </span>
      )}
    </>
  )
}

function Held({ row, isHeldList }: { readonly row: QueueRow; readonly isHeldList: boolean }) {
  const say = useSay()
  if (row.held === null) return null
  const words = heldSaid(say, row.held)
  const kind = row.held.by === undefined ? say('queue.held.machine') : say('queue.held.person')
  return (
    <>
      <span className="what cut">{isHeldList ? null : <span className="chip solid">{say('queue.held')}</span>} {row.held.by === undefined ? words : <bdi>{words === '' ? say('queue.held.withheld') : words}</bdi>}</span>
      <span className="cite cut">{kind}{row.held.sample ? <> <span className="chip maybe">{say('queue.held.sample')}</span></> : null}</span>
    </>
  )
}

function Where({ row }: { readonly row: QueueRow }) {
  const [say, locale] = [useSay(), useLocale()]
  const [first, second] = row.jurisdictions
  if (first === undefined) return <span className="unknown">{say('parts.unknown')}</span>
  return (
    <>
      <span className={isLikely(first) ? '' : 'dim'} title={locale.country(first.code)}>{isLikely(first) ? <bdi>{first.code}</bdi> : say('queue.where.possible', { code: first.code })}</span>
      {second === undefined ? null : <><br /><span className="dim" title={locale.country(second.code)}>{say('queue.where.possible', { code: second.code })}</span></>}
    </>
  )
}
