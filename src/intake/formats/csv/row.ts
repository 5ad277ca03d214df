import { isNumberOrPhone, looksLikeFormula, unguardCell, type CsvRecord } from '../../../kernel/csv.ts'
import { atLine, type Place } from '../../../kernel/place.ts'
import type { When } from '../../../kernel/time.ts'
import type { ProblemBook } from '../../readers/problem-book.ts'
import { readCellTime } from './dates.ts'
import type { DateOrder, Field, PersonField, ReportField, Who } from './fields.ts'

/** A cell that a mapped column holds, ready to be read. */
export interface MappedCell {
  readonly field: Field
  readonly text: string
  readonly at: Place
  readonly column: number
}

/** A row with its mapped cells, looked up by what they hold. */
export interface Row {
  readonly at: Place
  readonly line: number
  report(what: ReportField): MappedCell | undefined
  reports(what: ReportField): readonly MappedCell[]
  person(who: Who, what: PersonField): MappedCell | undefined
  persons(who: Who, what: PersonField): readonly MappedCell[]
  has(who: Who): boolean
  /** Reads a time cell by order and zone of its column; faults go to the book. */
  when(cell: MappedCell | undefined, means: string): When | null
  readonly unmapped: readonly { readonly path: string; readonly text: string }[]
}

/** What is known of the columns of a file. */
export interface Columns {
  readonly fields: readonly (Field | null)[]
  readonly headers: readonly string[]
  readonly orders: readonly (DateOrder | null)[]
  readonly zones: readonly (string | null)[]
}

const HANDLE = /^@[\p{L}\p{N}_.-]{1,64}$/u

/** True for a cell that a spreadsheet would take for a formula; a lone dash, phone numbers and @names are common and none. */
export function isFormulaCell(text: string): boolean {
  return looksLikeFormula(text) && text.trim() !== '' && !isNumberOrPhone(text.trim()) && !/^\s*[-\u2013]+\s*$/.test(text)
    && !HANDLE.test(text.trim())
}

const EMPTY = new Set(['', '-', '--', 'n/a', 'na', 'null', 'none', '#n/a'])

function cellsOf(
  file: string, record: CsvRecord, columns: Columns, book: ProblemBook,
): { mapped: MappedCell[]; unmapped: { path: string; text: string }[] } {
  const mapped: MappedCell[] = []
  const unmapped: { path: string; text: string }[] = []
  record.cells.forEach((cell, i) => {
    const { line = record.line, column } = cell
    if (isFormulaCell(cell.text)) book.add('formula-cell', `Line ${line}, column ${column}.`)
    const text = unguardCell(cell.text).trim()
    if (text === '') return
    const field = columns.fields[i] ?? null
    if (field === null) unmapped.push({ path: `L${line}:${column} ${(columns.headers[i] ?? '').slice(0, 120)}`.trimEnd(), text: cell.text })
    else if (field.what !== 'ignore' && !EMPTY.has(text.toLowerCase())) mapped.push({ field, text, at: atLine(file, line, column), column: i })
  })
  return { mapped, unmapped }
}

/** A record of the file as a row; formula cells are told to the book and read as text. */
export function rowOf(file: string, record: CsvRecord, columns: Columns, book: ProblemBook): Row {
  const { mapped, unmapped } = cellsOf(file, record, columns, book)
  const all = (who: Who | null, what: string): MappedCell[] => mapped.filter((c) => c.field.who === who && c.field.what === what)
  return {
    at: atLine(file, record.line),
    line: record.line,
    report: (what) => mapped.find((c) => c.field.who === null && c.field.what === what),
    reports: (what) => all(null, what),
    person: (who, what) => mapped.find((c) => c.field.who === who && c.field.what === what),
    persons: (who, what) => all(who, what),
    has: (who) => mapped.some((c) => c.field.who === who),
    when(cell, means) {
      if (cell === undefined) return null
      const { when, fault } = readCellTime(cell.text, columns.orders[cell.column] ?? null, columns.zones[cell.column] ?? null, means)
      if (fault !== null) book.add(fault, `Line ${record.line}, cell ${cell.column + 1}.`)
      return when
    },
    unmapped,
  }
}
