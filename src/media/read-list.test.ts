import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { peekList, readList } from './read-list.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-lists-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const VICS = JSON.stringify({
  'odata.metadata': 'http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#Media',
  'value': [{ MediaID: 1, MD5, Series: 'Größe' }, { MediaID: 2, MD5 }],
})
const path = join(folder, 'list')

async function read(content: string | Uint8Array): Promise<{ format: string; entries: number; codes: string[]; bytesRead: number; first: string | undefined }> {
  writeFileSync(path, content)
  let entries = 0
  const codes: string[] = []
  let [format, bytesRead, first]: [string, number, string | undefined] = ['', 0, undefined]
  for await (const batch of readList(path, 'given')) {
    entries += batch.entries.length
    first ??= batch.entries[0]?.fields['Series']
    codes.push(...batch.problems.map((p) => `${p.file} ${p.code}`))
    ;({ format, bytesRead } = batch)
  }
  return { format, entries, codes, bytesRead, first }
}

const utf16be = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

test.each<[string, string | Uint8Array]>([
  ['UTF-8', VICS], ['with a byte-order mark', `\uFEFF${VICS}`], ['UTF-16, low byte first', Buffer.from(`\uFEFF${VICS}`, 'utf16le')],
  ['UTF-16, high byte first', utf16be(VICS)], ['gzip', gzipSync(VICS)], ['gzip of UTF-16', gzipSync(utf16be(VICS))],
  ['two gzip members', Buffer.concat([gzipSync(VICS.slice(0, 99)), gzipSync(VICS.slice(99))])],
])('the same list: %s', async (_, content) => {
  expect(await read(content)).toEqual({ format: 'vics-json', entries: 2, codes: [], bytesRead: Buffer.byteLength(content as string), first: 'Größe' })
  expect((await peekList(path))?.format).toBe('vics-json')
})

test.each<[string, string | Uint8Array, string, number, string[]]>([
  ['a plain list', `# c\n${MD5}\n`, 'plain', 1, []],
  ['as checksum tools print', `${MD5}  a b.bin\n${MD5} *c.bin\n`, 'plain', 2, []],
  ['a table', `name,MD5,SHA-1,Category\n"a",${MD5},,2\nb,${MD5},,\n`, 'csv', 2, []],
  ['a table with semicolons', `hash;grade\n${MD5};A\n`, 'csv', 1, []],
  ['nothing', '', 'unread', 0, ['given empty']],
  ['a mark alone', '\uFEFF', 'unread', 0, ['given empty']],
  ['no list', '{"some":"words"}', 'unread', 0, ['given unread-format']],
  ['two bytes', 'ab', 'unread', 0, ['given unread-format']],
  ['gzip that is cut off', gzipSync(Buffer.from(VICS + ' '.repeat(1e6)), { level: 0 }).subarray(0, 400_000), 'vics-json', 2, ['given truncated']],
  ['gzip that is broken', Buffer.concat([gzipSync(VICS).subarray(0, 10), Buffer.from('words that are no data')]), 'unread', 0, ['given malformed']],
])('%s', async (_, content, format, entries, codes) => {
  const found = await read(content)
  expect([found.format, found.entries, found.codes]).toEqual([format, entries, codes])
})

test('a packed file that grows without end is refused, what stood before is kept', async () => {
  const found = await read(gzipSync(Buffer.concat([Buffer.from(VICS), Buffer.alloc(80 * 1024 * 1024, ' ')])))
  expect([found.entries, found.codes]).toEqual([2, ['given bomb-refused']])
})

test('a file that is not there, a folder, a pipe that nobody writes to: a problem, and nobody waits', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  for (const wrong of [join(folder, 'none'), folder, join(folder, 'pipe')]) {
    const codes: string[] = []
    for await (const batch of readList(wrong)) codes.push(...batch.problems.map((p) => p.code))
    expect(codes).toEqual(['unread-file'])
    expect(await peekList(wrong)).toBeNull()
  }
})

test('a long list comes in pieces of at most 5,000', async () => {
  writeFileSync(path, `[${Array.from({ length: 12_001 }, (_, i) => `{"MediaID":${i},"MD5":"${i.toString(16).padStart(32, '1')}"}`).join(',')}]`)
  const sizes: number[] = []
  for await (const batch of readList(path)) sizes.push(batch.entries.length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000)
  expect(sizes.reduce((a, b) => a + b)).toBe(12_001)
})
