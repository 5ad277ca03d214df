import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'

/** A PostgreSQL server of our own: a temporary folder, a free port on loopback, gone when stopped. */
export interface OwnServer {
  readonly url: string
  readonly folder: string
  stop(): Promise<void>
}

/** The unprivileged user that the server runs as when we are root (it refuses to run as root): Debian's `nobody`. */
const NOBODY = 65_534

/** The folder of PostgreSQL's programs: Debian's, newest first, then the PATH's. Refuses with what to install. */
export function postgresPrograms(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).filter((v) => Number(v) >= 15).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((v) => join(debian, v, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (found === undefined) throw new Refusal('service-missing', { service: 'PostgreSQL 15 or later', install: 'apt-get install -y postgresql-15' })
  return found
}

/** Starts a server of our own. It listens on 127.0.0.1 only and keeps nothing after `stop`. */
export async function startPostgres(settings: readonly string[] = []): Promise<OwnServer> {
  const bin = postgresPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'sterna-pg-'))
  const root = process.getuid?.() === 0
  const as = root ? { uid: NOBODY, gid: NOBODY } : {}
  chmodSync(folder, 0o755)
  if (root) chownSync(folder, NOBODY, NOBODY)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'), ['-D', data, '-U', 'sterna', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...as, stdio: 'ignore', cwd: folder },
  )
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...settings.flatMap((s) => ['-c', s])]
  const server = spawn(join(bin, 'postgres'), options, { ...as, stdio: 'ignore', cwd: folder })
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await ready(bin, port, () => server.exitCode !== null)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgres://sterna@127.0.0.1:${port}/postgres`, folder, stop }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const TRIES = 150

async function ready(bin: string, port: number, gone: () => boolean): Promise<void> {
  for (let i = 0; i < TRIES && !gone(); i++) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  throw new Refusal('service-missing', { service: 'PostgreSQL did not start' })
}
