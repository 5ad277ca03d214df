import { expect, test } from 'vitest'
import { nameAlone, readOn } from './shapes.ts'

test('a name in its normal form is shown without its bar', () => {
  expect([nameAlone('tamsin oxenfell|'), nameAlone('tamsin oxenfell|2001-02-03'), nameAlone('tamsin oxenfell')])
    .toEqual(['tamsin oxenfell', 'tamsin oxenfell, 2001-02-03', 'tamsin oxenfell'])
})

test('what is read on comes once, whoever presses twice and whichever answer is first', () => {
  const first = { hits: ['a'], next: 20, total: 3 }
  const second = readOn(first, 20, { hits: ['b'], next: 40 })
  expect(second).toEqual({ hits: ['a', 'b'], next: 40, total: 3 })
  expect(readOn(second, 20, { hits: ['b'], next: 40 })).toBe(second)
  expect(readOn(second, 40, { hits: ['c'], next: null })).toEqual({ hits: ['a', 'b', 'c'], next: null, total: 3 })
})
