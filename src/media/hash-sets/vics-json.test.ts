import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListBatch, ListedEntry } from '../contract.ts'
import type { ListSource } from './plug.ts'
import { vicsJson } from './vics-json.ts'

const V1 = 'http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#Media'
const V2 = 'http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases'
const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '7')
const md5 = (n: number): string => hex(n, 32).toUpperCase()
const media = (n: number, more: object = {}): object => ({ MediaID: n, Category: 1, MD5: md5(n), ...more })

function sourceOf(text: string | Uint8Array, cuts: readonly number[] = []): ListSource {
  const bytes = Buffer.from(text as string)
  const at = [0, ...cuts.map((c) => c % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  return {
    label: 'list.json', path: 'list.json',
    // oxlint-disable-next-line require-await -- pieces come without waiting here
    async* pieces() { for (let i = 1; i < at.length; i++) yield bytes.subarray(at[i - 1], at[i]) },
  }
}

async function read(
  text: string | Uint8Array, cuts: readonly number[] = [],
): Promise<{ entries: ListedEntry[]; codes: string[]; messages: string[] }> {
  const batches: ListBatch[] = []
  for await (const batch of vicsJson.read(sourceOf(text, cuts))) batches.push(batch)
  const problems = batches.flatMap((b) => b.problems)
  return { entries: batches.flatMap((b) => b.entries), codes: problems.map((p) => p.code), messages: problems.map((p) => p.message) }
}

const recognised = (text: string): boolean => vicsJson.recognises({
  head: text.slice(0, 65_536), bytes: Buffer.from(text).subarray(0, 65_536), name: 'x',
})
const brief = (entries: readonly ListedEntry[]): string[] => entries.map(
  (e) => `${e.key} ${e.scheme} ${e.category} ${e.hashes.map((h) => h.kind).join('+')}`,
)
const j = JSON.stringify

test('a full element of VICS 1.3', async () => {
  const element = {
    MediaID: '17', Category: 2, MD5: md5(1), SHA1: hex(2, 40).toUpperCase(), PhotoDNA: Buffer.alloc(144, 9).toString('base64'), MediaSize: 1234,
    MimeType: 'image/png',
    Series: 'Series 5', Tags: 'a;b', DateUpdated: '2024-05-01T10:00:00+02:00', VictimIdentified: 'True', OffenderIdentified: '0', IsDistributed: 1,
    IsSuspected: null,
    AlternativeHashes: [
      { HashName: 'SHA256', HashValue: hex(3, 64), MD5: md5(1) }, { HashName: 'PDQ', HashValue: hex(4, 64).replaceAll('7', '6') },
      { HashName: 'ssdeep', HashValue: '3:a:b' },
    ],
    Exifs: [{ PropertyName: 'Make', PropertyValue: 'x' }], MediaFiles: [{ FileName: 'a.png', MD5: md5(9) }], __proto__: 5, constructor: 'x',
  }
  const { entries, codes, messages } = await read(j({ 'odata.metadata': V1, 'value': [element] }))
  expect(entries[0]).toMatchObject({
    key: '17', scheme: 'vics-1', category: '2', stance: 'positive', saidBy: null, saidAt: '2024-05-01T08:00:00.000Z', gone: null,
    fields: {
      MediaID: '17', MediaSize: '1234', MimeType: 'image/png', Series: 'Series 5', Tags: 'a;b', VictimIdentified: 'true', OffenderIdentified: 'false',
      IsDistributed: 'true', Exifs: '1',
    },
  })
  expect(entries[0]?.hashes.map((h) => h.kind)).toEqual(['md5', 'sha1', 'photodna', 'sha256', 'pdq'])
  expect(entries[0]?.fields).not.toHaveProperty('IsSuspected')
  expect(codes).toEqual(['unknown-element'])
  expect(messages[0]).toContain('list.json#/value/0/AlternativeHashes/2')
})

test('the same however members are spelled', async () => {
  const element = {
    MediaID: 9_007_199_254_740_993n, Category: 2, MD5: md5(1), AlternativeHashes: [{ HashName: 'SHA256', HashValue: hex(3, 64) }],
    VictimIdentified: true, Tags: 'a',
  }
  const text = (root: object): string => JSON.stringify(
    root, (_, v: unknown) => (typeof v === 'bigint' ? '@@' : v),
  ).replace('"@@"', '9007199254740993')
  const lower = (value: unknown): unknown => (Array.isArray(value) ? value.map(lower)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k.toLowerCase(), lower(v)])) : value)
  const root = { Cases: [{ CaseID: 'c-1', Media: [element] }] }
  const found = await read(text(lower(root) as object))
  expect(recognised(text(lower(root) as object))).toBe(true)
  expect(found).toEqual(await read(text(root)))
  expect(brief(found.entries)).toEqual(['c-1/9007199254740993 null 2 md5+sha256'])
})

