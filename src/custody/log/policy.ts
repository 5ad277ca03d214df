import { fromBase64, toHex } from './text.ts'
import { readVkey, type VerifierKey } from './vkey.ts'

/** Who must have signed a checkpoint: one of the logs, and witnesses enough (C2SP tlog-policy, commit 5ba5ee8, read 2026-11-22). */
export interface Policy {
  readonly logs: readonly VerifierKey[]
  readonly witnesses: readonly VerifierKey[]
  /** Null when no witness is asked for. */
  readonly quorum: Quorum | null
  /** Where witnesses are asked (the submission prefix of C2SP tlog-witness), by vkey; only those that the policy gives an address. */
  readonly urls?: ReadonlyMap<string, string>
}

/** A witness, or at least so many of these. The key is null for a kind of key that we cannot verify: it never counts. */
type Quorum = { readonly key: VerifierKey | null } | { readonly atLeast: number; readonly of: readonly Quorum[] }

const MOST_LETTERS = 1_000_000
const MOST_LINES = 1_000

/** What the lines so far defined. */
interface Draft {
  readonly logs: VerifierKey[]
  readonly witnesses: VerifierKey[]
  readonly named: Map<string, Quorum>
  readonly grouped: Set<string>
  /** Public keys of the lines so far, each kind apart. */
  readonly keys: Set<string>
  readonly urls: Map<string, string>
  quorum: Quorum | null | undefined
}

/** Reads a policy; null when a line breaks the form, names what is not defined, or the quorum is missing. */
export function readPolicy(text: string): Policy | null {
  if (text.length > MOST_LETTERS || !text.isWellFormed() || /[\x00-\x08\x0b-\x1f\x7f]/.test(text)) return null
  const all = text.split('\n').map((line) => line.split(/[ \t]+/).filter((word) => word !== ''))
  const lines = all.filter(([first]) => first !== undefined && !first.startsWith('#'))
  if (lines.length > MOST_LINES) return null
  const draft: Draft = { logs: [], witnesses: [], named: new Map(), grouped: new Set(), keys: new Set(), urls: new Map(), quorum: undefined }
  if (!lines.every(([kind = '', ...words]) => takers.get(kind)?.(draft, words) === true) || draft.quorum === undefined) return null
  return { logs: draft.logs, witnesses: draft.witnesses, quorum: draft.quorum, urls: draft.urls }
}

/** Each takes the words of one line into the draft and says whether it could. */
const takers = new Map<string, (draft: Draft, words: readonly string[]) => boolean>([
  ['log', (draft, [vkey = '', , ...more]) => {
    const key = readVkey(vkey)
    if (key?.kind === 'cosignature/v1' || more.length > 0 || !takeKey(draft, 'log', vkey, key)) return false
    if (key !== null) draft.logs.push(key)
    return true
  }],
  ['witness', (draft, [name = '', vkey = '', url, ...more]) => {
    const key = readVkey(vkey)
    if (key?.kind === 'ed25519' || more.length > 0 || !isNew(draft, name) || !takeKey(draft, 'witness', vkey, key)) return false
    if (key !== null) draft.witnesses.push(key)
    draft.named.set(name, { key })
    if (url !== undefined) draft.urls.set(vkey, url)
    return true
  }],
  ['group', (draft, [name = '', threshold = '', ...members]) => {
    const of = members.flatMap((m) => draft.grouped.has(m) ? [] : draft.named.get(m) ?? [])
    const atLeast = threshold === 'any' ? 1 : threshold === 'all' ? of.length : /^[1-9]\d{0,3}$/.test(threshold) ? Number(threshold) : 0
    const each = of.length === members.length && new Set(members).size === members.length
    if (!each || atLeast < 1 || atLeast > of.length || !isNew(draft, name)) return false
    for (const member of members) draft.grouped.add(member)
    draft.named.set(name, { atLeast, of })
    return true
  }],
  ['quorum', (draft, [name = '', ...more]) => {
    const quorum = name === 'none' ? null : draft.named.get(name)
    if (draft.quorum !== undefined || quorum === undefined || more.length > 0) return false
    draft.quorum = quorum
    return true
  }],
])

function isNew(draft: Draft, name: string): boolean {
  return name !== '' && name !== 'none' && !draft.named.has(name)
}

/** One public key stands in one line of its kind only, whatever it is called there. */
function takeKey(draft: Draft, kind: 'log' | 'witness', vkey: string, key: VerifierKey | null): boolean {
  const mark = `${kind} ${key === null ? foreignKey(vkey) ?? '' : toHex(key.publicKey)}`
  if (mark === `${kind} ` || draft.keys.has(mark)) return false
  draft.keys.add(mark)
  return true
}

/** The key of a vkey whose kind is not ours; null when it is ours and broken, or no vkey at all. */
function foreignKey(vkey: string): string | null {
  const [, base64 = ''] = /^[^+]+\+[0-9a-f]{8}\+(.+)$/.exec(vkey) ?? []
  const [kind, ...key] = fromBase64(base64) ?? []
  return kind === undefined || kind === 0x01 || kind === 0x04 || key.length === 0 ? null : base64
}

/** Whether the witnesses that signed are enough for a policy. */
export function isQuorum(policy: Policy, signed: readonly VerifierKey[]): boolean {
  const have = new Set(signed.filter((k) => k.kind === 'cosignature/v1').map((k) => toHex(k.publicKey)))
  const holds = (q: Quorum): boolean => 'of' in q ? q.of.filter(holds).length >= q.atLeast : q.key !== null && have.has(toHex(q.key.publicKey))
  return policy.quorum === null || holds(policy.quorum)
}
