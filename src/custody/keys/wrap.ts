import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const TAG_BYTES = 16

/** Bytes of the nonce in front of a wrapped key. Random: one key wraps fewer than 2^32 others (NIST SP 800-38D, section 8.3). */
export const WRAP_NONCE_BYTES = 12

/** What a wrapped key belongs to; it opens with just these words. Written so that no two lists of words are one text. */
export function boundTo(words: readonly (string | number)[]): Uint8Array {
  return Buffer.from(JSON.stringify(['sterna-wrap-1', ...words]))
}

/** Wraps a key: nonce (12) || AES-256-GCM of the key || tag (16). */
export function wrapKey(by: KeyObject, key: Uint8Array, bound: Uint8Array, nonce: Uint8Array): Buffer {
  const cipher = createCipheriv(CIPHER, by, nonce).setAAD(bound)
  const wrapped = Buffer.allocUnsafe(WRAP_NONCE_BYTES + key.length + TAG_BYTES)
  wrapped.set(nonce)
  wrapped.set(cipher.update(key), WRAP_NONCE_BYTES)
  cipher.final()
  wrapped.set(cipher.getAuthTag(), WRAP_NONCE_BYTES + key.length)
  return wrapped
}

/** Unwraps a key; null when it was wrapped by another key, bound to something else, or changed. */
export function unwrapKey(by: KeyObject, wrapped: Uint8Array, bound: Uint8Array): Buffer | null {
  if (wrapped.length < WRAP_NONCE_BYTES + TAG_BYTES) return null
  const end = wrapped.length - TAG_BYTES
  const decipher = createDecipheriv(CIPHER, by, wrapped.subarray(0, WRAP_NONCE_BYTES)).setAAD(bound).setAuthTag(wrapped.subarray(end))
  const key = decipher.update(wrapped.subarray(WRAP_NONCE_BYTES, end))
  try {
    decipher.final()
    return key
  } catch {
    key.fill(0)
    return null
  }
}