const CASE = { CaseID: 'c-1', Media: [media(1), media(2)] }
test.each<[string, string, string[]]>([
  ['2.0 cases with a country profile', j({ '@odata.context': V2, 'value': [CASE] }), ['c-1/1 vics-2/US 1 md5', 'c-1/2 vics-2/US 1 md5']],
  ['the default profile is none', j({ '@odata.context': V2.replace('/US/', '/Default/'), 'value': [media(1)] }), ['1 vics-2 1 md5']],
  ['a file that calls itself CAID', j({ '@odata.context': 'https://example.org/CAID/1.0#Media', 'value': [media(1)] }), ['1 caid 1 md5']],
  [
    'keys behind the lists', j({ value: [{ Media: [media(1)], CaseID: 9 }, { Media: [media(1)], CaseID: 8 }], '@odata.context': V2 }),
    ['9/1 vics-2/US 1 md5', '8/1 vics-2/US 1 md5'],
  ],
  ['a bare list of media', j([media(1), media(2, { Category: null })]), ['1 null 1 md5', '2 null null md5']],
  ['a bare list of cases', j([CASE]), ['c-1/1 null 1 md5', 'c-1/2 null 1 md5']],
  ['a bare Media member', j({ Media: [media(1)] }), ['1 null 1 md5']],
  [
    'one case as the root', j({ 'odata.metadata': V1.replace('#Media', '#Cases/@Element'), 'CaseNumber': 'n7', 'Media': [media(3)] }),
    ['n7/3 vics-1 1 md5'],
  ],
  ['a list under Cases', j({ Cases: [CASE] }), ['c-1/1 null 1 md5', 'c-1/2 null 1 md5']],
  [
    'no id, an id of digits beyond 2^53',
    `{"value":[${j({ MD5: md5(1), Category: '' })},{"MediaID":9007199254740993,"MD5":"${md5(2)}","x":{"MediaID":5}}]}`,
    ['null null null md5', '9007199254740993 null null md5'],
  ],
  [
    'wrong types everywhere',
    j({ value: [{ MediaID: {}, Category: [1, 2], MD5: md5(1), SHA1: 7, Tags: [['x']], AlternativeHashes: 'x', MediaSize: {}, DateUpdated: 5e300 }] }),
    ['null null 1, 2 md5'],
  ],
])('%s', async (_, text, expected) => {
  expect(recognised(text)).toBe(true)
  for (const cuts of [[], Array.from({ length: 99 }, (__, i) => i * 13)]) expect(brief((await read(text, cuts)).entries)).toEqual(expected)
})

test.each<[string, string, number, string[]]>([
  ['wrong hex, the rest kept', j({ value: [media(1, { SHA1: 'zz', PhotoDNA: 'no' })] }), 1, ['hash-refused', 'hash-refused']],
  ['no hash at all', j({ value: [{ MediaID: 1, MD5: '', Category: 1 }, media(2)] }), 1, ['missing-value']],
  ['a flat PDQ', j({ value: [media(1, { AlternativeHashes: [{ HashName: 'PDQ', HashValue: '0'.repeat(64) }] })] }), 1, ['flat-hash']],
  ['cut off', j({ value: [media(1), media(2)] }).slice(0, -20), 1, ['truncated']],
  ['garbage behind the end', `${j({ value: [media(1)] })}garbage`, 1, ['malformed']],
  ['elements that are none', j({ value: [1, 'x', null, [2], media(1)] }), 1, ['malformed', 'malformed', 'malformed', 'malformed']],
  ['no list', j({ 'odata.metadata': V1 }), 0, ['missing-value']],
  ['no value list', j({ 'odata.metadata': V1, 'value': {} }), 0, ['missing-value']],
  ['an empty list', j({ 'odata.metadata': V1, 'value': [] }), 0, []],
  ['one broken element', `{"value":[${j(media(1))},{"MediaID":2 "MD5":"x"},${j(media(3))}]}`, 2, ['malformed']],
  ['nothing', '', 0, ['empty']],
  ['a category that is no code', j({ value: [media(1, { Category: { a: 1 } })] }), 1, ['unread-category']],
])('%s', async (_, text, entries, codes) => {
  const found = await read(text)
  expect([found.entries.length, found.codes]).toEqual([entries, codes])
})

