import { openCheckpoint, type CheckpointFault, type OpenedCheckpoint } from './checkpoint.ts'
import { isQuorum, type Policy } from './policy.ts'
import { base64Of, fromBase64, readDecimal, toBase64 } from './text.ts'
import { HASH_BYTES, verifyInclusion } from './tree.ts'

/** What a proof file says: one entry, its way to the root, and the signed checkpoint (C2SP tlog-proof@v1, commit 5ba5ee8, read 2026-11-22). */
export interface ProofFile {
  /** Anything that helps to find the entry; nobody signed it. */
  readonly extra: Uint8Array | null
  readonly index: number | bigint
  readonly hashes: readonly Uint8Array[]
  /** The checkpoint as a signed note. */
  readonly checkpoint: string
}

const HEAD = 'c2sp.org/tlog-proof@v1'
const MOST_LETTERS = 4_000_000
const MOST_HASHES = 64

/** Writes a proof as text; such a file ends in `.tlog-proof`. */
export function writeProof(proof: ProofFile): string {
  const extra = proof.extra === null ? [] : [`extra ${toBase64(proof.extra)}`]
  return `${[HEAD, ...extra, `index ${proof.index}`, ...proof.hashes.map(toBase64), '', ''].join('\n')}${proof.checkpoint}`
}

/** Reads a proof file; null when it breaks the form. The checkpoint in it is not read yet. */
export function readProof(text: string): ProofFile | null {
  const end = text.indexOf('\n\n')
  if (text.length > MOST_LETTERS || end === -1) return null
  const [head, ...lines] = text.slice(0, end).split('\n', MOST_HASHES + 4)
  const extra = lines[0]?.startsWith('extra ') === true ? fromBase64(lines.shift()?.slice('extra '.length) ?? '') : undefined
  const [first = '', ...rest] = lines
  const index = first.startsWith('index ') ? readDecimal(first.slice('index '.length)) : null
  const hashes = rest.flatMap((line) => base64Of(line, HASH_BYTES) ?? [])
  if (head !== HEAD || extra === null || index === null || hashes.length !== rest.length || hashes.length > MOST_HASHES) return null
  return { extra: extra ?? null, index, hashes, checkpoint: text.slice(end + 2) }
}

/** Why a proof file does not prove. */
export type ProofFault = CheckpointFault | 'no-quorum' | 'not-included'

/**
 * Checks that a leaf stands in a log that a policy trusts.
 *
 * @param leaf hash of the leaf, worked out by the caller from what it claims to be logged
 */
export async function verifyProof(text: string, leaf: Uint8Array, policy: Policy): Promise<OpenedCheckpoint | ProofFault> {
  const proof = readProof(text)
  if (proof === null) return 'malformed'
  const head = await openCheckpoint(proof.checkpoint, { log: policy.logs, witnesses: policy.witnesses }, null)
  if (typeof head === 'string') return head
  if (head.logKey.name !== head.origin) return 'other-origin' // in a policy a log's name is its origin
  if (!isQuorum(policy, head.witnesses.map((w) => w.key))) return 'no-quorum'
  return verifyInclusion({ index: proof.index, size: head.size, leafHash: leaf, root: head.root }, proof.hashes) ? head : 'not-included'
}
