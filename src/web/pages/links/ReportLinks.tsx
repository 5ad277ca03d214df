import { useState } from 'react'
import { useLocation } from 'wouter'
import { linksContract } from '../../../desk/links.contract.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useWhereabouts } from '../../hooks/useWhereabouts.ts'
import { useSession } from '../../session.ts'
import { takeBack } from '../../notices.ts'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { OpenedReport } from '../../parts/OpenedReport.tsx'
import { PageBar } from '../../parts/PageBar.tsx'
import { Empty, Notice } from '../../parts/States.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import { Drawing } from './Drawing.tsx'
import { FanPart } from './FanPart.tsx'
import { LinkTable } from './LinkTable.tsx'
import { isSameBut, type GraphTold, type Row } from './model.ts'
import { NetworkPart } from './NetworkPart.tsx'
import { PathPart } from './PathPart.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import { useBoard, type Board } from './useBoard.ts'
import { useDecisions } from './useDecisions.ts'
import { useNames, type Names } from './useNames.ts'
import { useRowColumns } from './useRowWords.ts'
import { WhyPane } from './WhyPane.tsx'

/** Links around one report. */
export function ReportLinks({ id }: { readonly id: string }) {
  const say = useSay()
  const { person } = useSession()
  const open = useWhereabouts(linksContract.linkGraph, { id }, (shown, found) => isSameBut(person.name, shown, found))
  const isShown = open.answer.state === 'told' && open.news?.kind !== 'gone'
  return (
    <>
      {isShown ? null : <PageBar title={say('shell.links')} />}
      <OpenedReport open={open}>{(told) => <Told told={told} first={id} again={open.answer.again} />}</OpenedReport>
    </>
  )
}

/** What shows now, in one line. */
function useSum({ step }: Board): string {
  const say = useSay()
  const locale = useLocale()
  const parts = [['reports', step.reports], ['links', step.links], ['things', step.things], ['children', step.children], ['groups', step.groups]] as const
  return locale.list(parts.filter(([, count]) => count > 0).map(([what, count]) => say(`links.sum.${what}`, { count })))
}

