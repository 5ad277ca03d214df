import type { Automaton, Gap } from './automaton.ts'
import { NONE } from './reached.ts'
import type { InHand } from './states.ts'
import type { SymbolBook } from './symbols.ts'

/** What a word is to the phrases: words with the same symbols are one kind, and all that stand in no phrase are one. */
export interface WordKind {
  readonly id: number
  readonly symbols: readonly number[]
  /** States that a phrase is in when it begins with such a word; those of them that end there, and that lead on; gaps that begin there. */
  readonly begin: readonly number[]
  readonly ending: readonly number[]
  readonly leading: readonly number[]
  readonly gaps: readonly Gap[]
  /** States after such a word and then another, as far as they were asked for. */
  readonly after: Map<WordKind, readonly number[]>
}

/** A word of a turn: its kind, and the number that it tells (`NONE` for none). */
export interface KnownWord {
  readonly kind: WordKind
  readonly number: number
}

/** So many words are remembered; then all of them are forgotten, and memory stays flat. */
const MOST_WORDS = 8_000

/** Longer ones are not remembered: a turn may be one word of a megabyte. */
const LONGEST_REMEMBERED = 64
const NOTHINGS = 4_096

function slotOf(text: string): number {
  return (text.length + text.charCodeAt(0) * 3 + text.charCodeAt(text.length >> 1) * 17 + text.charCodeAt(text.length - 1) * 61) & (NOTHINGS - 1)
}

/** Tells of any word of a turn which kind it is, and remembers what it told. */
export class Kinds {
  private readonly known = new Map<string, KnownWord>()
  private readonly kinds = new Map<string, WordKind>()
  private ids = 0
  /**
   * What every word is that stands in no phrase. Of such words only some are remembered, each in the place of the one before it: most never come
   * again.
   */
  private nothing: KnownWord | null = null
  private readonly nothings: string[] = Array.from({ length: NOTHINGS }, () => '')
  private readonly book: SymbolBook
  private readonly automaton: Automaton<unknown>
  private readonly word: InHand

  constructor(book: SymbolBook, automaton: Automaton<unknown>, word: InHand) {
    this.book = book
    this.automaton = automaton
    this.word = word
  }

  /** How many kinds were met. */
  get size(): number {
    return this.kinds.size
  }

  /** What is known of a word. */
  read(text: string): KnownWord {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const slot = slotOf(text)
    if (this.nothing !== null && this.nothings[slot] === text) return this.nothing
    const { ids, number } = this.book.read(text)
    const isShort = text.length <= LONGEST_REMEMBERED
    if (ids.length === 0 && number === null) {
      if (isShort) this.nothings[slot] = text
      return this.nothing ??= { kind: this.kindOf(ids), number: NONE }
    }
    const word = { kind: this.kindOf(ids), number: number ?? NONE }
    if (this.known.size >= MOST_WORDS) this.known.clear()
    if (isShort) this.known.set(text, word)
    return word
  }

  forget(): void {
    this.known.clear()
    this.kinds.clear()
    this.nothing = null
  }

  private kindOf(symbols: readonly number[]): WordKind {
    const key = symbols.join()
    const known = this.kinds.get(key)
    if (known !== undefined) return known
    const { states, root, ends, gaps } = this.automaton
    const begin: number[] = []
    this.word.take(symbols)
    states.follow(root, this.word, begin)
    const made = {
      id: this.ids++, symbols, begin, ending: begin.filter((state) => ends[state] !== undefined),
      leading: begin.filter((state) => states.leadsOn(state)),
      gaps: begin.flatMap((state) => gaps[state] ?? []), after: new Map(),
    }
    this.kinds.set(key, made)
    return made
  }
}
