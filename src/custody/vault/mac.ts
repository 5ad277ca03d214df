import { hash } from 'node:crypto'

/**
 * HMAC (RFC 2104) and HKDF-Expand (RFC 5869, section 2.3), both read 2026-11-22, by one-shot hashes. A vault makes three of them for every small
 * file, each with a key that is used for nothing else; Node's own HMAC objects, made and thrown away, cost several times what they compute.
 */
interface Kind {
  readonly algorithm: 'sha256' | 'sha512'
  readonly blockBytes: number
  readonly digestBytes: number
}

const SHA256: Kind = { algorithm: 'sha256', blockBytes: 64, digestBytes: 32 }
const SHA512: Kind = { algorithm: 'sha512', blockBytes: 128, digestBytes: 64 }

/** The longest message that is taken: what is named or bound here is far shorter. */
const MOST_BYTES = 4_096

const [INNER_PAD, OUTER_PAD] = [0x36, 0x5c]

/** What is hashed, one after the other: a pad and what follows it. Nothing of a key or message stays here. */
class Bench {
  readonly kind: Kind
  readonly inner: Buffer
  readonly outer: Buffer

  constructor(kind: Kind) {
    this.kind = kind
    this.inner = Buffer.allocUnsafeSlow(kind.blockBytes + kind.digestBytes + MOST_BYTES)
    this.outer = Buffer.allocUnsafeSlow(kind.blockBytes + kind.digestBytes)
  }

  take(key: Uint8Array): void {
    const { blockBytes } = this.kind
    if (key.length > blockBytes) throw new RangeError('key too long')
    this.inner.fill(INNER_PAD, 0, blockBytes)
    this.outer.fill(OUTER_PAD, 0, blockBytes)
    for (let i = 0; i < key.length; i++) {
      const byte = key[i] ?? 0
      this.inner[i] = byte ^ INNER_PAD
      this.outer[i] = byte ^ OUTER_PAD
    }
  }

  /**
   * Hashes what lies in `inner` from `from` until `end`, ready for the outer hash. Text of bytes is made and read faster than a buffer of its own; an
   * inner hash tells nothing without the key.
   */
  close(from: number, end: number): Buffer {
    const { algorithm, blockBytes } = this.kind
    this.outer.write(hash(algorithm, this.inner.subarray(from, end), 'binary'), blockBytes, 'binary')
    return this.outer
  }

  clear(end: number): void {
    this.inner.fill(0, 0, end)
    this.outer.fill(0)
  }
}

const names = new Bench(SHA256)
const blocks = new Bench(SHA512)

/** HMAC-SHA256 of messages in hex by one key of at most 64 bytes; each in hex. */
export function macsOf(key: Uint8Array, messages: readonly string[]): string[] {
  const { inner, kind } = names
  try {
    names.take(key)
    return messages.map((message) => {
      if (message.length > MOST_BYTES) throw new RangeError('message too long')
      const written = inner.write(message, kind.blockBytes, 'hex')
      if (written * 2 !== message.length) throw new RangeError('not hex')
      return hash(kind.algorithm, names.close(0, kind.blockBytes + written), 'hex')
    })
  } finally {
    names.clear(kind.blockBytes)
  }
}

/**
 * Writes the first two blocks of HKDF-Expand with SHA-512 by a key of at most 128 bytes, 128 bytes in all. `info` is its parts one after the other.
 */
export function expandInto(into: Buffer, key: Uint8Array, info: readonly Uint8Array[]): void {
  const { inner, kind: { algorithm, blockBytes, digestBytes } } = blocks
  // The first block's text begins at `digestBytes`; the second's at 0, for it has the first block in front of the info. So the info is written once.
  const from = digestBytes + blockBytes
  let end = from
  for (const part of info) {
    if (end + part.length >= inner.length) throw new RangeError('info too long')
    inner.set(part, end)
    end += part.length
  }
  try {
    blocks.take(key)
    inner.copyWithin(digestBytes, 0, blockBytes)
    inner[end] = 1
    // The first block has the key: as a buffer, which can be overwritten.
    const first = hash(algorithm, blocks.close(digestBytes, end + 1), 'buffer')
    into.set(first)
    first.fill(0)
    blocks.take(key)
    inner.set(into.subarray(0, digestBytes), blockBytes)
    inner[end] = 2
    into.write(hash(algorithm, blocks.close(0, end + 1), 'binary'), digestBytes, 'binary')
  } finally {
    blocks.clear(from)
  }
}
