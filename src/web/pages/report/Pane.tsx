import { Link } from 'wouter'
import { Clock } from '../../parts/Clock.tsx'
import { Band } from '../../parts/Marks.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { Acts } from './Acts.tsx'
import { becauseSaid, clockSaid, isLikely } from '../queue/said.ts'
import type { Sheet } from './sheet.ts'
import { Linked } from './Why.tsx'
import { Completeness } from './Completeness.tsx'

/** Beside the report: three answers, what may be done, links, where it may belong. */
export function Pane({ sheet, onDone }: { readonly sheet: Sheet; readonly onDone: () => void }) {
  const say = useSay()
  return (
    <aside className="pane" aria-label={say('report.pane')}>
      <section className="sec"><h3>{say('report.three')}</h3><Three sheet={sheet} /></section>
      <section className="sec no-print"><h3>{say('report.acts')}</h3><Acts sheet={sheet} onDone={onDone} /></section>
      <section className="sec"><h3>{say('report.linked')}</h3><Linked sheet={sheet} /></section>
      <section className="sec"><h3>{say('report.belongs')}</h3><Belongs sheet={sheet} /></section>
      {sheet.case === null ? null : <section className="sec"><h3>{say('report.in-case')}</h3><p><bdi>{sheet.case.reference ?? sheet.case.id}</bdi></p><p className="q">{say('report.in-case.said')}</p></section>}
    </aside>
  )
}

/** Danger now, what expires first, how complete: three answers that are never added up. */
function Three({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  const { standing } = sheet
  if (standing === null) return <p className="q">{say('report.not-higher.unplaced')}</p>
  const rules = new Set(standing.triggers.map((t) => t.rule)).size
  const expiry = standing.expiresFirst
  const what = expiry === null ? say('report.expires.none') : `${clockSaid(say, locale, expiry.what)} (${expiry.source})`
  return (
    <div className="list">
      <div><span className="dim">{say('report.danger')}</span><div className="two"><Band band={standing.band} /><span className="q">{say('report.reasons', { count: rules })}</span></div></div>
      <div><span className="dim">{say('report.expires')}</span><Clock at={expiry?.at ?? null} what={what} /></div>
      <div><span className="dim">{say('report.complete')}</span><Completeness sheet={sheet} of={standing.completeness} /></div>
    </div>
  )
}

function Belongs({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  if (sheet.jurisdictions.length === 0) return <p><span className="unknown">{say('parts.unknown')}</span> <span className="q">{say('report.belongs.none')}</span></p>
  return (
    <ul className="list tight">
      {sheet.jurisdictions.slice(0, 5).map((j) => (
        <li key={j.code}>{locale.country(j.code)} <span className="q">{say('report.belongs.part', { part: isLikely(j) ? 'likely' : 'possible' })} <bdi>{becauseSaid(say, locale, j)}</bdi></span></li>
      ))}
      <li><Link href={`/reports/${sheet.id}/law`}>{say('report.see.law')}</Link></li>
    </ul>
  )
}
