import type { Column } from './column.ts'
import { ExportButtons } from './ExportButtons.tsx'

/** What a table is made of. */
export interface TableGiven<Row> {
  readonly caption: string
  readonly isCaptionShown?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Name of the list in the log and of the file; absent: it has no export of its own. */
  readonly exportName?: string
  /** The report that the rows are about. */
  readonly about?: string
  readonly selected?: string | null
  readonly onSelect?: (row: Row) => void
}

/** A table of rows that are all here, with its exports. Wide ones scroll inside themselves. */
export function DataTable<Row>({ caption, isCaptionShown = false, columns, rows, keyOf, exportName, about, selected, onSelect }: TableGiven<Row>) {
  return (
    <div className="table">
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="tbl">
          <caption className={isCaptionShown ? '' : 'sr'}>{caption}</caption>
          <thead><tr>{columns.map((c) => <th key={c.id} scope="col" className={c.isNumber === true ? 'num' : ''}>{c.head}</th>)}</tr></thead>
          <tbody>
            {rows.map((row) => {
              const key = keyOf(row)
              return (
                <tr key={key} className={selected === key ? 'sel' : ''} onClick={onSelect === undefined ? undefined : () => onSelect(row)}>
                  {columns.map((c) => <td key={c.id} className={c.isNumber === true ? 'num' : ''}>{c.cell(row)}</td>)}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {exportName === undefined ? null : <ExportButtons name={exportName} columns={columns} rows={rows} {...(about === undefined ? {} : { about })} />}
    </div>
  )
}
