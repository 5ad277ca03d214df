import { Link } from 'wouter'
import { useAddress } from '../../hooks/useAddress.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSession } from '../../session.ts'
import { useSay, type Say } from '../../words/say.tsx'
import type { Entry } from './told.ts'

const REPORT = /^r[0-9a-f]{15}$/
const PERSON = /^per_[0-9a-f]{16}$/

/** What came of what an entry tells: done, refused and why, or what the log says itself. */
function resultOf(say: Say, result: string): string {
  if (result === 'done') return say('evidence.result.done')
  if (!result.startsWith('refused:')) return result
  const code = result.slice('refused:'.length)
  return say('evidence.result.refused-for', { code: say.ifAny(`evidence.refused.${code}`) ?? code })
}

/** Entries as a table of two lines each: what and on what ground, who and by which way. */
export function LogTable({ entries, nameOf, onTakeOut }: { readonly entries: readonly Entry[]; readonly nameOf: (id: string) => string; readonly onTakeOut: (index: number) => void }) {
  const [say, locale] = [useSay(), useLocale()]
  const { rights } = useSession()
  const [, set] = useAddress()
  const who = (e: Entry): string => (e.who === 'house' ? say('evidence.who.house') : e.who === 'nobody' ? say('evidence.who.nobody') : nameOf(e.who))
  const narrow = (subject: string): void => set(PERSON.test(subject) ? { person: subject, report: null } : { report: subject, person: null })
  return (
    <DataTable
      caption={say('evidence.part.log')} rows={entries} keyOf={(e) => String(e.id)} exportName="log"
      columns={[
        { id: 'at', head: say('evidence.col.at'), text: (e) => e.at, cell: (e) => <time dateTime={e.at} className="two"><bdi>{locale.date(e.at, 'day')}</bdi><bdi className="q">{locale.instantAs(e.at, { timeStyle: 'long' })}</bdi></time> },
        {
          id: 'who', head: say('evidence.col.who'), text: (e) => e.who,
          cell: (e) => <span className="two"><button type="button" className="plain-btn quiet" title={say('evidence.only-this')} onClick={() => set({ who: e.who })}><bdi>{who(e)}</bdi></button><span className="dim">{say.ifAny(`evidence.via.${e.via}`) ?? e.via}</span></span>,
        },
        { id: 'event', head: say('evidence.col.event'), text: (e) => e.event, cell: (e) => <span className="two"><b>{say.ifAny(`event.${e.event}`) ?? e.event}</b><bdi className="mono dim">{e.event}</bdi></span> },
        {
          id: 'subject', head: say('evidence.col.subject'), text: (e) => e.subject,
          cell: ({ subject }) => (subject === null ? <span className="dim">{say('evidence.no-subject')}</span> : (
            <span className="two">
              <button type="button" className="plain-btn quiet" title={say('evidence.only-this')} onClick={() => narrow(subject)}><bdi className={PERSON.test(subject) ? '' : 'mono'}>{nameOf(subject)}</bdi></button>
              {REPORT.test(subject) && rights.has('report.read') ? <Link href={`/reports/${subject}`}>{say('evidence.open-report')}</Link> : null}
            </span>
          )),
        },
        { id: 'purpose', head: say('evidence.col.purpose'), text: (e) => e.purpose, cell: ({ purpose }) => <span className="q">{purpose === null ? '' : purpose.split(' ').map((p) => say.ifAny(`shell.purpose.${p}`) ?? p).join(', ')}</span> },
        { id: 'result', head: say('evidence.col.result'), text: (e) => e.result, cell: (e) => <bdi className={e.result.startsWith('refused:') ? 'attn wraps' : 'q wraps'}>{resultOf(say, e.result)}</bdi> },
        { id: 'index', head: say('evidence.col.index'), text: (e) => e.index, isNumber: true, cell: (e) => (e.index === null ? <span className="unknown">{say('evidence.waits-for-place')}</span> : <bdi>{locale.number(e.index)}</bdi>) },
        { id: 'proof', head: say('evidence.col.proof'), text: () => null, cell: ({ index }) => (index === null ? null : <button type="button" className="plain-btn nw" aria-label={`${say('evidence.proof')} ${locale.number(index)}`} onClick={() => onTakeOut(index)}>{say('evidence.proof')}</button>) },
      ]}
    />
  )
}
