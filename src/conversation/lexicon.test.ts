import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { talkTools } from './ear.io.ts'
import { readLexicon } from './lexicon.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['a term without a word', '..'],
  ['a comment in place of a term', 'threat\t#zorblat'],
  ['a bracket that does not close', '(zorblat|other'],
  ['a bracket that was not opened', 'zorblat)'],
  ['members that are no text', '{"threat": ["zorblat", 1, null]}'],
  ['a list in place of a term', '[["zorblat"]]'],
  ['a sign that is none', 'zorblat\tterm'],
])('what would never be found is a fault that names no term: %s', (_name, text) => {
  const { faults } = readLexicon(text)
  expect(faults).toHaveLength(1)
  expect(faults.join()).not.toContain('zorblat')
})

test.each([
  'zorblat', '[zorblat]', 'threat\ten\tzorblat (a|b)? ..2 quux', '{"zorblat": "threat"}', '["zorblat"]', '{"threat": ["zorblat"]}',
])('is read: %s', (text) => {
  expect(readLexicon(text)).toMatchObject({ entries: 1, faults: [] })
})

test('a lexicon in UTF-16 is read by its mark; one of no encoding that is known is refused', async () => {
  const path = join(folder, 'lexicon')
  writeFileSync(path, Buffer.from('\ufeffzörblat\n', 'utf16le'))
  const { lexicon } = await talkTools({ lexicon: path, classifier: null }).ear()
  expect(lexicon?.matcher.read(lexicon.matcher.tokens('a zörblat here'), []).found).toHaveLength(1)
  writeFileSync(path, Buffer.from('z\xf6rblat\n', 'latin1'))
  await expect(talkTools({ lexicon: path, classifier: null }).ear()).rejects.toMatchObject({ code: 'lexicon-unreadable' })
})
