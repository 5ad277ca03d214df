import type { Actor } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bands } from '../triage/index.ts'
import type { House } from '../way.ts'
import { view, type Route } from './asking.ts'
import { purposed } from './purposed.ts'
import { BLANK, ID_LETTERS, MOST_ORDERED, PIECE, queueOrderContract, type QueueRow } from './queue-order.contract.ts'
import { keepOrder, keptOrder, lettersFrom, placesIn } from './queue-kept.ts'
import { narrowedBy } from './queue-list.ts'
import { sharedByReaders } from './queue-memo.ts'
import { queueReads } from './queue.table.ts'
import { contractOf, mentioned, queuedByIds, withheld } from './queue.ts'

/** A row names so many of its links. */
const LINKS_TOLD = 5

/** First rows are shared for a moment only: of links and places that they tell, changes leave the order as it is. */
const ROWS_KEPT_MS = 1_000

/** Of each kind so many are told. */
const FACETS = 60

/** What the house holds of rows that the reader sees, before it is asked for which of them they stated a purpose: the same for all who see the same. */
async function rowsSeen(seen: House, ids: readonly string[]) {
  const facts = new Map((await queueReads.rowsOf(seen.store, ids)).map((r) => [r.report_id, r]))
  return { facts, entries: await queuedByIds(seen, ids, new Map([...facts].map(([id, fact]) => [id, fact.received_at]))) }
}

interface RowsTold {
  readonly rows: QueueRow[]
  readonly purposeMissing: string[]
}

/** Rows of the page; nothing in them is of a report that the reader does not see, or of a case for which they did not state a purpose. */
export const rowsTold = async (seen: House, actor: Actor, ids: readonly string[]): Promise<RowsTold> => toldTo(seen, actor, await rowsSeen(seen, ids))

async function toldTo(seen: House, actor: Actor, { facts, entries }: Awaited<ReturnType<typeof rowsSeen>>): Promise<RowsTold> {
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

type Frozen<T> = T extends readonly (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** What the rooms give is not to be changed; the contract's shapes say nothing of that. */
function thawed(row: Frozen<QueueRow>): QueueRow {
  return row as QueueRow
}

/** Rows as they go together over the wire: what rules rest on, the same words again and again, once for all. */
function packed({ rows, purposeMissing }: RowsTold) {
  const grounds = new Map<string, number>()
  const numberOf = (ground: string): number => {
    const number = grounds.get(ground) ?? grounds.size
    grounds.set(ground, number)
    return number
  }
  const told = rows.map((row) => ({ ...row, triggers: row.triggers.map((t) => ({ ...t, ground: numberOf(t.ground) })) }))
  return { rows: told, grounds: [...grounds.keys()], purposeMissing }
}

/** What was asked for, the same in whatever order it was said. */
function saidOf(asked: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(asked).filter(([, word]) => word !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Ids that stand one behind the other. */
function idsIn(letters: string): string[] {
  return Array.from({ length: letters.length / ID_LETTERS }, (_, n) => `r${letters.slice(n * ID_LETTERS, (n + 1) * ID_LETTERS)}`)
}

/** The first piece of an order, and the one in which the reader's report stands. */
function piecesOf(ids: Buffer, near: string | undefined) {
  const place = near === undefined ? 0 : placesIn(ids, [near]).get(near) ?? 0
  return [...new Set([0, Math.floor(place / PIECE)])].map((n) => ({ from: n * PIECE, ids: lettersFrom(ids, n * PIECE, PIECE) }))
}

/** Handlers of the page of the queue. */
export const queueOrderRoutes: readonly Route[] = [
  view(queueOrderContract.queueOrder, async (seen, { rows: first, near, ...asked }, actor) => {
    const [by, asks, shared] = [narrowedBy(asked, seen.now), saidOf(asked), await sharedByReaders(seen, actor.unit)]
    const ids = await shared(`order ${asks}`, async () => Buffer.from(await queueReads.order(seen.store, by, MOST_ORDERED), 'latin1'))
    const all = await shared('counts', () => queueReads.counts(seen.store, null, seen.now))
    const fit = by === null ? all : await shared(`counts ${asks}`, () => queueReads.counts(seen.store, by, seen.now))
    const told = await toldTo(seen, actor, await shared(`rows ${first} ${asks}`, () => rowsSeen(seen, idsIn(lettersFrom(ids, 0, first))), ROWS_KEPT_MS))
    const sum = (of: (c: (typeof all)[number]) => number): number => all.reduce((n, c) => n + of(c), 0)
    const listed = ids.length / ID_LETTERS
    const pieces = piecesOf(ids, near)
    return {
      answer: {
        at: seen.now, order: pieces.length * PIECE >= listed ? null : keepOrder(seen, actor, ids), listed, pieces, ...packed(told),
        beyond: Math.max(0, fit.reduce((n, c) => n + c.reports, 0) - listed),
        bands: fit.map((c) => ({ band: bands[c.band] ?? 'low', held: c.held, reports: c.reports, late: c.late, lateSince: c.due_at, sampled: c.sampled })),
        all: { reports: sum((c) => c.reports), held: sum((c) => (c.held ? c.reports : 0)), sampled: sum((c) => c.sampled), late: sum((c) => c.late) },
      },
      about: told.rows.map((r) => r.id),
    }
  }),
  view(queueOrderContract.queuePiece, async (seen, { order, from }, actor) => {
    const ids = keptOrder(seen, actor, order)
    if (ids === null) throw new Refusal('not-found', {})
    return { answer: { from, ids: await queueReads.stillSeen(seen.store, idsIn(lettersFrom(ids, from, PIECE)), BLANK) }, about: [] }
  }),
  view(queueOrderContract.queueRows, async (seen, { ids }, actor) => {
    const told = await rowsTold(seen, actor, [...new Set(ids)])
    return { answer: packed(told), about: told.rows.map((r) => r.id) }
  }),
  view(queueOrderContract.queueSpots, async (seen, { ids, before, order, ...asked }, actor) => {
    const spots = await queueReads.spots(seen.store, ids, narrowedBy(asked, seen.now), before ?? null)
    const listed = order === undefined ? null : keptOrder(seen, actor, order)
    const places = listed === null ? null : [...placesIn(listed, ids)].map(([id, place]) => ({ id, place }))
    return { answer: { spots: spots.map((s) => ({ ...s, band: bands[s.band] ?? 'low' as const })), places }, about: [] }
  }),
  view(queueOrderContract.queueFacets, async (seen, asked, { unit }) => {
    const shared = await sharedByReaders(seen, unit)
    const facets = await shared(`facets ${saidOf(asked)}`, () => queueReads.facets(seen.store, narrowedBy(asked, seen.now), FACETS))
    return { answer: { facets }, about: [] }
  }),
]
