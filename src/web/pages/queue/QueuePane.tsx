import { Link } from 'wouter'
import { askForPurpose } from '../../asking.ts'
import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSession } from '../../session.ts'
import { Clock } from '../../parts/Clock.tsx'
import { Band } from '../../parts/Marks.tsx'
import { Provenance } from '../../parts/Provenance.tsx'
import { Instant, Value } from '../../parts/Times.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import type { QueueRow } from './order.ts'
import { becauseSaid, clockSaid, eightOf, firedOf, gapSaid, heldSaid, isDanger, isLikely, placeSaid, senderSaid, valueSaid } from './said.ts'

/** What the pane is made of. */
export interface PaneGiven {
  readonly row: QueueRow
  readonly isPurposeMissing: boolean
  readonly onPurpose: () => void
  readonly onHold: () => void
}

/** A report in short, from its row alone: no text of it is asked for. */
export function QueuePane({ row, isPurposeMissing, onPurpose, onHold }: PaneGiven) {
  const say = useSay()
  const { rights } = useSession()
  return (
    <>
      <Head row={row} />
      {isPurposeMissing && row.caseId !== null ? (
        <section className="sec">
          <p className="q">{say('queue.pane.purpose')}</p>
          <p className="btns"><button type="button" className="btn" onClick={() => void stated(row.caseId ?? '', onPurpose)}>{say('queue.pane.purpose.state')}</button></p>
        </section>
      ) : null}
      {row.held === null ? null : <Held held={row.held} />}
      <Why row={row} />
      <Open row={row} />
      <Expires row={row} />
      <Linked row={row} />
      <Where row={row} />
      <section className="sec">
        <div className="btns">
          <Link className="btn first" href={`/reports/${row.id}`}>{say('queue.do.open')} <kbd>↵</kbd></Link>
          {rights.has('report.hold') ? <button type="button" className="btn" onClick={onHold}>{row.held === null ? say('queue.do.hold') : say('queue.do.release')} <kbd>h</kbd></button> : null}
          <Link className="btn" href={`/reports/${row.id}/links`}>{say('queue.do.links')} <kbd>l</kbd></Link>
        </div>
      </section>
    </>
  )
}

function Head({ row }: { readonly row: QueueRow }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const isLate = row.held === null && row.caseId === null && row.dueAt < now
  const due = isLate ? say('queue.pane.late', { time: locale.left(row.dueAt, now) }) : say('queue.pane.due', { when: locale.date(row.dueAt, 'short') })
  return (
    <div className="head">
      <div className="two"><h2 className="ref"><bdi>{row.reference ?? row.id}</bdi></h2><Band band={row.band} /></div>
      <div className="two q">
        <span><bdi>{senderSaid(say, row.source)}</bdi>{say('queue.comma')}{say('queue.version', { version: row.version })}</span>
        {row.held === null ? <span className={isLate ? 'attn' : ''}>{due}</span> : null}
      </div>
      {row.caseId === null ? null : <p className="q">{say('queue.pane.case')} <bdi className="mono">{row.caseId.slice(0, 9)}</bdi></p>}
    </div>
  )
}

function Held({ held }: { readonly held: NonNullable<QueueRow['held']> }) {
  const say = useSay()
  return (
    <section className="sec">
      <h3>{say('queue.pane.held')}</h3>
      <p><bdi>{heldSaid(say, held)}</bdi></p>
      <p className="q">{held.by === undefined ? say('queue.held.machine') : say('queue.held.person')}{held.at === undefined ? null : <> <Instant at={held.at} /></>}</p>
      {held.sample ? <p className="q">{say('queue.pane.sample')}</p> : null}
    </section>
  )
}

function Expires({ row: { expiresFirst } }: { readonly row: QueueRow }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <section className="sec">
      <h3>{say('queue.pane.expires')}</h3>
      <Clock at={expiresFirst?.at ?? null} what={expiresFirst === null ? say('queue.pane.no-clock') : clockSaid(say, locale, expiresFirst.what)} />
      {expiresFirst === null ? null : <p className="q"><Instant at={expiresFirst.at} /> · <bdi>{expiresFirst.source}</bdi></p>}
    </section>
  )
}

function Where({ row }: { readonly row: QueueRow }) {
  const [say, locale] = [useSay(), useLocale()]
  const { matched, unknown, benign } = row.known
  return (
    <>
      <section className="sec">
        <h3>{say('queue.col.where')}</h3>
        {row.jurisdictions.length === 0 ? <p><span className="unknown">{say('parts.unknown')}</span></p> : row.jurisdictions.slice(0, 4).map((j) => (
          <p key={j.code}><bdi>{locale.country(j.code)}</bdi> <span className="q">{say(isLikely(j) ? 'queue.where.likely' : 'queue.where.maybe')}{j.reasons.length === 0 ? null : <>: <bdi>{becauseSaid(say, locale, j)}</bdi></>}</span></p>
        ))}
      </section>
      <section className="sec">
        <h3>{say('queue.pane.files')}</h3>
        <p>{say('queue.pane.known', { matched: locale.number(matched), unknown: locale.number(unknown), benign: locale.number(benign) })}</p>
      </section>
    </>
  )
}

