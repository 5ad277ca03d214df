import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanups } from '../../../test/cleanup.ts'
import { NOW, temporaryFolder, testStore } from '../../../test/doors.ts'
import { refusal } from '../../../test/refusal.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { rows, sql, type Store } from '../../store/index.ts'
import { inAct, type Doors } from '../act.ts'
import { otherConnection } from './fixtures/other-connection.ts'
import { openSealedVault, type SealedVault } from './open.io.ts'
import type { Sealed } from './vault.ts'

interface House {
  readonly doors: Doors
  readonly store: Store
  readonly folder: string
  readonly vault: SealedVault
  /** Opens it once more, as another process would. */
  readonly again: () => Promise<SealedVault>
}

async function house(): Promise<House> {
  const store = await testStore()
  const folder = temporaryFolder()
  const again = async (): Promise<SealedVault> => {
    const vault = await openSealedVault({ folder, store: await otherConnection(store), random: randomBytes, now: () => NOW })
    cleanups.push(() => vault.close())
    return vault
  }
  const vault = await again()
  return { doors: { store, vault, now: NOW, random: randomBytes }, store, folder, vault, again }
}

const file = (bytes: number): Sealed & { readonly bytes: Buffer } => {
  const content = randomBytes(bytes)
  return { sha256: sha256Hex(content), bytes: content }
}

/** All files below the vault's folder. */
const stored = (folder: string): string[] => readdirSync(
  join(folder, 'vault'), { recursive: true, withFileTypes: true },
).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort()

const count = async (store: Store): Promise<number> => (await rows(
  store, z.object({ n: z.number() }), sql`select count(*) as n from vault_object`,
))[0]?.n ?? 0

test('bytes come back as they were kept, once on the disk, with nothing of them or of their hash readable there', async () => {
  const { vault, folder, store, again } = await house()
  const words = Buffer.from('words that nobody should find on the disk '.repeat(10_000))
  const files = [...[0, 1, 16_383, 16_384, 16_385, 70_000, 1_100_000, 5_000_000].map(file), { sha256: sha256Hex(words), bytes: words }]
  await vault.keep(files)
  const before = stored(folder).map((path) => [path, sha256Hex(readFileSync(path))])
  await vault.keep([...files, ...files])
  expect(stored(folder).map((path) => [path, sha256Hex(readFileSync(path))])).toEqual(before)
  expect(await count(store)).toBe(files.length)

  const later = await again()
  for (const { sha256, bytes } of files) {
    expect(Buffer.from(await later.get(sha256)).equals(bytes), `${bytes.length}`).toBe(true)
    expect(await later.size(sha256)).toBe(bytes.length)
    expect(await later.checkObject(sha256)).toEqual({ state: 'whole', bytes: bytes.length })
  }
  const absent = file(10).sha256
  expect(await later.has([...files.map((f) => f.sha256), absent, 'no hash'])).toEqual(new Set(files.map((f) => f.sha256)))
  expect([await later.size(absent), await later.checkObject(absent)]).toEqual([null, { state: 'not-found' }])
  expect([await refusal(later.get(absent)), await refusal(later.get('../../etc/passwd'))]).toEqual(['not-found', 'not-found'])
  for (const path of stored(folder)) {
    expect(readFileSync(path).includes('nobody should')).toBe(false)
    for (const { sha256 } of files) expect(path).not.toContain(sha256.slice(0, 16))
  }
})

test('folders are for their owner only, and so are files, the key and decrypted copies', async () => {
  const { vault, folder } = await house()
  const one = file(1_000)
  await vault.keep([one])
  const plain = await vault.plain(one.sha256)
  expect(readFileSync(plain.path).equals(one.bytes)).toBe(true)
  const modes = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name)))).map((s) => s.mode & 0o077)
  expect(modes.every((m) => m === 0)).toBe(true)
  expect(modes.length).toBeGreaterThan(6)
  await plain.release()
  expect(existsSync(plain.path)).toBe(false)
})

