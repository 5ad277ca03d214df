import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { lookUpHashes, openMatcher, serveMatcher, type Matcher } from '../src/media/index.ts'
import type { House } from '../src/way.ts'
import { takeInHashSet } from '../src/way-lists.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { inboxOf } from './tips.ts'

const code = (n: number): string =>
  (BigInt(n + 1) * 0x9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95n & ((1n << 256n) - 1n)).toString(16).padStart(64, '0')

async function add(doors: House, from: number, to: number, name = 'set'): Promise<void> {
  const folder = inboxOf({ 'list.csv': `pdq\n${Array.from({ length: to - from }, (_, i) => code(from + i)).join('\n')}\n` })
  await takeInHashSet(doors, join(folder, 'list.csv'), { name, kind: 'known', scheme: null }, { who: 'test' })
}

const found = async (doors: House, matcher: Matcher, n: number): Promise<number> =>
  (await lookUpHashes(doors.store, matcher, [{ kind: 'pdq', value: code(n) }])).hits.get(`pdq:${code(n)}`)?.length ?? -1

/** A matching process on a folder of its own that is ready; `codes` is what it holds at the start, `end` resolves when it has gone. */
async function serving(doors: House) {
  const folder = temporaryFolder()
  const stop = new AbortController()
  const ready = Promise.withResolvers<number>()
  const served = serveMatcher(doors.store, folder, stop.signal, ready.resolve)
  const codes = await ready.promise
  const end = async (): Promise<void> => {
    stop.abort()
    await served
  }
  return { folder, codes, end, socket: join(folder, 'match', 'pdq.socket'), note: join(folder, 'match', 'pdq.served.json') }
}

test('what is written after an index was opened is found by it, and by one that was opened before and never asked', async () => {
  const doors = await testDoors()
  const [early, late] = [openMatcher(temporaryFolder()), openMatcher(temporaryFolder())]
  expect(await found(doors, early, 1)).toBe(0)
  await add(doors, 0, 50)
  expect([await found(doors, early, 1), await found(doors, late, 1), await found(doors, early, 50)]).toEqual([1, 1, 0])
  await add(doors, 50, 51, 'other')
  expect([await found(doors, early, 50), await found(doors, late, 50)]).toEqual([1, 1])
  await early.close()
  await late.close()
})

test('one matching process serves others: they find what it holds, what came since, and go on by themselves when it has gone', async () => {
  const doors = await testDoors()
  await add(doors, 0, 20)
  const { folder, codes, end, socket } = await serving(doors)
  expect(codes).toBe(20)
  expect(existsSync(socket)).toBe(true)
  const [one, two] = [openMatcher(folder), openMatcher(folder)]
  expect([await found(doors, one, 3), await found(doors, two, 19), await found(doors, two, 20)]).toEqual([1, 1, 0])
  await add(doors, 20, 21, 'other')
  expect([await found(doors, one, 20), await found(doors, two, 20)]).toEqual([1, 1])
  await expect(serveMatcher(
    doors.store, folder, new AbortController().signal, () => undefined,
  )).rejects.toMatchObject({ code: 'store-locked', facts: { folder } })
  expect(await found(doors, one, 20)).toBe(1)
  await one.close()
  await end()
  expect(existsSync(socket)).toBe(false)
  expect(await found(doors, two, 20)).toBe(1)
  await two.close()
  const after = openMatcher(folder)
  expect(await found(doors, after, 20)).toBe(1)
  await after.close()
})

test('a list whose source deletes entries is taken to its end when the matching process has gone, and leaves no code on disk', async () => {
  const doors = await testDoors()
  await add(doors, 0, 2)
  const { folder, end } = await serving(doors)
  const matcher = openMatcher(folder)
  expect([await found(doors, matcher, 0), await found(doors, matcher, 1)]).toEqual([1, 1])
  const snapshot = join(folder, 'match', 'pdq.snapshot')
  writeFileSync(snapshot, 'made before')
  await matcher.forget('pdq', [code(0)])
  expect(existsSync(snapshot)).toBe(false)
  await end()
  writeFileSync(snapshot, 'made before')
  await matcher.forget('pdq', [code(1)])
  expect(existsSync(snapshot)).toBe(false)
  expect(await found(doors, matcher, 1)).toBe(1) // the store has it still: nobody purged it there
  await matcher.close()
})

test('a matching process that does not answer is left', { timeout: 20_000 }, async () => {
  const doors = await testDoors()
  await add(doors, 0, 2)
  const { folder, end, socket, note } = await serving(doors)
  const told = readFileSync(note, 'utf8')
  await end()
  writeFileSync(note, told)
  const silent = createServer((caller) => caller.resume())
  await new Promise<void>((resolve) => { silent.listen(socket, resolve) })
  const matcher = openMatcher(folder, 50)
  expect(await found(doors, matcher, 1)).toBe(1)
  await matcher.close()
  await new Promise((resolve) => { silent.close(resolve) })
})

test('a socket or note left behind, or of another store, is not used', async () => {
  const doors = await testDoors()
  await add(doors, 0, 3)
  const { folder, end, socket, note } = await serving(doors)
  const told = readFileSync(note, 'utf8')
  writeFileSync(note, told.replace(/"mark":"[^"]*"/, '"mark":"another"'))
  const matcher = openMatcher(folder)
  expect(await found(doors, matcher, 2)).toBe(1)
  await matcher.close()
  await end()
  writeFileSync(socket, '')
  writeFileSync(note, told)
  await pause(1)
  const again = openMatcher(folder)
  expect(await found(doors, again, 2)).toBe(1)
  await again.close()
})
