import { Refusal } from '../../kernel/refusal.ts'
import { migrate, type Db, type Store } from '../../store/index.ts'
import { inAct, type Doors } from '../act.ts'
import { restoreRows, backupRows } from '../backup.table.ts'
import type { RootSetting } from '../keys/root.io.ts'
import { integrate } from '../log/integrate.ts'
import { vouchForKeys } from '../log/log-key.ts'
import { verifyStored } from '../log/serve.ts'
import { readVkey, type VerifierKey } from '../log/vkey.ts'
import type { SealedVault } from '../vault/open.io.ts'
import type { Backend } from '../vault/backend.ts'
import { logKeys } from '../witness.table.ts'
import { throwIfStopped } from './make.ts'
import { measuring, read } from './part.ts'
import { byKeys, checkParts, chooseSet, openSet, partOf, placesOf, type OpenSet } from './read.ts'
import { PARTS } from './set.ts'
import type { Target } from './target.io.ts'

/** Which backup, and what opens it. */
export interface RestoreFrom {
  readonly contents: Target
  /** Keys; without, no file can be read after the restore. */
  readonly keys: Target | null
  /** A set by its name; the newest when null. */
  readonly set: string | null
  readonly keySet: string | null
  readonly root: RootSetting
  /** The log's key, known from elsewhere. */
  readonly trusted: VerifierKey | null
  readonly random: (bytes: number) => Uint8Array
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number | null, what: string) => void
}

/** Where it goes. */
export interface RestoreInto {
  /** Opens a store that is empty, with these migrations and no others. */
  readonly store: (migrations: ReadonlySet<string>) => Promise<Store>
  readonly places: Backend
  readonly vault: (store: Store) => Promise<SealedVault>
  readonly doors: Pick<Doors, 'now' | 'random' | 'logOrigin' | 'memory'>
  readonly who: string
}

/** A backup whose files are all as they were written. */
export interface CheckedBackup {
  readonly contents: OpenSet
  readonly keys: OpenSet | null
}

/** What was restored. */
export interface Restored {
  readonly set: string
  readonly keySet: string | null
  readonly madeAt: string
  readonly rows: number
  readonly objects: number
  /** Files that the contents name and whose keys are not there: destroyed since, or restored without keys. */
  readonly shredded: number
  /** Entries of the log at the moment of the backup. What came after is not here. */
  readonly entries: number
  readonly logOk: boolean
}

/**
 * Opens a backup and reads each of its files but the vault's places. Refuses with `backup-broken` and the file, `key-wrong`, `key-missing`,
 * `not-found`.
 */
export async function checkBackup(from: RestoreFrom): Promise<CheckedBackup> {
  const { contents, trusted, root, random, onProgress, signal } = from
  const byRoot = { root, random }
  const keys = from.keys === null ? null : await openSet(from.keys, await chooseSet(from.keys, 'keys', from.keySet), byRoot, trusted)
  if (keys !== null && from.keys !== null) await checkParts(from.keys, keys, () => throwIfStopped(signal))
  const opening = keys === null || from.keys === null ? byRoot : await byKeys(from.keys, keys)
  const set = await openSet(contents, await chooseSet(contents, 'contents', from.set), opening, trusted)
  let done = 0
  await checkParts(contents, set, (part) => {
    throwIfStopped(signal)
    onProgress(++done, set.manifest.parts.length, `parts checked (${part})`)
  })
  return { contents: set, keys }
}

/** Reads all places of the vault that a set names, and copies those that are wanted. Refuses with `backup-broken` and the place. */
export async function checkPlaces(from: RestoreFrom, set: OpenSet, into: Backend | null, wanted: ReadonlySet<string>): Promise<void> {
  let done = 0
  for await (const page of placesOf(from.contents, set)) {
    for (const [place, bytes, sha256] of page) {
      throwIfStopped(from.signal)
      const measure = measuring()
      const named = `vault/${place.slice(0, 2)}/${place.slice(2)}`
      const pieces = measure.through(read(from.contents.vault, place, named))
      if (into !== null && wanted.has(place)) await into.put(place, pieces, bytes)
      else for await (const piece of pieces) void piece
      const found = measure.result()
      if (found.bytes !== bytes || found.sha256 !== sha256) throw new Refusal(
        'backup-broken', { file: named, what: found.bytes === bytes ? 'hash' : 'length' },
      )
      from.onProgress(++done, set.manifest.places.count, 'places of the vault')
    }
  }
}

/**
 * Restores a backup whose parts were checked into an empty house, and checks the house: each count, the whole log against the checkpoint of the
 * backup, each file. What is wrong leaves nothing behind in the store; a folder is the caller's to remove.
 *
 * @throws Refusal `backup-broken`, `store-newer` (the backup is of a newer Sterna), `log-broken`, `seal-broken`
 */