test('decrypted copies that a dead process left are gone when a vault is opened; those of one that lives stay', async () => {
  const { vault, folder, again } = await house()
  const one = file(1_000)
  await vault.keep([one])
  const plain = await vault.plain(one.sha256)
  const mine = plain.path.split('/').at(-2) ?? ''
  const dead = mine.replace(/-\d+-\d+-[0-9a-f]+$/, `-${process.pid}-1-${'0'.repeat(16)}`)
  const elsewhere = mine.replace(/^[0-9a-f]{12}/, '0'.repeat(12))
  for (const name of [dead, elsewhere, 'not-ours']) mkdirSync(join(folder, 'tmp', name), { recursive: true })
  writeFileSync(join(folder, 'tmp', dead, 'left'), 'x')
  await again()
  expect(readdirSync(join(folder, 'tmp')).sort()).toEqual([mine, elsewhere, 'not-ours'].sort())
  utimesSync(join(folder, 'tmp', elsewhere), 1_000_000, 1_000_000)
  await again()
  expect(readdirSync(join(folder, 'tmp')).sort()).toEqual([mine, 'not-ours'].sort())
  vault.close()
  expect(readdirSync(join(folder, 'tmp'))).toEqual(['not-ours'])
})

test('a range is the slice of the whole, in one piece or streamed', async () => {
  const { vault } = await house()
  const files = [0, 1, 16_384, 49_152, 100_001, 2_500_000].map(file)
  await vault.keep(files)
  const at = fc.oneof(
    fc.integer({ min: 0, max: 2_600_000 }), fc.integer({ min: 0, max: 153 }).map((n) => n * 16_384),
    fc.constantFrom(16_383, 16_385, 1_048_576, 1_048_577),
  )
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), at, at, fc.integer({ min: 0, max: 3 }), async ({ sha256, bytes }, from, to, absent) => {
    const range = { ...((absent & 1) === 0 ? { from } : {}), ...((absent & 2) === 0 ? { to } : {}) }
    const wanted = bytes.subarray(range.from ?? 0, range.to ?? bytes.length)
    expect(Buffer.from(await vault.range(sha256, range)).equals(wanted)).toBe(true)
    expect(Buffer.concat(await Array.fromAsync(vault.stream(sha256, range))).equals(wanted)).toBe(true)
  }), { numRuns: 120 })
  const [first] = files
  for (const odd of [Number.NaN, -5, 1e300, Infinity, 0.5]) expect(await vault.range(first?.sha256 ?? '', { from: odd, to: odd })).toHaveLength(0)
})

test('a file of its own is kept in one pass, whatever comes of it', async () => {
  const { vault, folder, again } = await house()
  for (const bytes of [0, 16_384, 3_000_000]) {
    const one = file(bytes)
    const path = join(folder, 'from.bin')
    writeFileSync(path, one.bytes)
    expect(await vault.keepFile(path)).toEqual({ sha256: one.sha256, bytes })
    const before = stored(folder)
    expect(await vault.keepFile(Buffer.from(path))).toEqual({ sha256: one.sha256, bytes })
    await vault.keep([one])
    expect(stored(folder)).toEqual(before)
    expect(Buffer.from(await (await again()).get(one.sha256)).equals(one.bytes)).toBe(true)
  }
  const before = stored(folder)
  await expect(vault.keepFile(join(folder, 'nothing'))).rejects.toThrow('ENOENT')
  await expect(vault.keepFile(folder)).rejects.toThrow('EISDIR')
  await expect(vault.keep([{ sha256: file(1).sha256, bytes: Buffer.from('other') }])).rejects.toThrow('not what its name says')
  expect(stored(folder)).toEqual(before)
  await expect(vault.keep([{ sha256: file(1).sha256, bytes: randomBytes(5 << 20) }])).rejects.toThrow('not what its name says')
  expect(await vault.sweep({ olderThanHours: -1e6, remove: true })).toHaveLength(1)
  expect(stored(folder)).toEqual(before)
})

