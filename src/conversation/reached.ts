/** So many phrases can be open at a word; further ones are not followed, so that a step stays bounded. */
const MOST = 1_000

/** The phrase begins with the word itself, or with the word before it. */
export const HERE = -1
export const BEFORE = -2

/** States that phrases reach at a word, in flat arrays that are used again for every word. */
export class Reached {
  readonly state = new Int32Array(MOST)
  /** Words that a gap may still pass over. */
  readonly left = new Int32Array(MOST)
  /** Which of the states at the word before led here: its position there, or `HERE` or `BEFORE`. */
  readonly origin = new Int32Array(MOST)
  /** 1 when the word is one of the phrase, 0 when a gap passes over it. */
  readonly taken = new Int32Array(MOST)
  size = 0

  clear(): void {
    this.size = 0
  }

  put(state: number, left: number, origin: number, taken: 0 | 1): void {
    if (this.size >= MOST) return
    this.state[this.size] = state
    this.left[this.size] = left
    this.origin[this.size] = origin
    this.taken[this.size] = taken
    this.size++
  }
}
