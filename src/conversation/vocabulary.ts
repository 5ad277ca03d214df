import type { Token } from './fold.ts'

/** Digits and signs that stand for letters in disguised words; `1` and `|` stand for two. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g', '@': 'a', '$': 's', '!': 'i', '|': 'l', '€': 'e',
  '£': 'l',
}

const RUN = /(\p{L})\1{2,}/gu
const NUMBER_BESIDE = /^(?:(\p{L}{1,12})(\d{1,3})|(\d{1,3})(\p{L}{1,12}))$/u

const NOT_PLAIN = /[^a-z]/

/** A word longer than this is none (an address, base64, a held-down key). */
export const LONGEST_WORD = 40

/** What a word holds that may mean more than it says: a letter three times, letters beside signs that stand for letters, an umlaut written out. */
interface Doubts {
  readonly run: boolean
  readonly mixed: boolean
  readonly umlaut: boolean
}

const [A, E, O, U, Z] = ['a', 'e', 'o', 'u', 'z'].map((c) => c.charCodeAt(0)) as [number, number, number, number, number]
const SURROGATES = 0xd800
/** Three letters of two UTF-16 units each: a shorter word has no run of them. */
const THREE_PAIRS = 6

/** One look at each letter: a word that was never seen before must cost little. */
function doubtsOf(word: string): Doubts {
  let run = false
  let letters = false
  let signs = false
  let umlaut = false
  let before = 0
  let beforeThat = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= A && code <= Z) {
      letters = true
      if (code === E && (before === A || before === O || before === U)) umlaut = true
    } else if (STANDS[code] !== undefined) signs = true
    if ((code === before && code === beforeThat) || (code >= SURROGATES && word.length >= THREE_PAIRS)) run = true
    beforeThat = before
    before = code
  }
  return { run, mixed: letters && signs, umlaut }
}

/** Every way in which a folded word may be meant: as it stands, stretched letters short, disguised letters, umlauts written out. */
export function readingsOf(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return [word]
  const { run, mixed, umlaut } = doubtsOf(word)
  if (!run && !mixed && !umlaut) return [word]
  const all = [word]
  if (run) add(all, word.replace(RUN, '$1'), word.replace(RUN, '$1$1'))
  if (mixed) add(all, undisguised(word, 'i'))
  if (mixed && word.includes('1')) add(all, undisguised(word, 'l'))
  for (const reading of Array.from(all)) if (UMLAUT.test(reading)) add(all, reading.replace(UMLAUTS, '$1'))
  return all
}

const UMLAUT = /[aou]e/
const UMLAUTS = /([aou])e/g

/** Signs that stand for letters, by their UTF-16 unit. */
const STANDS: readonly (string | undefined)[] = Object.entries(STANDS_FOR).reduce<(string | undefined)[]>((by, [sign, letter]) => {
  by[sign.charCodeAt(0)] = letter
  return by
}, Array.from({ length: '€'.charCodeAt(0) + 1 }))

const ONE = '1'.charCodeAt(0)

function undisguised(word: string, one: string): string {
  let text = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    text += code === ONE ? one : STANDS[code] ?? word.charAt(i)
  }
  return text
}

function add(all: string[], ...readings: readonly string[]): void {
  for (const reading of readings) if (!all.includes(reading)) all.push(reading)
}

/** Letters on their own, so many or more in a row, may be a word that is spaced out. */
const SPACED_LEAST = 3
const SPACED_MOST = 60

/** Says whether a folded word, or a part of a text (`to` excluded), stands in the phrases. */
type IsWord = (text: string, from?: number, to?: number) => boolean

/** The words of the phrases. */
interface Words {
  readonly isWord: IsWord
  /** False when no word of four letters or more begins with the four letters at this place of a text. */
  readonly opens: (text: string, from: number) => boolean
}

/**
 * Tokens with disguises undone that need to know which words there are: spaced-out words in one (`s e c r e t`), numbers apart from the word that
 * they touch (`im13`, `13yo`).
 */
export function undisguise(tokens: readonly Token[], words: Words): readonly Token[] {
  if (!tokens.some((t) => needsLook(t.text))) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const run = lettersFrom(tokens, i)
    if (run < SPACED_LEAST && !hasDigitBeside(token.text)) out.push(token)
    else if (run < SPACED_LEAST) out.push(...apart(token, words.isWord))
    else {
      const letters = tokens.slice(i, i + run)
      out.push(...joinLetters(letters, words) ?? letters)
      i += run - 1
    }
  }
  return out
}

