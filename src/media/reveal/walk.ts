/** A piece of the file that a walker asks for. It is answered with what there is of it: fewer bytes, or none, at and beyond the end. */
export interface Want {
  readonly offset: number
  readonly length: number
}

/**
 * A reader that goes through a file by asking for pieces. It holds no file: the same walker runs over bytes in memory (`runOver`) and over a
 * file on disk (`reveal.io.ts`), and both keep to the same budget.
 */
export type Walk<T = void> = Generator<Want, T, Uint8Array>

/** Most bytes that one walk may ask for, all pieces together; also what stands in memory at most. */
export const WALK_BYTES = 8 << 20

/** Most pieces that one walk may ask for. */
export const WALK_PIECES = 60_000

const NOTHING = new Uint8Array(0)

/** True when a piece can exist at all; offsets come from hostile files. */
export function isAskable({ offset, length }: Want): boolean {
  return Number.isSafeInteger(offset) && offset >= 0 && Number.isSafeInteger(length) && length > 0
}

/** Counts what a walk asks for: `grants` is false once the budget is spent. */
export function budget(bytes = WALK_BYTES): { grants(length: number): boolean } {
  let [leftBytes, leftPieces] = [bytes, WALK_PIECES]
  return {
    grants(length) {
      leftBytes -= Math.max(0, length)
      leftPieces--
      return leftBytes >= 0 && leftPieces >= 0
    },
  }
}

/** Runs a walk over bytes in memory. Null when it asked for more than the budget; then it was ended early. */
export function runOver<T>(bytes: Uint8Array, walk: Walk<T>): { readonly value: T } | null {
  const purse = budget()
  let step = walk.next()
  while (step.done !== true) {
    const { offset, length } = step.value
    const piece = isAskable(step.value) ? bytes.subarray(offset, offset + length) : NOTHING
    if (!purse.grants(piece.length)) {
      walk.return(undefined as T)
      return null
    }
    step = walk.next(piece)
  }
  return { value: step.value }
}
