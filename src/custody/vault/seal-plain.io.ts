import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { open, opendir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sha256Hex } from '../../kernel/text.ts'
import { inAct, type Doors } from '../act.ts'
import type { Sealed } from './vault.ts'

/** Stands in the folder of the vault when no file of a version before sealing is left there. */
const MARK = 'sealed'

/** So many bytes of small files are sealed together; a larger file goes by itself, piece by piece. */
const TOGETHER_BYTES = 16 << 20

/** Files that were sealed, and those of them whose bytes are not what their name says: they are kept under the hash that they have. */
export interface SealedPlain {
  readonly files: number
  readonly damaged: number
}

/**
 * Versions before sealing kept every file as it came, as `vault/ab/cdef…` by its SHA-256. Seals all that is left of these in the vault of the first
 * unit; each plain file is removed once its sealed object is told to the store. Can be cut off at any moment and run again. Null when there is
 * nothing of the kind.
 */
export async function sealPlainFiles(doors: Doors, folder: string, who: string, onProgress: (files: number) => void): Promise<SealedPlain | null> {
  const root = join(folder, 'vault')
  if (!existsSync(root) || existsSync(join(root, MARK))) return null
  const done = { files: 0, damaged: 0 }
  const told = (files: number, damaged: number): void => {
    done.files += files
    done.damaged += damaged
    onProgress(done.files)
  }
  for await (const some of together(root)) {
    if (some.length === 1 && some[0] !== undefined && some[0].bytes > TOGETHER_BYTES) told(1, await sealLarge(doors, some[0]))
    else told(some.length, await sealSmall(doors, some))
  }
  await doors.store.sync()
  if (done.files > 0) await inAct(
    doors, who, 'vault.sealed',
    (act) => Promise.resolve(act.note([{ event: 'vault.sealed', result: `${done.files} files, ${done.damaged} damaged` }])),
  )
  await mark(root)
  return done.files === 0 ? null : done
}

interface PlainFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

async function* together(root: string): AsyncGenerator<PlainFile[]> {
  let some: PlainFile[] = []
  let bytes = 0
  for await (const file of plainFiles(root)) {
    if (file.bytes > TOGETHER_BYTES) {
      yield [file]
      continue
    }
    some.push(file)
    bytes += file.bytes
    if (bytes < TOGETHER_BYTES && some.length < 1_000) continue
    yield some
    some = []
    bytes = 0
  }
  if (some.length > 0) yield some
}

/** Files by the names of old; what an import that was cut off left half-written is removed. */
async function* plainFiles(root: string): AsyncGenerator<PlainFile> {
  for await (const dir of await opendir(root)) {
    if (/^incoming\.\d+\.\d+\.part$/.test(dir.name)) await unlink(join(root, dir.name))
    if (!dir.isDirectory() || !/^[0-9a-f]{2}$/.test(dir.name)) continue
    for await (const file of await opendir(join(root, dir.name))) {
      const path = join(root, dir.name, file.name)
      if (/^[0-9a-f]{62}\.\d+\.\d+\.part$/.test(file.name)) await unlink(path)
      else if (/^[0-9a-f]{62}$/.test(file.name)) yield { path, sha256: dir.name + file.name, bytes: (await stat(path)).size }
    }
  }
}

/** Seals small files; returns how many are not what their names say. */
async function sealSmall({ vault }: Doors, some: readonly PlainFile[]): Promise<number> {
  const files = await Promise.all(some.map(async ({ path }): Promise<Sealed> => {
    const bytes = await readFile(path)
    return { bytes, sha256: sha256Hex(bytes) }
  }))
  await vault.keep(files)
  for (const { path } of some) await unlink(path)
  return files.filter((f, i) => f.sha256 !== some[i]?.sha256).length
}

async function sealLarge({ vault }: Doors, { path, sha256 }: PlainFile): Promise<number> {
  // Asked first: a file that was sealed before the cut is not sealed again.
  const known = await vault.has([sha256])
  const kept = known.has(sha256) ? await hashOf(path) : (await vault.keepFile(path)).sha256
  if (known.has(sha256) && kept !== sha256) await vault.keepFile(path)
  await unlink(path)
  return kept === sha256 ? 0 : 1
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Leaves the mark. It is empty: there is no half of it, and nothing beside it that a process which is killed could leave. */
async function mark(root: string): Promise<void> {
  const file = await open(join(root, MARK), 'a', 0o600)
  await file.sync()
  await file.close()
}
