import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { given } from '../../intake/formats/fixtures/given.ts'
import { formats } from '../../intake/formats/registry.ts'
import { secondLanguages } from './second/languages.ts'
import { languages } from './languages.ts'
import { thirdLanguages } from './third/languages.ts'
import { writeChatFiles } from './write-files.io.ts'
import { truthPieces, writeChats, type WrittenChat } from './write-chats.ts'
import { signIds, type ChatWords, type Label, type Wording } from './words.ts'

const options = { seed: 7, chats: 400 }
const corpus: readonly WrittenChat[] = [...writeChats(options)]
const second: readonly WrittenChat[] = [...writeChats({ ...options, corpus: 'second' })]
const third: readonly WrittenChat[] = [...writeChats({ ...options, corpus: 'third' })]
const corpora = [['first', corpus], ['second', second], ['third', third]] as const
const textOf = (chats: readonly WrittenChat[]): string =>
  chats.map(({ content, truth }, i) => content + truthPieces(options).line(truth, i)).join('')

test('the same seed gives the same bytes, another seed others', () => {
  expect(textOf([...writeChats(options)])).toBe(textOf(corpus))
  expect(textOf([...writeChats({ ...options, seed: 8 })])).not.toBe(textOf(corpus))
})

test('ten languages with at least 30 chats each', () => {
  const count = (language: string): number => corpus.filter(({ truth }) => truth.language === language).length
  expect(languages.map(({ language }) => language).filter((language) => count(language) < 30)).toEqual([])
  expect(new Set(languages.map(({ language }) => language.slice(0, 2)))).toEqual(new Set([
    'en', 'cy', 'es', 'fr', 'de', 'pt', 'nl', 'pl', 'tl', 'hi',
  ]))
})

test.each(corpora)('%s corpus: half of the chats show nothing, not even weakly, and these are ordinary', (_, chats) => {
  const silent = chats.filter(({ truth }) => truth.signs.length === 0)
  expect(silent.length).toBeGreaterThanOrEqual(200)
  expect(silent.length).toBeLessThan(212)
  expect(silent.filter(({ truth }) => !truth.ordinary).length).toBeLessThan(5)
})

test.each(corpora)('%s corpus: every sign stands in 20 turns or more', (_, chats) => {
  const strong = chats.flatMap(({ truth }) => truth.signs.filter(({ weak }) => weak !== true).map(({ sign }) => sign))
  expect(signIds.filter((sign) => strong.filter((one) => one === sign).length < 20)).toEqual([])
})

test.each(corpora)('%s corpus: every true sign points at a turn, at its author, and stands there once', (_, chats) => {
  for (const { truth, chat } of chats) {
    expect(truth.signs.filter(({ turn, by }) => chat.turns[turn]?.by !== by)).toEqual([])
    expect(new Set(truth.signs.map(({ turn, sign }) => `${turn} ${sign}`)).size).toBe(truth.signs.length)
    expect(truth.turns).toBe(chat.turns.length)
    expect(truth.turns).toBeGreaterThan(0)
  }
})

test.each(corpora)('%s corpus: no ordinary chat truly shows three different signs', (_, chats) => {
  const strong = ({ truth }: WrittenChat): ReadonlySet<string> => new Set(truth.signs.flatMap(({ sign, weak }) => (weak === true ? [] : [sign])))
  const loud = chats.filter((one) => one.truth.ordinary && strong(one).size >= 3)
  expect(loud.map(({ path }) => path)).toEqual([])
})

test.each(corpora)('%s corpus: intake reads the files back with the same turns in the same order', (_, chats) => {
  for (const { path, content, chat, truth } of chats) {
    const { peek, file } = given(content, path)
    const format = formats.find((one) => one.recognises(peek))
    expect(format?.id, path).toBe(truth.format)
    const turns = format?.read(file, { now: '2026-12-31T00:00:00.000Z', mappings: [] }).parts[0]?.reading.conversations[0]?.turns ?? []
    expect(turns.map(({ by }) => by), path).toEqual(chat.turns.map(({ by }) => by))
    chat.turns.forEach((turn, i) => {
      if (turn.deleted) return expect(turns[i]?.deleted, `${path} ${i}`).toBe(true)
      expect(turns[i]?.text.includes(turn.text), `${path} ${i}: ${turn.text} / ${turns[i]?.text}`).toBe(true)
      expect(turns[i]?.attachments?.length ?? 0, `${path} ${i}`).toBe(turn.attachments.length)
    })
  }
})

