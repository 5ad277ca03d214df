import { bands } from '../triage/index.ts'
import type { House } from '../way.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { narrowedBy } from './queue-list.ts'
import { queueReads } from './queue.table.ts'
import { searching } from './search.table.ts'

/** A page of the reports of a case, a line each, in the order of the queue, as whoever asks sees them. Refuses with `usage` a cursor that is none. */
export async function reportsOfCase(seen: House, { case: id, after, limit }: { readonly case: string; readonly after?: string | undefined; readonly limit: number }) {
  const page = await queueReads.page(seen.store, readCursor(after), limit, narrowedBy({ case: id }, seen.now))
  const last = page.length < limit ? undefined : page.at(-1)
  const reports = (await searching.lines(seen.store, page.map((p) => p.report_id))).map((l) => ({
    id: l.id, reference: l.reference, source: { kind: l.source_kind, name: l.source_name }, receivedAt: l.received_at,
    band: l.band === null ? null : bands[l.band] ?? null, rule: l.rule, held: l.held,
  }))
  return { reports, next: last === undefined ? null : writeCursor(last) }
}
