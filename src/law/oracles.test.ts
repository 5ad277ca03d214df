import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { read, rowsOf } from './fixtures/ask.ts'

const folder = join(import.meta.dirname, 'fixtures')
const Expected = z.object({
  offence: z.string(), jurisdiction: z.string(), result: z.string(), act: z.number().optional(), variant: z.string().optional(),
})
const File = z.looseObject({ pattern: z.string(), expect: z.array(Expected).min(1) })
const files = readdirSync(folder).filter((f) => f.endsWith('.json')).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { name, text, file: File.parse(JSON.parse(text)) }
})

test.each(files)('$name: every expectation holds, and nothing is wrong with the facts', ({ text, file }) => {
  const rows = rowsOf(text)
  for (const e of file.expect) {
    const row = rows.find((r) => r.offence === e.offence && r.act === (e.act ?? 0))
    expect({ ...e, result: row?.result, jurisdiction: row?.jurisdiction }).toEqual(e)
  }
  expect(read(text).problems).toEqual([])
})

test('every expectation of the patterns stands in a facts file of its pattern and variant', () => {
  const Pattern = z.object({ pattern: z.string(), offence: z.string(), result: z.string(), variant: z.string().optional() })
  const patterns = z.array(Pattern).parse(JSON.parse(readFileSync(join(folder, 'expected', 'patterns.json'), 'utf8')))
  expect(patterns.length).toBe(80)
  for (const p of patterns) {
    const found = files.filter(({ file }) => file.pattern === p.pattern && file.expect.some(
      (e) => e.offence === p.offence && e.variant === p.variant && e.result === p.result,
    ))
    expect(found.length, JSON.stringify(p)).toBeGreaterThan(0)
  }
})

test('one row an offence and act, in the order of the acts', () => {
  const fp04 = files.find((f) => f.name === 'fp04.json')?.text ?? ''
  const rows = rowsOf(fp04)
  expect(rows.length).toBe(188 * 4)
  expect(rows.map((r) => r.act)).toEqual(rows.map((_, i) => Math.floor(i / 188)))
  expect(new Set(rows.map((r) => `${r.act} ${r.offence}`)).size).toBe(rows.length)
})
