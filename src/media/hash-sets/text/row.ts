import type { CsvCell, CsvRecord } from '../../../kernel/csv.ts'
import { kindNamed, LEAST_QUALITY } from '../../normal.ts'
import type { Hash, HashKind, ListedEntry, Stance } from '../../contract.ts'
import type { Column, Role } from './columns.ts'
import type { Draft, Said } from '../gather/draft.ts'
import { readHash } from './hash.ts'
import { cellText, fieldName, idOf, instantOf, MOST_FIELDS, saysNothing } from '../gather/small.ts'
import type { SixtyFour } from './sixty-four.ts'

/** What a row reader knows of its table. `sixtyFour` is what 64 digits are in columns that do not say it. */
export interface Table {
  readonly columns: readonly Column[]
  readonly sixtyFour: SixtyFour
  /** The scheme of categories when no column names one. */
  readonly scheme: string | null
}

/** A row while it is read. */
interface Row {
  readonly line: number
  readonly hashes: Hash[]
  readonly parts: Map<Role, string>
  readonly fields: Map<string, string>
  refused: number
}

const UNNAMED = { role: 'hash', kind: null, named: false, name: '' } as const

/** Reads rows of a table into a draft. A row's hashes are one entry; rows without one are told by line. */
export class Rows {
  private readonly table: Table
  private readonly draft: Draft
  private readonly typeColumn: number

  constructor(table: Table, draft: Draft) {
    this.table = table
    this.draft = draft
    this.typeColumn = table.columns.findIndex((c) => c.role === 'type')
  }

  read(record: CsvRecord): void {
    const { cells, line } = record
    if (record.cut && cells.length === 0) this.draft.tell('too-large', `Line ${line} was left out.`)
    else if (record.cut) this.draft.tell('malformed', `A quote is left open in line ${line}.`)
    const first = cells[0]?.text ?? ''
    if (cells.length === 0 || (cells.length === 1 && first.trim() === '') || first.startsWith('#')) return
    const row: Row = { line, hashes: [], parts: new Map(), fields: new Map(), refused: 0 }
    const type = this.typeOf(cells)
    for (const [i, cell] of cells.entries()) this.cell(row, i, cell, type)
    this.finish(row)
  }

  /** What the row calls the kind of its hashes: in the column for it, without a header in any cell. */
  private typeOf(cells: readonly CsvCell[]): string {
    const cell = this.table.columns.length > 0 ? cells[this.typeColumn] : cells.find((c) => c.text !== '' && Boolean(kindNamed(c.text)))
    return cell?.text.trim() ?? ''
  }

  private cell(row: Row, index: number, { text }: CsvCell, type: string): void {
    if (text === '') return
    const column = this.table.columns[index] ?? UNNAMED
    if (column.role === 'hash') {
      if (column.named) this.named(row, index, text, column.kind, type)
      else this.unnamed(row, index, text, type)
      return
    }
    if (column.role === 'field' && column.name === 'fields' && text.startsWith('{')) {
      for (const [name, value] of ownFields(text)) keep(row, name, value)
      return
    }
    const small = cellText(text)
    if (small === null) return
    if (column.role === 'field' || (column.role === 'type' && kindNamed(type) === undefined)) keep(row, column.name || `column ${index + 1}`, small)
    else row.parts.set(column.role, small)
  }

  /** A cell of a column without a name: a hash, or a field. */
  private unnamed(row: Row, index: number, text: string, type: string): void {
    const found = readHash(text, kindNamed(type) ?? null, this.table.sixtyFour, false)
    const small = found === null ? cellText(text) : null
    if (found !== null) row.hashes.push(found)
    else if (small !== null) keep(row, `column ${index + 1}`, small)
  }

