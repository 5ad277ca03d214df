import { expect, test } from 'vitest'
import { allPacks, factsShown } from '../../law/index.ts'
import { loadWhole } from './load.ts'

// That every fact, every kind of sentence and every kind of element has a message is their type; here is what the packs themselves hold.
const messages: Readonly<Record<string, string>> = await loadWhole('en')
const packs = allPacks()
const without = (keys: readonly string[]): string[] => [...new Set(keys)].filter((key) => !Object.hasOwn(messages, key))

/** Sections of a statute and ids of offences are names: they are the same in every language. */
const isName = (word: string): boolean => /^s\d+$/.test(word) || packs.some((p) => p.offences.some((o) => o.id === word))

test('every pack, authority, duty and mode of trial has words; a mode that stands in the country’s own language is shown in it', () => {
  expect(without(packs.map((p) => `laws.pack.${p.jurisdiction}`))).toEqual([])
  expect(without(packs.flatMap((p) => p.authorities.map((a) => `laws.authority.${a.kind}`)))).toEqual([])
  expect(without(packs.flatMap((p) => p.duties.flatMap((d) => [`laws.who.${d.who}`, `laws.duty-kind.${d.kind}`, `laws.when.${d.when}`])))).toEqual([])
  expect(without(packs.filter((p) => p.language === 'en').flatMap((p) => p.offences.map((o) => `laws.mode.${o.modeOfTrial}`)))).toEqual([])
})

test('every word that a fact takes or an element asks for has words', () => {
  const told = (word: string): boolean => [`laws.word.${word}`, `laws.pack.${word}`].some((key) => Object.hasOwn(messages, key))
  const asked = packs.flatMap((p) => p.offences.flatMap((o) => o.elements.flatMap((e) => [e.test?.value, e.notRequiredIf?.value].flat())))
  const words = [...factsShown.flatMap((f) => f.words), ...asked.filter((v) => typeof v === 'string')]
  expect(words.length).toBeGreaterThan(100)
  expect([...new Set(words)].filter((word) => !isName(word) && !told(word))).toEqual([])
})

test('elements are of a kind and ask of a fact that has a name and a meaning', () => {
  const elements = packs.flatMap((p) => p.offences.flatMap((o) => o.elements))
  expect(without(elements.map((e) => `laws.kind.${e.kind}`))).toEqual([])
  expect(without(elements.flatMap((e) => [e.test, e.notRequiredIf].flatMap((t) => (t === undefined ? [] : [`laws.fact.${t.fact}`, `laws.means.${t.fact}`]))))).toEqual([])
})
