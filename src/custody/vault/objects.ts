import type { KeyObject } from 'node:crypto'
import { boundTo, unwrapKey, WRAP_NONCE_BYTES, wrapKey } from '../keys/wrap.ts'
import type { LiveRow } from '../vault.table.ts'
import { macsOf } from './mac.ts'

/** Bytes of an object's id, which is random. */
export const ID_BYTES = 16

/** Bytes of the name of a place, which is random. */
export const PLACE_BYTES = 16

/**
 * The names by which a unit knows files: HMAC-SHA256 of their SHA-256 by the unit's naming key, in hex. Two units have different names for the same
 * file.
 */
export function namesOf(naming: KeyObject, sha256s: readonly string[]): string[] {
  const key = naming.export()
  const names = macsOf(key, sha256s)
  key.fill(0)
  return names
}

/** The name by which a unit knows a file. */
export function nameOf(naming: KeyObject, sha256: string): string {
  return namesOf(naming, [sha256])[0] ?? ''
}

/** What is bound into the seal of an object and never changes: its unit, the case that it was kept for, and its own id. */
export function contextOf(object: Pick<LiveRow, 'unit' | 'sealedCase' | 'id'>): Uint8Array {
  return Buffer.from(JSON.stringify(['sterna-vault-1', object.unit, object.sealedCase, object.id]))
}

/** What an object's wrapped key opens with: all that the store says of the object, so that no row can be changed or swapped. */
export type Bound = Omit<LiveRow, 'keyId' | 'wrapped' | 'keptAt'>

function bound(o: Bound): Uint8Array {
  return boundTo(['object', o.name, o.id, o.unit, o.caseId, o.sealedCase, o.sha256, o.bytes, o.place, o.placeFrom, o.placeBytes])
}

/** Wraps an object's key by the key of its case. */
export function wrapObject(by: KeyObject, key: Uint8Array, object: Bound, nonce: Uint8Array): Buffer {
  return wrapKey(by, key, bound(object), nonce)
}

/** Unwraps an object's key; null when row or key are not what was written. */
export function unwrapObject(by: KeyObject, row: LiveRow): Buffer | null {
  return unwrapKey(by, row.wrapped, bound(row))
}

/** An object's key under another key, in another case perhaps; null when it does not open. */
export function rewrapObject(from: KeyObject, to: KeyObject, row: LiveRow, caseId: string, random: (bytes: number) => Uint8Array): Buffer | null {
  const key = unwrapObject(from, row)
  if (key === null) return null
  const wrapped = wrapObject(to, key, { ...row, caseId }, random(WRAP_NONCE_BYTES))
  key.fill(0)
  return wrapped
}
