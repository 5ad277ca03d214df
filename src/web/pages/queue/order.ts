import type { z } from 'zod'
import { ID_LETTERS, queueOrderContract, type QueueRow } from '../../../desk/queue-order.contract.ts'
import type { BandName } from '../../parts/Marks.tsx'

export type { QueueRow }

/** What the server tells of the order of the queue at one moment. */
export type OrderTold = z.output<typeof queueOrderContract.queueOrder.output>

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

/** The order that the page shows: ids one behind the other, in groups. It stays until the reader asks for news. */
export interface Order {
  readonly at: string
  readonly ids: string
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
  const rows = Math.floor(told.ids.length / ID_LETTERS)
  const groups: Group[] = []
  let first = 0
  for (const [i, b] of told.bands.entries()) {
    const isLast = i === told.bands.length - 1
    const reports = isLast ? rows - first : Math.min(b.reports, rows - first)
    if (reports <= 0) continue
    groups.push({ band: b.band, held: b.held, reports, late: b.late, lateSince: b.lateSince, head: first + groups.length, first })
    first += reports
  }
  return { at: told.at, ids: told.ids, rows, items: rows + groups.length, groups, beyond: told.beyond, all: told.all }
}

/** The same order without some reports: those that the reader has just put away themselves (`isHeld` false: put back). */
export function without(order: Order, gone: ReadonlySet<string>, isHeld = true): Order {
  const groups: Group[] = []
  let ids = ''
  let first = 0
  for (const g of order.groups) {
    const kept = Array.from({ length: g.reports }, (_, n) => idAt(order, g.first + n)).filter((id) => !gone.has(id))
    if (kept.length === 0) continue
    groups.push({ ...g, reports: kept.length, head: first + groups.length, first })
    ids += kept.map((id) => id.slice(1)).join('')
    first += kept.length
  }
  const all = { ...order.all, held: order.all.held + (isHeld ? 1 : -1) * (order.rows - first) }
  return { ...order, ids, rows: first, items: first + groups.length, groups, all }
}

/** The id of a row. */
export function idAt(order: Order, row: number): string {
  return `r${order.ids.slice(row * ID_LETTERS, (row + 1) * ID_LETTERS)}`
}

/** The row of an id; -1 when it is not in the order. */
export function rowOf(order: Order, id: string): number {
  const sought = id.slice(1)
  for (let at = order.ids.indexOf(sought); at !== -1; at = order.ids.indexOf(sought, at + 1)) {
    if (at % ID_LETTERS === 0) return at / ID_LETTERS
  }
  return -1
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
