import { fold } from './fold.ts'

/**
 * One step of a phrase. `word` one folded word; `stem` a word that begins so; `class` one word of a named list; `number` any number, `age` a
 * number of years from 3 to 99 in digits or words; `any` one word whatever it is; `gap` up to `most` words of the same sentence;
 * `start`, `end` the turn's edges; `ask` a question mark after the word before.
 */
export type Step =
  | WordStep
  | { readonly is: 'number' | 'age' | 'any' | 'start' | 'end' | 'ask' }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'either'; readonly of: readonly WordStep[] }

/** A step that one word takes. `either` in `Step` is one word of several such: it keeps lines with many alternatives small. */
export interface WordStep {
  readonly is: 'word' | 'stem' | 'class'
  readonly text: string
}

/** A phrase that cannot be read names its line; the registry's test shows it. */
export interface PhraseFault {
  readonly line: string
  readonly why: string
}

const MOST_GAP = 6
const USUAL_GAP = 3

/** A piece of a line: steps in a row, or a choice of pieces; it may be left out when it is optional. */
export type Piece = { readonly options: readonly (readonly Piece[])[]; readonly optional: boolean } | { readonly steps: readonly Step[]; readonly optional: boolean }

/**
 * Reads phrases, one a line, into pieces. In a line: words; `a|b` one of them; `(several words|other words)`; `?` after a word or
 * group makes it optional; `word*` any word that begins so; `{name}` a word list of the language; `<age>`, `<num>`, `<any>`; `..` up to 3 words
 * between (`..5` up to 5), never across a sentence; `^` and `$` the turn's start and end; `<ask>` a question mark here; `#` begins a comment.
 * Words are folded as turns are, so accents and apostrophes may be written or left out.
 */
export function readPhrases(text: string, onFault: (fault: PhraseFault) => void = () => undefined): readonly (readonly Piece[])[] {
  const all: (readonly Piece[])[] = []
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*$/, '').trim()
    if (line === '') continue
    const parser = new Line(line)
    const pieces = parser.sequence()
    const why = parser.fault ?? (parser.isWhole ? hasWord(pieces) ? null : 'holds no word' : 'a bracket closes that was not opened')
    if (why === null) all.push(pieces)
    else onFault({ line, why })
  }
  return all
}

/** A phrase of edges and gaps alone would stand on every turn. */
function hasWord(pieces: readonly Piece[]): boolean {
  return pieces.some((p) => ('steps' in p ? p.steps.some((s) => WORDLY.has(s.is)) : p.options.some(hasWord)))
}

const WORDLY: ReadonlySet<string> = new Set(['word', 'stem', 'class', 'either', 'age', 'number'])

const LEXEME = /\s+|[()|]|\{[a-z-]+\}|<[a-z]+>|\.\.\d?|\^|\$(?=\s|$)|[^\s()|{}<>^]+/gu

class Line {
  fault: string | null = null
  private readonly parts: readonly string[]
  private at = 0

  constructor(line: string) {
    this.parts = line.match(LEXEME) ?? []
  }

  /** Reads words and groups up to the end, a `|` or a `)`. */
  sequence(): Piece[] {
    const nodes: Piece[] = []
    while (this.at < this.parts.length) {
      const part = this.parts[this.at] ?? ''
      if (part === ')' || (part === '|' && this.isAlternative())) break
      this.at++
      if (part.trim() === '') continue
      nodes.push(part === '(' ? this.group() : this.either(part))
    }
    return nodes
  }

  private depth = 0

  /** Whether everything was read. */
  get isWhole(): boolean {
    return this.at >= this.parts.length
  }

  /** A `|` parts the group; outside of groups it binds the two words beside it. */
  private isAlternative(): boolean {
    return this.depth > 0
  }

  private group(): Piece {
    this.depth++
    const options: Piece[][] = [this.sequence()]
    while (this.parts[this.at] === '|') {
      this.at++
      options.push(this.sequence())
    }
    if (this.parts[this.at] !== ')') this.fault ??= 'a bracket is not closed'
    this.at++
    this.depth--
    return { options, optional: this.takeOptional() }
  }

  private takeOptional(): boolean {
    if (this.parts[this.at] !== '?') return false
    this.at++
    return true
  }

  /** `a|b|c` without spaces, outside of a group. */
  private either(first: string): Piece {
    const options: Piece[][] = [[this.one(first)]]
    while (this.depth === 0 && this.parts[this.at] === '|' && (this.parts[this.at + 1] ?? ' ').trim() !== '') {
      options.push([this.one(this.parts[this.at + 1] ?? '')])
      this.at += 2
    }
    const [only] = options
    if (options.length === 1 && only?.[0] !== undefined) return only[0]
    const optional = options.some((o) => o.some((n) => n.optional))
    return { options: options.map((o) => o.map((n) => ({ ...n, optional: false }))), optional }
  }

  private one(part: string): Piece {
    const optional = part.length > 1 && part.endsWith('?')
    const text = optional ? part.slice(0, -1) : part
    const plain = stepOf(text)
    const steps = plain === null ? wordsOf(text) : [plain]
    if (steps.length === 0) this.fault ??= `"${text}" holds no word`
    return { steps, optional: optional || (plain !== null && !optional && this.takeOptional()) }
  }
}

function stepOf(text: string): Step | null {
  if (text === '^') return { is: 'start' }
  if (text === '$') return { is: 'end' }
  if (text.startsWith('..')) return { is: 'gap', most: Math.min(MOST_GAP, Number(text.slice(2) || USUAL_GAP)) }
  if (text.startsWith('{')) return { is: 'class', text: text.slice(1, -1) }
  if (text === '<age>') return { is: 'age' }
  if (text === '<num>') return { is: 'number' }
  if (text === '<any>') return { is: 'any' }
  return text === '<ask>' ? { is: 'ask' } : null
}

function wordsOf(text: string): Step[] {
  const isStem = text.endsWith('*')
  const tokens = fold(isStem ? text.slice(0, -1) : text)
  return tokens.map((t, i) => ({ is: isStem && i === tokens.length - 1 ? 'stem' : 'word', text: t.text }))
}
