import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { prng } from '../../synth/index.ts'
import { centreOf, CLUSTER, CODE_BYTES, codesOf, randomCode, scan, turned, type CodePlan, type Query } from './codes.ts'

/** Bits within which two PDQ hashes are matched; planted queries lie 0 to 31 bits from a code. */
export const THRESHOLD = 31

/** Queries one at a time, half of them planted near a code; and queries that hit a whole cluster. */
const QUERIES = { random: 1_000, clustered: 100 } as const

/** How many of them are compared with a scan over all codes. */
const CHECKED = { random: 80, clustered: 20 } as const

/** Codes scanned at once: the event loop goes on in between. */
const SCANNED = 20_000

/** The codes and queries of a bench, as files of raw 32-byte codes. `from` holds what each query was made from, zeros for a miss. */
export interface NearWorld {
  readonly plan: CodePlan
  readonly codes: string
  readonly queries: string
  readonly from: string
  readonly clustered: string
  readonly checked: string
  readonly planted: number
}

/** A hit as it is compared: hex of the code, and the distance. */
export type CheckedHit = readonly [code: string, distance: number]

/** Writes codes and queries of a plan. */
export function writeNearWorld(folder: string, plan: CodePlan): NearWorld {
  const path = (name: string): string => join(folder, `${name}.bin`)
  const file = openSync(path('codes'), 'w+')
  try {
    for (const piece of codesOf(plan)) writeSync(file, piece)
    const random = randomQueries(plan, (n) => codeAt(file, n))
    const clustered = clusteredQueries(plan)
    writeFileSync(path('queries'), joined(random.map((q) => q.code)))
    writeFileSync(path('from'), joined(random.map((q) => q.from ?? new Uint8Array(CODE_BYTES))))
    writeFileSync(path('clustered'), joined(clustered))
    writeFileSync(path('checked'), joined([...random.slice(0, CHECKED.random).map((q) => q.code), ...clustered.slice(0, CHECKED.clustered)]))
    return {
      plan, codes: path('codes'), queries: path('queries'), from: path('from'), clustered: path('clustered'), checked: path('checked'),
      planted: random.filter((q) => q.from !== null).length,
    }
  } finally {
    closeSync(file)
  }
}

function joined(codes: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(codes)
}

function codeAt(file: number, n: number): Uint8Array {
  const code = new Uint8Array(CODE_BYTES)
  readSync(file, code, 0, CODE_BYTES, n * CODE_BYTES)
  return code
}

/** Planted ones and misses by turns; the distance is uniform. */
function randomQueries(plan: CodePlan, at: (n: number) => Uint8Array): Query[] {
  const source = prng(plan.seed, 4)
  return Array.from({ length: QUERIES.random }, (_, n): Query => {
    if (n % 2 === 1) return { code: randomCode(source), from: null, bits: 0 }
    const from = at(source.int(plan.random))
    const bits = source.int(THRESHOLD + 1)
    return { code: turned(from, bits, source), from, bits }
  })
}

/** As far from a centre as its codes are: all of them lie within twice that, so that each is a hit. */
function clusteredQueries(plan: CodePlan): Uint8Array[] {
  const source = prng(plan.seed, 5)
  return Array.from({ length: QUERIES.clustered }, () => turned(centreOf(plan.seed, source.int(plan.clusters)), source.int(CLUSTER.bits + 1), source))
}

/** Every code within the threshold of each checked query, found by comparing all; equal codes once, in the order of `inOrder`. */
export async function scanWorld(world: NearWorld, queries: Uint8Array): Promise<CheckedHit[][]> {
  const found = Array.from({ length: queries.length / CODE_BYTES }, () => new Map<string, number>())
  for await (const piece of piecesOf(world.codes, SCANNED)) {
    scan(piece, queries, THRESHOLD, (q, code, distance) => found[q]?.set(Buffer.from(code).toString('hex'), distance))
    await new Promise((resolve) => { setImmediate(resolve) })
  }
  return found.map((hits) => inOrder([...hits]))
}

/** Hits in one order: nearest first, then by code. */
export function inOrder(hits: readonly CheckedHit[]): CheckedHit[] {
  return hits.toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
}

/** The codes of a file, so many at a time. */
export async function* piecesOf(path: string, codes: number): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    for (;;) {
      const piece = new Uint8Array(codes * CODE_BYTES)
      const { bytesRead } = await file.read(piece, 0, piece.length)
      if (bytesRead > 0) yield piece.subarray(0, bytesRead)
      if (bytesRead < piece.length) return
    }
  } finally {
    await file.close()
  }
}
