import type { Hash, Stance } from '../contract.ts'

/** An entry of a set as it is written out: `entry` is its name in the set, `saidAt` an instant (ISO UTC), `fields` further facts by name. */
export interface OutEntry {
  readonly entry: string
  readonly hashes: readonly Hash[]
  readonly scheme: string | null
  readonly category: string | null
  readonly stance: Stance
  readonly saidBy: string | null
  readonly saidAt: string | null
  readonly fields: Readonly<Record<string, string>>
}

/** The set that is written out, and when (ISO UTC). */
export interface OutSet {
  readonly name: string
  readonly now: string
}

/** UTF-16 units that are gathered before they are given on. */
const AT_ONCE = 32_768

/** Joins short pieces of text into longer ones; what is written stays the same. */
export async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    held += piece
    if (held.length < AT_ONCE) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}
