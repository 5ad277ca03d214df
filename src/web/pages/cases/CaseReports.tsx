import type { z } from 'zod'
import { Link } from 'wouter'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { call, useCall } from '../../call.ts'
import { usePages } from '../../hooks/usePages.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Band } from '../../parts/Marks.tsx'
import { More } from '../../parts/More.tsx'
import { Empty, Refused, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay, type Say } from '../../words/say.tsx'

type Row = z.output<typeof rightsContract.caseReports.output>['reports'][number]

const bandSaid = ({ band }: Row, say: Say): string => (band === null ? say('parts.unknown') : say(`parts.band.${band}`))
const reasonSaid = ({ rule }: Row, say: Say): string => (rule === null ? say('search.no-reason') : say.ifAny(`triggers.${rule}`) ?? rule)
const sourceSaid = ({ source }: Row, say: Say): string => source.name ?? say.ifAny(`triggers.source.${source.kind}`) ?? source.kind

/** The reports of a case that the reader sees, page after page; a purpose is asked before the first. */
export function CaseReports({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useSay()
  const first = useCall(rightsContract.caseReports, { case: id })
  const list = usePages(first, (after) => call(rightsContract.caseReports, { case: id, after }))
  if (first.state === 'waiting') return <Waiting />
  if (first.state === 'refused') return <Refused answer={first} />
  const rows = list.pages.flatMap((p) => p.reports)
  const columns: readonly Column<Row>[] = [
    { id: 'report', head: say('search.col.report'), cell: (r) => <Link href={`/reports/${r.id}`} className="name"><bdi>{r.reference ?? r.id}</bdi></Link>, text: (r) => r.reference ?? r.id },
    { id: 'band', head: say('search.col.band'), cell: (r) => (r.band === null ? <span className="unknown">{say('parts.unknown')}</span> : <Band band={r.band} />), text: (r) => bandSaid(r, say) },
    { id: 'reason', head: say('search.col.reason'), cell: (r) => <span className={r.band === 'very-high' && r.rule !== null ? 'danger' : ''}>{reasonSaid(r, say)}</span>, text: (r) => reasonSaid(r, say) },
    { id: 'source', head: say('cases.col.source'), cell: (r) => <bdi>{sourceSaid(r, say)}</bdi>, text: (r) => sourceSaid(r, say) },
    { id: 'received', head: say('search.col.received'), cell: (r) => <Instant at={r.receivedAt} />, text: (r) => r.receivedAt },
  ]
  if (rows.length === 0) return <Empty title={say('cases.reports.none')}><p>{say('cases.reports.none.said')}</p></Empty>
  return (
    <>
      <DataTable caption={say('cases.reports', { name })} columns={columns} rows={rows} keyOf={(r) => r.id} exportName="case-reports" />
      <More of={list} />
    </>
  )
}
