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

/** A report before the batch: null when it is new. */
export interface Before {
  readonly version: number
  readonly parts: readonly FiledPart[]
}

/** What a batch makes of one report. `versions` is empty when nothing that it says has changed. */
export interface After {
  readonly version: number
  readonly reading: Reading
  readonly format: string
  readonly fingerprint: string | null
  readonly versions: readonly { readonly version: number; readonly changes: readonly Change[] }[]
  readonly added: readonly (FiledPart & { readonly version: number })[]
}

/**
 * Applies the parts that arrived for one report, in their order. Parts that are new fill the same version; a part that stood
 * already and now says something else opens the next. A report that was there before the batch opens one for any news.
 */
export function revise(id: string, before: Before | null, arrivals: readonly Arrival[]): After {
  const standing = new Map<string, FiledPart>(before?.parts.map((p) => [p.part, p]) ?? [])
  let version = before?.version ?? 0
  let last = before === null ? null : mergeParts(before.parts)
  const versions: { version: number; changes: readonly Change[] }[] = []
  const added: (FiledPart & { version: number })[] = []
  for (const round of roundsOf(arrivals)) {
    const news = round.filter((a) => {
      const known = standing.get(a.part)
      return known === undefined || !sameReading(known.reading, a.reading)
    })
    if (news.length === 0) continue
    version++
    for (const a of news) {
      const part = { part: a.part, main: a.main, reading: a.reading, sha256: a.sha256, path: a.path, format: a.format }
      standing.set(a.part, part)
      added.push({ ...part, version })
    }
    const reading = mergeParts([...standing.values()])
    versions.push({ version, changes: last === null ? [] : changesBetween(last, reading) })
    last = reading
  }
  if (last === null) throw new Error(`report ${id} without a reading`)
  const lead = [...standing.values()].find((p) => p.main) ?? [...standing.values()][0]
  return { version, reading: last, format: lead?.format ?? 'unread', fingerprint: fingerprintOf(last), versions, added }
}

/** Arrivals of the same part in one batch follow one another: the n-th of each part makes the n-th round. */
function roundsOf(arrivals: readonly Arrival[]): Arrival[][] {
  const rounds: Arrival[][] = []
  const count = new Map<string, number>()
  for (const a of arrivals) {
    const n = count.get(a.part) ?? 0
    count.set(a.part, n + 1)
    const round = (rounds[n] ??= [])
    round.push(a)
  }
  return rounds
}
