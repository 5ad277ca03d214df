import { argon2, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { askCommand } from './command.io.ts'
import { unwrapKey, WRAP_NONCE_BYTES, wrapKey } from './wrap.ts'

/** Where the secret is that opens a house: a file of 32 bytes, a file with a passphrase, or a program that stands for a key service. */
export type RootSetting =
  | { readonly kind: 'key-file'; readonly path: string; /** Nothing was set: the key lies below the data folder and is made there at first. */ readonly beside?: true }
  | { readonly kind: 'passphrase'; readonly path: string }
  | { readonly kind: 'command'; readonly path: string }

/** The root as the store keeps it: wrapped, and how a passphrase becomes the key that wraps it. */
export interface WrappedRoot {
  readonly wrapped: Uint8Array
  readonly madeFrom: string | null
}

/** What the operator holds: it wraps the root of a house and unwraps it. */
export interface RootSource {
  readonly kind: RootSetting['kind']
  wrap(root: Uint8Array, bound: Uint8Array): Promise<WrappedRoot>
  /** Null when this is not what wrapped it. */
  unwrap(root: WrappedRoot, bound: Uint8Array): Promise<Uint8Array | null>
}

type Random = (bytes: number) => Uint8Array

const KEY_BYTES = 32

/** RFC 9106, section 4, second recommended option (read 2026-11-22): 64 MiB, 3 passes, 4 lanes. */
const ARGON2 = { algorithm: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 4 } as const

/** OWASP ASVS 5.0, 6.2.1 and 6.2.9: at least 15 characters where a passphrase stands alone. */
const SHORTEST_PASSPHRASE = 15

/** Stored parameters are bounded: whoever can write the store must not make opening it cost a machine. */
const MadeFrom = z.strictObject({
  algorithm: z.literal('argon2id'), salt: z.base64().max(88),
  memoryKib: z.number().int().min(8).max(1_048_576), passes: z.number().int().min(1).max(16), lanes: z.number().int().min(1).max(64),
})

const derive = promisify(argon2)

/** The key file of a house for which nothing was set. */
export function besideData(folder: string): RootSetting {
  return { kind: 'key-file', path: join(folder, 'keys', 'root.key'), beside: true }
}

/** Opens what the operator holds. `make` says whether a key file that is missing is made. Refuses with `key-missing`, `key-wrong`, `usage`. */
export function openRootSource(setting: RootSetting, make: boolean, random: Random): RootSource {
  if (setting.kind === 'key-file') return ofKeyFile(readKeyFile(setting.path, make, random), random)
  if (setting.kind === 'passphrase') return ofPassphrase(readPassphrase(setting.path), random)
  return {
    kind: 'command',
    wrap: async (root, bound) => ({ wrapped: await askCommand(setting.path, 'wrap', root, bound), madeFrom: null }),
    async unwrap({ wrapped }, bound) {
      const root = await askCommand(setting.path, 'unwrap', wrapped, bound)
      return root.length === KEY_BYTES ? root : null
    },
  }
}

/** Whether others than the owner may read the file of a setting: people are told. */
export function readByOthers({ path, kind }: RootSetting): boolean {
  try {
    return kind !== 'command' && (statSync(path).mode & 0o077) !== 0
  } catch {
    return false
  }
}

function ofKeyFile(key: KeyObject, random: Random): RootSource {
  return {
    kind: 'key-file',
    wrap: (root, bound) => Promise.resolve({ wrapped: wrapKey(key, root, bound, random(WRAP_NONCE_BYTES)), madeFrom: null }),
    unwrap: ({ wrapped }, bound) => Promise.resolve(unwrapKey(key, wrapped, bound)),
  }
}

function ofPassphrase(passphrase: Buffer, random: Random): RootSource {
  return {
    kind: 'passphrase',
    async wrap(root, bound) {
      if (Array.from(passphrase.toString('utf8')).length < SHORTEST_PASSPHRASE) throw new Refusal(
        'usage', { passphrase: `at least ${SHORTEST_PASSPHRASE} characters` },
      )
      const how = { ...ARGON2, salt: Buffer.from(random(16)).toString('base64') }
      return { wrapped: wrapKey(await stretched(passphrase, how), root, bound, random(WRAP_NONCE_BYTES)), madeFrom: JSON.stringify(how) }
    },
    async unwrap({ wrapped, madeFrom }, bound) {
      const how = MadeFrom.safeParse(jsonOf(madeFrom))
      return how.success ? unwrapKey(await stretched(passphrase, how.data), wrapped, bound) : null
    },
  }
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

async function stretched(passphrase: Buffer, { salt, memoryKib, passes, lanes }: z.output<typeof MadeFrom>): Promise<KeyObject> {
  const key = await derive(
    'argon2id', { message: passphrase, nonce: Buffer.from(salt, 'base64'), parallelism: lanes, tagLength: KEY_BYTES, memory: memoryKib, passes },
  )
  const made = createSecretKey(key)
  key.fill(0)
  return made
}

/** Reads a secret's file; refuses with `key-missing`. The path is the operator's own; what the file holds is told nowhere. */
function readSecret(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('key-missing', { file: path })
  }
}

/** A passphrase is the text of a file without the line end that editors put there. */
function readPassphrase(path: string): Buffer {
  const read = readSecret(path)
  let end = read.length
  while (end > 0 && (read[end - 1] === 10 || read[end - 1] === 13)) end--
  if (end === 0) throw new Refusal('key-wrong', { file: path, bytes: 0 })
  return read.subarray(0, end)
}

function readKeyFile(path: string, make: boolean, random: Random): KeyObject {
  if (make) makeKeyFile(path, random)
  const read = readSecret(path)
  if (read.length !== KEY_BYTES || timingSafeEqual(read, Buffer.alloc(KEY_BYTES))) throw new Refusal(
    'key-wrong', { file: path, bytes: read.length, need: KEY_BYTES },
  )
  const key = createSecretKey(read)
  read.fill(0)
  return key
}

/** Makes a key file when there is none: whole or not at all, for its owner only, on the disk when this returns. One that stands there stays. */
function makeKeyFile(path: string, random: Random): void {
  const dir = dirname(path)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const beside = `${path}.${Buffer.from(random(8)).toString('hex')}.part`
  const file = openSync(beside, 'wx', 0o600)
  try {
    writeSync(file, random(KEY_BYTES))
    fsyncSync(file)
    linkSync(beside, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    closeSync(file)
    unlinkSync(beside)
  }
  syncFolder(dir)
}

/** Windows opens no folders; its names are in the journal. */
function syncFolder(dir: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(dir, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
