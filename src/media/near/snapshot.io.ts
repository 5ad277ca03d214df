import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { closeSync, fsync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { imageBytes } from './image.ts'
import { makeKernel } from './kernel.io.ts'
import type { Kernel } from './kernel.io.ts'
import { CODE, layout } from './layout.ts'
import { LARGEST_HEADER, START, headerBytes, readHeader } from './header.ts'
import type { Header } from './header.ts'
import { segmentIn } from './segment.io.ts'
import type { Segment } from './segment.io.ts'

const PIECE = 1 << 22
/** A file that is only checked is read in smaller pieces: what it is read into is garbage afterwards, and lies about until it is collected. */
const CHECKED = 1 << 18
const SUM = 32

/** A snapshot being written beside its name; it takes the name only when it is whole and on the disk. */
export interface Writing {
  /** Writes the next piece. */
  put(piece: Uint8Array): void
  /** Adds the checksum, waits for the disk, and gives it the name. */
  finish(): Promise<void>
  /** Gives up; nothing is left. */
  abandon(): void
}

let written = 0

/** Begins a snapshot; only its owner can read it. Throws the file system's error. */
export function writeSnapshot(file: string, header: Header): Writing {
  const beside = `${file}.${process.pid}-${written++}.part`
  const fd = openSync(beside, 'w', 0o600)
  const hash = createHash('sha256')
  const put = (piece: Uint8Array): void => {
    hash.update(piece)
    writeAll(fd, piece)
  }
  put(headerBytes(header))
  return {
    put,
    async finish() {
      writeAll(fd, hash.digest())
      await promisify(fsync)(fd)
      closeSync(fd)
      renameSync(beside, file)
      await syncFolder(dirname(file))
    },
    abandon() {
      closeSync(fd)
      rmSync(beside, { force: true })
    },
  }
}

/** Only then the name, too, outlives a loss of power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function writeAll(fd: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at)
}

/** What a snapshot held, or why it cannot be used; then the caller fills the index from the database. */
export type Loaded =
  | { readonly meta: string; readonly segments: readonly Segment[]; readonly tail: Uint8Array; readonly unusable: null }
  | { readonly unusable: string }

/**
 * Reads a snapshot straight into memory, into `spare` first where one is given (what lay in it is lost). Never throws: whatever is wrong with the
 * file is named. The whole file is covered by its SHA-256; nothing of it is used before that was compared.
 */
export async function readSnapshot(file: string, spare?: Kernel): Promise<Loaded> {
  return await withFile(file, async (handle): Promise<Loaded> => {
    const { header, start } = await headerOf(handle)
    const hash = createHash('sha256').update(start)
    let at = start.length
    const segments: Segment[] = []
    for (const { codes, plan } of header.segments) {
      const bytes = imageBytes(plan, codes)
      const kernel = segments.length === 0 && spare !== undefined ? spare : makeKernel(layout.base + bytes)
      const segment = segmentIn(kernel, plan, codes)
      await readInto(handle, hash, kernel.bytes(), layout.base, at, bytes)
      segments.push(segment)
      at += bytes
    }
    const tail = new Uint8Array(header.tail * CODE)
    await readInto(handle, hash, tail, 0, at, tail.length)
    await compare(handle, hash, at + tail.length)
    return { meta: header.meta, segments, tail, unusable: null }
  })
}

/** Reads a snapshot only to see whether it can be used: null, or why not. */
export async function checkSnapshot(file: string): Promise<string | null> {
  const { unusable } = await withFile(file, async (handle) => {
    const { header, start } = await headerOf(handle)
    const hash = createHash('sha256').update(start)
    const bytes = bodyBytes(header)
    const piece = new Uint8Array(Math.min(CHECKED, bytes))
    for (let done = 0; done < bytes; done += CHECKED) await readInto(handle, hash, piece, 0, start.length + done, Math.min(CHECKED, bytes - done))
    await compare(handle, hash, start.length + bytes)
    return { meta: '', segments: [], tail: new Uint8Array(0), unusable: null }
  })
  return unusable
}

class Unusable extends Error {}

async function withFile(file: string, read: (handle: FileHandle) => Promise<Loaded>): Promise<Loaded> {
  let handle: FileHandle | null = null
  try {
    handle = await open(file)
    return await read(handle)
  } catch (error) {
    if (error instanceof Unusable) return { unusable: error.message }
    if (error instanceof RangeError) return { unusable: 'no memory for it' }
    return { unusable: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` }
  } finally {
    await handle?.close().catch(() => undefined)
  }
}

async function headerOf(handle: FileHandle): Promise<{ header: Header; start: Uint8Array }> {
  const { size } = await handle.stat()
  const first = new Uint8Array(START)
  await exactly(handle, first, 0, 0, START)
  const length = new DataView(first.buffer).getUint32(12, true)
  if (length > LARGEST_HEADER) throw new Unusable(problemOf(first))
  const start = new Uint8Array(START + length)
  await exactly(handle, start, 0, 0, start.length)
  const header = readHeader(start)
  if (typeof header === 'string') throw new Unusable(header)
  if (start.length + bodyBytes(header) + SUM !== size) throw new Unusable('its size is not what its header says: cut off, or grown')
  return { header, start }
}

/** What is wrong with a beginning whose length makes no sense. */
function problemOf(first: Uint8Array): string {
  const problem = readHeader(first)
  return typeof problem === 'string' ? problem : 'its header is not one of ours'
}

function bodyBytes(header: Header): number {
  return header.segments.reduce((sum, { plan, codes }) => sum + imageBytes(plan, codes), header.tail * CODE)
}

async function readInto(handle: FileHandle, hash: Hash, into: Uint8Array, at: number, from: number, bytes: number): Promise<void> {
  for (let done = 0; done < bytes; done += PIECE) {
    const n = Math.min(PIECE, bytes - done)
    await exactly(handle, into, at + done, from + done, n)
    hash.update(into.subarray(at + done, at + done + n))
  }
}

async function exactly(handle: FileHandle, into: Uint8Array, at: number, from: number, bytes: number): Promise<void> {
  for (let done = 0; done < bytes;) {
    const { bytesRead } = await handle.read(into, at + done, bytes - done, from + done)
    if (bytesRead === 0) throw new Unusable('it is cut off')
    done += bytesRead
  }
}

async function compare(handle: FileHandle, hash: Hash, at: number): Promise<void> {
  const sum = Buffer.alloc(SUM)
  await exactly(handle, sum, 0, at, SUM)
  if (!hash.digest().equals(sum)) throw new Unusable('its checksum is wrong')
}


