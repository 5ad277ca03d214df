import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault } from '../custody/index.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Reading } from './contract.ts'
import { gather } from './gather.io.ts'
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
 * Reads a file, folder or archive without taking it in: nothing is kept. What an archive holds passes through a folder of its own below the system's
 * temporary one, which is gone afterwards.
 */
export async function readAside(path: string, now: string): Promise<Aside> {
  const folder = await mkdtemp(join(tmpdir(), 'sterna-aside-'))
  try {
    const vault = openVault(folder)
    const arrivals: Arrival[] = []
    const problems: Problem[] = []
    for await (const batch of gather([path], vault)) {
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
