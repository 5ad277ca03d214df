import type { Act } from '../custody/index.ts'
import { kindOf } from '../kernel/kind.ts'
import type { Db } from '../store/index.ts'
import type { Hash } from './contract.ts'
import { contents, evidence, type Content } from './evidence.table.ts'
import { openHashPool, type HashPool } from './hash-pool.io.ts'
import { openMatcher, type Matcher } from './matcher.io.ts'

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

/** A file to be looked through: its name for people, its first bytes, and where its bytes lie. */
export interface ToExamine {
  readonly sha256: string
  readonly label: string
  readonly head: Uint8Array
  readonly path: string
}

const FAMILIES: ReadonlySet<string> = new Set(['picture', 'undecoded-picture', 'video'])

/** Looks through the pictures and videos among files, by machine: hashes, and what they give away. By SHA-256; other files are passed over. */
export async function examine(tools: MediaTools, given: readonly ToExamine[]): Promise<ReadonlyMap<string, Content>> {
  const media = given.filter((f) => FAMILIES.has(kindOf(f.head)?.family ?? ''))
  const found = await Promise.all(media.map(async ({ sha256, label, path }): Promise<[string, Content]> => {
    const { revealed = [], ...hashes } = await tools.pool.hash(path, label, { reveal: true })
    return [sha256, { hashes, findings: revealed }]
  }))
  return new Map(found)
}

/** Keeps what was found in files. */
export function keepContents(act: Act, found: readonly Content[]): void {
  contents.put(act.db, found, act.now)
  act.note(found.map(({ hashes }) => ({ event: 'media.examined', subject: hashes.sha256, contentSha256: hashes.sha256 })))
}

/** Reports that speak of files which these reports hold: whether they may use what the files give away follows where both stand. */
export async function speakingOfFilesOf(db: Db, reports: readonly string[]): Promise<readonly string[]> {
  return evidence.speakingOfFilesOf(db, reports)
}

/** Reports of a unit that speak of these files by an exact hash, by the SHA-256 of the file. */
export async function claimants(db: Db, unit: string, found: readonly Content[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = found.map(({ hashes: { sha256, sha1, md5 } }) => ({ sha256, hashes: [{ kind: 'sha256', value: sha256 }, { kind: 'sha1', value: sha1 }, { kind: 'md5', value: md5 }] as const }))
  const spoken = Map.groupBy(await evidence.reportsWith(db, unit, files.flatMap((f): readonly Hash[] => f.hashes)), (r) => `${r.kind}:${r.hex}`)
  return new Map(files.map((f) => [f.sha256, [...new Set(f.hashes.flatMap((h) => spoken.get(`${h.kind}:${h.value}`)?.map((r) => r.report_id) ?? []))]]))
}
