import type { Actor } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bands, type Cursor } from '../triage/index.ts'
import type { House } from '../way.ts'
import { route, view, type Asking, type Frozen, type Route } from './asking.ts'
import type { QueueFilter } from './export.contract.ts'
import { purposed } from './purposed.ts'
import { BLANK, ID_LETTERS, MOST_ORDERED, PIECE, queueOrderContract, type QueueRow } from './queue-order.contract.ts'
import { keepOrder, keptOrder, lettersFrom, placesIn, type Order } from './queue-kept.ts'
import { narrowedBy } from './queue-list.ts'
import { sharedByReaders } from './queue-memo.ts'
import { queueReads, type Narrowed } from './queue.table.ts'
import { contractOf, mentioned, queuedByIds, withheld } from './queue.ts'

/** A row names so many of its links. */
const LINKS_TOLD = 5

/** First rows are shared for a moment only: of links and places that they tell, changes leave the order as it is. */
const ROWS_KEPT_MS = 1_000

/** Counts look at every row of the queue: they are shared while nothing changes. How many are late is of this minute. */
const COUNTS_KEPT_MS = 60_000

type Counts = Awaited<ReturnType<typeof queueReads.counts>>

/** What stands behind the first piece is read so long after the answer: the page is drawn by then, often on the same machine. Who scrolls there sooner has it sooner. */
const REST_AFTER_MS = 200

/** Of each kind so many are told. */
const FACETS = 60

/** What the house holds of rows that the reader sees, before it is asked for which of them they stated a purpose: the same for all who see the same. */
async function rowsSeen(seen: House, ids: readonly string[]) {
  const facts = new Map((await queueReads.rowsOf(seen.store, ids)).map((r) => [r.report_id, r]))
  return { facts, entries: await queuedByIds(seen, ids, new Map([...facts].map(([id, fact]) => [id, fact.received_at]))) }
}

interface RowsTold {
  readonly rows: readonly Frozen<QueueRow>[]
  readonly purposeMissing: readonly string[]
}

/** Rows of the page; nothing in them is of a report that the reader does not see, or of a case for which they did not state a purpose. */
export const rowsTold = async (seen: House, actor: Actor, ids: readonly string[]): Promise<RowsTold> => toldTo(seen, actor, await rowsSeen(seen, ids))

