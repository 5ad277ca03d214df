import { addTo } from './lists.ts'

const LAST_TURN = 2 ** 31 - 1

/**
 * The symbols of the word that is being looked at. Whether a symbol is among them is one look into an array: it is asked some hundred times a word.
 */
export class InHand {
  /** The symbols themselves. */
  ids: readonly number[] = []
  /** By symbol, the last turn in which a word had it; `turn` is that of the word in hand. */
  readonly seen: Int32Array
  turn = 0

  /** The symbol that every word has. */
  readonly any: number

  /** `symbols`: how many symbols there are. */
  constructor(symbols: number, any: number) {
    this.any = any
    this.seen = new Int32Array(symbols)
  }

  /** Takes the symbols of the next word. */
  take(ids: readonly number[]): void {
    if (this.turn === LAST_TURN) {
      this.seen.fill(0)
      this.turn = 0
    }
    this.turn++
    this.ids = ids
    this.seen[this.any] = this.turn
    for (const id of ids) this.seen[id] = this.turn
  }

  /** Whether the word stands for the symbol. */
  has(symbol: number): boolean {
    return this.seen[symbol] === this.turn
  }
}

/** A state with more edges than this is asked by the word's symbols instead of by its edges. */
const WIDE = 48

/**
 * States and the symbols that lead from one to the next, as numbers in flat arrays: phrases of all languages make some hundred thousand of them,
 * and as objects they would take ten times the memory. States are numbered from 0. Edges are gathered first; after `close` those of a state lie in a
 * row.
 */
export class States {
  private from: number[] = []
  private by: number[] = []
  private to: number[] = []
  /** Where the edges of a state begin; those of state n end where those of n + 1 begin. */
  private start = new Int32Array(0)
  private symbol = new Int32Array(0)
  private target = new Int32Array(0)
  private readonly wide = new Map<number, Map<number, number[]>>()
  /** How many states there are. */
  count = 0

  /** A new state without edges. */
  add(): number {
    return this.count++
  }

  /** Lets a symbol lead from one state to another; it may lead to several. */
  connect(from: number, symbol: number, to: number): void {
    this.from.push(from)
    this.by.push(symbol)
    this.to.push(to)
  }

  /** To be called once all edges are in: puts those of each state in a row. */
  close(): void {
    this.start = new Int32Array(this.count + 1)
    for (const state of this.from) this.start[state + 1] = (this.start[state + 1] ?? 0) + 1
    for (let state = 0; state < this.count; state++) this.start[state + 1] = (this.start[state + 1] ?? 0) + (this.start[state] ?? 0)
    const free = this.start.slice()
    this.symbol = new Int32Array(this.from.length)
    this.target = new Int32Array(this.from.length)
    for (const [edge, state] of this.from.entries()) {
      const at = free[state] ?? 0
      free[state] = at + 1
      this.symbol[at] = this.by[edge] ?? 0
      this.target[at] = this.to[edge] ?? 0
    }
    this.from = []
    this.by = []
    this.to = []
    for (let state = 0; state < this.count; state++) if (this.edgesOf(state) > WIDE) this.widen(state)
  }

  private widen(state: number): void {
    const table = new Map<number, number[]>()
    for (let e = this.start[state] ?? 0; e < (this.start[state + 1] ?? 0); e++) addTo(table, this.symbol[e] ?? 0, this.target[e] ?? 0)
    this.wide.set(state, table)
  }

  private edgesOf(state: number): number {
    return (this.start[state + 1] ?? 0) - (this.start[state] ?? 0)
  }

  /** Whether anything leads on from a state. */
  leadsOn(state: number): boolean {
    return this.edgesOf(state) > 0
  }

  /**
   * Gives `reach` each state that a state in hand leads to, with the position of that one, in order. The innermost loop of all reading: a turn may
   * keep some hundred phrases open, and each of its words is shown to all of them.
   */
  followAll(states: Int32Array, size: number, word: InHand, reach: (to: number, at: number) => void): void {
    const { start, symbol, target } = this
    const { seen, turn } = word
    for (let at = 0; at < size; at++) {
      const state = states[at] ?? 0
      const end = start[state + 1] ?? 0
      let e = start[state] ?? 0
      if (end - e > WIDE) this.followWide(state, word, at, reach)
      else for (; e < end; e++) if (seen[symbol[e] ?? 0] === turn) reach(target[e] ?? 0, at)
    }
  }

  private followWide(state: number, { ids, any }: InHand, at: number, reach: (to: number, at: number) => void): void {
    const table = this.wide.get(state)
    for (let i = 0; i <= ids.length; i++) {
      const targets = table?.get(ids[i] ?? any)
      if (targets !== undefined) for (const to of targets) reach(to, at)
    }
  }

  /** Adds to `found` each state that one of the symbols of the word in hand leads to. */
  follow(state: number, word: InHand, found: number[]): void {
    const first = this.start[state] ?? 0
    const end = this.start[state + 1] ?? 0
    if (end - first > WIDE) this.followWide(state, word, 0, (to) => void found.push(to))
    else for (let e = first; e < end; e++) if (word.has(this.symbol[e] ?? 0)) found.push(this.target[e] ?? 0)
  }
}
