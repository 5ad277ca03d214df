import { isSaneTime, openCheckpoint, readCheckpoint, type OpenedCheckpoint } from './checkpoint.ts'
import { openNote, readNote, readSignatureLines } from './note.ts'
import { base64Of, readDecimal, toBase64 } from './text.ts'
import { EMPTY_ROOT, HASH_BYTES, sameBytes, verifyConsistency } from './tree.ts'
import type { VerifierKey } from './vkey.ts'

/** What a log asks of a witness (`add-checkpoint` of C2SP tlog-witness, commit 5ba5ee8, read 2026-11-22). Read, not believed. */
export interface WitnessRequest {
  /** The log that the checkpoint names. */
  readonly origin: string
  readonly oldSize: bigint
  readonly proof: readonly Uint8Array[]
  /** The checkpoint as a signed note. */
  readonly checkpoint: string
}

/** What a witness knows of a log: its keys, and the last head that it signed, if any. */
export interface WitnessedLog {
  readonly keys: readonly VerifierKey[]
  readonly last: { readonly size: number | bigint; readonly root: Uint8Array } | null
}

/** What a witness answers. With 200 the checkpoint is to be kept before it is signed, in the transaction in which `last` was read. */
export type WitnessVerdict =
  | { readonly status: 200; readonly checkpoint: OpenedCheckpoint }
  | { readonly status: 400 | 403 | 404 | 422 }
  | { readonly status: 409; readonly size: bigint }

const MOST_HASHES = 63
const MOST_LETTERS = 1_000_000

/** Reads the body of a request; null when it breaks the form (400). */
export function readWitnessRequest(body: string): WitnessRequest | null {
  const end = body.indexOf('\n\n')
  if (body.length > MOST_LETTERS || end === -1) return null
  const [first = '', ...rest] = body.slice(0, end).split('\n', MOST_HASHES + 2)
  const oldSize = first.startsWith('old ') ? readDecimal(first.slice('old '.length)) : null
  const proof = rest.flatMap((line) => base64Of(line, HASH_BYTES) ?? [])
  if (oldSize === null || proof.length !== rest.length || proof.length > MOST_HASHES) return null
  const checkpoint = body.slice(end + 2)
  // Its text only: signature lines that are none are the lack of a trusted signature (403), and are looked at when the log is known.
  const head = readCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1))
  return head === null ? null : { origin: head.origin, oldSize, proof, checkpoint }
}

/** Writes the body of a request. */
export function writeWitnessRequest(request: Omit<WitnessRequest, 'origin'>): string {
  return `${[`old ${request.oldSize}`, ...request.proof.map(toBase64), '', ''].join('\n')}${request.checkpoint}`
}

/** Decides about a request by what is known of its log; null when the log is not known. */
export async function judgeWitnessRequest(request: WitnessRequest, known: WitnessedLog | null): Promise<WitnessVerdict> {
  if (known === null) return { status: 404 }
  const head = await openCheckpoint(request.checkpoint, { log: known.keys, witnesses: [] }, request.origin)
  if (typeof head === 'string') return { status: 403 }
  if (request.oldSize > head.size) return { status: 400 }
  const last = { size: BigInt(known.last?.size ?? 0), root: known.last?.root ?? EMPTY_ROOT }
  if (request.oldSize !== last.size) return { status: 409, size: last.size }
  return follows(last, head, request.proof) ? { status: 200, checkpoint: head } : { status: 422 }
}

interface Head {
  readonly size: bigint
  readonly root: Uint8Array
}

/** Whether a head is the last one, grown. Out of nothing everything grows, and then there is nothing to prove. */
function follows(last: Head, head: Head, proof: readonly Uint8Array[]): boolean {
  if (last.size === 0n) return proof.length === 0 && (head.size > 0n || sameBytes(head.root, EMPTY_ROOT))
  return verifyConsistency({ oldSize: last.size, newSize: head.size, oldRoot: last.root, newRoot: head.root }, proof)
}

/**
 * Adds to our checkpoint what a witness answered.
 *
 * @param answer the body of the answer: signature lines; those of unknown keys are left out
 * @returns the note with the new signatures; null when the answer is malformed, has none of a known witness, or one that does not hold or
 * says a time that cannot be
 */
export async function addCosignatures(
  checkpoint: string, answer: string, witnesses: readonly VerifierKey[], nowSeconds: number,
): Promise<string | null> {
  const lines = readSignatureLines(answer)
  const text = readNote(checkpoint)?.text
  if (lines === null || text === undefined) return null
  const keys = witnesses.filter((k) => k.kind === 'cosignature/v1')
  const opened = await openNote(`${text}\n${answer}`, keys)
  if (!opened.ok || !opened.signed.every((s) => s.time !== null && isSaneTime(s.time, nowSeconds))) return null
  const known = answer.split('\n').slice(0, -1).filter((_, i) => keys.some((k) => k.name === lines[i]?.name && k.id === lines[i].id))
  const kept = new Set(checkpoint.slice(text.length + 1).split('\n').slice(0, -1))
  return `${checkpoint}${[...new Set(known)].filter((line) => !kept.has(line)).map((line) => `${line}\n`).join('')}`
}
