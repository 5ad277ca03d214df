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

type Overruled = z.output<typeof hashSetContract.overruled.output>['hashes'][number]

/** Hashes that a named person of ours overruled: what they hit is shown and not used; it can be taken back. */
export function OverruledHashes({ mayJudge }: { readonly mayJudge: boolean }) {
  const [say, locale] = [useSay(), useLocale()]
  const first = useCall(hashSetContract.overruled, {})
  const list = usePages(first, (after) => call(hashSetContract.overruled, { after }))
  if (first.state === 'waiting') return <Waiting />
  if (first.state === 'refused') return <Refused answer={first} />
  const columns: readonly Column<Overruled>[] = [
    { id: 'hash', head: say('media.hash'), cell: (o) => <HashName hash={o.hash} />, text: (o) => `${o.hash.kind}:${o.hash.value}` },
    { id: 'sets', head: say('media.sets.in'), cell: (o) => <bdi>{locale.list(o.sets)}</bdi>, text: (o) => o.sets.join(', ') },
    { id: 'because', head: say('media.overruled.because'), cell: (o) => <q><bdi>{o.said.because}</bdi></q>, text: (o) => o.said.because },
    { id: 'by', head: say('media.overruled.by'), cell: (o) => <><bdi>{o.said.by}</bdi><br /><span className="dim xs"><Instant at={o.said.at} /></span></>, text: (o) => `${o.said.by}, ${o.said.at}` },
    ...(mayJudge ? [{ id: 'judge', head: say('media.act'), cell: (o: Overruled) => <JudgeHash what="withdraw" hash={o.hash} onDone={first.again} />, text: () => '' }] : []),
  ]
  const rows = list.pages.flatMap((p) => p.hashes)
  return (
    <section className="sec" aria-labelledby="overruled">
      <h2 id="overruled">{say('media.overruled.title')}</h2>
      <p className="q">{say('media.overruled.said')}</p>
      {rows.length === 0 ? <p className="q">{say('media.overruled.none')}</p> : <DataTable caption={say('media.overruled.title')} columns={columns} rows={rows} keyOf={(o) => `${o.hash.kind}:${o.hash.value}`} exportName="overruled-hashes" />}
      <More of={list} />
    </section>
  )
}
