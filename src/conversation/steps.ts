import type { Automaton, End } from './automaton.ts'
import type { Kinds, WordKind } from './kinds.ts'
import { BEFORE, HERE, Reached } from './reached.ts'
import type { InHand } from './states.ts'

/** Where all phrases stand after a word: states that may go on, words that their gaps may still pass over, and the word itself, with which others begin. */
export interface Place {
  readonly states: readonly number[]
  readonly left: readonly number[]
  /** Null before the first word of a turn. */
  readonly last: WordKind | null
  /** Steps from here that were asked for, by kind of word and whether a sentence begins with it. */
  readonly steps: Map<number, Step<unknown>>
}

/**
 * What a word does in a place. `origins` tells of each state that is reached where it comes from: twice the position in the place before (or `HERE`, `BEFORE`),
 * plus one when the word is one of the phrase. The states that may go on come first; they are those of `to`.
 */
export interface Step<C> {
  readonly to: Place
  readonly origins: readonly number[]
  readonly ends: readonly { readonly at: number; readonly end: End<C> }[]
}

/** A phrase that was begun in the turn before. */
export interface Open {
  readonly state: number
  readonly number: number | null
  readonly words: number
  readonly left: number
}

/** Bounds of what is remembered; at any of them all is forgotten, and memory stays flat. */
const MOST_NUMBERS = 600_000
const MOST_PAIRS = 40_000
const MOST_KINDS = 4_000

const NOTHING: readonly never[] = []

/**
 * The phrases' automaton made deterministic as far as the texts go: what a kind of word does in a place is worked out once and remembered, and is one look
 * the next time. Memory is bounded: when it is full, all is forgotten and begins anew.
 * @see R. Cox, Regular Expression Matching Can Be Simple And Fast, 2007 (a cache of states, emptied when full); unverified, from general knowledge
 */
export class Steps<C> {
  private readonly automaton: Automaton<C>
  private readonly kinds: Kinds
  private readonly word: InHand
  /** The last step in which a state was reached; keeps every step linear. */
  private readonly marks: Int32Array
  private readonly next = new Reached()
  private readonly reached: number[] = []
  private places = new Map<number, Place[]>()
  private numbers = 0
  private pairs = 0
  private mark = 0

  constructor(automaton: Automaton<C>, kinds: Kinds, word: InHand) {
    this.automaton = automaton
    this.kinds = kinds
    this.word = word
    this.marks = new Int32Array(automaton.states.count)
  }

  /** The place before the first word of a turn. */
  enter(open: readonly Open[]): Place {
    return this.placeOf(open.map((o) => o.state), open.map((o) => o.left), null)
  }

  /** What a word does. `begins`: a sentence begins with it, and no gap passes over it. */
  from(place: Place, kind: WordKind, begins: boolean): Step<C> {
    const key = kind.id * 2 + (begins ? 1 : 0)
    const known = place.steps.get(key)
    if (known !== undefined) return known as Step<C>
    if (this.numbers >= MOST_NUMBERS || this.pairs >= MOST_PAIRS || this.kinds.size >= MOST_KINDS) this.forget()
    const step = this.walk(place, kind, begins)
    place.steps.set(key, step)
    this.numbers += step.origins.length + 2 * step.to.states.length + 20
    return step
  }

  /** Whether anything may follow in a state. */
  leadsOn(state: number): boolean {
    return this.automaton.states.leadsOn(state) || this.automaton.any[state] !== undefined
  }

  /** Places are let go one by one: a turn that is being read still holds one, and with it would hold all. */
  private forget(): void {
    for (const alike of this.places.values()) for (const place of alike) place.steps.clear()
    this.places = new Map()
    this.kinds.forget()
    this.numbers = 0
    this.pairs = 0
  }

  private walk(place: Place, kind: WordKind, begins: boolean): Step<C> {
    const { next } = this
    this.nextMark()
    this.word.take(kind.symbols)
    next.clear()
    for (let a = 0; a < place.states.length; a++) this.advance(place.states[a] ?? 0, a)
    if (place.last === null) this.advance(this.automaton.atStart, HERE)
    else for (const to of this.second(place.last, kind)) this.reach(to, BEFORE)
    this.start(kind)
    if (!begins) this.linger(place)
    return this.stepOf(kind)
  }

