import { createHash } from 'node:crypto'

const SECRET_BYTES = 32
const SECRET = /^[A-Za-z0-9_-]{43}$/

/** A secret that is handed out, and the hash by which it is known again; only the hash is kept. 256 bits need no slow hash. */
export interface Secret {
  readonly text: string
  readonly sha256: Uint8Array
}

/** Makes a secret of 256 bits, as 43 letters of base64url. */
export function newSecret(random: (bytes: number) => Uint8Array): Secret {
  const text = Buffer.from(random(SECRET_BYTES)).toString('base64url')
  return { text, sha256: hashed(text) }
}

/**
 * The hash of a secret that somebody shows; null for what is no secret of ours. Found by its hash, so no comparison tells how much of it is right.
 */
export function secretHash(shown: string | null): Uint8Array | null {
  return shown !== null && SECRET.test(shown) ? hashed(shown) : null
}

/** A new id: 64 bits that nobody can guess, after what it names. */
export function newId(prefix: 'ses' | 'lnk' | 'fac', random: (bytes: number) => Uint8Array): string {
  return `${prefix}_${Buffer.from(random(8)).toString('hex')}`
}

function hashed(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}
