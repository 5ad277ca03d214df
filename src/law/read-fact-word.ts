import type { FactValue } from './contract.ts'
import { factKind, nearestFact } from './fact-names.ts'
import { allPacks, packIdOf, packIds } from './packs/registry.ts'
import { named, readValue } from './read-value.ts'

/** A value as a person wrote it, or what is wrong with it. `value` undefined: none was written. */
export type FactWordRead = { readonly value: FactValue | undefined; readonly wrong: null } | { readonly value: null; readonly wrong: string }

/** `13-15`, `13..15`, `18+` as ranges. */
const RANGE = /^(\d{1,9})(?:-|\.\.)(\d{1,9})$/
const LEAST = /^(\d{1,9})\+$/

/**
 * Reads the name of a fact and a value written on a command line: JSON, a word, a range such as `13-15`. Never throws; a name that is not known tells
 * the nearest.
 */
export function readFactWord(fact: string, written: string | undefined): FactWordRead {
  const kind = factKind(fact)
  if (kind === undefined) return { value: null, wrong: `${named(fact)} is not known; the nearest name is "${nearestFact(fact)}".` }
  if (written === undefined) return { value: undefined, wrong: null }
  const offences = kind.type === 'offences' ? new Set(allPacks().flatMap((p) => p.offences.map((o) => o.id))) : new Set<string>()
  const { value, wrong } = readValue(valueWritten(written), kind, { codes: packIds, codeNamed: packIdOf, offences })
  return wrong === null && value !== null ? { value, wrong: null } : { value: null, wrong: wrong?.detail ?? 'It asks for a value.' }
}

function valueWritten(written: string): unknown {
  const text = written.trim()
  const range = RANGE.exec(text)
  if (range !== null && !/^\d{4}-/.test(text)) return { min: Number(range[1]), max: Number(range[2]) }
  const least = LEAST.exec(text)
  if (least !== null) return { min: Number(least[1]) }
  if (/^(?:yes|true)$/i.test(text)) return true
  if (/^(?:no|false)$/i.test(text)) return false
  try {
    return JSON.parse(text)
  } catch {
    return text.includes(',') ? text.split(',').map((t) => t.trim()) : text
  }
}
