import { hashKinds, type Hash, type HashKind } from '../contract.ts'

/** Hex digits of the kinds that are hex; the others are texts. */
const DIGITS: Partial<Record<HashKind, number>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128, pdq: 64, vpdq: 64, photodna: 288 }

/** The hashes that somebody can mean who writes `KIND:VALUE`, or a bare value: 64 hex digits alone may be sha256, pdq or vpdq. */
export function hashesMeant(written: string): Hash[] {
  const text = written.trim()
  const named = hashKinds.find((kind) => text.toLowerCase().startsWith(`${kind}:`))
  const value = named === undefined ? text : text.slice(named.length + 1).trim()
  if (value === '' || value.includes('\0') || !value.isWellFormed()) return []
  return hashKinds.filter((kind) => named === undefined || kind === named).flatMap((kind): Hash[] => {
    const digits = DIGITS[kind]
    if (digits === undefined) return [{ kind, value }]
    return value.length === digits && /^[0-9a-f]+$/i.test(value) ? [{ kind, value: value.toLowerCase() }] : []
  })
}
