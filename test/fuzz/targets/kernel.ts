import { countryCode } from '../../../src/kernel/country.ts'
import { csvLine, guardCell, looksLikeFormula, readCsv, rereadCsv, unguardCell, type CsvRecord } from '../../../src/kernel/csv.ts'
import { CsvStream } from '../../../src/kernel/csv-stream.ts'
import { extentOf } from '../../../src/kernel/json/extent.ts'
import { parsedWithRepeats } from '../../../src/kernel/json/repeated.ts'
import { parsed } from '../../../src/kernel/json/shape.ts'
import { JsonSplitter } from '../../../src/kernel/json/splitter.ts'
import { HEAD_BYTES, kindOf } from '../../../src/kernel/kind.ts'
import { decode, plain, storableJson, storableText } from '../../../src/kernel/text.ts'
import { earliest, readIso, zoneMinutes } from '../../../src/kernel/time.ts'
import { filesIn, hostileTexts, texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const JSON_TOKENS = [
  '{', '}', '[', ']', ',', ':', '"', '\\', '\\u0000', '\\ud800', 'null', 'true', '1e309', '"value":[', '"Media":[', '"__proto__":', '[[[[', '}}}}',
  '\n', '{"a":1}',
]

const textOf = (input: Uint8Array): string => Buffer.from(input).toString('utf8')

const isBad = (given: string): boolean => given.includes('\0') || !given.isWellFormed()

function text(input: Uint8Array): unknown {
  const decoded = decode(input)
  const stored = storableText(decoded.text)
  must(!isBad(stored), 'storableText gave text that cannot be stored')
  must(storableText(stored) === stored, 'storableText changes what it made')
  const raw = Buffer.from(input).toString('utf16le')
  must(!isBad(storableText(raw)), 'storableText left half a letter')
  for (const value of [{ [raw]: [raw, stored] }, raw]) {
    const all = JSON.stringify(parsed(storableJson(value)))
    must(
      parsed(storableJson(value)) !== undefined && !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(all),
      'storableJson left something that cannot be stored, or is no JSON',
    )
  }
  const words = plain(raw.slice(0, 2000))
  return [decoded, words, countryCode(decoded.text.slice(0, 200))]
}

/** A formula that is written comes back, and never stands bare in the line. */
function csv(input: Uint8Array): unknown {
  const whole = textOf(input)
  const delimiter = [',', ';', '\t', '|'][input[0] === undefined ? 0 : input[0] % 4] ?? ','
  const records = [...readCsv(whole, delimiter)]
  for (const record of records.slice(0, 50)) {
    must(JSON.stringify(rereadCsv(whole, delimiter, record).cells) === JSON.stringify(record.cells), 'a row that is read again differs')
    const cells = record.cells.slice(0, 20).map((c) => c.text)
    const line = csvLine(cells)
    const back = [...readCsv(line, ',')][0]?.cells.map((c) => unguardCell(c.text)) ?? []
    must(
      JSON.stringify(back) === JSON.stringify(cells.map(unguardCell)) || cells.some((c) => c !== unguardCell(c)),
      'a written line reads back as something else',
    )
    for (const cell of cells) must(!looksLikeFormula(cell) || guardCell(cell).startsWith("'"), 'a cell that starts like a formula is not guarded')
  }
  const stream = new CsvStream(delimiter)
  const cuts: CsvRecord[] = []
  for (let at = 0; at < whole.length; at += 1 + (whole.charCodeAt(at) % 90)) cuts.push(...stream.push(whole.slice(
    at, at + 1 + (whole.charCodeAt(at) % 90),
  )))
  cuts.push(...stream.end())
  must(cuts.map(cellsOf).join('\n') === records.map(cellsOf).join('\n'), 'read in pieces the records differ')
  return records
}

const cellsOf = ({ cells, line, at, cut }: CsvRecord): string => JSON.stringify([cells, line, at, cut])

function split(input: Uint8Array, many: boolean, cuts: boolean): unknown {
  const splitter = new JsonSplitter({ lists: [['value', 'Media', 'messages'], ['Media']], many })
  const step = cuts ? 1 + ((input[3] ?? 0) % 40) : input.length + 1
  for (let at = 0; at < input.length; at += step) splitter.push(input.subarray(at, at + step))
  splitter.end()
  return splitter.take()
}

function json(input: Uint8Array): unknown {
  const out = [false, true].map((many) => {
    const whole = split(input, many, false)
    must(JSON.stringify(whole) === JSON.stringify(split(input, many, true)), 'split in pieces the events differ')
    return whole
  })
  const all = textOf(input)
  const extent = extentOf(all, 256)
  const value = parsed(all)
  if (value === undefined || extent.depth > 256) return [out, extent]
  must(depthOf(value) <= extent.depth, 'the text nests deeper than was said')
  const kept = parsedWithRepeats(all, (_at, values) => values.at(-1))
  must(JSON.stringify(kept) === JSON.stringify(value), 'the value read with repeated keys is not that of JSON.parse')
  return [out, extent]
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let most = 0
  for (const inner of Object.values(value)) most = Math.max(most, depthOf(inner))
  return most + 1
}

function time(input: Uint8Array): unknown {
  const written = textOf(input)
  const when = readIso(written, 'sent')
  if (when?.instant != null) must(new Date(when.instant).toISOString() === when.instant, 'an instant that is none')
  const first = when === null ? null : earliest(when)
  if (first !== null) must(!Number.isNaN(Date.parse(first)), 'an earliest instant that is none')
  return [when, first, zoneMinutes(written), countryCode(written)]
}

const times = texts(
  '2026-11-21T12:00:00Z', '2026-11-21T12:00:00.123+05:30', '2026-11-21 12:00', '20261121T120000Z', '2026-11', '2026', '+05:30', 'UTC', 'Germany',
  'GB',
)

/** Words without a domain: text, CSV, JSON, kinds of files, times. */
export const targets: readonly Target[] = [
  {
    name: 'kernel-text', shape: 'text', tokens: ['\0', '\ufeff', '\ufffe', '\ud83d\ude00'],
    seeds: [...hostileTexts, Buffer.from('\ufefftext', 'utf16le'), Buffer.from('text', 'utf16le')], mostBytes: 4096,
    run: (input) => ({ value: text(input) }),
  },
  {
    name: 'kernel-csv', shape: 'lines', tokens: ['"', '""', ',', ';', '\r\n', '=1+1', "'=", '@', '+44 20 7946 0123', '\t'],
    seeds: [...filesIn('src/intake/formats/fixtures/csv'), ...hostileTexts, ...texts('a,b\n"x ""y""",2\r\n', 'a;b\n"open')], mostBytes: 8192,
    run: (input) => ({ value: csv(input) }),
  },
  {
    name: 'kernel-json', shape: 'json', tokens: JSON_TOKENS,
    seeds: [
      ...filesIn('src/intake/formats/fixtures/tip-json'),
      ...texts('{"value":[{"a":1},{"Media":[1,2]}],"x":"y"}', '[1,"a",{}]', '{"a":1}\n{"b":2}\n', '{"a":1,"a":2}'),
    ],
    mostBytes: 4096, run: (input) => ({ value: json(input) }),
  },
  {
    name: 'kernel-kind', shape: 'bytes',
    tokens: ['ftyp', 'heic', 'RIFF', 'WEBP', 'PK\x03\x04', '\x89PNG', 'GIF89a', '<svg', '<?xml', '%PDF-', 'matroska', 'OggS', '8BPS', 'moov'],
    seeds: [
      ...filesIn('examples', ['.png', '.jpg', '.mp4']),
      ...texts('RIFF\0\0\0\0WEBP', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', '<?xml version="1.0"?><!-- a --><svg/>', 'II*\0', '%PDF-1.7', 'GIF89a'),
    ],
    mostBytes: 4096, run: (input) => ({ value: kindOf(input.subarray(0, HEAD_BYTES)) }),
  },
  {
    name: 'kernel-time', shape: 'text', tokens: ['T', 'Z', '+', '-', ':', '.', 'UTC', 'GMT', '24', '60', '31', '02', '29', '0000'], seeds: times,
    mostBytes: 200, run: (input) => ({ value: time(input) }),
  },
]
