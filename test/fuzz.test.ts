import { expect, test } from 'vitest'
import { keptFindings } from './fuzz/found.ts'
import type { Ran } from './fuzz/engine.ts'
import { fuzzed, replayed } from './fuzz/watch.ts'

// In worker threads of their own: the fuzzer gives code its counters while it is loaded.

const planted = (names: readonly string[], guided: boolean, runs: number, seconds = 15): Promise<readonly Ran[]> =>
  fuzzed({ names: names.map((name) => `planted-${name}`), planted: true, budget: { seconds, runs, seed: 5, guided, findings: 1 }, hangsMs: 3_000 })

test('every input that once went wrong is read as it should be', async () => {
  const inputs = keptFindings()
  expect(inputs.length).toBeGreaterThan(0)
  expect(await replayed(inputs)).toEqual([])
})

test('a short run over some targets of each kind finds nothing', async () => {
  const names = [
    'kernel-text', 'kernel-json', 'reader-xml', 'archive-zip', 'intake-email', 'footprint-in-text', 'list-csv', 'media-reveal', 'custody-note',
  ]
  const ran = await fuzzed({ names, budget: { seconds: 20, runs: 200, seed: 11, guided: true } }) // ends by its runs, however busy the machine is
  expect(ran.map((r) => r.target).sort()).toEqual([...names].sort())
  expect(ran.flatMap((r) => r.findings.map((f) => `${f.target} ${f.kind}: ${f.detail}`))).toEqual([])
  for (const { target, runs, blocks } of ran) expect([runs, blocks > 5], target).toEqual([200, true])
})

test('a bug behind four bytes is found by the ways that inputs take, and not by chance', async () => {
  const [guided] = await planted(['deep'], true, 200_000)
  const [chance] = await planted(['deep'], false, guided?.runs ?? 0)
  expect(guided?.findings.map((f) => [f.kind, Buffer.from(f.input).toString('latin1')])).toEqual([['threw', 'TERN']])
  expect(chance?.findings).toEqual([])
  expect(guided?.blocks).toBeGreaterThan(chance?.blocks ?? 0)
})

test('each oracle finds what is planted for it, and a hang is stopped from outside', async () => {
  const ran = await planted(['slow', 'state', 'text', 'proto', 'promise', 'hang'], true, 2_000, 3)
  const kinds = Object.fromEntries(ran.map((r) => [r.target.slice('planted-'.length), r.findings.map((f) => f.kind)]))
  expect(kinds).toEqual({ slow: ['slow'], state: ['differs'], text: ['unstorable'], proto: ['polluted'], promise: ['promise'], hang: ['hang'] })
  const promise = ran.find((r) => r.target === 'planted-promise')?.findings[0]
  expect([promise?.input.length, promise?.detail]).toEqual([7, 'seven bytes'])
})
