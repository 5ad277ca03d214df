import { readCsv, rereadCsv, unguardCell, type CsvRecord, type CsvStart } from '../../kernel/csv.ts'
import { problem } from '../../kernel/problem.ts'
import { decode, plain, sha256Hex } from '../../kernel/text.ts'
import { zoneMinutes } from '../../kernel/time.ts'
import type { Part, ReadFile, Reading } from '../contract.ts'
import { problemBook, type ProblemBook } from '../readers/problem-book.ts'
import { orderOf, weighOrder, type OrderEvidence } from './csv/dates.ts'
import { layoutOf, looksTabular, separatorLine, type Layout } from './csv/layout.ts'
import { readingOf, sourceKind } from './csv/reading.ts'
import { rowOf, type Columns, type Row } from './csv/row.ts'
import { format } from './plug.ts'

/** Rows that one file may give; the rest is kept unread. */
export const MOST_ROWS = 100_000

/** Rows of the same report that one file may give. */
const MOST_ROWS_OF_ONE = 1_000

const TIMES = new Set(['sent-at', 'incident-at', 'deadline', 'meeting-at', 'last-contact', 'ip-at', 'birth-date'])

/** The records behind the header that hold anything and are no repeated header. */
function* body(text: string, layout: Layout): Generator<CsvRecord> {
  const names = layout.header.cells.map((c) => c.text).join('\0')
  for (const record of readCsv(text, layout.delimiter)) {
    if (record.line <= layout.header.line) continue
    if (record.cells.every((c) => c.text.trim() === '')) continue
    if (record.cells.map((c) => c.text).join('\0') !== names) yield record
  }
}

/** Looks through all dates of the file for their order, and takes the zone from mapping or header (`Date (UTC)`). */
function columnsOf(text: string, layout: Layout, book: ProblemBook): Columns {
  const headers = layout.header.cells.map((c) => unguardCell(c.text).trim())
  const evidence: OrderEvidence = { dmy: false, mdy: false, unclear: false }
  const dated = layout.fields.flatMap((f, i) => (f !== null && TIMES.has(f.what) && f.order === undefined ? [i] : []))
  let rows = 0
  if (dated.length > 0) {
    for (const record of body(text, layout)) {
      for (const i of dated) weighOrder(record.cells[i]?.text ?? '', evidence)
      if (++rows >= MOST_ROWS) break
    }
  }
  const order = orderOf(evidence)
  const zone = layout.mapping?.zone ?? null
  if (zone !== null && zoneMinutes(zone) === null) book.add(
    'invalid-value', 'The zone of the mapping is no UTC offset such as +01:00; it is not used.',
  )
  return {
    fields: layout.fields, headers,
    orders: layout.fields.map((f) => f?.order ?? order),
    zones: headers.map((h) => (zone !== null && zoneMinutes(zone) !== null ? zone : /\b(utc|gmt)\b/i.test(h) ? 'UTC' : null)),
  }
}

function sourceOf(layout: Layout, row: Row): Reading['source'] {
  const kind = row.report('sender-kind')?.text ?? layout.mapping?.source?.kind
  return { kind: sourceKind(kind), name: row.report('sender')?.text ?? layout.mapping?.source?.name ?? null }
}

/**
 * What makes the row the same report when it comes again: its reference with its sender, else its content. Row numbers
 * (1, 2, 3 ...) of a file whose sender nobody names would join reports of different senders, so they count as content only.
 */
function keyOf(layout: Layout, record: CsvRecord, reading: Reading, signature: string): string {
  const { reference, source } = reading
  const sender = source.name ?? layout.mapping?.name ?? null
  const content = record.cells.map((c) => c.text)
  if (reference === null || (sender === null && /^\d{1,3}$/.test(reference))) return `csv:${sha256Hex(JSON.stringify([signature, content]))}`
  return `csv:${sender === null ? signature : plain(sender)}:${reference}`
}

/** One file while its rows are read. */
interface Table {
  readonly file: string
  readonly text: string
  readonly layout: Layout
  readonly columns: Columns
}

