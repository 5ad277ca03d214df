import type { CsvRecord } from '../../kernel/csv.ts'
import { CsvStream } from '../../kernel/csv-stream.ts'
import type { Hash, ListBatch } from '../contract.ts'
import { isEmptyFile, normalHash, plainName } from '../normal.ts'
import type { HashSetFormat, ListSource } from './plug.ts'
import { Draft } from './gather/draft.ts'
import { smallText } from './gather/small.ts'
import { texts } from './text/texts.ts'

const HEADER = /^\s*"?SHA-?1"?\s*,\s*"?MD5"?\s*,\s*"?CRC32"?\s*,\s*"?FileName"?\s*[,\r\n]/i

/** Columns that are kept beside the hashes; `SpecialCode` marks files that are not harmless. */
const KEPT = ['FileName', 'FileSize', 'SpecialCode']

/** Where the columns of the reference data set stand. */
class Columns {
  readonly hashes: readonly { readonly index: number; readonly kind: string }[]
  private readonly kept: readonly { readonly index: number; readonly name: string }[]

  constructor(header: CsvRecord) {
    const names = header.cells.map((c) => plainName(c.text))
    this.hashes = names.flatMap((kind, index) => (kind === 'sha1' || kind === 'md5' || kind === 'sha256' ? [{ index, kind }] : []))
    this.kept = KEPT.flatMap((name) => (names.includes(plainName(name)) ? [{ index: names.indexOf(plainName(name)), name }] : []))
  }

  fields(record: CsvRecord): Record<string, string> {
    const fields: Record<string, string> = {}
    for (const { index, name } of this.kept) {
      const value = smallText(record.cells[index]?.text ?? '')
      if (value !== null) fields[name] = value
    }
    return fields
  }
}

class Files {
  private columns: Columns | null = null
  private before = ''
  private readonly draft: Draft

  constructor(draft: Draft) {
    this.draft = draft
  }

  read(record: CsvRecord): void {
    if (record.cut) this.draft.tell(record.cells.length === 0 ? 'too-large' : 'malformed', `Line ${record.line}.`)
    if (record.cells.length < 2) return
    if (this.columns === null) this.columns = new Columns(record)
    else this.file(this.columns, record)
  }

  /** A file; the set lists one for each product that holds it, and rows that repeat the hashes of the row before say nothing new. */
  private file(columns: Columns, record: CsvRecord): void {
    const hashes: Hash[] = []
    let told = ''
    for (const { index, kind } of columns.hashes) {
      const written = record.cells[index]?.text ?? ''
      if (written === '') continue
      told += `${written} `
      const found = normalHash(written, kind)
      if (found !== null) hashes.push(found)
      else if (!isEmptyFile(written)) this.draft.tell('hash-refused', `Line ${record.line}, column ${index + 1}.`)
    }
    if (told === this.before && told !== '') return
    this.before = told
    if (hashes.length > 0) this.draft.add(hashes, { fields: columns.fields(record) }, `Line ${record.line}.`)
    else if (told === '') this.draft.tell('hash-refused', `Line ${record.line} holds no hash.`)
  }
}

async function* read(source: ListSource): AsyncGenerator<ListBatch> {
  const draft = new Draft(source.label)
  const stream = new CsvStream(',')
  const files = new Files(draft)
  const fill = function* (records: readonly CsvRecord[]): Generator<ListBatch> {
    for (const record of records) {
      files.read(record)
      if (draft.full) yield draft.take()
    }
  }
  for await (const text of texts(source, draft)) yield* fill(stream.push(text))
  yield* fill(stream.end())
  yield draft.end()
}

/** `NSRLFile.txt` of the Reference Data Set, version 2. Its page: `docs/hash-sets/nsrl-text.md`. */
export const nsrlText: HashSetFormat = {
  id: 'nsrl-text',
  label: 'NSRL RDS 2 (NSRLFile.txt)',
  recognises: ({ head }) => HEADER.test(head),
  read,
}
