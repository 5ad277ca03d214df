import type { Hash, HashKind } from './contract.ts'

/** Digits of the kinds whose value is hexadecimal; the values of all others are texts of closed methods. */
export const hexDigits: Readonly<Partial<Record<HashKind, number>>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128, pdq: 64, vpdq: 64, photodna: 288 }

/** The value of a hash as hex of the bytes that the store keeps: of a text its UTF-8. */
export function storedHex(hash: Hash): string {
  return hash.kind in hexDigits ? hash.value : Buffer.from(hash.value, 'utf8').toString('hex')
}

/** The hash that was stored as these bytes (hex). */
export function fromStored(kind: HashKind, hex: string): Hash {
  return { kind, value: kind in hexDigits ? hex : Buffer.from(hex, 'hex').toString('utf8') }
}
