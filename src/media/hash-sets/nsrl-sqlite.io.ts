import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Hash, ListBatch } from '../contract.ts'
import { isEmptyFile, normalHash } from '../normal.ts'
import type { HashSetFormat, ListSource } from './plug.ts'
import { allowReadingOnly, chosenQuery, sourcesIn, type HashQuery } from './sqlite/choose.io.ts'
import { Draft } from './gather/draft.ts'
import { smallText } from './gather/small.ts'

const SIGNATURE = 'SQLite format 3\0'

/** A row with a hash cannot be smaller (bytes): a damaged or hostile file may tell of more rows than it can hold. */
const SMALLEST_ROW = 18

/** Rows between two pauses for others. */
const AT_ONCE = 2_000

/** Opens a database as bytes that nobody changes: no journal is looked for, nothing written, no extension loaded, its schema not trusted. */
function opened(path: string): DatabaseSync {
  const address = pathToFileURL(resolve(path))
  address.searchParams.set('immutable', '1')
  const db = new DatabaseSync(address, { readOnly: true, allowExtension: false, enableForeignKeyConstraints: false })
  db.exec('pragma trusted_schema = off; pragma cell_size_check = on; pragma mmap_size = 0; pragma cache_size = -16000')
  return db
}

/** Reads rows of a query into a draft. The same hashes row after row (one for each product that holds the file) are one entry. */
class Files {
  private number = 0
  private before = ''
  private readonly draft: Draft
  private readonly query: HashQuery

  constructor(draft: Draft, query: HashQuery) {
    this.draft = draft
    this.query = query
  }

  read(row: readonly unknown[]): void {
    this.number++
    const written = this.query.hashes.map((_, i) => textOf(row[i]))
    const told = written.join(' ')
    if (told === this.before) return
    this.before = told
    const hashes = this.query.hashes.flatMap((kind, i): Hash[] => {
      const value = written[i] ?? ''
      const found = value === '' ? null : normalHash(value, kind)
      if (found === null && value !== '' && !isEmptyFile(value)) this.draft.tell('hash-refused', `Row ${this.number}, ${kind}.`)
      return found === null ? [] : [found]
    })
    if (hashes.length > 0) this.draft.add(hashes, { fields: this.fields(row) }, `Row ${this.number}.`)
    else if (told.trim() === '') this.draft.tell('hash-refused', `Row ${this.number} holds no hash.`)
  }

  private fields(row: readonly unknown[]): Record<string, string> {
    const fields: Record<string, string> = {}
    for (const [i, name] of this.query.fields.entries()) {
      const value = smallText(textOf(row[this.query.hashes.length + i]))
      if (value !== null) fields[name] = value
    }
    return fields
  }
}

/** A value of a row as text: bytes as hexadecimal, nothing for what is null. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
}

async function* readRows(db: DatabaseSync, mostRows: number, draft: Draft): AsyncGenerator<ListBatch> {
  const sources = sourcesIn(db)
  allowReadingOnly(db)
  const query = chosenQuery(db, sources)
  if (query === null) {
    draft.tell('unread-format', 'No table of hashes was found that can be read row by row.')
    return
  }
  const files = new Files(draft, query)
  const statement = db.prepare(query.sql)
  statement.setReturnArrays(true)
  let rows = 0
  for (const row of statement.iterate() as Iterable<unknown>) {
    if (++rows > mostRows) {
      draft.tell('malformed', 'The database tells of more rows than its size can hold.')
      return
    }
    files.read(row as readonly unknown[])
    if (draft.full) yield draft.take()
    if (rows % AT_ONCE === 0) await setImmediate()
  }
}

async function* read(source: ListSource): AsyncGenerator<ListBatch> {
  const draft = new Draft(source.label)
  let db: DatabaseSync | null = null
  try {
    const mostRows = statSync(source.path).size / SMALLEST_ROW
    db = opened(source.path)
    yield* readRows(db, mostRows, draft)
  } catch (error) {
    if (!isSqlite(error)) throw error
    draft.tell('malformed', 'The database is cut off, damaged, packed or of another kind; what came before was read.')
  } finally {
    db?.close()
  }
  yield draft.end()
}

const isSqlite = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_SQLITE')

/** The Reference Data Set, version 3: a SQLite database. Its page: `docs/hash-sets/nsrl-sqlite.md`. */
export const nsrlSqlite: HashSetFormat = {
  id: 'nsrl-sqlite',
  label: 'NSRL RDS 3 (SQLite)',
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, SIGNATURE.length)).toString('latin1') === SIGNATURE,
  read,
}
