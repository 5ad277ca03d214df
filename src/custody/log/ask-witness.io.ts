import { readFileSync, statSync } from 'node:fs'
import { Refusal } from '../../kernel/refusal.ts'
import { readPolicy, type Policy } from './policy.ts'

/** What a witness answered: HTTP status and body. */
export interface WitnessSaid {
  readonly status: number
  readonly text: string
}

/** Sends a request to a witness. Throws when it cannot be reached, is too slow, says too much, or the signal ends it. */
export type AskWitness = (prefix: string, body: string, signal: AbortSignal) => Promise<WitnessSaid>

/** A witness that does not answer in this time is away. */
const ANSWER_MS = 10_000
/** An answer is a few lines. */
const ANSWER_BYTES = 65_536
const POLICY_BYTES = 1 << 20

/**
 * `POST <prefix>/add-checkpoint` of C2SP tlog-witness (commit 5ba5ee8, read 2026-11-22). The address comes from the operator's policy and from
 * nowhere else; no redirect is followed, and nothing of this house goes along but the request.
 */
export const askWitness: AskWitness = async (prefix, body, signal) => {
  const answer = await fetch(`${prefix.replace(/\/$/, '')}/add-checkpoint`, {
    method: 'POST', body, redirect: 'manual', credentials: 'omit', cache: 'no-store', headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
  })
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    if (bytes > ANSWER_BYTES) throw new Error('a witness that says too much') // leaving the loop ends the connection
    pieces.push(piece)
  }
  return { status: answer.status, text: Buffer.concat(pieces).toString('utf8') }
}

/** Reads the policy of the log from a file (C2SP tlog-policy). Refuses with `usage` one that is not of the form, or has an address that is none. */
export function policyIn(path: string): Policy {
  const setting = 'STERNA_LOG_POLICY'
  let text: string
  try {
    if (!statSync(path).isFile() || statSync(path).size > POLICY_BYTES) throw new Error('no policy')
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Refusal('usage', { setting, need: 'a file that can be read' })
  }
  const policy = readPolicy(text)
  if (policy === null) throw new Refusal('usage', { setting, need: 'lines of C2SP tlog-policy: log VKEY, witness NAME VKEY URL, group …, quorum …' })
  for (const url of policy.urls?.values() ?? []) if (!isSound(url)) throw new Refusal(
    'usage', { setting, need: 'addresses of witnesses over https; http on this machine only; without name, query and fragment' },
  )
  return policy
}

function isSound(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/.test(url.hostname))
}
