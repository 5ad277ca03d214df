import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { parsedWithRepeats } from './repeated.ts'

/** What was asked, and the value in which a repeated key stands for how often it stood. */
function read(text: string): { value: unknown; asked: [string, readonly unknown[]][] } {
  const asked: [string, readonly unknown[]][] = []
  const value = parsedWithRepeats(text, (at, values) => {
    asked.push([at, values])
    return `x${values.length}`
  })
  return { value, asked }
}

test.each<[string, unknown, [string, readonly unknown[]][]]>([
  ['{"a":1,"a":2}', { a: 'x2' }, [['/a', [1, 2]]]],
  [' { "a" : 1 , "a" : 1 , "b" : [ ] , "a" : null } ', { a: 'x3', b: [] }, [['/a', [1, 1, null]]]],
  ['{"a":1,"\\u0061":2}', { a: 'x2' }, [['/a', [1, 2]]]],
  ['{"a\\"b\\\\":"\\\\","a\\"b\\\\":2}', { 'a"b\\': 'x2' }, [['/a"b\\', ['\\', 2]]]],
  ['[{"a/b~":{"c":1,"c":2}},{"c":1}]', [{ 'a/b~': { c: 'x2' } }, { c: 1 }], [['/0/a~1b~0/c', [1, 2]]]],
  ['{"a":{"b":1,"b":2},"a":{"b":3}}', { a: 'x2' }, [['/a/b', [1, 2]], ['/a', [{ b: 'x2' }, { b: 3 }]]]],
  ['{"a":"a","b":{"a":"{\\"a\\":1,\\"a\\":1}"}}', { a: 'a', b: { a: '{"a":1,"a":1}' } }, []],
  ['{"":1,"":2}', { '': 'x2' }, [['/', [1, 2]]]],
  ['-1.5e3', -1500, []], ['"x"', 'x', []], ['null', null, []], ['{"a":1', undefined, []], ['', undefined, []],
])('%s', (text, value, asked) => {
  expect(read(text)).toEqual({ value, asked })
})

test('a key named like the prototype is a key as any other', () => {
  const { value, asked } = read('{"__proto__":{"a":1},"__proto__":2,"constructor":3}')
  expect(Object.entries(value as object)).toEqual([['__proto__', 'x2'], ['constructor', 3]])
  expect(asked.map(([at]) => at)).toEqual(['/__proto__'])
})

test('without a repeated key it is what JSON.parse reads', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
    const text = JSON.stringify(JSON.parse(json), null, space)
    expect(read(text)).toEqual({ value: JSON.parse(text), asked: [] })
  }))
  fc.assert(fc.property(fc.string(), (text) => read(text).asked.length === 0))
})

test('long texts of repeated keys take time that grows with their length', async () => {
  const texts = [
    `{${'"a":1,'.repeat(500_000)}"b":2}`, `{"${'k'.repeat(1_000_000)}":[${'{"a":1,"a":2},'.repeat(100_000)}0]}`,
    `{"a":"${'\\\\'.repeat(1_000_000)}"}`,
  ]
  expect(await cpuMs(2_000, () => {
    for (const text of texts) expect(parsedWithRepeats(text, () => null)).toBeDefined()
  })).toBeLessThan(2_000)
})
