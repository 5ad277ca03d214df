import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../kernel/refusal.ts'
import { demandSpace } from '../store/index.ts'
import { takeIn } from '../way.ts'
import type { Answered, Asking } from './asking.ts'
import { desk } from './table.ts'

/** The free space is looked at again after so many bytes of an upload. */
const SPACE_EVERY_BYTES = 64 << 20

/**
 * Takes in one file that comes over the wire. It lies in a folder that only the server may read until the vault has it, then it is removed; its name
 * is a label, never a path. Refuses with `disk-full` before the disk is full, and with `input-unreadable` an upload that broke off.
 */
export async function takeInUpload({ house, actor, upload, see }: Asking): Promise<Answered<{
  received: string[]; already: number; readSome: boolean; problems: { file: string; code: string; message: string }[]
}>> {
  if (upload === null) throw new Refusal('usage', { need: 'a file as application/octet-stream' })
  const folder = await mkdtemp(join(upload.folder, 'file-'))
  try {
    const real = join(folder, 'bytes')
    await spool(upload.bytes, real, upload.folder)
    const received: string[] = []
    const done = await takeIn(house, [{ path: upload.name, real }], { who: actor.person, onReceived: (ids) => received.push(...ids) })
    const told = await see((seen) => desk.among(seen.store, received))
    return {
      answer: { received: received.filter((id) => told.has(id)), already: done.already, readSome: done.readSome, problems: [...done.problems] },
      about: received,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function spool(bytes: AsyncIterable<Uint8Array>, path: string, folder: string): Promise<void> {
  const guarded = async function* (): AsyncGenerator<Uint8Array> {
    let since = SPACE_EVERY_BYTES
    for await (const piece of bytes) {
      since += piece.length
      if (since >= SPACE_EVERY_BYTES) {
        demandSpace(folder)
        since = 0
      }
      yield piece
    }
  }
  try {
    await pipeline(Readable.from(guarded()), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Refusal('disk-full', {})
    throw new Refusal('input-unreadable', { because: 'the upload broke off' })
  }
}
