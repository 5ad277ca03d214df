import type { WordKind } from './kinds.ts'
import { Reached, type Led } from './reached.ts'
import type { Walk } from './walk.ts'

/**
 * Where all phrases stand after a word: states that may go on, words that their gaps may still pass over, and the word itself, with which others
 * begin.
 */
export interface Place {
  readonly states: readonly number[]
  readonly left: readonly number[]
  readonly last: WordKind
  /** Steps from here that are remembered, by kind of word and whether a sentence begins with it. */
  readonly steps: Map<number, Step>
}

/** What a word does in a place. The states that may go on come first, and are those of `to`; then those that only end. */
export interface Step extends Led {
  readonly to: Place
}

/** So many numbers are held in remembered steps; then all are forgotten, and memory stays flat. */
const MOST_HELD = 400_000
/** What a step takes beside its states. */
const FRAME = 20

/** Working a step out and remembering it takes some four times as long as working it out: it is done while steps are met again at all often. */
const MOST_CREDIT = 400
const FOR_A_HIT = 0.25
const FOR_A_WORD = 0.02

const NOTHING: readonly never[] = []

/**
 * The phrases' automaton made deterministic as far as a text goes: what a kind of word does in a place is worked out once and remembered, and is one
 * look the next time. A long turn that says the same again and again is read so, however many phrases it keeps open.
 * @see R. Cox, Regular Expression Matching Can Be Simple And Fast, 2007 (states that are made when needed, a cache that is emptied when full);
 * unverified, from general knowledge
 */
export class Steps {
  private readonly walk: Walk
  private readonly ends: (state: number) => boolean
  private readonly now = new Reached()
  private readonly next = new Reached()
  private places = new Map<number, Place[]>()
  private held = 0
  private credit = MOST_CREDIT

  /** `ends`: whether a phrase ends in a state. */
  constructor(walk: Walk, ends: (state: number) => boolean) {
    this.walk = walk
    this.ends = ends
  }

  /** Whether remembering is worth it: after many steps that were never met again it is not, for a while. */
  get isWorth(): boolean {
    return this.credit > 0
  }

  /** A word was read without remembering. */
  pass(): void {
    this.credit = Math.min(MOST_CREDIT, this.credit + FOR_A_WORD)
  }

  /** The place in which phrases stand. */
  place(at: Reached, last: WordKind): Place {
    return this.placeOf(Array.from(at.state.subarray(0, at.size)), Array.from(at.left.subarray(0, at.size)), last)
  }

  /** What a word does; `begins`: a sentence begins with it. */
  from(place: Place, kind: WordKind, begins: boolean): Step {
    const key = kind.id * 2 + (begins ? 1 : 0)
    const known = place.steps.get(key)
    if (known !== undefined) {
      this.credit = Math.min(MOST_CREDIT, this.credit + FOR_A_HIT)
      return known
    }
    this.credit--
    if (this.held >= MOST_HELD) this.forget()
    this.now.fill(place.states, place.left)
    this.walk.step(this.now, place.last, kind, begins, this.next)
    const step = this.stepOf(kind)
    place.steps.set(key, step)
    this.held += step.origins.length + 2 * step.to.states.length + FRAME
    return step
  }

  /** Places are let go one by one: a turn that is being read holds one, and would hold all with it. */
  forget(): void {
    for (const alike of this.places.values()) for (const place of alike) place.steps.clear()
    this.places = new Map()
    this.held = 0
  }

  /** What was reached, as a step. */
  private stepOf(kind: WordKind): Step {
    const { next } = this
    const states: number[] = []
    const left: number[] = []
    const origins: number[] = []
    const ends: { readonly at: number; readonly state: number }[] = []
    const over: number[] = []
    for (let a = 0; a < next.size; a++) {
      const state = next.state[a] ?? 0
      if ((next.left[a] ?? 0) === 0 && !this.walk.leadsOn(state)) over.push(a)
      else {
        states.push(state)
        left.push(next.left[a] ?? 0)
        origins.push(next.origin[a] ?? 0)
      }
    }
    let on = 0
    let off = states.length
    for (let a = 0; a < next.size; a++) {
      const state = next.state[a] ?? 0
      const at = over[off - states.length] === a ? off++ : on++
      if (at >= states.length) origins.push(next.origin[a] ?? 0)
      if (this.ends(state)) ends.push({ at, state })
    }
    return { to: this.placeOf(states, left, kind), origins, ends: ends.length === 0 ? NOTHING : ends }
  }

  private placeOf(states: readonly number[], left: readonly number[], last: WordKind): Place {
    let hash = last.id
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

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i])
}
