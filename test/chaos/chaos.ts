import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/cli/bench/postgres.io.ts'
import { openPostgres } from '../../src/store/index.ts'
import { synthWorld, writeWorld } from '../../src/synth/index.ts'
import { ended } from '../killing.ts'

/** Where the house is kept: its own PostgreSQL server, the embedded database, or a PostgreSQL server of somebody else's. */
export type ChaosStore = 'own' | 'pglite' | 'server'
export const STORES: readonly ChaosStore[] = ['own', 'pglite', 'server']

export interface ChaosOptions {
  readonly store: ChaosStore
  readonly rounds: number
  readonly seed: number
  readonly reports: number
  readonly tell: (line: string) => void
}

export interface ChaosTold {
  readonly rounds: number
  readonly killed: number
  readonly byStep: Readonly<Record<string, number>>
}

const root = join(import.meta.dirname, '../..')
const program = join(root, 'src', 'cli', 'main.ts')

/** The moment of all commands. */
const NOW = '2026-11-21T12:00:00.000Z'

/** A backup tidies what was left a day ago. */
const LONG_AFTER = '2126-11-21T12:00:00.000Z'

/** Steps that are cut off, with how often each comes. */
const STEPS = [['import', 4], ['integrate', 1], ['rotate', 2], ['backup', 2]] as const
type Step = (typeof STEPS)[number][0]

/** Numbers from a seed (mulberry32), so that a round can be had again. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly error: string
  readonly milliseconds: number
}

/** A house that commands run on as processes. */
class Ground {
  readonly folder = mkdtempSync(join(tmpdir(), 'sterna-chaos-'))
  readonly key = join(this.folder, 'root.key')
  readonly #server: Awaited<ReturnType<typeof startPostgres>> | null
  readonly #store: ChaosStore
  #databases = 0

  constructor(store: ChaosStore, server: Awaited<ReturnType<typeof startPostgres>> | null) {
    this.#store = store
    this.#server = server
    writeFileSync(this.key, randomBytes(32), { mode: 0o600 })
  }

