import { Refusal } from '../../kernel/refusal.ts'
import { inAct, type Doors } from '../act.ts'
import { tree } from '../log.table.ts'
import { checkpoints, seen, trust, type KeyRole } from '../witness.table.ts'
import { openCheckpoint, readCheckpoint } from './checkpoint.ts'
import { logKeyOf, ownLogKeys } from './log-key.ts'
import { readNote, readSignatureLines, signatureLine } from './note.ts'
import { consistencyProof } from './prove.ts'
import { readVkey, writeVkey, type VerifierKey } from './vkey.ts'
import { addCosignatures, judgeWitnessRequest, readWitnessRequest, writeWitnessRequest, type WitnessRequest, type WitnessVerdict } from './witness.ts'

/** What a witness answers to `add-checkpoint`: HTTP status, media type and text (C2SP tlog-witness, commit 5ba5ee8, read 2026-11-22). */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  readonly type: 'text/plain' | 'text/x.tlog.size'
  readonly text: string
}

/** The act's name of whoever asks by HTTP: another log. */
const ANOTHER_LOG = 'witness'

/**
 * Answers another log that asks us to witness its checkpoint. The checkpoint is kept before it is signed, and only in the place of the one it was
 * judged by.
 */
export async function addCheckpoint(doors: Doors, body: string, who = ANOTHER_LOG): Promise<WitnessAnswer> {
  const request = readWitnessRequest(body)
  return request === null ? answerOf({ status: 400 }) : cosign(doors, request, who)
}

async function cosign(doors: Doors, request: WitnessRequest, who: string): Promise<WitnessAnswer> {
  const { origin } = request
  const keys = keysOf(await trust.keys(doors.store, 'log', origin))
  const last = await seen.last(doors.store, origin)
  const verdict = await judgeWitnessRequest(request, keys.length === 0 ? null : { keys, last })
  if (verdict.status !== 200) return answerOf(verdict)
  const { checkpoint: head } = verdict
  const key = await logKeyOf(doors)
  if (head.size > BigInt(Number.MAX_SAFE_INTEGER)) return answerOf({ status: 403 })
  // Signed inside the act and told after it: a signature that leaves the house was kept.
  const line = await inAct(doors, who, 'log.cosigned', async (act) => {
    const kept = await seen.replace(act.db, last, { origin, size: Number(head.size), root: head.root, note: request.checkpoint, at: doors.now })
    if (!kept) return null
    act.note([{ event: 'log.cosigned', subject: origin, result: `size ${head.size}` }])
    return signatureLine(head.text, key.witness, Math.floor(Date.parse(doors.now) / 1000))
  })
  if (line !== null) return { status: 200, type: 'text/plain', text: line }
  const now = await seen.last(doors.store, origin)
  return answerOf({ status: 409, size: BigInt(now?.size ?? 0) })
}

function answerOf(verdict: Exclude<WitnessVerdict, { status: 200 }>): WitnessAnswer {
  return verdict.status === 409
    ? { status: 409, type: 'text/x.tlog.size', text: `${verdict.size}\n` }
    : { status: verdict.status, type: 'text/plain', text: '' }
}

/**
 * Cosigns what another unit sent as a file: a request as by HTTP, or a bare checkpoint when none of its log was seen before (or just this one).
 *
 * @returns the checkpoint with our signature, to send back
 * @throws Refusal `witness-refused` with the status that HTTP would answer
 */
export async function cosignFile(doors: Doors, who: string, text: string): Promise<string> {
  const request = readWitnessRequest(text) ?? await bareRequest(doors, text)
  const answer = request === null ? answerOf({ status: 400 }) : await cosign(doors, request, who)
  if (request === null || answer.status !== 200) {
    throw new Refusal('witness-refused', { status: answer.status, ...(answer.status === 409 ? { lastSeen: Number(answer.text) } : {}) })
  }
  return `${request.checkpoint}${answer.text}`
}

async function bareRequest(doors: Doors, checkpoint: string): Promise<WitnessRequest | null> {
  const head = readCheckpoint(readNote(checkpoint)?.text ?? '')
  if (head === null) return null
  const last = await seen.last(doors.store, head.origin)
  return { origin: head.origin, oldSize: BigInt(last?.size ?? 0), proof: [], checkpoint }
}

