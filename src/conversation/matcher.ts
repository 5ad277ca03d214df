import { Automaton, type PhraseSet } from './automaton.ts'
import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import { graphOf } from './graph.ts'
import { Kinds, NONE } from './kinds.ts'
import { BEFORE, HERE } from './reached.ts'
import { InHand } from './states.ts'
import { Steps, type Open, type Place, type Step } from './steps.ts'
import { SymbolBook, type WordLists } from './symbols.ts'
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
export type Carry = readonly Open[]

/** Finds every phrase of every language in one pass over a turn's words: linear in the turn's length, whatever it says. */
export class Matcher<C> {
  private readonly book: SymbolBook
  private readonly automaton: Automaton<C>
  private readonly kinds: Kinds
  private readonly steps: Steps<C>
  /** The steps of the turn that is being read, and the numbers that its words tell: where a phrase began is looked up only once it has ended. */
  private readonly trail: Step<C>[] = []
  private readonly numbers: number[] = []

  constructor(sets: readonly PhraseSet<C>[], lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>) {
    const book = new SymbolBook(lists)
    this.book = book
    this.automaton = new Automaton(book)
    for (const set of sets) for (const phrase of set.phrases) this.automaton.insert(graphOf(phrase, (list) => book.entriesOf(list, set.language)), set)
    this.automaton.close()
    book.close()
    const word = new InHand(book.size)
    this.kinds = new Kinds(book, this.automaton, word)
    this.steps = new Steps(this.automaton, this.kinds, word)
  }

  /** How many states the phrases take. */
  get size(): number {
    return this.automaton.states.count
  }

  /** Tokens of a text as `read` wants them; `folded` when it was folded before. */
  tokens(text: string, folded: readonly Token[] = fold(text)): readonly Token[] {
    return undisguise(folded, (word) => this.book.isWord(word))
  }

  /** Every phrase in the tokens of a turn. `carry` is what the turn before of the same author left open. */
  read(tokens: readonly Token[], carry: Carry = []): { readonly found: readonly Match<C>[]; readonly carry: Carry } {
    const found: Match<C>[] = []
    let place = this.steps.enter(carry)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined) continue
      const word = this.kinds.read(token.text)
      const step = this.steps.from(place, word.kind, token.begins)
      this.trail.push(step)
      this.numbers.push(word.number)
      place = step.to
      for (const { at, end } of step.ends) {
        if ((end.ask && !token.ask) || (end.end && i !== tokens.length - 1)) continue
        found.push({ cue: end.cue, language: end.language, ...this.since(at, i, carry), to: i + 1 })
      }
    }
    const open = this.carried(place, carry)
    this.trail.length = 0
    this.numbers.length = 0
    return { found, carry: open }
  }

  /** What is open after the last word: phrases that have begun, and those that begin with that word. */
  private carried({ states, left, last }: Place, before: Carry): Carry {
    if (last === null) return before
    const open: Open[] = []
    const at = this.trail.length - 1
    for (const [a, state] of states.entries()) {
      const { words, number } = this.since(a, at, before)
      open.push({ state, number, words, left: left[a] ?? 0 })
    }
    const number = this.numbers[at] ?? NONE
    for (const state of last.begin) if (this.steps.leadsOn(state)) open.push({ state, number: number === NONE ? null : number, words: 1, left: 0 })
    return open
  }

  /** Where a phrase began that is in the state at position `at` after word `to`, how many of the words are its own, and the last number among them. */
  private since(at: number, to: number, carry: Carry): { readonly from: number; readonly words: number; readonly number: number | null } {
    let words = 0
    let number = NONE
    let slot = at
    for (let i = to; ; i--) {
      const before = i < 0 ? carry[slot] : undefined
      if (i < 0) return { from: -1, words: words + (before?.words ?? 0), number: number === NONE ? before?.number ?? null : number }
      const origin = this.trail[i]?.origins[slot] ?? 0
      slot = origin >> 1
      if ((origin & 1) === 1) {
        words++
        if (number === NONE) number = this.numbers[i] ?? NONE
      }
      if (slot === HERE) return { from: i, words, number: number === NONE ? null : number }
      if (slot !== BEFORE) continue
      if (number === NONE) number = this.numbers[i - 1] ?? NONE
      return { from: i - 1, words: words + 1, number: number === NONE ? null : number }
    }
  }
}