function readRow(table: Table, record: CsvRecord, book: ProblemBook): Reading {
  const row = rowOf(table.file, record, table.columns, book)
  return readingOf(row, sourceOf(table.layout, row))
}

/**
 * A part that reads its row again when it is asked. A file of 100,000 rows would hold gigabytes of readings at once;
 * so only the place of each row is held, and the reading that was asked for last.
 */
function lazyParts(table: Table): (start: CsvStart, key: string, count: number) => Part {
  let last: { readonly start: CsvStart; readonly reading: Reading } | null = null
  return (start, key, count) => ({
    key, part: count === 1 ? 'row' : `row:${count}`, main: count === 1,
    get reading() {
      if (last?.start !== start) {
        last = { start, reading: readRow(table, rereadCsv(table.text, table.layout.delimiter, start), problemBook(table.file)) }
      }
      return last.reading
    },
  })
}

const hasLocalTime = (reading: Reading): boolean =>
  [reading.sentAt, ...reading.incidents.map((i) => i.when)].some((w) => w !== null && w.local !== null && w.zone === null && w.precision !== 'day')

function readRows(table: Table, book: ProblemBook): Part[] {
  const { layout } = table
  const signature = sha256Hex(JSON.stringify([layout.mapping?.name ?? null, table.columns.headers])).slice(0, 16)
  const parts: Part[] = []
  const part = lazyParts(table)
  const times = new Map<string, number>() // rows by key so far
  const seen = new Set<string>() // rows by content: an identical row is the same row
  let local = false
  for (const record of body(table.text, layout)) {
    const content = sha256Hex(JSON.stringify(record.cells.map((c) => c.text)))
    if (seen.has(content)) continue
    if (parts.length >= MOST_ROWS) {
      book.add('too-many', `The limit is ${MOST_ROWS} rows; line ${record.line} and what follows stay unread.`)
      break
    }
    seen.add(content)
    if (record.cut) book.add('truncated', `A quote on line ${record.line} never closes; it was read as a plain character.`)
    const reading = readRow(table, record, book)
    local ||= hasLocalTime(reading)
    const key = keyOf(layout, record, reading, signature)
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    if (count > MOST_ROWS_OF_ONE) {
      book.add('too-many', `The limit is ${MOST_ROWS_OF_ONE} rows of one report; its further rows stay unread.`)
      continue
    }
    parts.push(part({ at: record.at, line: record.line, plain: record.plain }, key, count))
  }
  if (local) book.add('no-zone')
  return parts
}

/** Any table of delimited text, by a saved column mapping or by common header names; `docs/formats/csv.md`. One row is one report. */
export const csv = format({
  id: 'csv',
  label: 'CSV with a column mapping',
  recognises(peek) {
    const head = peek.head.slice(0, 65_536)
    if (/^\s*[{[<]/.test(head) || peek.root !== null || /[\0-\x08\x0e-\x1a]/.test(head)) return false
    return layoutOf(head, []) !== null || looksTabular(head.slice(separatorLine(head).from))
  },
  read(file, context): ReadFile {
    const { text, clean } = decode(file.bytes)
    const book = problemBook(file.path)
    if (text.trim() === '') return { parts: [], problems: [problem(file.path, 'empty')] }
    if (!clean) book.add('not-utf8')
    const layout = layoutOf(text.slice(0, 262_144), context.mappings)
    if (layout === null) {
      book.add('no-mapping', 'Save one with --mapping; see docs/formats/csv.md.')
      return { parts: [], problems: book.list() }
    }
    if (layout.absent > 0) book.add('missing-value', `${layout.absent} columns of the mapping are not in the file.`)
    if (layout.wrongFields > 0) book.add('invalid-value', `${layout.wrongFields} columns are mapped to fields that do not exist.`)
    const unmapped = layout.fields.filter((f, i) => f === null && (layout.header.cells[i]?.text ?? '').trim() !== '').length
    if (unmapped > 0) book.add('unknown-element', `${unmapped} columns are not mapped.`)
    const parts = readRows({ file: file.path, text, layout, columns: columnsOf(text, layout, book) }, book)
    if (parts.length === 0) book.add('empty', 'There is a header and no row.')
    return { parts, problems: book.list() }
  },
})
