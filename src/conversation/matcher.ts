import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import { graphOf, type Graph } from './graph.ts'
import type { Piece, Step, WordStep } from './phrase.ts'
import { NONE, Reached } from './reached.ts'
import { States } from './states.ts'
import { readingsOf, undisguise } from './vocabulary.ts'

/** Phrases of one meaning in one language; `id` is given back with each match. `cue` is any value of the caller. */
export interface PhraseSet<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly phrases: readonly (readonly Piece[])[]
}

/** Lists of words by name, and number words with their value, of a language. A list's entry may have several words or end in `*`. */
export interface WordLists {
  readonly classes: Readonly<Record<string, string>>
  readonly numbers: Readonly<Record<string, number>>
}

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

interface End<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly ask: boolean
  readonly end: boolean
}

/** Phrases that were begun at the end of a turn and may go on in the next one of the same author. */
export type Carry = ReturnType<Reached['list']>

interface Symbols {
  /** Number of the word among those that are remembered. */
  readonly nth: number
  readonly ids: ReadonlySet<number>
  readonly number: number | null
  /** States that a phrase is in when it begins with this word; those of them that end there; gaps that begin there. */
  readonly begin: readonly number[]
  readonly ending: readonly number[]
  readonly gaps: readonly { readonly most: number; readonly state: number }[]
}

const MOST_KEPT = 8_000
const MOST_PAIRS = 60_000
const MOST_STEPS = 100_000
const NOWHERE: readonly number[] = []
const LONGEST = 40
const AGE_LEAST = 3
const AGE_MOST = 99

/** Finds every phrase of every language in one pass over a turn's words: linear in the turn's length, whatever it says. */
export class Matcher<C> {
  private readonly ids = new Map<string, number>()
  private readonly stems = new Map<string, number>()
  private readonly classes = new Map<string, number[]>()
  /** Symbols of alternatives ("a, b or a word of list c") that hold a list's symbol. */
  private readonly holders = new Map<number, number[]>()
  private readonly numberWords = new Map<string, { readonly value: number; readonly symbol: number }[]>()
  private readonly states = new States()
  private readonly merged = new Map<number, number>()
  private readonly root = this.states.add()
  private readonly atStart = this.states.add()
  /** States that any word leads to, those after a gap by the most words that it may have, and what ends in a state. */
  private readonly any = new Map<number, number[]>()
  private readonly gaps = new Map<number, { readonly most: number; readonly state: number }[]>()
  private readonly ends = new Map<number, End<C>[]>()
  private readonly eithers = new WeakMap<readonly WordStep[], { readonly language: PhraseLanguage; readonly symbol: number }>()
  /** The last step in which a state was reached; keeps every step linear. */
  private readonly marks: Int32Array
  private readonly now = new Reached()
  private readonly next = new Reached()
  private readonly reached: number[] = []
  private readonly kept = new Map<string, Symbols>()
  private readonly pairs = new Map<number, readonly number[]>()
  private readonly steps = new Map<number, readonly number[]>()
  private readonly words = new Map<string, readonly number[]>()
  private readonly stemmed = new Map<string, readonly number[]>()
  private readonly shortestStem: number
  private readonly longestStem: number
  private step = 0

  constructor(sets: readonly PhraseSet<C>[], lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>) {
    const several = this.readLists(lists)
    for (const set of sets) {
      for (const phrase of set.phrases) this.insert(graphOf(phrase, (list) => several.get(this.listOf(list, set.language, several)) ?? []), set)
    }
    this.merged.clear()
    this.gatherSymbols()
    const lengths = [...this.stemmed.keys()].map((stem) => stem.length)
    this.shortestStem = lengths.reduce((a, b) => Math.min(a, b), LONGEST)
    this.longestStem = lengths.reduce((a, b) => Math.max(a, b), 0)
    this.marks = new Int32Array(this.states.count)
  }

  /** How many states the phrases take. */
  get size(): number {
    return this.states.count
  }

