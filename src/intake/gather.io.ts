import { closeSync, openSync, readSync, type Dirent } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isUtf8 } from 'node:buffer'
import { join, sep } from 'node:path'
import type { Vault } from '../custody/index.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import { sha256Hex } from '../kernel/text.ts'
import { isArchive } from './archive/kind.ts'
import { archiveLimits } from './archive/limits.ts'
import { openArchive } from './archive.io.ts'
import type { InputFile } from './prepare.ts'
import { MEMORY_LIMIT_BYTES } from './recognise.ts'

/** A batch of files: their bytes are in the vault. */
export interface Batch {
  readonly files: readonly InputFile[]
  readonly problems: readonly Problem[]
}

/** A batch ends after so many files or bytes; memory is flat because one is read while one is written. */
const BATCH_FILES = 500
const BATCH_BYTES = 24 * 1024 * 1024

/** A folder or archive with up to so many files stays in one batch, so that what lies together can be read together. */
const TOGETHER_FILES = 256

/** Pieces in which large files are read. */
const PIECE_BYTES = 64 * 1024

/** How much of a large file formats see when they are asked whether they know it. */
const LARGE_HEAD_BYTES = 256 * 1024

/** Collects files until the batch is full. */
class Filling {
  files: InputFile[] = []
  problems: Problem[] = []
  #bytes = 0

  add(file: InputFile): void {
    this.files.push(file)
    this.#bytes += file.bytes.length
  }

  get full(): boolean {
    return this.files.length >= BATCH_FILES || this.#bytes >= BATCH_BYTES
  }

  get tooFull(): boolean {
    return this.files.length >= BATCH_FILES + TOGETHER_FILES || this.#bytes >= 2 * BATCH_BYTES
  }

  take(): Batch {
    const batch = { files: this.files, problems: this.problems }
    this.files = []
    this.problems = []
    this.#bytes = 0
    return batch
  }
}

/** Goes through files, folders (in the order of their names) and archives; puts all bytes into the vault. A path that cannot be read is a problem. */
export async function* gather(paths: readonly (string | Spot)[], vault: Vault): AsyncGenerator<Batch> {
  const filling = new Filling()
  for (const path of paths) {
    for await (const together of walk(typeof path === 'string' ? { path, real: path } : path, (p) => filling.problems.push(p))) {
      for (const file of together) {
        yield* take(file, filling, vault)
        if (together.length > TOGETHER_FILES ? filling.full : filling.tooFull) yield await settled(filling.take(), vault)
      }
      if (filling.full) yield await settled(filling.take(), vault)
    }
  }
  if (filling.files.length > 0 || filling.problems.length > 0) yield await settled(filling.take(), vault)
}

async function settled(batch: Batch, vault: Vault): Promise<Batch> {
  await vault.flush()
  return batch
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

async function* take({ path, real }: Spot, filling: Filling, vault: Vault): AsyncGenerator<Batch> {
  try {
    const { size } = await stat(real)
    if (size > MEMORY_LIMIT_BYTES) {
      const large = await takeLarge(real, null, path, vault)
      if (isArchive(large.bytes)) yield* takeArchive(large, vault.path(large.sha256), filling, vault)
      else filling.add(large)
      return
    }
    const small = takeSmall(path, await readFile(real), null, vault)
    if (isArchive(small.bytes)) yield* takeArchive(small, small.bytes, filling, vault)
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

async function* takeArchive(archive: InputFile, source: Uint8Array | string, filling: Filling, vault: Vault): AsyncGenerator<Batch> {
  const { path } = archive
  const spills = await mkdtemp(join(tmpdir(), 'sterna-archive-'))
  let spilled = 0
  let came = 0
  let told = 0
  try {
    for await (const member of openArchive(path, source, archiveLimits, () => join(spills, String(spilled++)))) {
      if ('problem' in member) {
        filling.problems.push(member.problem)
        told++
      } else if ('file' in member) {
        filling.add(await takeLarge(member.file, path, member.path, vault))
        await rm(member.file, { force: true })
      } else {
        filling.add(takeSmall(member.path, member.bytes, path, vault))
      }
      if (!('problem' in member)) came++
      if (filling.tooFull) yield await settled(filling.take(), vault)
    }
    if (came > 0) return
    if (told === 0) filling.problems.push(problem(path, 'empty', 'The archive holds no file.'))
    filling.add(archive) // a report that nobody could read
  } finally {
    await rm(spills, { recursive: true, force: true })
  }
}

function takeSmall(path: string, bytes: Uint8Array, archive: string | null, vault: Vault): InputFile {
  const sha256 = sha256Hex(bytes)
  vault.put(sha256, bytes)
  return { path, size: bytes.length, bytes, sha256, archive, chunks: () => [bytes] }
}

async function takeLarge(from: string | Buffer, archive: string | null, path: string, vault: Vault): Promise<InputFile> {
  const { sha256, bytes: size } = await vault.putFile(from)
  const kept = vault.path(sha256)
  const [head] = piecesOf(kept, LARGE_HEAD_BYTES)
  return { path, size, bytes: head ?? new Uint8Array(), sha256, archive, chunks: () => piecesOf(kept, PIECE_BYTES) }
}

function* piecesOf(path: string, pieceBytes: number): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes)
      const read = readSync(file, piece, 0, pieceBytes, null)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}
