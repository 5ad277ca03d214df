import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import { inAct, type Doors } from '../act.ts'
import { backupRows, type PlaceSize } from '../backup.table.ts'
import { tree } from '../log.table.ts'
import { integrate } from '../log/integrate.ts'
import { logKeyOf } from '../log/log-key.ts'
import type { Backend } from '../vault/backend.ts'
import { checkpoints } from '../witness.table.ts'
import { measuring, read } from './part.ts'
import { isOf, openSet, placesOf } from './read.ts'
import { BACKUP_KEY, PARTS, type Manifest } from './set.ts'
import { setsOf, removeSet, type Target } from './target.io.ts'
import { openersOf, prepareTarget, rootRowOf, SetWriter, type Openers } from './write.ts'

/** What a backup needs. */
export interface BackupOptions {
  readonly contents: Target
  /** Where the keys go; without, none are written, and the backup restores no file. */
  readonly keys: Target | null
  /** The sealed bytes of the house. */
  readonly vault: Backend
  readonly who: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number | null, what: string) => void
}

/** What was written. */
export interface Backup {
  readonly set: string
  readonly keySet: string | null
  readonly manifestSha256: string
  readonly tables: number
  readonly rows: number
  readonly places: number
  /** Places that were not at the target yet. */
  readonly copied: number
  readonly copiedBytes: number
  readonly entries: number
}

/** Thrown when a backup or a restore was stopped: nothing of it is left. */
export class BackupStopped extends Error {}

/** Files may be destroyed while we copy; then the moment that was taken no longer is one that can be copied, and another is taken. */
const TRIES = 3

/**
 * Writes a backup of a house that goes on working: the store as it stands at one moment, and each sealed place of the vault that the target does not have yet.
 * No wrapped key is in it but the root's own: those of house and objects go to `keys`, whose older sets are removed. Both are acts.
 *
 * @throws Refusal `store-locked` when another backup is being written there, `disk-full`, `seal-broken` when a place is not what the store says,
 * `not-ours` when a target holds backups of another house
 */
export async function makeBackup(doors: Doors, options: BackupOptions): Promise<Backup> {
  const holds = [options.contents, ...(options.keys === null || options.keys === options.contents ? [] : [options.keys])].map((t) => t.hold())
  try {
    const alone = holds.every((h) => h.alone)
    // What waits goes into the tree first, so that the checkpoint in the backup is of now.
    await integrate(doors, { signal: options.signal })
    const openers = await openersFor(doors)
    for (const target of [options.contents, options.keys]) if (target !== null) await demandOwn(target, openers)
    for (let i = 1; ; i++) {
      const done = await attempt(doors, options, openers, alone)
      if (done !== null) return done
      if (i === TRIES) throw new Refusal('seal-broken', { what: 'places went away while they were copied' })
    }
  } finally {
    for (const { release } of holds) release()
  }
}

async function openersFor(doors: Doors): Promise<Openers> {
  const { ring } = doors.vault.keys
  const { log } = await logKeyOf(doors)
  const secret = await doors.vault.keys.secret(BACKUP_KEY.kind, BACKUP_KEY.unit)
  try {
    return await openersOf(doors.store, ring, secret, log)
  } finally {
    secret.fill(0)
  }
}

/** Two houses at one target would each take the other's keys for older ones of their own and remove them, and a restore would take the newest of either. */
async function demandOwn(target: Target, { backup }: Openers): Promise<void> {
  const all = await setsOf(target)
  for (const kind of ['contents', 'keys'] as const) {
    const newest = all.findLast((s) => s.whole && s.kind === kind)
    if (newest !== undefined && await isOf(target, newest.set, backup) === false) throw new Refusal('not-ours', { set: newest.set })
  }
}

/** One try; null when a file was destroyed while its place was to be copied. What fails leaves no set behind. */
async function attempt(doors: Doors, options: BackupOptions, openers: Openers, alone: boolean): Promise<Backup | null> {
  const { contents, keys } = options
  const maker = { random: doors.random, now: doors.now }
  const before = await prepareTarget(contents, alone, doors.now)
  const writer = new SetWriter(contents, 'contents', before.number, maker)
  const keyWriter = keys === null ? null : new SetWriter(keys, 'keys', (await prepareTarget(keys, alone, doors.now)).number, maker)
  let made: Backup | null = null
  try {
    made = await written(doors, options, { writer, keyWriter, openers, newest: before.newest })
  } finally {
    if (made === null) {
      await writer.undo()
      await keyWriter?.undo()
    }
  }
  if (made !== null && keys !== null) await removeOlderKeys(keys, made.keySet ?? '')
  return made
}

interface Writing {
  readonly writer: SetWriter
  readonly keyWriter: SetWriter | null
  readonly openers: Openers
  readonly newest: string | null
}

async function written(doors: Doors, options: BackupOptions, { writer, keyWriter, openers, newest }: Writing): Promise<Backup | null> {
  const seen = await backupRows.snapshot(doors.store, (db) => dump(db, options, writer, keyWriter, openers))
  const copied = await copyPlaces(options, newest, seen.places, openers)
  if (copied === null) return null
  await writer.part(PARTS.places, paged(copied.lines))
  throwIfStopped(options.signal)
  const { shared } = seen
  const keyHash = await keyWriter?.end(openers, { ...shared, tables: seen.keyTables, sequences: [], places: { count: 0, bytes: 0 }, partner: writer.set }, seen.root)
  const manifestSha256 = await writer.end(openers, {
    ...shared, tables: seen.tables, sequences: seen.sequences, partner: keyWriter?.set ?? null,
    places: { count: seen.places.length, bytes: seen.places.reduce((sum, p) => sum + p.bytes, 0) },
  }, seen.root)
  await inAct(doors, options.who, 'backup', async (act) => act.note([
    { event: 'backup.made', subject: writer.set, contentSha256: manifestSha256 },
    ...(keyWriter === null ? [] : [{ event: 'backup.keys-made', subject: keyWriter.set, contentSha256: keyHash ?? null }]),
  ]))
  return {
    set: writer.set, keySet: keyWriter?.set ?? null, manifestSha256, tables: seen.tables.length, rows: seen.tables.reduce((sum, t) => sum + t.rows, 0),
    places: seen.places.length, copied: copied.copied, copiedBytes: copied.bytes, entries: shared.entries,
  }
}

