import { plainName } from '../normal.ts'
import type { HashSetFormat } from './plug.ts'
import { layoutOf, type Column, type Layout } from './text/columns.ts'
import { readTable } from './text/read-table.ts'

/** The roles of the baseline list's own columns. */
function roleOf(column: Column): Column {
  const name = plainName(column.name)
  if (name === 'imageid') return { role: 'key', name: column.name }
  if (name === 'baseline') return { role: 'category', name: column.name }
  return column.role === 'hash' ? column : { role: 'field', name: column.name }
}

/** The layout of a baseline list: its header has MD5 or SHA1, `Image ID` and `Baseline`, in any order and with any delimiter. */
function baselineLayout(head: string): Layout | null {
  const layout = layoutOf(head)
  const names = new Set(layout?.columns.map((c) => plainName(c.name)))
  if (layout === null || !names.has('imageid') || !names.has('baseline')) return null
  return { ...layout, columns: layout.columns.map(roleOf) }
}

/** The baseline list of INTERPOL's ICSE database as seen on the web. Its page: `docs/hash-sets/interpol.md`. */
export const interpol: HashSetFormat = {
  id: 'interpol',
  label: 'INTERPOL baseline list (CSV)',
  recognises: ({ head }) => baselineLayout(head) !== null,
  read: (source) => readTable(source, { layout: baselineLayout, scheme: 'interpol-baseline' }),
}