  private nextMark(): void {
    if (this.mark++ < 2 ** 31 - 2) return
    this.mark = 1
    this.marks.fill(0)
  }

  private advance(state: number, origin: number): void {
    const { reached } = this
    reached.length = 0
    this.automaton.follow(state, this.word, reached)
    for (const to of reached) this.reach(to, origin)
  }

  private reach(to: number, origin: number): void {
    if (this.marks[to] === this.mark) return
    this.marks[to] = this.mark
    this.next.put(to, 0, origin, 1)
    const gaps = this.automaton.gaps[to]
    if (gaps === undefined) return
    for (const gap of gaps) {
      if (this.marks[gap.state] === this.mark) continue
      this.marks[gap.state] = this.mark
      this.next.put(gap.state, gap.most, origin, 1)
    }
  }

  /** States after a phrase's first two words, the second one in hand. The same two come again and again, and most phrases end with their second one. */
  private second(first: WordKind, second: WordKind): readonly number[] {
    if (first.begin.length === 0) return NOTHING
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
  private start(kind: WordKind): void {
    for (const state of kind.ending) if (this.marks[state] !== this.mark) this.next.put(state, 0, HERE, 1)
    for (const gap of kind.gaps) {
      if (this.marks[gap.state] === this.mark) continue
      this.marks[gap.state] = this.mark
      this.next.put(gap.state, gap.most, HERE, 1)
    }
  }

  /** Gaps that go on over this word, unless they were begun anew by it (then more of them is left). */
  private linger(place: Place): void {
    for (let a = 0; a < place.left.length; a++) {
      const left = place.left[a] ?? 0
      const state = place.states[a] ?? 0
      if (left === 0 || this.marks[state] === this.mark) continue
      this.marks[state] = this.mark
      this.next.put(state, left - 1, a, 0)
    }
  }

  /** What was reached, as a step. States from which nothing leads on are only asked what ends in them. */
  private stepOf(kind: WordKind): Step<C> {
    const { next, automaton } = this
    const states: number[] = []
    const left: number[] = []
    const origins: number[] = []
    const ends: { readonly at: number; readonly end: End<C> }[] = []
    for (let a = 0; a < next.size; a++) if (this.goesOn(a)) {
      states.push(next.state[a] ?? 0)
      left.push(next.left[a] ?? 0)
      origins.push((next.origin[a] ?? 0) * 2 + (next.taken[a] ?? 0))
    }
    let on = 0
    for (let a = 0; a < next.size; a++) {
      const at = this.goesOn(a) ? on++ : origins.length
      const ended = automaton.ends[next.state[a] ?? 0]
      if (ended === undefined) continue
      if (at === origins.length) origins.push((next.origin[a] ?? 0) * 2 + (next.taken[a] ?? 0))
      for (const end of ended) ends.push({ at, end })
    }
    return { to: this.placeOf(states, left, kind), origins, ends: ends.length === 0 ? NOTHING : ends }
  }

  private goesOn(a: number): boolean {
    return (this.next.left[a] ?? 0) > 0 || this.leadsOn(this.next.state[a] ?? 0)
  }

  private placeOf(states: readonly number[], left: readonly number[], last: WordKind | null): Place {
    let hash = last?.id ?? NO_KIND
    for (let a = 0; a < states.length; a++) hash = (Math.imul(hash, 31) + (states[a] ?? 0) * 8 + (left[a] ?? 0)) | 0
    const alike = this.places.get(hash)
    const known = alike?.find((p) => p.last === last && isSame(p.states, states) && isSame(p.left, left))
    if (known !== undefined) return known
    const made: Place = { states, left, last, steps: new Map() }
    if (alike === undefined) this.places.set(hash, [made])
    else alike.push(made)
    return made
  }
}

const NO_KIND = -1

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i])
}
