import type { Act, Vault } from '../custody/index.ts'
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

/** A file to be looked through: its name for people, its first bytes, and whether these are all of it. */
export interface ToExamine {
  readonly sha256: string
  readonly label: string
  readonly head: Uint8Array
  readonly isWhole: boolean
}

const FAMILIES: ReadonlySet<string> = new Set(['picture', 'undecoded-picture', 'video'])

/** Whether a file is one to be looked through. */
export function isMediaFile(head: Uint8Array): boolean {
  return FAMILIES.has(kindOf(head)?.family ?? '')
}

/**
 * Looks through pictures and videos by machine: hashes, and what they give away. By SHA-256. Pictures are read from memory; programs that need a
 * file on the disk get one from the vault, one for each thread at most, and it is gone when they have read it.
 */
export async function examine(tools: MediaTools, vault: Pick<Vault, 'plain'>, media: readonly ToExamine[]): Promise<ReadonlyMap<string, Content>> {
  const { inMemory = [], onDisk = [] } = Object.groupBy(media, (f) => (f.isWhole && kindOf(f.head)?.family !== 'video' ? 'inMemory' : 'onDisk'))
  const waiting = onDisk.values()
  const found = new Map<string, Content>()
  const look = async ({ sha256, label }: ToExamine, source: Uint8Array | string): Promise<void> => {
    const { revealed = [], ...hashes } = await tools.pool.hash(source, label, { reveal: true })
    found.set(sha256, { hashes, findings: revealed })
  }
  const lane = async (): Promise<void> => {
    for (const file of waiting) {
      const plain = await vault.plain(file.sha256)
      try {
        await look(file, plain.path)
      } finally {
        await plain.release()
      }
    }
  }
  await Promise.all([...inMemory.map((f) => look(f, f.head)), ...Array.from({ length: WORKERS }, lane)])
  return new Map(media.flatMap(({ sha256 }) => {
    const content = found.get(sha256)
    return content === undefined ? [] : [[sha256, content]]
  }))
}

/** Keeps what was found in files. */
export function keepContents(act: Act, found: readonly Content[]): void {
  contents.put(act, found)
  act.note(found.map(({ hashes }) => ({ event: 'media.examined', subject: hashes.sha256, contentSha256: hashes.sha256 })))
}

/**
 * Forgets what was found in files that nothing holds any more. What people did with them (openings, exposure, gradings) stays in its ledgers, by
 * hash.
 */
export function forgetContents(act: Act, sha256s: readonly string[]): void {
  if (sha256s.length > 0) contents.forget(act.db, sha256s)
}

/** Reports that speak of files which these reports hold: whether they may use what the files give away follows where both stand. */
export async function speakingOfFilesOf(db: Db, reports: readonly string[]): Promise<readonly string[]> {
  return evidence.speakingOfFilesOf(db, reports)
}

/** Reports of a unit that speak of these files by an exact hash, by the SHA-256 of the file. */
export async function claimants(db: Db, unit: string, found: readonly Content[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = found.map(({ hashes: { sha256, sha1, md5 } }) => ({
    sha256, hashes: [{ kind: 'sha256', value: sha256 }, { kind: 'sha1', value: sha1 }, { kind: 'md5', value: md5 }] as const,
  }))
  const spoken = Map.groupBy(await evidence.reportsWith(db, unit, files.flatMap((f): readonly Hash[] => f.hashes)), (r) => `${r.kind}:${r.hex}`)
  return new Map(files.map((f) => [
    f.sha256, [...new Set(f.hashes.flatMap((h) => spoken.get(`${h.kind}:${h.value}`)?.map((r) => r.report_id) ?? []))],
  ]))
}
