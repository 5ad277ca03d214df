import type { Doors } from '../act.ts'
import { tree } from '../log.table.ts'
import { checkpoints } from '../witness.table.ts'
import { checkLog, type CheckOptions, type LogVerdict } from './check.ts'
import { entries as logEntries } from '../log-read.table.ts'
import { readLog } from '../log-rows.table.ts'
import { filesIn } from './files.ts'
import { ownLogKeys } from './log-key.ts'
import type { Policy } from './policy.ts'
import { witnessedBy } from './witnessed.ts'
import { openOurs, ourCheckpoint } from './witnessing.ts'
import { commitmentsOf } from './proofs.ts'
import { rootAt } from './prove.ts'
import { readTilePath, tileOf, writeBundle } from './tiles.ts'
import { HASH_BYTES, sameBytes } from './tree.ts'
import { toBase64 } from './text.ts'

/** What the log answers by HTTP to who asks for a part of it: null when there is no such part. */
export type Part = Uint8Array | null

/**
 * A signed checkpoint with its cosignatures: of those of the last minute the one that most witnesses signed, else the newest. Refuses with
 * `not-found`
 * before the first.
 */
export async function servedCheckpoint(doors: Doors): Promise<string> {
  return (await ourCheckpoint(doors, await checkpoints.shown(doors.store))).note
}

/** A tile of hashes, or the commitments under one, by its path (`tile/…`). Never more than the newest checkpoint covers. */
export async function servedTile(doors: Doors, path: string): Promise<Part> {
  const asked = readTilePath(path)
  const newest = asked === null ? null : await checkpoints.newest(doors.store)
  if (asked === null || newest === null) return null
  const level = asked.level === 'entries' ? 0 : asked.level
  if (asked.width > tileOf(newest.size, level, asked.number).width) return null
  if (asked.level === 'entries') {
    const entries = await commitmentsOf(doors.store, asked.number, asked.width)
    return entries === null ? null : writeBundle(entries)
  }
  const [hashes] = await tree.tiles(doors.store, [{ level, number: asked.number }])
  return hashes?.subarray(0, asked.width * HASH_BYTES) ?? null
}

/** Kept files are looked at without being asked for when the vault has no more bytes than this. */
const FEW_BYTES = 256 * 2 ** 20

/**
 * The whole log, checked, and with it the files that the vault keeps.
 *
 * @param files `few`: only when the vault is small; what was not looked at is told by `files` of the answer
 */
export async function verifyStored(
  doors: Doors, options: Omit<CheckOptions, 'files'> & { readonly vault?: 'all' | 'few' | 'none'; readonly policy?: Policy | undefined } = {},
): Promise<LogVerdict & { readonly files: boolean; readonly witnessed?: number }> {
  const { vault = 'few', policy, ...rest } = options
  const wanted = vault === 'all' || (vault === 'few' && await tree.keptBytes(doors.store) <= FEW_BYTES)
  const files = wanted ? { files: filesIn(doors.vault), destroyedWaiting: () => logEntries.destroyedWaiting(doors.store) } : {}
  const { log, strange } = await ownLogKeys(doors)
  // What the database names as the log's keys is not believed: the house knows its own.
  const trusted = { keys: log, strangeKeys: strange, now: doors.now }
  const verdict = { ...await readLog(doors.store, (pages) => checkLog(pages, { ...trusted, ...rest, ...files })), files: wanted }
  return policy === undefined || !verdict.whole ? verdict : held(verdict, await witnessedBy(doors, policy))
}

/** A verdict with what witnesses signed; where the policy asks for more than there is, the log does not hold by it. */
function held<T extends LogVerdict>(verdict: T, witnessed: number | null): T & { readonly witnessed: number } {
  if (witnessed !== null || verdict.entries === 0) return { ...verdict, witnessed: witnessed ?? 0 }
  const missing = { code: 'witnesses-missing', index: null, act: null, event: null, at: null, what: null } as const
  return {
    ...verdict, witnessed: 0, ok: false, first: verdict.first ?? missing, problems: [...verdict.problems, missing],
    problemCount: verdict.problemCount + 1,
  }
}

/** What can be said of the log at once, without going through it: its head, signed and rebuilt from its tiles at the edge. */
export interface LogSummary {
  readonly ok: boolean
  readonly entries: number
  readonly root: string
  /** Entries that a signed checkpoint covers. */
  readonly signed: number
  readonly witnesses: readonly string[]
  /** Acts that wait for the integrator. */
  readonly waiting: number
  /** True when every entry was checked; this one never does. */
  readonly whole: false
}

/** Checks head, edge and newest checkpoint against each other. `sterna log verify` goes through all. */
export async function summary(doors: Doors): Promise<LogSummary> {
  const { store } = doors
  const head = await tree.head(store)
  if (head === null) return { ok: false, entries: 0, root: '', signed: 0, witnesses: [], waiting: await tree.waiting(store), whole: false }
  const rooted = async (size: number, root: Uint8Array): Promise<boolean> => {
    try {
      return sameBytes(await rootAt(size, (wanted) => tree.tiles(store, wanted)), root)
    } catch {
      return false // a tile is gone
    }
  }
  const opened = await checkpoints.newest(store) === null ? null : await openOurs(doors)
  const signedOk = opened === null
    ? head.size === 0 : typeof opened !== 'string' && Number(opened.size) <= head.size && await rooted(Number(opened.size), opened.root)
  return {
    ok: signedOk && await rooted(head.size, head.root), entries: head.size, root: toBase64(head.root),
    signed: opened === null || typeof opened === 'string' ? 0 : Number(opened.size),
    witnesses: opened === null || typeof opened === 'string' ? [] : opened.witnesses.map((w) => w.key.name), waiting: await tree.waiting(store),
    whole: false,
  }
}
