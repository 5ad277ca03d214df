import type { ReactNode } from 'react'

/** A column: what a cell shows, and the same as plain text or number for exports. */
export interface Column<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  readonly text: (row: Row) => string | number | null
  readonly isNumber?: boolean
}
