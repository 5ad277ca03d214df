import type { z } from 'zod'
import { gradingContract } from '../../../desk/grading.contract.ts'
import { call, useCall } from '../../call.ts'
import { usePages } from '../../hooks/usePages.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { More } from '../../parts/More.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'

type Own = z.output<typeof gradingContract.ownGradings.output>['gradings'][number]

/** What the reader said of files, and which of these are settled. */
export function OwnGradings() {
  const say = useSay()
  const own = useCall(gradingContract.ownGradings, {}, { quiet: true })
  const list = usePages(own, (after) => call(gradingContract.ownGradings, { after }))
  if (own.state === 'waiting') return <Waiting />
  if (own.state === 'refused') return <Refused answer={own} />
  const rows = list.pages.flatMap((p) => p.gradings)
  const settled = (g: Own): string => (g.settled === null ? say('media.own.under-way') : say(`media.own.${g.settled.how}`))
  const columns: readonly Column<Own>[] = [
    { id: 'sha256', head: 'SHA-256', cell: (g) => <bdi title={g.sha256}><code>{g.sha256.slice(0, 12)}…</code></bdi>, text: (g) => g.sha256 },
    { id: 'scheme', head: say('media.grade.scheme'), cell: (g) => <bdi>{g.scheme}</bdi>, text: (g) => g.scheme },
    { id: 'category', head: say('media.own.said'), cell: (g) => (g.category === null ? say('media.grade.none') : <b><bdi>{g.category}</bdi></b>), text: (g) => g.category ?? say('media.grade.none') },
    { id: 'note', head: say('media.grade.note'), cell: (g) => <bdi>{g.note}</bdi>, text: (g) => g.note },
    { id: 'at', head: say('media.own.at'), cell: (g) => <Instant at={g.at} />, text: (g) => g.at },
    { id: 'settled', head: say('media.own.state'), cell: (g) => (g.settled === null ? <span className="unknown">{settled(g)}</span> : settled(g)), text: settled },
  ]
  return (
    <section className="sec" aria-labelledby="own">
      <h2 id="own">{say('media.own.title')}</h2>
      <p className="q">{say('media.own.said-of')}</p>
      {rows.length === 0 ? <p className="q">{say('media.own.none')}</p> : <DataTable caption={say('media.own.title')} columns={columns} rows={rows} keyOf={(g) => g.sha256} exportName="own-gradings" />}
      <More of={list} />
    </section>
  )
}
