import type { HashSetFormat } from './plug.ts'
import { layoutOf } from './text/columns.ts'
import { startsWithFrame } from './text/line.ts'
import { readTable } from './text/read-table.ts'

/** Delimited text with a header that names columns of hashes, or without one when cells are hashes. Its page: `docs/hash-sets/csv.md`. */
export const csv: HashSetFormat = {
  id: 'csv',
  label: 'CSV with hash columns',
  recognises: ({ head }) => !startsWithFrame(head) && layoutOf(head) !== null,
  read: (source) => readTable(source, { layout: layoutOf }),
}
