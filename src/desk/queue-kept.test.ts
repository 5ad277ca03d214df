import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../custody/index.ts'
import type { House } from '../way.ts'
import { ID_LETTERS } from './queue-order.contract.ts'
import { keepOrder, keptOrder, lettersFrom, placesIn, type Order } from './queue-kept.ts'

const NOW = Date.parse('2026-11-22T09:00:00Z')
const AUK: Actor = { person: 'per_1', via: 'api', unit: 'unit_1', session: 'ses_1', purpose: null }

/** What of a house keeps orders, so many minutes after the beginning. */
function keepers(): (minutes: number) => Pick<House, 'vault' | 'now' | 'random'> {
  const vault = {} as House['vault'] // by which a house is known, and nothing more of it
  return (minutes) => ({ vault, now: new Date(NOW + minutes * 60_000).toISOString(), random: (bytes) => randomBytes(bytes) })
}

const idOf = (n: number): string => `r${n.toString(16).padStart(ID_LETTERS, '0')}`
const lettersOf = (...ids: readonly string[]): Buffer => Buffer.from(ids.map((id) => id.slice(1)).join(''), 'latin1')
const ordering = (ids: Buffer): Order => ({ listed: ids.length / ID_LETTERS, whole: () => Promise.resolve(ids) })
const orderOf = (...ids: readonly string[]): Order => ordering(lettersOf(...ids))

test('an order is kept for its reader alone: not for another person, session or unit, and not in another house', () => {
  const [at, elsewhere] = [keepers(), keepers()]
  const ids = orderOf(idOf(1), idOf(2))
  const name = keepOrder(at(0), AUK, ids)
  expect(keptOrder(at(1), AUK, name)).toBe(ids)
  for (const other of [{ person: 'per_2' }, { session: 'ses_2' }, { session: null }, { unit: 'unit_2' }]) expect(keptOrder(at(1), { ...AUK, ...other }, name)).toBeNull()
  expect(keptOrder(elsewhere(1), AUK, name)).toBeNull()
  expect(keptOrder(at(1), AUK, 'ord_00000000000000000000000000000000')).toBeNull()
})

test('it is kept for half an hour after it was asked for last', () => {
  const at = keepers()
  const name = keepOrder(at(0), AUK, orderOf(idOf(1)))
  expect(keptOrder(at(29), AUK, name)).not.toBeNull()
  expect(keptOrder(at(58), AUK, name)).not.toBeNull()
  expect(keptOrder(at(88), AUK, name)).toBeNull()
})

test('of one session the eight orders that were used last are kept; another session loses none by that', () => {
  const at = keepers()
  const other = { ...AUK, session: 'ses_2' }
  const theirs = keepOrder(at(0), other, orderOf(idOf(1)))
  const names = Array.from({ length: 8 }, (_, n) => keepOrder(at(n + 1), AUK, orderOf(idOf(n))))
  expect(keptOrder(at(9), AUK, names[0] ?? '')).not.toBeNull()
  keepOrder(at(10), AUK, orderOf(idOf(9)))
  expect(names.map((name) => keptOrder(at(11), AUK, name) !== null)).toEqual([true, false, true, true, true, true, true, true])
  expect(keptOrder(at(11), other, theirs)).not.toBeNull()
})

test('a house keeps 96 MB of orders; what many readers share counts once', () => {
  const at = keepers()
  const [one, two] = [ordering(Buffer.alloc(50_000_010)), ordering(Buffer.alloc(50_000_010))]
  const readers = Array.from({ length: 6 }, (_, n) => ({ ...AUK, session: `ses_${n}` }))
  const names = readers.map((reader) => keepOrder(at(0), reader, one))
  expect(names.every((name, n) => keptOrder(at(1), readers[n] ?? AUK, name) === one)).toBe(true)
  const last = keepOrder(at(2), AUK, two)
  expect(keptOrder(at(3), AUK, last) === two).toBe(true)
  expect(names.every((name, n) => keptOrder(at(3), readers[n] ?? AUK, name) === null)).toBe(true)
})

test('ids from a place on, and places of ids: whole ids only, in one look', () => {
  const all = Array.from({ length: 40 }, (_, n) => idOf(n * 7))
  const ids = lettersOf(...all)
  expect(lettersFrom(ids, 38, 10)).toBe(lettersOf(idOf(38 * 7), idOf(39 * 7)).toString('latin1'))
  expect([lettersFrom(ids, 40, 10), lettersFrom(ids, 400, 10)]).toEqual(['', ''])
  expect(placesIn(ids, [idOf(0), idOf(273), idOf(1), idOf(70), idOf(70)])).toEqual(new Map([[idOf(0), 0], [idOf(70), 10], [idOf(273), 39]]))
  // Letters that begin inside of one id and end in the next are no id.
  const across = `r${ids.toString('latin1', 15 * 20 + 7, 15 * 21 + 7)}`
  expect(placesIn(ids, [across])).toEqual(new Map())
})
