import type { PhraseLanguage } from './contract.ts'
import type { Graph } from './graph.ts'
import { addTo } from './lists.ts'
import type { Piece } from './phrase.ts'
import { States } from './states.ts'
import type { SymbolBook } from './symbols.ts'

/** Phrases of one meaning in one language; `id` is given back with each match. `cue` is any value of the caller. */
export interface PhraseSet<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly phrases: readonly (readonly Piece[])[]
}

/** What ends in a state: the phrase's meaning, and whether a question mark or the turn's end must follow. */
export interface End<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly ask: boolean
  readonly end: boolean
}

/** Words between two of a phrase: at most so many, then the state from which it goes on. */
export interface Gap {
  readonly most: number
  readonly state: number
}

/** The states of all phrases and how words lead from one to the next. Phrases that begin alike share the states of their beginning. */
export class Automaton<C> {
  readonly states = new States()
  readonly root = this.states.add()
  readonly atStart = this.states.add()
  private readonly anyAfter = new Map<number, number[]>()
  private readonly gapsAfter = new Map<number, Gap[]>()
  private readonly endsIn = new Map<number, End<C>[]>()
  /** By state, once all phrases are in: gaps that begin there, what ends there; and whether either is so, at one look. */
  gaps: readonly (readonly Gap[] | undefined)[] = []
  ends: readonly (readonly End<C>[] | undefined)[] = []
  hasGap = new Uint8Array(0)
  hasEnd = new Uint8Array(0)
  private readonly merged = new Map<number, number>()
  private readonly symbols: SymbolBook

  constructor(symbols: SymbolBook) {
    this.symbols = symbols
  }

  /** To be called once all phrases are in: what is asked of a state lies ready, and what only building needs is let go. */
  close(): void {
    for (const [from, states] of this.anyAfter) if (from !== this.root) for (const to of states) this.states.connect(from, this.symbols.any, to)
    this.states.close()
    const byState = <T>(of: ReadonlyMap<number, T>): (T | undefined)[] => Array.from({ length: this.states.count }, (_, state) => of.get(state))
    this.gaps = byState(this.gapsAfter)
    this.ends = byState(this.endsIn)
    this.hasGap = Uint8Array.from(this.gaps, (gaps) => (gaps === undefined ? 0 : 1))
    this.hasEnd = Uint8Array.from(this.ends, (ends) => (ends === undefined ? 0 : 1))
    for (const built of [this.merged, this.anyAfter, this.gapsAfter, this.endsIn]) built.clear()
  }

  /** Adds a phrase. */
  insert(graph: Graph, set: Omit<PhraseSet<C>, 'phrases'>): void {
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
    else if (step?.is === 'gap' || step?.is === 'ask'
      || step?.is === 'end') for (const next of graph.follow[at] ?? []) this.begin(graph, state, next, language, root)
    else this.lead(graph, state, root, at, language)
  }

  /** Leads from a state to a step of the phrase. Edges of the turn in the middle of a phrase ask for nothing. */
  private lead(graph: Graph, state: number[], from: number, at: number, language: PhraseLanguage): void {
    const step = graph.steps[at]
    const to = state[at] ?? -1
    if (step === undefined) return
    if (to === WAITING) state[at] = this.shared(from, this.symbols.symbolsFor(step, language)[0] ?? 0)
    else if (to === -1) for (const next of graph.follow[at] ?? []) this.lead(graph, state, from, next, language)
    else if (step.is === 'gap') this.leadOverGap(graph, state, from, at, step.most)
    else if (step.is === 'any') addTo(this.anyAfter, from, to)
    else for (const id of this.symbols.symbolsFor(step, language)) this.states.connect(from, id, to)
  }

  /** A gap, and the gap that may follow it when what stands between them is left out: together they pass over the words of both. */
  private leadOverGap(graph: Graph, state: number[], from: number, at: number, most: number): void {
    addTo(this.gapsAfter, from, { most, state: state[at] ?? 0 })
    for (const next of graph.follow[at] ?? []) {
      const step = graph.steps[next]
      if (step?.is === 'gap') this.leadOverGap(graph, state, from, next, most + step.most)
    }
  }

  /**
   * Whether the phrase may end with a step, now, or at the turn's end, or before a question mark. A gap at the end is none, but an edge may stand
   * behind it.
   */
  private accept(
    graph: Graph, at: number, state: number, set: Omit<PhraseSet<C>, 'phrases'>,
    { ask, end, inGap }: { readonly ask: boolean; readonly end: boolean; readonly inGap: boolean },
  ): void {
    if (graph.last.has(at) && !inGap) addTo(this.endsIn, state, { cue: set.cue, language: set.language, ask, end })
    for (const next of graph.follow[at] ?? []) {
      const is = graph.steps[next]?.is
      if (is === 'ask' || is === 'end' || is === 'gap') this.accept(
        graph, next, state, set, { ask: ask || is === 'ask', end: end || is === 'end', inGap: inGap && is === 'gap' },
      )
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
