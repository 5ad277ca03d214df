import type { Hash, HashKind } from './contract.ts'

/** Kinds whose value is hexadecimal; the values of all others are texts of closed methods. */
const HEX = new Set<HashKind>(['md5', 'sha1', 'sha256', 'sha512', 'pdq', 'vpdq', 'photodna'])

/** The value of a hash as hex of the bytes that the store keeps: of a text its UTF-8. */
export function storedHex(hash: Hash): string {
  return HEX.has(hash.kind) ? hash.value : Buffer.from(hash.value, 'utf8').toString('hex')
}

/** The hash that was stored as these bytes (hex). */
export function fromStored(kind: HashKind, hex: string): Hash {
  return { kind, value: HEX.has(kind) ? hex : Buffer.from(hex, 'hex').toString('utf8') }
}
