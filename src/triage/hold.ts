import { createHash } from 'node:crypto'
import type { Fact, Firing, Standing } from './contract.ts'

/** One held report in this many is shown to people like any other. */
const SAMPLE = 20

/**
 * Whether a report is held as noise: nothing at all fired, and all its files are viral, jokes or known benign, or the sender
 * batched it as such, or an earlier report has the same content. A report with a conversation is not held for its files, one told in
 * words not for benign files: nobody has read them yet. Holding is reversible; placing the report again undoes it.
 */
export function hold(own: readonly Fact[], fired: readonly Firing[], reportId: string): Standing['held'] {
  if (fired.length > 0) return null
  const reason = noise(own)
  return reason === null ? null : { reason, sample: isSampled(reportId) }
}

function noise(own: readonly Fact[]): string | null {
  if (own.some((f) => f.name === 'duplicate-of')) return 'duplicate'
  const found = own.find((f) => f.name === 'noise')
  if (found === undefined || own.some((f) => f.name === 'conversation')) return null
  if (found.value === 'known-benign' && own.some((f) => f.name === 'words')) return null
  return String(found.value)
}

/** One in 20 by a hash of the id, so that the same report is always sampled and nobody can choose which. */
export function isSampled(reportId: string): boolean {
  return createHash('sha256').update(reportId).digest().readUInt32BE(0) % SAMPLE === 0
}
