import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { startPostgres } from '../../src/cli/bench/postgres.io.ts'
import { openPostgres } from '../../src/store/index.ts'

/** Where the house is kept: its own PostgreSQL server, the embedded database, or a PostgreSQL server of somebody else's. */
export type ChaosStore = 'own' | 'pglite' | 'server'
export const STORES: readonly ChaosStore[] = ['own', 'pglite', 'server']

const root = join(import.meta.dirname, '../..')
const program = join(root, 'src', 'cli', 'main.ts')
const hits = join(import.meta.dirname, 'hits.ts')

/** The moment of all commands. */
const NOW = '2026-11-21T12:00:00.000Z'

/** A house: its data folder, and its database where that is a server of somebody else's. */
export interface Place {
  readonly data: string
  readonly url: string | undefined
}

/** When a command is to be killed: at a step of its work (the n-th of a phase), or so many milliseconds after its start. */
export type Kill = { readonly phase: string; readonly at: number; readonly moment: 'before' | 'under way' | 'after' } | { readonly afterMs: number }

const Report = z.object({
  counts: z.record(z.string(), z.number()).optional(), phase: z.string().optional(), what: z.string().optional(), inTransaction: z.boolean().optional(),
})

/** How a command ended: `exit` null when it was killed, and then in which phase (null: at a moment that belongs to none). */
export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly error: string
  readonly milliseconds: number
  readonly hit: { readonly phase: string; readonly inTransaction: boolean } | null
  /** Steps by phase, of a command that was not killed. */
  readonly counts: Readonly<Record<string, number>>
}

/** Houses that commands run on as processes. */
export class Ground {
  readonly folder = mkdtempSync(join(tmpdir(), 'sterna-chaos-'))
  readonly #key = join(this.folder, 'root.key')
  readonly #server: Awaited<ReturnType<typeof startPostgres>> | null
  readonly #store: ChaosStore
  #made = 0

  private constructor(store: ChaosStore, server: Awaited<ReturnType<typeof startPostgres>> | null) {
    this.#store = store
    this.#server = server
    writeFileSync(this.#key, randomBytes(32), { mode: 0o600 })
  }

  static async open(store: ChaosStore): Promise<Ground> {
    return new Ground(store, store === 'server' ? await startPostgres() : null)
  }

  /** A new place: a data folder, and a database on the server. */
  async place(): Promise<Place> {
    const data = join(this.folder, `house-${this.#made++}`)
    if (this.#server === null) return { data, url: undefined }
    const admin = await openPostgres(this.#server.url)
    const database = `chaos_${this.#made}`
    await admin.script(`create database ${database}`)
    await admin.close()
    return { data, url: this.#server.url.replace(/\/postgres$/, `/${database}`) }
  }

  /** Runs a command on a house; `step` is what it is called here. */
  async run({ data, url }: Place, step: string, words: readonly string[], kill?: Kill, now = NOW): Promise<Ran> {
    const began = performance.now()
    const to = join(this.folder, 'hit')
    for (const old of readdirSync(this.folder)) if (old.startsWith('hit.')) rmSync(join(this.folder, old))
    const chosen = kill !== undefined && 'phase' in kill ? kill : { phase: null, at: 0, moment: 'before' }
    const env = {
      ...process.env, STERNA_DATABASE_URL: url, STERNA_KEY_FILE: this.#key, STERNA_EMBEDDED: this.#store === 'pglite' ? 'pglite' : undefined,
      STERNA_PASSPHRASE_FILE: undefined, STERNA_KMS_COMMAND: undefined, STERNA_CHAOS: JSON.stringify({ ...chosen, to, command: step }),
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'sterna'),
    }
    const flags = ['--disable-warning=ExperimentalWarning', '--liftoff-only', `--import=${hits}`]
    const child = spawn(process.execPath, [...flags, program, ...words, '--data', data, '--json', '--now', now], { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, error] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { error += text })
    const closed = once(child, 'close') as Promise<[number | null]>
    if (kill !== undefined && 'afterMs' in kill) {
      const stop = new AbortController()
      await Promise.race([closed, setTimeout(kill.afterMs, undefined, { signal: stop.signal }).catch(() => undefined)])
      stop.abort()
      child.kill('SIGKILL')
    }
    const [exit] = await closed
    const path = `${to}.${child.pid}`
    const told = readdirSync(this.folder).includes(`hit.${child.pid}`) ? Report.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
    const hit = exit === null && told.phase !== undefined ? { phase: told.phase, inTransaction: told.inTransaction ?? false } : null
    return { exit, out, error, milliseconds: performance.now() - began, hit, counts: told.counts ?? {} }
  }

  async end(): Promise<void> {
    await this.#server?.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
