import type { HashSetFormat } from './plug.ts'
import { layoutOf } from './text/columns.ts'
import { readTable } from './text/read-table.ts'

/** A table of delimited text with a header that names columns of hashes, or without one when its cells are hashes. Its page: `docs/hash-sets/csv.md`. */
export const csv: HashSetFormat = {
  id: 'csv',
  label: 'CSV with hash columns',
  recognises: ({ head }) => layoutOf(head) !== null,
  read: (source) => readTable(source, { layout: layoutOf }),
}
