import { step } from '../place.ts'
import { endOfString } from './extent.ts'
import { parsed } from './shape.ts'

/** Says what a key that stands several times in one object comes to. `at`: its JSON pointer; `values`: all of them in their order, two at least. */
export type Settle = (at: string, values: readonly unknown[]) => unknown

/**
 * The value of a JSON text in which an object may hold a key twice: `JSON.parse` keeps the last and says nothing. `settle` is asked once for each
 * such key, inner objects first. Undefined when the text is no JSON. The caller bounds its length and depth (`depthOf`, some hundreds at most); time
 * and memory grow evenly with the text.
 */
export function parsedWithRepeats(text: string, settle: Settle): unknown {
  return parsed(text) === undefined ? undefined : new RepeatReader(text, settle).value('')
}

const QUOTE = 34
const [CURLY, CURLY_END, SQUARE, SQUARE_END, COMMA] = [123, 125, 91, 93, 44]

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9

/** Reads text that `JSON.parse` takes. */
class RepeatReader {
  readonly #text: string
  readonly #settle: Settle
  #pos = 0

  constructor(text: string, settle: Settle) {
    this.#text = text
    this.#settle = settle
  }

  value(at: string): unknown {
    const c = this.#next()
    if (c === CURLY) return this.#object(at)
    if (c === SQUARE) return this.#list(at)
    return c === QUOTE ? this.#string() : this.#plain()
  }

  /** The next letter that is no blank; stays before it. */
  #next(): number {
    while (isBlank(this.#text.charCodeAt(this.#pos))) this.#pos++
    return this.#text.charCodeAt(this.#pos)
  }

  /** Goes over what opens or parts members; false, and behind it, at the end of their container. */
  #hasMember(end: number): boolean {
    let c = this.#next()
    if (c === COMMA) {
      this.#pos++
      c = this.#next()
    }
    if (c !== end) return true
    this.#pos++
    return false
  }

  #object(at: string): unknown {
    const members = new Map<string, unknown>()
    const repeated = new Map<string, unknown[]>()
    this.#pos++
    while (this.#hasMember(CURLY_END)) {
      const key = this.#string()
      this.#next()
      this.#pos++
      const c = this.#next()
      const value = this.value(c === CURLY || c === SQUARE ? at + step(key) : at)
      const before = repeated.get(key)
      if (before !== undefined) before.push(value)
      else if (members.has(key)) repeated.set(key, [members.get(key), value])
      else members.set(key, value)
    }
    for (const [key, values] of repeated) members.set(key, this.#settle(at + step(key), values))
    return Object.fromEntries(members)
  }

  #list(at: string): unknown[] {
    const members: unknown[] = []
    this.#pos++
    while (this.#hasMember(SQUARE_END)) members.push(this.value(at + step(members.length)))
    return members
  }

  #string(): string {
    const from = this.#pos + 1
    const end = endOfString(this.#text, from)
    this.#pos = end + 1
    const inside = this.#text.slice(from, end)
    return inside.includes('\\') ? String(parsed(`"${inside}"`)) : inside
  }

  /** A number, `true`, `false` or `null`. */
  #plain(): unknown {
    const from = this.#pos
    while (this.#pos < this.#text.length && !this.#isEnd(this.#text.charCodeAt(this.#pos))) this.#pos++
    return parsed(this.#text.slice(from, this.#pos))
  }

  #isEnd(c: number): boolean {
    return c === COMMA || c === CURLY_END || c === SQUARE_END || isBlank(c)
  }
}
