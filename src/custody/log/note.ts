import { fromBase64, toBase64, utf8 } from './text.ts'
import { isKeyName, verifyEd25519, type VerifierKey } from './vkey.ts'

/** A signature as it stands on a note: whose it is said to be, and its bytes. */
export interface NoteSignature {
  readonly name: string
  readonly id: number
  readonly bytes: Uint8Array
}

/** A note that was read, not believed: nothing is checked yet. `text` ends with a newline. */
export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A signature that holds. `time` is when a witness says it signed, in seconds since 1970; null for a key that says no time. */
export interface Signed {
  readonly key: VerifierKey
  readonly time: number | null
}

/** A note that was opened: by whom its text is signed, or why it must not be read. */
export type Opened =
  | { readonly ok: true; readonly text: string; readonly signed: readonly Signed[] }
  | { readonly ok: false; readonly why: 'malformed' | 'no-known-signature' | 'bad-signature' }

/** The other half of a key, or something that holds it. Signs bytes. */
export interface Signer {
  readonly key: VerifierKey
  sign(message: Uint8Array): Promise<Uint8Array>
}

const DASH = '\u2014 '
const MOST_LETTERS = 1_000_000
const MOST_SIGNATURES = 100 // at least 16 must be taken
const TIME_BYTES = 8

/** Reads a note by the strict form of C2SP signed-note (commit 5ba5ee8, read 2026-11-22); null for anything else. */
export function readNote(note: string): Note | null {
  if (note.length > MOST_LETTERS || !note.isWellFormed() || /[\x00-\x09\x0b-\x1f]/.test(note) || !note.endsWith('\n')) return null
  const split = note.lastIndexOf('\n\n')
  if (split === -1) return null
  const signatures = readSignatureLines(note.slice(split + 2))
  return signatures === null ? null : { text: note.slice(0, split + 1), signatures }
}

/** Reads one signature line or more, each with its newline; null when one is malformed, none is there, or they are too many. */
export function readSignatureLines(text: string): NoteSignature[] | null {
  if (!text.endsWith('\n') || text.length > MOST_LETTERS) return null
  const lines = text.slice(0, -1).split('\n', MOST_SIGNATURES + 1)
  const signatures = lines.flatMap((line) => readSignature(line) ?? [])
  return signatures.length === lines.length && lines.length <= MOST_SIGNATURES ? signatures : null
}

function readSignature(line: string): NoteSignature | null {
  if (!line.startsWith(DASH)) return null
  const space = line.indexOf(' ', DASH.length)
  const name = line.slice(DASH.length, space)
  const bytes = space === -1 ? null : fromBase64(line.slice(space + 1))
  if (bytes === null || bytes.length < 5 || !isKeyName(name)) return null
  return { name, id: new DataView(bytes.buffer).getUint32(0), bytes: bytes.slice(4) }
}

/**
 * Opens a note by keys that the caller trusts. Signatures of other keys are passed over. One that bears name and id of a known key and does
 * not hold makes the whole note refused; so does the lack of any that holds.
 */
export async function openNote(note: string, keys: readonly VerifierKey[]): Promise<Opened> {
  const read = readNote(note)
  if (read === null) return { ok: false, why: 'malformed' }
  const signed: Signed[] = []
  for (const signature of read.signatures) {
    const known = keys.filter((k) => k.name === signature.name && k.id === signature.id)
    if (known.length === 0) continue
    const holding = await firstHolding(known, read.text, signature.bytes)
    if (holding === null) return { ok: false, why: 'bad-signature' }
    // One key counts once, with its latest word.
    const before = signed.findIndex((s) => s.key === holding.key)
    if (before === -1) signed.push(holding)
    else if ((signed[before]?.time ?? 0) < (holding.time ?? 0)) signed[before] = holding
  }
  return signed.length === 0 ? { ok: false, why: 'no-known-signature' } : { ok: true, text: read.text, signed }
}

async function firstHolding(keys: readonly VerifierKey[], text: string, bytes: Uint8Array): Promise<Signed | null> {
  for (const key of keys) {
    if (key.kind === 'ed25519') {
      if (await verifyEd25519(key.publicKey, utf8(text), bytes)) return { key, time: null }
      continue
    }
    const time = bytes.length > TIME_BYTES ? Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0)) : 0
    // A witness always says when (a time of 0 is kept for other statements), and no clock of ours reaches 2^53 seconds.
    if (time === 0 || !Number.isSafeInteger(time)) continue
    if (await verifyEd25519(key.publicKey, utf8(cosignedText(time, text)), bytes.subarray(TIME_BYTES))) return { key, time }
  }
  return null
}

/** What a witness signs (C2SP tlog-cosignature, commit 5ba5ee8, read 2026-11-22). `time` in seconds since 1970. */
function cosignedText(time: number, text: string): string {
  return `cosignature/v1\ntime ${time}\n${text}`
}

/**
 * Signs a text and gives the line for it. Throws for a text that no note can hold.
 *
 * @param time seconds since 1970; for a witness's key, which says when it signed, and for no other
 */
export async function signatureLine(text: string, signer: Signer, time?: number): Promise<string> {
  const { key } = signer
  if ((key.kind === 'cosignature/v1') !== (time !== undefined)) throw new Error('a witness says when it signed, and nobody else does')
  const message = time === undefined ? text : cosignedText(time, text)
  const signature = await signer.sign(utf8(message))
  const stamp = new DataView(new ArrayBuffer(4 + (time === undefined ? 0 : TIME_BYTES)))
  stamp.setUint32(0, key.id)
  if (time !== undefined) stamp.setBigUint64(4, BigInt(time))
  const line = `${DASH}${key.name} ${toBase64(Uint8Array.of(...new Uint8Array(stamp.buffer), ...signature))}\n`
  if (readNote(`${text}\n${line}`)?.text !== text) throw new Error('a text that no note can hold')
  return line
}

/** A note: the text and one signature of a key that says no time. */
export async function signNote(text: string, signer: Signer): Promise<string> {
  return `${text}\n${await signatureLine(text, signer)}`
}
