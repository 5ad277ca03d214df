import { expect, test } from 'vitest'
import { loadWhole } from '../../words/load.ts'
import type { Say } from '../../words/say.tsx'
import { valueSaid } from './said.ts'

const words: Readonly<Record<string, string>> = await loadWhole('fr')
const say: Say = Object.assign((key: string) => words[key] ?? '', { ifAny: (key: string) => words[key] ?? null, keys: Object.keys(words) })

test('our own names for things are said in words, what a source wrote stays as it wrote it', () => {
  expect(valueSaid(say, { field: 'school', value: true })).toBe('oui')
  expect(valueSaid(say, { field: 'child', value: 'identified' })).toBe(words['kinds.child.identified'])
  expect(valueSaid(say, { field: 'grooming-signs', value: 'age-asked, of-a-later-version' })).toBe(`${words['signs.age-asked']}, of-a-later-version`)
  expect(valueSaid(say, { field: 'meeting', value: 'age-asked' })).toBe('age-asked')
  expect([valueSaid(say, { field: 'meeting', value: '' }), valueSaid(say, { field: 'meeting', value: null })]).toEqual([null, null])
})
