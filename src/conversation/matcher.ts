import { Automaton, type PhraseSet } from './automaton.ts'
import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import { graphOf, mostWords } from './graph.ts'
import { Kinds, type WordKind } from './kinds.ts'
import { BEFORE, HERE, NONE, Reached } from './reached.ts'
import { InHand } from './states.ts'
import { Steps, type Place } from './steps.ts'
import { SymbolBook, type WordLists } from './symbols.ts'
import { undisguise } from './vocabulary.ts'
import { Walk } from './walk.ts'

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

/** Phrases that were begun at the end of a turn and may go on in the next one of the same author; an empty list when there was none. */
export type Carry = Open | readonly []

interface Open {
  /** Four numbers for each: its state, words that its gap may still pass over, words of its own so far, its number (`NONE` for none). */
  readonly begun: readonly number[]
  /** The last word, with which others begin, and its number. */
  readonly last: WordKind
  readonly number: number
}
const CARRIED = 4

/** Steps of a turn shorter than this are not remembered: few of them come again. */
const LONG = 32
/** Bounds of what is remembered of kinds of words; at one of them all is forgotten, and memory stays flat. */
const MOST_PAIRS = 40_000
const MOST_KINDS = 6_000

/** Finds every phrase of every language in one pass over a turn's words: linear in the turn's length, whatever it says. */
export class Matcher<C> {
  private readonly automaton: Automaton<C>
  private readonly kinds: Kinds
  private readonly walk: Walk
  private readonly steps: Steps
  /**
   * Where phrases stand before the first word, and after each of the last ones, as many as the longest phrase may take: one row for each, used in
   * turn.
   */
  private readonly before = new Reached()
  private readonly rows: Reached[] = []
  private readonly rowsMost: number
  private readonly scratch: number[] = []
  private readonly spelling: Parameters<typeof undisguise>[1]
  /** What was looked up last of a phrase (see `lookUp`). */
  private readonly phrase = { from: 0, words: 0, number: NONE }

  constructor(sets: readonly PhraseSet<C>[], lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>) {
    const book = new SymbolBook(lists)
    this.automaton = new Automaton(book)
    let longest = 0
    for (const set of sets) for (const phrase of set.phrases) {
      const graph = graphOf(phrase, (list) => book.entriesOf(list, set.language))
      longest = Math.max(longest, mostWords(graph))
      this.automaton.insert(graph, set)
    }
    this.automaton.close()
    book.close()
    this.spelling = { isWord: (text, from, to) => book.isWord(text, from, to), opens: (text, from) => book.opens(text, from) }
    const word = new InHand(book.size, book.any)
    this.kinds = new Kinds(book, this.automaton, word)
    this.walk = new Walk(this.automaton, word)
    this.steps = new Steps(this.walk, (state) => this.automaton.hasEnd[state] === 1)
    this.rowsMost = longest + 2
  }

  /** How many states the phrases take. */
  get size(): number {
    return this.automaton.states.count
  }

  /** Tokens of a text, or of what `fold` made of it, as `read` wants them. */
  tokens(text: string | readonly Token[]): readonly Token[] {
    return undisguise(typeof text === 'string' ? fold(text) : text, this.spelling)
  }

  /** Every phrase in the tokens of a turn. `carry` is what the turn before of the same author left open. */
  read(tokens: readonly Token[], carry: Carry = []): { readonly found: readonly Match<C>[]; readonly carry: Carry } {
    const found: Match<C>[] = []
    let now = this.before
    now.clear()
    if ('last' in carry) this.enter(carry, now)
    let last: WordKind | null = null
    let place: Place | null = null
    for (const [i, token] of tokens.entries()) {
      if (this.kinds.size >= MOST_KINDS || this.walk.pairs >= MOST_PAIRS) this.forget()
      const { kind, number } = this.kinds.read(token.text)
      const next = this.row(i)
      if (i >= LONG && last !== null && this.steps.isWorth) {
        place = this.remembered(place ?? this.steps.place(now, last), kind, token, next)
      } else {
        if (place !== null) now.fill(place.states, place.left)
        place = null
        this.walk.step(now, last, kind, token.begins, next)
        this.steps.pass()
      }
      next.number = number
      this.report(next, i, tokens, carry, found)
      now = next
      last = kind
    }
    if (place !== null) now.fill(place.states, place.left)
    return { found, carry: last === null ? carry : this.carried(now, tokens.length - 1, last, carry) }
  }

