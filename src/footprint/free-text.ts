import type { Place } from '../kernel/place.ts'
import type { KindId } from './contract.ts'
import type { KindHint } from './kinds/plug.ts'
import { kinds } from './kinds/registry.ts'

/** An identifier found in free text: its kind, as written, its offset in UTF-16 units, and what the words around it say of it. */
export interface TextHit {
  readonly kind: KindId
  readonly written: string
  readonly index: number
  readonly hint: KindHint
}

const NOTHING: KindHint = {}

/** Any identifier has at least one of these signs; most turns of a chat have none and are passed over. */
const SIGN = /[@+$/:=\d]|www\.|\bis\b|\b(?:on|as)\b/i

/** Text is searched in pieces of this length, so that memory and work per piece stay small. In UTF-16 units. */
const PIECE = 100_000

function searchPiece(text: string, offset: number, hits: TextHit[]): void {
  const found: TextHit[] = []
  let taken: Uint8Array | null = null // one flag a character that belongs to a hit
  for (const kind of kinds) {
    for (const { written, index, hint } of kind.find?.(text) ?? []) {
      taken ??= new Uint8Array(text.length)
      const end = index + written.length
      if (taken.subarray(index, end).includes(1)) continue
      taken.fill(1, index, end)
      found.push({ kind: kind.id, written, index: index + offset, hint: hint ?? NOTHING })
    }
  }
  found.sort((a, b) => a.index - b.index)
  for (const hit of found) hits.push(hit)
}

/** The end of a piece that starts at `from`: at a white space when there is one near, so that no identifier is cut. */
function pieceEnd(text: string, from: number): number {
  const end = from + PIECE
  if (end >= text.length) return text.length
  const near = text.slice(end - 2100, end).search(/\s\S*$/)
  return near < 0 ? end : end - 2100 + near + 1
}

/**
 * Identifiers in free text, in the order of the text, each part of the text given to one kind only: the first of the
 * registry that finds something there (a profile address is no `url` beside it, a mail address inside a web address is part
 * of it).
 */
export function searchText(text: string): TextHit[] {
  const hits: TextHit[] = []
  if (text.length <= PIECE) {
    if (SIGN.test(text)) searchPiece(text, 0, hits)
    return hits
  }
  for (let from = 0; from < text.length;) {
    const end = pieceEnd(text, from)
    searchPiece(text.slice(from, end), from, hits)
    from = end
  }
  return hits
}

/**
 * The place of something inside a text whose own place is known. A text placed by line gets line and column; `fromColumn`
 * says that the text begins at the column of its place (a turn of an export begins later in its line, so its first line
 * keeps the place as it is). A text placed by pointer or path keeps that.
 */
export function placeInText(at: Place, text: string, index: number, fromColumn: boolean): Place {
  const m = /^(.*#L)(\d{1,12}):(\d{1,12})$/s.exec(at)
  if (m === null) return at
  const before = text.slice(0, index)
  const lastBreak = before.lastIndexOf('\n')
  if (lastBreak < 0) return fromColumn ? `${m[1]}${m[2]}:${Number(m[3]) + index}` : at
  let lines = 0
  for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) lines++
  return `${m[1]}${Number(m[2]) + lines}:${index - lastBreak}`
}
