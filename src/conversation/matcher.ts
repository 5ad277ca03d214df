import { Automaton, type Gap, type PhraseSet } from './automaton.ts'
import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import { graphOf } from './graph.ts'
import { NONE, Reached } from './reached.ts'
import { InHand } from './states.ts'
import { SymbolBook, type WordLists, type WordSymbols } from './symbols.ts'
import { undisguise } from './vocabulary.ts'

export type { PhraseSet } from './automaton.ts'
export type { WordLists } from './symbols.ts'

/**
 * Words of a turn that are a phrase. `from` and `to` are token positions in this turn (`to` excluded); `from` is -1 when the phrase began in the
 * turn before, by the same author. `number` is the last number in it.
 */
export interface Match<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly from: number
  readonly to: number
  readonly words: number
  readonly number: number | null
}

/** Phrases that were begun at the end of a turn and may go on in the next one of the same author. */
export type Carry = ReturnType<Reached['list']>

interface Symbols extends WordSymbols {
  /** States that a phrase is in when it begins with this word; those of them that end there; gaps that begin there. */
  readonly begin: readonly number[]
  readonly ending: readonly number[]
  readonly gaps: readonly Gap[]
  /** States after this word and then another, as far as they were asked for. */
  readonly after: Map<Symbols, readonly number[]>
}

/** So many words are remembered, and so many pairs of words; then all of them are forgotten, and memory stays flat. */
const MOST_WORDS = 8_000
const MOST_PAIRS = 40_000

/** Finds every phrase of every language in one pass over a turn's words: linear in the turn's length, whatever it says. */
export class Matcher<C> {
  private readonly book: SymbolBook
  private readonly automaton: Automaton<C>
  /** The last step in which a state was reached; keeps every step linear. */
  private readonly marks: Int32Array
  private readonly now = new Reached()
  private readonly next = new Reached()
  private readonly reached: number[] = []
  private readonly word: InHand
  private readonly known = new Map<string, Symbols>()
  private pairs = 0
  private step = 0

  constructor(sets: readonly PhraseSet<C>[], lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>) {
    const book = new SymbolBook(lists)
    this.book = book
    this.automaton = new Automaton(book)
    for (const set of sets) for (const phrase of set.phrases) this.automaton.insert(graphOf(phrase, (list) => book.entriesOf(list, set.language)), set)
    this.automaton.close()
    book.close()
    this.marks = new Int32Array(this.automaton.states.count)
    this.word = new InHand(book.size)
  }

  /** How many states the phrases take. */
  get size(): number {
    return this.automaton.states.count
  }

  /** Tokens of a text as `read` wants them. */
  tokens(text: string): readonly Token[] {
    return undisguise(fold(text), (word) => this.book.isWord(word))
  }

  /** Every phrase in the tokens of a turn. `carry` is what the turn before of the same author left open. */
  read(tokens: readonly Token[], carry: Carry = []): { readonly found: readonly Match<C>[]; readonly carry: Carry } {
    const found: Match<C>[] = []
    let { now, next } = this
    now.clear()
    let begun: Symbols | null = null
    for (const a of carry) now.put(a.state, -1, a.number ?? NONE, a.words, a.left)
    for (const [i, token] of tokens.entries()) {
      this.nextStep()
      const symbols = this.symbolsOf(token.text)
      this.word.take(symbols.ids)
      next.clear()
      this.advanceAll(now, symbols, next)
      if (i === 0) this.advance(this.automaton.atStart, 0, NONE, 0, symbols, next)
      if (begun !== null) for (const to of this.second(begun, symbols)) this.enter(to, i - 1, begun.number ?? NONE, 1, symbols, next)
      this.start(symbols, i, next)
      if (!token.begins) this.linger(now, next)
      for (let a = 0; a < next.size; a++) this.report(next, a, token, i, tokens.length, found)
      begun = symbols
      ;[now, next] = [next, now]
    }
    return { found, carry: this.carried(now, begun) }
  }

  /** What is open after the last word: phrases that have begun, and those that begin with that word. */
  private carried(now: Reached, last: Symbols | null): Carry {
    for (const state of last?.begin ?? []) now.put(state, -1, last?.number ?? NONE, 1, 0)
    return now.list((state) => this.automaton.leadsOn(state))
  }

