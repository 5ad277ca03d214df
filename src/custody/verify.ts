/**
 * Verifies a parcel offline: no store, no network, no machine of ours. Builds into one file that runs in Node and in a browser page
 * (`node scripts/verifier.ts`). What it says rests on the key of the log, and that must come from outside the parcel.
 */
import { isSaneTime, openCheckpoint, type OpenedCheckpoint } from './log/checkpoint.ts'
import { commitmentOf, readEntry, type CanonicalEntry } from './log/entry.ts'
import { isQuorum, type Policy } from './log/policy.ts'
import { sha256 } from './log/sha256.ts'
import { base64Of, fromBase64, toHex } from './log/text.ts'
import { HASH_BYTES, leafHash, verifyInclusion } from './log/tree.ts'
import { canVerify, writeVkey } from './log/vkey.ts'
import { keysOf, type Keys, type Trust } from './verify/keys.ts'
import { checkpointFound } from './verify/log-files.ts'
import { fileListSha256, readParcel, type Parcel, type ParcelEntry, type ParcelFile } from './verify/parcel.ts'
import { found, type Found } from './verify/problems.ts'

/** An entry of the parcel: whether it stands in the log, and what it says; null when it could not be read. */
export interface CheckedEntry {
  readonly index: number
  readonly holds: boolean
  readonly entry: CanonicalEntry | null
}

/** A file of the parcel. `content` says whether its bytes were looked at: inside the parcel, beside it, or not at all. */
export interface CheckedFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly content: 'inside' | 'beside' | 'not-looked-at'
  /** By what the log knows it: by an entry of its own, by the list of files that an entry names, or not. */
  readonly logged: 'entry' | 'list' | 'no'
}

/** The checks that can be done, in their order. */
export const checks = ['form', 'seal', 'checkpoint', 'witnesses', 'entries', 'files'] as const

/** What was found. `ok` says that nothing is wrong; whom it rests on is said by `keyFrom`. */
export interface Verdict {
  readonly ok: boolean
  /** Who named the key that the checkpoint holds under. `parcel`: nobody but the parcel itself, so that a forger could have named it as well. */
  readonly keyFrom: 'caller' | 'parcel'
  readonly logKey: string | null
  readonly origin: string | null
  /** Size of the log when it was signed; decimal text. */
  readonly size: string | null
  /** In hex. */
  readonly root: string | null
  readonly witnesses: readonly { readonly name: string; readonly at: string; readonly keyFrom: 'caller' | 'parcel' }[]
  readonly entries: readonly CheckedEntry[]
  readonly files: readonly CheckedFile[]
  /** Each check that was done. One that is not here was not reached, or there was nothing to do. */
  readonly done: readonly (typeof checks)[number][]
  readonly problems: readonly Found[]
}

const NOTHING = { keyFrom: 'parcel', logKey: null, origin: null, size: null, root: null, witnesses: [], entries: [], files: [], done: [] } as const

/** Verifies a parcel. Never throws. */
export async function verifyParcel(given: string | Uint8Array, trust: Trust = {}): Promise<Verdict> {
  try {
    const { parcel, problems } = readParcel(given)
    return parcel === null ? { ...NOTHING, ok: false, done: ['form'], problems } : await check(parcel, trust, problems)
  } catch {
    return { ...NOTHING, ok: false, problems: [found('unreadable', 'parcel')] } // more than the memory of this machine holds
  }
}

async function check(parcel: Parcel, trust: Trust, before: readonly Found[]): Promise<Verdict> {
  const problems = [...before]
  const keys = keysOf(parcel, trust, problems)
  if (!await canVerify()) problems.push(found('signatures-uncheckable', 'checkpoint'))
  const read = await openCheckpoint(parcel.checkpoint, keys, trust.origin ?? parcel.origin)
  if (typeof read === 'string') problems.push(checkpointFound(read, 'checkpoint'))
  // A log signs under its own name: the key of one trusted log is none for another.
  else if (read.origin !== parcel.origin || read.logKey.name !== read.origin) problems.push(found('origin-differs', 'origin'))
  const opened = typeof read === 'string' ? null : read
  if (opened !== null) checkWitnesses(opened, keys.policy, (trust.now ?? Date.now()) / 1_000, problems)
  const entries = opened === null ? [] : checkEntries(parcel.entries, opened, problems)
  const files = checkFiles(parcel.files, entries, trust.beside ?? new Map(), problems)
  const done = checks.filter((c) => (c !== 'witnesses' || keys.policy !== null) && (c !== 'entries' || opened !== null))
  const head = opened === null ? {} : headOf(opened, keys)
  return { ...NOTHING, ...head, ok: problems.length === 0, keyFrom: keys.keyFrom, entries, files, problems, done }
}

