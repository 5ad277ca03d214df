import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'
import { inShort, readAll, recognised, sourceOf } from './fixtures/reading.ts'
import { interpol } from './interpol.ts'

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const DNA = '0a'.repeat(144)

test.each<[string, string, string[], string[]]>([
  [
    'several hash columns are one entry', `name,MD5,SHA-1,Category\n"a",${MD5},${SHA1},2\nb,,${SHA1},\nc,,,1\n`,
    ['md5:9001+sha1:a999 2', 'sha1:a999'], ['hash-refused'],
  ],
  ['semicolons', `hash;grade\n${MD5};A\n`, ['md5:9001 A'], []],
  ['tabs, bars, a line that names the delimiter', `sep=|\nSHA256|class|scheme\n${SHA256}|B1|ncmec\n`, ['sha256:ba78 ncmec B1'], []],
  [
    'line ends and quotes inside quotes, CRLF', `id,remark,md5\r\n7,"two\r\nlines, ""quoted""",${MD5}\r\n8,x,${MD5.toUpperCase()}\r\n`,
    ['md5:9001 7', 'md5:9001 8'], [],
  ],
  [
    'a column of kinds', `hash_value,hash_type,confidence\n${SHA256},PDQ,90\n${MD5},md5,80\n3:abc:def,ssdeep,1\n${SHA1},image,1\n`,
    ['pdq:ba78', 'md5:9001', 'sha1:a999'], ['hash-refused'],
  ],
  [
    'a column of one name and several kinds', `md5,id\n${MD5},1\n${SHA1},2\n${SHA256},3\n`, ['md5:9001 1', 'sha1:a999 2', 'sha256:ba78 3'],
    ['mixed-hashes'],
  ],
  ['a column that only says hash', `hash,id\n${MD5},1\n${SHA1},2\n`, ['md5:9001 1', 'sha1:a999 2'], []],
  ['64 digits stay what their column says', `sha256,pdq\n${SHA256},${SHA256}\n`, ['sha256:ba78+pdq:ba78'], []],
  ['a column of qualities means PDQ; poor ones are dropped', `hash,quality\n${SHA256},100\n${SHA256},49\n`, ['pdq:ba78'], ['low-quality']],
  ['PhotoDNA as hexadecimal and base64', `photodna\n${DNA}\n${Buffer.from(DNA, 'hex').toString('base64')}\n`, ['photodna:0a0a', 'photodna:0a0a'], []],
  ['what is wrong in a cell costs that cell', `md5,sha1\n${MD5.slice(1)},${SHA1}\nn/a,${SHA1}\n`, ['sha1:a999', 'sha1:a999'], ['hash-refused']],
  ['no header', `${MD5},${SHA1},a.bin\n${MD5},,b.bin\n`, ['md5:9001+sha1:a999', 'md5:9001'], []],
  ['no header, a kind in every row', `md5,${MD5},a\npdq,${SHA256},b\n`, ['md5:9001', 'pdq:ba78'], []],
  ['a legend above', `Unit 7\n\nfile,md5\na,${MD5}\n`, ['md5:9001'], []],
  ['source, time, stance, end', `id,md5,source,timestamp,stance,status\n1,${MD5},Unit A,2026-01-02T03:04:05+01:00,negative,active\n2,${MD5},,2026-01-02 03:04,,withdrawn\n3,,,,,deleted\n`,
    ['md5:9001 1 Unit A 2026-01-02T02:04:05.000Z negative', 'md5:9001 2 withdraw', ' 3 purge'], []],
  ['several hashes in a cell', `md5,pdq\n${MD5} ${MD5.replace('9', '8')} ${MD5},\n`, ['md5:9001+md5:8001'], []],
  ['flat hashes are kept and told', `pdq\n${'0'.repeat(64)}\n${SHA256}\n`, ['pdq:0000', 'pdq:ba78'], ['flat-hash']],
])('reads %s', async (_, content, entries, codes) => {
  const found = await readAll(csv, sourceOf(content))
  expect(found.entries.map(inShort)).toEqual(entries)
  expect(found.codes).toEqual(codes)
  expect(recognised(csv, content)).toBe(true)
})

test('lines and columns are named; unread times and other columns are kept by their names', async () => {
  const found = await readAll(csv, sourceOf(`md5,sha1,__proto__,date,"a ""b"""\n"${MD5}",x,'=1+1,12/11/2024,\0\n,,1,,\n`))
  expect(found.problems.map((p) => p.slice(p.lastIndexOf('read.') + 6))).toEqual(['Line 2, column 2.', 'Line 3 holds no hash.'])
  expect(Object.entries(found.entries[0]?.fields ?? {})).toEqual([['__proto__', '=1+1'], ['a "b"', '\u2400'], ['date', '12/11/2024']])
})

