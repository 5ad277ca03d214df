import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { inShort, readAll, recognised, sourceOf } from './fixtures/reading.ts'
import { nsrlSqlite } from './nsrl-sqlite.io.ts'
import { nsrlText } from './nsrl-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-nsrl-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MD5 = '900150983CD24FB0D6963F7D28E17F72'
const SHA1 = 'A9993E364706816ABA3E25717850C26C9CD0D89D'
const SHA256 = 'BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD'
const HEADER = '"SHA-1","MD5","CRC32","FileName","FileSize","ProductCode","OpSystemCode","SpecialCode"'
const row = (sha1: string, md5: string, name: string, special = ''): string => `"${sha1}","${md5}","352441C2","${name}",3,228,"WIN","${special}"`

test('files of version 2: both hashes, name and size; repeats of the row before are one', async () => {
  const text = [
    HEADER, row(SHA1, MD5, 'a,b.dll'), row(SHA1, MD5, 'copy.dll'), row(SHA1.slice(1), MD5, 'c'),
    row('DA39A3EE5E6B4B0D3255BFEF95601890AFD80709', 'D41D8CD98F00B204E9800998ECF8427E', 'empty'), row('', '', 'd', 'M'), row(SHA1, '', 'e', 'M'), '',
  ].join('\r\n')
  const found = await readAll(nsrlText, sourceOf(text))
  expect(found.entries.map(inShort)).toEqual(['sha1:a999+md5:9001', 'md5:9001', 'sha1:a999'])
  expect(found.entries.map((e) => e.fields)).toEqual([
    { FileName: 'a,b.dll', FileSize: '3' }, { FileName: 'c', FileSize: '3' }, { FileName: 'e', FileSize: '3', SpecialCode: 'M' },
  ])
  expect(found.problems.map((p) => p.slice(p.lastIndexOf('read.') + 6))).toEqual(['Line 4, column 1.', 'Line 6 holds no hash.'])
  expect([recognised(nsrlText, text), recognised(nsrlText, 'SHA-1,MD5\n')]).toEqual([true, false])
})

let number = 0
function database(...statements: readonly string[]): string {
  const path = join(folder, `${++number}.db`)
  const db = new DatabaseSync(path)
  for (const statement of statements) db.exec(statement)
  db.close()
  return path
}

const METADATA = 'create table METADATA (id integer primary key, sha256 text, sha1 text, md5 text, file_name text, bytes integer)'
const ROWS = `insert into METADATA (sha256, sha1, md5, file_name, bytes) values ('${SHA256}', '${SHA1}', '${MD5}', 'a.dll', 3), ('${SHA256}', '${SHA1}', '${MD5}', 'b.dll', 3), ('${SHA256.replace('BA', 'CA')}', null, 'x', 'c', null), (null, null, null, 'd', 1)`
const BOTH = ['sha256:ba78+sha1:a999+md5:9001', 'sha256:ca78']

test.each<[string, readonly string[], string[]]>([
  [
    'the view of files of version 3',
    [METADATA, ROWS, 'create view FILE as select upper(sha256) as sha256, sha1, md5, file_name, bytes as file_size from METADATA'], BOTH,
  ],
  ['a table of files', [METADATA.replace('METADATA', 'FILE'), ROWS.replace('METADATA', 'FILE')], BOTH],
  [
    'a view that joins is passed by, its table is read',
    [METADATA, ROWS, 'create view FILE as select a.sha256, b.sha1, a.md5 from METADATA a, METADATA b'], BOTH,
  ],
  [
    'a view without end is passed by',
    [METADATA, ROWS, 'create view FILE as with recursive r(n) as (select 1 union all select n + 1 from r) select n as sha1, n as md5 from r'], BOTH,
  ],
  [
    'a view that counts, sorts or grows is passed by',
    [METADATA, ROWS, `create view FILE as select hex(zeroblob(9)) as md5, sha1||sha1 as sha1 from METADATA order by 1`], BOTH,
  ],
  [
    'names in quotes, hashes as bytes',
    ['create table "odd "" name" ("SHA-1" blob, "MD5" blob)', `insert into "odd "" name" values (x'${SHA1}', x'${MD5}')`], ['sha1:a999+md5:9001'],
  ],
])('reads %s', async (_, statements, entries) => {
  const path = database(...statements)
  expect(recognised(nsrlSqlite, readFileSync(path))).toBe(true)
  const found = await readAll(nsrlSqlite, sourceOf('', path))
  expect(found.entries.map(inShort)).toEqual(entries)
})

test('facts and problems of rows; values without end are not loaded', async () => {
  const path = database(
    METADATA, ROWS, 'insert into METADATA (md5, file_name) values (printf(\'%.*c\', 5000000, \'a\'), printf(\'%.*c\', 5000000, \'b\'))',
  )
  const found = await readAll(nsrlSqlite, sourceOf('', path))
  expect(found.entries[0]?.fields).toEqual({ FileName: 'a.dll', FileSize: '3' })
  expect(found.problems.map((p) => p.slice(p.lastIndexOf('read.') + 6))).toEqual(['Row 3, md5.', 'Row 4 holds no hash.', 'Row 5, md5.'])
})

test('a database of something else, a damaged one and a cut-off one are problems', async () => {
  const other = database('create table note (words text)', 'create virtual table v using fts5(md5, sha1)')
  expect((await readAll(nsrlSqlite, sourceOf('', other))).codes).toEqual(['unread-format'])
  const good = readFileSync(database(
    METADATA,
    `insert into METADATA (md5) with recursive r(n) as (select 1 union all select n + 1 from r where n < 20000) select printf('%032x', n * 7919) from r`,
  ))
  const damaged = join(folder, 'damaged.db')
  for (const [stop, at] of [[good.length, 4096 * 40], [good.length >> 1, 0], [100, 0], [16, 0], [5000, 0]] as const) {
    const bytes = Buffer.from(good.subarray(0, stop))
    if (at > 0) bytes.fill(0xa5, at, at + 30_000)
    writeFileSync(damaged, bytes)
    expect((await readAll(nsrlSqlite, sourceOf('', damaged))).codes, `${stop}`).toContain('malformed')
  }
})

test('many rows come in pieces, and the database is left as it was', async () => {
  const path = database(
    METADATA,
    `insert into METADATA (md5) with recursive r(n) as (select 1 union all select n + 1 from r where n < 12000) select printf('%032x', n * 7919) from r`,
  )
  const before = readFileSync(path)
  const found = await readAll(nsrlSqlite, sourceOf('', path))
  expect([found.entries.length, found.largest]).toEqual([12_000, 5_000])
  expect(readFileSync(path).equals(before)).toBe(true)
})
