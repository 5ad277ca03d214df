import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, existsSync, lchownSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../kernel/refusal.ts'
import { demandSpace, makeFolder } from './folder.io.ts'
import { lockFolder } from './lock.io.ts'
import type { Engine } from './pglite.io.ts'
import { openPostgres } from './postgres.io.ts'
import { answers, ended, endLeft, listening, newSocketFolder, TOLD_IN } from './postmaster.io.ts'
import { DATA, numberOf, programs, runs, wayHere, whyNoServer, type Way } from './programs.io.ts'

/** A PostgreSQL server whose data lies in a data folder; it listens on no network, only on a socket in a private folder. */
export interface OwnServer {
  /** A new connection. A server of ours that has died is started again. */
  connect(): Promise<Engine>
  /** Lets it go; whoever started it waits until others have finished with it and stops it. */
  close(): Promise<void>
}

const UNDER_WAY = 'pg.new'
/** What the server says of itself: why it could not start. Nothing of what stands in tables (`SETTINGS`). */
const TOLD = 'postgres.log'

const READY_WITHIN_MS = 20_000
const LOOK_EVERY_MS = 10
/**
 * Whoever holds the folder and runs no server yet may be making one. Where nothing is seen of that (before it begins, and between its data and its start) they are
 * given less; where PGlite's data lie no server will come, and it is only waited for somebody who is about to end.
 */
const PATIENCE_MS = { starting: 60_000, unseen: 10_000, other: 2_000 }

/** With these before it the server ends in order when whoever started it is killed, and is not left behind. */
const WITH_US = ['setpriv', '--pdeathsig', 'INT']

/**
 * Opens the PostgreSQL server that belongs to a data folder, and starts it when nobody has. `make`: a folder without any store gets one.
 * Null when the folder has none and is to get none, or none can run here (`whyNoServer` says why); then the embedded database is used.
 */
export async function openOwnServer(given: string, make: boolean): Promise<OwnServer | null> {
  const folder = resolve(given) // its programs run elsewhere
  const data = join(folder, DATA)
  if (!isThere(data) && (!make || existsSync(join(folder, 'db')) || whyNoServer(folder) !== null)) return null
  makeFolder(folder)
  const held = await lockOrGuest(folder, data)
  if (typeof held === 'string') return { connect: () => openPostgres(urlOf(held)), close: () => Promise.resolve() }
  try {
    // Somebody else may have had the folder until now.
    if (!isThere(data) && existsSync(join(folder, 'db'))) return left(held)
    const way = wayHere(folder)
    if (way === null) throw new Refusal('service-missing', { service: SERVICE, why: whyNoServer(folder) ?? 'it cannot run here' })
    demandSpace(folder)
    if (!isThere(data) && !await initialised(folder, way)) return left(held)
    return await owned(folder, held)
  } catch (error) {
    held()
    throw error
  }
}

const SERVICE = 'PostgreSQL of this data folder'

const isThere = (data: string): boolean => existsSync(join(data, 'PG_VERSION'))

function left(release: () => void): null {
  release()
  return null
}

function urlOf(socket: string): string {
  return `postgres://sterna@localhost/postgres?host=${encodeURIComponent(socket)}`
}

/** Takes the folder's lock (what gives it back), or finds the server of whoever has it (its socket's folder), whose guests we are then. */
async function lockOrGuest(folder: string, data: string): Promise<(() => void) | string> {
  let unseen = 0
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    try {
      return lockFolder(folder, 0)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'store-locked') throw error
      const socket = existsSync(data) ? await listening(data) : null
      if (socket !== null && await welcomes(socket)) return socket
      const isStarting = existsSync(join(data, TOLD_IN)) || existsSync(join(folder, UNDER_WAY))
      unseen = isStarting ? 0 : unseen + LOOK_EVERY_MS
      if (waited >= PATIENCE_MS.starting || unseen >= (existsSync(join(folder, 'db')) ? PATIENCE_MS.other : PATIENCE_MS.unseen)) throw error
    }
    await setTimeout(LOOK_EVERY_MS)
  }
}

/** The server of a folder that we hold: started, started again when it has died, and stopped in the end. */
async function owned(folder: string, release: () => void): Promise<OwnServer> {
  await endLeft(join(folder, DATA))
  let running = await start(folder)
  let starting: Promise<Running> | null = null
  const again = async (): Promise<void> => {
    starting ??= endLeft(join(folder, DATA)).then(() => start(folder)).finally(() => { starting = null })
    running = await starting
  }
  return {
    async connect() {
      if (running.isGone()) await again()
      return openPostgres(urlOf(running.socket))
    },
    async close() {
      try {
        if (!running.isGone()) await ended(running.pid, 'SIGTERM')
      } finally {
        rmSync(running.socket, { recursive: true, force: true })
        release()
      }
    },
  }
}

