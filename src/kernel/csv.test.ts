import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../test/cpu.ts'
import { csvLine, guardCell, looksLikeFormula, MOST_CELLS, readCsv, unguardCell } from './csv.ts'

const rows = (text: string, delimiter = ','): string[][] => [...readCsv(text, delimiter)].map((r) => r.cells.map((c) => c.text))

test.each([
  ['a,b\nc,d', [['a', 'b'], ['c', 'd']]],
  ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
  ['a\rb', [['a'], ['b']]],
  ['"a,b",c', [['a,b', 'c']]],
  ['"say ""hi""",x', [['say "hi"', 'x']]],
  ['"two\nlines",x\ny,z', [['two\nlines', 'x'], ['y', 'z']]],
  ['"a"b,c', [['ab', 'c']]],
  ['a"b,c', [['a"b', 'c']]],
  [',', [['', '']]],
  ['', []],
])('reads %j', (text, expected) => expect(rows(text)).toEqual(expected))

test('says line and column of each cell, also behind lines inside quotes', () => {
  const found = [...readCsv('id,text\n1,"a\nb",c\n2,d', ',')]
  expect(found.map((r) => r.line)).toEqual([1, 2, 4])
  expect(found[1]?.cells.map((c) => c.column)).toEqual([1, 3, 4])
})

test('a quote that never closes does not swallow the rows behind it', () => {
  const found = [...readCsv('a,b\n1,"open\n2,x\n3,y', ',')]
  expect(found.map((r) => r.cells.map((c) => c.text))).toEqual([['a', 'b'], ['1', '"open'], ['2', 'x'], ['3', 'y']])
  expect(found.map((r) => r.cut)).toEqual([false, true, false, false])
})

test('hostile text stays linear', async () => {
  expect(await cpuMs(8_000, () => {
    expect([...readCsv('"""\n'.repeat(200_000), ',')].length).toBeGreaterThan(0)
    expect([...readCsv(','.repeat(2_000_000), ',')][0]?.cells.length).toBe(MOST_CELLS)
  })).toBeLessThan(8_000)
})

test('what is written is read again, whatever the cells hold', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (table) => {
    expect(rows(table.map(csvLine).join('')).map((r) => r.map(unguardCell))).toEqual(table)
  }))
})

test('no written cell starts like a formula', () => {
  fc.assert(fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '"='), fc.string(), (start, rest) => {
    const cell = rows(csvLine([start + rest]))[0]?.[0] ?? ''
    expect(/^-?\d|^\+\d/.test(start + rest) || cell.startsWith("'")).toBe(true)
    expect(unguardCell(cell)).toBe(start + rest)
  }))
})

test.each(['=1+1', '+cmd', '-2+3', '@SUM(1)', '\tx', '\rx', '＝1', ' =1', "'=1"])('%j looks like a formula', (text) => {
  expect(looksLikeFormula(text)).toBe(true)
  expect(guardCell(text)).toBe(`'${text}`)
})

test.each(['-5', '+12.5', '1', 'a=b', '', '-1,000.50', '12%'])('%j does not', (text) => expect(guardCell(text)).toBe(text))
