import { looksLike } from '../kernel/look-alike.ts'

/** Ranges of characters that nobody sees or that only colour others: fillers, joiners, directions, variation selectors, skin tones, tags. */
const DROPPED: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0x1f3fb, 0x1f3ff], [0xe0000, 0xe0fff],
]
/** Apostrophes of every kind: "don’t" is read as "dont". */
const APOSTROPHES = new Set(['’', '‘', 'ʼ', '´'])
const MARK = /\p{Mn}/u
const LETTER = /[\p{L}\p{N}\p{Mc}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const MONEY = /\p{Sc}/u

/** Letters that no decomposition reaches. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ŋ: 'ng', ı: 'i', і: 'i', ї: 'i', ι: 'i', ɪ: 'i', ɩ: 'i',
}

/** What a character is to the reader: part of a word, nothing, a word by itself, or a gap between words. */
export type Kind = 'letter' | 'dropped' | 'alone' | 'gap'

/** A character as it is read. */
export interface Read {
  readonly kind: Kind
  readonly text: string
}

const GAP: Read = { kind: 'gap', text: '' }
const GONE: Read = { kind: 'dropped', text: '' }

const ascii: readonly Read[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(char)) return { kind: 'letter', text: char.toLowerCase() }
  if (char === "'" || char === '`') return GONE // "don't" is read as "dont"
  if (char === '[' || char === ']' || char === '$') return { kind: 'alone', text: char }
  return code < 32 && code !== 9 && code !== 10 && code !== 13 ? GONE : GAP
})

const seen = new Map<string, Read>()
const MOST_SEEN = 20_000

/** Reads one character (a code point). */
export function readChar(char: string): Read {
  const code = char.codePointAt(0) ?? 0
  if (code < 128) return ascii[code] ?? GAP
  const known = seen.get(char)
  if (known !== undefined) return known
  const read = readRare(char)
  if (seen.size >= MOST_SEEN) seen.clear()
  seen.set(char, read)
  return read
}

/** Vowel signs of Devanagari are marks that carry the word; its nukta and joiners are not. Chandrabindu is written as anusvara by most. */
function readDevanagari(char: string): Read {
  if (char === '\u093c') return GONE
  const digit = char.charCodeAt(0) - 0x966
  if (digit >= 0 && digit <= 9) return { kind: 'letter', text: String(digit) }
  return char === '।' || char === '॥' ? GAP : { kind: 'letter', text: char === '\u0901' ? '\u0902' : char.normalize('NFD').replace('\u093c', '') }
}

function isDropped(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return APOSTROPHES.has(char) || DROPPED.some(([from, to]) => code >= from && code <= to)
}

function readRare(char: string): Read {
  if (isDropped(char)) return GONE
  if (char >= '\u0900' && char <= '\u097f') return readDevanagari(char)
  const small = char.toLowerCase()
  const text = SPELLED[small] ?? plainOf(small)
  if (text === '') return MARK.test(char) ? GONE : GAP
  if (/^[a-z0-9]+$/.test(text) || (LETTER.test(text) && !PICTURE.test(text))) return {
    kind: 'letter', text: text.replace(/[^\p{L}\p{N}\p{Mc}]/gu, ''),
  }
  return PICTURE.test(char) || MONEY.test(char) ? { kind: 'alone', text: char } : GAP
}

/** A letter without its marks, look-alikes as the Latin letter that they are taken for. */
function plainOf(small: string): string {
  let text = ''
  for (const part of small.normalize('NFKD').toLowerCase()) {
    if (!MARK.test(part)) text += SPELLED[part] ?? (part < '\u0080' ? part : looksLike(part) ?? part)
  }
  return text
}