test('places name the member; bytes that are no UTF-8 are replaced; many equal problems become a number', async () => {
  expect((await read(j({ value: [media(0), media(1, { SHA1: 'zz' })] }))).messages[0]).toContain('list.json#/value/1/SHA1')
  const bytes = Buffer.from(j({ value: [media(1, { Series: 'a?b' })] }))
  bytes[bytes.indexOf('?')] = 0xff
  const found = await read(bytes)
  expect([found.entries[0]?.fields['Series'], found.codes]).toEqual(['a\ufffdb', ['not-utf8']])
  const many = await read(j({ value: Array.from({ length: 100 }, (_, i) => media(i, { SHA1: 'zz' })) }))
  expect([many.entries.length, many.codes.length, many.messages.at(-1)?.includes('100 in all')]).toEqual([100, 21, true])
})

test('what is no such list is not recognised', () => {
  for (const text of [
    '', '[]', '{}', '[1,2]', '{"value":[]}', '{"value":[{"a":1}]}', '{"MD5":"x"}', 'MediaID,MD5', '[{"MD5":"00"}]', `[${'['.repeat(500)}`,
    '{"messages":[{"text":"ProjectVic"}]}',
  ]) {
    expect([text, recognised(text)]).toEqual([text, false])
  }
  expect(recognised(j({ 'odata.metadata': V1, 'value': [media(1, { Miniature: 'x'.repeat(200_000) })] }))).toBe(true)
})

test('however the bytes are cut or cut off: the same entries, none invented, nothing thrown', async () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, 'True', 1, '', md5(5)))
  const odd = fc.record({
    MediaID: value, Category: value, MD5: fc.constantFrom(md5(1), 'zz', 5, null), SHA1: value, Tags: value, AlternativeHashes: value, Exifs: value,
    DateUpdated: value,
  })
  await fc.assert(fc.asyncProperty(fc.array(odd, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 10 }), fc.nat(), async (list, cuts, end) => {
    const text = j({ 'odata.metadata': V1, 'value': list })
    const whole = await read(text)
    expect(await read(text, cuts)).toEqual(whole)
    const part = await read(Buffer.from(text).subarray(0, end % Buffer.byteLength(text)))
    expect(part.entries).toEqual(whole.entries.slice(0, part.entries.length))
    expect(part.codes.at(-1)).toMatch(/truncated|empty/)
  }), { numRuns: 150 })
})

test('20 MB in a stream: batches of at most 5,000, memory flat', async () => {
  const block = Buffer.from(Array.from(
    { length: 1_000 }, (_, i) => `${j(media(i, { SHA1: hex(i, 40), MediaFiles: [{ FileName: 'x'.repeat(100) }] }))},\n`,
  ).join(''))
  let peak = 0
  const start = process.memoryUsage().arrayBuffers
  async function* pieces(): AsyncGenerator<Uint8Array> { // oxlint-disable-line require-await
    yield Buffer.from(`{"odata.metadata":"${V1}","value":[`)
    for (let sent = 0; sent < 20e6; sent += block.length) for (let o = 0; o < block.length; o += 65_536) yield block.subarray(o, o + 65_536)
    yield Buffer.from(`${j(media(1))}]}`)
  }
  let count = 0
  for await (const batch of vicsJson.read({ label: 'x', path: 'x', pieces })) {
    count += batch.entries.length
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - start)
    expect(batch.entries.length).toBeLessThanOrEqual(5_000)
    expect(batch.problems).toEqual([])
  }
  expect(count).toBe(Math.ceil(20e6 / block.length) * 1_000 + 1)
  expect(peak).toBeLessThan(40e6)
})
