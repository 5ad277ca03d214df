import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { postgresPrograms } from '../src/cli/bench/postgres.io.ts'
import { openPostgres, sql } from '../src/store/index.ts'
import { whyNoServer } from '../src/store/programs.io.ts'
import { synthWorld, writeWorld } from '../src/synth/index.ts'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder } from './doors.ts'

const program = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')
const REPORTS = 150

/** PostgreSQL of this machine; null where none is installed. */
const programs = ((): string | null => {
  try {
    return postgresPrograms()
  } catch {
    return null
  }
})()
const ownServer = whyNoServer(temporaryFolder()) === null

interface Run {
  readonly child: ChildProcess
  readonly done: Promise<{ readonly exit: number | null; readonly out: string; readonly error: string }>
}

interface Where {
  readonly data: string
  readonly url?: string
  readonly key: string
  readonly embedded?: 'pglite'
}

function start({ data, url, key, embedded }: Where, words: readonly string[]): Run {
  const env = { ...process.env, STERNA_DATABASE_URL: url, STERNA_KEY_FILE: key, STERNA_EMBEDDED: embedded }
  const flags = ['--disable-warning=ExperimentalWarning', '--liftoff-only']
  const child = spawn(
    process.execPath, [...flags, program, ...words, '--data', data, '--json', '--now', NOW], { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let [out, error] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { error += text })
  cleanups.push(() => void child.kill('SIGKILL'))
  return { child, done: (once(child, 'close') as Promise<[number | null]>).then(([exit]) => ({ exit, out, error })) }
}

async function run(where: Where, words: readonly string[]): Promise<string> {
  const { exit, out, error } = await start(where, words).done
  expect([exit, error], words.join(' ')).toEqual([0, ''])
  return out
}

const queueIn = (out: string): unknown => (JSON.parse(out) as { queue: unknown[] }).queue

function world(): { readonly inbox: string; readonly key: string } {
  const folder = temporaryFolder()
  const key = join(folder, 'root.key')
  writeFileSync(key, randomBytes(32), { mode: 0o600 })
  return { key, inbox: join(folder, 'inbox') }
}

async function written(reports = REPORTS): Promise<{ readonly inbox: string; readonly key: string }> {
  const made = world()
  await writeWorld(synthWorld({ reports, seed: 21 }), join(made.inbox, '..'))
  return made
}

/** A PostgreSQL server that can be stopped hard and started again on the same port. */
async function server(): Promise<{ readonly url: (name: string) => Promise<string>; readonly kill: () => void; readonly start: () => void; readonly terminate: () => Promise<void> }> {
  const bin = programs ?? ''
  const folder = temporaryFolder()
  const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  chmodSync(folder, 0o755)
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'), ['-D', data, '-U', 'sterna', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...as, stdio: 'ignore', cwd: folder },
  )
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await new Promise((resolve) => probe.close(resolve))
  const control = (words: readonly string[]): void => void execFileSync(
    join(bin, 'pg_ctl'), ['-D', data, '-w', ...words], { ...as, stdio: 'ignore', cwd: folder },
  )
  const begin = (): void => control(['-o', `-p ${port} -h 127.0.0.1 -k ${folder}`, '-l', join(folder, 'log'), 'start'])
  begin()
  cleanups.push(() => control(['-m', 'immediate', 'stop']))
  const admin = `postgres://sterna@127.0.0.1:${port}/postgres`
  const asked = async (text: string): Promise<void> => {
    const engine = await openPostgres(admin)
    await engine.script(text)
    await engine.close()
  }
  return {
    async url(name) {
      await asked(`create database ${name}`)
      return admin.replace(/postgres$/, name)
    },
    kill: () => control(['-m', 'immediate', 'stop']), start: begin,
    terminate: () => asked(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = \'client backend\'',
    ),
  }
}

/** Waits until acts stand in the database: the import is at work. */
async function atWork(url: string, more = 0): Promise<void> {
  for (let i = 0; i < 600; i++) {
    const engine = await openPostgres(url)
    const [row] = await engine.query(sql`select to_regclass('act') is not null as there`).catch(() => [])
    const [acts] = row?.['there'] === true ? await engine.query(sql`select count(*) as n from report`).catch(() => []) : []
    await engine.close()
    if (Number(acts?.['n'] ?? 0) > more) return
    await setTimeout(20)
  }
  throw new Error('the import did not begin')
}

async function sound(where: Where, inbox: string, queue: unknown): Promise<void> {
  expect(queueIn(await run(where, ['triage', inbox]))).toEqual(queue)
  const verdict = JSON.parse(await run(where, ['log', 'verify', '--vault'])) as { ok: boolean; files: boolean }
  expect(verdict).toMatchObject({ ok: true, files: true })
}

