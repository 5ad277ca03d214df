import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { Signer } from './note.ts'
import { nameKey, type KeyKind } from './vkey.ts'

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A signer from the 32 secret bytes of an Ed25519 key. They are held by Node's own key object; nothing here prints or keeps them. */
export function ed25519Signer(name: string, kind: KeyKind, secret: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, secret]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const named = nameKey(name, kind, new Uint8Array(Buffer.from(x, 'base64url')))
  return { key: named, sign: (message) => Promise.resolve(new Uint8Array(sign(null, message, key))) }
}
