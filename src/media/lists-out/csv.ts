import { csvLine } from '../../kernel/csv.ts'
import { hexDigits } from '../bytes.ts'
import { hashKinds } from '../contract.ts'
import type { OutEntry } from './entry.ts'

/** Hashes stand first: a line that begins with the `#` of an id would be a remark to many readers. */
const HEADER = [...hashKinds, 'id', 'scheme', 'category', 'stance', 'source', 'said_at', 'fields'] as const

/**
 * Hexadecimal hashes of one kind in one cell at most, between blanks (texts stand alone); an entry with more goes on in further rows with the same
 * id.
 */
const IN_A_CELL = 1_000

function rowsOf(entry: OutEntry): string {
  const values = hashKinds.map((kind) => entry.hashes.filter((h) => h.kind === kind).map((h) => h.value))
  const room = hashKinds.map((kind) => (kind in hexDigits ? IN_A_CELL : 1))
  const rows = Math.max(...values.map((list, i) => Math.ceil(list.length / (room[i] ?? 1))))
  const fields = Object.keys(entry.fields).length === 0 ? null : JSON.stringify(entry.fields)
  const rest = [entry.scheme, entry.category, entry.stance, entry.saidBy, entry.saidAt, fields]
  let out = ''
  for (let row = 0; row < rows; row++) {
    const cells = values.map((list, i) => list.slice(row * (room[i] ?? 1), (row + 1) * (room[i] ?? 1)).join(' '))
    out += csvLine([...cells, entry.entry, ...rest])
  }
  return out
}

/**
 * Writes entries as CSV (RFC 4180, UTF-8, a header): one row an entry, a column for each kind of hash, `fields` as JSON. Cells that a spreadsheet
 * would take for a formula get an apostrophe in front (`guardCell`), which reading takes away. Entries of every stance are written.
 */
export async function* asCsv(entries: AsyncIterable<OutEntry>): AsyncGenerator<string> {
  yield csvLine(HEADER)
  for await (const entry of entries) yield rowsOf(entry)
}
