import { setImmediate } from 'node:timers/promises'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../store/index.ts'
import type { Doors } from '../act.ts'
import { tree, type ActRange, type Head } from '../log.table.ts'
import { checkpoints } from '../witness.table.ts'
import { checkpointText, openCheckpoint } from './checkpoint.ts'
import { Frontier } from './frontier.ts'
import { entryLeaf } from './leaf.ts'
import { logKeyOf, ownLogKeys, type LogKey } from './log-key.ts'
import { signNote } from './note.ts'
import { rootAt } from './prove.ts'
import { edgeTiles } from './tiles.ts'
import { HASH_BYTES, sameBytes } from './tree.ts'
import type { VerifierKey } from './vkey.ts'

/** Acts that are taken in one transaction, and entries after which it takes no further act. An act is never split. */
const ACTS_AT_ONCE = 2_000
const ENTRIES_AT_ONCE = 16_384

/** Entries that are hashed at a stretch, some 5 ms: the same process answers people meanwhile. */
const ENTRIES_AT_A_STRETCH = 64

/** How far an integrator goes, and what to tell meanwhile. */
export interface IntegrateOptions {
  /** Entries after which it stops; all when absent. */
  readonly most?: number
  readonly signal?: AbortSignal | undefined
  /** Called with the entries that are in the tree by now. */
  readonly onProgress?: (entries: number) => void
}

/**
 * Puts the acts that wait into the tree, in order of their ids, and signs a checkpoint. Any number of processes may call it: one works, the others
 * find nothing to do. Killed at any moment it leaves a whole tree, and the next call goes on.
 *
 * @returns how many entries were put in
 * @throws Refusal `log-broken` when what is stored is not the tree that was built or signed: nothing is built on it and nothing signed
 */
export async function integrate(doors: Doors, options: IntegrateOptions = {}): Promise<number> {
  const due = await tree.due(doors.store)
  let entries = 0
  if (due.waiting) {
    const most = options.most ?? Number.POSITIVE_INFINITY
    while (entries < most && options.signal?.aborted !== true) {
      const taken = await doors.store.transaction((db) => takeSome(db, doors.now, Math.min(most - entries, ENTRIES_AT_ONCE)))
      if (taken === 0) break
      entries += taken
      options.onProgress?.(entries)
      await setImmediate()
    }
  }
  if (entries > 0 || due.unsigned) await signHead(doors)
  return entries
}

/** Takes one batch; none when nothing waits or another integrator is at work. */
async function takeSome(db: Tx, now: string, most: number): Promise<number> {
  const head = await tree.hold(db)
  if (head === null) return 0
  const acts = await tree.next(db, ACTS_AT_ONCE)
  if (acts.length === 0) return 0
  const frontier = await openFrontier(db, head)
  const salted = new Map(acts.map((a) => [a.id, a]))
  const ranges: (ActRange & { entries: number })[] = []
  for await (const page of tree.entriesOf(db, [...salted.keys()])) {
    const leaves: Uint8Array[] = []
    let full = false
    for (const entry of page) {
      let range = ranges.at(-1)
      const first = frontier.size + leaves.length
      if (range?.act !== entry.act) {
        full = first - head.size >= most
        if (full) break
        range = { first, act: entry.act, entries: 0 }
        ranges.push(range)
      }
      const act = salted.get(entry.act)
      if (act === undefined) throw new Error('an entry of an act that was not asked for')
      leaves.push(entryLeaf(act, range.entries++, entry))
      if (leaves.length % ENTRIES_AT_A_STRETCH === 0) await setImmediate()
    }
    tree.putTiles(db, frontier.append(joined(leaves)))
    if (full) break
  }
  tree.putRanges(db, ranges)
  tree.putHead(db, frontier.size, frontier.root(), now)
  return frontier.size - head.size
}

/** The edge of the stored tree; refuses to go on from one that is not what its head says. */
async function openFrontier(db: Tx, head: Head): Promise<Frontier> {
  const frontier = new Frontier(head.size, await tree.tiles(db, edgeTiles(head.size)))
  if (!sameBytes(frontier.root(), head.root)) throw new Refusal('log-broken', { size: head.size })
  return frontier
}

function joined(hashes: readonly Uint8Array[]): Uint8Array {
  const row = new Uint8Array(hashes.length * HASH_BYTES)
  for (const [i, hash] of hashes.entries()) row.set(hash, i * HASH_BYTES)
  return row
}

/**
 * Signs the head, unless it is signed, or another is at it. What was signed before must be a beginning of it: the last checkpoint of the store, and
 * the one that this machine remembers, since whoever owns the database can take checkpoints away and have another tree signed.
 */
async function signHead(doors: Doors): Promise<void> {
  const key = await logKeyOf(doors)
  const { log } = await ownLogKeys(doors)
  const signed = await doors.store.transaction(async (db) => {
    const head = await tree.hold(db)
    if (head === null || head.size === 0) return null
    const last = await checkpoints.newest(db)
    for (const note of [last?.note, doors.memory?.last()]) if (typeof note === 'string') await demandGrowth(db, note, head, log)
    if (last?.size === head.size) return last.note
    const note = await noteOf(key, head)
    checkpoints.add(db, { size: head.size, note, at: doors.now })
    return note
  })
  if (signed === null || doors.memory === undefined) return
  // The embedded database forces nothing to the disk by itself: nothing is remembered that the store may yet lose.
  if (doors.store.engine === 'pglite') await doors.store.sync()
  doors.memory.keep(signed)
}

function noteOf(key: LogKey, head: Head): Promise<string> {
  return signNote(checkpointText({ origin: key.log.key.name, size: head.size, root: head.root }), key.log)
}

async function demandGrowth(db: Tx, note: string, head: Head, keys: readonly VerifierKey[]): Promise<void> {
  const said = await openCheckpoint(note, { log: keys, witnesses: [] }, null)
  const size = typeof said === 'string' ? Number.NaN : Number(said.size)
  const grown = typeof said !== 'string' && size <= head.size && sameBytes(said.root, await rootAt(size, (wanted) => tree.tiles(db, wanted)))
  if (!grown) throw new Refusal('log-broken', { size: head.size })
}
