import { array, assert, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { BLANK, PIECE } from '../../../desk/queue-order.contract.ts'
import { herePlace, idAt, idsFrom, indexOf, isGone, itemAt, missingFor, orderOf, rowAt, rowOf, without, withPiece, type Order, type OrderTold } from './order.ts'

const idOf = (n: number): string => `r${((n + 1) * 2_654_435_761).toString(16).padStart(15, '0')}`
const pieceOf = (ids: readonly string[], number: number): { from: number; ids: string } =>
  ({ from: number * PIECE, ids: ids.slice(number * PIECE, (number + 1) * PIECE).map((id) => id.slice(1)).join('') })

/** What the server tells of an order in which so many stand, in three bands; `here` are the numbers of the pieces that came. */
function told(ids: readonly string[], here: readonly number[]): OrderTold {
  const [first, second] = [Math.floor(ids.length / 10), Math.floor(ids.length / 3)]
  const band = (name: 'high' | 'medium' | 'low', reports: number) => ({ band: name, held: false, reports, late: 0, lateSince: null, sampled: 0 })
  return {
    at: '2026-11-22T09:00:00.000Z', order: 'ord_00000000000000000000000000000001', listed: ids.length, beyond: 0, rows: [], grounds: [], purposeMissing: [],
    pieces: here.map((n) => pieceOf(ids, n)), bands: [band('high', first), band('medium', second), band('low', ids.length - first - second)],
    all: { reports: ids.length, held: 0, sampled: 0, late: 0 },
  }
}

/** The list that a page shows, in plain words: ids by row. */
const listOf = (order: Order): (string | null)[] => Array.from({ length: order.rows }, (_, row) => idAt(order, row))

test('whatever is here and whatever was put away, rows are those of the whole order without it', () => {
  assert(property(integer({ min: 1, max: 4 * PIECE + 3 }), array(array(nat(4 * PIECE), { maxLength: 60 }), { maxLength: 4 }), nat(), (count, puts, late) => {
    const ids = Array.from({ length: count }, (_, n) => idOf(n))
    const numbers = Array.from({ length: Math.ceil(count / PIECE) }, (_, n) => n)
    const missing = late % numbers.length
    let order = orderOf(told(ids, numbers.filter((n) => n === 0 || n !== missing)))
    let left = [...ids]
    for (const put of puts) {
      const gone = new Set(put.map((n) => idOf(n % count)).filter((id) => herePlace(order, id) !== -1))
      order = without(order, gone)
      left = left.filter((id) => !gone.has(id))
    }
    if (missing > 0) order = withPiece(order, pieceOf(ids, missing))
    expect(listOf(order)).toEqual(left)
    expect(left.map((id) => rowOf(order, id))).toEqual(left.map((_id, row) => row))
    expect(ids.map((_id, place) => rowAt(order, place))).toEqual(ids.map((id) => left.indexOf(id)))
    expect(order.groups.reduce((n, g) => n + g.reports, 0)).toBe(left.length)
    expect(left.map((_id, row) => itemAt(order, indexOf(order, row)))).toEqual(left.map((_id, row) => expect.objectContaining({ kind: 'row', row })))
    expect(itemAt(order, order.items)).toBeNull()
  }), { numRuns: 25 })
})

test('what is not here is asked for, by its pieces and only those; what came stays', () => {
  const ids = Array.from({ length: 3 * PIECE + 10 }, (_, n) => idOf(n))
  const order = orderOf(told(ids, [0, 2]))
  expect(missingFor(order, -50, 100)).toEqual([])
  expect(missingFor(order, PIECE - 1, PIECE)).toEqual([1])
  expect(missingFor(order, 0, 9_999_999)).toEqual([1, 3])
  expect([idAt(order, PIECE), isGone(order, PIECE), rowOf(order, idOf(PIECE)), idAt(order, 2 * PIECE)]).toEqual([null, false, -1, idOf(2 * PIECE)])
  expect(idsFrom(order, PIECE - 2, 5)).toEqual([idOf(PIECE - 2), idOf(PIECE - 1)])
  const more = withPiece(order, pieceOf(ids, 1))
  expect([missingFor(more, 0, 3 * PIECE - 1), idAt(more, PIECE), idAt(more, 7)]).toEqual([[], idOf(PIECE), idOf(7)])
  // Ten were put away: the rows that move up may stand in the next piece.
  expect(missingFor(without(order, new Set(ids.slice(0, 10))), PIECE - 20, PIECE - 10)).toEqual([1])
})

test('a report that the reader does not see any more keeps its row, and has no id', () => {
  const ids = Array.from({ length: PIECE + 3 }, (_, n) => idOf(n))
  const order = withPiece(orderOf(told(ids, [0])), { from: PIECE, ids: `${idOf(PIECE).slice(1)}${BLANK}${idOf(PIECE + 2).slice(1)}` })
  expect([PIECE, PIECE + 1, PIECE + 2].map((row) => [idAt(order, row), isGone(order, row)])).toEqual([[idOf(PIECE), false], [null, true], [idOf(PIECE + 2), false]])
})
