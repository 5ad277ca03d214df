import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inShort, readAll, recognised, sourceOf } from './fixtures/reading.ts'
import { plain } from './plain.ts'
import { hashSetFormats } from './registry.ts'
import { bitsSayPdq } from './text/sixty-four.ts'

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const BASE64 = Buffer.from(SHA1, 'hex').toString('base64')
const frame = (n: number, quality: number, digit: string): string => `${n},${quality},${digit.repeat(64)},${n / 10}`

test.each<[string, string, string[], string[]]>([
  [
    'comments, a mark, blank lines, any line end', `\uFEFF# list\n${MD5}\r\n\r\n${SHA1.toUpperCase()}\r// more\n${BASE64}`,
    ['md5:9001', 'sha1:a999', 'sha1:a999'], [],
  ],
  ['as checksum tools print', `${MD5}  a b.bin\n${SHA256} *c.bin\n\\${MD5}  new\\nline\n`, ['md5:9001', 'sha256:ba78', 'md5:9001'], []],
  [
    'BSD and OpenSSL', `MD5 (a (1).bin) = ${MD5}\nSHA2-256(b)= ${SHA256}\nSHA1(c)=${SHA1}\nPDQ (d) = ${SHA256}\nsha256:${SHA256}\n`,
    ['md5:9001', 'sha256:ba78', 'sha1:a999', 'pdq:ba78', 'sha256:ba78'], [],
  ],
  ['a kind that is not what its line says', `MD5 (a) = ${SHA1}\n`, ['sha1:a999'], ['mixed-hashes']],
  [
    'a comment says what 64 digits are from there on', `# pdq\n${SHA256}\n${MD5}\n# SHA-256 now\n${SHA256}\n# pdq and sha256\n${SHA256}\n`,
    ['pdq:ba78', 'md5:9001', 'sha256:ba78', 'sha256:ba78'], [],
  ],
  [
    'wrong hexadecimal, the empty file, words', `${MD5}\n${MD5.slice(1)}\nzz${MD5.slice(2)}\nd41d8cd98f00b204e9800998ecf8427e\nwords\n`, ['md5:9001'],
    ['hash-refused', 'hash-refused', 'hash-refused', 'hash-refused'],
  ],
  ['nothing', '', [], ['empty']],
  ['frames: poor ones dropped, hashes once, a falling number begins another video', [
    frame(0, 100, 'a'), frame(1, 100, 'a'), frame(2, 49, 'b'), frame(3, 50, 'c'), 'x', frame(0, 90, 'd'),
  ].join('\n'),
    ['vpdq:aaaa+vpdq:cccc', 'vpdq:dddd'], ['hash-refused', 'low-quality']],
  ['frames below a header', `frame,quality,hash,timestamp\n${frame(0, 100, 'a')}\n`, ['vpdq:aaaa'], []],
])('reads %s', async (_, content, entries, codes) => {
  const found = await readAll(plain, sourceOf(content))
  expect(found.entries.map(inShort)).toEqual(entries)
  expect(found.codes).toEqual(codes)
})

test('a line without a hash is named by its number; names are kept', async () => {
  const found = await readAll(plain, sourceOf(`${MD5}  =cmd.bin\n\nbad\n`, 'dir/list.md5'))
  expect(found.problems).toEqual([
    'hash-refused: A value is no hash of the kind that its field or column names; the rest of its entry was read. Line 3 holds no hash.',
  ])
  expect(found.entries[0]?.fields).toEqual({ name: '=cmd.bin' })
})

test('the name of the list says what 64 digits are, the folder only when the name does not', async () => {
  const kinds = async (label: string): Promise<string | undefined> => (await readAll(plain, sourceOf(SHA256, label))).entries[0]?.hashes[0]?.kind
  expect(await Promise.all([
    'a/pdq-needles.txt', 'pdq/needles.txt', 'pdq/x.sha256', 'a/spdqx.txt', 'x.sha-256.txt',
  ].map(kinds))).toEqual(['pdq', 'pdq', 'sha256', 'sha256', 'sha256'])
})

