import type { z } from 'zod'
import { hashSetContract } from '../../../desk/hash-set.contract.ts'
import { call, useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { usePages } from '../../hooks/usePages.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { More } from '../../parts/More.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'
import { HashName } from './HashName.tsx'
import { JudgeHash } from './JudgeHash.tsx'

type Held = z.output<typeof hashSetContract.quarantine.output>['hashes'][number]

/** Hashes that came near to too many different pictures: not used until somebody releases them by name and with a reason. */
export function QuarantinedHashes({ mayJudge }: { readonly mayJudge: boolean }) {
  const [say, locale] = [useSay(), useLocale()]
  const first = useCall(hashSetContract.quarantine, {})
  const list = usePages(first, (after) => call(hashSetContract.quarantine, { after }))
  if (first.state === 'waiting') return <Waiting />
  if (first.state === 'refused') return <Refused answer={first} />
  const state = (q: Held): string => (q.released === null ? say('media.quarantine.held') : say('media.quarantine.released'))
  const columns: readonly Column<Held>[] = [
    { id: 'hash', head: say('media.hash'), cell: (q) => <HashName hash={q.hash} />, text: (q) => `${q.hash.kind}:${q.hash.value}` },
    { id: 'sets', head: say('media.sets.in'), cell: (q) => <bdi>{locale.list(q.sets)}</bdi>, text: (q) => q.sets.join(', ') },
    { id: 'pictures', head: say('media.quarantine.pictures'), isNumber: true, cell: (q) => locale.number(q.pictures), text: (q) => q.pictures },
    { id: 'since', head: say('media.quarantine.since'), cell: (q) => <Instant at={q.since} />, text: (q) => q.since },
    { id: 'state', head: say('media.own.state'), cell: (q) => (q.released === null ? <b>{state(q)}</b> : <>{state(q)}<br /><span className="q"><q><bdi>{q.released.because}</bdi></q></span><br /><span className="dim xs"><bdi>{q.released.by}</bdi>, <Instant at={q.released.at} /></span></>), text: (q) => (q.released === null ? state(q) : `${state(q)}: ${q.released.because} (${q.released.by}, ${q.released.at})`) },
    ...(mayJudge ? [{ id: 'judge', head: say('media.act'), cell: (q: Held) => (q.released === null ? <JudgeHash what="release" hash={q.hash} onDone={first.again} /> : null), text: () => '' }] : []),
  ]
  const rows = list.pages.flatMap((p) => p.hashes)
  return (
    <section className="sec" aria-labelledby="quarantine">
      <h2 id="quarantine">{say('media.quarantine.title')}</h2>
      <p className="q">{say('media.quarantine.said', { limit: first.value.mostPictures })}</p>
      {rows.length === 0 ? <p className="q">{say('media.quarantine.none')}</p> : <DataTable caption={say('media.quarantine.title')} columns={columns} rows={rows} keyOf={(q) => `${q.hash.kind}:${q.hash.value}`} exportName="quarantined-hashes" />}
      <More of={list} />
    </section>
  )
}
