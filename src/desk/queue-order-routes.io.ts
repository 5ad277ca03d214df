import type { Actor } from '../custody/index.ts'
import { bands } from '../triage/index.ts'
import type { House } from '../way.ts'
import { view, type Route } from './asking.ts'
import { purposed } from './purposed.ts'
import { ID_LETTERS, MOST_ORDERED, queueOrderContract, type QueueRow } from './queue-order.contract.ts'
import { narrowedBy } from './queue-list.ts'
import { sharedByReaders } from './queue-memo.ts'
import { queueReads } from './queue.table.ts'
import { contractOf, mentioned, queuedByIds, withheld } from './queue.ts'

/** A row names so many of its links. */
const LINKS_TOLD = 5

/** Of each kind so many are told. */
const FACETS = 60

/** A row of the page; nothing in it is of a report that the reader does not see, or of a case for which they did not state a purpose. */
export async function rowsTold(seen: House, actor: Actor, ids: readonly string[]): Promise<{ readonly rows: QueueRow[]; readonly purposeMissing: string[] }> {
  const entries = await queuedByIds(seen, ids)
  const facts = new Map((await queueReads.rowsOf(seen.store, ids)).map((r) => [r.report_id, r]))
  const { may, missing } = await purposed(seen.store, actor, mentioned(entries))
  const rows = entries.flatMap((e): QueueRow[] => {
    const fact = facts.get(e.id)
    if (fact === undefined) return []
    const { files: _files, ...whole } = contractOf(e, (id) => may.has(id))
    const told = { ...whole, receivedAt: e.receivedAt, gaps: [...e.gaps], dueAt: fact.due_at, caseId: fact.case_id, linked: whole.links.length, links: whole.links.slice(0, LINKS_TOLD) }
    return [thawed(may.has(e.id) ? told : { ...withheld({ ...told, files: [] }), linked: 0 })]
  })
  return { rows, purposeMissing: [...missing] }
}

/** What the rooms give is not to be changed; the contract's shapes say nothing of that. */
function thawed(row: unknown): QueueRow {
  return row as QueueRow
}

/** What was asked for, the same in whatever order it was said. */
function saidOf(asked: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(asked).filter(([, word]) => word !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Handlers of the page of the queue. */
export const queueOrderRoutes: readonly Route[] = [
  view(queueOrderContract.queueOrder, async (seen, { rows: first, ...asked }, actor) => {
    const by = narrowedBy(asked, seen.now)
    const asks = saidOf(asked)
    const ids = await sharedByReaders(seen, actor.unit, `order ${asks}`, () => queueReads.order(seen.store, by, MOST_ORDERED))
    const counts = await sharedByReaders(seen, actor.unit, `counts ${asks}`, () => queueReads.counts(seen.store, by, seen.now))
    const head = Array.from({ length: Math.min(first, ids.length / ID_LETTERS) }, (_, n) => `r${ids.slice(n * ID_LETTERS, (n + 1) * ID_LETTERS)}`)
    const told = await rowsTold(seen, actor, head)
    const sum = (of: (c: (typeof counts)[number]) => number): number => counts.reduce((n, c) => n + of(c), 0)
    return {
      answer: {
        at: seen.now, ids, ...told, beyond: Math.max(0, sum((c) => c.fit) - ids.length / ID_LETTERS),
        bands: counts.filter((c) => c.fit > 0).map((c) => ({ band: bands[c.band] ?? 'low', held: c.held, reports: c.fit, late: c.fit_late, lateSince: c.due_at, sampled: c.fit_sampled })),
        all: { reports: sum((c) => c.reports), held: sum((c) => (c.held ? c.reports : 0)), sampled: sum((c) => c.sampled), late: sum((c) => c.late) },
      },
      about: told.rows.map((r) => r.id),
    }
  }),
  view(queueOrderContract.queueRows, async (seen, { ids }, actor) => {
    const told = await rowsTold(seen, actor, [...new Set(ids)])
    return { answer: told, about: told.rows.map((r) => r.id) }
  }),
  view(queueOrderContract.queueSpots, async (seen, { ids, before, ...asked }) => {
    const spots = await queueReads.spots(seen.store, ids, narrowedBy(asked, seen.now), before ?? null)
    return { answer: { spots: spots.map((s) => ({ ...s, band: bands[s.band] ?? 'low' as const })) }, about: [] }
  }),
  view(queueOrderContract.queueFacets, async (seen, asked, { unit }) => {
    const facets = await sharedByReaders(seen, unit, `facets ${saidOf(asked)}`, () => queueReads.facets(seen.store, narrowedBy(asked, seen.now), FACETS))
    return { answer: { facets }, about: [] }
  }),
]