export async function restoreBackup(from: RestoreFrom, backup: CheckedBackup, into: RestoreInto): Promise<Restored> {
  const { manifest } = backup.contents
  const unknown = restoreRows.unknown(manifest.migrations)
  if (unknown !== null) throw new Refusal('store-newer', { migration: unknown })
  const store = await into.store(new Set(manifest.migrations))
  let loaded = false
  try {
    await store.transaction((db) => load(db, from, backup, into))
    loaded = true
    await migrate(store)
    return await verified(from, backup, into, store)
  } catch (error) {
    if (loaded) await restoreRows.undo(store).catch(() => undefined) // the first error is the one to tell
    throw error
  } finally {
    await store.close()
  }
}

async function load(db: Db, from: RestoreFrom, { contents, keys }: CheckedBackup, { doors, places }: RestoreInto): Promise<void> {
  const { manifest } = contents
  const shapes = new Map((await backupRows.tables(db)).map((t) => [t.name, t.columns.join()]))
  const differs = manifest.tables.find((t) => shapes.get(t.name) !== t.columns.join())
  if (differs !== undefined || shapes.size !== manifest.tables.length) throw new Refusal(
    'store-newer', { table: differs?.name ?? 'one that the backup does not have' },
  )
  await restoreRows.begin(db)
  if (keys !== null && from.keys !== null) {
    for await (const page of partOf(from.keys, keys, PARTS.houseKeys)) await restoreRows.houseKeys(db, page)
    for await (const page of partOf(from.keys, keys, PARTS.objectKeys)) await restoreRows.objectKeys(db, page)
  }
  await restoreRows.objectKeysDone(db)
  let rows = 0
  const total = manifest.tables.reduce((sum, t) => sum + t.rows, 0)
  for (const table of manifest.tables) {
    for await (const page of partOf(from.contents, contents, table.name)) {
      throwIfStopped(from.signal)
      await restoreRows.load(db, table, page, doors.now)
      from.onProgress(rows += page.length, total, `rows (${table.name})`)
    }
    const found = await restoreRows.count(db, table.name)
    if (found !== table.rows) throw new Refusal('backup-broken', { file: `${contents.set}/${table.name}`, rows: found, need: table.rows })
  }
  await restoreRows.end(db, manifest.sequences)
  if (!(await logKeys.all(db, 'log')).includes(contents.head.vkey)) throw new Refusal(
    'backup-broken', { file: `${contents.set}/head`, what: 'signed by a key that is not the log’s' },
  )
  // In the same transaction: a place that is broken takes all back.
  await checkPlaces(from, contents, places, new Set((await backupRows.places(db)).map((p) => p.place)))
}

const OBJECTS_AT_ONCE = 500

async function verified(from: RestoreFrom, { contents, keys }: CheckedBackup, into: RestoreInto, store: Store): Promise<Restored> {
  const vault = await into.vault(store)
  try {
    const doors: Doors = { ...into.doors, store, vault }
    const { manifest } = contents
    const key = readVkey(contents.head.vkey)
    // Without its keys the house signs by another seed from now on: what it signed before came out of the sealed backup, and stays its own.
    if (keys === null) await vouchForKeys(doors)
    const verdict = await verifyStored(doors, {
      vault: 'none', against: manifest.checkpoint === null ? [] : [manifest.checkpoint], signal: from.signal,
      ...(from.trusted === null || key === null ? {} : { keys: [key] }),
      onProgress: (n) => from.onProgress(n, manifest.entries, 'entries of the log'),
    })
    throwIfStopped(from.signal)
    if (!verdict.ok) throw new Refusal('log-broken', { problem: verdict.first?.code ?? 'stopped', entry: verdict.first?.index ?? -1 })
    const objects = await checkObjects(from, vault, store)
    const shredded = await restoreRows.shredded(store, into.doors.now)
    await inAct(doors, into.who, 'restore', async (act) => act.note([
      { event: 'backup.restored', subject: contents.set, contentSha256: contents.sha256, result: `${manifest.entries} entries` },
      ...(keys === null ? [] : [{ event: 'backup.keys-restored', subject: keys.set, contentSha256: keys.sha256, result: `${shredded} shredded` }]),
    ]))
    await integrate(doors)
    await store.sync()
    return {
      set: contents.set, keySet: keys?.set ?? null, madeAt: manifest.at, rows: manifest.tables.reduce((sum, t) => sum + t.rows, 0), objects, shredded,
      entries: manifest.entries, logOk: true,
    }
  } finally {
    vault.close()
  }
}

/** Reads each file of the vault through. Refuses with `seal-broken` at the first that is not whole. */
async function checkObjects({ signal, onProgress }: RestoreFrom, vault: SealedVault, store: Store): Promise<number> {
  let [after, done] = ['', 0]
  for (;;) {
    const some = await restoreRows.living(store, after, OBJECTS_AT_ONCE)
    for (const { unit, sha256 } of some) {
      throwIfStopped(signal)
      const { state } = await vault.of(unit).checkObject(sha256)
      if (state !== 'whole') throw new Refusal('seal-broken', { sha256, what: state })
      onProgress(++done, null, 'files read')
    }
    const last = some.at(-1)
    if (last === undefined) return done
    after = last.name
  }
}
