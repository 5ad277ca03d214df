import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from '../../kernel/csv.ts'
import type { ReadFile, Reading } from '../contract.ts'
import { readCellTime } from './csv/dates.ts'
import { fieldOf } from './csv/fields.ts'
import { knownHeader } from './csv/headers.ts'
import { csv, MOST_ROWS } from './csv.ts'
import { fixtures, given, readGiven } from './fixtures/given.ts'
import type { CsvMapping } from './plug.ts'

const hotline = Buffer.from(fixtures('csv').find((f) => f.name === 'hotline.csv')?.bytes ?? [])
const read = (content: string | Uint8Array, mappings: readonly CsvMapping[] = []): ReadFile =>
  csv.read(given(content, 'in/t.csv').file, { now: '2026-11-21T12:00:00.000Z', mappings })
const codes = (found: ReadFile): string[] => found.problems.map((p) => p.code)
const readings = (found: ReadFile): Reading[] => found.parts.map((p) => p.reading)

test('a file with common headers is recognised and read without a mapping', () => {
  const found = readGiven(csv, hotline, 'in/t.csv')
  expect(found.known).toBe(true)
  expect(codes(found).sort()).toEqual(['formula-cell', 'unknown-element'])
  const [first, second] = readings(found)
  expect(first).toMatchObject({
    reference: 'HL-1', service: 'ExampleChat', sentAt: { instant: '2026-11-20T09:00:00.000Z' },
    incidents: [{ type: 'enticement', typeWritten: 'Grooming', when: { instant: '2026-11-18T20:15:00.000Z', zone: 'UTC' } }],
    evidence: [{ hashes: [{ algorithm: 'md5', value: 'd41d8cd98f00b204e9800998ecf8427e' }] }], identifiers: [{ hint: 'url' }],
    narratives: [{ field: 'description', text: 'He asked "what school do you go to",\nand gave +44 7700 900124' }], kept: [{ verbatim: '44' }],
  })
  const [suspect, child] = first?.people ?? []
  expect(suspect?.role).toBe('suspect')
  expect(suspect?.identifiers.map((i) => [i.hint, i.written])).toEqual([
    ['email', 'ole@example.org'], ['email', 'ole2@example.net'], ['phone', '+44 7700 900123'], ['handle', 'coach_ole'], ['user-id', '4001'],
    ['ip', '203.0.113.7'], ['ip', '2001:db8::7'],
  ])
  expect(suspect?.identifiers.every((i) => i.from === 'free-text')).toBe(true)
  expect(suspect?.identifiers.find((i) => i.hint === 'ip')).toMatchObject({ port: 50_123, when: { instant: '2026-11-18T20:10:00.000Z' } })
  expect(child).toMatchObject({
    role: 'child', names: [{ value: 'Mia' }], age: { value: 13 }, localities: [{ kind: 'school', value: 'Example Primary School' }],
  })
  expect(second?.people[0]?.identifiers).toMatchObject([{ hint: 'handle', written: '@other_ole', at: expect.stringMatching(/^in\/t\.csv#L4:\d+$/) }])
})

test('places say line and column of the cell', () => {
  const [first] = readings(read('reference,email\nA-1,a@example.org\n'))
  expect(first?.people[0]).toMatchObject({ at: 'in/t.csv#L2:1', identifiers: [{ at: 'in/t.csv#L2:5' }] })
})

test.each([',', ';', '\t', '|'])('delimiter %j', (d) => {
  const found = read(`Reference${d}E-mail${d}Notes\nA-1${d}a@example.org${d}"one${d}two"\n`)
  expect(readings(found)[0]).toMatchObject({
    reference: 'A-1', people: [{ identifiers: [{ written: 'a@example.org' }] }], narratives: [{ text: `one${d}two` }],
  })
})

const table = 'référence;pseudo;e-mail\nR-1;chloé;chloe@example.org\n'
test.each<[string, Uint8Array, boolean]>([
  ['UTF-8', Buffer.from(table), true], ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`), true],
  ['UTF-16LE', Buffer.from(`\ufeff${table}`, 'utf16le'), true],
  ['UTF-16BE', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), true], ['Windows-1252', Buffer.from(table, 'latin1'), false],
])('encoding %s', (_, bytes, clean) => {
  const found = readGiven(csv, bytes)
  expect(found.known).toBe(true)
  expect(readings(found)[0]).toMatchObject({ reference: 'R-1', people: [{ accounts: [{ names: [{ value: 'chloé' }] }] }] })
  expect(codes(found).includes('not-utf8')).toBe(!clean)
})

test('a line that names the separator, a legend before the header, repeated headers, and blank rows', () => {
  const found = read('sep=;\nExport of the hotline;;\n;;\n====\nReference;Email\nA-1;a@example.org\n;\nReference;Email\nA-2;b@example.org')
  expect(readings(found).map((r) => r.reference)).toEqual(['A-1', 'A-2'])
  expect(found.parts[0]?.reading.people[0]?.at).toBe('in/t.csv#L6:1')
})

const mapping: CsvMapping = {
  name: 'Example unit',
  columns: { 'Zaak': 'reference', 'Wanneer': 'sent-at:mdy', 'Wie': 'suspect.name', 'Bericht': 'description', 'Kind': 'child.name' },
  source: { kind: 'police', name: 'Example Unit' }, zone: '+01:00',
}

test('a saved mapping wins, names the source, the date order and the zone', () => {
  const found = read(
    'Zaak;Wanneer;Wie;Bericht;Kind;Email\n7;02/03/2026 10:00;Ole;words;Mia;a@example.org\n',
    [{ name: 'other', columns: { x: 'reference' } }, mapping],
  )
  expect(found.parts[0]?.key).toBe('csv:example unit:7')
  expect(readings(found)[0]).toMatchObject({
    reference: '7', source: { kind: 'police', name: 'Example Unit' }, sentAt: { instant: '2026-02-03T09:00:00.000Z', zone: '+01:00' },
    people: [{ role: 'suspect', names: [{ value: 'Ole' }] }, { role: 'child' }],
  })
  expect(codes(found)).toEqual(['unknown-element'])
})

test('a mapping with columns that are not there, fields that do not exist, or an odd zone says so', () => {
  const odd = { ...mapping, zone: 'Europe/Amsterdam', columns: { ...mapping.columns, Wie: 'suspect.shoe', Extra: 'child.age' } }
  const found = read('Zaak;Wanneer;Wie;Bericht;Kind\n7;12/03/2026 10:00;Ole;words;Mia\n', [odd])
  expect(codes(found).sort()).toEqual(['invalid-value', 'invalid-value', 'missing-value', 'no-zone', 'unknown-element'])
  expect(readings(found)[0]?.sentAt).toMatchObject({ instant: null, zone: null, local: '2026-12-03T10:00:00' })
})

test.each([
  'colour,size\nred,4\nblue,5\n', 'md5,sha1\nd41d8cd98f00b204e9800998ecf8427e,da39a3ee5e6b4b0d3255bfef95601890afd80709\n',
])('no mapping fits %j', (text) => {
  expect(readGiven(csv, text)).toMatchObject({ known: true, parts: [], problems: [{ code: 'no-mapping' }] })
})

test.each([
  '', 'Dear all, this is\na letter, with commas, and\nmore, of, them.', '{"a":1,"b":2}', '<a>1,2\n3,4</a>', 'one line', '\0\x01\x02,\x03\n\0,\x04',
])('%j is no table', (text) => {
  expect(csv.recognises(given(text).peek)).toBe(false)
})

test('a header without rows, and nothing at all, are empty', () => {
  expect(codes(read('reference,email\n'))).toEqual(['empty'])
  expect(codes(read(' \n'))).toEqual(['empty'])
})

test('rows without a reference are reports of their own; the same row is one; appended rows change nothing of the old', () => {
  const rows = 'email,notes\na@example.org,x\na@example.org,y\na@example.org,x\n'
  const before = read(rows)
  expect(before.parts).toHaveLength(2)
  const after = read(`${rows}b@example.org,z\n`)
  expect(after.parts.slice(0, 2).map((p) => [p.key, p.part])).toEqual(before.parts.map((p) => [p.key, p.part]))
  expect(readings(after).slice(0, 2)).toEqual(readings(before))
  expect(new Set(after.parts.map((p) => p.key)).size).toBe(3)
})

test('rows with one reference are parts of one report; row numbers of an unnamed sender do not join reports', () => {
  const found = read('reference,email\nA-100,a@example.org\nA-100,b@example.org\n')
  expect(found.parts.map((p) => [p.part, p.main])).toEqual([['row', true], ['row:2', false]])
  expect(found.parts[0]?.key).toBe(found.parts[1]?.key)
  const [one] = read('id,email\n1,a@example.org\n').parts
  const [two] = read('id,email\n1,b@example.org\n').parts
  expect(one?.key).not.toBe(two?.key)
  expect(read('id,email\n1,a@example.org\n', []).parts[0]?.reading.reference).toBe('1')
})

test('parts can be read in any order and again', () => {
  const found = read('reference,email\nA-100,"a@example.org"\nA-101,"b@example.org\nA-102,c@example.org\n')
  const forth = readings(found)
  expect(found.parts.toReversed().map((p) => p.reading).toReversed()).toEqual(forth)
  expect(forth.map((r) => r.reference)).toEqual(['A-100', 'A-101', 'A-102'])
  expect(codes(found)).toEqual(['truncated'])
})

test.each([
  ['=1+1', true], ['+cmd|1', true], ['-2+3+cmd', true], ['@SUM(1)', true], ['\tx', true], ['＝1', true],
  ['+44 20 7946 0123', false], ['+1 (202) 555-0101', false], ['-12.5', false], ['@some_name', false], ['-', false], ['plain', false],
])('cell %j is told as a formula: %j', (cell, told) => {
  const found = read(`reference,username,email\nA-100,${cell},a@example.org\n`)
  expect(codes(found).includes('formula-cell')).toBe(told)
})

test('a guarded cell is read without its guard', () => {
  expect(readings(read("reference,username\nA-100,'=x\n"))[0]?.people[0]?.identifiers[0]?.written).toBe('=x')
})

test('many formulae give a short list', () => {
  const found = read(`reference,username\n${Array.from({ length: 500 }, (_, i) => `A-${i}00,=${i}+1`).join('\n')}`)
  expect(found.parts).toHaveLength(500)
  expect(found.problems).toHaveLength(21)
  expect(found.problems.at(-1)?.message).toContain('480 more')
})

test('date order: from the whole file, else ambiguous; never guessed', () => {
  const when = (dates: readonly string[]) => {
    const found = read(`reference,date\n${dates.map((d, i) => `A-10${i},${d}`).join('\n')}`)
    return [
      readings(found).map((r) => r.incidents[0]?.when?.local?.slice(0, 10) ?? null), codes(found).filter((c) => c === 'ambiguous-date-order').length,
    ]
  }
  expect(when(['02/03/2026', '13/03/2026'])).toEqual([['2026-03-02', '2026-03-13'], 0])
  expect(when(['02/03/2026', '03/13/2026'])).toEqual([['2026-02-03', '2026-03-13'], 0])
  expect(when(['02/03/2026', '04/03/2026'])).toEqual([[null, null], 2])
  expect(when(['02/03/2026', '13/03/2026', '03/13/2026'])).toEqual([[null, '2026-03-13', '2026-03-13'], 1])
})

test.each([
  ['2026-03-02', '2026-03-02T00:00:00', null], ['2026-03-02T10:15:00Z', '2026-03-02T10:15:00', '2026-03-02T10:15:00.000Z'],
  ['31.12.2025 23:59', '2025-12-31T23:59:00', null],
  ['2026/03/02 10:15', '2026-03-02T10:15:00', null], ['12 Mar 2026 08:00:01 UTC', '2026-03-12T08:00:01', '2026-03-12T08:00:01.000Z'],
  ['31/12/25 11:05 PM', '2025-12-31T23:05:00', null],
  ['31/12/2025 12:05 a.m.', '2025-12-31T00:05:00', null], ['1767225600', '2026-01-01T00:00:00', '2026-01-01T00:00:00.000Z'],
  ['31/02/2026', null, null], ['soon', null, null], ['', null, null],
])('time %j', (written, local, instant) => {
  expect(readCellTime(written, null, null, 'x').when).toMatchObject({ local, instant, written })
})

test.each([
  ['reference', { who: null, what: 'reference' }], ['suspect.email', { who: 'suspect', what: 'email' }],
  ['sent-at:dmy', { who: null, what: 'sent-at', order: 'dmy' }],
  ['child.shoe', null], ['sent-at:xyz', null], ['', null], ['.email', null],
])('field %j', (written, field) => expect(fieldOf(written)).toEqual(field))

test.each([
  ['E-Mail Address', 'person.email'], ['suspect_email', 'suspect.email'], ['Victim Age', 'child.age'], ["Child's name", 'child.name'],
  ['IP Address', 'suspect.ip'], ['Report No.', 'reference'],
  ['Incident date (UTC)', 'incident-at'], ['Reporter phone', 'reporter.phone'], ['Offender', 'suspect.name'], ['Reported user ID', 'suspect.user-id'],
  ['Colour', null],
  ['Name des Kindes', 'child.name'], ["Âge de l'enfant", 'child.age'], ['IP-Adresse', 'suspect.ip'], ['Adresse IP', 'suspect.ip'],
  ['Date de réception', 'sent-at'], ['Eingang', 'sent-at'],
])('header %j is %j', (header, field) => {
  const found = knownHeader(header)
  expect(found === null ? null : found.who === null ? found.what : `${found.who}.${found.what}`).toBe(field)
})

test('a file of more rows than the limit is cut with a word, and memory stays small', () => {
  const found = read(`reference,email,notes\n${Array.from({ length: MOST_ROWS + 5 }, (_, i) => `REF-${i},a${i}@example.org,words`).join('\n')}`)
  expect(found.parts).toHaveLength(MOST_ROWS)
  expect(codes(found)).toEqual(['too-many'])
  expect(found.parts.at(-1)?.reading.reference).toBe(`REF-${MOST_ROWS - 1}`)
})

test('never throws, and no cell of a mapped column is lost', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 12 })
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
    const found = read(csvLine(['reference', 'description', 'email']) + rows.map((r) => csvLine(r)).join(''))
    const texts = JSON.stringify(readings(found))
    for (const [, words] of rows) {
      const text = words.trim()
      if (text.length > 4 && /^[\p{L}\p{N}]+$/u.test(text)) expect(texts).toContain(JSON.stringify(text).slice(1, -1))
    }
  }), { numRuns: 200 })
})

test.each<[string, string, string[]]>([
  ['name,email,notes', 'Ole,a@example.org,x', ['unknown']], ['username,name,email', 'ole,Ole,a@example.org', ['suspect']],
  ['suspect name,email,notes', 'Ole,a@example.org,x', ['suspect']],
  ['suspect email,name,email', 'o@example.org,Ann,a@example.org', ['suspect', 'unknown']],
  ['reporter email,name,email', 'r@example.org,Ole,a@example.org', ['suspect', 'reporter']],
  ['child name,email,notes', 'Mia,a@example.org,x', ['suspect', 'child']],
])('whose are the bare columns of %j', (header, row, roles) => {
  expect(readings(read(`${header}\n${row}\n`))[0]?.people.map((p) => p.role)).toEqual(roles)
})
