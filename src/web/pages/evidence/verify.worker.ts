/** The offline verifier of the custody room, running beside the page: reads the server's log as anybody may, or files that were dropped, and works everything out anew. */
import { openCheckpoint, readCheckpoint } from '../../../custody/log/checkpoint.ts'
import { readNote } from '../../../custody/log/note.ts'
import { readPolicy } from '../../../custody/log/policy.ts'
import { readProof } from '../../../custody/log/proof.ts'
import { fromUtf8, toHex } from '../../../custody/log/text.ts'
import { canVerify, readVkey, type VerifierKey } from '../../../custody/log/vkey.ts'
import { verifyLog, type LogTrust } from '../../../custody/verify/log-files.ts'
import { verifyParcel } from '../../../custody/verify.ts'
import { logReader, ServerGone } from './log-reader.ts'
import type { Ask, CheckpointSeen, Said, Trouble, WitnessSeen } from './verify-talk.ts'

type LogAsk = Extract<Ask, { kind: 'log' }>
type FilesAsk = Extract<Ask, { kind: 'files' }>

const tell = (said: Said): void => globalThis.postMessage(said)
const trouble = (why: Trouble): void => tell({ kind: 'trouble', why })

/** A page holds files in memory; a larger one is for the command line. */
const MOST_BYTES = 400_000_000
const TELL_EVERY_MS = 100

const keysOf = (vkeys: readonly string[]): VerifierKey[] => vkeys.flatMap((vkey) => readVkey(vkey) ?? [])

function trustOf({ keys, witnessKeys, policy, seen }: LogAsk): LogTrust | Trouble {
  const read = policy === null ? null : readPolicy(policy)
  if (policy !== null && read === null) return 'policy-unreadable'
  if (seen !== null && readCheckpoint(readNote(seen)?.text ?? '') === null) return 'seen-unreadable'
  const logKeys = keysOf(keys)
  if (logKeys.length < keys.length || logKeys.length === 0) return 'key-unreadable'
  return { logKeys, witnessKeys: keysOf(witnessKeys), origin: null, policy: read, nowSeconds: Date.now() / 1_000, seen }
}

async function checkLog(ask: LogAsk): Promise<void> {
  const trust = trustOf(ask)
  if (typeof trust === 'string') return trouble(trust)
  let [size, toldAt] = [0, 0]
  const reader = logReader((entries, waits) => {
    const now = performance.now()
    if (!waits && now - toldAt < TELL_EVERY_MS) return
    toldAt = now
    tell({ kind: 'progress', entries, of: size, waits })
  })
  const head = await reader.read('checkpoint')
  if (head === null) return trouble('no-log')
  const note = fromUtf8(head) ?? ''
  size = Number(readCheckpoint(readNote(note)?.text ?? '')?.size ?? 0)
  reader.sizeIs(size)
  tell({ kind: 'progress', entries: 0, of: size, waits: false })
  // The checkpoint that was just read is the one that is checked, whatever the log has become meanwhile.
  const verdict = await verifyLog((path) => (path === 'checkpoint' ? Promise.resolve(head) : reader.read(path)), trust)
  const opened = await openCheckpoint(note, { log: trust.logKeys, witnesses: [...trust.witnessKeys, ...trust.policy?.witnesses ?? []] }, null)
  if (typeof opened === 'string') return tell({ kind: 'log', verdict, note, signedBy: null, witnesses: [] })
  return tell({ kind: 'log', verdict, note, signedBy: opened.logKey.name, witnesses: witnessesOf(opened.witnesses) })
}

function witnessesOf(signed: readonly { readonly key: VerifierKey; readonly time: number | null }[]): WitnessSeen[] {
  return signed.map(({ key, time }) => ({ name: key.name, at: new Date(Math.min(time ?? 0, 253_402_300_799) * 1_000).toISOString() }))
}

const startsWith = (bytes: Uint8Array, text: string): boolean => new TextDecoder().decode(bytes.subarray(0, 200)).replaceAll(/\s/g, '').startsWith(text)

async function checkFiles({ files: given, keys, policy }: FilesAsk): Promise<void> {
  if (given.some((f) => f.size > MOST_BYTES)) return trouble('too-large')
  const files = await Promise.all(given.map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })))
  const main = files.find((f) => startsWith(f.bytes, '{"parcel":')) ?? files[0]
  if (main === undefined) return trouble('failed')
  const note = noteIn(main.bytes)
  if (note !== null) return tell({ kind: 'head', name: main.name, seen: await headOf(note, keys) })
  const beside = new Map(await Promise.all(files.filter((f) => f !== main).map(async (f) => [await hashOf(f.bytes), f.bytes.length] as const)))
  return tell({ kind: 'parcel', name: main.name, verdict: await verifyParcel(main.bytes, { logKeys: keys, beside, ...(policy === null ? {} : { policy }) }) })
}

/** The checkpoint of a bare proof, or a checkpoint by itself; null for anything else. */
function noteIn(bytes: Uint8Array): { readonly what: 'proof' | 'checkpoint'; readonly note: string } | null {
  if (bytes.length > 5_000_000) return null
  const text = fromUtf8(bytes)
  if (text === null) return null
  const proof = readProof(text)
  if (proof !== null) return { what: 'proof', note: proof.checkpoint }
  return readCheckpoint(readNote(text)?.text ?? '') === null ? null : { what: 'checkpoint', note: text }
}

async function headOf({ what, note }: { readonly what: 'proof' | 'checkpoint'; readonly note: string }, keys: readonly string[]): Promise<CheckpointSeen> {
  const opened = await openCheckpoint(note, { log: keysOf(keys), witnesses: [] }, null)
  if (typeof opened !== 'string') return { what, holds: true, origin: opened.origin, size: String(opened.size), witnesses: witnessesOf(opened.witnesses) }
  const read = readCheckpoint(readNote(note)?.text ?? '')
  return { what, holds: false, origin: read?.origin ?? null, size: read === null ? null : String(read.size), witnesses: [] }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))))
}

async function look(ask: Ask): Promise<void> {
  try {
    if (!await canVerify()) return trouble('cannot-check')
    return await (ask.kind === 'log' ? checkLog(ask) : checkFiles(ask))
  } catch (error) {
    return trouble(error instanceof ServerGone ? 'server-gone' : 'failed')
  }
}

globalThis.addEventListener('message', (event: MessageEvent<Ask>) => void look(event.data))
