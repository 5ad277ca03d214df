import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SymbolBook } from './symbols.ts'
import { readingsOf } from './vocabulary.ts'

const ENTRIES = ['i*', 'ab*', 'abc', 'abcd*', 'bcd*', 'za', 'z', 'ace*', 'maß', 'ab cd']
const NUMBERS = { abz: 11, ten: 10 }
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'z', 'i', 'm', 's', '1', '4', '0', '$', 'm', 't', 'n', '𝓫', 'é', 'ж']

function bookOf(): SymbolBook {
  const book = new SymbolBook({ en: { classes: Object.fromEntries(ENTRIES.map((entry, i) => [`list${i}`, entry])), numbers: NUMBERS } })
  for (const i of ENTRIES.keys()) book.symbolsFor({ is: 'class', text: `list${i}` }, 'en')
  book.close()
  return book
}

/** Which lists a word stands in, entry by entry, without any short cut. */
function listsOf(text: string): string[] {
  const found = new Set<string>()
  for (const reading of readingsOf(text)) for (const [i, entry] of ENTRIES.entries()) {
    const word = entry.replace('ß', 'ss')
    if (word.includes(' ')) continue
    if (word.endsWith('*') ? reading.startsWith(word.slice(0, -1)) : reading === word) found.add(`list${i}`)
  }
  return [...found].toSorted()
}

test('words are found by every stem and list that they stand in, however short, and by their number', () => {
  const book = bookOf()
  const symbols = new Map(ENTRIES.map((_, i) => [book.symbolsFor({ is: 'class', text: `list${i}` }, 'en')[0], `list${i}`]))
  fc.assert(fc.property(fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 7 }), (letters) => {
    const word = letters.join('')
    const read = book.read(word)
    expect(read.ids.flatMap((id) => symbols.get(id) ?? []).toSorted(), word).toEqual(listsOf(word))
    const told = readingsOf(word).find((reading) => reading in NUMBERS)
    if (!/^\d+$/.test(word)) expect(read.number, word).toBe(told === undefined ? null : NUMBERS[told as keyof typeof NUMBERS])
  }), { numRuns: 3_000 })
  expect(['ten', 't3n', 'abz', '10', 'tenn'].map((word) => book.read(word).number)).toEqual([10, 10, 11, 10, null])
})

test('a part of a text is a word when it is one by itself', () => {
  const book = bookOf()
  fc.assert(fc.property(fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 }), fc.nat(8), fc.nat(8), (letters, a, b) => {
    const text = letters.join('')
    const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
    expect(book.isWord(text, from, to)).toBe(book.isWord(text.slice(from, to)))
  }), { numRuns: 1_000 })
  expect([book.isWord('xabcx', 1, 4), book.isWord('abc'), book.isWord('abx')]).toEqual([true, true, false])
})

test('what opens no word is the beginning of none, and every word of four letters or more is opened', () => {
  const book = bookOf()
  expect(book.opens('abcz', 0)).toBe(false)
  for (const word of ['maßen', 'secret', 'abcde', 'zebra', 'macht']) {
    const known = new SymbolBook({ en: { classes: { list: word.replace('ß', 'ss') }, numbers: {} } })
    known.symbolsFor({ is: 'class', text: 'list' }, 'en')
    known.close()
    expect(known.opens(`x${word.replace('ß', 'ss')}`, 1), word).toBe(true)
  }
})
