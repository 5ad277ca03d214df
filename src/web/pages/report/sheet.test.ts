import { expect, test } from 'vitest'
import { attributeNames } from '../../../intake/contract.ts'
import { factNames } from '../../../triage/facts/names.ts'
import { wanted } from '../../../triage/wanted.ts'
import { loadWhole } from '../../words/load.ts'
import type { Say } from '../../words/say.tsx'
import { fieldLabel, fieldWord, gapWord } from './sheet.ts'

async function saying(lang: 'en' | 'fr' | 'de' | 'ar'): Promise<Say> {
  const words: Readonly<Record<string, string>> = await loadWhole(lang)
  return Object.assign((key: string) => words[key] ?? '', { ifAny: (key: string) => words[key] ?? null, keys: Object.keys(words) })
}

test('every field that a report can tell and every fact that a rule can read has words of its own; so has every gap', async () => {
  const say = await saying('en')
  const names = [...attributeNames, ...Object.keys(factNames), 'age', 'birth-date']
  expect(names.filter((name) => say.ifAny(`kinds.field.${name}`) === null)).toEqual([])
  expect(wanted.map((w) => w.field).filter((field) => say.ifAny(`triggers.gap.${field}`) === null)).toEqual([])
})

test('a label begins as a sentence does, a word inside a sentence does not; what has no words stays as it is', async () => {
  const [en, fr, ar] = [await saying('en'), await saying('fr'), await saying('ar')]
  expect([fieldLabel(en, 'en', 'last-contact'), fieldWord(en, 'last-contact'), gapWord(en, 'meeting')]).toEqual(['Last contact', 'last contact', 'Whether a meeting is planned'])
  expect(fieldLabel(fr, 'fr', 'school')).toBe('École')
  expect(fieldLabel(ar, 'ar', 'school')).toBe(ar.ifAny('kinds.field.school'))
  expect(fieldLabel(en, 'en', 'of-a-later-version')).toBe('Of-a-later-version')
})
