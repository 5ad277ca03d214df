import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import {
  checkBackup, checkPlaces, inAct, makeBackup, openSealedVault, openTarget, restoreBackup, rotateRoot, rotateUnit, vaultBackend, verifyStored,
  type Restored, type RestoreFrom,
} from '../src/custody/index.ts'
import { talkTools } from '../src/conversation/index.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { openMediaTools } from '../src/media/index.ts'
import { rows, sql, type Store } from '../src/store/index.ts'
import { synthWorld, writeWorld } from '../src/synth/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { z } from 'zod'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder, testStore } from './doors.ts'
import { queueOf } from './tips.ts'

interface Place {
  readonly house: House
  /** All stores of the embedded database are one connection: this makes it look at this one's schema. */
  readonly here: () => Promise<void>
  readonly folder: string
  readonly root: RestoreFrom['root']
}

const never = new AbortController().signal
const quiet = (): void => undefined
const s3At = (): never => { throw new Error('no S3 here') }

/** A root key as an operator keeps it: apart from the data. */
function rootKey(): Place['root'] {
  const path = join(temporaryFolder(), 'root.key')
  writeFileSync(path, randomBytes(32), { mode: 0o600 })
  return { kind: 'key-file', path }
}

async function houseOn(store: Store, folder: string, root: Place['root'], now = NOW): Promise<House> {
  const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => now, root })
  const media = openMediaTools(folder)
  cleanups.push(() => vault.close(), () => media.close())
  return { store, vault, random: randomBytes, now, media, talk: talkTools() }
}

async function switchTo(store: Store): Promise<() => Promise<void>> {
  const [schema] = await rows(store, z.object({ name: z.string() }), sql`select current_schema() as name`)
  return () => store.script(`set search_path to "${schema?.name ?? ''}"`)
}

async function place(reports = 0): Promise<Place> {
  const [folder, root] = [temporaryFolder(), rootKey()]
  const store = await testStore()
  const here = await switchTo(store)
  const house = await houseOn(store, folder, root)
  if (reports > 0) {
    const world = temporaryFolder()
    await writeWorld(synthWorld({ reports, seed: 7 }), world)
    await takeIn(house, [join(world, 'inbox')], { who: 'test' })
  }
  return { house, folder, root, here }
}

async function backUp({ house, folder }: Place, to: string, keys: string | null) {
  return makeBackup(house, {
    contents: await openTarget(to, s3At, true), keys: keys === null ? null : await openTarget(keys, s3At, true),
    vault: await vaultBackend(folder, undefined),
    who: 'test', signal: never, onProgress: quiet,
  })
}

async function fromOf(to: string, keys: string | null, root: Place['root'], more: Partial<RestoreFrom> = {}): Promise<RestoreFrom> {
  return {
    contents: await openTarget(to, s3At, false), keys: keys === null ? null : await openTarget(keys, s3At, false), set: null, keySet: null, root,
    trusted: null,
    random: randomBytes, signal: never, onProgress: quiet, ...more,
  }
}

const LATER = '2026-11-22T12:00:00.000Z'

/** Restores into a store and a folder of their own; gives the house that stands there. */
async function restored(from: RestoreFrom): Promise<Restored & Pick<Place, 'house' | 'here'>> {
  const folder = temporaryFolder()
  const store = await testStore()
  const here = await switchTo(store)
  const stays: Store = { ...store, close: () => Promise.resolve() }
  const told = await restoreBackup(from, await checkBackup(from), {
    store: () => Promise.resolve(stays), places: await vaultBackend(folder, undefined), who: 'test', doors: { now: LATER, random: randomBytes },
    vault: (s) => openSealedVault({ folder, store: s, random: randomBytes, now: () => LATER, root: from.root }),
  })
  return { ...told, here, house: await houseOn(store, folder, from.root, LATER) }
}

async function refusedBy(work: () => Promise<unknown>): Promise<Refusal> {
  const error = await work().then(() => null, (e: unknown) => e)
  if (!(error instanceof Refusal)) throw error ?? new Error('nothing was refused')
  return error
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name))
}

const Sha = z.object({ sha256: z.string(), unit: z.string() })
const filesOf = async (store: Store) => rows(
  store, Sha, sql`select encode(sha256, 'hex') as sha256, unit_id as unit from vault_object where destroyed_at is null order by 1`,
)

