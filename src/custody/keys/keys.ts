import { createSecretKey, type KeyObject } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import { keyRows, type KeyKind, type KeyPlace, type KeyRow } from '../keys.table.ts'
import { boundTo, unwrapKey, WRAP_NONCE_BYTES, wrapKey } from './wrap.ts'

/** A key that is open in this process, and its id in the store. */
export interface OpenKey {
  readonly id: string
  readonly key: KeyObject
}

/** The case of a unit in which its files lie while their report is in no case. */
export const OWN_CASE = 'intake'

const KEY_BYTES = 32

/** So many open keys are remembered; the one that was not used for longest is forgotten first. */
const REMEMBERED = 256

const ROOT_CHANGED = { root: 'changed by another process; start again with the new one' }

/** A race for a new key is decided by the store; whoever lost it reads what the other wrote. */
const TRIES = 5

/**
 * The keys of a house, opened as they are needed. What is remembered is by id, and ids are random: a key that a rolled back act made is never taken
 * for another, and whoever writes under a key asks the store in the same statement whether it still lives.
 */
export class KeyRing {
  readonly #random: (bytes: number) => Uint8Array
  readonly #now: () => string
  readonly #open = new Map<string, KeyObject>()
  readonly #newest = new Map<string, string>()

  constructor(root: OpenKey, random: (bytes: number) => Uint8Array, now: () => string) {
    this.#random = random
    this.#now = now
    this.rootId = root.id
    this.#root = root.key
  }

  /** Id of the root's row. */
  rootId: string
  #root: KeyObject

  /** The root was changed by this process. */
  replaceRoot(root: OpenKey): void {
    this.rootId = root.id
    this.#root = root.key
    this.forget()
  }

  /** The newest key of a place; made when there is none, in the transaction of `db`. */
  async newest(db: Db, place: KeyPlace): Promise<OpenKey> {
    return await this.find(db, place) ?? this.#made(db, place)
  }

  /** The newest key of a place; null when there is none. */
  async find(db: Db, place: KeyPlace): Promise<OpenKey | null> {
    const named = this.#newest.get(nameOf(place))
    const open = named === undefined ? undefined : this.#open.get(named)
    if (named !== undefined && open !== undefined) return { id: named, key: open }
    const [row] = await keyRows.live(db, place)
    if (row === undefined) return null
    const key = await this.#unwrapped(db, row)
    this.#newest.set(nameOf(place), row.id)
    return { id: row.id, key }
  }

  /** The key of an id; null when it was destroyed or is not there. Refuses with `seal-broken` when what lies there is not what was written. */
  async byId(db: Db, id: string): Promise<KeyObject | null> {
    if (id === this.rootId) return this.#root
    const open = this.#open.get(id)
    if (open !== undefined) {
      this.#remember(id, open)
      return open
    }
    const row = await keyRows.byId(db, id)
    return row === null || row.wrapped === null ? null : this.#unwrapped(db, row)
  }

  /** A key's 32 bytes, for what is no cipher: a seed to sign with. A copy: the caller may overwrite it. */
  async bytes(db: Db, kind: KeyKind, unit: string): Promise<Uint8Array> {
    return (await this.newest(db, { kind, unit, caseId: '' })).key.export()
  }

  /** Makes the next key of a place, in the transaction of `db`; null when another made one first. */
  async makeNext(db: Db, place: KeyPlace): Promise<KeyRow | null> {
    const by = place.kind === 'unit' ? { id: this.rootId, key: this.#root } : await this.newest(db, { kind: 'unit', unit: place.unit, caseId: '' })
    const id = `key_${Buffer.from(this.#random(8)).toString('hex')}`
    const version = await keyRows.nextVersion(db, place)
    const key = this.#random(KEY_BYTES)
    const row = {
      ...place, id, version, wrappedBy: by.id, madeAt: this.#now(),
      wrapped: wrapKey(by.key, key, boundOf(id, place, version), this.#random(WRAP_NONCE_BYTES)),
    }
    key.fill(0)
    return await keyRows.add(db, row) ? { ...row, madeFrom: null, destroyedAt: null } : null
  }

  /** A key's row as it is to be under another key; null when it does not open. */
  async rewrapped(db: Db, row: KeyRow, by: KeyObject): Promise<Buffer | null> {
    const from = await this.byId(db, row.wrappedBy)
    const key = from === null || row.wrapped === null ? null : unwrapKey(from, row.wrapped, boundOf(row.id, row, row.version))
    if (key === null) return null
    const wrapped = wrapKey(by, key, boundOf(row.id, row, row.version), this.#random(WRAP_NONCE_BYTES))
    key.fill(0)
    return wrapped
  }

  /** Forgets keys: those of a place that were destroyed, or all. */
  forget(ids?: readonly string[]): void {
    this.#newest.clear()
    if (ids === undefined) this.#open.clear()
    else for (const id of ids) this.#open.delete(id)
  }

  /** Asks the store anew which key of a place is the newest. */
  refresh(place: KeyPlace): void {
    this.#newest.delete(nameOf(place))
  }

  async #made(db: Db, place: KeyPlace): Promise<OpenKey> {
    for (let i = 0; i < TRIES; i++) {
      // The unit's key may be what is out of date: one that another process has rotated away wraps nothing new.
      if (i > 0) this.forget()
      await this.makeNext(db, place)
      const found = await this.find(db, place)
      if (found !== null) return found
    }
    if ((await keyRows.byId(db, this.rootId))?.destroyedAt !== null) throw new Refusal('key-wrong', ROOT_CHANGED)
    throw new Error('a key could not be made')
  }

  async #unwrapped(db: Db, first: KeyRow): Promise<KeyObject> {
    let row: KeyRow | null = first
    for (let i = 0; i < TRIES && row !== null && row.wrapped !== null; i++) {
      const known = this.#open.get(row.id)
      if (known !== undefined) return known
      // Only the root's row is wrapped by something that is no row: the root is another than this process opened.
      if (row.kind === 'root') throw new Refusal('key-wrong', ROOT_CHANGED)
      const by = await this.byId(db, row.wrappedBy)
      const bytes = by === null ? null : unwrapKey(by, row.wrapped, boundOf(row.id, row, row.version))
      if (bytes !== null) return this.#opened(row.id, bytes)
      // A rotation may have put it under another key since it was read.
      const again = await keyRows.byId(db, row.id)
      if (again?.wrappedBy === row.wrappedBy) break
      row = again
    }
    throw new Refusal('seal-broken', { key: first.id })
  }

  #opened(id: string, bytes: Buffer): KeyObject {
    const key = createSecretKey(bytes)
    bytes.fill(0)
    this.#remember(id, key)
    return key
  }

  #remember(id: string, key: KeyObject): void {
    this.#open.delete(id)
    this.#open.set(id, key)
    const oldest = this.#open.size > REMEMBERED ? this.#open.keys().next().value : undefined
    if (oldest !== undefined) this.#open.delete(oldest)
  }
}

function nameOf({ kind, unit, caseId }: KeyPlace): string {
  return JSON.stringify([kind, unit, caseId])
}

/** What a wrapped key opens with. Not the key that wraps it: opening it with another fails by itself. */
function boundOf(id: string, { kind, unit, caseId }: KeyPlace, version: number): Uint8Array {
  return boundTo(['key', kind, id, unit, caseId, version])
}
