import { sha256 } from './sha256.ts'

/** Bytes of a hash in the tree. */
export const HASH_BYTES = 32

/** Root of a tree without leaves: the hash of nothing (RFC 9162, 2.1.1). */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0))

/** No tree has more leaves than 64 bits count, so no proof has more hashes than this. */
const MOST_PROOF_HASHES = 65

/** Hash of a leaf: SHA-256(0x00, data) (RFC 6962 and RFC 9162, 2.1.1, read 2026-11-22). */
export function leafHash(data: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + data.length)
  input.set(data, 1)
  return sha256(input)
}

/** Written over at every call: making it anew costs as much as hashing. Nothing waits between writing and reading it. */
const pair = new Uint8Array(1 + 2 * HASH_BYTES).fill(1, 0, 1)

/** Hash of an inner node: SHA-256(0x01, left, right). Both are 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1)
  pair.set(right, 1 + HASH_BYTES)
  return sha256(pair)
}

/** A copy of part of some bytes. (`slice` of a Buffer of Node is no copy, and stores give Buffers.) */
export function copyOf(bytes: Uint8Array, from = 0, to = bytes.length): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.subarray(from, to))
}

/**
 * Root over hashes that stand one behind the other (leaf hashes, or nodes of one height).
 *
 * @param hashes a multiple of 32 bytes; none gives the root of an empty tree
 */
export function rootOf(hashes: Uint8Array): Uint8Array {
  let count = hashes.length / HASH_BYTES
  if (count === 0) return EMPTY_ROOT
  const row = copyOf(hashes)
  while (count > 1) {
    for (let i = 0; 2 * i + 1 < count; i++) {
      pair.set(row.subarray(2 * i * HASH_BYTES, (2 * i + 2) * HASH_BYTES), 1)
      row.set(sha256(pair), i * HASH_BYTES)
    }
    // A last one without a partner goes up as it is.
    if (count % 2 === 1) row.copyWithin((count - 1) / 2 * HASH_BYTES, (count - 1) * HASH_BYTES, count * HASH_BYTES)
    count = Math.ceil(count / 2)
  }
  return copyOf(row, 0, HASH_BYTES)
}

/** Whether two byte strings are the same. Not for secrets: it stops at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

/** A leaf and the head that it is said to stand under. `index` counts from 0. Sizes of others' logs pass 2^53, so either kind of number is taken. */
export interface Inclusion {
  readonly index: number | bigint
  readonly size: number | bigint
  readonly leafHash: Uint8Array
  readonly root: Uint8Array
}

/** Checks an inclusion proof (RFC 9162, 2.1.3.2): the hashes from the leaf's sibling up to the child of the root. */
export function verifyInclusion(said: Inclusion, proof: readonly Uint8Array[]): boolean {
  let at = BigInt(said.index)
  let last = BigInt(said.size) - 1n
  if (at < 0n || at > last || !areHashes([said.leafHash, said.root, ...proof])) return false
  let hash = said.leafHash
  for (const sibling of proof) {
    if (last === 0n) return false
    if (odd(at) || at === last) {
      hash = nodeHash(sibling, hash)
      while (!odd(at) && at !== 0n) [at, last] = [at >> 1n, last >> 1n]
    } else {
      hash = nodeHash(hash, sibling)
    }
    at >>= 1n
    last >>= 1n
  }
  return last === 0n && sameBytes(hash, said.root)
}

/** Two heads of which the second is said to be the first, grown. */
export interface Growth {
  readonly oldSize: number | bigint
  readonly newSize: number | bigint
  readonly oldRoot: Uint8Array
  readonly newRoot: Uint8Array
}

/**
 * Checks a consistency proof (RFC 9162, 2.1.4.2). False for an old size of 0: any log grew out of nothing, so that nothing would be proved;
 * who allows it says so where it asks.
 */
export function verifyConsistency(said: Growth, proof: readonly Uint8Array[]): boolean {
  const oldSize = BigInt(said.oldSize)
  const newSize = BigInt(said.newSize)
  if (oldSize < 1n || oldSize > newSize) return false
  if (oldSize === newSize) return proof.length === 0 && sameBytes(said.oldRoot, said.newRoot)
  if (!areHashes([said.oldRoot, said.newRoot, ...proof])) return false
  let at = oldSize - 1n
  let last = newSize - 1n
  while (odd(at)) [at, last] = [at >> 1n, last >> 1n]
  // A whole old tree is a node of the new one, and then the proof leaves it out.
  const path = at === 0n ? [said.oldRoot, ...proof] : proof
  const roots = proof.length === 0 ? null : foldBoth(at, last, path)
  return roots !== null && sameBytes(roots.before, said.oldRoot) && sameBytes(roots.after, said.newRoot)
}

/** Both roots that a path leads to, from the node `at` of a row whose last is `last`; null when the path is too short or too long. */
function foldBoth(from: bigint, lastOfRow: bigint, [first, ...rest]: readonly Uint8Array[]): { before: Uint8Array; after: Uint8Array } | null {
  if (first === undefined) return null
  let [at, last] = [from, lastOfRow]
  let [before, after] = [first, first]
  for (const hash of rest) {
    if (last === 0n) return null
    if (odd(at) || at === last) {
      before = nodeHash(hash, before)
      after = nodeHash(hash, after)
      while (!odd(at) && at !== 0n) [at, last] = [at >> 1n, last >> 1n]
    } else {
      after = nodeHash(after, hash)
    }
    at >>= 1n
    last >>= 1n
  }
  return last === 0n ? { before, after } : null
}

function odd(n: bigint): boolean {
  return (n & 1n) === 1n
}

function areHashes(all: readonly Uint8Array[]): boolean {
  return all.length <= MOST_PROOF_HASHES + 2 && all.every((h) => h.length === HASH_BYTES)
}
