import { closeSync, openSync, readSync, type Dirent } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { isUtf8 } from 'node:buffer'
import { join, sep } from 'node:path'
import type { Sealed } from '../custody/index.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import { sha256Hex } from '../kernel/text.ts'
import { isArchive } from './archive/kind.ts'
import { archiveLimits } from './archive/limits.ts'
import { openArchive, type ArchiveSource } from './archive.io.ts'
import type { Keeper } from './keeper.ts'
import type { InputFile, LargeFile } from './prepare.ts'
import { MEMORY_LIMIT_BYTES } from './recognise.ts'

/**
 * A batch of files, and archives out of which files of it came. Nothing may name them before `kept` has resolved: then their bytes are in the vault,
 * safe.
 */
export interface Batch {
  readonly files: readonly InputFile[]
  readonly problems: readonly Problem[]
  readonly kept: Promise<void>
}

/** A batch ends after so many files or bytes; memory is flat because one is read while one is written. */
const BATCH_FILES = 500
const BATCH_BYTES = 24 * 1024 * 1024

/** A folder or archive with up to so many files stays in one batch, so that what lies together can be read together. */
const TOGETHER_FILES = 256

/** Pieces in which a format reads a large file. */
const PIECE_BYTES = 64 * 1024

/** How much of a large file formats see when they are asked whether they know it. */
const LARGE_HEAD_BYTES = 256 * 1024

/** Collects files until the batch is full. */
class Filling {
  files: InputFile[] = []
  problems: Problem[] = []
  #small: Sealed[] = []
  #bytes = 0

  add(file: InputFile): void {
    this.files.push(file)
    if (file.large !== undefined) this.#bytes += file.bytes.length
  }

  /** Bytes that are to be kept with the batch. */
  keep(file: Sealed): void {
    this.#small.push(file)
    this.#bytes += file.bytes.length
  }

  get full(): boolean {
    return this.files.length >= BATCH_FILES || this.#bytes >= BATCH_BYTES
  }

  get tooFull(): boolean {
    return this.files.length >= BATCH_FILES + TOGETHER_FILES || this.#bytes >= 2 * BATCH_BYTES
  }

