import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractors } from './list.ts'

const examples = extractors.flatMap((e) => Object.entries(e.examples).map(([text, found]) => ({ id: e.id, find: e.find, text, found })))

test.each(examples)('$id: $text', ({ find, text, found }) => {
  expect(find(text)).toEqual(found)
})

test('each has an id of its own and at least one example that finds and one that does not', () => {
  expect(new Set(extractors.map((e) => e.id)).size).toBe(extractors.length)
  for (const e of extractors) expect(new Set(Object.values(e.examples).map((found) => found.length === 0)).size).toBe(2)
})

test('none throws, and long hostile text costs no more than its length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => extractors.every((e) => Array.isArray(e.find(text)))))
  const hostile = ['{"a":', '{ ', 'was the entire contents of the ', 'thread id ', ': ', '\\"', '[{"'].map((t) => t.repeat(100_000))
  const began = performance.now()
  for (const text of hostile) for (const e of extractors) e.find(text)
  expect(performance.now() - began).toBeLessThan(5000)
})
