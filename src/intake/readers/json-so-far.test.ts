import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonHead, jsonSoFar } from './json-so-far.ts'

test.each([
  ['{"a":[{"x":1},{"x":2},{"x"', { a: [{ x: 1 }, { x: 2 }] }],
  ['{"a":[1,2,3', { a: [1, 2] }],
  ['{"a":1,"b":"cut in a te', { a: 1 }],
  ['{"a":"with \\" and , and ]","b":[[1],[2', { a: 'with " and , and ]', b: [[1]] }],
  ['[{"a":{"b":1}', [{ a: { b: 1 } }]],
  ['{"list":[{"who":"x","words":"never fini', undefined],
])('reads %s as far as it goes', (text, value) => {
  const read = jsonSoFar('f', text)
  expect(read.value).toEqual(value)
  expect(read.problems.map((p) => p.code)).toEqual(['truncated'])
})

test('reads what stands before a fault in the middle, and says so', () => {
  const read = jsonSoFar('f', '{"a":[{"x":1},{"x":2},{"x":nonsense},{"x":4}]}')
  expect(read.value).toEqual({ a: [{ x: 1 }, { x: 2 }] })
  expect(read.problems.map((p) => p.code)).toEqual(['malformed'])
})

test('refuses depth, even in a head', () => {
  const deep = '['.repeat(1_000_000)
  expect(jsonSoFar('f', deep).problems.map((p) => p.code)).toEqual(['too-deep'])
  expect(jsonHead({ head: deep, json: () => undefined })).toBeUndefined()
})

test('any cut of any JSON is read without throwing, and is part of the whole', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }), fc.nat(), (value, cut) => {
    const whole = JSON.stringify(value)
    const { value: read } = jsonSoFar('f', whole.slice(0, cut % (whole.length + 1)))
    expect(read === undefined || Array.isArray(read)).toBe(true)
    if (Array.isArray(read)) expect(read.length).toBeLessThanOrEqual(value.length)
  }))
})
