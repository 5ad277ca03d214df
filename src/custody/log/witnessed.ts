import { Refusal } from '../../kernel/refusal.ts'
import { inAct, type Doors } from '../act.ts'
import { checkpoints, trust } from '../witness.table.ts'
import type { AskWitness } from './ask-witness.io.ts'
import { openCheckpoint } from './checkpoint.ts'
import { ownLogKeys } from './log-key.ts'
import { isQuorum, type Policy } from './policy.ts'
import { readDecimal } from './text.ts'
import { writeVkey, type VerifierKey } from './vkey.ts'
import { acceptCosignatures, ourCheckpoint, trustKey, witnessRequest } from './witnessing.ts'

/**
 * Trusts what the policy of this house names: logs of others are witnessed, signatures of its witnesses are taken. What is trusted already is passed
 * over.
 */
export async function trustPolicy(doors: Doors, policy: Policy): Promise<void> {
  const own = new Set((await ownLogKeys(doors)).log.map(writeVkey))
  const known = new Set([...await trust.keys(doors.store, 'log'), ...await trust.keys(doors.store, 'witness')])
  for (const key of [...policy.logs, ...policy.witnesses]) {
    const vkey = writeVkey(key)
    if (!own.has(vkey) && !known.has(vkey)) await trustKey(doors, 'settings', key.name, vkey)
  }
}

/** A witness that the policy gives an address. */
export interface WitnessAt {
  readonly key: VerifierKey
  readonly url: string
}

/** The witnesses that are asked over HTTP. */
export function witnessesAt({ witnesses, urls }: Policy): readonly WitnessAt[] {
  return witnesses.flatMap((key) => {
    const url = urls?.get(writeVkey(key))
    return url === undefined ? [] : [{ key, url }]
  })
}

/** How it went: a signature on a checkpoint of this size, nothing to sign, or the status by which the witness refused. */
export type Pushed = { readonly signed: number } | { readonly signed: null } | { readonly refused: number }

/** A witness that tells another size than we knew is asked again from there; more often it is not asked in one go. */
const TURNS = 3

/**
 * Asks a witness to sign the newest checkpoint, when entries came since it signed last. Nothing is held meanwhile: writers and the integrator go on.
 *
 * @returns `refused` 409 when the witness has seen more of this log than there is: it was put back, or another one was signed under its name
 * @throws when the witness cannot be reached
 */
export async function pushTo(doors: Doors, { key, url }: WitnessAt, ask: AskWitness, signal: AbortSignal): Promise<Pushed> {
  const { since, due } = await checkpoints.due(doors.store, key.name)
  if (!due) return { signed: null }
  let from = since
  for (let turn = 0; turn < TURNS; turn++) {
    const request = await witnessRequest(doors, from)
    const { status, text } = await ask(url, request, signal)
    if (status === 200) return taken(doors, key, request.slice(request.indexOf('\n\n') + 2), text)
    const seen = status === 409 ? readDecimal(text.trimEnd()) : null
    if (seen === null || seen > BigInt((await ourCheckpoint(doors)).size)) return { refused: status }
    from = Number(seen)
  }
  return { refused: 409 }
}

async function taken(doors: Doors, key: VerifierKey, checkpoint: string, lines: string): Promise<Pushed> {
  const head = checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 2)
  try {
    const { size, witnesses } = await acceptCosignatures(doors, 'house', `${head}${lines}`)
    return witnesses.includes(key.name) ? { signed: size } : { signed: null }
  } catch (error) {
    if (error instanceof Refusal) return { refused: 200 } // an answer that is no signature of this witness
    throw error
  }
}

/** Leaves an entry that a witness refuses our log: auditors must see it. */
export function noteRefused(doors: Doors, { key }: WitnessAt, status: number): Promise<void> {
  return inAct(
    doors, 'house', 'log.witness-refused', async (act) => act.note([{ event: 'log.witness-refused', subject: key.name, result: `status ${status}` }]),
  )
}

/** So many checkpoints that witnesses signed are looked at, the newest first. */
const LOOKED_AT = 1_000

/** How many entries are under a checkpoint that witnesses enough for a policy signed; null when none is. */
export async function witnessedBy(doors: Doors, policy: Policy): Promise<number | null> {
  const { log } = await ownLogKeys(doors)
  const sizes = policy.quorum === null ? [
    (await checkpoints.newest(doors.store))?.size ?? 0,
  ] : await checkpoints.cosignedSizes(doors.store, LOOKED_AT)
  for (const size of sizes) {
    const kept = await checkpoints.witnessed(doors.store, size)
    const opened = kept === null ? 'malformed' : await openCheckpoint(kept.note, { log, witnesses: policy.witnesses }, null)
    if (typeof opened !== 'string' && isQuorum(policy, opened.witnesses.map((w) => w.key))) return size
  }
  return null
}
