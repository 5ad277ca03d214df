import { beforeAll, expect, test } from 'vitest'
import { readPolicy } from '../log/policy.ts'
import { utf8 } from '../log/text.ts'
import { checkpointOf, filesOf, forger, KEY, log, logOf, NOW, witness, WITNESS_KEY, type MadeLog } from './fixtures/made.ts'
import { verifyLog, type LogTrust, type LogVerdict } from './log-files.ts'

const trust: LogTrust = { logKeys: [log.key], witnessKeys: [witness.key], policy: null, origin: null, nowSeconds: NOW, seen: null }

let made: MadeLog
let files: Map<string, Uint8Array>

beforeAll(async () => {
  made = logOf(600)
  files = await filesOf(made)
})

function verify(given: ReadonlyMap<string, Uint8Array>, more: Partial<LogTrust> = {}): Promise<LogVerdict> {
  return verifyLog((path) => Promise.resolve(given.get(path) ?? null), { ...trust, ...more })
}

async function broken(given: ReadonlyMap<string, Uint8Array>, more: Partial<LogTrust> = {}): Promise<string> {
  const { ok, problems: [first] } = await verify(given, more)
  return ok ? 'ok' : `${first?.code} ${first?.where} ${first?.message.replace(/^.*?\. ?/, '')}`
}

function without(path: string): Map<string, Uint8Array> {
  return new Map([...files].filter(([p]) => p !== path))
}

function changed(path: string, at: number, bit = 1): Map<string, Uint8Array> {
  return new Map([...files].map(([p, bytes]) => [p, p === path ? bytes.map((b, i) => i === at ? b ^ bit : b) : bytes]))
}

test('a whole log is recomputed from its files', async () => {
  expect([...files.keys()].toSorted()).toEqual([
    'checkpoint', 'tile/0/000', 'tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2', 'tile/entries/000', 'tile/entries/001', 'tile/entries/002.p/88',
  ])
  expect(await verify(files)).toMatchObject({ ok: true, entries: 600, origin: 'unit-a.example.org/log', problems: [] })
  for (const size of [0, 1, 255, 256, 257, 512]) expect(await verify(await filesOf(logOf(size)))).toMatchObject({ ok: true, entries: size })
})

test('the first thing that is broken is named', async () => {
  expect(await broken(changed('tile/entries/001', 34 * 7 + 5))).toBe('log-entry-differs tile/entries/001 It is entry 263.')
  expect(await broken(changed('tile/0/001', 32 * 7 + 5))).toBe('log-tile-differs tile/0/001 It is hash 7 of 256, of entry 263.')
  expect(await broken(changed('tile/0/002.p/88', 32 * 3))).toBe('log-entry-differs tile/entries/002.p/88 It is entry 515.')
  expect(await broken(changed('tile/1/000.p/2', 40))).toBe('log-tile-differs tile/1/000.p/2 It is hash 1 of 2.')
  expect(await broken(changed('tile/entries/001', 1))).toBe('log-unreadable tile/entries/001 ')
  expect(await broken(without('tile/0/001'))).toBe('log-unreadable tile/0/001 ')
  expect(await broken(without('tile/1/000.p/2'))).toBe('log-unreadable tile/1/000.p/2 ')
  expect(await broken(without('checkpoint'))).toBe('checkpoint-malformed checkpoint ')
  expect(await broken(new Map([...files, ['checkpoint', utf8(await checkpointOf(made, forger))]]))).toBe('checkpoint-unsigned checkpoint ')
  // a whole log that was made anew under a checkpoint of the old one
  expect(await broken(new Map([
    ...await filesOf(logOf(600, new Map([[3, '0'.repeat(64)]]))), ['checkpoint', files.get('checkpoint') ?? new Uint8Array(0)],
  ]))).toBe('log-root-differs checkpoint ')
})

test('each byte of each file of a small log, flipped, is noticed', async () => {
  // a policy that asks for the witness: without one, a witness whose name was changed is one that nobody knows
  const policy = readPolicy(`log ${KEY}\nwitness w ${WITNESS_KEY}\nquorum w\n`)
  const little = await filesOf(logOf(2))
  expect((await verify(little, { policy })).ok).toBe(true)
  for (const [path, bytes] of little) {
    for (let i = 0; i < bytes.length; i++) {
      const given = new Map([...little, [path, bytes.map((b, at) => at === i ? b ^ (1 << i % 8) : b)]])
      expect((await verify(given, { policy })).ok, `${path} byte ${i}`).toBe(false)
    }
  }
})

test('a log that shrank or was rewritten is told by a checkpoint that was kept', async () => {
  const earlier = await checkpointOf(logOf(257))
  expect(await broken(files, { seen: earlier })).toBe('ok')
  expect(await broken(files, { seen: await checkpointOf(logOf(600)) })).toBe('ok')
  expect(await broken(await filesOf(logOf(200)), { seen: earlier })).toBe('log-shrunk checkpoint It was 257 and is 200.')
  const rewritten = await filesOf(logOf(600, new Map([[3, '0'.repeat(64)]])))
  expect(await broken(rewritten)).toBe('ok') // nothing in it says so
  expect(await broken(rewritten, { seen: earlier })).toBe('log-rewritten checkpoint It is not what it was at 257.')
  expect(await broken(files, { seen: await checkpointOf(logOf(257), forger) })).toBe('checkpoint-unsigned checkpoint seen before ')
  expect(await broken(files, { origin: 'unit-b.example.org/log' })).toBe('origin-differs checkpoint ')
})

test('where a log grew on, its full tiles serve for the earlier checkpoint', async () => {
  const grown = await filesOf(logOf(768))
  const earlier = new Map([...grown, ['checkpoint', utf8(await checkpointOf(made))]])
  expect(await broken(earlier)).toBe('log-unreadable tile/1/000.p/2 ') // level 1 is not full yet, and its earlier tile was not kept
  expect(await broken(new Map([...earlier, ['tile/1/000.p/2', grown.get('tile/1/000.p/3')?.subarray(0, 64) ?? new Uint8Array(0)]]))).toBe('ok')
})
