import { addTo } from './lists.ts'

/** Past this many edges a state keeps them in a table of its own. */
const WIDE = 48
const FIRST_ROOM = 1 << 14
const LAST_TURN = 2 ** 31 - 1

function larger(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(old.length * 2)
  made.set(old)
  return made
}

/**
 * The symbols of the word that is being looked at. Whether a symbol is among them is one look into an array: it is asked some hundred times a word.
 */
export class InHand {
  /** The symbols themselves. */
  ids: readonly number[] = []
  private readonly seen: Int32Array
  private turn = 0

  /** `symbols`: how many symbols there are. */
  constructor(symbols: number) {
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
    for (const id of ids) this.seen[id] = this.turn
  }

  /** Whether the word stands for the symbol. */
  has(symbol: number): boolean {
    return this.seen[symbol] === this.turn
  }
}

/**
 * States and the symbols that lead from one to the next, as numbers in flat arrays: phrases of all languages make some hundred thousand of them,
 * and as objects they would take ten times the memory. States are numbered from 0.
 */
export class States {
  private first = new Int32Array(FIRST_ROOM).fill(-1)
  private degree = new Int32Array(FIRST_ROOM)
  private symbol = new Int32Array(FIRST_ROOM)
  private target = new Int32Array(FIRST_ROOM)
  private next = new Int32Array(FIRST_ROOM)
  private readonly wide = new Map<number, Map<number, number[]>>()
  private edges = 0
  /** How many states there are. */
  count = 0

  /** A new state without edges. */
  add(): number {
    if (this.count === this.first.length) {
      const used = this.count
      this.first = larger(this.first).fill(-1, used)
      this.degree = larger(this.degree)
    }
    return this.count++
  }

  /** Lets a symbol lead from one state to another; it may lead to several. */
  connect(from: number, symbol: number, to: number): void {
    const table = this.wide.get(from)
    if (table !== undefined) {
      addTo(table, symbol, to)
      return
    }
    if (this.edges === this.symbol.length) {
      this.symbol = larger(this.symbol)
      this.target = larger(this.target)
      this.next = larger(this.next)
    }
    const edge = this.edges++
    this.symbol[edge] = symbol
    this.target[edge] = to
    this.next[edge] = this.first[from] ?? -1
    this.first[from] = edge
    this.degree[from] = (this.degree[from] ?? 0) + 1
    if ((this.degree[from] ?? 0) > WIDE) this.widen(from)
  }

  private widen(from: number): void {
    const table = new Map<number, number[]>()
    for (let e = this.first[from] ?? -1; e !== -1; e = this.next[e] ?? -1) addTo(table, this.symbol[e] ?? 0, this.target[e] ?? 0)
    this.wide.set(from, table)
  }

  /** Whether anything leads on from a state. */
  leadsOn(state: number): boolean {
    return (this.degree[state] ?? 0) > 0
  }

  /** Adds to `found` each state that one of the symbols of the word in hand leads to. */
  follow(from: number, word: InHand, found: number[]): void {
    const table = this.wide.get(from)
    if (table !== undefined) {
      for (const id of word.ids) {
        const to = table.get(id)
        if (to !== undefined) for (const one of to) found.push(one)
      }
      return
    }
    for (let e = this.first[from] ?? -1; e !== -1; e = this.next[e] ?? -1) if (word.has(this.symbol[e] ?? 0)) found.push(this.target[e] ?? 0)
  }
}
