import { tidy } from './tidy.ts'

/** A word is kept to so many letters: a longer one is found by its beginning. */
const LONGEST_WORD = 40
/** Of one value so many words are kept. */
const MOST_WORDS = 40
/** Letters of a value that are looked at. */
const MOST_LETTERS = 400

/** Letters that stay when marks are taken away, and are written without them all the same. */
const PLAIN: Readonly<Record<string, string>> = {
  'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'ħ': 'h', 'ŋ': 'n',
  'ى': 'ي', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي', 'ـ': '', 'ʼ': '', 'ʻ': '',
}

const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

/** One spelling of a text: lower case, no marks, apostrophes joined, other signs as single spaces. */
function folded(text: string): string {
  const plain = tidy(text.slice(0, MOST_LETTERS)).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
  return plain.replace(LETTERS, (c) => PLAIN[c] ?? c).replace(/['’‘`´]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a word is written in a script without spaces: then one letter of it can be a name, or the part of one. */
export const isUnspaced = (word: string): boolean => word !== '' && word.replace(UNSPACED, '') === ''

/** Letters of a script without spaces, two and two: any part of a name of two letters or more is found. */
function* pairs(run: string): Generator<string> {
  const letters = Array.from(run)
  if (letters.length === 1) yield run
  for (let i = 0; i + 1 < letters.length; i++) yield `${letters[i] ?? ''}${letters[i + 1] ?? ''}`
}

/** The words of a text as they are compared (`Łukasz O’Brien` as `lukasz`, `obrien`), each once. */
export function wordsOf(text: string): string[] {
  return wordsBy(text, pairs)
}

/** The same as they are kept to be found: the last letter of a run without spaces stands by itself too, so that each of its letters begins a word. */
export function wordsKept(text: string): string[] {
  return wordsBy(text, (run) => [...pairs(run), ...Array.from(run).slice(-1)])
}

function wordsBy(text: string, cut: (run: string) => Iterable<string>): string[] {
  const words = new Set<string>()
  for (const word of folded(text).split(' ')) {
    if (words.size >= MOST_WORDS) break
    const rest = word.replace(UNSPACED, (run) => {
      for (const part of cut(run)) words.add(part)
      return ''
    })
    if (rest !== '') words.add(Array.from(rest).slice(0, LONGEST_WORD).join(''))
  }
  return [...words].slice(0, MOST_WORDS)
}

/** A number of a sender as it is compared: lower case, no spaces. Empty when it has more letters than a word. */
export function numberOf(reference: string): string {
  const plain = tidy(reference).toLowerCase().replace(/\s+/g, '')
  return plain.length <= LONGEST_WORD ? plain : ''
}
