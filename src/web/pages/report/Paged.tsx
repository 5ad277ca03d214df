import { useState } from 'react'
import type { z } from 'zod'
import type { Endpoint } from '../../../kernel/endpoint.ts'
import { useCall } from '../../call.ts'
import { useAnnounce } from '../../notices.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

/** A list by its beginning, and how long it is. */
interface Beginning<Row> {
  readonly items: readonly Row[]
  readonly total: number
}

type PageOf<Row> = z.ZodType<{ items: Row[]; total: number; next: number | null }>
type PageInput = z.ZodType<unknown, { id: string; from?: unknown; limit?: unknown }>

interface Given<Row> {
  readonly id: string
  readonly first: Beginning<Row>
  readonly endpoint: Endpoint<string, PageInput, PageOf<Row>>
  readonly limit: number
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly keyOf: (row: Row) => string
  readonly exportName: string
}

/**
 * A list of any length: its beginning with the page, the rest page by page, each asked for when it is wanted. Exports hold the page that is shown. Its key is
 * the version of the report: another version is another list and is read from its beginning; the same one told anew leaves the reader where they are.
 */
export function Paged<Row>(given: Given<Row>) {
  const { first, limit } = given
  const [from, setFrom] = useState<number | null>(null)
  const pages = Math.ceil(first.total / limit)
  return (
    <>
      {from === null ? <Table {...given} rows={first.items} /> : <Further {...given} from={from} />}
      {first.total <= first.items.length ? null : <Pager total={first.total} shown={first.items.length} limit={limit} from={from} pages={pages} onGo={setFrom} />}
    </>
  )
}

function Table<Row>({ caption, columns, rows, keyOf, exportName, id }: Given<Row> & { readonly rows: readonly Row[] }) {
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={keyOf} exportName={exportName} about={id} />
}

function Further<Row>(given: Given<Row> & { readonly from: number }) {
  const answer = useCall(given.endpoint, { id: given.id, from: given.from, limit: given.limit })
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'refused') return <Refused answer={answer} />
  return <Table {...given} rows={answer.value.items} />
}

function Pager({ total, shown, limit, from, pages, onGo }: {
  readonly total: number; readonly shown: number; readonly limit: number; readonly from: number | null; readonly pages: number; readonly onGo: (from: number | null) => void
}) {
  const [say, locale, announce] = [useSay(), useLocale(), useAnnounce()]
  const [first, last] = from === null ? [1, shown] : [from + 1, Math.min(from + limit, total)]
  const words = say('report.page', { first: locale.number(first), last: locale.number(last), total: locale.number(total) })
  const go = (next: number | null): void => {
    onGo(next)
    const [a, b] = next === null ? [1, shown] : [next + 1, Math.min(next + limit, total)]
    announce(say('report.page', { first: locale.number(a), last: locale.number(b), total: locale.number(total) }))
  }
  return (
    <div className="pager">
      <span className="q">{words}</span>
      {from === null ? <button type="button" className="btn bare" onClick={() => go(0)}>{say('report.page.all')}</button> : (
        <>
          <button type="button" className="btn bare" disabled={from === 0} onClick={() => go(Math.max(0, from - limit))}>{say('report.page.before')}</button>
          <button type="button" className="btn bare" disabled={from + limit >= total} onClick={() => go(from + limit)}>{say('report.page.next')}</button>
          {pages > 3 ? <button type="button" className="btn bare" disabled={from + limit >= total} onClick={() => go((pages - 1) * limit)}>{say('report.page.last')}</button> : null}
          <button type="button" className="btn bare" onClick={() => go(null)}>{say('report.page.fewer')}</button>
        </>
      )}
    </div>
  )
}
