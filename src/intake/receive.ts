import type { Reading } from './contract.ts'
import { changesBetween, fingerprintOf, sameReading, type Change } from './changes.ts'
import { mergeParts, type StandingPart } from './merge.ts'
import type { Arrival } from './prepare.ts'

/** A part with the file that told it. */
export interface FiledPart extends StandingPart {
  readonly sha256: string
  readonly path: string
  readonly format: string
}

/** A report before the batch: null when it is new; without parts when it was erased and comes again. */
export interface Before {
  readonly version: number
  readonly parts: readonly FiledPart[]
}

/** What a batch makes of one report. `changes` is null when nothing that it says has changed, empty for a first version. */
export interface After {
  readonly version: number
  readonly reading: Reading
  readonly format: string
  readonly fingerprint: string | null
  readonly changes: readonly Change[] | null
  readonly added: readonly (FiledPart & { readonly version: number })[]
}

/** Applies the parts that arrived for one report (each part once): together they open its next version when they say anything new. */
export function revise(before: Before | null, arrivals: readonly Arrival[]): After {
  const standing = new Map<string, FiledPart>(before?.parts.map((p) => [p.part, p]) ?? [])
  const last = before === null || before.parts.length === 0 ? null : mergeParts(before.parts)
  const news = arrivals.filter((a) => {
    const known = standing.get(a.part)
    return known === undefined || !sameReading(known.reading, a.reading)
  })
  const version = (before?.version ?? 0) + (news.length > 0 ? 1 : 0)
  const added = news.map((a) => ({ part: a.part, main: a.main, reading: a.reading, sha256: a.sha256, path: a.path, format: a.format, version }))
  for (const part of added) standing.set(part.part, part)
  const reading = mergeParts([...standing.values()])
  const lead = [...standing.values()].find((p) => p.main) ?? added[0]
  return {
    version, reading, format: lead?.format ?? 'unread', fingerprint: fingerprintOf(reading), added,
    changes: news.length === 0 ? null : last === null ? [] : changesBetween(last, reading),
  }
}
