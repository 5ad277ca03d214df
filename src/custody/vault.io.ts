import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** How much of a large file is in memory at a time. */
const PIECE_BYTES = 1 << 20

/**
 * Where every byte that comes in is kept, named by its SHA-256 in hex: `vault/ab/cdef…` below the data folder.
 * A later issue seals the objects; their names for the rest of the house stay the hashes.
 */
export interface Vault {
  /** Keeps bytes; the same bytes twice are one object. Returns when they are written under their name, whole. */
  put(sha256: string, bytes: Uint8Array): void
  /** Keeps a file of any size in one pass, without reading it into memory; tells its SHA-256 and size. */
  putFile(path: string | Buffer): Promise<{ readonly sha256: string; readonly bytes: number }>
  get(sha256: string): Promise<Uint8Array>
  has(sha256: string): boolean
  /** Where the object lies, for readers that go through it in pieces. */
  path(sha256: string): string
  /** Asks the operating system to bring what was put to the disk. */
  flush(): Promise<void>
}

/** Opens the vault below a data folder. */
export function openVault(folder: string): Vault {
  const root = join(folder, 'vault')
  const made = new Set<string>()
  let temporary = 0
  const target = async (sha256: string): Promise<string> => {
    const dir = join(root, sha256.slice(0, 2))
    if (!made.has(dir)) {
      await mkdir(dir, { recursive: true })
      made.add(dir)
    }
    return join(dir, sha256.slice(2))
  }
  // A half-written object never stands under its name: written beside it, then renamed.
  return {
    put(sha256, bytes) {
      // Small files: the calls cost less than handing them to another thread and back.
      const dir = join(root, sha256.slice(0, 2))
      if (!made.has(dir)) mkdirSync(dir, { recursive: true })
      made.add(dir)
      const path = join(dir, sha256.slice(2))
      if (existsSync(path)) return
      const beside = `${path}.${process.pid}.${temporary++}.part`
      writeFileSync(beside, bytes)
      renameSync(beside, path)
    },
    async putFile(from) {
      const beside = join(root, `incoming.${process.pid}.${temporary++}.part`)
      await mkdir(root, { recursive: true })
      const hash = createHash('sha256')
      let bytes = 0
      const measured = new Transform({
        transform(piece: Uint8Array, _encoding, done) {
          hash.update(piece)
          bytes += piece.length
          done(null, piece)
        },
      })
      await pipeline(createReadStream(from, { highWaterMark: PIECE_BYTES }), measured, createWriteStream(beside))
      const sha256 = hash.digest('hex')
      await rename(beside, await target(sha256))
      return { sha256, bytes }
    },
    path: (sha256) => join(root, sha256.slice(0, 2), sha256.slice(2)),
    get: (sha256) => readFile(join(root, sha256.slice(0, 2), sha256.slice(2))),
    has: (sha256) => existsSync(join(root, sha256.slice(0, 2), sha256.slice(2))),
    flush: () => existsSync(root) ? syncFileSystem(root) : Promise.resolve(),
  }
}

/** `sync -f` (coreutils) flushes one file system; where it is missing the operating system writes in its own time. */
function syncFileSystem(dir: string): Promise<void> {
  return new Promise((resolve) => {
    execFile('sync', ['-f', dir], () => resolve())
  })
}