test('lists of PDQ are told by their bits, lists of SHA-256 are not', () => {
  const even = Array.from({ length: 20 }, (_, i) => '0'.repeat(i) + 'f'.repeat(32) + '0'.repeat(32 - i))
  const odd = Array.from(
    { length: 500 }, (_, i) => Buffer.from(SHA256, 'hex').map((b, k) => (b * (i + 3) + k * 31 + i) & 255),
  ).map((b) => Buffer.from(b).toString('hex'))
  expect([bitsSayPdq(even.join('\n')), bitsSayPdq(even.slice(0, 2).join('\n')), bitsSayPdq(even.slice(0, 1).join('\n')),
    bitsSayPdq([...even.slice(0, 2), ...odd.slice(0, 3)].join('\n')), bitsSayPdq(odd.join('\n')),
    bitsSayPdq('')]).toEqual([true, true, false, false, false, false])
})

test('long lists come in pieces; of many bad lines the first twenty are told by line, then their number', async () => {
  const lines = Array.from({ length: 12_345 }, (_, i) => i.toString(16).padStart(32, '1'))
  const found = await readAll(plain, sourceOf(`${lines.join('\n')}\n${'bad\n'.repeat(50)}`))
  expect([found.entries.length, found.largest, found.codes.length]).toEqual([12_345, 5_000, 21])
  expect(found.problems.at(-1)).toContain('50 in all')
})

test('a line without end is left out and told, what stands around it is read', async () => {
  const found = await readAll(plain, sourceOf(`${MD5}\n${'a'.repeat(300_000)}\n${SHA1}\n`))
  expect([found.entries.map(inShort), found.codes]).toEqual([['md5:9001', 'sha1:a999'], ['too-large']])
})

const lines = fc.array(
  fc.oneof(
    fc.constantFrom(MD5, `${SHA1}  na\u00efve \u2603.bin`, `MD5 (x) = ${MD5}`, '# pdq', SHA256, frame(1, 100, 'e'), frame(0, 20, 'f'), ''),
    fc.string(),
  ),
  { maxLength: 20 },
)

test('however the bytes are cut, the same is read; nothing throws on cut-off or changed bytes', async () => {
  await fc.assert(fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.nat(), { maxLength: 8 }), fc.nat(), async (list, end, cuts, stop) => {
    const bytes = Buffer.from(list.join(end))
    expect(await readAll(plain, sourceOf(bytes, 'l', cuts))).toEqual(await readAll(plain, sourceOf(bytes, 'l')))
    await readAll(plain, sourceOf(bytes.subarray(0, stop % (bytes.length + 1))))
  }), { numRuns: 60 })
})

test.each<[string, boolean]>([
  [`# c\n${MD5}\n`, true], [`Hashes of a unit\nsecond line\n${MD5}  a\n`, true], [`${frame(0, 100, 'a')}\n`, true],
  ['plain words\nand more\n', false], ['', false],
  [`${'a line of words\n'.repeat(40)}${MD5}\n`, false], [readFileSync(import.meta.filename, 'utf8'), false],
])('recognises a list by its lines: %#', (content, is) => expect(recognised(plain, content)).toBe(is))

test.each<[string, string]>([
  ['plain', `${MD5}\n`], ['plain', `${frame(0, 100, 'a')}\n${frame(1, 100, 'b')}\n`],
  ['plain', `frame,quality,hash,timestamp\n${frame(0, 100, 'a')}\n`], ['plain', `${MD5}  a, b.bin\n`],
  ['csv', `${MD5},a,b\n`], ['csv', `pdq,${SHA256},x\n`], ['csv', `id;md5\n1;${MD5}\n`], ['nsrl-text', '"SHA-1","MD5","CRC32","FileName"\n'],
  ['interpol', `MD5;Image ID;Baseline\n${MD5};1;1\n`],
  ['ncmec-xml', '<queryResult></queryResult>'], ['nsrl-sqlite', 'SQLite format 3\0'], ['hashlookup-json', `{"MD5":"${MD5}"}\n`],
  ['vics-json', `{"value":[{"MediaID":1,"MD5":"${MD5}","Category":1}]}`],
])('the first format of the registry that knows it reads it: %s %#', (id, content) => {
  expect(hashSetFormats.find((f) => recognised(f, content))?.id).toBe(id)
})
