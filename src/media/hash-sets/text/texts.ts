import { setImmediate } from 'node:timers/promises'
import type { ListSource } from '../plug.ts'
import type { Draft } from '../gather/draft.ts'

/** UTF-16 units of a list that a reader looks at before it decides how the rest is read. */
export const HEAD = 65_536

/** Bytes that are decoded at once. */
const AT_ONCE = 65_536

function* cut(piece: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < piece.length; from += AT_ONCE) yield piece.subarray(from, from + AT_ONCE)
}

/**
 * The text of a list in pieces of some 64 KiB whatever the size of the source's; the first one holds at least `HEAD` units when the list is that
 * long. Bytes that are no UTF-8 are replaced and told once (`not-utf8`).
 */
export async function* texts(source: ListSource, draft: Draft): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  let replaced = false
  for await (const piece of source.pieces()) {
    for (const bytes of cut(piece)) {
      held += decoder.decode(bytes, { stream: true })
      if (held.length < HEAD) continue
      replaced ||= held.includes('\ufffd')
      yield held
      held = ''
      await setImmediate() // others have their turn between two pieces
    }
  }
  held += decoder.decode()
  if (replaced || held.includes('\ufffd')) draft.once('not-utf8')
  if (held !== '') yield held
}
