import type { z } from 'zod'
import { BLANK, ID_LETTERS, PIECE, queueOrderContract, type QueueRow } from '../../../desk/queue-order.contract.ts'
import type { BandName } from '../../parts/Marks.tsx'

export type { QueueRow }

/** What the server tells of the order of the queue at one moment. */
export type OrderTold = z.output<typeof queueOrderContract.queueOrder.output>

/** Ids of an order from a place on. */
export type Piece = OrderTold['pieces'][number]

/** Reports of one band that stand one after the other, with the place of their head and of their first row among all items of the list. */
export interface Group {
  readonly band: BandName
  readonly held: boolean
  readonly reports: number
  readonly late: number
  readonly lateSince: string | null
  /** Index of the head among all items; the rows follow it. */
  readonly head: number
  /** Index of the first row among all rows. */
  readonly first: number
}

/**
 * The order that the page shows, in groups; its ids are here in pieces, and the server keeps the rest. It stays until the reader asks for news. A *place* is
 * where a report stands in the order as the server keeps it, a *row* where it stands in the list: rows are without what the reader put away since.
 */
export interface Order {
  readonly at: string
  /** By what it is asked for more of; null when all of it is here. */
  readonly name: string | null
  /** By number: the first holds the places from 0, the next those from `PIECE` on. */
  readonly pieces: ReadonlyMap<number, string>
  /** Places of what the reader put away, the first before the others. */
  readonly away: readonly number[]
  readonly rows: number
  readonly items: number
  readonly groups: readonly Group[]
  readonly beyond: number
  readonly all: OrderTold['all']
}

/** What stands at an index of the list. */
export type Item = { readonly kind: 'head'; readonly group: Group } | { readonly kind: 'row'; readonly row: number; readonly group: Group }

/** The order as the page keeps it. Counts that a moment set apart from the ids are fitted to the ids: every id is in a group. */
export function orderOf(told: OrderTold): Order {
  const rows = told.listed
  const groups: Group[] = []
  let first = 0
  for (const [i, b] of told.bands.entries()) {
    const isLast = i === told.bands.length - 1
    const reports = isLast ? rows - first : Math.min(b.reports, rows - first)
    if (reports <= 0) continue
    groups.push({ band: b.band, held: b.held, reports, late: b.late, lateSince: b.lateSince, head: first + groups.length, first })
    first += reports
  }
  const pieces = new Map(told.pieces.map((p) => [p.from / PIECE, p.ids]))
  return { at: told.at, name: told.order, pieces, away: [], rows, items: rows + groups.length, groups, beyond: told.beyond, all: told.all }
}

/** The same order with one more piece of it here. */
export function withPiece(order: Order, { from, ids }: Piece): Order {
  return { ...order, pieces: new Map([...order.pieces, [from / PIECE, ids]]) }
}

/** The same order without some reports that are here: those that the reader has just put away themselves (`isHeld` false: put back). */
export function without(order: Order, gone: ReadonlySet<string>, isHeld = true): Order {
  const rows = [...gone].map((id) => rowOf(order, id)).filter((row) => row !== -1).sort((a, b) => a - b)
  const away = [...order.away, ...rows.map((row) => placeOf(order, row))].sort((a, b) => a - b)
  const groups: Group[] = []
  let first = 0
  for (const g of order.groups) {
    const reports = g.reports - rows.filter((row) => row >= g.first && row < g.first + g.reports).length
    if (reports === 0) continue
    groups.push({ ...g, reports, head: first + groups.length, first })
    first += reports
  }
  const all = { ...order.all, held: order.all.held + (isHeld ? 1 : -1) * rows.length }
  return { ...order, away, rows: first, items: first + groups.length, groups, all }
}

/** The place of a row: so many as were put away before it stand before it no more. */
function placeOf({ away }: Order, row: number): number {
  let [from, to] = [0, away.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((away[middle] ?? 0) - middle <= row) from = middle + 1
    else to = middle
  }
  return row + from
}

/** The row of a place; -1 for what was put away. */
export function rowAt({ away }: Order, place: number): number {
  const before = away.findIndex((p) => p >= place)
  if (before === -1) return place - away.length
  return away[before] === place ? -1 : place - before
}

/** Letters of the id of a row; none while its piece is not here. */
function lettersAt(order: Order, row: number): string {
  const place = placeOf(order, row)
  const at = (place % PIECE) * ID_LETTERS
  return order.pieces.get(Math.floor(place / PIECE))?.slice(at, at + ID_LETTERS) ?? ''
}

/** The id of a row; null while its piece is not here, and for a report that the reader does not see any more. */
export function idAt(order: Order, row: number): string | null {
  const letters = lettersAt(order, row)
  return letters === '' || letters === BLANK ? null : `r${letters}`
}

/** Whether a row is of a report that the reader does not see any more. */
export const isGone = (order: Order, row: number): boolean => lettersAt(order, row) === BLANK

/** Ids of rows that are here, `most` from one on. */
export function idsFrom(order: Order, row: number, most: number): string[] {
  return Array.from({ length: Math.max(0, Math.min(most, order.rows - row)) }, (_, n) => idAt(order, row + n)).filter((id) => id !== null)
}

/** The row of an id; -1 when it is not here. */
export function rowOf(order: Order, id: string): number {
  const place = herePlace(order, id)
  return place === -1 ? -1 : rowAt(order, place)
}

/** The place of an id in the pieces that are here; -1 when it stands in none. */
export function herePlace(order: Order, id: string): number {
  const sought = id.slice(1)
  for (const [number, ids] of order.pieces) {
    for (let at = ids.indexOf(sought); at !== -1; at = ids.indexOf(sought, at + 1)) {
      if (at % ID_LETTERS === 0) return number * PIECE + at / ID_LETTERS
    }
  }
  return -1
}

/** Numbers of the pieces in which these rows stand and that are not here. */
export function missingFor(order: Order, from: number, to: number): number[] {
  if (order.rows === 0) return []
  const [first, last] = [Math.max(0, from), Math.min(order.rows - 1, to)].map((row) => Math.floor(placeOf(order, row) / PIECE))
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((n) => !order.pieces.has(n))
}

/** What stands at an index of all items. */
export function itemAt(order: Order, index: number): Item | null {
  const group = order.groups.findLast((g) => g.head <= index)
  if (group === undefined || index >= order.items) return null
  return index === group.head ? { kind: 'head', group } : { kind: 'row', row: group.first + index - group.head - 1, group }
}

/** The index of a row among all items. */
export function indexOf(order: Order, row: number): number {
  const group = order.groups.findLast((g) => g.first <= row)
  return group === undefined ? 0 : group.head + 1 + row - group.first
}
