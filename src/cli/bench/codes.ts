import { prng } from '../../synth/index.ts'

/** Bytes of a perceptual code of 256 bits, and its 32-bit words. */
export const CODE_BYTES = 32
const WORDS = 8
const BITS = 256

/** Codes of a cluster, and how far each lies from its centre at most, in bits. */
export const CLUSTER = { codes: 1_000, bits: 12 } as const

/** Codes made at once. */
const PIECE = 50_000

/** What a bench of the index of near codes works on: codes at random, then clusters. The same plan gives the same codes on every machine. */
export interface CodePlan {
  readonly random: number
  readonly clusters: number
  readonly seed: number
}

/** Where numbers come from: a seeded stream. */
export interface Source {
  next(): number
  int(below: number): number
}

/** A query, the code that it was made from (null for a miss), and how many bits were turned. */
export interface Query {
  readonly code: Uint8Array
  readonly from: Uint8Array | null
  readonly bits: number
}

/** All codes of a plan, in pieces of some megabytes. */
export function* codesOf({ random, clusters, seed }: CodePlan): Generator<Uint8Array> {
  for (let from = 0; from < random; from += PIECE) {
    const words = new Uint32Array(Math.min(PIECE, random - from) * WORDS)
    const source = prng(seed, 1, from)
    for (let i = 0; i < words.length; i++) words[i] = source.next() * 0x1_0000_0000
    yield new Uint8Array(words.buffer)
  }
  for (let cluster = 0; cluster < clusters; cluster++) {
    const centre = centreOf(seed, cluster)
    const source = prng(seed, 3, cluster)
    const codes = new Uint8Array(CLUSTER.codes * CODE_BYTES)
    for (let i = 0; i < CLUSTER.codes; i++) codes.set(turned(centre, source.int(CLUSTER.bits + 1), source), i * CODE_BYTES)
    yield codes
  }
}

/** A code at random. */
export function randomCode(source: Source): Uint8Array {
  return new Uint8Array(Uint32Array.from({ length: WORDS }, () => source.next() * 0x1_0000_0000).buffer)
}

/** The centre of a cluster. */
export function centreOf(seed: number, cluster: number): Uint8Array {
  return randomCode(prng(seed, 2, cluster))
}

/** A copy of a code with so many different bits turned, chosen at random. */
export function turned(code: Uint8Array, bits: number, source: Source): Uint8Array {
  const copy = code.slice()
  const chosen = new Set<number>()
  while (chosen.size < Math.min(bits, BITS)) chosen.add(source.int(BITS))
  for (const bit of chosen) copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

/** How many bits of a 32-bit word are set. */
function setBits(word: number): number {
  let x = word - ((word >>> 1) & 0x5555_5555)
  x = (x & 0x3333_3333) + ((x >>> 2) & 0x3333_3333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

function apart(a: Int32Array, i: number, b: Int32Array, j: number): number {
  return setBits((a[i] ?? 0) ^ (b[j] ?? 0))
}

/**
 * Compares every code with every query, without any index: what an index is checked against. `onHit` gets the number of the query, the code and
 * the distance. Codes and queries stand one after another, 32 bytes each, at offsets that 4 divides.
 */
export function scan(
  codes: Uint8Array, queries: Uint8Array, threshold: number, onHit: (query: number, code: Uint8Array, distance: number) => void,
): void {
  const all = new Int32Array(codes.buffer, codes.byteOffset, codes.length / 4)
  const asked = new Int32Array(queries.buffer, queries.byteOffset, queries.length / 4)
  for (let at = 0; at < all.length; at += WORDS) {
    for (let q = 0; q < asked.length; q += WORDS) {
      // The first three words drop nearly every code of another picture.
      let distance = apart(all, at, asked, q) + apart(all, at + 1, asked, q + 1) + apart(all, at + 2, asked, q + 2)
      for (let w = 3; w < WORDS && distance <= threshold; w++) distance += apart(all, at + w, asked, q + w)
      if (distance <= threshold) onHit(q / WORDS, codes.subarray(at * 4, at * 4 + CODE_BYTES), distance)
    }
  }
}