test('the files on disk are those of the generator, with the truth beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chats-'))
  try {
    expect(await writeChatFiles({ seed: 7, chats: 12 }, folder)).toBe(12)
    const first = [...writeChats({ seed: 7, chats: 12 })]
    expect(readdirSync(join(folder, 'chats')).length).toBe(12)
    expect(first.map(({ path }) => readFileSync(join(folder, path), 'utf8'))).toEqual(first.map(({ content }) => content))
    expect(JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))).toEqual({ seed: 7, chats: first.map(({ truth }) => truth) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test.each(corpora)('%s corpus: no name of a slot is left in a text, and no mark of a split', (_, chats) => {
  expect(chats.flatMap(({ chat }) => chat.turns).filter(({ text }) => /\{[a-z]+\}| \/ /.test(text)).map(({ text }) => text)).toEqual([])
})

test.each(languages.map((words) => [words.language, words] as const))('%s has enough of everything', (language, words) => {
  const enough = language === 'en' ? 15 : 8
  const few = Object.entries(words.signs).filter(([, wordings]) => new Set(wordings.map(plain)).size < enough).map(([sign]) => sign)
  expect(few).toEqual([])
  expect(words.ordinary.length).toBeGreaterThanOrEqual(language === 'en' ? 30 : 16)
  const silent = words.ordinary.filter(({ lines }) => lines.every(([, , ...shows]) => shows.length === 0))
  expect(silent.length).toBeGreaterThanOrEqual(12)
  expect(new Set(silent.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10)
  expect(Object.values(words.slots).every((values) => values.length >= 4)).toBe(true)
  expect(words.names.length).toBeGreaterThanOrEqual(8)
  const inLines = words.ordinary.flatMap(({ lines }) => lines.flatMap(([, , ...shows]) => shows))
  const labels = [...Object.values(words.signs).flat().flatMap(also), ...inLines]
  expect(labels.filter((label) => !signIds.some((sign) => sign === label.replace('~', '')))).toEqual([])
})

test.each([
  ['second', secondLanguages, second, languages], ['third', thirdLanguages, third, [...languages, ...secondLanguages]],
] as const)('the %s corpus has the same languages and mixes in none of the wordings of those before it', (name, spoken, written, before) => {
  expect(spoken.map(({ language }) => language).sort()).toEqual(languages.map(({ language }) => language).sort())
  const earlier = new Set<unknown>(before)
  expect(spoken.filter((words) => earlier.has(words))).toEqual([])
  expect(textOf([...writeChats({ ...options, corpus: name })])).toBe(textOf(written))
  const own = new Set(spoken.flatMap(textsOf))
  const foreign = new Set(before.flatMap(textsOf).filter((text) => !own.has(text)))
  const said = (chats: readonly WrittenChat[]): readonly string[] => chats.flatMap(({ chat }) => chat.turns.map(({ text }) => text.toLowerCase()))
  expect(said(corpus).filter((text) => foreign.has(text)).length).toBeGreaterThan(500)
  expect(said(written).filter((text) => foreign.has(text))).toEqual([])
})

/** What the third corpus has five wordings of; three of the others are enough. */
const OFTEN: ReadonlySet<string> = new Set(['threat', 'demand', 'meeting-proposed', 'platform-move', 'secrecy-asked', 'image-asked', 'refusal'])
test.each([
  ...secondLanguages.map((words) => ['second', words.language, words, 8, () => (words.language === 'en' ? 8 : 5)] as const),
  ...thirdLanguages.map((words) => ['third', words.language, words, 6, (sign: string) => (OFTEN.has(sign) ? 5 : 3)] as const),
])('%s %s has enough of everything', (_, __, words, dialogues, enough) => {
  const few = Object.entries(words.signs).filter(([sign, wordings]) => new Set(wordings.map(plain)).size < enough(sign)).map(([sign]) => sign)
  expect(few).toEqual([])
  const silent = words.ordinary.filter(({ lines }) => lines.every(([, , ...shows]) => shows.length === 0))
  expect(silent.length).toBeGreaterThanOrEqual(dialogues)
  expect(Object.values(words.slots).every((values) => values.length >= 4)).toBe(true)
  expect(words.names.length).toBeGreaterThanOrEqual(8)
  const inLines = words.ordinary.flatMap(({ lines }) => lines.flatMap(([, , ...shows]) => shows))
  const labels = [...Object.values(words.signs).flat().flatMap(also), ...inLines]
  expect(labels.filter((label) => !signIds.some((sign) => sign === label.replace('~', '')))).toEqual([])
  const texts = [...Object.values(words.signs).flat().map(plain), ...words.ordinary.flatMap(({ lines }) => lines.map(([, text]) => text))]
  const slots = texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot ?? ''))
  expect(slots.filter((slot) => !Object.hasOwn(words.slots, slot))).toEqual([])
})

/** What may be said in a language, as it stands in its lists; not the short things that anybody says. */
function textsOf({ signs, ordinary, talk, fillers, agree, insist, hello, bye }: ChatWords): readonly string[] {
  const said = ordinary.flatMap(({ lines }) => lines.map(([, text]) => text))
  return [...talk.flat(), ...fillers, ...agree, ...insist, ...hello, ...bye, ...said, ...Object.values(signs).flat().map(plain)]
    .map((text) => text.toLowerCase()).filter((text) => text.length >= 12)
}

const plain = (wording: Wording): string => (typeof wording === 'string' ? wording : wording[0])

function also(wording: Wording): readonly Label[] {
  if (typeof wording === 'string') return []
  const [, ...labels] = wording
  return labels
}
