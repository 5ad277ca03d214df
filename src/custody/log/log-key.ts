import { createHmac } from 'node:crypto'
import type { Doors } from '../act.ts'
import { logKeys, type KeyRole } from '../witness.table.ts'
import type { Signer } from './note.ts'
import { ed25519Signer } from './signer.ts'
import { readVkey, writeVkey, type KeyKind } from './vkey.ts'

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
export async function logKeyOf(doors: Doors): Promise<LogKey> {
  const seed = await doors.vault.keys.secret('log')
  try {
    return await keyFrom(doors, seed)
  } finally {
    seed.fill(0)
  }
}

async function keyFrom(doors: Doors, seed: Uint8Array): Promise<LogKey> {
  const under = (origin: string): LogKey => ({ log: signerOf(seed, 'log', origin), witness: signerOf(seed, 'witness', origin) })
  const found = async (): Promise<LogKey | null> => {
    const [newest = ''] = await logKeys.all(doors.store, 'log')
    const origin = doors.logOrigin ?? readVkey(newest)?.name
    const key = origin === undefined ? null : under(origin)
    return key !== null && writeVkey(key.log.key) === newest ? key : null
  }
  return await found() ?? doors.store.transaction(async (db) => {
    await logKeys.hold(db)
    const there = await found()
    if (there !== null) return there
    const [newest = ''] = await logKeys.all(db, 'log')
    const made = under(doors.logOrigin ?? readVkey(newest)?.name ?? newOrigin(doors))
    for (const role of ['log', 'witness'] as const) logKeys.add(db, { role, vkey: writeVkey(made[role].key), at: doors.now })
    return made
  })
}

/** A key of a role: each role its own secret, so that what one signs is never taken for what the other says. */
function signerOf(seed: Uint8Array, role: KeyRole, origin: string): Signer {
  return ed25519Signer(origin, KINDS[role], createHmac('sha256', seed).update(`sterna-signing-key ${role}`).digest())
}

/** The name of the log where none is set: one that no other log has by chance. Names below `.invalid` are nobody's (RFC 2606). */
function newOrigin(doors: Doors): string {
  return `sterna.invalid/log-${Buffer.from(doors.random(NAME_BYTES)).toString('hex')}`
}