  private remembered(place: Place, kind: WordKind, token: Token, next: Reached): Place {
    const step = this.steps.from(place, kind, token.begins)
    next.clear()
    next.step = step
    return step.to
  }

  private forget(): void {
    this.kinds.forget()
    this.steps.forget()
    this.walk.pairs = 0
  }

  private row(i: number): Reached {
    const at = i % this.rowsMost
    return (this.rows[at] ??= new Reached())
  }

  private enter({ begun, last }: Open, now: Reached): void {
    for (let a = 0; a < begun.length; a += CARRIED) now.put(begun[a] ?? 0, begun[a + 1] ?? 0, 0)
    for (const state of last.leading) now.put(state, 0, 0)
  }

  /** What is open after the last word: phrases that have begun, and those that begin with that word. */
  private carried(now: Reached, i: number, last: WordKind, before: Carry): Carry {
    const { phrase, scratch } = this
    let n = 0
    for (let a = 0; a < now.size; a++) {
      const state = now.state[a] ?? 0
      const left = now.left[a] ?? 0
      if (left === 0 && !this.walk.leadsOn(state)) continue
      this.lookUp(a, i, before)
      scratch[n++] = state
      scratch[n++] = left
      scratch[n++] = phrase.words
      scratch[n++] = phrase.number
    }
    return { begun: scratch.slice(0, n), last, number: now.number }
  }

  private report(next: Reached, i: number, tokens: readonly Token[], carry: Carry, found: Match<C>[]): void {
    if (next.step !== null) for (const { at, state } of next.step.ends) this.end(at, state, i, tokens, carry, found)
    else for (let a = 0; a < next.size; a++) if (this.automaton.hasEnd[next.state[a] ?? 0] === 1) this.end(
      a, next.state[a] ?? 0, i, tokens, carry, found,
    )
  }

  private end(at: number, state: number, i: number, tokens: readonly Token[], carry: Carry, found: Match<C>[]): void {
    for (const { cue, language, ask, end } of this.automaton.ends[state] ?? []) {
      if ((ask && tokens[i]?.ask !== true) || (end && i !== tokens.length - 1)) continue
      this.lookUp(at, i, carry)
      const { from, words, number } = this.phrase
      found.push({ cue, language, from, to: i + 1, words, number: number === NONE ? null : number })
    }
  }

  /**
   * Looks up where a phrase began that stands at a position after a word, how many words are its own, and the last number among them. Only few
   * phrases end, and only of those it is asked.
   */
  private lookUp(position: number, word: number, carry: Carry): void {
    let at = position
    let i = word
    let words = 0
    let number = NONE
    for (; i >= 0 && at >= 0; i--) {
      const row = this.row(i)
      const origin = row.originOf(at)
      at = origin >> 1
      if ((origin & 1) === 0) continue
      words++
      if (number === NONE) number = row.number
    }
    if (at === BEFORE) {
      words++
      if (number === NONE) number = this.row(i).number
    } else if (at >= 0 && 'last' in carry) {
      const { begun } = carry
      words += begun[at * CARRIED + 2] ?? 1
      if (number === NONE) number = begun[at * CARRIED + 3] ?? carry.number
    }
    this.phrase.from = at === HERE ? i + 1 : at === BEFORE ? i : -1
    this.phrase.words = words
    this.phrase.number = number
  }
}
