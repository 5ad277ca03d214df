import { whenUnix } from '../../../kernel/time.ts'
import type { Hash } from '../../contract.ts'
import { isFlat, normalHash } from '../../normal.ts'
import type { Draft } from '../gather/draft.ts'
import { instantOf as instantOfIso, smallText } from '../gather/small.ts'

/** A small fact as text: a text, a number, a boolean, or a list of these joined by commas; null for nothing and for what is not small. */
export function factOf(value: unknown): string | null {
  if (typeof value === 'string') return smallText(value, '…')
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value) || value.length > 100) return null
  const texts = value.map((v) => (Array.isArray(v) ? null : factOf(v))).filter((t) => t !== null)
  return texts.length === 0 ? null : smallText(texts.join(', '), '…')
}

/** The flags of these files: `true`, `"True"`, `"1"`, 1 and `"yes"` are true. Null when it is neither. */
export function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : ''
  if (text === 'true' || text === '1' || text === 'yes') return true
  return text === 'false' || text === '0' || text === 'no' ? false : null
}

/** An instant from Unix seconds (number or digits), or from ISO text with a zone; null without a zone. */
export function instantOf(value: unknown): string | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,11}$/.test(value.trim()))) {
    return whenUnix(Math.trunc(Number(value)) * 1000, '', 'second', 'update')?.instant ?? null
  }
  return typeof value === 'string' ? instantOfIso(value) : null
}

/** Reads one hash of an entry into `into`; nothing for an empty value. A value that is no hash of the named kind becomes a problem. */
export function takeHash(into: Hash[], value: unknown, kindName: string, place: string, draft: Draft): void {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return
  const hash = typeof value === 'string' ? normalHash(value, kindName) : null
  if (hash === null) return draft.tellAt('hash-refused', place)
  if ((hash.kind === 'pdq' || hash.kind === 'vpdq') && isFlat(hash.value)) draft.tellAt('flat-hash', place)
  into.push(hash)
}