function headOf(head: OpenedCheckpoint, keys: Keys): Pick<Verdict, 'origin' | 'size' | 'root' | 'logKey' | 'witnesses'> {
  return {
    origin: head.origin, size: head.size.toString(), root: toHex(head.root), logKey: writeVkey(head.logKey),
    witnesses: head.witnesses.map((w) => ({ name: w.key.name, at: moment(w.time ?? 0), keyFrom: keys.witnessesFrom })),
  }
}

/** ISO UTC; a time that no calendar of ours holds as its number. */
function moment(seconds: number): string {
  return seconds < 253_402_300_800 ? new Date(seconds * 1_000).toISOString() : `${seconds} s`
}

function checkWitnesses(head: OpenedCheckpoint, policy: Policy | null, nowSeconds: number, problems: Found[]): void {
  for (const { key, time } of head.witnesses) {
    if (time === null || !isSaneTime(time, nowSeconds)) problems.push(found('witness-time', `checkpoint: ${key.name}`))
  }
  if (policy !== null && !isQuorum(policy, head.witnesses.map((w) => w.key))) problems.push(found('witnesses-missing', 'checkpoint'))
}

function checkEntries(entries: readonly ParcelEntry[], head: OpenedCheckpoint, problems: Found[]): CheckedEntry[] {
  let before = -1
  return entries.map((given, i) => {
    const where = `entries[${i}]`
    if (given.index <= before) problems.push(found('entry-order', where))
    before = given.index
    const entry = readEntry(given.canonical)
    const salt = base64Of(given.salt, HASH_BYTES)
    const proof = given.proof.flatMap((hash) => base64Of(hash, HASH_BYTES) ?? [])
    if (entry === null || salt === null || proof.length !== given.proof.length) {
      problems.push(found('entry-malformed', where))
      return { index: given.index, holds: false, entry }
    }
    const leaf = leafHash(commitmentOf(salt, given.canonical))
    const holds = verifyInclusion({ index: given.index, size: head.size, leafHash: leaf, root: head.root }, proof)
    if (!holds) problems.push(found('entry-not-in-log', where, `It says that it is entry ${given.index} of ${head.size}.`))
    return { index: given.index, holds, entry }
  })
}

function checkFiles(
  files: readonly ParcelFile[], entries: readonly CheckedEntry[], beside: ReadonlyMap<string, number>, problems: Found[],
): CheckedFile[] {
  const logged = new Set(entries.flatMap((e) => e.holds ? e.entry?.content ?? [] : []))
  const listed = files.length > 0 && logged.has(fileListSha256(files))
  const known = new Set(files.map((f) => f.sha256))
  for (const hash of beside.keys()) if (!known.has(hash)) problems.push(found('file-strange', `SHA-256 ${hash}`))
  return files.map((file, i) => {
    const where = `files[${i}]`
    const by = listed ? 'list' : logged.has(file.sha256) ? 'entry' : 'no'
    if (by === 'no') problems.push(found('file-not-logged', where))
    if (file.content !== null && !holdsItself(file)) problems.push(found('file-differs', where))
    const size = beside.get(file.sha256)
    if (size !== undefined && size !== file.bytes) problems.push(found('file-differs', where, 'The file beside the parcel has another size.'))
    const outside = size === undefined ? 'not-looked-at' : 'beside'
    return { name: file.name, sha256: file.sha256, bytes: file.bytes, logged: by, content: file.content !== null ? 'inside' : outside }
  })
}

function holdsItself(file: ParcelFile): boolean {
  const bytes = fromBase64(file.content ?? '')
  return bytes !== null && bytes.length === file.bytes && toHex(sha256(bytes)) === file.sha256
}