/** Our newest checkpoint with the signatures of witnesses that we took for it. Refuses with `not-found` before the first. */
export async function ourCheckpoint(doors: Doors, size: number | null = null): Promise<{ readonly size: number; readonly note: string }> {
  const kept = await checkpoints.witnessed(doors.store, size)
  if (kept === null) throw new Refusal('not-found', { checkpoint: size ?? 'any' })
  return { size: kept.size, note: kept.note }
}

/** Our newest checkpoint as a request to a witness that has seen the log at `since` entries (0: never). Refuses with `not-found`. */
export async function witnessRequest(doors: Doors, since: number): Promise<string> {
  const { size, note } = await ourCheckpoint(doors)
  if (since > size) throw new Refusal('not-found', { since, size })
  const proof = await consistencyProof(since, size, (wanted) => tree.tiles(doors.store, wanted))
  return writeWitnessRequest({ oldSize: BigInt(since), proof, checkpoint: note })
}

/**
 * Takes signatures of witnesses on a checkpoint of ours: signature lines for the newest, or a whole note for the one that it repeats.
 *
 * @returns the witnesses whose signatures are new, and the size that they signed
 * @throws Refusal `not-found` for a checkpoint that is not ours, `witness-refused` when no known witness signed or a signature does not hold
 */
export async function acceptCosignatures(doors: Doors, who: string, text: string): Promise<{ readonly size: number; readonly witnesses: readonly string[] }> {
  const note = readNote(text)
  const said = note === null ? null : readCheckpoint(note.text)
  const ours = await ourCheckpoint(doors, said === null ? null : Number(said.size))
  if (note !== null && note.text !== readNote(ours.note)?.text) throw new Refusal('not-found', { checkpoint: ours.size })
  const lines = note === null ? text : text.slice(note.text.length + 1)
  const known = keysOf(await trust.keys(doors.store, 'witness'))
  const joined = await addCosignatures(ours.note, lines, known, Math.floor(Date.parse(doors.now) / 1000))
  if (joined === null) throw new Refusal('witness-refused', { size: ours.size })
  const added = joined.slice(ours.note.length).split('\n').slice(0, -1).map((line) => `${line}\n`)
  const witnesses = await inAct(doors, who, 'log.cosignature-taken', async (act) => {
    const taken: string[] = []
    for (const line of added) {
      const [signature] = readSignatureLines(line) ?? []
      if (signature === undefined) continue
      const at = new Date(Number(new DataView(signature.bytes.buffer, signature.bytes.byteOffset).getBigUint64(0)) * 1000).toISOString()
      if (await checkpoints.cosigned(act.db, { size: ours.size, witness: signature.name, line, at })) taken.push(signature.name)
    }
    act.note(taken.map((name) => ({ event: 'log.cosignature-taken', subject: name, result: `size ${ours.size}` })))
    return taken
  })
  return { size: ours.size, witnesses }
}

/**
 * Trusts a key: one that signs a log (we witness that log), or a witness's (we take its signatures on our checkpoints).
 *
 * @returns the role, by the kind of key
 * @throws Refusal `usage` for what is no key, or one with another name
 */
export async function trustKey(doors: Doors, who: string, origin: string, vkey: string): Promise<KeyRole> {
  const key = readVkey(vkey)
  if (key === null || key.name !== origin) throw new Refusal('usage', { need: 'the verifier key of this name: name+id+key' })
  const role = key.kind === 'ed25519' ? 'log' : 'witness'
  await inAct(doors, who, 'log.key-trusted', async (act) => {
    const isNew = await trust.add(act.db, act.id, { origin, role, vkey })
    act.note([{ event: 'log.key-trusted', subject: origin, result: isNew ? role : `${role}; known` }])
  })
  return role
}

/** The public keys of this house, to give to others. */
export async function ourKeys(doors: Doors): Promise<{ readonly log: string; readonly witness: string }> {
  const key = await logKeyOf(doors)
  return { log: writeVkey(key.log.key), witness: writeVkey(key.witness.key) }
}

/** The newest checkpoint with its witnesses, checked by our own keys; or why it does not hold. Refuses with `not-found` before the first. */
export async function openOurs(doors: Doors): ReturnType<typeof openCheckpoint> {
  const { note } = await ourCheckpoint(doors)
  return openCheckpoint(note, { log: (await ownLogKeys(doors)).log, witnesses: keysOf(await trust.keys(doors.store, 'witness')) }, null)
}

function keysOf(vkeys: readonly string[]): VerifierKey[] {
  return vkeys.flatMap((v) => readVkey(v) ?? [])
}