function Told({ told, first, again }: { readonly told: GraphTold; readonly first: string; readonly again: () => void }) {
  const say = useSay()
  const board = useBoard(told, again)
  const names = useNames(board.model.told)
  const decisions = useDecisions(first, board)
  const [asks, setAsks] = useState<'reject' | 'split' | null>(null)
  const [wrong, setWrong] = useState('')
  const sum = useSum(board)
  const isAlone = told.links.length === 0 && told.fans.length === 0
  const row = board.row?.type === 'link' ? board.row : null
  const restore = (which: NonNullable<typeof row>): void => void decisions.restore(which).then((words) => setWrong(words ?? ''))
  usePageKeys(board, row !== null && row.link.rejected === null ? setAsks : () => undefined)
  return (
    <>
      <PageBar title={say('shell.links')}><span className="q"><bdi>{names.report(0)}</bdi></span></PageBar>
      {isAlone ? null : <Tools {...{ board, names, sum, first }} />}
      <Left told={board.model.told} />
      {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
      {isAlone ? <Empty title={say('links.alone')}><p>{say('links.alone.said')}</p></Empty> : (
        <div className="lk">
          <div className="lk-main">
            <Drawing {...{ board, names }} sentence={say('links.picture', { sum })} />
            <section className="under"><h2>{say('links.table')}</h2><LinkTable {...{ board, names }} onUndo={restore} /></section>
            <div className="duo"><PathPart {...{ board, names, first }} /><FanPart {...{ board, names, first }} /><NetworkPart {...{ board, names, first }} /></div>
          </div>
          <aside className="pane" aria-label={say('links.why')}>
            <WhyPane {...{ board, names, first }} onReject={() => setAsks('reject')} onSplit={() => setAsks('split')} onRestore={restore} />
            <Owners told={told} />
          </aside>
        </div>
      )}
      <KeyLine />
      {asks === 'reject' && row !== null ? <ReasonDialog draft={`reject ${row.key}`} title={say('links.reject.title')} verb={say('links.reject')} said={say('links.reject.said')} onGive={(reason) => decisions.reject(row, reason)} onClose={() => setAsks(null)} /> : null}
      {asks === 'split' && row !== null ? <SplitDialog {...{ board, names, first, row }} onGive={decisions.split} onClose={() => setAsks(null)} /> : null}
    </>
  )
}

/** The slider, what shows, and what can be done with all of it. */
function Tools({ board, names, sum, first }: { readonly board: Board; readonly names: Names; readonly sum: string; readonly first: string }) {
  const say = useSay()
  const columns = useRowColumns(board, names)
  const level = say(`parts.strength.${strengthOf(board.bits)}`)
  const goTo = (id: string) => (): void => {
    const part = document.getElementById(id)
    part?.scrollIntoView({ block: 'center' })
    part?.focus()
  }
  return (
    <div className="tools">
      <label className="slide">
        <span className="q">{say('links.show-from')}</span>
        <input
          type="range" min={board.model.least} max={board.model.most} value={board.bits} aria-valuetext={say('links.step', { level, bits: board.bits })}
          onChange={(event) => board.setBits(Number(event.target.value))}
        />
        <b>{level}</b>
      </label>
      <span className="q sum">{sum}</span>
      <span className="grow" />
      <span className="btns">
        <button type="button" className="btn" onClick={goTo('links-path')}>{say('links.path')}</button>
        <button type="button" className="btn" onClick={goTo('links-fans')}>{say('links.fan-out')}</button>
        <ExportButtons name="links" columns={columns} rows={board.rows} about={first} />
      </span>
    </div>
  )
}

/** What is not here, and why. */
function Left({ told }: { readonly told: GraphTold }) {
  const say = useSay()
  const { cut, purposeMissing } = told
  return (
    <>
      {cut.reports + cut.links === 0 && cut.all ? null : <Notice tone="attention">{say('links.cut', { reports: cut.reports, links: cut.links })} {cut.all ? '' : say('links.cut.more')}</Notice>}
      {purposeMissing.length === 0 ? null : <Notice tone="attention">{say('links.purpose', { count: purposeMissing.length })}</Notice>}
    </>
  )
}

/** Reports out of the reader's sight: how many, and whom to ask. */
function Owners({ told: { askTheOwner } }: { readonly told: GraphTold }) {
  const say = useSay()
  if (askTheOwner.length === 0) return null
  return <section className="sec"><h3>{say('links.units')}</h3>{askTheOwner.map((u) => <Notice key={u.unit}>{say('links.ask-owner', { count: u.reports, unit: u.name })}</Notice>)}</section>
}

/** The report that a row leads to: the other one of a link of the report in the middle, else the first. */
const farEnd = (row: Row): number => (row.type === 'link' && row.a === 0 ? row.b : row.a)

/** The keys of the page: the table is the way of the keyboard. */
function usePageKeys(board: Board, ask: (what: 'reject' | 'split') => void): void {
  const say = useSay()
  const [, go] = useLocation()
  const { rights } = useSession()
  const at = board.row === null ? -1 : board.rows.indexOf(board.row)
  const choose = (to: number): void => board.chooseRow(board.rows[Math.max(0, Math.min(board.rows.length - 1, to))]?.key ?? null)
  const here = (end: 'from' | 'to'): number | null => {
    if (board.spot?.startsWith('r') === true) return Number(board.spot.slice(1))
    return board.row === null ? null : end === 'to' && board.row.type === 'link' ? board.row.b : board.row.a
  }
  const judging = rights.has('link.judge') ? [
    { key: 'r', said: say('links.key.reject'), run: () => ask('reject') }, { key: 's', said: say('links.key.split'), run: () => ask('split') },
    { key: 'u', said: say('parts.key.undo'), run: () => void takeBack() },
  ] : []
  useKeys([
    { key: 'j', said: say('links.key.next'), run: () => choose(at + 1) }, { key: 'k', said: say('links.key.before'), run: () => choose(at - 1) },
    { key: '+', said: say('links.key.stronger'), run: () => board.setBits(board.bits + 1) }, { key: '-', said: say('links.key.weaker'), run: () => board.setBits(board.bits - 1) },
    ...judging,
    { key: 'f', said: say('links.key.from'), run: () => board.setEnd('from', here('from')) }, { key: 't', said: say('links.key.to'), run: () => board.setEnd('to', here('to')) },
    { key: 'Enter', said: say('links.key.open'), run: () => board.row !== null && go(`/reports/${board.model.told.reports[farEnd(board.row)]?.id ?? ''}`) },
  ])
}

const KEYS = [[['j', 'k'], 'links.key.next'], [['+', '-'], 'links.key.stronger'], [['r'], 'links.key.reject'], [['s'], 'links.key.split'], [['u'], 'parts.key.undo'], [['f'], 'links.key.from'], [['t'], 'links.key.to']] as const

function KeyLine() {
  const say = useSay()
  return <footer className="keys">{KEYS.map(([keys, said]) => <span key={said}>{keys.map((k) => <kbd key={k}>{k}</kbd>)} {say(said)}</span>)}</footer>
}
