import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListedEntry } from '../contract.ts'
import { hashSetFormats } from './registry.ts'

const j = JSON.stringify
const MD5 = '900150983CD24FB0D6963F7D28E17F72'
const SHA1 = 'A9993E364706816ABA3E25717850C26C9CD0D89D'
const PDQ = 'f8f8f0cee0f4a84f06370a2a038f63f0b36e2ed596621e1d33e6b39c4e9c9b22'

const formatOf = (text: string): string | undefined =>
  hashSetFormats.find((f) => f.recognises({ head: text.slice(0, 65_536), bytes: Buffer.from(text).subarray(0, 65_536), name: 'x.json' }))?.id

async function read(format: string, text: string, size = 7): Promise<{ entries: ListedEntry[]; codes: string[]; messages: string[] }> {
  const bytes = Buffer.from(text)
  // oxlint-disable-next-line require-await -- pieces come without waiting here
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let o = 0; o < bytes.length; o += size) yield bytes.subarray(o, o + size)
  }
  const entries: ListedEntry[] = []
  const problems = []
  for await (const batch of hashSetFormats.find((f) => f.id === format)?.read({ label: 'l', path: 'l', pieces }) ?? []) {
    entries.push(...batch.entries)
    problems.push(...batch.problems)
  }
  return { entries, codes: problems.map((p) => p.code), messages: problems.map((p) => p.message) }
}

const brief = (entries: readonly ListedEntry[]): string[] =>
  entries.map((e) => [e.key, e.stance, e.saidBy, e.category, e.gone, e.hashes.map((h) => h.kind).join('+')].map((v) => v ?? '-').join(' '))

test('hashlookup: lines, one broken, one without a hash, one cut off', async () => {
  const text = `${j({ 'MD5': MD5, 'SHA-1': SHA1, 'FileName': './a.bin', 'FileSize': '12', 'KnownMalicious': 'db', 'TLSH': 'T1ABC' })}\n{"MD5": "x\n\n${j({ message: 'none' })}\n${j({ 'SHA-256': 'zz', 'MD5': MD5 })}\n{"MD5`
  expect(formatOf(text)).toBe('hashlookup-json')
  const { entries, codes, messages } = await read('hashlookup-json', text)
  expect(brief(entries)).toEqual(['- positive - - - md5+sha1', '- positive - - - md5'])
  expect(entries[0]?.fields).toEqual({ FileName: './a.bin', FileSize: '12', KnownMalicious: 'db', TLSH: 'T1ABC' })
  expect(codes).toEqual(['malformed', 'missing-value', 'hash-refused', 'truncated'])
  expect(messages[2]).toContain('l#L5/SHA-256')
})

test.each([
  ['an answer over several lines', `{\n "MD5": "${MD5}",\n "FileName": "a"\n}\n`, 1],
  ['a list of answers', j([{ MD5 }, { 'SHA-1': SHA1 }, { message: 'none' }], null, 1), 2],
  ['several answers over several lines', `{\n "MD5": "${MD5}"\n}\n{\n "SHA-1": "${SHA1}"\n}\n`, 2],
  ['keys in lower case', `${j({ 'md5': MD5, 'sha-256': 'b'.repeat(64), 'filename': 'a' })}\n${j({ Sha1: SHA1 })}\n`, 2],
  ['the first line is broken', `{"MD5":\n${j({ MD5 })}\n${j({ 'SHA-512': 'a'.repeat(128) })}\n`, 2],
])('hashlookup: %s', async (_, text, count) => {
  expect(formatOf(text)).toBe('hashlookup-json')
  expect((await read('hashlookup-json', text)).entries).toHaveLength(count)
})

const update = (more: object): object => ({
  id: '100', indicator: MD5.toLowerCase(), type: 'HASH_MD5', last_updated: 1_700_000_000, should_delete: false, ...more,
})
const said = (owner: string, status: string, tags: unknown = []): object => ({ id: `d${owner}`, owner: { id: owner, name: 'n' }, status, tags })

test.each<[string, object, string[], string[]]>([
  ['opinions of two owners', update({ descriptors: { data: [
    said('1', 'MALICIOUS', ['b', 'a']), said('2', 'NON_MALICIOUS', { data: [{ id: '5', text: 'c' }] }),
  ] } }),
    ['100/1 positive 1 a, b - md5', '100/2 negative 2 c - md5'], []],
  [
    'the last descriptor of an owner stands', update({ descriptors: [said('1', 'UNKNOWN'), said('1', 'SUSPICIOUS')] }), ['100/1 unsure 1 - - md5'],
    [],
  ],
  ['reactions are opinions of those who have no other', update({ descriptors: [{
    ...said('1', 'MALICIOUS'),
    reactions: [{ key: 'HELPFUL', value: '1,7' }, { key: 'DISAGREE_WITH_TAGS', value: '8' }, { key: 'SAW_THIS_TOO', value: '9' }],
  }] }),
    ['100/1 positive 1 - - md5', '100/7 positive 7 - - md5', '100/8 negative 8 - - md5'], []],
  ['a status without descriptors', update({ status: 'MALICIOUS', tags: ['x'] }), ['100 positive - x - md5'], []],
  ['nobody says anything', update({}), ['100 positive - - - md5'], ['missing-value']],
  ['a deletion', update({ should_delete: true }), ['100 positive - - purge md5'], []],
  ['a deletion by text, of a hash that is none', update({ should_delete: 'true', indicator: '' }), ['100 positive - - purge '], []],
  ['a deletion that tells its id only', { id: 100, should_delete: true, last_updated: 1_700_000_000 }, ['100 positive - - purge '], []],
  [
    'a deletion with an owner', update({ should_delete: 1, descriptors: [said('1', 'MALICIOUS')] }),
    ['100 positive - - purge md5', '100/1 positive 1 - purge md5'], [],
  ],
  ['a PDQ hash', update({ type: 'HASH_PDQ', indicator: PDQ, status: 'MALICIOUS' }), ['100 positive - - - pdq'], []],
  ['a flat PDQ hash', update({ type: 'HASH_PDQ', indicator: '0'.repeat(64), status: 'MALICIOUS' }), ['100 positive - - - pdq'], ['flat-hash']],
  ['a hash with words', update({ type: 'HASH_PDQ_OCR', indicator: `${PDQ},words` }), [], ['unknown-element']],
  ['no hash', update({ type: 'URI', indicator: 'https://example.org/' }), [], ['unknown-element']],
  ['a wrong hash', update({ indicator: 'zz' }), [], ['hash-refused', 'missing-value']],
])('ThreatExchange: %s', async (_, element, expected, codes) => {
  for (const text of [j({ data: [element], paging: { next: 'x' } }), j([element]), `${j(element)}\n`]) {
    expect(formatOf(text)).toBe('threatexchange-json')
    const found = await read('threatexchange-json', text)
    expect([brief(found.entries), found.codes]).toEqual([expected, codes])
    if (found.entries[0]) expect(found.entries[0].saidAt).toBe('2023-11-14T22:13:20.000Z')
  }
})