  /** Tokens of a text as `read` wants them. */
  tokens(text: string): readonly Token[] {
    return undisguise(fold(text), (word) => this.words.has(word))
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
      next.clear()
      this.advanceAll(now, symbols, next)
      if (i === 0) this.advance(this.atStart, 0, NONE, 0, symbols, next)
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
    return now.list((state) => this.states.leadsOn(state) || this.any.has(state) || this.gaps.has(state))
  }

  /** States after a phrase's first two words. The same two words come again and again, and most phrases end with their second one. */
  private second(first: Symbols, then: Symbols): readonly number[] {
    const key = first.nth * MOST_KEPT + then.nth
    const known = this.pairs.get(key)
    if (known !== undefined) return known
    const found: number[] = []
    for (const state of first.begin) {
      this.states.follow(state, then.ids, found)
      const any = this.any.get(state)
      if (any !== undefined) found.push(...any)
    }
    const reached = [...new Set(found)]
    if (this.pairs.size >= MOST_PAIRS) this.pairs.clear()
    this.pairs.set(key, reached)
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
    for (const to of this.reachedFrom(state, symbols)) this.enter(to, from, number, words, symbols, next)
  }

  /** States that a word leads to from a state, remembered: the same words come again and again. */
  private reachedFrom(state: number, symbols: Symbols): readonly number[] {
    const key = state * MOST_KEPT + symbols.nth
    const known = this.steps.get(key)
    if (known !== undefined) return known
    const { reached } = this
    reached.length = 0
    this.states.follow(state, symbols.ids, reached)
    const any = this.any.get(state)
    if (any !== undefined) reached.push(...any)
    const found = reached.length === 0 ? NOWHERE : reached.slice()
    if (this.steps.size >= MOST_STEPS) this.steps.clear()
    this.steps.set(key, found)
    return found
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
    const gaps = this.gaps.get(to)
    if (gaps === undefined) return
    for (const gap of gaps) {
      if (this.marks[gap.state] === this.step) continue
      this.marks[gap.state] = this.step
      next.put(gap.state, from, number, words + 1, gap.most)
    }
  }

  private report(next: Reached, a: number, token: Token, i: number, length: number, found: Match<C>[]): void {
    const ends = this.ends.get(next.state[a] ?? 0)
    if (ends === undefined) return
    const number = next.number[a] ?? NONE
    for (const end of ends) {
      if ((end.ask && !token.ask) || (end.end && i !== length - 1)) continue
      found.push({ cue: end.cue, language: end.language, from: next.from[a] ?? 0, to: i + 1, words: next.words[a] ?? 0, number: number === NONE ? null : number })
    }
  }

  private symbolsOf(text: string): Symbols {
    const known = this.kept.get(text)
    if (known !== undefined) return known
    const ids = new Set<number>()
    let number = this.digitsOf(text, ids)
    for (const word of readingsOf(text)) {
      for (const id of this.words.get(word) ?? []) ids.add(id)
      for (const n of this.numberWords.get(word) ?? []) {
        number ??= n.value
        ids.add(n.symbol)
      }
      const most = Math.min(word.length, this.longestStem)
      for (let n = this.shortestStem; n <= most; n++) for (const id of this.stemmed.get(word.slice(0, n)) ?? []) ids.add(id)
    }
    this.addHolders(ids)
    const begin: number[] = []
    this.states.follow(this.root, ids, begin)
    if (this.kept.size >= MOST_KEPT) {
      this.kept.clear()
      this.pairs.clear()
      this.steps.clear()
    }
    const symbols = {
      nth: this.kept.size, ids, number, begin, ending: begin.filter((state) => this.ends.has(state)), gaps: begin.flatMap((state) => this.gaps.get(state) ?? []),
    }
    this.kept.set(text, symbols)
    return symbols
  }

  /** What each word and each stem stands for, gathered once all phrases are known. */
  private gatherSymbols(): void {
    for (const [name, id] of this.ids) if (name.startsWith('w ')) this.words.set(name.slice(2), [id])
    for (const [stem, id] of this.stems) this.stemmed.set(stem, [id])
    for (const [entry, of] of this.classes) {
      const [map, key] = entry.endsWith('*') ? [this.stemmed, entry.slice(0, -1)] : [this.words, entry]
      map.set(key, [...map.get(key) ?? [], ...of])
    }
  }

