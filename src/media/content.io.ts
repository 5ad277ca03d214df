import type { Act } from '../custody/index.ts'
import type { Db } from '../store/index.ts'
import type { MediaHashes, Revealed } from './contract.ts'
import { contents, evidence, type Content } from './evidence.table.ts'
import { openHashPool, type HashPool } from './hash-pool.io.ts'
import { openMatcher, type Matcher } from './matcher.io.ts'
import { ownHashes } from './stage.io.ts'

export type { Content } from './evidence.table.ts'

/** What the media room keeps between calls: the indexes of near hashes, and the threads that hash. Both start when they are first needed. */
export interface MediaTools {
  readonly matcher: Matcher
  readonly pool: HashPool
  close(): Promise<void>
}

/** Threads that hash: one for each of two cores. */
const WORKERS = 2

/** Opens the tools of a data folder; nothing is started yet. */
export function openMediaTools(folder: string): MediaTools {
  const matcher = openMatcher(folder)
  const pool = openHashPool({ workers: WORKERS })
  return {
    matcher, pool,
    async close() {
      await pool.close()
      await matcher.close()
    },
  }
}