/** Keys are kept for a short time only: those before the newest open what was destroyed since. */
async function removeOlderKeys(keys: Target, newest: string): Promise<void> {
  for (const old of await setsOf(keys)) if (old.whole && old.kind === 'keys' && old.set < newest) await removeSet(keys, old)
}

interface Dumped {
  readonly shared: Pick<Manifest, 'engine' | 'migrations' | 'checkpoint' | 'entries'>
  readonly tables: Manifest['tables']
  readonly keyTables: Manifest['tables']
  readonly sequences: Manifest['sequences']
  readonly places: readonly PlaceSize[]
  readonly root: Awaited<ReturnType<typeof rootRowOf>>
}

/** Writes all tables, and the keys into their own set, as they stand at the moment of the transaction. */
async function dump(db: Db, { signal, onProgress }: BackupOptions, writer: SetWriter, keyWriter: SetWriter | null, openers: Openers): Promise<Dumped> {
  const shapes = await backupRows.tables(db)
  const head = await tree.head(db)
  const checkpoint = await checkpoints.newest(db)
  const root = await rootRowOf(db, openers.root.id)
  const tables: Manifest['tables'] = []
  let rows = 0
  for (const { name, columns } of shapes) {
    const watched = watching(backupRows.texts(db, name), signal, (n) => onProgress(rows += n, null, `rows (${name})`))
    tables.push({ name, columns: [...columns], rows: await writer.part(name, watched) })
  }
  const keyTables: Manifest['tables'] = []
  if (keyWriter !== null) {
    await keyWriter.part(PARTS.backupKey, paged([openers.backup.export().toString('base64')]))
    for (const [name, of] of [[PARTS.houseKeys, 'house'], [PARTS.objectKeys, 'objects']] as const) {
      keyTables.push({ name, columns: [], rows: await keyWriter.part(name, watching(backupRows.keyTexts(db, of), signal, (n) => onProgress(rows += n, null, 'keys'))) })
    }
  }
  return {
    shared: { engine: db.engine, migrations: await backupRows.migrations(db), checkpoint: checkpoint?.note ?? null, entries: head?.size ?? 0 },
    tables, keyTables, root, sequences: await backupRows.sequences(db), places: await backupRows.places(db),
  }
}

async function* watching(pages: AsyncIterable<string[]>, signal: AbortSignal, tell: (rows: number) => void): AsyncGenerator<string[]> {
  for await (const page of pages) {
    throwIfStopped(signal)
    yield page
    tell(page.length)
  }
}

/** Refuses to go on once it was asked to stop. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new BackupStopped('stopped')
}

interface Copied {
  readonly lines: readonly string[]
  readonly copied: number
  readonly bytes: number
}

/** Copies places that the target does not have as the set before says; null when one is gone at the source, which means that a file was destroyed meanwhile. */
async function copyPlaces({ contents, vault, signal, onProgress }: BackupOptions, newest: string | null, wanted: readonly PlaceSize[], openers: Openers): Promise<Copied | null> {
  const there = new Map<string, number>()
  for await (const { place, bytes } of contents.vault.list()) {
    if (place.endsWith('.part')) await contents.vault.remove(place)
    else there.set(place, bytes)
  }
  const known = newest === null ? new Map<string, string>() : await knownPlaces(contents, newest, openers)
  const lines: string[] = []
  let [copied, bytes] = [0, 0]
  for (const [i, { place, bytes: size }] of wanted.entries()) {
    throwIfStopped(signal)
    let sha256 = there.get(place) === size ? known.get(place) : undefined
    if (sha256 === undefined) {
      const measured = await copyPlace(vault, contents.vault, place, size)
      if (measured === null) return null
      if (measured.bytes !== size) throw new Refusal('seal-broken', { place, what: 'length' })
      sha256 = measured.sha256
      copied++
      bytes += size
    }
    lines.push(JSON.stringify([place, size, sha256]))
    onProgress(i + 1, wanted.length, 'places of the vault')
  }
  return { lines, copied, bytes }
}

/** What the set before says of the places at the target; nothing when it does not open: then all are copied anew. */
async function knownPlaces(target: Target, newest: string, openers: Openers): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  try {
    const set = await openSet(target, newest, { backup: openers.backup })
    for await (const page of placesOf(target, set)) for (const [place, , sha256] of page) known.set(place, sha256)
  } catch (error) {
    if (!(error instanceof Refusal) || (error.code !== 'backup-broken' && error.code !== 'key-wrong')) throw error
    known.clear()
  }
  return known
}

/** Copies one place; null when it is not there. */
async function copyPlace(from: Backend, to: Backend, place: string, bytes: number): Promise<{ readonly bytes: number; readonly sha256: string } | null> {
  const file = await from.open(place)
  const there = file === null ? null : await file.read(0, 1)
  await file?.close()
  if (there === null) return null
  const measure = measuring()
  await to.put(place, measure.through(read(from, place)), bytes)
  return measure.result()
}

const LINES_AT_ONCE = 2_000

async function* paged(lines: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let i = 0; i < lines.length; i += LINES_AT_ONCE) yield lines.slice(i, i + LINES_AT_ONCE)
}