  /** The number that a word of digits tells, with its symbols; null for other words. */
  private digitsOf(text: string, ids: Set<number>): number | null {
    if (!/^\d{1,6}$/.test(text)) return null
    const number = Number(text)
    ids.add(this.idOf('number'))
    if (number >= AGE_LEAST && number <= AGE_MOST) ids.add(this.idOf('age'))
    return number
  }

  private addHolders(ids: Set<number>): void {
    const held = [...ids].flatMap((id) => this.holders.get(id) ?? [])
    for (const holder of held) ids.add(holder)
  }

  private idOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    this.ids.set(name, this.ids.size)
    return this.ids.size - 1
  }

  /** Word lists become one symbol a list; entries of several words are given back, to be spelled out. */
  private readLists(lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>): ReadonlyMap<string, readonly (readonly string[])[]> {
    const several = new Map<string, string[][]>()
    for (const [language, { classes, numbers }] of Object.entries(lists)) {
      for (const [name, entries] of Object.entries(classes)) {
        const key = `${language} ${name}`
        const symbol = this.idOf(`c ${key}`)
        several.set(key, [])
        for (const entry of entries.split('|')) {
          const isStem = entry.trim().endsWith('*')
          const words = fold(entry).map((t) => t.text)
          const word = words[0]
          if (words.length > 1) several.get(key)?.push(words)
          else if (word !== undefined) this.addToClass(isStem ? `${word}*` : word, symbol)
        }
      }
      for (const [word, value] of Object.entries(numbers)) {
        const folded = fold(word)[0]?.text ?? word
        const symbol = this.idOf(`age ${language}`)
        this.numberWords.set(folded, [...this.numberWords.get(folded) ?? [], { value, symbol }])
      }
    }
    return several
  }

  private addToClass(entry: string, symbol: number): void {
    if (entry.endsWith('*')) this.stems.set(entry.slice(0, -1), this.stems.get(entry.slice(0, -1)) ?? this.idOf(`p ${entry}`))
    else this.idOf(`w ${entry}`)
    addTo(this.classes, entry, symbol)
  }

  /** A list of the language itself, or else the one that holds for any. */
  private listOf(name: string, language: PhraseLanguage, several: ReadonlyMap<string, unknown>): string {
    return several.has(`${language} ${name}`) ? `${language} ${name}` : `any ${name}`
  }

  /** One symbol for all the words of alternatives, however many they are. */
  private symbolOfEither(of: readonly WordStep[], language: PhraseLanguage): number {
    const before = this.eithers.get(of)
    if (before?.language === language) return before.symbol
    const symbol = this.makeEither(of, language)
    this.eithers.set(of, { language, symbol })
    return symbol
  }

  private makeEither(of: readonly WordStep[], language: PhraseLanguage): number {
    const members = of.map((s) => (s.is === 'class' ? `c ${this.symbolsFor(s, language).join()}` : `${s.is} ${s.text}`)).toSorted()
    const key = `e ${members.join('|')}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const symbol = this.idOf(key)
    for (const s of of) {
      if (s.is === 'class') for (const id of this.symbolsFor(s, language)) addTo(this.holders, id, symbol)
      else this.addToClass(s.is === 'stem' ? `${s.text}*` : s.text, symbol)
    }
    return symbol
  }

  private symbolsFor(step: Step, language: PhraseLanguage): readonly number[] {
    if (step.is === 'either') return [this.symbolOfEither(step.of, language)]
    if (step.is === 'word') return [this.idOf(`w ${step.text}`)]
    if (step.is === 'stem') {
      const id = this.idOf(`p ${step.text}*`)
      this.stems.set(step.text, id)
      return [id]
    }
    if (step.is === 'class') return [this.ids.get(`c ${language} ${step.text}`) ?? this.idOf(`c any ${step.text}`)]
    if (step.is === 'number') return [this.idOf('number')]
    return [this.idOf('age'), this.idOf(`age ${language}`)]
  }

  private insert(graph: Graph, set: PhraseSet<C>): void {
    const ways = waysInto(graph)
    const state = graph.steps.map((step, at) => (ZERO_WIDE.has(step.is) ? -1 : ways[at] === 1 && MERGED.has(step.is) ? WAITING : this.states.add()))
    for (const at of graph.first) this.begin(graph, state, at, set.language, this.root)
    for (const at of graph.steps.keys()) {
      const from = state[at] ?? -1
      if (from < 0) continue
      for (const next of graph.follow[at] ?? []) this.lead(graph, state, from, next, set.language)
      this.accept(graph, at, from, set, { ask: false, end: false, inGap: graph.steps[at]?.is === 'gap' })
    }
  }

  /** The state of a step that only one other leads to: phrases that begin alike share it. */
  private shared(from: number, symbol: number): number {
    const key = from * 2 ** 24 + symbol
    const known = this.merged.get(key)
    if (known !== undefined) return known
    const made = this.states.add()
    this.merged.set(key, made)
    this.states.connect(from, symbol, made)
    return made
  }

  /** What a phrase begins with; a gap at its very beginning says nothing. */
  private begin(graph: Graph, state: number[], at: number, language: PhraseLanguage, root: number): void {
    const step = graph.steps[at]
    if (step?.is === 'start') for (const next of graph.follow[at] ?? []) this.begin(graph, state, next, language, this.atStart)
    else if (step?.is === 'gap' || step?.is === 'ask' || step?.is === 'end') for (const next of graph.follow[at] ?? []) this.begin(graph, state, next, language, root)
    else this.lead(graph, state, root, at, language)
  }

  /** Leads from a state to a step of the phrase. Edges of the turn in the middle of a phrase ask for nothing. */
  private lead(graph: Graph, state: number[], from: number, at: number, language: PhraseLanguage): void {
    const step = graph.steps[at]
    const to = state[at] ?? -1
    if (step === undefined) return
    if (to === WAITING) state[at] = this.shared(from, this.symbolsFor(step, language)[0] ?? 0)
    else if (to === -1) for (const next of graph.follow[at] ?? []) this.lead(graph, state, from, next, language)
    else if (step.is === 'gap') addTo(this.gaps, from, { most: step.most, state: to })
    else if (step.is === 'any') addTo(this.any, from, to)
    else for (const id of this.symbolsFor(step, language)) this.states.connect(from, id, to)
  }

  /** Whether the phrase may end with a step, now, or at the turn's end, or before a question mark. A gap at the end is none, but an edge may stand behind it. */
  private accept(graph: Graph, at: number, state: number, set: PhraseSet<C>, { ask, end, inGap }: { readonly ask: boolean; readonly end: boolean; readonly inGap: boolean }): void {
    if (graph.last.has(at) && !inGap) addTo(this.ends, state, { cue: set.cue, language: set.language, ask, end })
    for (const next of graph.follow[at] ?? []) {
      const is = graph.steps[next]?.is
      if (is === 'ask' || is === 'end' || is === 'gap') this.accept(graph, next, state, set, { ask: ask || is === 'ask', end: end || is === 'end', inGap: inGap && is === 'gap' })
    }
  }
}

/** Steps that take no word. */
const ZERO_WIDE: ReadonlySet<string> = new Set(['start', 'end', 'ask'])

/** Steps of one symbol, whose states phrases may share. */
const MERGED: ReadonlySet<string> = new Set(['word', 'stem', 'class', 'either', 'number'])

/** A step whose state is known when another leads to it. */
const WAITING = -2

/** From how many places each step is reached; edges of the turn count as if they were none. */
function waysInto({ steps, first, follow }: Graph): number[] {
  const ways = steps.map(() => 0)
  const count = (at: number, by: number): void => {
    ways[at] = (ways[at] ?? 0) + by
    if (ZERO_WIDE.has(steps[at]?.is ?? '') || steps[at]?.is === 'gap') for (const next of follow[at] ?? []) count(next, 1)
  }
  for (const at of first) count(at, 1)
  for (const nexts of follow) for (const next of nexts) count(next, 1)
  return ways
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const there = lists.get(key)
  if (there === undefined) lists.set(key, [value])
  else there.push(value)
}
