import { looksLike } from '../kernel/look-alike.ts'

/**
 * A word, number, emoji or bracket of a turn, folded: lower case, without marks, look-alike letters as Latin ones, zero-width letters gone.
 * `from` and `to` count UTF-16 units in the original text (`to` excluded), so that a place can be shown in what was really written.
 */
export interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  /** A question mark follows. */
  ask: boolean
  /** A sentence begins here: `.`, `!`, `?` or a line end stood before. */
  readonly begins: boolean
  /** Stands between quotation marks, or on a line that quotes an e-mail (`> `). */
  readonly quoted: boolean
}

const DROPPED = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e0fff}]/u
const MARK = /\p{Mn}/u
const LETTER = /[\p{L}\p{N}\p{Mc}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const MONEY = /\p{Sc}/u

/** Letters that no decomposition reaches. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ŋ: 'ng', ı: 'i', і: 'i', ї: 'i', ι: 'i', ɪ: 'i', ɩ: 'i',
}

/** Signs that are letters in a disguised word (`p@ssw!rd`), when letters stand on both sides. */
const DISGUISE = new Set(['@', '$', '!', '|', '€', '£', '*'])

const OPENS = new Set(['"', '“', '«', '„', '”', '»'])
const ENDS_SENTENCE = new Set(['.', '!', '?', '\n', '。', '।', '؟', '…'])

type Kind = 'letter' | 'dropped' | 'alone' | 'gap'

interface Read {
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

function readChar(char: string): Read {
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

function readRare(char: string): Read {
  if (DROPPED.test(char) || char === '’' || char === '‘' || char === 'ʼ' || char === '´') return GONE
  if (char >= '\u0900' && char <= '\u097f') return readDevanagari(char)
  const small = char.toLowerCase()
  const spelled = SPELLED[small]
  if (spelled !== undefined) return { kind: 'letter', text: spelled }
  const plain = small.normalize('NFKD').toLowerCase()
  let text = ''
  for (const part of plain) {
    if (MARK.test(part)) continue
    text += SPELLED[part] ?? (part < '\u0080' ? part : looksLike(part) ?? part)
  }
  if (text === '') return MARK.test(char) ? GONE : GAP
  if (/^[a-z0-9]+$/.test(text) || (LETTER.test(text) && !PICTURE.test(text))) return { kind: 'letter', text: text.replace(/[^\p{L}\p{N}\p{Mc}]/gu, '') }
  if (PICTURE.test(char) || MONEY.test(char)) return { kind: 'alone', text: char }
  return GAP
}

/** What is shown backwards by an override (U+202E) is read as it is shown. */
function shownOrder(text: string): { readonly char: string; readonly from: number }[] {
  const all: { char: string; from: number }[] = []
  let at = 0
  for (const char of text) {
    all.push({ char, from: at })
    at += char.length
  }
  for (let i = 0; i < all.length; i++) {
    if (all[i]?.char !== '\u202e') continue
    let end = i + 1
    while (end < all.length && !/[\u202c\u202d\n]/.test(all[end]?.char ?? '')) end++
    all.splice(i + 1, end - i - 1, ...all.slice(i + 1, end).reverse())
    i = end
  }
  return all
}

/** Reads a turn's text into tokens. Linear in its length; takes any text. */
export function fold(text: string): Token[] {
  const tokens: Token[] = []
  const state = { word: '', from: 0, to: 0, begins: true, quoted: false, lineQuoted: text.startsWith('>') }
  const close = (): void => {
    if (state.word === '') return
    tokens.push({ text: state.word, from: state.from, to: state.to, ask: false, begins: state.begins, quoted: state.quoted || state.lineQuoted })
    state.word = ''
    state.begins = false
  }
  const push = (piece: string, from: number, to: number): void => {
    if (state.word === '') state.from = from
    else if (from < state.from) state.from = from // shown backwards
    state.word += piece
    state.to = Math.max(state.word === piece ? 0 : state.to, to)
  }
  const chars = text.includes('\u202e') ? shownOrder(text) : null
  const mark = (char: string, next: string): void => {
    if (char === '?' || char === '？' || char === '؟') askOf(tokens)
    if (ENDS_SENTENCE.has(char) || char === '？') state.begins = true
    if (char === '\n') state.lineQuoted = next === '>'
    if (OPENS.has(char)) state.quoted = !state.quoted
  }
  const step = (char: string, from: number, before: string, next: string): void => {
    const read = readChar(char)
    if (read.kind === 'letter') push(read.text, from, from + char.length)
    else if (read.kind !== 'dropped' && DISGUISE.has(char) && isLetter(before) && isLetter(next)) push(char, from, from + char.length)
    else if (read.kind === 'alone') {
      close()
      push(read.text, from, from + char.length)
      close()
    } else if (read.kind === 'gap') {
      close()
      mark(char, next)
    }
  }
  if (chars !== null) for (const [i, { char, from }] of chars.entries()) step(char, from, chars[i - 1]?.char ?? '', chars[i + 1]?.char ?? '')
  else {
    let before = ''
    for (let i = 0; i < text.length;) {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0)
      step(char, i, before, text.charAt(i + char.length))
      before = char
      i += char.length
    }
  }
  close()
  return tokens
}

function isLetter(char: string): boolean {
  return char !== '' && readChar(char).kind === 'letter'
}

function askOf(tokens: readonly Token[]): void {
  const last = tokens.at(-1)
  if (last !== undefined) last.ask = true
}
