import { readCsv, unguardCell, type CsvRecord } from '../../../kernel/csv.ts'
import type { CsvMapping } from '../plug.ts'
import { fieldOf, type Field } from './fields.ts'
import { foldHeader, knownHeader } from './headers.ts'

/** Delimiters that are looked for. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/** A header may stand behind a legend of this many records. */
const MOST_LEGEND = 50

/** How a file is laid out: where its header stands and what each column holds (null: not mapped). */
export interface Layout {
  readonly delimiter: string
  readonly header: CsvRecord
  readonly fields: readonly (Field | null)[]
  /** The saved mapping that fits; null for the built-in one. */
  readonly mapping: CsvMapping | null
  /** Columns of the saved mapping that the file does not have, and fields of it that do not exist. */
  readonly absent: number
  readonly wrongFields: number
}

const firstRecords = (text: string, delimiter: string, most: number): CsvRecord[] => {
  const found: CsvRecord[] = []
  for (const record of readCsv(text, delimiter)) {
    found.push(record)
    if (found.length >= most) break
  }
  return found
}

/** The columns of a record by a saved mapping; null when fewer than half of the mapping's columns are there. */
function bySaved(mapping: CsvMapping, header: CsvRecord): { fields: (Field | null)[]; found: number; absent: number; wrong: number } | null {
  const wanted = new Map(Object.entries(mapping.columns).map(([name, field]) => [foldHeader(name), field] as const))
  const wrong = new Set<string>()
  const seen = new Set<string>()
  const fields = header.cells.map((cell) => {
    const name = foldHeader(unguardCell(cell.text))
    const field = name === '' ? undefined : wanted.get(name)
    if (field === undefined) return null
    seen.add(name)
    const read = fieldOf(field)
    if (read === null) wrong.add(name)
    return read
  })
  const found = seen.size
  return found === 0 || found * 2 < wanted.size ? null : { fields, found, absent: wanted.size - found, wrong: wrong.size }
}

/** Fields that make a row a report; a file's hash or name alone is a list of files, and a date alone is nothing. */
function tells(field: Field | null): boolean {
  if (field === null) return false
  return field.who === null
    ? field.what === 'reference' || field.what === 'description' || field.what === 'url' || field.what === 'incident-type' : true
}

const nameless = (what: string): string => (what.endsWith('name') && what !== 'screen-name' ? 'name' : what)

/**
 * A bare name, e-mail or phone is that of whoever the report is about, when other columns already say who else is who. It is
 * nobody's in particular when no column says, or when the suspect has a column of the same kind and no reporter has one.
 */
function settleWho(fields: readonly (Field | null)[]): (Field | null)[] {
  const of = (who: Field['who']): string[] => fields.flatMap((f) => (f !== null && f.who === who && who !== null ? [nameless(f.what)] : []))
  const [bare, suspects, reporters, children] = [of('person'), new Set(of('suspect')), of('reporter'), of('child')]
  const twice = reporters.length === 0 && bare.some((what) => suspects.has(what))
  const about = suspects.size + reporters.length + children.length > 0 && !twice
  return fields.map((f) => (f !== null && f.who === 'person' && about ? { ...f, who: 'suspect' } : f))
}

/** The columns of a record by common header names; null when fewer than two are known or none tells of anybody or anything. */
function byKnown(header: CsvRecord): { fields: (Field | null)[]; found: number } | null {
  const fields = header.cells.map((cell) => (cell.text.length > 120 ? null : knownHeader(unguardCell(cell.text))))
  const found = fields.filter((f) => f !== null).length
  return found < 2 || found * 3 < header.cells.filter((c) => c.text.trim() !== '').length || !fields.some(tells)
    ? null : { fields: settleWho(fields), found }
}

/** Takes away a first line such as `sep=;`, which tells spreadsheets the delimiter; says the delimiter it names. */
export function separatorLine(text: string): { readonly delimiter: string | null; readonly from: number } {
  const m = /^\ufeff?"?sep=([,;|\t])"?\r?\n/i.exec(text.slice(0, 20))
  return m === null ? { delimiter: null, from: 0 } : { delimiter: m[1] ?? null, from: m[0].length }
}

/** Finds delimiter, header and columns: a saved mapping that fits best first, then the common header names; null when nothing fits. */
export function layoutOf(head: string, mappings: readonly CsvMapping[]): Layout | null {
  let best: { layout: Layout; saved: boolean; found: number } | null = null
  const take = (layout: Layout, saved: boolean, found: number): void => {
    if (best === null || (saved && !best.saved) || (saved === best.saved && found > best.found)) best = { layout, saved, found }
  }
  const named = separatorLine(head).delimiter
  for (const delimiter of named === null ? DELIMITERS : [named]) {
    for (const header of firstRecords(head, delimiter, MOST_LEGEND)) {
      for (const mapping of mappings) {
        const fit = bySaved(mapping, header)
        if (fit !== null) take({ delimiter, header, fields: fit.fields, mapping, absent: fit.absent, wrongFields: fit.wrong }, true, fit.found)
      }
      const fit = byKnown(header)
      if (fit !== null) take({ delimiter, header, fields: fit.fields, mapping: null, absent: 0, wrongFields: 0 }, false, fit.found)
    }
  }
  return (best as { layout: Layout } | null)?.layout ?? null
}

/** True when text has the look of a table: most of its first records have the same number of cells, two or more. */
export function looksTabular(head: string): boolean {
  return DELIMITERS.some((delimiter) => {
    const records = firstRecords(head, delimiter, 40)
    if (head.length >= 60_000) records.pop() // the last one may be cut
    const counts = new Map<number, number>()
    for (const r of records) counts.set(r.cells.length, (counts.get(r.cells.length) ?? 0) + 1)
    const [cells, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
    return cells >= 2 && times >= 2 && times * 10 >= records.length * 8 && headed(records.find((r) => r.cells.length === cells))
  })
}

/** Headers are short, all there, and different from each other. */
function headed(record: CsvRecord | undefined): boolean {
  const names = (record?.cells ?? []).map((c) => c.text.trim())
  return names.every((n) => n !== '' && n.length <= 80 && !/^[\d.,:/-]+$/.test(n)) && new Set(names).size === names.length
}
