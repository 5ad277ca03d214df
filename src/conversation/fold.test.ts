import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

const words = (text: string): string[] => fold(text).map((t) => t.text)

test.each([
  ['How old r u?? I\'m 13', ['how', 'old', 'r', 'u', 'im', '13']],
  ['ｓｅｃｒｅｔ 𝓼𝓮𝓬𝓻𝓮𝓽 ⓢⓔⓒⓡⓔⓣ', ['secret', 'secret', 'secret']],
  ['ѕeсret (Cyrillic)', ['secret', 'cyrillic']],
  ['łódź Straße l’école señor ŵy', ['lodz', 'strasse', 'lecole', 'senor', 'wy']],
  ['मैं 13 साल की हूँ', ['मैं', '13', 'साल', 'की', 'हूं']],
  ['१३ साल', ['13', 'साल']],
  ['s\u200be\u200bc\u00adret', ['secret']],
  ['[asks for an image]', ['[', 'asks', 'for', 'an', 'image', ']']],
  ['ok 🤫👍🏽', ['ok', '🤫', '👍']],
  ['p@ssword 5$ mail@example.org', ['p@ssword', '5', '$', 'mail@example', 'org']],
  ['\u202eterces\u202c ok', ['secret', 'ok']],
  ['لا تخبر', ['لا', 'تخبر']],
  ['', []], ['\0\0', []], ['\ud800', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a question mark belongs to the word before; a sentence begins after a stop or a line end; quotations are marked', () => {
  const [how, old, no] = fold('how old? no')
  expect([how?.ask, old?.ask, no?.begins]).toEqual([false, true, true])
  expect(fold('he said "keep it" ok').map((t) => t.quoted)).toEqual([false, false, true, true, false])
  expect(fold('> old words\nnew words').map((t) => t.quoted)).toEqual([true, true, false, false])
})

test('every word stands where its place says, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    for (const token of fold(text)) {
      expect(token.from).toBeGreaterThanOrEqual(0)
      expect(token.to).toBeLessThanOrEqual(text.length)
      expect(token.from).toBeLessThan(token.to)
    }
  }))
})

test('places of plain words cut the words out of the original text', () => {
  const text = 'Don\u2019t  TELL  y\u200bour Mum'
  expect(fold(text).map((t) => text.slice(t.from, t.to))).toEqual(['Don\u2019t', 'TELL', 'y\u200bour', 'Mum'])
})

test('200 kB of overrides, of one letter, of marks come back', () => {
  for (const piece of [
    '\u202e', 'a', 'a\u0301', '\u202eab ', '"', '?', '👩‍👩‍👧‍👦',
  ]) expect(fold(piece.repeat(200_000 / piece.length)).length).toBeLessThan(200_001)
})