test('ThreatExchange: pages one after the other', async () => {
  const page = j({ data: [update({ status: 'MALICIOUS' })], paging: {} })
  expect((await read('threatexchange-json', `${page}\n${page.replace('"100"', '"101"')}`)).entries.map((e) => e.key)).toEqual(['100', '101'])
})

const record = (more: object): object => ({
  lastModtimestamp: 1_625_167_804, signalType: 'ImagePDQ', hashValue: PDQ, hashStatus: 'Active', caseNumbers: { k1: 'Active', k2: 'Withdrawn' },
  ...more,
})
test.each<[string, object, string[], string[]]>([
  ['active', record({}), [`pdq:${PDQ} positive - - - pdq`], []],
  ['withdrawn', record({ hashStatus: 'Withdrawn' }), [`pdq:${PDQ} unsure - - withdraw pdq`], []],
  [
    'deleted, with feedback', record({ hashStatus: 'Deleted', CSPFeedbacks: [{ source: 'A', feedbackValue: 'Blocked' }] }),
    [`pdq:${PDQ} unsure - - purge pdq`, `pdq:${PDQ}/A positive A - purge pdq`], [],
  ],
  ['feedback of several', record({ CSPFeedbacks: [
    { source: 'A', feedbackValue: 'Blocked', tags: ['t'] }, { source: 'B', feedbackValue: 'NotBlocked' },
    { source: 'C', feedbackValue: 'PendingReview' }, { source: 'D', feedbackValue: 'Withdrawn' },
  ] }),
    [
      `pdq:${PDQ} positive - - - pdq`, `pdq:${PDQ}/A positive A t - pdq`, `pdq:${PDQ}/B negative B - - pdq`, `pdq:${PDQ}/C unsure C - - pdq`,
      `pdq:${PDQ}/D unsure D - withdraw pdq`,
    ], []],
  ['a video', record({ signalType: 'VideoMD5', hashValue: MD5 }), [`md5:${MD5.toLowerCase()} positive - - - md5`], []],
  ['a text', record({ signalType: 'Text', hashValue: 'x' }), [], ['unknown-element']],
  ['a wrong hash', record({ hashValue: 'zz' }), [], ['hash-refused', 'missing-value']],
])('StopNCII: %s', async (_, element, expected, codes) => {
  for (const text of [
    j({ count: 1, nextPageToken: null, nextSetTimestamp: 1, hasMoreRecords: false, hashRecords: [element] }), j([element]),
    `${j(element)}\n${j(element)}`.slice(0, j(element).length),
  ]) {
    expect(formatOf(text)).toBe('stopncii-json')
    const found = await read('stopncii-json', text)
    expect([brief(found.entries), found.codes]).toEqual([expected, codes])
  }
})

test('other JSON is no list', () => {
  for (const value of [
    {}, [], { data: [] }, { data: [{ id: 1 }] }, { messages: [{ id: 1, type: 'x' }] }, { hash: 'x' }, [1], { MD5: 'no' }, { a: { MD5 } },
  ]) expect([value, formatOf(j(value))]).toEqual([value, undefined])
})

test('values of any type in any field: nothing thrown, the cuts change nothing', async () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(MD5, PDQ, 'HASH_MD5', 'ImagePDQ', true, '__proto__'))
  const keys = [
    'MD5', 'SHA-1', 'id', 'indicator', 'type', 'should_delete', 'descriptors', 'tags', 'status', 'hashValue', 'signalType', 'CSPFeedbacks',
    'caseNumbers', '__proto__', 'data',
  ]
  const element = fc.dictionary(fc.constantFrom(...keys), value)
  await fc.assert(fc.asyncProperty(fc.array(element, { maxLength: 5 }), fc.integer({ min: 1, max: 90 }), fc.constantFrom('data', 'hashRecords', ''), async (list, size, key) => {
    const text = key === '' ? list.map((e) => j(e)).join('\n') : j({ [key]: list })
    for (const format of [
      'threatexchange-json', 'stopncii-json', 'hashlookup-json',
    ]) expect(await read(format, text, size)).toEqual(await read(format, text, 1e6))
  }), { numRuns: 100 })
})