test('a house is restored elsewhere from contents and keys: the same queue, every row, every file, the whole log, and it goes on', async () => {
  const from = await place(30)
  const [to, keys] = [temporaryFolder(), temporaryFolder()]
  const made = await backUp(from, to, keys)
  expect(made.places).toBeGreaterThan(0)
  const told = await restored(await fromOf(to, keys, from.root))
  expect(told).toMatchObject({ set: made.set, keySet: made.keySet, shredded: 0, entries: made.entries, rows: made.rows })
  const [queue, files] = [await queueOf(told.house), await filesOf(told.house.store)]
  const bytes = await Promise.all(files.slice(0, 5).map((f) => told.house.vault.of(f.unit).get(f.sha256)))
  await from.here()
  expect(files.length).toBeGreaterThan(25)
  expect(queue.length).toBeGreaterThan(20)
  expect(queue).toEqual(await queueOf(from.house))
  expect(files).toEqual(await filesOf(from.house.store))
  for (const [i, f] of files.slice(0, 5).entries()) expect(bytes[i]).toEqual(await from.house.vault.of(f.unit).get(f.sha256))
  await told.here()
  expect(await verifyStored(told.house, { vault: 'all' })).toMatchObject({ ok: true, files: true })

  // Counters go on, guards stand, further work is done.
  const world = temporaryFolder()
  await writeWorld(synthWorld({ reports: 5, seed: 8 }), world)
  await takeIn(told.house, [join(world, 'inbox')], { who: 'test' })
  await expect(told.house.store.script('delete from log_entry')).rejects.toThrow()
  expect(await verifyStored(told.house, { vault: 'all' })).toMatchObject({ ok: true })

  // Another backup of the same house copies nothing twice.
  await from.here()
  const second = await backUp(from, to, keys)
  expect([second.copied, second.places]).toEqual([0, made.places])
  expect(readdirSync(join(keys, 'sets'))).toEqual([second.keySet])
  expect(readdirSync(join(to, 'sets'))).toHaveLength(2)
})

test('nothing of the house can be read in a backup without what opened the house, and no wrapped key lies with the contents', async () => {
  const from = await place(4)
  const [to, keys] = [temporaryFolder(), temporaryFolder()]
  await backUp(from, to, keys)
  const Wrapped = z.object({ wrapped: z.custom<Uint8Array>((v) => v instanceof Uint8Array) })
  const wrapped = (await rows(
    from.house.store, Wrapped, sql`select wrapped from vault_object union all select wrapped from vault_key where kind <> 'root'`,
  )).map((r) => Buffer.from(r.wrapped))
  expect(wrapped.length).toBeGreaterThan(5)
  for (const file of [...filesBelow(to), ...filesBelow(keys)]) {
    const bytes = readFileSync(file)
    for (const clear of ['example.org', 'Ternchat', 'log_entry"', 'report.received', ...wrapped]) expect(bytes.includes(clear), file).toBe(false)
  }
  expect((await refusedBy(async () => checkBackup(await fromOf(to, keys, rootKey())))).code).toBe('key-wrong')
})

test('a byte changed in any file of a backup, a file cut off, or one that is gone: refused, and the file is named', async () => {
  const from = await place(3)
  const [to, keys] = [temporaryFolder(), temporaryFolder()]
  await backUp(from, to, keys)
  const trial = async (): Promise<Refusal> => refusedBy(async () => {
    const source = await fromOf(to, keys, from.root)
    await checkPlaces(source, (await checkBackup(source)).contents, null, new Set())
  })
  for (const base of [to, keys]) {
    for (const file of filesBelow(base).filter((f) => !f.endsWith('lock'))) {
      const bytes = readFileSync(file)
      const named = relative(base, file).replace(/^sets\//, '')
      const at = Math.floor(Math.random() * bytes.length)
      const changes = [
        Buffer.from(bytes).fill((bytes[at] ?? 0) ^ 1, at, at + 1), bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('A')]), null,
      ]
      // Every file has a byte changed; the other ways are tried on one of each kind.
      for (const changed of /(head|manifest|note|vault-places|house-keys|\/report|[0-9a-f]{30})$/.test(file) ? changes : changes.slice(0, 1)) {
        if (changed === null) rmSync(file)
        else writeFileSync(file, changed)
        const { code, facts } = await trial()
        expect(
          [code, facts['file'] === named || facts['or'] === named], `${named} ${changed?.length ?? 'gone'} ${at}`,
        ).toEqual(['backup-broken', true])
        writeFileSync(file, bytes)
      }
    }
  }
})

