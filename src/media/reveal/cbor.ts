import { viewOf, type View } from './view.ts'

/** A CBOR value; byte strings and whatever cannot be held is null. Maps keep text keys only, the first of each. */
export type Cbor = string | number | boolean | null | readonly Cbor[] | ReadonlyMap<string, Cbor>

const MOST_ITEMS = 10_000
const MOST_LEVELS = 24
const TEXT_BYTES = 8192

interface Cursor {
  readonly view: View
  offset: number
  items: number
  broken: boolean
}

const BREAK = Symbol('break')

/**
 * Reads one CBOR item (RFC 8949), as far as it goes: nesting, items and texts are limited, and what comes behind something that breaks the rules is
 * null. `isWhole` is false then.
 */
export function readCbor(bytes: Uint8Array): { readonly value: Cbor; readonly isWhole: boolean } {
  const cursor: Cursor = { view: viewOf(bytes), offset: 0, items: 0, broken: false }
  const value = item(cursor, 0)
  return { value: value === BREAK ? null : value, isWhole: !cursor.broken && value !== BREAK }
}

function broken(cursor: Cursor): null {
  cursor.broken = true
  return null
}

function item(cursor: Cursor, depth: number): Cbor | typeof BREAK {
  const first = cursor.view.u8(cursor.offset)
  if (cursor.broken || first === null || ++cursor.items > MOST_ITEMS || depth > MOST_LEVELS) return broken(cursor)
  cursor.offset++
  if (first === 0xff) return BREAK
  const [major, short] = [first >> 5, first & 31]
  const isOpen = short === 31 && major >= 2 && major <= 5
  const argument = isOpen ? 0 : argumentOf(cursor, short)
  if (major === 7) return short === 20 || short === 21 ? short === 21 : null
  if (argument === null) return major < 2 ? null : broken(cursor)
  return ofMajor(cursor, major, isOpen ? null : argument, depth)
}

/** `count` is null for a string, list or map whose end is marked. */
function ofMajor(cursor: Cursor, major: number, count: number | null, depth: number): Cbor | typeof BREAK {
  switch (major) {
    case 0: return count
    case 1: return -1 - (count ?? 0)
    case 2: return string(cursor, false, count, depth)
    case 3: return string(cursor, true, count, depth)
    case 4: return list(cursor, count ?? MOST_ITEMS, depth)
    case 5: return map(cursor, count ?? MOST_ITEMS, depth)
    default: return item(cursor, depth + 1)
  }
}

/** The number in or behind the first byte; null when it is too large for a number or not there (then the item is broken). */
function argumentOf(cursor: Cursor, short: number): number | null {
  if (short < 24) return short
  const width = short > 27 ? 0 : 1 << (short - 24)
  const { view, offset } = cursor
  cursor.offset += width
  const wide = width === 4 ? view.u32(offset) : width === 8 ? view.u64(offset) : null
  const value = width === 1 ? view.u8(offset) : width === 2 ? view.u16(offset) : wide
  if (width === 0 || cursor.offset > view.bytes.length) broken(cursor)
  return value
}

function string(cursor: Cursor, isText: boolean, length: number | null, depth: number): string | null {
  if (length === null) {
    let text = ''
    for (let piece = item(cursor, depth + 1); piece !== BREAK && !cursor.broken; piece = item(cursor, depth + 1)) {
      if (typeof piece === 'string' && text.length < TEXT_BYTES) text += piece
    }
    return isText ? text : null
  }
  const { bytes } = cursor.view
  const start = cursor.offset
  if (start + length > bytes.length) return broken(cursor)
  cursor.offset = start + length
  return isText ? new TextDecoder().decode(bytes.subarray(start, start + Math.min(length, TEXT_BYTES))) : null
}

function list(cursor: Cursor, count: number, depth: number): readonly Cbor[] {
  const values: Cbor[] = []
  for (let n = 0; n < count && !cursor.broken; n++) {
    const value = item(cursor, depth + 1)
    if (value === BREAK) break
    values.push(value)
  }
  return values
}

function map(cursor: Cursor, count: number, depth: number): ReadonlyMap<string, Cbor> {
  const entries = new Map<string, Cbor>()
  for (let n = 0; n < count && !cursor.broken; n++) {
    const key = item(cursor, depth + 1)
    if (key === BREAK) break
    const value = item(cursor, depth + 1)
    if (value === BREAK) break
    if (typeof key === 'string' && !entries.has(key)) entries.set(key, value)
  }
  return entries
}
