import { useEffect, useRef, useState, type MouseEvent, type RefObject } from 'react'
import { MOST_HELD } from '../../../desk/hold.contract.ts'
import { useAnnounce } from '../../notices.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSession } from '../../session.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { PageBar } from '../../parts/PageBar.tsx'
import { Empty, Refused } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { FilterBar } from './Filters.tsx'
import { isNarrowed } from './filters.ts'
import { HoldDialog } from './HoldDialog.tsx'
import { AddFiles, ImportLines } from './ImportLines.tsx'
import { KeyLine, useQueueKeys } from './keys.tsx'
import { NewsLine } from './NewsLine.tsx'
import { idsFrom, rowOf, type Order, type QueueRow } from './order.ts'
import { QueueList, type ListHandle } from './QueueList.tsx'
import { QueuePane } from './QueuePane.tsx'
import { useRows } from './rows.ts'
import { useFolded } from './useNarrow.ts'
import type { Work } from './useWork.ts'

/** The page of the queue once its order is here. */
export function QueueView({ work, order }: { readonly work: Work; readonly order: Order }) {
  const say = useSay()
  const isFolded = useFolded()
  const list = useRef<ListHandle>(null)
  const [isPaneOpen, openPane] = useState(false)
  const { queue, isHeldList, marked } = work
  useRows(queue.rows)
  useQueueKeys(work, order, { list, isFolded, openPane })
  useCounted(order, queue.isBusy)
  const here = hereOf(work)
  const name = here?.reference ?? here?.id ?? ''
  const pane = here === null ? null : <Short here={here} work={work} onHold={() => openPane(false)} />
  return (
    <div className="queue">
      <PageBar title={isHeldList ? say('queue.held.title') : say('shell.queue')} />
      <Tools work={work} order={order} />
      <News queue={queue} order={order} />
      {marked.size === 0 ? null : <MarkLine work={work} order={order} />}
      <div className="work">
        <div className="q-main">
          {order.rows === 0 ? <NoRows work={work} order={order} /> : <Rows work={work} order={order} list={list} onAgain={() => isFolded && openPane(true)} />}
          <After work={work} order={order} />
        </div>
        {isFolded || pane === null ? null : <aside className="pane" aria-label={say('queue.pane', { name })}>{pane}</aside>}
      </div>
      <KeyLine />
      {isPaneOpen && pane !== null ? (
        <Dialog title={say('queue.pane', { name })} onClose={() => openPane(false)}>
          <p className="btns"><button type="button" className="btn" onClick={() => openPane(false)}>{say('parts.close')}</button></p>
          <div className="pane in-dialog">{pane}</div>
        </Dialog>
      ) : null}
      {work.holding === null ? null : <HoldDialog {...work.holding} onDone={work.held} onClose={() => work.hold(null)} />}
    </div>
  )
}

/** What waits above the list: files on their way in, what came, why there is no newer order. */
function News({ queue, order }: { readonly queue: Work['queue']; readonly order: Order }) {
  const show = (): void => void queue.show()
  return (
    <>
      <ImportLines onShow={show} />
      {order.all.reports === 0 ? null : <NewsLine waiting={queue.waiting} line={queue.line} at={order.at} onShow={show} />}
      {queue.refused === null ? null : <Refused answer={{ ...queue.refused, again: show }} />}
    </>
  )
}

/** The row at which the reader is; null while it is not here. */
function hereOf({ current, queue }: Work): QueueRow | null {
  const row = current === null ? undefined : queue.rows.get(current)
  return row === undefined || row === 'gone' ? null : row
}

function Short({ here, work, onHold }: { readonly here: QueueRow; readonly work: Work; readonly onHold: () => void }) {
  const { rows } = work.queue
  const hold = (): void => {
    onHold()
    work.hold([here.id])
  }
  const isPurposeMissing = here.caseId !== null && here.reference === null && rows.purposeMissing.has(here.caseId)
  return <QueuePane row={here} isPurposeMissing={isPurposeMissing} onPurpose={() => rows.renew([here.id])} onHold={hold} />
}

function Tools({ work, order }: { readonly work: Work; readonly order: Order }) {
  const say = useSay()
  const { rights } = useSession()
  const [isExporting, setExporting] = useState(false)
  const { filters, setFilters, queue } = work
  const isEmpty = order.all.reports === 0
  return (
    <>
      <FilterBar filters={filters} onFilter={setFilters}>
        {work.isHeldList ? <button type="button" className="btn bare" onClick={() => setFilters({ held: null, sample: null })}>{say('queue.back')}</button> : null}
        {rights.has('report.add') && !isEmpty ? <AddFiles /> : null}
        {isEmpty ? null : <button type="button" className="btn bare" onClick={() => setExporting(true)}>{say('queue.export')}</button>}
      </FilterBar>
      {isExporting ? <ExportDialog filters={filters} rows={rowsHere(order, queue.rows)} onClose={() => setExporting(false)} /> : null}
    </>
  )
}

