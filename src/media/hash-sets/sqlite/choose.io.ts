import { constants, type DatabaseSync } from 'node:sqlite'
import { plainName } from '../../normal.ts'

/** A query for the files of a database: `hashes` names the kind of each hash column, `fields` the columns behind them. */
export interface HashQuery {
  readonly sql: string
  readonly hashes: readonly string[]
  readonly fields: readonly string[]
}

const HASHES = ['sha256', 'sha1', 'md5']
/** Columns that are kept, by the name of the fact. */
const FIELDS: Readonly<Record<string, readonly string[]>> = { FileName: ['filename', 'name'], FileSize: ['filesize', 'bytes', 'size'] }

/** Tables in the order in which they are tried: what the set publishes as its files first. */
const WANTED = ['file', 'metadata']

/** Longer values are no hash and no name; they are never loaded. */
const LONGEST_VALUE = 400

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

interface Source {
  readonly name: string
  readonly columns: readonly string[]
}

const ALLOWED_FUNCTIONS = new Set(['upper', 'lower', 'trim', 'ltrim', 'rtrim', 'coalesce', 'ifnull', 'nullif', 'octet_length', 'typeof', 'substr'])

/**
 * Lets the database do nothing but read: statements that a view hides may call plain functions on text only, and none may recurse. Everything else
 * (attaching, pragmas, further functions, virtual tables' own) is denied.
 */
export function allowReadingOnly(db: DatabaseSync): void {
  db.setAuthorizer((action, _first, second) => {
    if (action === constants.SQLITE_SELECT || action === constants.SQLITE_READ) return constants.SQLITE_OK
    if (action === constants.SQLITE_FUNCTION && ALLOWED_FUNCTIONS.has((second ?? '').toLowerCase())) return constants.SQLITE_OK
    return constants.SQLITE_DENY
  })
}

const isRisky = (sql: string): boolean => /^\s*create\s+virtual/i.test(sql) || (/^\s*create\s+view/i.test(sql) && sql.includes('||'))

/**
 * Names of tables and views with their columns. Virtual tables, views that join texts (they can grow without end) and computed columns are left out,
 * and so is what the database itself cannot make sense of.
 */
export function sourcesIn(db: DatabaseSync): Source[] {
  const named = db.prepare(`
    select name, sql from sqlite_schema where type in ('table', 'view') and octet_length(sql) < 100000 order by name limit 200`).all()
  const columnsOf = db.prepare('select name from pragma_table_xinfo(?) where hidden = 0 limit 200')
  return named.flatMap(({ name, sql }) => {
    if (typeof name !== 'string' || typeof sql !== 'string' || isRisky(sql)) return []
    try {
      return [{ name, columns: columnsOf.all(name).flatMap((c) => (typeof c['name'] === 'string' ? [c['name']] : [])) }]
    } catch {
      return []
    }
  })
}

/** The value of a column, or a mark in its place when it is too long. */
const short = (column: string): string => `case when octet_length(${quoted(column)}) > ${LONGEST_VALUE} then '?' else ${quoted(column)} end`

function queryOf({ name, columns }: Source): HashQuery | null {
  const called = new Map(columns.toReversed().map((column) => [plainName(column), column]))
  const hashes = HASHES.filter((kind) => called.has(kind))
  if (hashes.length === 0) return null
  const facts = Object.entries(FIELDS).flatMap(([field, names]) => {
    const column = names.flatMap((n) => called.get(n) ?? [])[0]
    return column === undefined ? [] : [{ field, column }]
  })
  const wanted = [...hashes.map((kind) => called.get(kind) ?? kind), ...facts.map((f) => f.column)]
  return { sql: `select ${wanted.map(short).join(', ')} from ${quoted(name)}`, hashes, fields: facts.map((f) => f.field) }
}

/** True when the database answers by going through one table once: nothing joined, sorted or recursive, so no row costs more than another. */
function isPlainScan(db: DatabaseSync, { sql }: HashQuery): boolean {
  try {
    const plan = db.prepare(`explain query plan ${sql}`).all()
    const detail = String(plan[0]?.['detail'] ?? '')
    return plan.length === 1 && detail.startsWith('SCAN ') && !detail.includes('VIRTUAL TABLE')
  } catch {
    return false
  }
}

const rank = ({ name }: Source): number => {
  const place = WANTED.indexOf(name.toLowerCase())
  return place === -1 ? WANTED.length : place
}

/** The query for the hashes of a database: on `FILE` if a plain scan can read it, else `METADATA`, else any table of hashes; null when none. */
export function chosenQuery(db: DatabaseSync, sources: readonly Source[]): HashQuery | null {
  for (const source of [...sources].sort((a, b) => rank(a) - rank(b))) {
    const query = queryOf(source)
    if (query !== null && isPlainScan(db, query)) return query
  }
  return null
}