  /** A new place: a data folder, and a database on the server. */
  async place(name: string): Promise<{ readonly data: string; readonly url: string | undefined }> {
    const data = join(this.folder, name)
    if (this.#server === null) return { data, url: undefined }
    const admin = await openPostgres(this.#server.url)
    const database = `chaos_${this.#databases++}`
    await admin.script(`create database ${database}`)
    await admin.close()
    return { data, url: this.#server.url.replace(/\/postgres$/, `/${database}`) }
  }

  /** Runs a command; with `killAfter` it gets SIGKILL so many milliseconds after its start, when it still runs. */
  async run(
    { data, url }: { readonly data: string; readonly url: string | undefined }, words: readonly string[], killAfter?: number, now = NOW,
  ): Promise<Ran> {
    const began = performance.now()
    const env = {
      ...process.env, STERNA_DATABASE_URL: url, STERNA_KEY_FILE: this.key, STERNA_EMBEDDED: this.#store === 'pglite' ? 'pglite' : undefined,
      STERNA_PASSPHRASE_FILE: undefined, STERNA_KMS_COMMAND: undefined,
    }
    const flags = ['--disable-warning=ExperimentalWarning', '--liftoff-only']
    const child = spawn(
      process.execPath, [...flags, program, ...words, '--data', data, '--json', '--now', now],
      { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let [out, error] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { error += text })
    const exit = await ended(child, killAfter)
    return { exit, out, error, milliseconds: performance.now() - began }
  }

  async end(): Promise<void> {
    await this.#server?.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Runs a chaos of so many rounds; throws with seed and round when something is lost, doubled or left. */
export async function chaos(options: ChaosOptions): Promise<ChaosTold> {
  const { store, rounds, seed, reports, tell } = options
  const server = store === 'server' ? await startPostgres() : null
  const ground = new Ground(store, server)
  let round = -1
  try {
    const random = numbers(seed)
    await writeWorld(synthWorld({ reports, seed: 11 }), ground.folder)
    const inbox = join(ground.folder, 'inbox')
    const alone = await ground.place('alone')
    const first = demand(await ground.run(alone, ['triage', inbox]), 'the undisturbed run')
    const queue = queueIn(first)
    const took = new Map<Step, number>([['import', first.milliseconds], ['integrate', 1_500], ['rotate', 2_000], ['backup', 2_500]])
    let [at, killed] = [await ground.place('killed-0'), 0]
    const byStep: Record<string, number> = {}
    const words = (step: Step, n: number): string[] => ({
      import: ['triage', inbox], integrate: ['log', 'integrate'], rotate: ['key', 'rotate'],
      backup: ['backup', join(ground.folder, `backup-${n}`), '--keys', join(ground.folder, `keys-${n}`)],
    })[step]
    for (round = 0, at = await ground.place('house-0'); round < rounds; round++) {
      const cycle = Math.floor(round / ROUNDS_A_HOUSE)
      if (round % ROUNDS_A_HOUSE === 0 && round > 0) at = await ground.place(`house-${cycle}`)
      const step = stepOf(random(), round % ROUNDS_A_HOUSE)
      const usual = took.get(step) ?? 2_000
      const ran = await ground.run(at, words(step, cycle), usual * random())
      if (ran.exit === null) {
        killed++
        byStep[step] = (byStep[step] ?? 0) + 1
      } else {
        demand(ran, step)
        took.set(step, (usual + ran.milliseconds) / 2)
      }
      if (round % ROUNDS_A_HOUSE === ROUNDS_A_HOUSE - 1 || round === rounds - 1) {
        await settled(ground, at, inbox, queue, cycle)
        tell(`round ${round + 1} of ${rounds}: ${killed} killed, all there`)
        rmSync(at.data, { recursive: true, force: true })
      }
    }
    return { rounds, killed, byStep }
  } catch (error) {
    throw new Error(`chaos on ${store}: seed ${seed}, round ${round}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  } finally {
    await ground.end()
  }
}

/** After so many rounds a house is looked through whole, and the next one is begun. */
const ROUNDS_A_HOUSE = 5

/** The first round on a house is an import: before it there is nothing to lose. */
function stepOf(share: number, round: number): Step {
  if (round === 0) return 'import'
  const all = STEPS.flatMap(([step, often]) => Array.from({ length: often }, () => step))
  return all[Math.floor(share * all.length)] ?? 'import'
}

function demand(ran: Ran, what: string): Ran {
  if (ran.exit !== 0) throw new Error(`${what} ended with ${ran.exit}: ${ran.error.slice(0, 2_000)}`)
  return ran
}

function queueIn({ out }: Ran): string {
  const { queue } = JSON.parse(out) as { queue: unknown[] }
  return JSON.stringify(queue)
}

/** Everything is run once more undisturbed; then what stands is what stands where nobody was killed. */
async function settled(ground: Ground, at: Awaited<ReturnType<Ground['place']>>, inbox: string, queue: string, cycle: number): Promise<void> {
  if (queueIn(demand(
    await ground.run(at, ['triage', inbox]), 'the import after',
  )) !== queue) throw new Error('the queue is not that of the undisturbed run')
  demand(await ground.run(at, ['key', 'rotate']), 'the rotation after')
  const keys = JSON.parse(demand(await ground.run(at, ['key', 'show']), 'key show').out) as { keys: { kind: string }[] }
  const live = keys.keys.map((k) => k.kind).sort().join()
  if (live !== 'backup,case,factor,log,naming,root,unit') throw new Error(`keys are left of rotations: ${live}`)
  const [to, kept] = [join(ground.folder, `backup-${cycle}`), join(ground.folder, `keys-${cycle}`)]
  demand(await ground.run(at, ['backup', to, '--keys', kept], undefined, LONG_AFTER), 'the backup after')
  for (const base of [to, kept]) {
    const half = readdirSync(join(base, 'sets')).filter((set) => !readdirSync(join(base, 'sets', set)).includes('note'))
    if (half.length > 0) throw new Error(`${half.length} half backups are left`)
  }
  demand(await ground.run(at, ['log', 'integrate']), 'log integrate')
  const verdict = JSON.parse(demand(
    await ground.run(at, ['log', 'verify', '--vault']), 'log verify',
  ).out) as { ok: boolean; files: boolean; waiting: { acts: number } }
  if (!verdict.ok || !verdict.files) throw new Error(`the log: ${JSON.stringify(verdict)}`)
  leftovers(at.data)
  const back = await ground.place(`restored-${cycle}`)
  demand(await ground.run(back, ['restore', to, '--keys', kept]), 'the restore')
  if (queueIn(demand(
    await ground.run(back, ['triage', inbox]), 'the import into the restored house',
  )) !== queue) throw new Error('the restored queue is another')
  for (const gone of [back.data, to, kept]) rmSync(gone, { recursive: true, force: true })
}

/** What may lie in a data folder: nothing that grows with every kill. */
function leftovers(data: string): void {
  const found = readdirSync(data, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name))
  const odd = found.filter((f) => /\.part$|\.new\.|pg\.new|\/tmp\//.test(f.slice(data.length)))
  if (odd.length > 0) throw new Error(`${odd.length} files are left, such as ${odd[0]?.slice(data.length) ?? ''}`)
}
