import type { Automaton } from './automaton.ts'
import type { WordKind } from './kinds.ts'
import { BEFORE, HERE, type Reached } from './reached.ts'
import type { InHand } from './states.ts'

const TAKEN = 1
const HERE_TAKEN = HERE * 2 + TAKEN
const BEFORE_TAKEN = BEFORE * 2 + TAKEN
const NOTHING: readonly never[] = []

/** Works out where a word leads from where all phrases stand: by looking at every open phrase. */
export class Walk {
  /** Pairs of kinds whose states after the second are remembered. */
  pairs = 0
  private readonly automaton: Automaton<unknown>
  private readonly word: InHand
  /** The last step in which a state was reached; keeps every step linear. */
  private readonly marks: Int32Array
  private readonly found: number[] = []
  private mark = 0

  constructor(automaton: Automaton<unknown>, word: InHand) {
    this.automaton = automaton
    this.word = word
    this.marks = new Int32Array(automaton.states.count)
  }

  /**
   * Fills `next` with what a word leads to. `last` is the word before (null at the turn's start); no gap passes over a word with which a sentence
   * `begins`.
   */
  step(now: Reached, last: WordKind | null, kind: WordKind, begins: boolean, next: Reached): void {
    this.nextMark()
    this.word.take(kind.symbols)
    next.clear()
    this.automaton.states.followAll(now.state, now.size, this.word, (to, at) => this.reach(to, at * 2 + TAKEN, next))
    if (last === null) this.begin(next)
    else for (const to of this.second(last, kind)) this.reach(to, BEFORE_TAKEN, next)
    this.start(kind, next)
    if (!begins) this.linger(now, next)
  }

  /** Whether anything may follow in a state. */
  leadsOn(state: number): boolean {
    return this.automaton.states.leadsOn(state)
  }

  private nextMark(): void {
    if (this.mark++ < 2 ** 31 - 2) return
    this.mark = 1
    this.marks.fill(0)
  }

  /** Phrases that begin with a turn's first word only. */
  private begin(next: Reached): void {
    const { found } = this
    found.length = 0
    this.automaton.states.follow(this.automaton.atStart, this.word, found)
    for (const to of found) this.reach(to, HERE_TAKEN, next)
  }

  private reach(to: number, origin: number, next: Reached): void {
    if (this.marks[to] === this.mark) return
    this.marks[to] = this.mark
    next.put(to, 0, origin)
    if (this.automaton.hasGap[to] === 0) return
    for (const gap of this.automaton.gaps[to] ?? NOTHING) {
      if (this.marks[gap.state] === this.mark) continue
      this.marks[gap.state] = this.mark
      next.put(gap.state, gap.most, origin)
    }
  }

  /**
   * States after a phrase's first two words, the second one in hand. The same two come again and again, and most phrases end with their second one.
   */
  private second(first: WordKind, second: WordKind): readonly number[] {
    if (first.begin.length === 0) return NOTHING
    const known = first.after.get(second)
    if (known !== undefined) return known
    const found: number[] = []
    for (const state of first.begin) this.automaton.states.follow(state, this.word, found)
    const reached = [...new Set(found)]
    this.pairs++
    first.after.set(second, reached)
    return reached
  }

  /** Of the phrases that begin with a word only those that end there, or have a gap after it, are followed now; the others wait for the next word. */
  private start(kind: WordKind, next: Reached): void {
    for (const state of kind.ending) if (this.marks[state] !== this.mark) next.put(state, 0, HERE_TAKEN)
    for (const gap of kind.gaps) {
      if (this.marks[gap.state] === this.mark) continue
      this.marks[gap.state] = this.mark
      next.put(gap.state, gap.most, HERE_TAKEN)
    }
  }

  /** Gaps that go on over this word, unless they were begun anew by it (then more of them is left). */
  private linger(now: Reached, next: Reached): void {
    for (let a = 0; a < now.size; a++) {
      const left = now.left[a] ?? 0
      const state = now.state[a] ?? 0
      if (left === 0 || this.marks[state] === this.mark) continue
      this.marks[state] = this.mark
      next.put(state, left - 1, a * 2)
    }
  }
}
