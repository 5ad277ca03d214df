import { expect, test } from 'vitest'
import { loadWhole } from '../../words/load.ts'
import type { Say } from '../../words/say.tsx'
import type { Locale } from '../../hooks/useLocale.ts'
import { becauseSaid, valueSaid } from './said.ts'

const words: Readonly<Record<string, string>> = await loadWhole('fr')
const say: Say = Object.assign((key: string) => words[key] ?? '', { ifAny: (key: string) => words[key] ?? null, keys: Object.keys(words) })

test('our own names for things are said in words, what a source wrote stays as it wrote it', () => {
  expect(valueSaid(say, { field: 'school', value: true })).toBe('oui')
  expect(valueSaid(say, { field: 'child', value: 'identified' })).toBe(words['kinds.child.identified'])
  expect(valueSaid(say, { field: 'grooming-signs', value: 'age-asked, of-a-later-version' })).toBe(`${words['signs.age-asked']}, of-a-later-version`)
  expect(valueSaid(say, { field: 'meeting', value: 'age-asked' })).toBe('age-asked')
  expect([valueSaid(say, { field: 'meeting', value: '' }), valueSaid(say, { field: 'meeting', value: null })]).toEqual([null, null])
})

test('why a report may belong to a country is said in the reader’s language; what is no sentence of ours stands as it was written', () => {
  const filled: Say = Object.assign(
    (key: string, fillings: Readonly<Record<string, unknown>> = {}) => (words[key] ?? key).replace(/\{([a-z]+)\}/g, (_, place: string) => String(fillings[place])),
    { ifAny: (key: string) => words[key] ?? null, keys: Object.keys(words) },
  )
  const locale = { list: (all: readonly string[]) => all.join(' | '), language: () => 'allemand' } as unknown as Locale
  const told = (...reasons: string[]): string => becauseSaid(filled, locale, { code: 'FR', confidence: 0.5, reasons })
  expect(told('stated city (suspect, from free text)', 'language de (weak)', 'telephone prefix (report)')).toBe(
    'lieu indiqué : Ville (Personne suspectée, texte libre) | langue : allemand (indice faible) | indicatif d’un numéro de téléphone (Le signalement lui-même)',
  )
  expect(told('words of another version', 'currency GBP')).toBe('words of another version | monnaie : GBP')
})
