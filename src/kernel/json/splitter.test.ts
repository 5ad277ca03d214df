import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonEvent, JsonShape } from './shape.ts'
import { JsonSplitter } from './splitter.ts'

const SHAPE: JsonShape = { lists: [['value', 'Media'], ['Media']] }

function split(text: string | Uint8Array, cuts: readonly number[] = [], shape: JsonShape = SHAPE): JsonEvent[] {
  const bytes = Buffer.from(text as string)
  const splitter = new JsonSplitter(shape)
  const at = [0, ...cuts.map((c) => c % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  for (let i = 1; i < at.length; i++) splitter.push(bytes.subarray(at[i - 1], at[i]))
  splitter.end()
  return [...splitter.take()]
}

const told = (events: readonly JsonEvent[]): string[] => events.map(
  (e) => (e.what === 'wrong' ? `${e.code} ${e.at}` : `${e.what} ${e.at} ${e.text.replaceAll(/\s/g, '')}`),
)
const codes = (events: readonly JsonEvent[]): string[] => events.filter((e) => e.what === 'wrong').map((e) => e.code)

test.each<[string, string, string[]]>([
  ['a list at the root', '[1,{"a":[2,"]"]},"x,y"]', ['value /0 1', 'value /1 {"a":[2,"]"]}', 'value /2 "x,y"']],
  ['a payload with keys around it', ' {"k":1,"value":[{"a":1} , {"b":"\\"}"}],"z":[3]} ', [
    'opening  {"k":1,"value":null}', 'value /value/0 {"a":1}', 'value /value/1 {"b":"\\"}"}', 'value  {"k":1,"value":null,"z":[3]}']],
  ['lists in elements of a list', '{"value":[{"CaseID":7,"Media":[{"m":1}],"x":2}]}', [
    'opening  {"value":null}', 'opening /value/0 {"CaseID":7,"Media":null}', 'value /value/0/Media/0 {"m":1}',
    'value /value/0 {"CaseID":7,"Media":null,"x":2}', 'value  {"value":null}']],
  ['nested keys of the same name', '{"o":{"value":[1]},"s":"value","value":[2]}', [
    'opening  {"o":{"value":[1]},"s":"value","value":null}', 'value /value/0 2', 'value  {"o":{"value":[1]},"s":"value","value":null}']],
  ['an escaped name', '{"\\u0076alue":[2]}', ['opening  {"\\u0076alue":null}', 'value /value/0 2', 'value  {"\\u0076alue":null}']],
  ['a name twice', '{"value":[1],"value":[2]}', [
    'opening  {"value":null}', 'value /value/0 1', 'malformed /value', 'opening  {"value":null,"value":null}', 'value /value/0 2',
    'value  {"value":null,"value":null}']],
  ['a payload that is no list', '{"value":{"value":[1]}}', ['value  {"value":{"value":[1]}}']],
  ['an empty list', '{"value":[ ]}', ['opening  {"value":null}', 'value  {"value":null}']],
  ['a bracket that does not fit', '[{"a":[1},{"b":2}]', ['malformed /0', 'value /1 {"b":2}']],
  ['no separator', '[{"a":1}{"b":2},,3]', ['value /0 {"a":1}', 'malformed /1', 'value /1 {"b":2}', 'value /2 3']],
  ['more behind the end', '[1] [2]', ['value /0 1', 'malformed ']],
  ['nothing', '  ', ['empty ']],
  ['no JSON', 'words', ['malformed ']],
  ['cut off in a string', '{"value":[{"a":1},{"b":"c', ['opening  {"value":null}', 'value /value/0 {"a":1}', 'truncated /value/1']],
  ['cut off behind an element', '{"value":[{"a":1}', ['opening  {"value":null}', 'value /value/0 {"a":1}', 'truncated /value']],
])('%s', (_, text, expected) => {
  expect(told(split(text))).toEqual(expected)
  expect(told(split(text, Array.from({ length: 200 }, (__, i) => i)))).toEqual(expected)
})

test('several values, one after the other', () => {
  expect(told(split('{"value":[1]}\n{"a":2}\nwords {\n[3]', [], { ...SHAPE, many: true }))).toEqual([
    'opening  {"value":null}', 'value /value/0 1', 'value  {"value":null}', 'value [2] {"a":2}', 'malformed ', 'value [3]/0 3'])
})

const element = fc.json({ maxDepth: 6 })
const file = fc.array(element, { maxLength: 12 }).map((list) => ({ list, text: `{"odata.metadata":"x","value":[${list.join(' ,\n')}],"Media":[]}` }))

test('any elements come out as they went in, however the bytes are cut', () => {
  fc.assert(fc.property(file, fc.array(fc.nat(), { maxLength: 30 }), ({ list, text }, cuts) => {
    const events = split(text, cuts)
    const values = events.filter((e) => e.what === 'value' && e.level === 1).map((e) => JSON.parse((e as { text: string }).text) as unknown)
    expect(values).toEqual(list.map((e) => JSON.parse(e) as unknown))
    expect(codes(events)).toEqual([])
  }))
})

test('any bytes: nothing throws, and the cuts change nothing', () => {
  const noise = fc.array(
    fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '"value"', '"Media":[', 'a', ' ', '\n', '1', '\u00e9'), { maxLength: 60 },
  ).map((a) => a.join(''))
  fc.assert(fc.property(noise, fc.array(fc.nat(), { maxLength: 20 }), fc.boolean(), (text, cuts, many) => {
    expect(split(text, cuts, { ...SHAPE, many })).toEqual(split(text, [], { ...SHAPE, many }))
  }), { numRuns: 500 })
})

test('a file that is cut off anywhere gives its complete elements and no others', () => {
  fc.assert(fc.property(file, fc.nat(), ({ list, text }, cut) => {
    const bytes = Buffer.from(text)
    const events = split(bytes.subarray(0, cut % bytes.length))
    const values = events.flatMap((e) => (e.what === 'value' && e.level === 1 ? [JSON.parse(e.text) as unknown] : []))
    expect(values).toEqual(list.slice(0, values.length).map((e) => JSON.parse(e) as unknown))
    expect(codes(events).at(-1)).toMatch(/truncated|empty/)
  }))
})

test('what is too large or too deep is passed over, and what follows is read', () => {
  const deep = `{"a":${'['.repeat(100)}${']'.repeat(100)}}`
  const large = `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`
  const huge = `{"k":"${'y'.repeat(5 * 1024 * 1024)}","value":[1]}`
  const cuts = Array.from({ length: 100 }, (_, i) => i * 53_000)
  expect(told(split(`[${deep},1,${large},2]`, cuts))).toEqual(['too-deep /0', 'value /1 1', 'too-large /2', 'value /3 2'])
  for (const c of [cuts, []]) expect(told(split(huge, c))).toEqual(['value /value/0 1', 'too-large '])
})

test('a string of 64 MB and a million brackets take no memory', () => {
  const splitter = new JsonSplitter(SHAPE)
  splitter.push(Buffer.from('{"value":[{"a":"'))
  const before = process.memoryUsage().arrayBuffers
  for (let i = 0; i < 64; i++) splitter.push(Buffer.alloc(1 << 20, 'x'))
  splitter.push(Buffer.from('"},'))
  for (let i = 0; i < 16; i++) splitter.push(Buffer.alloc(1 << 16, '['))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(90e6)
  splitter.end()
  expect(codes([...splitter.take()])).toEqual(['too-large', 'truncated'])
})
