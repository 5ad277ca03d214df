import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractors } from './list.ts'

const examples = extractors.flatMap((e) => Object.entries(e.examples).map(([text, found]) => ({ id: e.id, extractor: e, text, found })))

test.each(examples)('$id: $text', ({ extractor, text, found }) => {
  expect(extractor.find(text)).toEqual(found)
})

test('each has an id of its own and at least one example that finds and one that does not', () => {
  expect(new Set(extractors.map((e) => e.id)).size).toBe(extractors.length)
  for (const e of extractors) expect(new Set(Object.values(e.examples).map((found) => found.length === 0)).size).toBe(2)
})

test('none throws, and long hostile text ends within the test timeout', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => extractors.every((e) => Array.isArray(e.find(text)))))
  const hostile = ['{"a":', '{ ', 'was the entire contents of the ', 'thread id ', ': ', '\\"', '[{"'].map((t) => t.repeat(50_000))
  for (const text of hostile) for (const e of extractors) e.find(text)
})
