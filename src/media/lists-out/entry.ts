import type { ListedEntry } from '../contract.ts'

/** An entry of a set as it is written out: `entry` is its name in the set, `saidAt` an instant (ISO UTC), `fields` further facts by name. */
export interface OutEntry extends Omit<ListedEntry, 'key' | 'gone'> {
  readonly entry: string
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
