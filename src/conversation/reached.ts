/** So many phrases can be open at a word; further ones are not followed, so that a step stays bounded. */
const MOST = 1_000

/** No number was seen. */
export const NONE = -1

/** The phrase begins with the word itself, or with the word before it. */
export const HERE = -1
export const BEFORE = -2

/** What a remembered step tells of the states it leads to: where each came from (as in `Reached`), and which of them end a phrase. */
export interface Led {
  readonly origins: readonly number[]
  readonly ends: readonly { readonly at: number; readonly state: number }[]
}

/** States that phrases have reached at a word, in flat arrays that are used again for words to come. */
export class Reached {
  readonly state = new Int32Array(MOST)
  /** Words that a gap may still pass over. */
  readonly left = new Int32Array(MOST)
  /**
   * Where each came from: twice the position among the states at the word before (or `HERE`, `BEFORE`), plus one when the word is one of the phrase.
   */
  readonly origin = new Int32Array(MOST)
  size = 0
  /** The number that the word tells. */
  number = NONE
  /** The remembered step that led here; the origins are its own then. */
  step: Led | null = null

  clear(): void {
    this.size = 0
    this.step = null
    this.number = NONE
  }

  put(state: number, left: number, origin: number): void {
    if (this.size >= MOST) return
    this.state[this.size] = state
    this.left[this.size] = left
    this.origin[this.size] = origin
    this.size++
  }

  /** Takes the states of a remembered place, as if they had been reached one by one. */
  fill(states: readonly number[], left: readonly number[]): void {
    this.size = 0
    for (let a = 0; a < states.length; a++) this.put(states[a] ?? 0, left[a] ?? 0, 0)
  }

  /** Where the state at a position came from. */
  originOf(at: number): number {
    return (this.step === null ? this.origin[at] : this.step.origins[at]) ?? 0
  }
}
