import { createCipheriv, createHash, createSecretKey, hash, randomBytes, randomFillSync } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
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
const ROUNDS = 3

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

async function small(): Promise<Round> {
  const all = Array.from({ length: Number(files) }, () => randomBytes(Number(bytes)))
  const named = all.map((one) => ({ sha256: hash('sha256', one, 'hex'), bytes: one }))
  const bare = await cpuOf(() => bareOf(all))
  const sealed = await cpuOf(async () => {
    for (let i = 0; i < named.length; i += AT_ONCE) await vault.keep(named.slice(i, i + AT_ONCE))
  })
  return { bare, sealed }
}

interface Round {
  readonly bare: number
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
  return { bare, sealed }
}

await (kind === 'large' ? Promise.resolve() : small())
const rounds: Round[] = []
for (let i = 0; i < (Number(bytes) > ONCE_BYTES ? 1 : ROUNDS); i++) rounds.push(await (kind === 'large' ? large() : small()))
vault.close()
await store.close()
stdout.write(JSON.stringify({
  bare: median(rounds.map((r) => r.bare)), sealed: median(rounds.map((r) => r.sealed)), ratio: median(rounds.map((r) => r.bare / r.sealed)),
  peakMegabytes: resourceUsage().maxRSS / 1024,
}))
