import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

/** The hashes of one file, hex. `bytes` is its size. */
export interface FileHashes {
  readonly bytes: number
  readonly md5: string
  readonly sha1: string
  readonly sha256: string
}

const PIECE_BYTES = 1 << 20

/** What is read of a file that is open: on the disk, or in memory. */
export interface OpenFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>
  stat(): Promise<{ readonly size: number }>
  close(): Promise<void>
}

/** A file's bytes in memory, or its path. */
export type Source = Uint8Array | string

/** Opens a file wherever it lies (see `openFile`). */
export async function openSource(source: Source): Promise<OpenFile> {
  return typeof source === 'string' ? openFile(source) : inMemory(source)
}

function inMemory(bytes: Uint8Array): OpenFile {
  return {
    read(into, offset, length, position) {
      const piece = bytes.subarray(position, position + length)
      into.set(piece, offset)
      return Promise.resolve({ bytesRead: piece.length })
    },
    stat: () => Promise.resolve({ size: bytes.length }),
    close: () => Promise.resolve(),
  }
}

/**
 * Opens a regular file for reading. Folders, pipes, sockets and devices are refused with an error whose code is `EISDIR` or `ENOTFILE`, without ever
 * waiting for somebody at a pipe's other end; what the file system says (`ENOENT`, `EACCES`, ...) is thrown as it is.
 */
export async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const stat = await file.stat()
  if (stat.isFile()) return file
  await file.close()
  throw Object.assign(new Error('not a regular file'), { code: stat.isDirectory() ? 'EISDIR' : 'ENOTFILE' })
}

/**
 * md5, sha1 and sha256 in one pass over an open file, in pieces: a file of any size, flat memory. With `into`, the bytes stand there afterwards and
 * reading ends when it is full. `onBytes` is told how many are done.
 */
export async function hashOpen(file: OpenFile, into: Buffer | null, onBytes?: (bytes: number) => void): Promise<FileHashes> {
  const md5 = createHash('md5')
  const sha1 = createHash('sha1')
  const sha256 = createHash('sha256')
  const reused = into === null ? Buffer.allocUnsafe(PIECE_BYTES) : null
  let bytes = 0
  for (;;) {
    const room = reused ?? into?.subarray(bytes, bytes + PIECE_BYTES) ?? Buffer.alloc(0)
    if (room.length === 0) break
    const { bytesRead } = await file.read(room, 0, room.length, bytes)
    if (bytesRead === 0) break
    const piece = room.subarray(0, bytesRead)
    md5.update(piece)
    sha1.update(piece)
    sha256.update(piece)
    bytes += bytesRead
    onBytes?.(bytes)
  }
  return { bytes, md5: md5.digest('hex'), sha1: sha1.digest('hex'), sha256: sha256.digest('hex') }
}

/** Hashes a file in one pass, in pieces; throws the file system's error when it cannot be read (see `openFile`). */
export async function hashFile(source: Source, onBytes?: (bytes: number) => void): Promise<FileHashes> {
  const file = await openSource(source)
  try {
    return await hashOpen(file, null, onBytes)
  } finally {
    await file.close()
  }
}

/** Hashes what comes in pieces. */
export async function hashPieces(pieces: AsyncIterable<Uint8Array>): Promise<FileHashes> {
  const [md5, sha1, sha256] = [createHash('md5'), createHash('sha1'), createHash('sha256')]
  let bytes = 0
  for await (const piece of pieces) {
    for (const hash of [md5, sha1, sha256]) hash.update(piece)
    bytes += piece.length
  }
  return { bytes, md5: md5.digest('hex'), sha1: sha1.digest('hex'), sha256: sha256.digest('hex') }
}