  /** A cell of a hash column: one hash, or several between blanks. */
  private named(row: Row, index: number, text: string, columnNames: HashKind | null, type: string): void {
    const cell = text.startsWith("'") ? cellText(text) ?? '' : text
    if (saysNothing(cell)) return
    const typeNames = columnNames === null && type !== '' ? kindNamed(type) : undefined
    const kind = columnNames ?? typeNames ?? null
    let told = false
    for (const written of wordsOf(cell)) {
      const found = typeNames === null ? null : readHash(written, kind, this.table.sixtyFour)
      if (found === null) {
        if (!told) this.draft.tell('hash-refused', `Line ${row.line}, column ${index + 1}.`) // once a cell: it may be a sentence
        told = true
        row.refused++
        continue
      }
      row.hashes.push(found)
      const elsewhere = typeNames === undefined ? '' : ' (its kind stands in another column)'
      if (kind !== null && found.kind !== kind) this.draft.once('mixed-hashes', `Column ${index + 1}${elsewhere}.`)
    }
  }

  private finish(row: Row): void {
    const said = this.said(row)
    const quality = Number(row.parts.get('quality') ?? Number.NaN)
    const poor = quality < LEAST_QUALITY ? row.hashes.filter((h) => h.kind === 'pdq' || h.kind === 'vpdq').length : 0
    if (poor > 0) this.draft.tell('low-quality', `Line ${row.line}.`)
    const hashes = poor === 0 ? row.hashes : row.hashes.filter((h) => h.kind !== 'pdq' && h.kind !== 'vpdq')
    if (hashes.length > 0 || (said.gone === 'purge' && said.key !== null)) this.draft.add(hashes, said, `Line ${row.line}.`)
    else if (row.refused === 0 && poor === 0) this.draft.tell('hash-refused', `Line ${row.line} holds no hash.`)
  }

  private said(row: Row): Said {
    const { parts } = row
    const category = parts.get('category') ?? null
    const scheme = parts.get('scheme') ?? (category === null ? null : this.table.scheme)
    const saidAt = this.understood(row, 'saidAt', instantOf)
    const stance = this.understood(row, 'stance', stanceOf) ?? 'positive'
    const gone = this.understood(row, 'gone', (word) => goneOf(word, this.nameOf('gone'))) ?? 'stands'
    this.understood(row, 'quality', () => null)
    return {
      key: idOf(parts.get('key')), category, scheme, stance, saidBy: parts.get('saidBy') ?? null, saidAt, gone: gone === 'stands' ? null : gone,
      fields: row.fields.size === 0 ? {} : Object.fromEntries(row.fields),
    }
  }

  /** What a part means; when it means nothing that is known it is kept as a field, and null. */
  private understood<T>(row: Row, role: Role, read: (written: string) => T | null): T | null {
    const written = row.parts.get(role)
    const meant = written === undefined ? null : read(written)
    if (written !== undefined && meant === null) keep(row, this.nameOf(role), written)
    return meant
  }

  private nameOf(role: Role): string {
    return this.table.columns.find((c) => c.role === role)?.name ?? role
  }
}

const wordsOf = (cell: string): readonly string[] => (/\s/.test(cell.trim()) ? cell.trim().split(/\s+/) : [cell])

/** Fields that our own export wrote as JSON in one cell; none when it is something else. */
function ownFields(cell: string): (readonly [string, string])[] {
  try {
    const value = JSON.parse(cell) as unknown
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[fieldName(name), cellText(text) ?? ''] as const] : []))
  } catch {
    return []
  }
}

function keep(row: Row, name: string, value: string): void {
  if (row.fields.size < MOST_FIELDS) row.fields.set(name, value)
}

const STANCES: ReadonlyMap<string, Stance> = new Map([
  ['positive', 'positive'], ['positiveclass', 'positive'], ['negative', 'negative'], ['negativeclass', 'negative'], ['unsure', 'unsure'],
  ['investigationseed', 'unsure'],
])

const stanceOf = (written: string): Stance | null => STANCES.get(written.toLowerCase().replace(/[^a-z]/g, '')) ?? null

/** What a word (or yes and no, in a column of that name) says of the entry's end; null for words that say nothing of it. */
function goneOf(written: string, column: string): NonNullable<ListedEntry['gone']> | 'stands' | null {
  const word = written.toLowerCase()
  const meant = /^(?:true|yes|1)$/.test(word) ? column.toLowerCase() : word
  if (/delete|purge/.test(meant)) return 'purge'
  if (/withdraw/.test(meant)) return 'withdraw'
  return /^(?:active|false|no|0)$/.test(word) ? 'stands' : null
}
