import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** What hashing a password costs: memory in KiB, passes over it, lanes. */
export interface Work {
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
}

/** Argon2id with 19 MiB and two passes: the least that OWASP's Password Storage Cheat Sheet and ASVS 11.4.2 ask for (read 2026-11-22). */
export const WORK: Work = { memoryKib: 19_456, passes: 2, lanes: 1 }

const SALT_BYTES = 16
const HASH_BYTES = 32
const run = promisify(argon2)

/** A stored hash: `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (PHC string format, base64 without padding). */
const STORED = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/

/** Passwords are compared in one form, so that the same keys give the same password on every keyboard and system (NIST SP 800-63B-4, 3.1.1.2). */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8')
}

function derived(password: string, nonce: Uint8Array, { memoryKib, passes, lanes }: Work): Promise<Buffer> {
  return run('argon2id', { message: bytesOf(password), nonce, parallelism: lanes, tagLength: HASH_BYTES, memory: memoryKib, passes })
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** Hashes a password for keeping. */
export async function hashPassword(password: string, work: Work, random: (bytes: number) => Uint8Array): Promise<string> {
  const salt = random(SALT_BYTES)
  const hash = await derived(password, salt, work)
  return `$argon2id$v=19$m=${work.memoryKib},t=${work.passes},p=${work.lanes}$${base64(salt)}$${base64(hash)}`
}

/** A hash that no password fits, for people who have none: checking it costs as much as checking a real one. */
export function noHash(work: Work): string {
  return `$argon2id$v=19$m=${work.memoryKib},t=${work.passes},p=${work.lanes}$${base64(new Uint8Array(SALT_BYTES))}$${base64(new Uint8Array(HASH_BYTES))}`
}

/** Whether a password fits a stored hash, and whether that was made with less work than is asked for now. A hash that cannot be read fits nothing. */
export async function checkPassword(password: string, stored: string, work: Work): Promise<{ readonly fits: boolean; readonly weaker: boolean }> {
  const parts = STORED.exec(stored)
  const [, memory = '', passes = '', lanes = '', salt = '', hash = ''] = parts ?? STORED.exec(noHash(work)) ?? []
  const made = { memoryKib: Number(memory), passes: Number(passes), lanes: Number(lanes) }
  const found = await derived(password, Buffer.from(salt, 'base64'), made)
  const fits = timingSafeEqual(found, Buffer.from(hash, 'base64')) && parts !== null
  return { fits, weaker: made.memoryKib < work.memoryKib || made.passes < work.passes }
}
