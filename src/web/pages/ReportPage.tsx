import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useKeys } from '../hooks/useKeys.ts'
import { OpenedReport } from '../parts/OpenedReport.tsx'
import { PageBar } from '../parts/PageBar.tsx'
import { Refused } from '../parts/States.tsx'
import type { PageGiven } from '../page.ts'
import { useSay, type Say } from '../words/say.tsx'
import { NotSeen } from './report/Acts.tsx'
import { Files } from './report/Files.tsx'
import { Sources } from './report/From.tsx'
import { Gaps } from './report/Gaps.tsx'
import { Identifiers } from './report/Identifiers.tsx'
import { Offences } from './report/Offences.tsx'
import { Pane } from './report/Pane.tsx'
import { People } from './report/People.tsx'
import { Places } from './report/Places.tsx'
import { PaperFoot, PaperHead } from './report/Print.tsx'
import { Reading } from './report/Reading.tsx'
import type { Sheet } from './report/sheet.ts'
import { Talks } from './report/Talks.tsx'
import { Timeline } from './report/Timeline.tsx'
import { Top } from './report/Top.tsx'
import { useReport } from './report/useReport.ts'
import { Versions } from './report/Versions.tsx'
import { Why } from './report/Why.tsx'
import { ownZone, ZonesOf } from './report/zones.ts'
import './report/report.css'

/** A report: what it says now, what is missing, why it stands where it stands, and where every value comes from. */
export function ReportPage({ params }: PageGiven) {
  const say = useSay()
  const id = params['id'] ?? ''
  const open = useReport(id)
  return (
    <>
      <PageBar title={say('shell.report')} />
      <OpenedReport open={open} newerSaid={(sheet, next) => newerSaid(say, sheet, next)} refused={(answer) => (answer.code === 'not-found' ? <NotSeen id={id} again={answer.again} /> : <Refused answer={answer} />)}>
        {(sheet) => <Shown key={id} sheet={sheet} onDone={open.answer.again} />}
      </OpenedReport>
    </>
  )
}

/** The zone of the place where there is no doubt: the likeliest country has one zone and no other. */
const onlyZone = ({ zones }: Sheet): string | null => (zones[0]?.zones.length === 1 ? zones[0].zones[0] ?? null : null)

function Shown({ sheet, onDone }: { readonly sheet: Sheet; readonly onDone: () => void }) {
  const say = useSay()
  const [unit, setUnit] = useState(ownZone)
  const [place, setPlace] = useState<string | null>(() => onlyZone(sheet))
  const zones = useMemo(() => ({ unit, place: place === unit ? null : place }), [unit, place])
  const box = useRef<HTMLDivElement>(null)
  useReportKeys(sheet.id, box)
  return (
    <Sources value={sheet.sources.items}>
      <ZonesOf value={zones}>
        <div className="rep" ref={box}>
          <div>
            <PaperHead sheet={sheet} />
            <Top sheet={sheet} />
            <Gaps sheet={sheet} />
            <Why sheet={sheet} />
            <People sheet={sheet} />
            <Identifiers sheet={sheet} />
            <Timeline sheet={sheet} onPlace={setPlace} onUnit={setUnit} />
            <div className="half"><Places sheet={sheet} /><Files sheet={sheet} /></div>
            <Talks sheet={sheet} />
            <Offences sheet={sheet} />
            <Versions sheet={sheet} />
            <Reading sheet={sheet} />
            <PaperFoot sheet={sheet} />
          </div>
          <Pane sheet={sheet} onDone={onDone} />
        </div>
      </ZonesOf>
      <footer className="keys" aria-hidden="true">
        <span><kbd>i</kbd> {say('parts.key.from')}</span><span><kbd>[</kbd> <kbd>]</kbd> {say('report.key.sections')}</span><span><kbd>c</kbd> {say('report.act.conversation')}</span>
        <span><kbd>l</kbd> {say('report.act.links')}</span><span><kbd>w</kbd> {say('report.act.law')}</span><span><kbd>m</kbd> {say('report.act.media')}</span><span><kbd>?</kbd> {say('shell.key.keys')}</span>
      </footer>
    </Sources>
  )
}

/** What of a report is not as it is shown. */
function newerSaid(say: Say, sheet: Sheet, next: Sheet): string {
  const isConfirmed = next.confirmed !== null && sheet.confirmed === null
  const words = [
    ...(next.version > sheet.version ? [say('report.newer.version', { version: next.version })] : []),
    ...(isConfirmed ? [say('report.newer.confirmed', { by: next.confirmed?.by ?? '' })] : []),
    ...(next.standing !== null && next.standing.band !== sheet.standing?.band ? [say('report.newer.band', { band: say(`parts.band.${next.standing.band}`) })] : []),
    ...(next.case?.id === sheet.case?.id ? [] : [say('report.newer.case')]),
  ]
  return words.length === 0 ? say('report.newer.standing') : words.join(' ')
}

/** Keys of the page: sections, provenance, the other pages of the report. */
function useReportKeys(id: string, box: React.RefObject<HTMLElement | null>): void {
  const say = useSay()
  const [, go] = useLocation()
  const sections = (): HTMLElement[] => [...box.current?.querySelectorAll<HTMLElement>('section[id] h2[tabindex]') ?? []]
  const here = (): number => {
    const all = sections()
    const now = document.activeElement
    const inside = all.findIndex((h) => now !== null && h.closest('section')?.contains(now) === true)
    return inside >= 0 ? inside : all.findLastIndex((h) => h.getBoundingClientRect().top < 160)
  }
  const jump = (by: number): void => {
    const all = sections()
    const to = all[Math.max(0, Math.min(all.length - 1, here() + by))]
    to?.focus({ preventScroll: true })
    to?.closest('section')?.scrollIntoView({ block: 'start' })
  }
  const from = (): void => {
    const section = sections()[Math.max(0, here())]?.closest('section') ?? box.current
    const value = [...section?.querySelectorAll<HTMLElement>('.v') ?? []].find((v) => v.offsetParent !== null)
    value?.focus({ focusVisible: true })
  }
  useKeys([
    { key: ']', said: say('report.key.next'), run: () => jump(1) }, { key: '[', said: say('report.key.before'), run: () => jump(-1) },
    { key: 'i', said: say('parts.key.from'), run: from },
    { key: 'c', said: say('report.act.conversation'), run: () => go(`/reports/${id}/conversation`) },
    { key: 'l', said: say('report.act.links'), run: () => go(`/reports/${id}/links`) },
    { key: 'w', said: say('report.act.law'), run: () => go(`/reports/${id}/law`) },
    { key: 'm', said: say('report.act.media'), run: () => go(`/reports/${id}/media`) },
    { key: 'h', said: say('report.act.hold'), run: () => box.current?.querySelector<HTMLElement>('[data-act="hold"]')?.click() },
    { key: 'e', said: say('report.key.exports'), run: () => box.current?.querySelector<HTMLElement>('.exports button')?.focus() },
  ])
}
