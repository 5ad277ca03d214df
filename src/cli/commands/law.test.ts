import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { runIn, testShell } from '../../../test/shell.ts'
import { law } from './law.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-law-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const facts = join(import.meta.dirname, '..', '..', 'law', 'fixtures', 'fp01.json')

const Row = z.looseObject({
  act: z.int(), date: z.string(), offence: z.string(), provision: z.string(), jurisdiction: z.string(), result: z.string(),
  subjectToDefence: z.boolean(),
  elements: z.array(z.looseObject({ id: z.string(), result: z.string() })), gaps: z.array(z.looseObject({ toProve: z.string() })),
  maxPenalty: z.string(),
  inForceFrom: z.string().nullable(), sources: z.array(z.string()).min(1), verified: z.string(),
})
const Printed = z.array(z.looseObject({
  file: z.string(), notice: z.string(), offences: z.array(Row), label: z.looseObject({ exploitation: z.looseObject({ is: z.string() }) }).nullable(),
  problems: z.array(z.looseObject({ code: z.string(), message: z.string(), at: z.string() })),
}))

/** Runs the command in this process, as the program would; what it prints is gathered. */
async function run(...words: string[]): Promise<{ code: number; out: string; told: string }> {
  const shell = testShell(null, { json: words.includes('--json'), now: '2026-11-21T12:00:00Z', who: 'test', folder })
  const { code, out, refusal } = await runIn(shell, law, words, [{ name: 'json', about: '' }])
  return { code, out, told: refusal === null ? '' : JSON.stringify(refusal.facts) }
}

test('prints one element a file, in order, and tells of files that could not be read', async () => {
  const [missing, bad, list] = ['missing', 'bad', 'list'].map((name) => join(folder, `${name}.json`)) as [string, string, string]
  writeFileSync(bad, '{"date":')
  writeFileSync(list, '[{"date":"2020-01-01","facts":{"comm.sexul":true}},{"date":"2020-01-02"}]')
  const { code, out } = await run(missing, facts, bad, list, '--json', '--in', 'scotland', 'wales')
  const all = Printed.parse(JSON.parse(out))
  expect(code).toBe(65)
  expect(all.map((f) => f.file)).toEqual([missing, facts, bad, list])
  expect(all.map((f) => f.problems.map((p) => p.code))).toEqual([['unread-file'], [], ['malformed'], ['unknown-fact']])
  expect(all.map((f) => new Set(f.offences.map((o) => o.jurisdiction)).size)).toEqual([0, 2, 0, 2])
  expect(all[1]?.offences.find((o) => o.offence === 'sct-so2009-s34')?.result).toBe('met')
  expect(new Set(all[3]?.offences.map((o) => o.act))).toEqual(new Set([0, 1]))
  for (const f of all) expect(f.notice).toContain('review by a prosecutor')
})

test('--on is the day of proceedings', async () => {
  const result = async (...words: string[]): Promise<string | undefined> => {
    const { out } = await run(facts, '--in', 'england', '--json', ...words)
    return Printed.parse(JSON.parse(out))[0]?.offences.find((o) => o.offence === 'ew-ca2003-s127-1')?.result
  }
  expect(await result()).toBe('time-barred')
  expect(await result('--on', '2018-01-01')).toBe('met')
})

test('a table for people says that it is for review, and what is to prove', async () => {
  const { code, out } = await run(facts)
  expect(code).toBe(0)
  expect(out).toContain('review by a prosecutor')
  expect(out).toContain('to prove:')
  expect(out).toContain('verified: partly')
  expect(out.indexOf('ew-mca1988-s1')).toBeLessThan(out.indexOf('au-cc-s474-27a'))
})

test('refuses unknown jurisdictions with the nearest, and days that are none', async () => {
  expect(await run(facts, '--in', 'englnd')).toMatchObject({ code: 64, told: expect.stringContaining('"nearest":"england"') })
  expect(await run(facts, '--in', 'wales', 'scotlnd')).toMatchObject({ code: 64, told: expect.stringContaining('"nearest":"scotland"') })
  expect((await run(facts, '--on', '2026-02-30')).code).toBe(64)
  expect((await run()).code).toBe(64)
})

test('check and compare', async () => {
  expect((await run('check', '--in', 'scotland')).out).toContain('scotland')
  expect((await run('compare', facts, '--in', 'ireland', 'germany')).out).toContain('Ireland')
  expect(JSON.parse((await run('check', '--json')).out)).toMatchObject({ on: '2026-11-21' })
})
