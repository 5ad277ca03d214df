import { createSecretKey } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import { FIRST_UNIT } from '../rights/actor.ts'
import type { Db, Store } from '../../store/index.ts'
import { keyRows, type KeyRow } from '../keys.table.ts'
import { KeyRing, OWN_CASE, type OpenKey } from './keys.ts'
import { openRootSource, readByOthers, type RootSetting, type RootSource } from './root.io.ts'
import { boundTo } from './wrap.ts'

/** What opening the keys of a house needs. */
export interface KeyDoors {
  readonly store: Store
  readonly random: (bytes: number) => Uint8Array
  /** The moment, ISO UTC. */
  readonly now: () => string
}

/** What an operator should know of where the root is. */
export interface RootTold {
  readonly kind: RootSetting['kind']
  /** The file or program that holds it. */
  readonly path: string
  /** The key lies below the data that it opens: who takes the folder has both. */
  readonly besideData: boolean
  /** The file can be read by other users of the machine. */
  readonly readByOthers: boolean
}

const KEY_BYTES = 32

/** Kinds of keys that a unit has from its first day on. */
const OF_UNIT = ['unit', 'naming', 'log', 'backup', 'factor'] as const

/**
 * Opens the keys of a house: makes them when the store has none, and refuses with `key-wrong` or `key-missing` when what the settings name does not
 * open the root that is there. A store that has keys never gets a second root by being opened.
 */
export async function openKeys(doors: KeyDoors, setting: RootSetting): Promise<KeyRing> {
  const { store, random, now } = doors
  return store.transaction(async (db) => {
    const root = await openRoot(db, doors, setting)
    const ring = new KeyRing(root, random, now)
    await openUnit(db, ring, FIRST_UNIT)
    return ring
  })
}

/** Makes what a unit lacks of its own keys. */
export async function openUnit(db: Db, ring: KeyRing, unit: string): Promise<void> {
  for (const kind of OF_UNIT) await ring.newest(db, { kind, unit, caseId: '' })
  await ring.newest(db, { kind: 'case', unit, caseId: OWN_CASE })
}

/** What to tell of where the root is. */
export function rootTold(setting: RootSetting): RootTold {
  return { kind: setting.kind, path: setting.path, besideData: 'beside' in setting, readByOthers: readByOthers(setting) }
}

async function openRoot(db: Db, doors: KeyDoors, setting: RootSetting): Promise<OpenKey> {
  const [row] = await keyRows.live(db, ROOT)
  if (row !== undefined) return unwrapRoot(row, setting, doors.random)
  // Keys whose root is gone: whatever happened to it, a new root would only hide it.
  if ((await keyRows.all(db, true)).length > 0) throw new Refusal('key-wrong', { root: 'destroyed' })
  const made = await makeRoot(db, openRootSource(setting, setting.kind === 'key-file', doors.random), doors, 1)
  if (made !== null) return made
  const [other] = await keyRows.live(db, ROOT)
  if (other === undefined) throw new Error('a root that is neither there nor made')
  return unwrapRoot(other, setting, doors.random)
}

const ROOT = { kind: 'root', unit: '', caseId: '' } as const

/** Opens a root by what the operator holds. Refuses with `key-missing` and `key-wrong`. */
export async function unwrapRoot(
  row: Pick<KeyRow, 'id' | 'version' | 'wrapped' | 'wrappedBy' | 'madeFrom'>, setting: RootSetting, random: KeyDoors['random'],
): Promise<OpenKey> {
  if (row.wrappedBy !== setting.kind) {
    // Nothing was set, and this house is opened by something that has to be set.
    throw new Refusal('beside' in setting ? 'key-missing' : 'key-wrong', { opensBy: row.wrappedBy, given: setting.kind })
  }
  const source = openRootSource(setting, false, random)
  const root = row.wrapped === null ? null : await source.unwrap({ wrapped: row.wrapped, madeFrom: row.madeFrom }, boundOfRoot(row.id, row.version))
  if (root === null) throw new Refusal('key-wrong', { opensBy: row.wrappedBy })
  const key = createSecretKey(root)
  root.fill(0)
  return { id: row.id, key }
}

/** Makes a root; null when another process made one first. */
async function makeRoot(db: Db, source: RootSource, { random, now }: KeyDoors, version: number): Promise<OpenKey | null> {
  const id = `key_${Buffer.from(random(8)).toString('hex')}`
  const root = random(KEY_BYTES)
  const { wrapped, madeFrom } = await source.wrap(root, boundOfRoot(id, version))
  const key = createSecretKey(root)
  root.fill(0)
  const added = await keyRows.addRoot(db, { ...ROOT, id, version, wrapped, madeFrom, wrappedBy: source.kind, madeAt: now() })
  return added ? { id, key } : null
}

/**
 * Puts a new root in the place of the old one, in the transaction of `db`: what the old one wraps goes under the new one, and the old one is
 * destroyed. The caller gives the new root to the ring when the transaction has ended well. Returns the ids of the old and the new root.
 */
export async function replaceRoot(
  db: Db, ring: KeyRing, doors: KeyDoors, to: RootSetting,
): Promise<{ readonly old: string; readonly root: OpenKey; readonly keys: number }> {
  const old = ring.rootId
  if ((await keyRows.hold(db, [old])).length === 0) throw new Refusal('key-wrong', { root: 'changed meanwhile' })
  const source = openRootSource(to, to.kind === 'key-file', doors.random)
  const made = await makeRoot(db, source, doors, await keyRows.nextVersion(db, ROOT))
  if (made === null) throw new Error('a root with a number that is taken')
  const under = await keyRows.wrappedBy(db, old)
  for (const row of under) {
    const wrapped = await ring.rewrapped(db, row, made.key)
    if (wrapped === null) throw new Refusal('seal-broken', { key: row.id })
    await keyRows.rewrap(db, row.id, old, made.id, wrapped)
  }
  await keyRows.destroy(db, [old], doors.now())
  return { old, root: made, keys: under.length }
}

function boundOfRoot(id: string, version: number): Uint8Array {
  return boundTo(['root', id, version])
}
