import { readChar } from './letters.ts'

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

/** Signs that are letters in a disguised word (`p@ssw!rd`), when letters stand on both sides. */
const DISGUISE = new Set(['@', '$', '!', '|', '€', '£', '*'])

const OPENS = new Set(['"', '“', '«', '„', '”', '»'])
const ENDS_SENTENCE = new Set(['.', '!', '?', '\n', '。', '।', '؟', '…'])

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
    for (let left = i + 1, right = end - 1; left < right; left++, right--) swap(all, left, right)
    i = end
  }
  return all
}

function swap(list: unknown[], a: number, b: number): void {
  const [x, y] = [list[a], list[b]]
  if (x === undefined || y === undefined) return
  list[a] = y
  list[b] = x
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
    else if (read.kind !== 'dropped' && DISGUISE.has(char) && (isLetter(before) || char === '$') && isLetter(next)
      && !(char === '$' && /\d/.test(next))) push(char, from, from + char.length)
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
