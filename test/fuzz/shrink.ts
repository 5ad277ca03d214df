import { spliced } from './mutate.ts'

const MOST_TRIES = 3_000

/**
 * A shorter input that still goes wrong in the same way (delta debugging on bytes: halves, quarters, ... down to single bytes are taken out, then
 * bytes are made plain). `fails` says whether an input still does; after `withinMs` the best so far is given.
 * @see Andreas Zeller, Ralf Hildebrandt, Simplifying and isolating failure-inducing input, IEEE TSE 28(2), 2002
 */
export async function shrunk(input: Uint8Array, withinMs: number, fails: (input: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  const until = performance.now() + withinMs
  let best = input
  let tries = 0
  const tryOut = async (candidate: Uint8Array): Promise<boolean> => {
    if (++tries > MOST_TRIES || performance.now() > until || !await fails(candidate)) return false
    best = candidate
    return true
  }
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length;) if (!await tryOut(spliced(best, at, Math.min(size, best.length - at), new Uint8Array(0)))) at += size
  }
  for (let at = 0; at < best.length && at < 200; at++) {
    if (best[at] !== 0x61) await tryOut(spliced(best, at, 1, Uint8Array.of(0x61)))
  }
  return best
}