async function stated(caseId: string, onPurpose: () => void): Promise<void> {
  if (await askForPurpose({ kind: 'case', id: caseId })) onPurpose()
}

function Why({ row }: { readonly row: QueueRow }) {
  const say = useSay()
  return (
    <section className="sec">
      <h3>{say('queue.pane.why')}</h3>
      <div className="list">
        {row.triggers.length === 0 ? <p className="q">{say('queue.none.pane')}</p> : firedOf(row).map(({ rule, cited }) => (
          <div className="reason" key={rule}>
            <span className={`what${isDanger(cited[0]) ? ' danger' : ''}`}>{say.ifAny(`triggers.${rule}.means`) ?? rule}{cited[0].pending === true ? <> <span className="chip maybe">{say('triggers.pending')}</span></> : null}</span>
            {cited.map((t, i) => <Cite key={`${t.at} ${String(i)}`} cited={t} row={row} />)}
            <details className="xs"><summary>{say('queue.pane.ground')}</summary><p className="q" lang="en" dir="ltr"><code>{rule}</code>: {cited[0].ground}</p></details>
          </div>
        ))}
      </div>
    </section>
  )
}

function Cite({ cited, row }: { readonly cited: QueueRow['triggers'][number]; readonly row: QueueRow }) {
  const say = useSay()
  if (cited.elsewhere === true) return <span className="cite">{say('triggers.elsewhere')}</span>
  const value = valueSaid(say, cited)
  return (
    <span className="cite">
      <code><bdi>{cited.field}</bdi></code> <Provenance place={cited.at} written={cited.value === null ? null : String(cited.value)} said={senderSaid(say, row.source)} version={row.version}>{value === null ? say('queue.pane.place') : <Value text={value} />}</Provenance>
      {' '}<span className="place"><bdi>{placeSaid(cited.at)}</bdi></span>
    </span>
  )
}

function Open({ row }: { readonly row: QueueRow }) {
  const [say, locale] = [useSay(), useLocale()]
  const others = row.gaps.filter((g) => row.completeness.missing.every((m) => m.field !== g))
  return (
    <section className="sec">
      <h3>{say('queue.pane.change')}</h3>
      <ul className="eight">
        {eightOf(row).map((p) => (
          <li key={p.name}>
            <svg className="pips one" width="8" height="10" viewBox="0 0 8 10" aria-hidden="true"><rect x=".75" y=".75" width="6.5" height="8.500" rx="1" className={p.state} />{p.state === 'key' ? <rect className="dot" x="3.25" y="4" width="1.5" height="2" /> : null}</svg>
            {say(`triggers.place.${p.name}`)}<span className="sr"> {say(`queue.pip.${p.state}`)}</span>
          </li>
        ))}
      </ul>
      {row.completeness.missing.length === 0 ? <p className="q">{say('queue.pane.no-change')}</p> : (
        <ul className="q could">
          {[...Map.groupBy(row.completeness.missing, (m) => m.couldRaiseTo)].map(([band, all]) => (
            <li key={band}>{say('queue.pane.could', { gap: locale.list(all.map((m) => gapSaid(say, m.field))), band: say(`parts.band.${band}`) })}</li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : <p className="q">{say('queue.pane.gaps', { what: locale.list(others.map((g) => gapSaid(say, g))) })}</p>}
    </section>
  )
}

function Linked({ row }: { readonly row: QueueRow }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <section className="sec">
      <h3>{say('queue.pane.linked')}</h3>
      {row.links.length === 0 ? <p className="q">{say('queue.pane.no-links')}</p> : (
        <ul className="list">
          {row.links.map((l) => (
            <li className="two" key={l.id}>
              <span><Link href={`/reports/${l.id}`}><bdi className="mono">{l.id.slice(0, 8)}</bdi></Link> <span className="q">{locale.list([...new Set(l.because.map((b) => say.ifAny(`kinds.link.${b.kind}`) ?? say.ifAny(`kinds.kind.${b.kind}`) ?? b.kind))].slice(0, 3))}</span></span>
              <span className="q">{say(`parts.strength.${strengthOf(l.strength)}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {row.linked > row.links.length ? <p className="q">{say('queue.pane.more-links', { count: row.linked - row.links.length })}</p> : null}
    </section>
  )
}