async function toldTo(seen: House, actor: Actor, { facts, entries }: Awaited<ReturnType<typeof rowsSeen>>): Promise<RowsTold> {
  const among = await purposed(seen.store, actor, mentioned(entries))
  const rows = entries.flatMap((e): Frozen<QueueRow>[] => {
    const fact = facts.get(e.id)
    if (fact === undefined || !among.seen.has(e.id)) return []
    const { files: _files, ...whole } = contractOf(e, (id) => among.may.has(id))
    const told = { ...whole, receivedAt: e.receivedAt, gaps: [...e.gaps], dueAt: fact.due_at, caseId: fact.case_id, linked: whole.links.length, links: whole.links.slice(0, LINKS_TOLD) }
    return [among.may.has(e.id) ? told : { ...withheld({ ...told, files: [] }), linked: 0 }]
  })
  return { rows, purposeMissing: among.missing }
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

/** Counts of what is asked for out of those of all, which stand by band, held and not; null where it is narrowed by something else. */
function countsWithin(all: Counts, { band, held, now: _now, ...others }: Narrowed): Counts | null {
  if (Object.values(others).some((one) => one !== null && one !== false)) return null
  return all.filter((c) => (band === null || bands[c.band] === band) && (held === null || c.held === held))
}

/** Done when it is asked for first, and again after it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null
  return () => done ??= work().catch((error: unknown) => {
    done = null
    throw error
  })
}

/**
 * An order by its first piece; what stands behind that is read beside the answer, by a call of its own: an order of 100,000 takes longer than all else that the
 * page shows. `whole` must not be waited for inside of `see`.
 */
function orderFrom(see: Asking['see'], first: readonly Cursor[], by: Narrowed | null) {
  const ids = first.map((c) => c.report_id.slice(1)).join('')
  const behind = first.length < PIECE ? () => Promise.resolve('') : () => see(({ store }) => queueReads.idsBehind(store, first, by, MOST_ORDERED - PIECE))
  return { ids, isAll: first.length < PIECE, whole: once(async () => Buffer.from(ids + await behind(), 'latin1')) }
}

interface Beginning {
  readonly see: Asking['see']
  readonly first: number
  readonly near: string | null
  readonly asked: QueueFilter
}

/** How many reports there are, and of what is asked for. */
async function countsOf(seen: House, actor: Actor, asked: QueueFilter) {
  const [by, shared] = [narrowedBy(asked, seen.now), await sharedByReaders(seen, actor.unit)]
  const of = (within: Narrowed | null, what: string): Promise<Counts> => shared(what, () => queueReads.counts(seen.store, within, seen.now), COUNTS_KEPT_MS)
  const all = await of(null, 'counts')
  return { all, fit: by === null ? all : countsWithin(all, by) ?? await of(by, `counts ${saidOf(asked)}`) }
}

/** What is told of an order at once, out of one look at the queue: its first piece and rows, and whether the reader's report stands further behind. */
async function beginningOf(seen: House, actor: Actor, { see, first, near, asked }: Beginning) {
  const [by, asks, shared] = [narrowedBy(asked, seen.now), saidOf(asked), await sharedByReaders(seen, actor.unit)]
  const start = await shared(`order ${asks}`, async () => orderFrom(see, await queueReads.page(seen.store, null, PIECE, by), by))
  const facts = await shared(`rows ${first} ${asks}`, () => rowsSeen(seen, idsIn(start.ids.slice(0, first * ID_LETTERS))), ROWS_KEPT_MS)
  return { start, told: await toldTo(seen, actor, facts), behind: await isBehind(seen, start, by, near) ? near : null }
}

/** Whether a report stands in an order behind its first piece. Most do not fit any more what the queue was narrowed to just now: no order is waited for then. */
async function isBehind({ store }: House, { ids, isAll }: ReturnType<typeof orderFrom>, by: Narrowed | null, near: string | null): Promise<boolean> {
  if (near === null || isAll || placesIn(Buffer.from(ids, 'latin1'), [near]).size > 0) return false
  return (await queueReads.spots(store, [near], by, null)).some((spot) => spot.fits)
}

/** Ids of a piece: as many as stood there when the reader was told of the order. */
async function pieceFrom({ listed, whole }: Order, from: number): Promise<string> {
  const most = Math.max(0, Math.min(PIECE, listed - from))
  return lettersFrom(await whole(), from, most).padEnd(most * ID_LETTERS, BLANK)
}

/** The first piece of an order, and the one in which the reader's report stands when it stands further behind. */
async function piecesOf(first: string, order: Order, behind: string | null) {
  const place = behind === null ? 0 : placesIn(await order.whole(), [behind]).get(behind) ?? 0
  const from = Math.floor(place / PIECE) * PIECE
  return [{ from: 0, ids: first }, ...(from === 0 ? [] : [{ from, ids: await pieceFrom(order, from) }])]
}

/** Handlers of the page of the queue. */
export const queueOrderRoutes: readonly Route[] = [
  route(queueOrderContract.queueOrder, async ({ see, house, actor }, { rows: first, near, ...asked }) => {
    // Counts look at every row of the queue, and are made at the same time.
    const [{ all, fit }, { start, told, behind }] = await Promise.all([
      see((seen) => countsOf(seen, actor, asked)), see((seen) => beginningOf(seen, actor, { see, first, near: near ?? null, asked })),
    ])
    const sum = (counts: Counts, of: (c: Counts[number]) => number): number => counts.reduce((n, c) => n + of(c), 0)
    const fitting = sum(fit, (c) => c.reports)
    const order: Order = { listed: start.isAll ? start.ids.length / ID_LETTERS : Math.min(MOST_ORDERED, fitting), whole: start.whole }
    setTimeout(() => void order.whole().catch(() => undefined), REST_AFTER_MS).unref() // whoever asks for more of it is told what failed
    const pieces = await piecesOf(start.ids, order, behind)
    return {
      answer: {
        at: house.now, order: pieces.length * PIECE >= order.listed ? null : keepOrder(house, actor, order), listed: order.listed, pieces, ...packed(told),
        beyond: Math.max(0, fitting - order.listed),
        bands: fit.map((c) => ({ band: bands[c.band] ?? 'low', held: c.held, reports: c.reports, late: c.late, lateSince: c.due_at, sampled: c.sampled })),
        all: {
          reports: sum(all, (c) => c.reports), held: sum(all, (c) => (c.held ? c.reports : 0)), sampled: sum(all, (c) => c.sampled), late: sum(all, (c) => c.late),
        },
      },
      about: told.rows.map((r) => r.id),
    }
  }),
  route(queueOrderContract.queuePiece, async ({ see, house, actor }, { order: name, from }) => {
    const order = keptOrder(house, actor, name)
    if (order === null) throw new Refusal('not-found', {})
    const ids = idsIn(await pieceFrom(order, from))
    return { answer: { from, ids: await see(({ store }) => queueReads.stillSeen(store, ids, BLANK)) }, about: [] }
  }),
  view(queueOrderContract.queueRows, async (seen, { ids }, actor) => {
    const told = await rowsTold(seen, actor, [...new Set(ids)])
    return { answer: packed(told), about: told.rows.map((r) => r.id) }
  }),
  route(queueOrderContract.queueSpots, async ({ see, house, actor }, { ids, before, order: name, ...asked }) => {
    const spots = await see(({ store, now }) => queueReads.spots(store, ids, narrowedBy(asked, now), before ?? null))
    const order = name === undefined ? null : keptOrder(house, actor, name)
    const places = order === null ? null : [...placesIn(await order.whole(), ids)].map(([id, place]) => ({ id, place }))
    return { answer: { spots: spots.map((s) => ({ ...s, band: bands[s.band] ?? 'low' as const })), places }, about: [] }
  }),
  view(queueOrderContract.queueFacets, async (seen, asked, { unit }) => {
    const shared = await sharedByReaders(seen, unit)
    const facets = await shared(`facets ${saidOf(asked)}`, () => queueReads.facets(seen.store, narrowedBy(asked, seen.now), FACETS))
    return { answer: { facets }, about: [] }
  }),
]
