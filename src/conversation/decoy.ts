import type { Reading } from '../intake/contract.ts'
import type { Sign } from './contract.ts'
import type { LedgerOptions } from './ledger.ts'

/** Who poses as a child in what an activist group hands in: the one who tells an age under 18. A suggestion, and said to be one. */
export function decoyOf(readings: readonly Pick<Reading, 'source'>[], talks: readonly { readonly signs: readonly Sign[] }[]): LedgerOptions['decoy'] {
  if (!readings.some((r) => r.source.kind === 'activist-group')) return undefined
  const told = talks.flatMap((t) => t.signs).find((s) => s.sign === 'age-told' && !s.weak && s.by !== null)
  return told?.by == null ? undefined : { by: told.by, because: `handed in by an activist group, and tells an age under 18 in turn ${told.turn}` }
}
