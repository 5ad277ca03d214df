import type { Doors } from '../act.ts'
import { tree } from '../log.table.ts'
import { checkpoints } from '../witness.table.ts'
import { readCheckpoint } from './checkpoint.ts'
import { ownLogKeys } from './log-key.ts'
import { readNote } from './note.ts'
import { toBase64 } from './text.ts'
import { writeVkey } from './vkey.ts'
import { witnessedBy, witnessesAt } from './witnessed.ts'

/** How a witness stands: it signed all that was signed, less than that, or nothing yet. */
type Standing = 'up-to-date' | 'behind' | 'never'

/** Checkpoints of the log with who signed them, its keys, and its witnesses; what the server says of them, checked by nobody else. */
export interface SignedList {
  readonly origin: string
  readonly entries: number
  readonly signed: number
  /** Public keys of the log, the newest first. */
  readonly logKeys: readonly string[]
  /** Keys that stand in the list of the log's keys and are not the house's. */
  readonly strange: number
  readonly witnesses: readonly {
    readonly name: string; readonly vkey: string; readonly asked: boolean; readonly size: number | null; readonly at: string | null; readonly standing: Standing
  }[]
  /** What the settings ask for: `none` where no policy does; `met` with the newest size that witnesses enough signed. */
  readonly quorum: { readonly state: 'none' | 'met' | 'missing'; readonly size: number | null }
  readonly checkpoints: readonly {
    readonly size: number; readonly at: string; readonly root: string; readonly note: string; readonly witnesses: readonly { readonly name: string; readonly at: string }[]
  }[]
  /** `below` of the next page; null on the last. */
  readonly next: number | null
}

/** Lists checkpoints, the newest first, below a size where one is named. */
export async function signedList(doors: Doors, below: number | null, limit: number): Promise<SignedList> {
  const { store } = doors
  const page = await checkpoints.page(store, below, limit + 1)
  const newest = await checkpoints.newest(store)
  const keys = await ownLogKeys(doors)
  const signed = newest?.size ?? 0
  const told = page.slice(0, limit).map(({ size, at, note, witnesses }) => (
    { size, at: at.toISOString(), note, witnesses, root: toBase64(headIn(note)?.root ?? new Uint8Array(0)) }))
  return {
    origin: headIn(newest?.note ?? '')?.origin ?? keys.log[0]?.name ?? '', signed, entries: (await tree.head(store))?.size ?? 0,
    logKeys: keys.log.map(writeVkey), strange: keys.strange.length,
    witnesses: await witnessesOf(doors, signed),
    quorum: await quorumOf(doors), checkpoints: told, next: page.length > limit ? told.at(-1)?.size ?? null : null,
  }
}

const headIn = (note: string) => readCheckpoint(readNote(note)?.text ?? '')

async function witnessesOf({ store, logPolicy }: Doors, signed: number): Promise<SignedList['witnesses']> {
  const asked = new Set(logPolicy === undefined ? [] : witnessesAt(logPolicy).map((w) => writeVkey(w.key)))
  const standing = (size: number | null): Standing => (size === null ? 'never' : size < signed ? 'behind' : 'up-to-date')
  return (await checkpoints.lastOfWitnesses(store)).map((w) => ({ ...w, at: w.at?.toISOString() ?? null, asked: asked.has(w.vkey), standing: standing(w.size) }))
}

async function quorumOf(doors: Doors): Promise<SignedList['quorum']> {
  if (doors.logPolicy === undefined || doors.logPolicy.quorum === null) return { state: 'none', size: null }
  const size = await witnessedBy(doors, doors.logPolicy)
  return { state: size === null ? 'missing' : 'met', size }
}