const SETTINGS = [
  'listen_addresses=', 'port=5432', 'fsync=on', 'max_connections=48', 'shared_buffers=128MB', 'wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=256MB',
  'min_wal_size=32MB',
  // What it writes to its log may quote what stands in tables.
  'logging_collector=off', 'log_min_messages=fatal', 'log_min_error_statement=panic', 'log_statement=none',
]

/** Makes the data of a server. False when it cannot be made here: then nothing of it is left, and the embedded database is used. */
async function initialised(folder: string, way: Way): Promise<boolean> {
  const made = join(folder, UNDER_WAY)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { mode: 0o700 })
  if (way.uid !== undefined) chownSync(made, way.uid, way.uid)
  const settings = ['-U', 'sterna', '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8', '--locale=C']
  const [program, words] = commandOf(way, 'initdb', ['-D', made, ...settings])
  const maker = spawn(program, words, { ...asOther(way), stdio: 'ignore', cwd: '/' })
  const code = await new Promise<number | null>((done) => maker.once('error', () => done(null)).once('exit', done))
  if (code !== 0 || !isThere(made)) {
    rmSync(made, { recursive: true, force: true })
    demandSpace(folder) // when the disk is full, that is what to tell
    return false
  }
  if (way.uid !== undefined) giveAll(made, numberOf(folder))
  renameSync(made, join(folder, DATA)) // a half-made one never stands in its place
  return true
}

/** Gives a folder with all in it to a user: never what a link in it leads to. */
function giveAll(folder: string, uid: number): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) lchownSync(join(entry.parentPath, entry.name), uid, uid)
  chownSync(folder, uid, uid)
}

function asOther({ uid }: Way): { uid?: number; gid?: number } {
  return uid === undefined ? {} : { uid, gid: uid }
}

function commandOf(way: Way, program: string, words: readonly string[]): [string, string[]] {
  const [first = '', ...rest] = [...way.words, join(programs() ?? '', program), ...words]
  return [first, rest]
}

/** A server that runs, with the folder of its socket. */
interface Running {
  readonly pid: number
  readonly socket: string
  readonly isGone: () => boolean
}

async function start(folder: string): Promise<Running> {
  const way = wayHere(folder)
  if (way === null) throw new Refusal('service-missing', { service: SERVICE, why: whyNoServer(folder) ?? 'it cannot run here' })
  const socket = newSocketFolder()
  const told = join(folder, TOLD)
  try {
    if (way.uid !== undefined) chownSync(socket, way.uid, way.uid)
    const server = spawned(folder, way, socket, told)
    const isGone = (): boolean => server.pid === undefined || server.exitCode !== null || server.signalCode !== null
    for (let waited = 0; waited < READY_WITHIN_MS && !isGone(); waited += LOOK_EVERY_MS) {
      if (await answers(socket) && await welcomes(socket)) return { pid: server.pid ?? 0, socket, isGone }
      await setTimeout(LOOK_EVERY_MS)
    }
    const why = isGone() ? 'it ended at its start' : 'it did not answer in time'
    if (!isGone()) server.kill('SIGINT')
    demandSpace(folder)
    throw new Refusal('service-missing', { service: SERVICE, why, need: `read ${told}, where it says why` })
  } catch (error) {
    rmSync(socket, { recursive: true, force: true })
    throw error
  }
}

function spawned(folder: string, way: Way, socket: string, told: string): ChildProcess {
  const ending = runs([...WITH_US, 'true']) ? { ...way, words: [...way.words, ...WITH_US] } : way
  const words = ['-D', join(folder, DATA), '-k', socket, ...SETTINGS.flatMap((s) => ['-c', s])]
  const [first, rest] = commandOf(ending, 'postgres', words)
  const out = openSync(told, 'w', 0o600)
  // In a group of its own: Ctrl+C in a terminal reaches us alone, and we stop it in order.
  const server = spawn(first, rest, { ...asOther(way), stdio: ['ignore', out, out], cwd: '/', detached: true })
  closeSync(out)
  server.once('error', () => undefined)
  server.unref()
  return server
}

/** Whether it takes connections: while it recovers it answers, and refuses. */
async function welcomes(socket: string): Promise<boolean> {
  try {
    await (await openPostgres(urlOf(socket))).close()
    return true
  } catch {
    return false
  }
}