interface RowsGiven {
  readonly work: Work
  readonly order: Order
  readonly list: RefObject<ListHandle | null>
  /** The row at which the reader is was pressed once more. */
  readonly onAgain: () => void
}

function Rows({ work, order, list, onAgain }: RowsGiven) {
  const { queue, current } = work
  const onPick = (id: string, event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a') !== null) return
    work.pick(id)
    if (event.ctrlKey || event.metaKey) work.mark([id])
    else if (event.shiftKey && current !== null) work.markFrom(rowOf(order, current), rowOf(order, id))
    else if (current === id) onAgain()
    requestAnimationFrame(() => list.current?.focus())
  }
  return (
    <QueueList
      ref={list} order={order} rows={queue.rows} bring={queue.bring} current={current} marked={work.marked} isHeldList={work.isHeldList} isBusy={queue.isBusy} onPick={onPick}
      onMark={(id) => work.mark([id])} onLate={(band) => work.setFilters({ band, late: 'yes' })}
    />
  )
}

/** Rows of the list that are here, in its order: what the reader has looked at. */
function rowsHere(order: Order, rows: Work['queue']['rows']) {
  return idsFrom(order, 0, 2_000).map((id) => rows.get(id)).filter((r) => r !== undefined && r !== 'gone')
}

/** Reads out how many there are when the reader narrowed the queue, or asked for what is new. */
function useCounted(order: Order, isBusy: boolean): void {
  const say = useSay()
  const announce = useAnnounce()
  const told = useRef(order.at)
  useEffect(() => {
    if (isBusy || told.current === order.at) return
    told.current = order.at
    announce(say('queue.counted', { count: order.rows }))
  })
}

function MarkLine({ work, order }: { readonly work: Work; readonly order: Order }) {
  const say = useSay()
  const { rights } = useSession()
  const { marked, isHeldList } = work
  const all = Math.min(order.rows, MOST_HELD)
  return (
    <div className="news marks" role="group" aria-label={say('queue.marked', { count: marked.size })}>
      <b>{say('queue.marked', { count: marked.size })}</b>
      {rights.has('report.hold') ? <button type="button" className="btn" onClick={() => work.hold([...marked].slice(0, MOST_HELD))}>{isHeldList ? say('queue.do.release') : say('queue.do.hold-marked')} <kbd>h</kbd></button> : null}
      {marked.size < all ? <button type="button" className="plain-btn" onClick={() => work.markFrom(0, all - 1)}>{say('queue.mark.all', { count: all })}</button> : null}
      <button type="button" className="plain-btn" onClick={work.clearMarks}>{say('queue.mark.none')}</button>
    </div>
  )
}

function NoRows({ work, order }: { readonly work: Work; readonly order: Order }) {
  const say = useSay()
  const { rights } = useSession()
  if (order.all.reports === 0) {
    return (
      <Empty title={say('queue.empty')}>
        <p>{rights.has('report.add') ? say('queue.empty.said') : say('queue.empty.other')}</p>
        {rights.has('report.add') ? <p className="btns"><AddFiles isFirst /></p> : null}
        <p className="q">{say('queue.empty.command')} <code>sterna triage PATH</code></p>
      </Empty>
    )
  }
  if (work.isHeldList && !isNarrowed(work.filters)) return <Empty title={say('queue.held.empty')}><p>{say('queue.held.empty.said')}</p></Empty>
  return <Empty title={say('queue.no-fit')}><p>{say('queue.no-fit.said')}</p></Empty>
}

function After({ work, order }: { readonly work: Work; readonly order: Order }) {
  const [say, locale] = [useSay(), useLocale()]
  const { all, rows, beyond } = order
  if (all.reports === 0) return null
  return (
    <p className="after">
      <span>{say('queue.after', { shown: locale.number(rows), all: locale.number(work.isHeldList ? all.held : all.reports - all.held) })}</span>
      {beyond > 0 ? <span>{say('queue.beyond', { count: locale.number(beyond) })}</span> : null}
      {work.isHeldList ? null : <button type="button" className="plain-btn" onClick={() => work.setFilters({ held: 'yes' })}>{say('queue.after.held', { count: locale.number(all.held) })}</button>}
      {all.sampled === 0 ? null : <button type="button" className="plain-btn" onClick={() => work.setFilters({ held: 'yes', sample: 'yes' })}>{say('queue.after.sample', { count: locale.number(all.sampled) })}</button>}
    </p>
  )
}
