import { CsvStream } from '../../../kernel/csv-stream.ts'
import type { ListBatch } from '../../contract.ts'
import type { ListSource } from '../plug.ts'
import type { Layout } from './columns.ts'
import { Draft } from '../gather/draft.ts'
import { Rows } from './row.ts'
import { sixtyFourNamed, sixtyFourOf, type SixtyFour } from './sixty-four.ts'
import { HEAD, texts } from './texts.ts'

/** How a kind of table is read. `layout` finds header and columns in the first text of a list; `scheme` is that of its categories. */
export interface TableReading {
  layout(head: string): Layout | null
  readonly scheme?: string
}

/** What 64 digits are in columns that do not say it: by the comments and the header, by a column of qualities (PDQ has one), by name and by bits. */
function sixtyFourIn(layout: Layout, label: string, head: string): SixtyFour {
  const before = head.split(/\r\n|[\r\n]/, Math.max(layout.headerLine, 1)).filter((line) => layout.headerLine > 0 || line.startsWith('#'))
  const named = sixtyFourNamed(before.join(' '))
  return named ?? (layout.columns.some((c) => c.role === 'quality') ? 'pdq' : sixtyFourOf(label, head))
}

/** Reads a table of hashes row by row; memory is flat. */
export async function* readTable(source: ListSource, reading: TableReading): AsyncGenerator<ListBatch> {
  const draft = new Draft(source.label)
  let reader: { readonly stream: CsvStream; readonly rows: Rows; readonly headerLine: number } | null = null
  const fill = function* (records: ReturnType<CsvStream['push']>): Generator<ListBatch> {
    for (const record of records) {
      if (reader === null || record.line <= reader.headerLine) continue
      reader.rows.read(record)
      if (draft.full) yield draft.take()
    }
  }
  for await (const text of texts(source, draft)) {
    if (reader === null) {
      const head = text.slice(0, HEAD)
      const layout = reading.layout(head)
      if (layout === null) {
        draft.tell('unread-format', 'No column of hashes was found.')
        break
      }
      const table = { columns: layout.columns, sixtyFour: sixtyFourIn(layout, source.label, head), scheme: reading.scheme ?? null }
      reader = { stream: new CsvStream(layout.delimiter), rows: new Rows(table, draft), headerLine: layout.headerLine }
    }
    yield* fill(reader.stream.push(text))
  }
  if (reader !== null) yield* fill(reader.stream.end())
  else if (draft.untouched) draft.tell('empty', '')
  yield draft.end()
}
