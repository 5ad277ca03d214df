import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { normalHash } from './normal.ts'
import { looksLikeList, readList } from './read-list.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-lists-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test.each<[string, string | undefined, string | null]>([
  [MD5, undefined, `md5 ${MD5}`], [SHA1.toUpperCase(), undefined, `sha1 ${SHA1}`], [` ${SHA256} `, 'SHA-256', `sha256 ${SHA256}`],
  [Buffer.from(SHA1, 'hex').toString('base64'), undefined, `sha1 ${SHA1}`], [Buffer.from(MD5, 'hex').toString('base64').replace(/=+$/, ''), 'md5', `md5 ${MD5}`],
  [SHA256, 'pdq', null], [SHA256, 'PhotoDNA', null], [MD5, 'sha1', null], [MD5.slice(1), undefined, null], ['', undefined, null], ['not a hash at all', undefined, null],
  ['d41d8cd98f00b204e9800998ecf8427e', undefined, null], ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'sha256', null], [MD5, 'unknown', `md5 ${MD5}`],
])('%s (%s) is %s', (written, algorithm, expected) => {
  const found = normalHash(written, algorithm)
  expect(found === null ? null : `${found.algorithm} ${found.value}`).toBe(expected)
})

test('a hash is the same however it is written, and no text throws', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
    const hex = Buffer.from(bytes).toString('hex')
    for (const written of [hex.toUpperCase(), Buffer.from(bytes).toString('base64')]) expect(normalHash(written)).toEqual({ algorithm: 'sha1', value: hex })
  }))
  fc.assert(fc.property(fc.string(), fc.string(), (text, algorithm) => void normalHash(text, algorithm)))
})

async function read(content: string): Promise<{ entries: string[]; problems: string[] }> {
  const path = join(folder, 'list')
  writeFileSync(path, content)
  const entries: string[] = []
  const problems: string[] = []
  for await (const batch of readList(path)) {
    entries.push(...batch.entries.map((e) => `${e.algorithm} ${e.category ?? '-'}`))
    problems.push(...batch.problems.map((p) => p.code))
  }
  return { entries, problems }
}

test.each([
  ['plain, with comments and a mark', `\uFEFF# list\n${MD5}\r\n\r\n${SHA1}\n`, ['md5 -', 'sha1 -'], []],
  ['as checksum tools print', `${MD5}  a b.bin\n${SHA256} *c.bin\n`, ['md5 -', 'sha256 -'], []],
  ['CSV with two hash columns and a category', `name,MD5,SHA-1,Category\n"a",${MD5},${SHA1},2\nb,,${SHA1},\nc,,,1\n`, ['md5 2', 'sha1 2', 'sha1 -'], ['invalid-value']],
  ['semicolons', `hash;grade\n${MD5};A\n`, ['md5 A'], []],
  ['empty', '', [], ['empty']],
  ['no list', 'some words\nand more\n', [], ['invalid-value', 'invalid-value']],
])('a list is read: %s', async (_, content, entries, problems) => {
  expect(await read(content)).toEqual({ entries, problems })
})

test('bad lines are told by line up to twenty, then by count; long lists come in pieces', async () => {
  const { entries, problems } = await read(`${Array.from({ length: 5_100 }, (_, i) => i.toString(16).padStart(32, '1')).join('\n')}\n${'bad\n'.repeat(50)}`)
  expect([entries.length, problems.length]).toEqual([5_100, 21])
})

test('what looks like a list', async () => {
  const path = join(folder, 'look')
  for (const [content, is] of [[`# c\n${MD5}\n`, true], ['md5;name\n', true], ['plain words\n', false], ['', false]] as const) {
    writeFileSync(path, content)
    expect(await looksLikeList(path)).toBe(is)
  }
})
