import { Link } from 'wouter'
import type { z } from 'zod'
import { logContract } from '../../../custody/contract.ts'
import { useCall } from '../../call.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { usePeople } from '../../hooks/usePeople.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Empty, Refused, Waiting } from '../../parts/States.tsx'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'

type Reviewed = z.output<typeof logContract.review.output>['people'][number]

const counts = ['entries', 'views', 'things', 'odd', 'refused', 'signIn', 'breakGlass', 'exports'] as const

function since(days: number): string {
  const day = new Date()
  day.setHours(0, 0, 0, 0)
  day.setDate(day.getDate() - days + 1)
  return day.toISOString()
}

/** The review of the log: who looked when, at how much; those with something to look into first. Counts, no things. */
export function ReviewPart() {
  const [say, locale] = [useSay(), useLocale()]
  const [value, set] = useAddress()
  const days = [1, 7, 28, 90].find((n) => String(n) === value('days')) ?? 7
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const { nameOf } = usePeople()
  const { rights } = useSession()
  const review = useCall(logContract.review, { from: since(days), zone })
  const name = (p: Reviewed) => <b><bdi>{p.who === 'nobody' ? say('evidence.who.nobody') : nameOf(p.who)}</bdi></b>
  return (
    <section className="sec" aria-labelledby="review">
      <h2 id="review">{say('evidence.review')}</h2>
      <p className="read q">{say('evidence.review.said', { zone })}</p>
      <div className="filters flush" role="group" aria-label={say('evidence.review.period')}>
        {[1, 7, 28, 90].map((n) => <button key={n} type="button" className="filter" aria-pressed={n === days} onClick={() => set({ days: n === 7 ? null : String(n) })}>{say('evidence.review.days', { count: n })}</button>)}
      </div>
      {review.state === 'waiting' ? <Waiting /> : null}
      {review.state === 'refused' ? <Refused answer={review} /> : null}
      {review.state === 'told' && review.value.people.length === 0 ? <Empty title={say('evidence.review.none')} /> : null}
      {review.state === 'told' && review.value.people.length > 0 ? (
        <DataTable
          caption={say('evidence.review')} rows={review.value.people} keyOf={(p) => p.who} exportName="log-review"
          columns={[
            { id: 'who', head: say('evidence.col.who'), text: (p) => p.who, cell: (p) => (rights.has('log.read') ? <Link className="plain" href={`/evidence?who=${encodeURIComponent(p.who)}`}>{name(p)}</Link> : name(p)) },
            { id: 'remarks', head: say('evidence.remarks'), text: (p) => p.remarks.join(' '), cell: (p) => (p.remarks.length === 0 ? <span className="dim">{say('evidence.remarks.none')}</span> : <span className="chips">{p.remarks.map((r) => <span key={r} className="chip solid">{say(`evidence.remark.${r}`)}</span>)}</span>) },
            ...counts.map((id) => ({ id, head: say(`evidence.count.${id}`), text: (p: Reviewed) => p[id], cell: (p: Reviewed) => <bdi className={p[id] === 0 ? 'dim' : ''}>{locale.number(p[id])}</bdi>, isNumber: true })),
          ]}
        />
      ) : null}
    </section>
  )
}
