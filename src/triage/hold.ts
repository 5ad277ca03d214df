import { createHash } from 'node:crypto'
import { bands, type Band, type Fact, type Firing, type Standing } from './contract.ts'

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

/**
 * What a person said of a report: that it is noise, or that it is none. `band` and `rules` are where it stood then; `sample` shows it to people like any
 * other.
 */
export interface HoldSaid {
  readonly held: boolean
  readonly sample: boolean
  readonly band: Band
  readonly rules: readonly string[]
  readonly by: string
  /** ISO UTC. */
  readonly at: string
  readonly reason: string
}

/**
 * Whether a report is held after what a person said of it. A release stays. A hold stays as long as the report stands no higher than it did and no other
 * rule fires: what a person let go of sight of comes back by itself when there is more to see.
 */
export function heldAfter(said: HoldSaid | undefined, standing: Pick<Standing, 'band' | 'triggers' | 'held'>): Standing['held'] {
  if (said === undefined) return standing.held
  if (!said.held) return null
  const isHigher = bands.indexOf(standing.band) < bands.indexOf(said.band)
  if (isHigher || standing.triggers.some((t) => !said.rules.includes(t.rule))) return standing.held
  return { reason: said.reason, sample: said.sample, by: said.by, at: said.at }
}

/** Held in bulk is never what may be danger now, nor what waits for a person to confirm a claim. */
export function mayHoldInBulk({ band, triggers }: Pick<Standing, 'band' | 'triggers'>): boolean {
  return band !== 'very-high' && triggers.every((t) => t.pending !== true)
}

/** Which of these are shown to people although they are held: one in 20, and one at least. */
export function sampledOf(ids: readonly string[]): ReadonlySet<string> {
  const chosen = ids.filter(isSampled)
  if (chosen.length > 0) return new Set(chosen)
  const first = ids.toSorted((a, b) => Buffer.compare(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest()))[0]
  return new Set(first === undefined ? [] : [first])
}