test('one bit turned anywhere on the disk, a cut, a lengthening, a file that is gone: told as broken, and nothing is given out past what is whole', async () => {
  const { vault, folder } = await house()
  const large = file(1_500_000)
  const small = [file(100), file(20_000), file(0)]
  await vault.keep([large])
  const alone = stored(folder)[0] ?? ''
  await vault.keep(small)
  const together = stored(folder).find((p) => p !== alone) ?? ''
  for (const [path, those] of [[alone, [large]], [together, small]] as const) {
    const whole = readFileSync(path)
    const bits = [0, 24 * 8, 56 * 8, whole.length * 8 - 1, ...Array.from({ length: 12 }, () => Math.floor(Math.random() * whole.length * 8))]
    for (const bit of bits) {
      const changed = Buffer.from(whole)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(path, changed)
      const states = await Promise.all(those.map(async (f) => (await vault.checkObject(f.sha256)).state))
      expect(states.filter((s) => s === 'broken'), `bit ${bit}`).toHaveLength(1)
      for (const [i, f] of those.entries()) expect(await refusal(vault.get(f.sha256))).toBe(states[i] === 'broken' ? 'seal-broken' : 'done')
    }
    for (const other of [whole.subarray(0, whole.length - 1), Buffer.concat([whole, Buffer.alloc(1)]), Buffer.alloc(0), Buffer.alloc(whole.length)]) {
      writeFileSync(path, other)
      for (const f of those) expect(await refusal(vault.get(f.sha256))).toBe('seal-broken')
      for (const f of those) expect(await refusal(vault.range(f.sha256, { from: 0, to: 1 }))).toBe('seal-broken')
    }
    writeFileSync(path, whole)
    for (const f of those) expect(await refusal(vault.get(f.sha256))).toBe('done')
  }
  // The good beginning of a stream is what was kept; after the broken chunk comes nothing.
  const whole = readFileSync(alone)
  const at = 56 + 70 * 16_400 + 5
  whole[at] = (whole[at] ?? 0) ^ 1
  writeFileSync(alone, whole)
  const got: Uint8Array[] = []
  await expect((async () => {
    for await (const piece of vault.stream(large.sha256)) got.push(piece)
  })()).rejects.toMatchObject({ code: 'seal-broken', facts: { what: 'chunk', chunk: 70 } })
  expect(Buffer.concat(got).equals(large.bytes.subarray(0, 64 * 16_384))).toBe(true)
  expect(await vault.checkObject(large.sha256)).toEqual({ state: 'broken', what: 'chunk', chunk: 70 })
  await expect(vault.plain(large.sha256)).rejects.toMatchObject({ code: 'seal-broken' })
  expect(readdirSync(join(folder, 'tmp'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile())).toEqual([])
  unlinkSync(alone)
  expect(await vault.checkObject(large.sha256)).toEqual({ state: 'broken', what: 'missing', chunk: null })
  truncateSync(together, 10)
  expect((await vault.checkObject(small[0]?.sha256 ?? '')).state).toBe('broken')
})

test('no row can be changed or swapped: whatever the store says of an object is bound to its key', async () => {
  const { vault, store } = await house()
  const [a, b] = [file(70_000), file(70_000)]
  await vault.keep([a, b])
  const changes = [
    `bytes = bytes - 1`, `bytes = bytes + 16384`, `place_from = 0, place_bytes = place_bytes`, `sealed_case = 'case_0'`, `case_id = 'case_0'`,
    `id = sha256`,
    `wrapped = (select wrapped from vault_object x where x.name <> vault_object.name limit 1)`,
    `place = (select place from vault_object x order by place limit 1), place_from = 7`,
    `sha256 = (select sha256 from vault_object x where x.name <> vault_object.name limit 1)`, `unit_id = 'unit_2'`, `key_id = 'key_0'`,
    `wrapped = set_byte(wrapped, 20, 255 - get_byte(wrapped, 20))`,
  ]
  await store.script('create temporary table kept as select * from vault_object')
  for (const change of changes) {
    await store.script(`update vault_object set ${change}`)
    const said = await Promise.all([a, b].map((f) => refusal(vault.get(f.sha256))))
    expect(said, change).toContain('seal-broken')
    await store.script('delete from vault_object; insert into vault_object select * from kept')
    expect(await Promise.all([a, b].map((f) => refusal(vault.get(f.sha256))))).toEqual(['done', 'done'])
  }
  await store.script('drop table kept')
})

test('units share no object and no name; within a unit cases share', async () => {
  const { vault, store, folder } = await house()
  const one = file(50_000)
  await vault.keep([one])
  const other = vault.of('unit_2')
  expect([await other.size(one.sha256), [...await other.has([one.sha256])], await refusal(other.get(one.sha256))]).toEqual([null, [], 'not-found'])
  await other.keep([one])
  await vault.of('unit_2', 'case_1').keep([one])
  await vault.of('unit_1', 'case_1').keep([one])
  expect([await count(store), stored(folder).length]).toEqual([2, 2])
  expect(Buffer.from(await other.get(one.sha256)).equals(one.bytes)).toBe(true)
})

test('two that keep the same files at once end with one readable object each, and nothing of the other is left alone', async () => {
  const { vault, again, store, folder } = await house()
  const files = [...Array.from({ length: 20 }, () => file(3_000)), file(1_100_000), file(5_000_000)]
  const path = join(folder, 'from.bin')
  writeFileSync(path, files[20]?.bytes ?? '')
  const vaults = [vault, await again(), await again()]
  await Promise.all(vaults.flatMap((v, i) => [v.keep(i === 1 ? files.toReversed() : files), v.keepFile(path), v.of('unit_1', 'case_9').keep(files)]))
  expect(await count(store)).toBe(files.length)
  for (const v of vaults) for (const f of files) expect(Buffer.from(await v.get(f.sha256)).equals(f.bytes)).toBe(true)
  // What lost is in no row: large ones are gone at once, places of many small ones are found by a sweep.
  const left = await vault.sweep({ olderThanHours: -1e6, remove: true })
  expect(left.every((l) => l.bytes < 1 << 20)).toBe(true)
  expect(stored(folder).length).toBeLessThanOrEqual(2 + 8)
  for (const f of files) expect(await vault.checkObject(f.sha256)).toEqual({ state: 'whole', bytes: f.bytes.length })
})

test('what was written but never told to the store is no object: keeping it again works, and a sweep finds the rest', async () => {
  const { vault, folder, store } = await house()
  const files = [file(1_100_000), file(100)]
  // The same house, whose store goes away between the files and their rows.
  let cutting = false
  const flaky: Store = { ...store, transaction: (work) => (cutting ? Promise.reject(new Error('the store is gone')) : store.transaction(work)) }
  const cut = await openSealedVault({ folder, store: flaky, random: randomBytes, now: () => NOW })
  cleanups.push(() => cut.close())
  cutting = true
  await expect(cut.keep(files)).rejects.toThrow('the store is gone')
  cutting = false
  expect([stored(folder).length, [...await vault.has(files.map((f) => f.sha256))]]).toEqual([2, []])
  writeFileSync(join(folder, 'vault', 'ab.part'), 'not in a folder of places')
  mkdirSync(join(folder, 'vault', 'ab'), { recursive: true })
  writeFileSync(join(folder, 'vault', 'ab', `${'c'.repeat(30)}.part`), 'cut off')
  await vault.keep(files)
  expect(await vault.sweep()).toEqual([])
  const hourOld = new Date(Date.parse(NOW) - 3_700_000)
  for (const path of stored(folder)) utimesSync(path, hourOld, hourOld)
  const found = await vault.sweep()
  expect(found).toHaveLength(3)
  expect(found.map((f) => f.place)).toContain(`ab${'c'.repeat(30)}.part`)
  await vault.sweep({ remove: true })
  expect(await vault.sweep()).toEqual([])
  for (const f of files) expect(await vault.checkObject(f.sha256)).toEqual({ state: 'whole', bytes: f.bytes.length })
})

test('objects move to another case without their bytes; what an act that failed moved is where it was', async () => {
  const { vault, doors, folder, store } = await house()
  const files = [file(10), file(1_100_000)]
  await vault.keep(files)
  const before = stored(folder).map((p) => sha256Hex(readFileSync(p)))
  const caseOf = async (): Promise<string[]> => (await rows(
    store, z.object({ c: z.string() }), sql`select case_id as c from vault_object order by bytes`,
  )).map((r) => r.c)
  await expect(inAct(doors, 'officer Auk', 'move', async (act) => {
    await vault.move(act, files.map((f) => f.sha256), 'case_a')
    throw new Error('cut')
  })).rejects.toThrow('cut')
  expect(await caseOf()).toEqual(['intake', 'intake'])
  // The key of the case that this act made went with it: what is kept for the case later gets one that stands.
  const third = file(20_000)
  await vault.of('unit_1', 'case_a').keep([third])
  expect(await inAct(doors, 'officer Auk', 'move', (act) => vault.move(act, [...files.map((f) => f.sha256), file(1).sha256], 'case_a'))).toBe(2)
  expect(await inAct(doors, 'officer Auk', 'move', (act) => vault.move(act, files.map((f) => f.sha256), 'case_a'))).toBe(0)
  expect(await caseOf()).toEqual(['case_a', 'case_a', 'case_a'])
  expect(stored(folder).map((p) => sha256Hex(readFileSync(p)))).toEqual(expect.arrayContaining(before))
  for (const f of [...files, third]) expect(Buffer.from(await vault.get(f.sha256)).equals(f.bytes)).toBe(true)
})

test('destroyed objects are shredded, leave neither key nor hash nor bytes, and the same file can come again', async () => {
  const { vault, doors, folder, store, again } = await house()
  const [gone, stays, large] = [file(5_000), file(5_000), file(1_100_000)]
  await vault.keep([gone, stays, large])
  expect(await inAct(
    doors, 'officer Auk', 'retention', (act) => vault.destroyKeys(act, { objects: [gone.sha256, large.sha256, file(1).sha256] }),
  )).toBe(2)
  for (const v of [vault, await again()]) {
    for (const f of [gone, large]) expect([
      await refusal(v.get(f.sha256)), await v.size(f.sha256), (await v.checkObject(f.sha256)).state,
    ]).toEqual(['shredded', null, 'shredded'])
    expect(await v.has([gone.sha256, stays.sha256, large.sha256])).toEqual(new Set([stays.sha256]))
  }
  const text = JSON.stringify(await store.query(sql`select encode(sha256, 'hex') s, wrapped from vault_object where destroyed_at is not null`))
  expect(text).toBe(JSON.stringify([{ s: null, wrapped: null }, { s: null, wrapped: null }]))
  const entries = await rows(store, z.object({ c: z.string() }), sql`select content_sha256 as c from log_entry where event = 'object.destroyed'`)
  expect(entries.map((e) => e.c).sort()).toEqual([gone.sha256, large.sha256].sort())

  const shared = stored(folder).find((p) => statSync(p).size < 20_000) ?? ''
  const before = readFileSync(shared)
  expect(await vault.erase()).toEqual({ erased: 2, left: 0 })
  expect(await vault.erase()).toEqual({ erased: 0, left: 0 })
  const after = readFileSync(shared)
  expect([stored(folder), after.length, after.equals(before), after.includes(Buffer.alloc(5_000))]).toEqual([[shared], before.length, false, true])
  expect(Buffer.from(await vault.get(stays.sha256)).equals(stays.bytes)).toBe(true)

  await vault.keep([gone])
  await vault.keepFile((writeFileSync(join(folder, 'from.bin'), large.bytes), join(folder, 'from.bin')))
  for (const f of [gone, large, stays]) expect(Buffer.from(await vault.get(f.sha256)).equals(f.bytes)).toBe(true)
  expect(await vault.erase()).toEqual({ erased: 0, left: 0 })
})

test('a case is destroyed with its keys, and what is kept for it later gets a new one', async () => {
  const { vault, doors, store, again } = await house()
  const theirs = vault.of('unit_1', 'case_a')
  const files = Array.from({ length: 30 }, () => file(100))
  const other = file(100)
  await theirs.keep(files)
  await vault.keep([other])
  const open = await again()
  expect(await open.get(files[0]?.sha256 ?? '')).toHaveLength(100)
  await expect(inAct(doors, 'officer Auk', 'retention', async (act) => {
    await vault.destroyKeys(act, { case: 'case_a' })
    throw new Error('cut')
  })).rejects.toThrow('cut')
  expect(await refusal(vault.get(files[0]?.sha256 ?? ''))).toBe('done')
  expect(await inAct(doors, 'officer Auk', 'retention', (act) => vault.destroyKeys(act, { case: 'case_a' }))).toBe(30)
  for (const v of [vault, open]) expect(await refusal(v.get(files[3]?.sha256 ?? ''))).toBe('shredded')
  expect(await refusal(vault.get(other.sha256))).toBe('done')
  await vault.erase()
  // This process opened the old key and still remembers it; the store does not take what it wraps.
  await open.of('unit_1', 'case_a').keep(files.slice(0, 2))
  expect(Buffer.from(await vault.get(files[0]?.sha256 ?? '')).equals(files[0]?.bytes ?? Buffer.alloc(0))).toBe(true)
  const keys = await rows(store, z.object({ live: z.boolean(), wrapped: z.boolean() }), sql`
    select destroyed_at is null as live, wrapped is not null as wrapped from vault_key where case_id = 'case_a' order by version`)
  expect(keys).toEqual([{ live: false, wrapped: false }, { live: true, wrapped: true }])
})
