import type { Hash, HashKind } from '../../contract.ts'
import { kindNamed, normalHash, plainName } from '../../normal.ts'
import type { SixtyFour } from './sixty-four.ts'

const AROUND = /^(?:file|media|picture)+|(?:digest|checksum)$/g

/** The kind of hash that the name of a column means; null for a name that means none, or one that is not kept. */
export function columnKind(name: string): HashKind | null {
  return kindNamed(name) ?? kindNamed(plainName(name).replace(AROUND, '')) ?? null
}

/**
 * Reads a hash as what its form says: as `kind` when it has the form of that kind, else as any other. 64 hex digits without a kind are `sixtyFour`.
 * @param base64 false reads hexadecimal only, where a name or a word may look like base64
 */
export function readHash(written: string, kind: HashKind | null, sixtyFour: SixtyFour, base64 = true): Hash | null {
  if (!base64 && !/^\s*[0-9a-f]{32,288}\s*$/i.test(written)) return null
  const asNamed = kind === null ? null : normalHash(written, kind)
  if (asNamed !== null) return asNamed
  const found = normalHash(written)
  return found?.kind === 'sha256' && sixtyFour === 'pdq' ? { kind: 'pdq', value: found.value } : found
}
