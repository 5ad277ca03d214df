import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The name that PostgreSQL gives its socket: its port is part of it. */
const SOCKET = '.s.PGSQL.5432'

/** The path of a socket has room for some hundred bytes on every platform (`sun_path`: 104 on macOS, 108 on Linux, with the closing NUL). */
const PATH_BYTES = 103

const NAME = 'sterna-pg-'

const STOP_WITHIN_MS = 30_000
const WORKERS_END_MS = 5_000
const LOOK_EVERY_MS = 10

/** What a running server says of itself in its data: the process, and the folder of its socket. Source: PostgreSQL 18, miscadmin.h, read 2026-11-22. */
interface Told {
  readonly pid: number
  readonly socket: string
}

/** Where a server says it, in its data. */
export const TOLD_IN = 'postmaster.pid'

/** What the last server of this data said of itself; null when it ended in order, never ran, or was killed before it said anything. */
function told(data: string): Told | null {
  const file = join(data, TOLD_IN)
  if (!existsSync(file)) return null
  const [pid = '', , , , socket = ''] = readFileSync(file, 'utf8').split('\n')
  return /^[1-9]\d{0,9}$/.test(pid) && Number(pid) > 1 ? { pid: Number(pid), socket } : null
}

/** A new private folder for a socket, with a name that nobody could guess and put there before us. */
export function newSocketFolder(): string {
  const beside = [tmpdir(), '/tmp'].find((folder) => Buffer.byteLength(join(folder, `${NAME}XXXXXX`, SOCKET)) <= PATH_BYTES) ?? tmpdir()
  return mkdtempSync(join(beside, NAME))
}

/** The folder of the socket of the server that runs on this data, when it listens there; null when none does. The data is ours alone, so what stands in it is. */
export async function listening(data: string): Promise<string | null> {
  const last = told(data)
  return last !== null && isPrivate(last.socket, data) && await answers(last.socket) ? last.socket : null
}

/** Whether a folder of a socket is one that only we, or the user whose data it is, can have made. */
function isPrivate(socket: string, data: string): boolean {
  const found = lstatSync(socket, { throwIfNoEntry: false })
  const mine = [process.getuid?.(), lstatSync(data).uid]
  return found !== undefined && found.isDirectory() && (found.mode & 0o077) === 0 && mine.includes(found.uid)
}

/** Whether a server listens in the folder of a socket. */
export function answers(socket: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = connect(join(socket, SOCKET))
    probe.once('connect', () => { probe.destroy(); done(true) }).once('error', () => done(false))
  })
}

/**
 * Ends a server that is left of somebody who was killed, in order, and removes what it left; only who holds the folder may ask. The number of a process may
 * have been given to another one since: a server is known by its working folder, which is its data. Where that cannot be seen (no /proc), PostgreSQL's own
 * look at the number decides.
 */
export async function endLeft(data: string): Promise<void> {
  const last = told(data)
  if (last !== null && (workers(data)?.includes(last.pid) ?? await answers(last.socket))) await ended(last.pid, 'SIGINT')
  // Those that worked for it end by themselves when it has been killed.
  for (let waited = 0; waited < WORKERS_END_MS && (workers(data)?.length ?? 0) > 0; waited += LOOK_EVERY_MS) await setTimeout(LOOK_EVERY_MS)
  // Its number may be another's by now, whom PostgreSQL would take for a server on this data; an empty file it refuses.
  const left = workers(data)
  if (left === null ? last === null : left.length === 0) rmSync(join(data, TOLD_IN), { force: true })
  if (last !== null && basename(last.socket).startsWith(NAME) && isPrivate(last.socket, data)) rmSync(last.socket, { recursive: true, force: true })
}

/** The processes whose working folder is this one; null where it cannot be seen. */
function workers(data: string): number[] | null {
  const here = realpathSync(data)
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => worksIn(pid, here)).map(Number)
  } catch {
    return null
  }
}

function worksIn(pid: string, folder: string): boolean {
  try {
    return readlinkSync(join('/proc', pid, 'cwd')) === folder
  } catch {
    return false // gone, or somebody else's
  }
}

/** Ends a server in order and waits: for others who still work with it, but not for ever. */
export async function ended(pid: number, how: 'SIGTERM' | 'SIGINT'): Promise<void> {
  signal(pid, how)
  for (let waited = 0; signal(pid, 0); waited += LOOK_EVERY_MS) {
    if (waited === STOP_WITHIN_MS) signal(pid, 'SIGINT')
    await setTimeout(LOOK_EVERY_MS)
  }
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
