import { createHash } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'

/** What a check of an object found: whole, or what is wrong. `chunk` counts pieces of 16 KiB from 0. */
export type Checked =
  | { readonly state: 'whole'; readonly bytes: number }
  | { readonly state: 'not-found' | 'shredded' }
  | { readonly state: 'broken'; readonly what: string; readonly chunk: number | null }

/**
 * Reads an object through and compares its SHA-256. What the backend cannot do (out of reach, no right) is thrown: it says nothing about the object.
 */
export async function check(sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<Checked> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'not-found' || error.code === 'shredded') return { state: error.code }
    if (error.code !== 'seal-broken') throw error
    const { what, chunk } = error.facts
    return { state: 'broken', what: what === undefined ? 'key' : String(what), chunk: typeof chunk === 'number' ? chunk : null }
  }
  return hash.digest('hex') === sha256 ? { state: 'whole', bytes } : { state: 'broken', what: 'hash', chunk: null }
}
