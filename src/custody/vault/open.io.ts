import type { KeyObject } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import type { Store } from '../../store/index.ts'
import type { Acting } from '../acting.ts'
import { openKeys, openUnit, rootTold, type RootTold } from '../keys/open.ts'
import { OWN_CASE, type KeyRing } from '../keys/keys.ts'
import { besideData, type RootSetting } from '../keys/root.io.ts'
import { FIRST_UNIT } from '../rights/actor.ts'
import type { Stored } from './backend.ts'
import { check, type Checked } from './check.ts'
import { folderBackend } from './folder.io.ts'
import { keepAll, keepPieces, PIECE_BYTES, type Keeping } from './keep.ts'
import { nameOf } from './objects.ts'
import { PlainFolder } from './plain.io.ts'
import { unsealed, within } from './read.ts'
import { s3Backend } from './s3.io.ts'
import type { S3Access } from './s3-access.io.ts'
import { destroyCase, destroyObjects, eraseRemains, moveObjects, orphans } from './tend.ts'
import { isLive, objectRows, type LiveRow } from '../vault.table.ts'
import type { Plain, Range, Vault } from './vault.ts'

/** Where root and sealed bytes are, by the settings. */
export interface Sealing {
  /** Where the root key is; without, a key file below the data folder, made at first. */
  readonly root?: RootSetting | undefined
  /** The S3 service that keeps the sealed bytes; without, they lie below the data folder. */
  readonly s3?: S3Access | undefined
}

/** What opening a sealed vault needs. */
export interface SealedOptions extends Sealing {
  /** The data folder: `vault/` (without S3), `keys/` (when no other root is set) and `tmp/` lie below it. */
  readonly folder: string
  /** The store of the house itself, not that of a reader. */
  readonly store: Store
  readonly random: (bytes: number) => Uint8Array
  /** The moment, ISO UTC. */
  readonly now: () => string
}

/** A key whose bytes are asked for: what signs checkpoints, what seals backups, what seals second factors. */
export type SecretKind = 'log' | 'backup' | 'factor'

/** One unit's part of the vault, with what a house does with its objects beyond keeping and reading. */
export interface UnitVault extends Vault {
  /** Reads all of an object and says whether it is what was kept; never throws for what is wrong with it. */
  checkObject(sha256: string): Promise<Checked>
  /** Puts objects into another case, in the act. Returns how many went. */
  move(act: Acting, sha256s: readonly string[], caseId: string): Promise<number>
  /**
   * Destroys objects or a whole case, in the act: afterwards they are `shredded`. Returns how many objects were. Their bytes go with `erase`, after
   * the act.
   */
  destroyKeys(act: Acting, what: { readonly case: string } | { readonly objects: readonly string[] }): Promise<number>
}

/** The vault of a house: that of its first unit, and those of the others. */
export interface SealedVault extends UnitVault {
  /** The vault of a unit, for a case of it; without a case for files whose report is in none yet. */
  of(unit: string, caseId?: string): UnitVault
  readonly keys: {
    readonly ring: KeyRing
    readonly root: RootTold
    /** 32 bytes of a unit's key, for the caller to overwrite. The same bytes for as long as the unit is. */
    secret(kind: SecretKind, unit?: string): Promise<Uint8Array>
  }
  /** Path of a file that is not there yet, in this process' private folder for what must lie unsealed for a moment. Whoever writes it removes it. */
  temporary(): string
  /** Removes what destroyed objects left on the disk. Can be cut off and run again. */
  erase(): Promise<{ readonly erased: number; readonly left: number }>
  /** Places that no object uses, older than an hour unless told otherwise. With `remove` they are removed. */
  sweep(options?: { readonly olderThanHours?: number; readonly remove?: boolean }): Promise<Stored[]>
  /** Forgets all keys and removes decrypted copies. */
  close(): void
}

/**
 * Opens the vault of a house and its keys. Refuses with `key-missing`, `key-wrong`, and with `usage` when a new passphrase is too short. The database
 * stays the caller's to close, after the vault.
 */
export async function openSealedVault(options: SealedOptions): Promise<SealedVault> {
  const { folder, store, random, now, s3 } = options
  const root = options.root ?? besideData(folder)
  const ring = await openKeys({ store, random, now }, root)
  const backend = s3 === undefined ? folderBackend(join(folder, 'vault')) : await s3Backend(s3.setting, s3.credentials)
  const plain = new PlainFolder(folder, random)
  const house = { store, backend, ring, random, now, plain }
  return {
    ...unitVault({ ...house, unit: FIRST_UNIT, caseId: OWN_CASE }),
    of: (unit, caseId = OWN_CASE) => unitVault({ ...house, unit, caseId }),
    keys: {
      ring, root: rootTold(root),
      async secret(kind, unit = FIRST_UNIT) {
        if (await ring.find(store, { kind, unit, caseId: '' }) === null) await store.transaction((db) => openUnit(db, ring, unit))
        return ring.bytes(store, kind, unit)
      },
    },
    temporary: () => plain.path(),
    erase: () => eraseRemains(house),
    async sweep({ olderThanHours = 1, remove = false } = {}) {
      const found = await Array.fromAsync(orphans(house, now(), olderThanHours))
      if (remove) for (const { place } of found) await backend.remove(place)
      return found
    },
    close() {
      ring.forget()
      plain.close()
    },
  }
}

