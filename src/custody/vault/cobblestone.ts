/**
 * C2SP chunked encryption in the instantiation Cobblestone-256: HKDF-Expand with SHA-512, AES-256-GCM, chunks of 16 KiB. Byte for byte as the
 * specification says (c2sp.org/chunked-encryption, read 2026-11-22): salt (24) || commitment (32) || chunks, each with its tag (16); the last chunk
 * is always shorter.
 */
import { createCipheriv, createDecipheriv, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto'
import { expandInto } from './mac.ts'

/** Bytes of plaintext in every chunk but the last, which has fewer. */
export const CHUNK_BYTES = 16_384

/** Bytes of the tag that follows each chunk. */
export const TAG_BYTES = 16

/** Bytes of the salt, which must never come twice under one input key. */
export const SALT_BYTES = 24

/** Bytes of the input key: those of an AES-256 key. */
export const KEY_BYTES = 32

const NONCE_BYTES = 12
const COMMITMENT_BYTES = 32

/** Bytes before the first chunk: salt and commitment. */
export const HEAD_BYTES = SALT_BYTES + COMMITMENT_BYTES

/** Bytes of a full chunk with its tag. */
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

/** The specification allows so many chunks in one message (4 PiB). */
const MOST_CHUNKS = 2 ** 38

const TWO_TO_32 = 2 ** 32
const INFO = Buffer.from('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0', 'latin1')
const CIPHER = 'aes-256-gcm'

/** What chunks of one message are sealed with. */
export interface ChunkKeys {
  readonly key: KeyObject
  readonly nonce: Uint8Array
  readonly commitment: Uint8Array
}

/** How many bytes a message of so many bytes has when it is sealed. */
export function sealedBytes(plainBytes: number): number {
  return HEAD_BYTES + plainBytes + TAG_BYTES * (Math.floor(plainBytes / CHUNK_BYTES) + 1)
}

/** What keys are cut out of; overwritten as soon as they are. */
const stuff = Buffer.allocUnsafeSlow(128)

/** Key, base nonce and commitment of a message: 76 bytes of HKDF-Expand. */
export function chunkKeysOf(inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array): ChunkKeys {
  expandInto(stuff, inputKey, [INFO, salt, context])
  const [nonceAt, commitmentAt] = [KEY_BYTES, KEY_BYTES + NONCE_BYTES]
  const keys = {
    key: createSecretKey(stuff.subarray(0, nonceAt)),
    nonce: new Uint8Array(stuff.subarray(nonceAt, commitmentAt)),
    commitment: new Uint8Array(stuff.subarray(commitmentAt, commitmentAt + COMMITMENT_BYTES)),
  }
  stuff.fill(0)
  return keys
}

/** Keys of a message that lies sealed, by its first 56 bytes; null when the commitment says that key or context are not those it was sealed with. */
export function keysByHead(inputKey: Uint8Array, head: Uint8Array, context: Uint8Array): ChunkKeys | null {
  if (head.length < HEAD_BYTES) return null
  const keys = chunkKeysOf(inputKey, head.subarray(0, SALT_BYTES), context)
  return timingSafeEqual(keys.commitment, head.subarray(SALT_BYTES, HEAD_BYTES)) ? keys : null
}

/** Nobody keeps what is here: a cipher has copied its nonce once it is made. */
const nonceNow = new Uint8Array(NONCE_BYTES)

/** The nonce of a chunk, until the next is asked for: the base nonce XOR the number of the chunk, big-endian. */
function nonceOf(base: Uint8Array, chunk: number): Uint8Array {
  if (chunk >= MOST_CHUNKS) throw new RangeError('too many chunks')
  const low = chunk % TWO_TO_32
  const high = (chunk - low) / TWO_TO_32
  nonceNow.set(base)
  nonceNow[7] = (nonceNow[7] ?? 0) ^ high
  nonceNow[8] = (nonceNow[8] ?? 0) ^ (low >>> 24)
  nonceNow[9] = (nonceNow[9] ?? 0) ^ ((low >>> 16) & 255)
  nonceNow[10] = (nonceNow[10] ?? 0) ^ ((low >>> 8) & 255)
  nonceNow[11] = (nonceNow[11] ?? 0) ^ (low & 255)
  return nonceNow
}

/** Seals one chunk into `out` at `at`; returns where it ends there. */
function sealChunk({ key, nonce }: ChunkKeys, chunk: number, plain: Uint8Array, out: Uint8Array, at: number): number {
  const cipher = createCipheriv(CIPHER, key, nonceOf(nonce, chunk))
  if (plain.length > 0) taken(cipher.update(plain), out, at)
  cipher.final()
  out.set(cipher.getAuthTag(), at + plain.length)
  return at + plain.length + TAG_BYTES
}

/**
 * Copies what a cipher gave and frees it at once. Left to the collector, a buffer for each chunk makes it go through the whole heap again and again:
 * measured, that took twice as long as the encryption (Node 24.21). Nobody else holds it: a cipher works before it returns, on no other thread, and
 * gives its memory away. A buffer that shares its memory with others is left alone.
 */
function taken(from: Uint8Array, out: Uint8Array, at: number): void {
  out.set(from, at)
  const { buffer } = from
  if (buffer instanceof ArrayBuffer && buffer.byteLength === from.length) buffer.transfer(0)
}

/**
 * Opens one chunk (with its tag) into `out` at `at`. False, and nothing there, when it is not, byte for byte, the chunk of this number of this
 * message.
 */
export function openChunk({ key, nonce }: ChunkKeys, chunk: number, sealed: Uint8Array, out: Uint8Array, at: number): boolean {
  if (sealed.length < TAG_BYTES) return false
  const text = sealed.subarray(0, sealed.length - TAG_BYTES)
  const decipher = createDecipheriv(CIPHER, key, nonceOf(nonce, chunk)).setAuthTag(sealed.subarray(text.length))
  const plain = decipher.update(text)
  try {
    decipher.final()
  } catch {
    plain.fill(0)
    return false
  }
  if (plain.length > 0) taken(plain, out, at)
  return true
}

/** Seals a whole message into `out` at `at`; returns where it ends there. */
export function sealInto(out: Uint8Array, at: number, plain: Uint8Array, inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array): number {
  const keys = chunkKeysOf(inputKey, salt, context)
  out.set(salt, at)
  out.set(keys.commitment, at + SALT_BYTES)
  let end = at + HEAD_BYTES
  for (let chunk = 0; chunk * CHUNK_BYTES <= plain.length; chunk++) end = sealChunk(
    keys, chunk, plain.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES), out, end,
  )
  return end
}

