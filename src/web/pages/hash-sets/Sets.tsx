import type { z } from 'zod'
import type { hashSetContract } from '../../../desk/hash-set.contract.ts'
import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { hashKindSaid } from '../../parts/hash-kind.ts'
import { Empty } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'

type Set = z.output<typeof hashSetContract.hashSets.output>['sets'][number]

/** A list that was not told anew for so many days is said to be old. Our own figure: no source sets one. */
const OLD_DAYS = 30
const DAY_MS = 86_400_000

/** Every set with its kind, scheme, size, age, and how much of it is not used. */
export function Sets({ sets }: { readonly sets: readonly Set[] }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const days = ({ toldAt }: Set): number | null => (toldAt === null ? null : Math.max(0, Math.floor((Date.parse(now) - Date.parse(toldAt)) / DAY_MS)))
  const isOld = (s: Set): boolean => !s.own && (days(s) ?? 0) > OLD_DAYS
  const hashes = (s: Set): string => Object.entries(s.hashes).map(([kind, n]) => `${locale.number(n)} ${hashKindSaid(say, kind)}`).join(', ')
  const columns: readonly Column<Set>[] = [
    { id: 'name', head: say('media.sets.name'), cell: (s) => <><b><bdi>{s.name}</bdi></b><br /><span className="q">{say(`media.set.${s.kind}`)}{s.own ? `, ${say('media.sets.own')}` : ''}</span></>, text: (s) => s.name },
    { id: 'scheme', head: say('media.grade.scheme'), cell: (s) => (s.scheme === null ? <span className="unknown">{say('media.sets.no-scheme')}</span> : <bdi>{s.scheme}</bdi>), text: (s) => s.scheme },
    { id: 'entries', head: say('media.sets.entries'), isNumber: true, cell: (s) => locale.number(s.entries), text: (s) => s.entries },
    { id: 'hashes', head: say('media.hashes'), cell: (s) => <span className="q">{hashes(s) === '' ? say('media.sets.empty') : hashes(s)}</span>, text: hashes },
    { id: 'told', head: say('media.sets.told'), cell: (s) => (s.toldAt === null ? <span className="unknown">{say('media.sets.empty')}</span> : <><Instant at={s.toldAt} /><br /><span className={isOld(s) ? 'attn' : 'q'}>{isOld(s) ? say('media.sets.old', { count: days(s) ?? 0, days: OLD_DAYS }) : say('media.sets.age', { count: days(s) ?? 0 })}</span></>), text: (s) => s.toldAt },
    { id: 'withdrawn', head: say('media.sets.withdrawn'), isNumber: true, cell: (s) => locale.number(s.withdrawn), text: (s) => s.withdrawn },
    { id: 'quarantined', head: say('media.sets.quarantined'), isNumber: true, cell: (s) => locale.number(s.quarantined), text: (s) => s.quarantined },
    { id: 'added', head: say('media.sets.added'), cell: (s) => <Instant at={s.addedAt} />, text: (s) => s.addedAt },
  ]
  return (
    <section className="sec" aria-labelledby="sets">
      <h2 id="sets">{say('media.sets.title')}</h2>
      <p className="q">{say('media.sets.said')}</p>
      {sets.length === 0 ? <Empty title={say('media.sets.none')}><p>{say('media.sets.none.said')}</p></Empty> : <DataTable caption={say('media.sets.title')} columns={columns} rows={sets} keyOf={(s) => s.name} exportName="hash-sets" />}
    </section>
  )
}
