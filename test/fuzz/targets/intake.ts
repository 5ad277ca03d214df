import { tracesOf } from '../../../src/footprint/trace.ts'
import { format } from '../../../src/intake/formats/plug.ts'
import { formats } from '../../../src/intake/formats/registry.ts'
import { readContent } from '../../../src/intake/recognise.ts'
import { decode, sha256Hex, storableJson } from '../../../src/kernel/text.ts'
import { filesIn, hostileTexts, worldFiles } from '../seeds.ts'
import { must, type Shape, type Target } from '../target.ts'

const NOW = '2026-11-21T12:00:00.000Z'

type Format = (typeof formats)[number]

/** A saved mapping, so that the ways of mapped tables are run too. */
const MAPPINGS = [{
  name: 'fuzz', columns: { 'Ref No': 'reference', 'Login': 'username', 'When': 'incident-at', 'Net': 'ip' },
  source: { kind: 'hotline', name: 'Example Line' }, zone: '+01:00',
}]

const SHAPES: Readonly<Record<string, Shape>> = {
  'media': 'bytes', 'cybertip-xml': 'markup', 'ufdr-xml': 'markup', 'email': 'lines', 'whatsapp-text': 'lines', 'csv': 'lines',
}

const FREE = [
  'ann@example.org', '192.0.2.7', '2001:db8::1', '+44 20 7946 0123', '2026-11-21T12:00:00Z', '1763726400', '21/11/2026', '16:30', 'Example', 'null',
  '', '0',
]

const MAIL = ['From: ', 'To: a@example.org\n', 'Content-Type: multipart/mixed; boundary="b"\n', '\n--b\n', '\n--b--\n', 'Content-Transfer-Encoding: base64\n', 'quoted-printable', '=?utf-8?B?', '?=', '=?iso-8859-1?Q?=E9?=',
  'charset=utf-7', 'charset=utf-16le', 'Received: from x ([192.0.2.7]) by y; Sat, 21 Nov 2026 12:00:00 +0000\n', 'message/rfc822',
  'From a@example.org Sat Nov 21 12:00:00 2026\n', 'filename*0*=utf-8\'\'%e2', '\r\n ', 'text/html', 'Date: ']

const CHAT = [
  '21/11/2026, 16:30 - ', '[21.11.26, 16:30:05] ', '11/21/26, 4:30 PM - ', '\u200e', '\u202f', 'Ann Example: ', '<Media omitted>',
  'a.jpg (file attached)', ' AM', '\u0661\u0661/\u0662',
]

/** Words of the fixtures of a format: its keys, tags and heads. */
function wordsOf(seeds: readonly Uint8Array[]): readonly string[] {
  const words = new Set<string>()
  for (const seed of seeds) for (const [, word = ''] of Buffer.from(seed).toString('latin1').matchAll(
    /(?:"([\w@.#-]{2,40})"\s*:|<\/?[\w:]{1,40})/g,
  )) if (word !== '') words.add(word)
  for (const seed of seeds) for (const [, word = ''] of Buffer.from(seed).toString('latin1').matchAll(/<([\w:]{2,40})/g)) words.add(word)
  return [...words].slice(0, 400)
}

function seedsOf({ id }: Format): readonly Uint8Array[] {
  const fixture = id === 'media' ? [] : filesIn(`src/intake/formats/fixtures/${id}`)
  const from = [...worldFiles().map((f) => Buffer.from(f.content)), ...filesIn('examples/inbox')].map((b) => b.subarray(0, 24_576))
  const known = from.filter((bytes) => readContent(contentOf(bytes), { now: NOW, mappings: [] }).format === id)
  return [...fixture, ...known.slice(0, 30)]
}

const contentOf = (bytes: Uint8Array) => ({ path: 'fuzz', size: bytes.length, bytes, * chunks() { yield bytes } })

const context = { now: NOW, mappings: MAPPINGS }

/** Reads with one format, whether it recognises the bytes or not, and then as the house does. */
function run(own: Format, input: Uint8Array): unknown {
  const given = contentOf(input)
  const { text } = decode(input)
  let json: unknown
  try {
    json = /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined
  } catch {
    json = undefined
  }
  const asked = readContent(given, context)
  must(!asked.problems.some((p) => p.message.includes('gave up')), `a reader threw: ${asked.format ?? ''}`)
  must(asked.parts.length > 0 || asked.problems.length > 0, 'neither a part nor a problem')
  const peek = { head: text.slice(0, 65_536), bytes: input, json: () => json, root: null }
  own.recognises(peek)
  const read = own.read({ ...given, text: () => text, json: () => json }, context)
  for (const { reading } of read.parts.slice(0, 20)) {
    const stored = storableJson(reading)
    must(!/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(stored) && JSON.parse(stored) !== null, 'a reading that cannot be stored')
    for (const trace of tracesOf(reading, { reportId: 'r0' })) must(trace.normal !== '', 'an identifier without text')
  }
  return [asked.format, asked.problems, read]
}

function targetOf(own: Format): Target {
  const seeds = seedsOf(own)
  const more = own.id === 'email' ? MAIL : own.id === 'whatsapp-text' ? CHAT : wordsOf(seeds)
  return {
    name: `intake-${own.id}`, shape: SHAPES[own.id] ?? 'json', tokens: [...FREE, ...more], seeds: seeds.length > 0 ? seeds : hostileTexts,
    mostBytes: 16_384,
    cpu: { base: 120, perKib: 40 }, output: { base: 200_000, perByte: 2_000 },
    run: (input) => ({ value: run(own, input), text: decode(input).text }),
  }
}

/** Every format of the registry by itself, so that a new one is fuzzed without another line here. */
export const targets: readonly Target[] = [...formats.map((own) => targetOf(format(own))), {
  name: 'intake-any', shape: 'text', tokens: ['{', '<', 'PK\x03\x04', '\ufeff', '\0'],
  seeds: [...hostileTexts, ...filesIn('examples/inbox').slice(0, 20)], mostBytes: 8192, cpu: { base: 120, perKib: 40 },
  run: (input) => {
    const read = readContent(contentOf(input), context)
    must(!read.problems.some((p) => p.message.includes('gave up')), `a reader threw: ${read.format ?? ''}`)
    return { value: [read, sha256Hex(input)] }
  },
}]