test('names of columns and of fields in a cell are kept fit for the store: no NUL, no half of a letter where they were cut', async () => {
  const long = `${'n'.repeat(99)}\u{1f426}`
  const found = await readAll(csv, sourceOf(`md5,a\0b,${long},fields\n${MD5},1,2,"{""c\\u0000d"":""3"",""${long}x"":""4""}"\n`))
  const cut = `${'n'.repeat(99)}\ufffd`
  expect(Object.entries(found.entries[0]?.fields ?? {})).toEqual([['a\u2400b', '1'], [cut, '4'], ['c\u2400d', '3']])
})

test('a column of kinds that speaks against a column of hashes is told once', async () => {
  const found = await readAll(csv, sourceOf(`hash,type\n${SHA1},md5\n${SHA1},md5\n`))
  expect([found.entries.map(inShort), found.codes]).toEqual([['sha1:a999', 'sha1:a999'], ['mixed-hashes']])
})

test('a quote that never closes costs its line, bytes that are no UTF-8 are replaced', async () => {
  const found = await readAll(csv, sourceOf(Buffer.concat([Buffer.from(`md5,name\n${MD5},"open\n${MD5},`), Buffer.from([0xe9]), Buffer.from('\n')])))
  expect([found.entries.map((e) => e.fields['name']), found.codes]).toEqual([['"open', '\ufffd'], ['not-utf8', 'malformed']])
})

const cell = fc.oneof(fc.constantFrom(MD5, SHA1, SHA256, '"a\nb"', '', '-', '"', 'na\u00efve \u{1f426}'), fc.string({ maxLength: 8 }))
const table = fc.record({
  head: fc.constantFrom('md5,sha1,id', 'hash,type,category', 'x,sha256,quality', `${MD5},a,b`),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
})

test('however the bytes are cut, the same is read; cut-off bytes never throw', async () => {
  await fc.assert(fc.asyncProperty(table, fc.array(fc.nat(), { maxLength: 8 }), fc.nat(), async ({ head, rows }, cuts, stop) => {
    const bytes = Buffer.from([head, ...rows.map((r) => r.join(','))].join('\n'))
    expect(await readAll(csv, sourceOf(bytes, 'l', cuts))).toEqual(await readAll(csv, sourceOf(bytes, 'l')))
    await readAll(csv, sourceOf(bytes.subarray(0, stop % (bytes.length + 1))))
  }), { numRuns: 60 })
})

test('any bytes are read without throwing', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
    recognised(csv, noise)
    await readAll(csv, sourceOf(Buffer.concat([Buffer.from('md5;sha1\n'), noise])))
  }), { numRuns: 60 })
})

test.each<[string, boolean]>([
  ['md5;name\n', true], ['id,date,value\n1,2026-01-01,20.5\n', false], [`value,date\n${MD5},x\n`, true], ['from,to,text\na,b,c\n', false],
  ['value\nwords\n', false], [`md5\n${MD5}\n`, true],
  [`${MD5}  a, b.bin\n`, false], ['', false], ['\0\0\0,,,\n', false],
])('recognises a table of hashes: %#', (content, is) => expect(recognised(csv, content)).toBe(is))

const BASELINE = 'MD5;SHA1;PhotoDNA;Image ID;Is distributed;Victim identified;Offender identified;Series name;Number of submissions;File Available;Media Type;Baseline'

test('the baseline list: id, category of its own scheme, everything else by its name', async () => {
  const found = await readAll(
    interpol,
    sourceOf(`${BASELINE}\r\n${MD5.toUpperCase()};${SHA1};;1234;Yes;No;;Series 7;3;Yes;Image;1\r\n${MD5};;;77;;;;;;;;\r\n;;;78;;;;;;;;1\r\n`),
  )
  expect(found.entries.map(inShort)).toEqual(['md5:9001+sha1:a999 1234 interpol-baseline 1', 'md5:9001 77'])
  expect(found.entries[0]?.fields).toEqual({
    'Is distributed': 'Yes', 'Victim identified': 'No', 'Series name': 'Series 7', 'Number of submissions': '3', 'File Available': 'Yes',
    'Media Type': 'Image',
  })
  expect(found.codes).toEqual(['hash-refused'])
})

test('a baseline list is recognised by its own columns only', () => {
  expect([
    BASELINE, `Image ID,Baseline,MD5\n1,1,${MD5}\n`, 'MD5;SHA1;Image ID\n',
  ].map((text) => recognised(interpol, text))).toEqual([true, true, false])
})