test.skipIf(programs === null)('a database that drops its connections, dies and comes back under an import: told plainly, and nothing lost or doubled', async () => {
  const { inbox, key } = await written()
  const pg = await server()
  const queue = queueIn(await run({ data: temporaryFolder(), key, url: await pg.url('alone') }, ['triage', inbox]))
  const where = { data: temporaryFolder(), key, url: await pg.url('hurt') }
  const refused = async (hurt: () => Promise<void> | void): Promise<void> => {
    const { done } = start(where, ['triage', inbox])
    await atWork(where.url)
    await hurt()
    const { exit, error } = await done
    // It may have been done a moment before.
    if (exit !== 0) expect([exit, error.includes('service-missing')], error).toEqual([69, true])
  }
  await refused(() => pg.terminate())
  await refused(() => pg.kill())
  expect(await start(where, ['triage', inbox]).done).toMatchObject({ exit: 69, error: expect.stringContaining('service-missing') as string })
  pg.start()
  await sound(where, inbox, queue)
})

test.skipIf(programs === null)('two importers of one inbox on one database, with integrators beside them, and one that is paused for a while: no report twice', async () => {
  const { inbox, key } = await written()
  const pg = await server()
  const queue = queueIn(await run({ data: temporaryFolder(), key, url: await pg.url('alone') }, ['triage', inbox]))
  // One vault: two desks of a unit share it.
  const where = { data: temporaryFolder(), key, url: await pg.url('shared') }
  const first = start(where, ['triage', inbox])
  await atWork(where.url)
  first.child.kill('SIGSTOP')
  const second = start(where, ['triage', inbox])
  const grown = [start(where, ['log', 'integrate']), start(where, ['log', 'integrate'])]
  await setTimeout(4_000)
  first.child.kill('SIGCONT')
  for (const { done } of [first, second, ...grown]) {
    const { exit, error } = await done
    expect([exit, error]).toEqual([0, ''])
  }
  await sound(where, inbox, queue)
  const engine = await openPostgres(where.url)
  const doubled = await engine.query(sql`select subject from log_entry where event = 'report.received' group by subject having count(*) > 1`)
  await engine.close()
  expect(doubled).toEqual([])
})

/** A small file system of our own; null where we may not mount one. */
function smallDisk(megabytes: number): string | null {
  const at = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'none', at], { stdio: 'ignore' })
  } catch {
    return null
  }
  cleanups.push(() => void execFileSync('umount', ['-l', at]))
  return at
}

const mounts = ((): boolean => {
  const at = smallDisk(1)
  for (const clean of cleanups.splice(0).toReversed()) void clean()
  return at !== null
})()

/** Fills a disk up to so many free megabytes; all of it while somebody else writes there too. */
function fill(disk: string, leave: number): string {
  const { bavail, bsize } = statfsSync(disk)
  const path = join(disk, 'filler')
  const megabytes = Math.ceil((bavail * bsize) / 1_048_576) - leave
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=1M', `count=${megabytes}`], { stdio: 'ignore' })
  return path
}

const filesIn = (folder: string): number => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).length : 0)

// Where mounting is not allowed (not root, or a container without the right) these say nothing.
for (const embedded of [undefined, 'pglite'] as const) {
  test.skipIf(!mounts || (embedded === undefined
    && !ownServer))(`a full disk under the data folder (${embedded ?? 'own server'}): refused plainly, nothing half-written, and it goes on when there is room`, async () => {
    const { inbox, key } = await written(60)
    const more = embedded === undefined ? {} : { embedded }
    const queue = queueIn(await run({ data: temporaryFolder(), key, ...more }, ['triage', inbox]))
    const disk = smallDisk(420) ?? ''
    const where = { data: join(disk, 'house'), key, ...more }
    await run(where, ['log', 'integrate'])
    let filler = fill(disk, 100)
    expect(await start(where, ['triage', inbox]).done).toMatchObject({ exit: 69, error: expect.stringContaining('disk-full') as string })
    rmSync(filler)
    // It fills while the import is at work.
    const { child, done } = start(where, ['triage', inbox])
    while (child.exitCode === null && filesIn(join(where.data, 'vault')) < 2) await setTimeout(20)
    filler = fill(disk, 0)
    const { exit, error } = await done
    if (exit !== 0) expect([exit, /disk-full|service-missing/.test(error)], error).toEqual([69, true])
    rmSync(filler)
    await sound(where, inbox, queue)
  }, 120_000)
}

test.skipIf(!mounts || !ownServer)('a full disk under the vault alone: refused plainly, and nothing names what was not kept', async () => {
  const { inbox, key } = await written(60)
  const queue = queueIn(await run({ data: temporaryFolder(), key }, ['triage', inbox]))
  const where = { data: temporaryFolder(), key }
  await run(where, ['log', 'integrate'])
  const vault = join(where.data, 'vault')
  mkdirSync(vault, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=0700', 'none', vault])
  let mounted = true
  const unmount = (): void => {
    if (mounted) execFileSync('umount', ['-l', vault])
    mounted = false
  }
  cleanups.push(unmount)
  fill(vault, 0)
  expect(await start(where, ['triage', inbox]).done).toMatchObject({ exit: 69, error: expect.stringContaining('disk-full') as string })
  expect(readdirSync(vault, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && !['filler', 'sealed'].includes(f.name))).toEqual([])
  const verdict = JSON.parse(await run(where, ['log', 'verify', '--vault'])) as { ok: boolean }
  expect(verdict.ok).toBe(true)
  unmount()
  await sound(where, inbox, queue)
})
