import { createCipheriv, createHash, createSecretKey, hash, randomBytes, randomFillSync } from 'node:crypto'
import { closeSync, fdatasyncSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { argv, cpuUsage, env, resourceUsage, stdout } from 'node:process'
import { openSealedVault } from '../../custody/index.ts'
import { openStore } from '../../store/index.ts'
import { median } from './measure.ts'

/**
 * Writes files into a sealed vault and, turn about with that, puts the same bytes through bare AES-256-GCM and SHA-256 in memory; prints the CPU time
 * that each took in this process. `large` writes one file of `bytes`; `small` writes `files` files of `bytes`, some hundred at a time.
 */
const [folder = '', kind = '', files = '', bytes = ''] = argv.slice(2)
const ROUNDS = 5

/** A file that is larger is written once: it is there for the memory. */
const ONCE_BYTES = 1 << 30

const AT_ONCE = 1_000
const PIECE = 1 << 20
const key = createSecretKey(randomBytes(32))

const store = await openStore({ folder, databaseUrl: env['STERNA_DATABASE_URL'] })
const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => new Date().toISOString() })

// A vault that was used for a while has all its folders.
for (let i = 0; i < 256; i++) mkdirSync(join(folder, 'vault', i.toString(16).padStart(2, '0')), { recursive: true, mode: 0o700 })

/** CPU time of some work in seconds, all threads of this process. */
async function cpuOf(work: () => Promise<void> | void): Promise<number> {
  const before = cpuUsage()
  await work()
  const { user, system } = cpuUsage(before)
  return (user + system) / 1e6
}

function bareOf(all: readonly Uint8Array[]): void {
  for (const one of all) {
    hash('sha256', one, 'hex')
    const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12))
    cipher.update(one)
    cipher.final()
    cipher.getAuthTag()
  }
}

/**
 * What a file with a key of its own asks of Node at least, by its cheapest calls: name, HKDF, sealing, wrapping, and as many bytes written and
 * synced. No row is made of it.
 */
function ownOf(all: readonly Uint8Array[]): void {
  const [named, expanded, bound] = [96, 270, 400].map((n) => randomBytes(n)) as [Buffer, Buffer, Buffer]
  const path = join(folder, 'bare.bin')
  const file = openSync(path, 'w')
  const place = Buffer.alloc(PLACE)
  for (let left = all.reduce((sum, one) => sum + one.length, 0); left > 0; left -= PLACE) writeSync(file, place, 0, Math.min(PLACE, left))
  fdatasyncSync(file)
  closeSync(file)
  rmSync(path)
  for (const one of all) {
    hash('sha256', one, 'hex')
    for (let i = 0; i < 2; i++) hash('sha256', named, 'hex')
    for (let i = 0; i < 4; i++) hash('sha512', expanded, 'hex')
    const own = createSecretKey(expanded.subarray(0, 32))
    for (let from = 0; from <= one.length; from += CHUNK) {
      const cipher = createCipheriv('aes-256-gcm', own, bound.subarray(0, 12))
      if (from < one.length) cipher.update(one.subarray(from, from + CHUNK))
      cipher.final()
      cipher.getAuthTag()
    }
    const wrapping = createCipheriv('aes-256-gcm', key, randomBytes(12)).setAAD(bound)
    wrapping.update(expanded.subarray(0, 32))
    wrapping.final()
    wrapping.getAuthTag()
  }
}
const CHUNK = 16_384
const PLACE = 4 << 20

/** Each is measured from a clean heap, so that none pays for what another left. */
async function small(): Promise<Round> {
  const all = Array.from({ length: Number(files) }, () => randomBytes(Number(bytes)))
  const named = all.map((one) => ({ sha256: hash('sha256', one, 'hex'), bytes: one }))
  globalThis.gc?.()
  const bare = await cpuOf(() => bareOf(all))
  globalThis.gc?.()
  const own = await cpuOf(() => ownOf(all))
  globalThis.gc?.()
  const sealed = await cpuOf(async () => {
    for (let i = 0; i < named.length; i += AT_ONCE) await vault.keep(named.slice(i, i + AT_ONCE))
  })
  return { bare, own, sealed }
}

interface Round {
  readonly bare: number
  readonly own: number
  readonly sealed: number
}

async function large(): Promise<Round> {
  const path = join(folder, 'large.bin')
  const piece = Buffer.allocUnsafeSlow(PIECE)
  const out = openSync(path, 'w')
  for (let i = 0; i < Number(bytes); i += PIECE) writeSync(out, randomFillSync(piece))
  closeSync(out)
  // The file is read in both: it is no part of the comparison, and it is the same for both.
  const bare = await cpuOf(() => {
    const [hashed, cipher] = [createHash('sha256'), createCipheriv('aes-256-gcm', key, randomBytes(12))]
    const file = openSync(path, 'r')
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hashed.update(piece.subarray(0, read))
      cipher.update(piece.subarray(0, read))
    }
    closeSync(file)
    cipher.final()
    hashed.digest('hex')
  })
  const sealed = await cpuOf(async () => void (await vault.keepFile(path)))
  rmSync(path)
  return { bare, own: bare, sealed }
}

await (kind === 'large' ? Promise.resolve() : small())
const rounds: Round[] = []
for (let i = 0; i < (Number(bytes) > ONCE_BYTES ? 1 : ROUNDS); i++) rounds.push(await (kind === 'large' ? large() : small()))
vault.close()
await store.close()
stdout.write(JSON.stringify({
  bare: median(rounds.map((r) => r.bare)), floor: median(rounds.map((r) => r.bare / r.own)), sealed: median(rounds.map((r) => r.sealed)),
  ratio: median(rounds.map((r) => r.bare / r.sealed)), peakMegabytes: resourceUsage().maxRSS / 1024,
}))
