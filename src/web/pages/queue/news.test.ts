import { expect, test } from 'vitest'
import { NOTHING, waits, waitsWithout } from './news.ts'

test('what the reader put away themselves waits no more; what else waits stays', () => {
  const was = { ...NOTHING, above: new Set(['a', 'b']), below: new Set(['c']), changed: new Set(['d', 'e']) }
  const left = waitsWithout(was, ['b', 'c', 'd', 'z'])
  expect([[...left.above], [...left.below], [...left.changed]]).toEqual([['a'], [], ['e']])
  expect(waits(waitsWithout(left, ['a', 'e']))).toBe(false)
  expect(waitsWithout({ ...NOTHING, isMany: true }, ['a']).isMany).toBe(true)
})
