/** Hashes bytes; 32 bytes come back. */
type Hash = (bytes: Uint8Array) => Uint8Array

/** Fractions of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2). */
const ROUNDS = Int32Array.from((
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174'
  + 'e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967'
  + '27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070'
  + '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2'
).match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16))

/** Fractions of the square roots of the first 8 primes (FIPS 180-4, section 5.3.3). */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]

const BLOCK_BYTES = 64

/** SHA-256 in plain code (FIPS 180-4), for where the machine gives no hash that answers at once: a browser page. */
export function plainSha256(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.from(START)
  const words = new Int32Array(BLOCK_BYTES)
  const whole = bytes.length - bytes.length % BLOCK_BYTES
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += BLOCK_BYTES) mix(state, words, view, at)
  const rest = bytes.length - whole
  const tail = new Uint8Array(rest + 9 > BLOCK_BYTES ? 2 * BLOCK_BYTES : BLOCK_BYTES)
  tail.set(bytes.subarray(whole))
  tail[rest] = 0x80
  const end = new DataView(tail.buffer)
  end.setBigUint64(tail.length - 8, BigInt(bytes.length) * 8n)
  for (let at = 0; at < tail.length; at += BLOCK_BYTES) mix(state, words, end, at)
  const out = new DataView(new ArrayBuffer(32))
  state.forEach((word, i) => out.setInt32(4 * i, word))
  return new Uint8Array(out.buffer)
}

const turn = (x: number, n: number): number => (x >>> n) | (x << (32 - n))

/** Mixes one block into the state. */
function mix(state: Int32Array, words: Int32Array, view: DataView, at: number): void {
  const w = (i: number): number => words[i] ?? 0
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i)
  for (let i = 16; i < 64; i++) {
    const x = w(i - 15)
    const y = w(i - 2)
    words[i] = w(i - 16) + w(i - 7) + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + w(i)) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

/** Node's hash in one call. */
type OneCall = (name: string, bytes: Uint8Array, as: 'buffer') => Uint8Array

/** What is used of Node's `process`; a browser has none. */
interface Machine {
  readonly process?: { readonly getBuiltinModule?: (id: 'node:crypto') => { readonly hash?: OneCall } | undefined }
}

/** Node's own hash, found without an import, so that the same file runs in a browser. */
function machineSha256(): Hash | null {
  const hash = (globalThis as Machine).process?.getBuiltinModule?.('node:crypto')?.hash
  if (hash === undefined) return null
  return (bytes) => {
    const made = hash('sha256', bytes, 'buffer')
    return new Uint8Array(made.buffer, made.byteOffset, made.length) // a Buffer would behave unlike what other machines give
  }
}

/** SHA-256 of bytes, at once: by the machine where it can, else in plain code. */
export const sha256: Hash = machineSha256() ?? plainSha256

/** HMAC-SHA256 (RFC 2104) of bytes under a key of any length. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const inner = new Uint8Array(BLOCK_BYTES + bytes.length).fill(0x36, 0, BLOCK_BYTES)
  const outer = new Uint8Array(BLOCK_BYTES + 32).fill(0x5c, 0, BLOCK_BYTES)
  const short = key.length > BLOCK_BYTES ? sha256(key) : key
  for (let i = 0; i < short.length; i++) {
    inner[i] = (short[i] ?? 0) ^ 0x36
    outer[i] = (short[i] ?? 0) ^ 0x5c
  }
  inner.set(bytes, BLOCK_BYTES)
  outer.set(sha256(inner), BLOCK_BYTES)
  return sha256(outer)
}