interface UnitDoors extends Keeping {
  readonly plain: PlainFolder
}

const SHA256 = /^[0-9a-f]{64}$/

function unitVault(doors: UnitDoors): UnitVault {
  const { store, ring, unit } = doors
  const naming = { kind: 'naming', unit, caseId: '' } as const
  const namesOf = async (sha256s: readonly string[]): Promise<Map<string, string>> => {
    const key = await ring.find(store, naming)
    return new Map(key === null ? [] : sha256s.filter((s) => SHA256.test(s)).map((s) => [nameOf(key.key, s), s]))
  }
  const stream = (sha256: string, wanted: Range = {}): AsyncGenerator<Uint8Array> => read(doors, sha256, wanted)
  const range = async (sha256: string, wanted: Range): Promise<Uint8Array> => {
    const pieces = await Array.fromAsync(stream(sha256, wanted))
    return pieces.length === 1 ? pieces[0] ?? new Uint8Array() : Buffer.concat(pieces)
  }
  return {
    keep: (files) => keepAll(doors, files),
    keepFile: (path) => keepFile(doors, path),
    get: (sha256) => range(sha256, {}),
    range, stream,
    async has(sha256s) {
      const names = await namesOf(sha256s)
      const known = await objectRows.known(store, [...names.keys()])
      return new Set([...names].filter(([name]) => known.has(name)).map(([, sha256]) => sha256))
    },
    async size(sha256) {
      const [name] = (await namesOf([sha256])).keys()
      const row = name === undefined ? null : await objectRows.byName(store, name)
      return row === null || !isLive(row) ? null : row.bytes
    },
    plain: (sha256): Promise<Plain> => doors.plain.write(stream(sha256)),
    checkObject: (sha256) => check(sha256, stream(sha256)),
    async move(act, sha256s, caseId) {
      return moveObjects(doors, act, unit, [...(await namesOf(sha256s)).keys()], caseId)
    },
    async destroyKeys(act, what) {
      return 'case' in what ? destroyCase(doors, act, unit, what.case) : destroyObjects(act, [...(await namesOf(what.objects)).keys()])
    },
  }
}

/** So often a row and its key are read again when a rotation took the key away in between. */
const TRIES = 3

/** An object that lives, and the key that its own is wrapped by. */
async function liveOf({ store, ring, unit }: UnitDoors, sha256: string): Promise<{ readonly row: LiveRow; readonly by: KeyObject }> {
  const naming = SHA256.test(sha256) ? await ring.find(store, { kind: 'naming', unit, caseId: '' }) : null
  const name = naming === null ? null : nameOf(naming.key, sha256)
  for (let i = 0; i < TRIES; i++) {
    const row = name === null ? null : await objectRows.byName(store, name)
    if (row === null) throw new Refusal('not-found', SHA256.test(sha256) ? { sha256 } : {})
    if (!isLive(row)) throw new Refusal('shredded', { sha256 })
    // The row stands under this name, so it is what the name says or somebody changed it.
    if (row.sha256 !== sha256 || row.unit !== unit) throw new Refusal('seal-broken', { sha256, what: 'row' })
    const by = await ring.byId(store, row.keyId)
    if (by !== null) return { row, by }
  }
  throw new Refusal('seal-broken', { sha256, what: 'key' })
}

/** Content of an object from `from` until before `to`. One that is destroyed while it is read is told as that, not as broken. */
async function* read(doors: UnitDoors, sha256: string, range: Range): AsyncGenerator<Uint8Array> {
  const { row, by } = await liveOf(doors, sha256)
  const { from, to } = within(row.bytes, range)
  try {
    yield* unsealed(doors.backend, by, row, from, to)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'seal-broken') throw error
    await liveOf(doors, sha256)
    throw new Refusal('seal-broken', { sha256, ...error.facts })
  }
}

async function keepFile(doors: UnitDoors, path: string | Buffer): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const file = await open(path, 'r')
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES)
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, PIECE_BYTES)
        if (bytesRead === 0) return
        yield buffer.subarray(0, bytesRead)
      }
    }
    return await keepPieces(doors, pieces(), (await file.stat()).size)
  } finally {
    await file.close()
  }
}
