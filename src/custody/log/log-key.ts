import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Db } from '../../store/index.ts'
import type { Doors } from '../act.ts'
import { logKeys, type KeyRole } from '../witness.table.ts'
import type { Signer } from './note.ts'
import { ed25519Signer } from './signer.ts'
import { sameBytes } from './tree.ts'
import { readVkey, writeVkey, type KeyKind, type VerifierKey } from './vkey.ts'

/** The keys with which this house signs: its own checkpoints, and as a witness those of others. The name of the log's key is the log's origin. */
export interface LogKey {
  readonly log: Signer
  readonly witness: Signer
}

const NAME_BYTES = 5
const KINDS: Readonly<Record<KeyRole, KeyKind>> = { log: 'ed25519', witness: 'cosignature/v1' }

/**
 * The signing keys of the house, both from the one seed that the key room keeps. A name that the operator sets, or another seed, makes new keys, and
 * the log goes on under them.
 */
export function logKeyOf(doors: Doors): Promise<LogKey> {
  return withSeed(doors, (seed) => keyFrom(doors, seed))
}

async function withSeed<T>(doors: Doors, work: (seed: Uint8Array) => Promise<T>): Promise<T> {
  const seed = await doors.vault.keys.secret('log')
  try {
    return await work(seed)
  } finally {
    seed.fill(0)
  }
}

async function keyFrom(doors: Doors, seed: Uint8Array): Promise<LogKey> {
  const under = (origin: string): LogKey => ({ log: signerOf(seed, 'log', origin), witness: signerOf(seed, 'witness', origin) })
  // Of the keys in the store only those made from the seed count: whoever writes the database does not rename the log.
  const own = async (db: Db): Promise<string | undefined> => (await logKeys.all(db, 'log')).find((vkey) => isOwn(seed, readVkey(vkey)))
  const found = async (): Promise<LogKey | null> => {
    const newest = await own(doors.store)
    const origin = doors.logOrigin ?? readVkey(newest ?? '')?.name
    const key = origin === undefined ? null : under(origin)
    return key !== null && writeVkey(key.log.key) === newest ? key : null
  }
  return await found() ?? doors.store.transaction(async (db) => {
    await logKeys.hold(db)
    const there = await found()
    if (there !== null) return there
    const known = (await knownBySeed(db, seed)).log
    const made = under(doors.logOrigin ?? known[0]?.name ?? newOrigin(doors))
    for (const role of ['log', 'witness'] as const) logKeys.add(db, { role, vkey: writeVkey(made[role].key), at: doors.now })
    return made
  })
}

/** A key of a role: each role its own secret, so that what one signs is never taken for what the other says. */
function signerOf(seed: Uint8Array, role: KeyRole, origin: string): Signer {
  return ed25519Signer(origin, KINDS[role], createHmac('sha256', seed).update(`sterna-signing-key ${role}`).digest())
}

/** Keys of the log by where they come from. */
export interface LogKeys {
  /** Our own: made from the seed of this house, or vouched for under it. The newest first. */
  readonly log: readonly VerifierKey[]
  /** In the list of the log's keys, and not ours. */
  readonly strange: readonly string[]
}

/** Which of the keys that the store names as the log's are the house's own. None is when there is none yet. */
export async function ownLogKeys(doors: Doors, db: Db = doors.store): Promise<LogKeys> {
  if ((await logKeys.all(db, 'log')).length === 0) return { log: [], strange: [] }
  return withSeed(doors, (seed) => knownBySeed(db, seed))
}

/**
 * Vouches for the keys of the log that stand in the store: a house that was restored without its keys has another seed, and what it signed before is
 * still its own. Only for rows that came out of a sealed backup.
 */
export function vouchForKeys(doors: Doors): Promise<void> {
  return withSeed(doors, (seed) => doors.store.transaction(async (db) => {
    for (const vkey of (await knownBySeed(db, seed)).strange) logKeys.vouch(db, vkey, macOf(seed, vkey))
  }))
}

async function knownBySeed(db: Db, seed: Uint8Array): Promise<LogKeys> {
  const vouched = await logKeys.vouched(db)
  const log: VerifierKey[] = []
  const strange: string[] = []
  for (const vkey of await logKeys.all(db, 'log')) {
    const [key, mac] = [readVkey(vkey), vouched.get(vkey)]
    const ours = key?.kind === KINDS.log && (isOwn(seed, key) || (mac !== undefined && timingSafeEqual(mac, macOf(seed, vkey))))
    if (ours) log.push(key)
    else strange.push(vkey)
  }
  return { log, strange }
}

function isOwn(seed: Uint8Array, key: VerifierKey | null): boolean {
  return key?.kind === KINDS.log && sameBytes(key.publicKey, signerOf(seed, 'log', key.name).key.publicKey)
}

function macOf(seed: Uint8Array, vkey: string): Uint8Array {
  return createHmac('sha256', seed).update(`sterna-log-key ${vkey}`).digest()
}

/** The name of the log where none is set: one that no other log has by chance. Names below `.invalid` are nobody's (RFC 2606). */
function newOrigin(doors: Doors): string {
  return `sterna.invalid/log-${Buffer.from(doors.random(NAME_BYTES)).toString('hex')}`
}