  /** States after a phrase's first two words, the second one in hand. The same two words come again and again, and most phrases end with their second one. */
  private second(first: Symbols, second: Symbols): readonly number[] {
    const known = first.after.get(second)
    if (known !== undefined) return known
    const found: number[] = []
    for (const state of first.begin) this.automaton.follow(state, this.word, found)
    const reached = [...new Set(found)]
    this.pairs++
    first.after.set(second, reached)
    return reached
  }

  /** Of the phrases that begin with a word only those that end there, or have a gap after it, are followed now; the others wait for the next word. */
  private start(symbols: Symbols, i: number, next: Reached): void {
    for (const state of symbols.ending) if (this.marks[state] !== this.step) next.put(state, i, symbols.number ?? NONE, 1, 0)
    for (const gap of symbols.gaps) {
      if (this.marks[gap.state] === this.step) continue
      this.marks[gap.state] = this.step
      next.put(gap.state, i, symbols.number ?? NONE, 1, gap.most)
    }
  }

  private nextStep(): void {
    if (this.step++ < 2 ** 31 - 2) return
    this.step = 1
    this.marks.fill(0)
  }

  private advanceAll(now: Reached, symbols: Symbols, next: Reached): void {
    for (let a = 0; a < now.size; a++) this.advance(now.state[a] ?? 0, now.from[a] ?? 0, now.number[a] ?? NONE, now.words[a] ?? 0, symbols, next)
  }

  private advance(state: number, from: number, number: number, words: number, symbols: Symbols, next: Reached): void {
    const { reached } = this
    reached.length = 0
    this.automaton.follow(state, this.word, reached)
    for (const to of reached) this.enter(to, from, number, words, symbols, next)
  }

  /** Gaps that go on over this word, unless they were begun anew by it (then more of them is left). */
  private linger(now: Reached, next: Reached): void {
    for (let a = 0; a < now.size; a++) {
      const left = now.left[a] ?? 0
      const state = now.state[a] ?? 0
      if (left === 0 || this.marks[state] === this.step) continue
      this.marks[state] = this.step
      next.put(state, now.from[a] ?? 0, now.number[a] ?? NONE, now.words[a] ?? 0, left - 1)
    }
  }

  private enter(to: number, from: number, before: number, words: number, symbols: Symbols, next: Reached): void {
    if (this.marks[to] === this.step) return
    this.marks[to] = this.step
    const number = symbols.number ?? before
    next.put(to, from, number, words + 1, 0)
    const gaps = this.automaton.gaps[to]
    if (gaps === undefined) return
    for (const gap of gaps) {
      if (this.marks[gap.state] === this.step) continue
      this.marks[gap.state] = this.step
      next.put(gap.state, from, number, words + 1, gap.most)
    }
  }

  private report(next: Reached, a: number, token: Token, i: number, length: number, found: Match<C>[]): void {
    const ends = this.automaton.ends[next.state[a] ?? 0]
    if (ends === undefined) return
    const number = next.number[a] ?? NONE
    for (const end of ends) {
      if ((end.ask && !token.ask) || (end.end && i !== length - 1)) continue
      found.push({ cue: end.cue, language: end.language, from: next.from[a] ?? 0, to: i + 1, words: next.words[a] ?? 0, number: number === NONE ? null : number })
    }
  }

  private symbolsOf(text: string): Symbols {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const { ids, number } = this.book.read(text)
    const begin: number[] = []
    this.word.take(ids)
    this.automaton.states.follow(this.automaton.root, this.word, begin)
    if (this.known.size >= MOST_WORDS || this.pairs >= MOST_PAIRS) {
      this.known.clear()
      this.pairs = 0
    }
    const symbols: Symbols = {
      ids, number, begin, ending: begin.filter((state) => this.automaton.ends[state] !== undefined), gaps: begin.flatMap((state) => this.automaton.gaps[state] ?? []),
      after: new Map(),
    }
    this.known.set(text, symbols)
    return symbols
  }
}
