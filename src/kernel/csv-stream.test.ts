import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CsvStream } from './csv-stream.ts'
import { readCsv, type CsvRecord } from './csv.ts'

function streamed(pieces: readonly string[], longest?: number): CsvRecord[] {
  const stream = new CsvStream(',', longest)
  return [...pieces.flatMap((piece) => stream.push(piece)), ...stream.end()]
}

function cut(text: string, ends: readonly number[]): string[] {
  const at = [0, ...ends.map((e) => e % (text.length + 1)).toSorted((a, b) => a - b), text.length]
  return at.slice(1).map((end, i) => text.slice(at[i], end))
}

/** Text of quotes, delimiters and line ends, some of it longer than what is looked at in one go. */
const messy = fc.array(
  fc.oneof(fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'a', 'b c'), fc.nat(40_000).map((n) => 'x'.repeat(n))), { maxLength: 30 },
).map((p) => p.join(''))

test('reads in pieces what the whole reader reads', () => {
  fc.assert(fc.property(messy, fc.array(fc.nat(), { maxLength: 6 }), (text, ends) => {
    expect(streamed(cut(text, ends))).toEqual([...readCsv(text, ',')])
  }), { numRuns: 60 })
})

test('the pieces do not matter, whatever is too long', () => {
  fc.assert(fc.property(messy, fc.array(fc.nat(), { maxLength: 6 }), fc.integer({ min: 5, max: 70_000 }), (text, ends, longest) => {
    expect(streamed(cut(text, ends), longest)).toEqual(streamed([text], longest))
  }), { numRuns: 60 })
})

test('a quote that stays open, and a line that is too long, cost their own line only', () => {
  const long = 'y'.repeat(200_000)
  const found = streamed([`a,"b\n1,2\n${long},3\r\n4,5\n`], 100_000)
  expect(found.map((r) => [r.line, r.cut, r.cells.map((c) => c.text)])).toEqual([
    [1, true, ['a', '"b']], [2, false, ['1', '2']], [3, true, []], [4, false, ['4', '5']],
  ])
})
