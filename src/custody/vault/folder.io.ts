import { mkdirSync } from 'node:fs'
import { mkdir, open, opendir, rename, stat, unlink, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { BY_PREFIX, type Backend, type Layout, type Opened, type Stored } from './backend.ts'

const ZEROS_AT_ONCE = 1 << 20

/** Sealed bytes in a folder: `ab/cdef…`, or by another layout. Folders are for their owner only (0700), and so are files (0600). */
export function folderBackend(root: string, layout: Layout = BY_PREFIX): Backend {
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const made = new Set<string>()
  const pathOf = (place: string): string => join(root, ...layout.split(place))
  return {
    async put(place, pieces) {
      const dir = join(root, layout.split(place)[0])
      const beside = `${pathOf(place)}.part`
      try {
        if (!made.has(dir)) {
          await mkdir(dir, { recursive: true, mode: 0o700 })
          await syncFolder(root)
          made.add(dir)
        }
        await written(beside, pieces)
        await rename(beside, pathOf(place))
        await syncFolder(dir)
      } catch (error) {
        await unlink(beside).catch(() => undefined)
        throw asRefusal(error)
      }
    },
    async open(place) {
      const file = await openIf(pathOf(place), 'r')
      return file === null ? null : reading(file)
    },
    async blank(place, from, bytes) {
      const file = await openIf(pathOf(place), 'r+')
      if (file === null) return true
      try {
        const end = Math.min(from + bytes, (await file.stat()).size)
        const zeros = Buffer.alloc(Math.min(ZEROS_AT_ONCE, Math.max(0, end - from)))
        for (let at = from; at < end; at += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, end - at), at)
        await file.datasync()
        return true
      } finally {
        await file.close()
      }
    },
    async remove(place) {
      await unlink(pathOf(place)).catch(unlessMissing)
    },
    list: () => listed(root, layout),
  }
}

async function written(path: string, pieces: Parameters<Backend['put']>[1]): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of pieces) await writeAll(file, piece)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** A write may take less than it was given; on a full disk the next one says so. */
async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  let from = 0
  while (from < piece.length) from += (await file.write(piece, from, piece.length - from)).bytesWritten
}

function reading(file: FileHandle): Opened {
  return {
    async read(from, to) {
      const { size } = await file.stat()
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, size) - from))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return { bytes: bytes.subarray(0, filled), of: size }
    },
    close: () => file.close(),
  }
}

async function* listed(root: string, layout: Layout): AsyncGenerator<Stored> {
  for await (const dir of await opendir(root)) {
    if (!dir.isDirectory()) continue
    for await (const file of await opendir(join(root, dir.name))) {
      const found = await stat(join(root, dir.name, file.name)).catch(unlessMissing)
      if (found !== undefined) yield { place: layout.join(dir.name, file.name), bytes: found.size, at: found.mtimeMs }
    }
  }
}

async function openIf(path: string, flags: string): Promise<FileHandle | null> {
  try {
    return await open(path, flags)
  } catch (error) {
    unlessMissing(error)
    return null
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
  return undefined
}

function asRefusal(error: unknown): unknown {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error)) ? new Refusal('disk-full', { folder: 'vault' }) : error
}

/** The name of a new file is on the disk when its folder is. Windows opens no folders; names are in its journal. */
async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dir, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
