import { openNote, type Signed } from './note.ts'
import { base64Of, readDecimal, toBase64 } from './text.ts'
import { HASH_BYTES } from './tree.ts'
import type { VerifierKey } from './vkey.ts'

/** The head of a log: whose, how many entries, and the root over them (C2SP tlog-checkpoint, commit 5ba5ee8, read 2026-11-22). */
export interface Checkpoint {
  readonly origin: string
  readonly size: bigint
  readonly root: Uint8Array
  /** Further lines; ours never has any, and nothing is read from them. */
  readonly extensions: readonly string[]
}

const MOST_EXTENSIONS = 64

/** The text of a checkpoint, which is what is signed. Throws for an origin that is no line. */
export function checkpointText(head: { readonly origin: string; readonly size: number | bigint; readonly root: Uint8Array }): string {
  const text = `${head.origin}\n${head.size}\n${toBase64(head.root)}\n`
  if (readCheckpoint(text)?.origin !== head.origin) throw new Error('not the head of a log')
  return text
}

/** Reads the text of a checkpoint; null when a line breaks the form. No text but one is read as the same head. */
export function readCheckpoint(text: string): Checkpoint | null {
  if (!text.endsWith('\n') || !text.isWellFormed() || /[\x00-\x09\x0b-\x1f]/.test(text)) return null
  const [origin = '', decimal = '', base64 = '', ...extensions] = text.slice(0, -1).split('\n', MOST_EXTENSIONS + 4)
  const size = readDecimal(decimal)
  const root = base64Of(base64, HASH_BYTES)
  if (origin === '' || size === null || root === null || extensions.length > MOST_EXTENSIONS || extensions.includes('')) return null
  return { origin, size, root, extensions }
}

/** A checkpoint whose log signed it. `witnesses` are those of the known ones that signed too. */
export interface OpenedCheckpoint extends Checkpoint {
  /** What was signed, with its last newline. */
  readonly text: string
  readonly logKey: VerifierKey
  readonly witnesses: readonly Signed[]
}

/** Why a checkpoint is not taken. */
export type CheckpointFault = 'malformed' | 'no-known-signature' | 'bad-signature' | 'other-origin'

/**
 * Opens a signed checkpoint: a known key of the log must have signed, and no known key, of log or witness, in vain.
 *
 * @param origin the log that is asked for; null takes the one that the checkpoint names
 */
export async function openCheckpoint(
  note: string, keys: { readonly log: readonly VerifierKey[]; readonly witnesses: readonly VerifierKey[] }, origin: string | null,
): Promise<OpenedCheckpoint | CheckpointFault> {
  const logKeys = keys.log.filter((k) => k.kind === 'ed25519')
  const opened = await openNote(note, [...logKeys, ...keys.witnesses.filter((k) => k.kind === 'cosignature/v1')])
  if (!opened.ok) return opened.why
  const head = readCheckpoint(opened.text)
  if (head === null) return 'malformed'
  if (origin !== null && head.origin !== origin) return 'other-origin'
  const logKey = opened.signed.find((s) => s.time === null)?.key
  if (logKey === undefined) return 'no-known-signature'
  return { ...head, text: opened.text, logKey, witnesses: opened.signed.filter((s) => s.time !== null) }
}

/** A witness's clock may be ahead of ours by this much. */
const AHEAD_SECONDS = 300

/** No witness signed before this: the text of cosignature/v1 is of 2022. */
const FIRST_SECONDS = Date.UTC(2022, 0, 1) / 1_000

/** Whether the time that a witness says can be true at a moment. Both in seconds since 1970. */
export function isSaneTime(time: number, nowSeconds: number): boolean {
  return time >= FIRST_SECONDS && time <= nowSeconds + AHEAD_SECONDS
}