test('what was destroyed stays destroyed: with newer keys always, with older keys in newer contents too, and only older contents with older keys bring it back', async () => {
  const from = await place(4)
  const [to, keys, old] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  const before = await backUp(from, to, old)
  const [gone] = await filesOf(from.house.store)
  const sha256 = gone?.sha256 ?? ''
  await inAct(from.house, 'test', 'destroy', (act) => from.house.vault.destroyKeys(act, { objects: [sha256] }))
  await from.house.vault.erase()
  // The root and the unit's keys are changed too: newer keys still open older contents.
  const root = rootKey()
  await rotateUnit({ doors: from.house, ring: from.house.vault.keys.ring, who: 'test' }, 'unit_1')
  await rotateRoot({ doors: from.house, ring: from.house.vault.keys.ring, who: 'test' }, root)
  const after = await backUp(from, to, keys)

  const read = async (source: RestoreFrom) => {
    const told = await restored(source)
    const state = await told.house.vault.get(sha256).then(() => 'there', (e: unknown) => (e instanceof Refusal ? e.code : String(e)))
    return {
      state, shredded: told.shredded, log: (await verifyStored(told.house, { vault: 'all' })).ok, files: (await filesOf(told.house.store)).length,
    }
  }
  const all = (await filesOf(from.house.store)).length + 1
  expect(await read(await fromOf(to, keys, root, { set: before.set }))).toEqual({ state: 'shredded', shredded: 1, log: true, files: all - 1 })
  expect(await read(await fromOf(to, keys, root, { set: after.set }))).toEqual({ state: 'shredded', shredded: 0, log: true, files: all - 1 })
  // Older keys: in newer contents the file is destroyed already. Older contents with them bring it back: that is why older keys are removed.
  expect((await refusedBy(async () => checkBackup(await fromOf(to, old, root)))).code).toBe('key-wrong')
  expect(await read(await fromOf(to, old, from.root, { set: after.set }))).toMatchObject({ state: 'shredded', log: true })
  expect(await read(await fromOf(to, old, from.root, { set: before.set }))).toMatchObject({ state: 'there', shredded: 0, log: true })
  // No keys at all: no file can be read.
  const bare = await restored(await fromOf(to, null, from.root, { set: before.set }))
  expect([await filesOf(bare.house.store), bare.shredded]).toEqual([[], all])
  expect(await verifyStored(bare.house, { vault: 'none' })).toMatchObject({ ok: true })
})

test('a backup that was cut off is none and is removed by the next; another that runs is not disturbed; a stop leaves nothing', async () => {
  const from = await place(5)
  const [to, keys] = [temporaryFolder(), temporaryFolder()]
  const left = join(to, 'sets', 'c000001-20261121T120000Z-00000000')
  mkdirSync(left, { recursive: true })
  writeFileSync(join(left, 'report'), 'half of it')
  const vault = join(to, 'vault', 'aa')
  mkdirSync(vault, { recursive: true })
  writeFileSync(join(vault, `${'0'.repeat(30)}.part`), 'half of it')
  const target = await openTarget(to, s3At, true)
  const { release } = target.hold()
  expect((await refusedBy(() => backUp(from, to, keys))).code).toBe('store-locked')
  release()
  const stop = new AbortController()
  await expect(makeBackup(from.house, {
    contents: target, keys: null, vault: await vaultBackend(from.folder, undefined), who: 'test', signal: stop.signal, onProgress: () => stop.abort(),
  })).rejects.toThrow('stopped')
  expect(readdirSync(join(to, 'sets'))).toEqual([])
  mkdirSync(join(to, 'sets', 'c000002-20261121T120000Z-00000001')) // killed before the first file of it
  const made = await backUp(from, to, keys)
  expect([existsSync(left), readdirSync(vault), readdirSync(join(to, 'sets'))]).toEqual([false, [], [made.set]])
})

test('backups of another house are left alone: their keys are not taken for older ones', async () => {
  const [first, other] = [await place(), await place()]
  const [to, keys] = [temporaryFolder(), temporaryFolder()]
  await first.here()
  const { keySet } = await backUp(first, to, keys)
  await other.here()
  for (const [at, keysAt] of [[to, temporaryFolder()], [temporaryFolder(), keys]] as const) {
    expect(await refusedBy(() => backUp(other, at, keysAt))).toMatchObject({ code: 'not-ours' })
  }
  expect([readdirSync(join(keys, 'sets')), readdirSync(join(to, 'sets')).length]).toEqual([[keySet], 1])
  await first.here()
  expect((await backUp(first, to, keys)).keySet).not.toBe(keySet)
})

test('a target that is none is refused by name', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  for (const where of [file, join(file, 'below'), 's3://bucket/x', 'ftp://host/x']) {
    expect(await refusedBy(() => openTarget(where, s3At, true))).toMatchObject({ code: 'usage', facts: { place: where } })
  }
})
