import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { problem, type Problem } from '../kernel/problem.ts'
import { normalHash, type NormalHash } from './normal.ts'

/** One entry of a list. */
export interface ListedHash extends NormalHash {
  readonly category: string | null
}

/** A piece of a list, or what was wrong with lines of it. */
export interface ListBatch {
  readonly entries: readonly ListedHash[]
  readonly problems: readonly Problem[]
}

const AT_ONCE = 5_000
const LISTED_PROBLEMS = 20
const HASH_COLUMN = /^(md5|sha-?1|sha-?256|hash|value|digest)$/i
const CATEGORY_COLUMN = /^(category|class|classification|grade)$/i

/**
 * Reads a plain list (one hash a line; `hash  name` as checksum tools print it; `#` opens a comment) or a CSV with a header that
 * names hash columns and perhaps a category, in pieces. Lines without a hash are problems, the first twenty by line, the rest by count.
 */
export async function* readList(path: string): AsyncGenerator<ListBatch> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
  let entries: ListedHash[] = []
  let problems: Problem[] = []
  let columns: Columns | null = null
  let number = 0
  let bad = 0
  for await (const raw of lines) {
    number++
    const line = (number === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim()
    if (line === '' || line.startsWith('#')) continue
    if (number === 1) {
      columns = columnsOf(line)
      if (columns !== null) continue
    }
    const found = columns === null ? plainLine(line) : csvLine(line, columns)
    if (found.length === 0 && ++bad <= LISTED_PROBLEMS) problems.push(problem(path, 'invalid-value', `Line ${number} holds no hash.`))
    entries.push(...found)
    if (entries.length >= AT_ONCE) {
      yield { entries, problems }
      entries = []
      problems = []
    }
  }
  if (number === 0) problems.push(problem(path, 'empty'))
  if (bad > LISTED_PROBLEMS) problems.push(problem(path, 'invalid-value', `${bad} lines in all hold no hash.`))
  yield { entries, problems }
}

/** True when the first lines of a file hold a hash or name a hash column: what else it is, it is no media file. */
export async function looksLikeList(path: string): Promise<boolean> {
  let head = ''
  for await (const piece of createReadStream(path, { end: 4095, encoding: 'latin1' })) head += piece as string
  return head.split(/\r?\n/).slice(0, 5).some((line) => columnsOf(line) !== null || plainLine(line.trim()).length > 0)
}

interface Columns {
  readonly delimiter: string
  readonly hashes: readonly { readonly index: number; readonly algorithm: string }[]
  readonly category: number
}

const cells = (line: string, delimiter: string): string[] => line.split(delimiter).map((c) => c.trim().replace(/^"|"$/g, ''))

function columnsOf(line: string): Columns | null {
  const delimiter = [',', ';', '\t', '|'].find((d) => line.includes(d)) ?? ','
  const names = cells(line, delimiter)
  const hashes = names.flatMap((name, index) => (HASH_COLUMN.test(name) ? [{ index, algorithm: name }] : []))
  return hashes.length === 0 ? null : { delimiter, hashes, category: names.findIndex((n) => CATEGORY_COLUMN.test(n)) }
}

function plainLine(line: string): ListedHash[] {
  const found = normalHash(line.split(/[\s,;|]/)[0] ?? '')
  return found === null ? [] : [{ ...found, category: null }]
}

function csvLine(line: string, columns: Columns): ListedHash[] {
  const values = cells(line, columns.delimiter)
  const category = values[columns.category] ?? ''
  return columns.hashes.flatMap(({ index, algorithm }) => {
    const found = normalHash(values[index] ?? '', algorithm)
    return found === null ? [] : [{ ...found, category: category === '' ? null : category }]
  })
}
