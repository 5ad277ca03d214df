/** The shape of inputs: says which of the structure-aware mutators fit. */
export type Shape = 'bytes' | 'text' | 'json' | 'lines' | 'markup'

/** What one run gave back. `text` is the input as the target read it, where places count lines or point into JSON. */
export interface Outcome {
  /** All that came out; compared between two runs of the same input, measured, and searched for text that cannot be stored. */
  readonly value: unknown
  /** True when every string of `value` must be storable as it is (no NUL, no lone surrogate): it goes to the store without `storableJson`. */
  readonly storable?: boolean
  /** The text that places (`file#L12:5`) in `value` count lines of; places are not looked at without it. */
  readonly text?: string
}

/** One thing that reads outside bytes. `run` must not throw, whatever the bytes are, but for a `Broken` promise of its own. */
export interface Target {
  readonly name: string
  readonly shape: Shape
  /** Inputs to begin with; the more different, the better. */
  readonly seeds: readonly Uint8Array[]
  /** Tokens that an input of this kind is made of. */
  readonly tokens: readonly string[]
  /** The longest input that is tried, in bytes. */
  readonly mostBytes?: number
  /** CPU milliseconds that an input may take: so many for any input, and for each KiB of it. */
  readonly cpu?: { readonly base: number; readonly perKib: number }
  /** Bytes of JSON that may come out: so many for any input, and for each byte of it. */
  readonly output?: { readonly base: number; readonly perByte: number }
  run(input: Uint8Array): Outcome | Promise<Outcome>
}

/** A promise of a target that does not hold; `what` is one line without any of the input's content. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

/** Throws `Broken` when something that must hold does not. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what)
}