/** Seals a message that comes in pieces. A piece takes at most `room(piece.length)` bytes of the output. */
export class Sealer {
  readonly #keys: ChunkKeys
  readonly #salt: Uint8Array
  readonly #held = new Uint8Array(CHUNK_BYTES)
  #heldBytes = 0
  #chunk = 0

  constructor(inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array) {
    this.#keys = chunkKeysOf(inputKey, salt, context)
    this.#salt = salt
  }

  /** The most bytes that a piece can add to the output: what was held back goes with it. */
  static room(bytes: number): number {
    return sealedBytes(bytes + CHUNK_BYTES)
  }

  /** Writes salt and commitment. */
  head(out: Uint8Array, at: number): number {
    out.set(this.#salt, at)
    out.set(this.#keys.commitment, at + SALT_BYTES)
    return at + HEAD_BYTES
  }

  /** Takes a piece; writes the chunks that are full by it. */
  push(piece: Uint8Array, out: Uint8Array, at: number): number {
    let from = 0
    let end = at
    if (this.#heldBytes > 0) {
      from = Math.min(piece.length, CHUNK_BYTES - this.#heldBytes)
      this.#hold(piece.subarray(0, from))
      if (this.#heldBytes < CHUNK_BYTES) return end
      end = sealChunk(this.#keys, this.#chunk++, this.#held, out, end)
      this.#heldBytes = 0
    }
    for (; from + CHUNK_BYTES <= piece.length; from += CHUNK_BYTES) end = sealChunk(
      this.#keys, this.#chunk++, piece.subarray(from, from + CHUNK_BYTES), out, end,
    )
    this.#hold(piece.subarray(from))
    return end
  }

  /** Writes the last chunk, which is short and may be empty. */
  end(out: Uint8Array, at: number): number {
    const end = sealChunk(this.#keys, this.#chunk, this.#held.subarray(0, this.#heldBytes), out, at)
    this.#held.fill(0, 0, this.#heldBytes)
    return end
  }

  #hold(rest: Uint8Array): void {
    this.#held.set(rest, this.#heldBytes)
    this.#heldBytes += rest.length
  }
}
