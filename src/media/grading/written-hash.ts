import { hexDigits } from '../bytes.ts'
import { hashKinds, type Hash } from '../contract.ts'

/** The hashes that somebody can mean who writes `KIND:VALUE`, or a bare value: 64 hex digits alone may be sha256, pdq or vpdq. */
export function hashesMeant(written: string): Hash[] {
  const text = written.trim()
  const named = hashKinds.find((kind) => text.toLowerCase().startsWith(`${kind}:`))
  const value = named === undefined ? text : text.slice(named.length + 1).trim()
  if (value === '' || value.includes('\0') || !value.isWellFormed()) return []
  return hashKinds.filter((kind) => named === undefined || kind === named).flatMap((kind): Hash[] => {
    const digits = hexDigits[kind]
    if (digits === undefined) return [{ kind, value }]
    return value.length === digits && /^[0-9a-f]+$/i.test(value) ? [{ kind, value: value.toLowerCase() }] : []
  })
}
