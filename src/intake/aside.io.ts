import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Problem } from '../kernel/problem.ts'
import type { Reading } from './contract.ts'
import { gather } from './gather.io.ts'
import type { Keeper } from './keeper.ts'
import { mergeParts } from './merge.ts'
import { prepare, UNREAD, type Arrival } from './prepare.ts'

/** What a path holds when it is read aside: looked at, not taken in. */
export interface Aside {
  /** Readings in the order in which their first file came. */
  readonly readings: readonly Reading[]
  readonly problems: readonly Problem[]
  /** False when no reader knew anything of it. */
  readonly readSome: boolean
}

/**
 * Reads a file, folder or archive without taking it in: nothing is kept. Large files and what an archive holds pass through a folder of their own
 * below the system's temporary one, which is gone afterwards.
 */
export async function readAside(path: string, now: string): Promise<Aside> {
  const folder = await mkdtemp(join(tmpdir(), 'sterna-aside-'))
  try {
    const arrivals: Arrival[] = []
    const problems: Problem[] = []
    for await (const batch of gather([path], asideKeeper(folder))) {
      const read = await prepare(batch.files, new Set(), { now, mappings: [] })
      problems.push(...batch.problems, ...read.problems.map(({ file, code, message }) => ({ file, code, message })))
      arrivals.push(...read.arrivals)
    }
    const known = arrivals.filter((a) => a.format !== UNREAD)
    return { readings: [...Map.groupBy(known, (a) => a.key).values()].map(mergeParts), problems, readSome: known.length > 0 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Holds copies of large files in a folder, as they are: small ones are in memory and need not be held. */
function asideKeeper(folder: string): Keeper {
  const temporary = (): string => join(folder, randomUUID())
  const paths = new Map<string, string>()
  const pathOf = (sha256: string): string => paths.get(sha256) ?? join(folder, 'nothing')
  return {
    temporary,
    keep: () => Promise.resolve(),
    async keepFile(from) {
      const path = temporary()
      const hash = createHash('sha256')
      let bytes = 0
      await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), async function* (pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          hash.update(piece)
          bytes += piece.length
          yield piece
        }
      }, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
      const sha256 = hash.digest('hex')
      paths.set(sha256, path)
      return { sha256, bytes }
    },
    async range(sha256, { from = 0, to = Number.MAX_SAFE_INTEGER }) {
      const file = await open(pathOf(sha256))
      try {
        const { size } = await file.stat()
        const room = Buffer.allocUnsafe(Math.max(0, Math.min(to, size) - from))
        const { bytesRead } = await file.read(room, 0, room.length, from)
        return room.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    stream: (sha256) => createReadStream(pathOf(sha256)),
    plain: (sha256) => Promise.resolve({ path: pathOf(sha256), release: () => Promise.resolve() }),
  }
}
