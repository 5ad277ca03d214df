import { readCsv } from '../../../kernel/csv.ts'
import type { HashKind } from '../../contract.ts'
import { fieldName } from '../gather/small.ts'
import { columnKind, readHash } from './hash.ts'

/**
 * What a column holds. `hash`: hashes of `kind`, of any kind when that is null.
 * The others are the parts of an entry; `field` is kept by its name.
 */
export type Column =
  | { readonly role: 'hash'; readonly kind: HashKind | null; readonly named: boolean; readonly name: string }
  | { readonly role: Role | 'field'; readonly name: string }

const ROLES = {
  type: ['type', 'hashtype', 'algorithm', 'hashalgorithm', 'algo', 'hashname', 'signaltype', 'fingerprinttype', 'indicatortype', 'hashkind'],
  category: ['category', 'class', 'classification', 'grade', 'cat', 'categoryid', 'categoryname'],
  scheme: ['scheme', 'categoryscheme', 'classificationscheme', 'categorization', 'categorisation'],
  key: ['id', 'entryid', 'mediaid', 'imageid', 'fileid', 'key', 'uuid', 'guid', 'recordid', 'contentid', 'indicatorid'],
  quality: ['quality', 'pdqquality', 'hashquality'],
  saidBy: ['source', 'member', 'organization', 'organisation', 'submittedby', 'saidby', 'owner', 'provider', 'contributor', 'submitter'],
  saidAt: [
    'timestamp', 'saidat', 'dateupdated', 'updated', 'updatedat', 'lastupdated', 'lastmodified', 'lastmodtimestamp', 'modified', 'date', 'created',
    'createdat', 'dateadded',
  ],
  stance: ['stance', 'opinion'],
  gone: ['gone', 'deleted', 'isdeleted', 'shoulddelete', 'withdrawn', 'iswithdrawn', 'status', 'hashstatus', 'state'],
} as const satisfies Record<string, readonly string[]>

/** A part of an entry that a column may hold. */
export type Role = keyof typeof ROLES

const ROLE_OF: ReadonlyMap<string, Role> =
  new Map(Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role as Role] as const)))
const ANY_HASH = new Set([
  'hash', 'hashes', 'hashvalue', 'hashdigest', 'digest', 'checksum', 'fingerprint', 'fingerprintvalue', 'hashhex', 'indicator', 'value',
])

/** A header without signs, in lower case. */
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Reads the names of a header: each role once (the first column that fits), hashes as often as they come. */
export function columnsOf(header: readonly string[]): Column[] {
  const taken = new Set<Role>()
  return header.map((written): Column => {
    const name = fieldName(written)
    const folded = fold(name)
    const kind = columnKind(name)
    if (kind !== null || ANY_HASH.has(folded)) return { role: 'hash', kind, named: true, name }
    const role = ROLE_OF.get(folded)
    if (role === undefined || taken.has(role)) return { role: 'field', name }
    taken.add(role)
    return { role, name }
  })
}

/** How a table is laid out: rows begin behind line `headerLine` (0 when there is no header), and `columns` may be fewer than its cells. */
export interface Layout {
  readonly delimiter: string
  readonly headerLine: number
  readonly columns: readonly Column[]
}

const DELIMITERS = [',', ';', '\t', '|']
const HEADER_WITHIN = 50

interface Found extends Layout {
  readonly worth: number
}

const isHash = (text: string | undefined): boolean => text !== undefined && readHash(text, null, 'sha256', false) !== null

/** True when one of the rows has a hash where the header says so: words like `value` stand in other tables too. */
function confirmed(columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  return rows.some((row) => columns.some((c, i) => c.role === 'hash' && row[i] !== undefined && readHash(row[i], c.kind, 'sha256') !== null))
}

function layoutBy(head: string, delimiter: string): Found | null {
  const rows: { readonly line: number; readonly texts: readonly string[] }[] = []
  for (const { cells, line } of readCsv(head, delimiter)) {
    rows.push({ line, texts: cells.map((c) => c.text) })
    if (rows.length === HEADER_WITHIN) break
  }
  for (const [i, { line, texts }] of rows.entries()) {
    const columns = columnsOf(texts)
    if (texts.some(isHash)) continue
    const sure = texts.length > 1 && columns.some((c) => c.role === 'hash' && c.kind !== null)
    if (sure || confirmed(columns, rows.slice(i + 1, i + 6).map((r) => r.texts))) {
      return { delimiter, headerLine: line, columns, worth: 1_000 + columns.filter((c) => c.role !== 'field').length }
    }
  }
  const bare = rows.find(({ texts }) => texts.length > 1 && texts.some(isHash))
  return bare === undefined ? null : { delimiter, headerLine: 0, columns: [], worth: bare.texts.filter(isHash).length }
}

/**
 * Finds how a table of hashes is laid out: by a header that names a hash column (within the first 50 rows), else by a row in which a cell is a hash.
 * Null when it is no such table.
 */
export function layoutOf(head: string): Layout | null {
  const found = DELIMITERS.flatMap((delimiter) => layoutBy(head, delimiter) ?? [])
  return found.sort((a, b) => b.worth - a.worth)[0] ?? null
}