function needsLook(text: string): boolean {
  return isSpaced(text) || hasDigitBeside(text)
}

/** Whether a number may touch a word here (see `NUMBER_BESIDE`): one end is a digit and the other is none. */
function hasDigitBeside(text: string): boolean {
  return text.length > 1 && isDigit(text.charCodeAt(0)) !== isDigit(text.charCodeAt(text.length - 1))
}

const [ZERO, NINE] = ['0', '9'].map((digit) => digit.charCodeAt(0)) as [number, number]

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function lettersFrom(tokens: readonly Token[], from: number): number {
  let n = 0
  while (n < SPACED_MOST && isSpaced(tokens[from + n]?.text ?? '')) n++
  return n
}

/** What stands for itself and is no letter: most of a turn that is made of it is told at one look. */
const ALONE = new Set(['[', ']'])

function isSpaced(text: string): boolean {
  return text.length === 1 && !ALONE.has(text) && /^[\p{L}0-9@$!]$/u.test(text)
}

function isSpelled(word: string, isWord: IsWord): boolean {
  return isWord(word) || (NOT_PLAIN.test(word) && readingsOf(word).some((reading) => isWord(reading)))
}

/** Fewest words first; of as many words those with the longer ones ("send a" before "sen da"). */
type Best = { readonly words: number; readonly length: number; readonly from: number } | null

/** The fewest words that the letters spell; null when they spell none. */
function joinLetters(letters: readonly Token[], { isWord, opens }: Words): readonly Token[] | null {
  const all = letters.map((t) => t.text).join('') // one letter each
  const best: Best[] = [{ words: 0, length: 0, from: 0 }]
  const isPlain = !NOT_PLAIN.test(all)
  const spelled: IsWord = isPlain ? isWord : (text, from, to) => isSpelled(text.slice(from, to), isWord)
  const longest = letters.map((_, from) => (isPlain && !opens(all, from) ? OPENING - 1 : LONGEST_SPACED))
  for (let to = 1; to <= all.length; to++) best.push(bestUpTo(all, to, best, longest, spelled))
  const words: Token[] = []
  for (let to = all.length; to > 0;) {
    const from = best[to]?.from
    const first = letters[from ?? -1]
    const last = letters[to - 1]
    if (from === undefined || first === undefined || last === undefined) return null
    words.unshift({ ...first, text: all.slice(from, to), to: last.to, ask: last.ask })
    to = from
  }
  return words.length === 0 || words.length === all.length ? null : words
}

/** The longest word that is looked for among single letters. */
const LONGEST_SPACED = 14
/** So many letters of a word are told by `opens`. */
const OPENING = 4

/** The best way to spell the letters up to here. Words of one or two letters are believed only within a longer row. */
function bestUpTo(all: string, to: number, best: readonly Best[], longest: readonly number[], spelled: IsWord): Best {
  const shortest = all.length > 5 ? 1 : all.length > SPACED_LEAST ? 2 : SPACED_LEAST
  let [words, length, at] = [0, 0, -1]
  for (let from = Math.max(0, to - LONGEST_SPACED); from <= to - shortest; from++) {
    const before = best[from] ?? null
    if (before === null || to - from > (longest[from] ?? 0)) continue
    const wordsSo = before.words + 1
    const lengthSo = before.length + (to - from) * (to - from)
    if (at >= 0 && (wordsSo > words || (wordsSo === words && lengthSo <= length))) continue
    if (spelled(all, from, to)) [words, length, at] = [wordsSo, lengthSo, from]
  }
  return at < 0 ? null : { words, length, from: at }
}

function apart(token: Token, isWord: IsWord): readonly Token[] {
  const m = NUMBER_BESIDE.exec(token.text)
  if (m === null || readingsOf(token.text).some((reading) => isWord(reading))) return [token]
  const head = m[1] ?? m[3] ?? ''
  const rest = m[2] ?? m[4] ?? ''
  const cut = token.to - token.from === token.text.length ? token.from + head.length : token.to // zero-width letters inside: the whole place
  return [{ ...token, text: head, to: cut, ask: false }, { ...token, text: rest, from: cut === token.to ? token.from : cut, begins: false }]
}
