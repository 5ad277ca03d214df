import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import type { Doors } from '../act.ts'
import { entries as shownEntries, type LogFilter, type ShownEntry } from '../log-read.table.ts'
import { tree } from '../log.table.ts'
import { trust } from '../witness.table.ts'
import { writeParcel, type ParcelEntry, type ParcelFile } from '../verify/parcel.ts'
import { entryOfAct, entrySalt, type LoggedAct, type LoggedEntry } from './entry.ts'
import { readCheckpoint } from './checkpoint.ts'
import { entryCommitment } from './leaf.ts'
import { ownLogKeys } from './log-key.ts'
import { readNote } from './note.ts'
import { writeVkey } from './vkey.ts'
import { writeProof } from './proof.ts'
import { inclusionProof, type ReadTiles } from './prove.ts'
import { reviewOf, wallClock, type Reviewed } from './review.ts'
import { toBase64 } from './text.ts'
import { TILE_WIDTH, type TileRef } from './tiles.ts'
import { ourCheckpoint } from './witnessing.ts'

/** An entry of the tree, with what opens it. */
export interface OpenedEntry {
  readonly index: number
  readonly act: LoggedAct
  readonly n: number
  readonly entry: LoggedEntry
}

/** Reads entries for people. Whoever calls this notes that they were read. */
export function findEntries(doors: Doors, filter: LogFilter): Promise<ShownEntry[]> {
  return shownEntries.find(doors.store, filter)
}

const WEEK_MS = 7 * 86_400_000

/**
 * The review of a unit's log over a period, a week up to now where none is named: counts by person, what to look into first. Whoever calls this notes
 * that it was read. Refuses with `usage` a zone that there is not and a period that ends before it begins.
 */
export async function reviewLog(
  { store, now }: Pick<Doors, 'store' | 'now'>,
  asked: { readonly unit: string; readonly from: string | null; readonly to: string | null; readonly zone: string },
): Promise<{ readonly from: string; readonly to: string; readonly zone: string; readonly people: readonly Reviewed[] }> {
  const { unit, zone } = asked
  const clock = wallClock(zone)
  if (clock === null) throw new Refusal('usage', { field: 'zone', need: 'a time zone by its IANA name, such as Europe/London' })
  const to = asked.to ?? now
  const from = asked.from ?? new Date(Date.parse(to) - WEEK_MS).toISOString()
  if (Date.parse(from) >= Date.parse(to)) throw new Refusal('usage', { field: 'from', need: 'a moment before the end of the period' })
  const things = await shownEntries.looked(store, unit, from, to)
  return { from, to, zone, people: reviewOf(await shownEntries.activity(store, unit, from, to), things, clock) }
}

/** The entry at an index of the tree. Refuses with `not-found` when the tree does not reach it, or the act is of another unit than is asked for. */
export async function entryAt(db: Db, index: number, unit: string | null = null): Promise<OpenedEntry> {
  const found = await tree.entryAt(db, index)
  if (found === null || (unit !== null && found.act.unit !== unit)) throw new Refusal('not-found', { index })
  return { index, ...found }
}

/** A parcel names no more keys of its log. */
const MOST_KEYS = 16

/** Tiles are asked for once, however many proofs need them. */
function remembering(db: Db): ReadTiles {
  const known = new Map<string, Uint8Array>()
  const keyOf = (t: TileRef): string => `${t.level}/${t.number}`
  return async (wanted) => {
    const missing = wanted.filter((t) => !known.has(keyOf(t)))
    for (const [i, hashes] of (await tree.tiles(db, missing)).entries()) known.set(keyOf(missing[i] ?? { level: 0, number: 0, width: 0 }), hashes)
    return wanted.map((t) => known.get(keyOf(t)) ?? new Uint8Array(0))
  }
}

/**
 * Proof that an entry stands in the log, as a C2SP tlog-proof file: it tells where and under which head, not what the entry says.
 * Refuses with `not-found` when no checkpoint covers the index.
 */
export async function proofFile(doors: Doors, index: number): Promise<string> {
  const { size, note } = await ourCheckpoint(doors)
  if (index >= size) throw new Refusal('not-found', { index, size })
  return writeProof({ extra: null, index, hashes: await inclusionProof(index, size, remembering(doors.store)), checkpoint: note })
}

/**
 * A parcel: entries opened with their own salts, each with its way to the newest checkpoint, for somebody outside to check.
 *
 * @param unit entries of other units are refused as missing; null gives any
 * @throws Refusal `not-found` when no checkpoint covers one of them
 */
export async function parcelOf(
  doors: Doors, indexes: readonly number[],
  { unit = null, files = [] }: { readonly unit?: string | null; readonly files?: readonly ParcelFile[] } = {},
): Promise<string> {
  const { store } = doors
  const { size, note } = await ourCheckpoint(doors)
  const read = remembering(store)
  const opened: ParcelEntry[] = []
  for (const index of indexes) {
    if (index >= size) throw new Refusal('not-found', { index, size })
    const { act, n, entry } = await entryAt(store, index, unit)
    opened.push({
      index, canonical: entryOfAct(act, n, entry), salt: toBase64(entrySalt(act.salt, n)),
      proof: (await inclusionProof(index, size, read)).map(toBase64),
    })
  }
  // The newest checkpoint may be of a name that the log had before: that is the parcel's.
  const origin = readCheckpoint(readNote(note)?.text ?? '')?.origin ?? ''
  const logKeys = (await ownLogKeys(doors)).log.filter((k) => k.name === origin).slice(0, MOST_KEYS).map(writeVkey)
  return writeParcel({
    origin, logKeys, witnessKeys: await trust.keys(store, 'witness'), policy: null, checkpoint: note, entries: opened, files,
  })
}

/** Commitments to the entries under a tile of level 0, worked out from the rows; null when rows are gone. */
export async function commitmentsOf(db: Db, number: number, width: number): Promise<Uint8Array[] | null> {
  const [from, to] = [number * TILE_WIDTH, number * TILE_WIDTH + width]
  const ranges = await tree.rangesIn(db, from, to)
  const acts = new Map((await tree.acts(db, ranges.map((r) => r.act))).map((a) => [a.id, a]))
  const found: Uint8Array[] = []
  for (const range of ranges) {
    const act = acts.get(range.act)
    const n = Math.max(0, from - range.first)
    if (act === undefined) return null
    for (const [i, entry] of (await tree.entriesFrom(db, range.act, n, Math.min(range.first + range.entries, to) - range.first - n)).entries()) {
      found.push(entryCommitment(act, n + i, entry))
    }
  }
  return found.length === width ? found : null
}
