import { csvLine } from '../kernel/csv.ts'
import type { ExportList, QueueFilter } from './export.contract.ts'
import type { contractOf } from './queue.ts'
import type { Narrowed } from './queue.table.ts'

/** An entry of the queue as it leaves the house. */
export type ToldEntry = ReturnType<typeof contractOf>

/** What was asked for as the tables read it; null when nothing narrows the queue. */
export function narrowedBy(asked: QueueFilter, now: string): Narrowed | null {
  const { band, held, source, format, jurisdiction, trigger, expiresWithinHours, case: inCase, late, sample } = asked
  if ([band, held, source, format, jurisdiction, trigger, expiresWithinHours, inCase, late, sample].every((word) => word === undefined)) return null
  return {
    band: band ?? null, held: held === undefined ? null : held === 'yes', source: source ?? null, format: format ?? null,
    jurisdiction: jurisdiction ?? null, trigger: trigger ?? null, withinHours: expiresWithinHours ?? null, case: inCase ?? null,
    late: late === 'yes', sample: sample === 'yes', now,
  }
}

/** What a second person approves when a list is to leave: which, narrowed how, how long, and to whom; the same in whatever order it was said. */
export function exportSubject(list: ExportList, { most, to, ...asked }: QueueFilter & { readonly most: number; readonly to: string }): string {
  const said = Object.entries(asked).filter(([, word]) => word !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${list} to ${to}, at most ${most}: ${JSON.stringify(Object.fromEntries(said))}`
}

const HEAD = [
  'id', 'reference', 'band', 'held', 'rules', 'expires first', 'expires at', 'complete percent', 'source kind', 'source', 'format', 'version',
  'jurisdictions',
  'files known', 'files unknown', 'files benign', 'links',
] as const

/** The queue as CSV (RFC 4180): every cell that a spreadsheet may take for a formula is guarded. */
export function queueCsv(entries: readonly ToldEntry[]): string {
  return [csvLine(HEAD), ...entries.map((e) => csvLine([
    e.id, e.reference, e.band, e.held?.reason ?? null, e.triggers.map((t) => t.rule).join(' '), e.expiresFirst?.what ?? null,
    e.expiresFirst?.at ?? null,
    e.completeness.percent, e.source.kind, e.source.name, e.format, e.version, e.jurisdictions.map((j) => j.code).join(' '),
    e.known.matched, e.known.unknown, e.known.benign, e.links.length,
  ]))].join('')
}
