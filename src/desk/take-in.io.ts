import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../kernel/refusal.ts'
import { demandSpace } from '../store/index.ts'
import { jobs } from '../intake/index.ts'
import { takeIn, type House } from '../way.ts'
import type { Answered, Asking } from './asking.ts'
import { desk } from './table.ts'

/** The free space is looked at again after so many bytes of an upload. */
const SPACE_EVERY_BYTES = 64 << 20

/** While bytes come in that is written down so often. */
const COMING_EVERY_MS = 60_000

/**
 * Takes in one file that comes over the wire. It lies in a folder that only the server may read until the vault has it, then it is removed; its name
 * is a label, never a path. Refuses with `disk-full` before the disk is full, and with `input-unreadable` an upload that broke off.
 */
export async function takeInUpload({ house, actor, upload, see }: Asking, job: string | null): Promise<Answered<{
  received: string[]; already: number; readSome: boolean; stopped: boolean; problems: { file: string; code: string; message: string }[]
}>> {
  if (upload === null) throw new Refusal('usage', { need: 'a file as application/octet-stream' })
  const way = await followed(house, actor, upload.name, job)
  const folder = await mkdtemp(join(upload.folder, 'file-'))
  try {
    const real = join(folder, 'bytes')
    await spool(heard(upload.bytes, way.coming), real, upload.folder)
    const received: string[] = []
    const done = await takeIn(house, [{ path: upload.name, real }], {
      who: actor.person, onReceived: (ids) => received.push(...ids), onProgress: way.far, signal: way.signal,
    })
    await way.end({ state: way.signal.aborted ? 'stopped' : 'done', received: received.length, already: done.already, problems: done.problems.length, code: null })
    const told = await see((seen) => desk.among(seen.store, received))
    return {
      answer: { received: received.filter((id) => told.has(id)), already: done.already, readSome: done.readSome, stopped: way.signal.aborted, problems: [...done.problems] },
      about: received,
    }
  } catch (error) {
    await way.end({ state: 'failed', received: 0, already: 0, problems: 0, code: error instanceof Refusal ? error.code : 'fault' })
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** How an import tells how far it is, where the page asked for that, and hears that it is to stop. */
interface Way {
  readonly signal: AbortSignal
  /** Bytes came in; said with each piece of them. */
  readonly coming: () => void
  readonly far: (files: number, reports: number) => void
  readonly end: (how: Parameters<typeof jobs.end>[2]) => Promise<void>
}

async function followed({ store, now }: House, actor: Asking['actor'], name: string, id: string | null): Promise<Way> {
  const stop = new AbortController()
  if (id === null) return { signal: stop.signal, coming: () => undefined, far: () => undefined, end: () => Promise.resolve() }
  if (!await jobs.begin(store, { id, unit: actor.unit, person: actor.person, name }, now)) throw new Refusal('already-there', {})
  // The house's moment stands still during a call; how far it is goes by the time that passes.
  const began = performance.now()
  const at = (): string => new Date(Date.parse(now) + Math.round(performance.now() - began)).toISOString()
  let last: Promise<unknown> = Promise.resolve()
  let said = began
  // The import itself meets whatever is wrong with the store.
  const next = (tell: () => Promise<void>): void => void (last = last.then(tell).catch(() => undefined))
  return {
    signal: stop.signal,
    coming() {
      if (performance.now() - said < COMING_EVERY_MS) return
      said = performance.now()
      next(() => jobs.coming(store, id, at()))
    },
    far(files, reports) {
      next(async () => {
        if (await jobs.reading(store, id, { files, reports }, at())) stop.abort()
      })
    },
    async end(how) {
      await last
      await jobs.end(store, id, how, at())
    },
  }
}

async function* heard(bytes: AsyncIterable<Uint8Array>, coming: () => void): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    coming()
    yield piece
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
