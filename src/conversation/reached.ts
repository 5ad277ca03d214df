/** No number was seen. */
export const NONE = -1

/** So many phrases can be open at a word; further ones are not followed, so that a step stays bounded. */
const MOST = 1_000

/** The states that phrases have reached at a word, in flat arrays that are used again for every word. */
export class Reached {
  readonly state = new Int32Array(MOST)
  readonly from = new Int32Array(MOST)
  readonly number = new Int32Array(MOST)
  /** Words of the phrase so far, those in gaps not counted. */
  readonly words = new Int32Array(MOST)
  /** Words that a gap may still pass over. */
  readonly left = new Int32Array(MOST)
  size = 0

  clear(): void {
    this.size = 0
  }

  put(state: number, from: number, number: number, words: number, left: number): void {
    if (this.size >= MOST) return
    this.state[this.size] = state
    this.from[this.size] = from
    this.number[this.size] = number
    this.words[this.size] = words
    this.left[this.size] = left
    this.size++
  }

  /** The states that pass, as values that outlive the next word. */
  list(passes: (state: number) => boolean): readonly { readonly state: number; readonly number: number | null; readonly words: number; readonly left: number }[] {
    const out: { state: number; number: number | null; words: number; left: number }[] = []
    for (let a = 0; a < this.size; a++) {
      const state = this.state[a] ?? 0
      const number = this.number[a] ?? NONE
      if (passes(state)) out.push({ state, number: number === NONE ? null : number, words: this.words[a] ?? 0, left: this.left[a] ?? 0 })
    }
    return out
  }
}