  take(keeper: Keeper): Batch {
    // Sealing goes on while the batch is read; whoever waits for `kept` is told when it fails.
    const kept = keeper.keep(this.#small)
    kept.catch(() => undefined)
    const batch = { files: this.files, problems: this.problems, kept }
    this.files = []
    this.problems = []
    this.#small = []
    this.#bytes = 0
    return batch
  }
}

/** Goes through files, folders (in the order of their names) and archives; has all bytes kept. A path that cannot be read is a problem. */
export async function* gather(paths: readonly (string | Spot)[], keeper: Keeper): AsyncGenerator<Batch> {
  const filling = new Filling()
  for (const path of paths) {
    for await (const together of walk(typeof path === 'string' ? { path, real: path } : path, (p) => filling.problems.push(p))) {
      for (const file of together) {
        yield* take(file, filling, keeper)
        if (together.length > TOGETHER_FILES ? filling.full : filling.tooFull) yield filling.take(keeper)
      }
      if (filling.full) yield filling.take(keeper)
    }
  }
  if (filling.files.length > 0 || filling.problems.length > 0) yield filling.take(keeper)
}

/** Counts the files below the paths, archives as one each; for the progress bar. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0
  for (const path of paths) for await (const together of walk({ path, real: path }, () => undefined)) count += together.length
  return count
}

/** Where problems are told. */
type Tell = (p: Problem) => void

/** A file or folder: how it is written for people, and what the file system calls it (a name need not be UTF-8). */
export interface Spot {
  readonly path: string
  readonly real: string | Buffer
}

/** An entry of a folder. */
function inside(folder: Spot, name: Buffer): Spot {
  const path = join(folder.path, name.toString())
  const real = isUtf8(name) && typeof folder.real === 'string' ? join(folder.real, name.toString())
    : Buffer.concat([Buffer.from(folder.real), Buffer.from(sep), name])
  return { path, real }
}

/** The files of a path, those of one folder together. */
async function* walk(spot: Spot, tell: Tell): AsyncGenerator<Spot[]> {
  const entries = await entriesOf(spot, tell)
  if (entries === null) return
  if (entries === 'file') {
    yield [spot]
    return
  }
  const files = entries.filter((e) => e.isFile()).map((e) => inside(spot, e.name))
  for (const e of entries) {
    if (!e.isFile() && !e.isDirectory()) tell(problem(inside(spot, e.name).path, 'path-refused', 'Only files and folders are followed.'))
  }
  if (files.length > 0) yield files
  for (const e of entries) if (e.isDirectory()) yield* walk(inside(spot, e.name), tell)
}

async function entriesOf({ path, real }: Spot, tell: Tell): Promise<Dirent<Buffer>[] | 'file' | null> {
  try {
    const found = await stat(real)
    if (found.isDirectory()) return (await readdir(real, { withFileTypes: true, encoding: 'buffer' })).sort((x, y) => x.name.compare(y.name))
    if (found.isFile()) return 'file'
    tell(problem(path, 'path-refused', 'Only files and folders are followed.'))
    return null
  } catch {
    tell(problem(path, 'unread-file'))
    return null
  }
}

async function* take({ path, real }: Spot, filling: Filling, keeper: Keeper): AsyncGenerator<Batch> {
  try {
    const { size } = await stat(real)
    if (size > MEMORY_LIMIT_BYTES) {
      const large = await takeLarge(real, { archive: null }, path, keeper)
      const source = { size: large.size, range: (from: number, to: number) => keeper.range(large.sha256, { from, to }) }
      if (isArchive(large.bytes)) yield* takeArchive(large, source, filling, keeper)
      else filling.add(large)
      return
    }
    const small = takeSmall(path, await readFile(real), { archive: null }, filling)
    if (isArchive(small.bytes)) yield* takeArchive(small, small.bytes, filling, keeper)
    else filling.add(small)
  } catch (error) {
    if (!isFileError(error)) throw error
    filling.problems.push(problem(path, 'unread-file'))
  }
}

/** Only what the file system says of the input is a problem of the input; a full disk under the vault is not. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|ELOOP|EIO|ENXIO|ENAMETOOLONG)$/.test(String(error.code))
}

async function* takeArchive(archive: InputFile, source: ArchiveSource, filling: Filling, keeper: Keeper): AsyncGenerator<Batch> {
  const { path } = archive
  const from = { archive: path, archiveSha256: archive.sha256 }
  let came = 0
  let told = 0
  for await (const member of openArchive(path, source, archiveLimits, () => keeper.temporary())) {
    if ('problem' in member) {
      filling.problems.push(member.problem)
      told++
    } else if ('file' in member) {
      try {
        filling.add(await takeLarge(member.file, from, member.path, keeper))
      } finally {
        await rm(member.file, { force: true })
      }
    } else {
      filling.add(takeSmall(member.path, member.bytes, from, filling))
    }
    if (!('problem' in member)) came++
    if (filling.tooFull) yield filling.take(keeper)
  }
  if (came > 0) return
  if (told === 0) filling.problems.push(problem(path, 'empty', 'The archive holds no file.'))
  filling.add(archive) // a report that nobody could read
}

/** The archive that a file came out of, if any. */
type From = Pick<InputFile, 'archive' | 'archiveSha256'>

function takeSmall(path: string, bytes: Uint8Array, from: From, filling: Filling): InputFile {
  const sha256 = sha256Hex(bytes)
  filling.keep({ sha256, bytes })
  return { path, size: bytes.length, bytes, sha256, ...from, chunks: () => [bytes] }
}

async function takeLarge(real: string | Buffer, from: From, path: string, keeper: Keeper): Promise<InputFile> {
  const { sha256, bytes: size } = await keeper.keepFile(real)
  const bytes = await keeper.range(sha256, { to: LARGE_HEAD_BYTES })
  const large: LargeFile = {
    stream: () => keeper.stream(sha256),
    async opened() {
      const plain = await keeper.plain(sha256)
      return { chunks: () => piecesOf(plain.path), release: () => plain.release() }
    },
  }
  return { path, size, bytes, sha256, ...from, large, chunks: () => [] }
}

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES)
      const read = readSync(file, piece, 0, PIECE_BYTES, null)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}
