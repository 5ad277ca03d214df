import { readFileSync } from 'node:fs'
import { argv, cpuUsage, memoryUsage, resourceUsage, stdout } from 'node:process'
import { openNear, type NearIndex } from '../../media/index.ts'
import { prng } from '../../synth/index.ts'
import { CODE_BYTES, randomCode } from './codes.ts'
import { median } from './measure.ts'
import { inOrder, piecesOf, THRESHOLD, type CheckedHit } from './near-world.io.ts'

/** The index of near codes in a process of its own: builds it, answers queries from its snapshot, or loads it again and again. Prints JSON. */

/** Codes given to the index at once while it is built. */
const PIECE = 50_000

/** All queries are asked so many times over; the middle round counts. */
const ROUNDS = 5

/** New codes that are timed, and others that come in before each of them in the second run. */
const NEW = { codes: 100, others: 1_000 } as const

const megabytes = (): number => resourceUsage().maxRSS / 1024

/** Seconds of CPU of the whole process, all its threads. */
function cpuSeconds(): number {
  const { user, system } = cpuUsage()
  return (user + system) / 1e6
}

const seconds = (since: number): number => (performance.now() - since) / 1000

async function build(codes: string, snapshot: string): Promise<unknown> {
  const started = performance.now()
  const { index } = await openNear({})
  const different = await index.build(piecesOf(codes, PIECE), { file: snapshot, meta: 'bench' })
  const built = { seconds: seconds(started), cpuSeconds: cpuSeconds(), different, peakMegabytes: megabytes() }
  await index.close()
  return built
}

/** Codes of a file, each as a view. */
function codesIn(path: string): Uint8Array[] {
  const bytes = readFileSync(path)
  return Array.from({ length: bytes.length / CODE_BYTES }, (_, i) => bytes.subarray(i * CODE_BYTES, (i + 1) * CODE_BYTES))
}

const hexOf = (code: Uint8Array): string => Buffer.from(code).toString('hex')

interface Asked {
  readonly cpuMs: number
  /** Codes found by all queries together. */
  readonly found: number
  /** Queries that did not find what they were made from. */
  readonly missed: number
}

/** Asks one query at a time; `from` is what each was made from, zeros for nothing. */
async function ask(index: NearIndex, queries: readonly Uint8Array[], from: readonly Uint8Array[]): Promise<Asked> {
  const wanted = from.map((code) => (code.every((byte) => byte === 0) ? null : hexOf(code)))
  let [found, missed] = [0, 0]
  const before = cpuSeconds()
  for (const [i, query] of queries.entries()) {
    const { hits } = await index.search(query, THRESHOLD)
    const code = wanted[i] ?? null
    found += hits.length
    if (code !== null && !hits.some((hit) => hit.code === code)) missed++
  }
  return { cpuMs: ((cpuSeconds() - before) * 1000) / queries.length, found, missed }
}

/** The middle of some rounds; one before is not counted, so that no page is touched for the first time. */
async function rounds(index: NearIndex, queries: readonly Uint8Array[], from: readonly Uint8Array[]): Promise<Asked> {
  const last = await ask(index, queries, from)
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round++) all.push((await ask(index, queries, from)).cpuMs)
  return { ...last, cpuMs: median(all) }
}

/** `thread`: the index runs in a thread of its own, as it does in a worker that has no matching process; CPU time is that of all threads. */
async function match(thread: boolean, snapshot: string, queries: string, from: string, clustered: string, checked: string): Promise<unknown> {
  const started = performance.now()
  const { index, unusable } = await openNear({ snapshot, thread })
  if (unusable !== null) throw new Error('the snapshot cannot be used')
  const loadSeconds = seconds(started)
  const random = await rounds(index, codesIn(queries), codesIn(from))
  const near = await rounds(index, codesIn(clustered), [])
  const told = {
    loadSeconds, peakMegabytes: megabytes(), cpuMs: random.cpuMs, clusteredCpuMs: near.cpuMs, missed: random.missed, found: random.found,
    clusteredFound: near.found, checked: await check(index, codesIn(checked)), newMs: await addSome(index, 0),
    busyNewMs: await addSome(index, NEW.others),
  }
  await index.close()
  return told
}

async function check(index: NearIndex, queries: readonly Uint8Array[]): Promise<CheckedHit[][]> {
  const all: CheckedHit[][] = []
  for (const query of queries) all.push(inOrder((await index.search(query, THRESHOLD)).hits.map((hit): CheckedHit => [hit.code, hit.distance])))
  return all
}

/** Milliseconds from handing in a code until a query finds it, by the clock: of 95 in a hundred, and the longest. Others come in before each. */
async function addSome(index: NearIndex, others: number): Promise<{ most: number; worst: number }> {
  const source = prng(others, 6)
  const times: number[] = []
  for (let i = 0; i < NEW.codes; i++) {
    if (others > 0) await index.add(Buffer.concat(Array.from({ length: others }, () => randomCode(source))))
    const code = randomCode(source)
    const started = performance.now()
    await index.add(code)
    const { hits } = await index.search(code, THRESHOLD)
    times.push(performance.now() - started)
    if (!hits.some((hit) => hit.code === hexOf(code) && hit.distance === 0)) throw new Error('a new code is not found')
  }
  times.sort((a, b) => a - b)
  return { most: times[Math.floor(times.length * 0.95)] ?? Number.NaN, worst: times.at(-1) ?? Number.NaN }
}

/**
 * Readings of memory that one figure is made of: what is read from disk lies about until the collector comes, so that single readings go up and down.
 */
const READINGS = 20

/** Memory after a snapshot came `early` times (the middle of the readings that follow) and `late` times (of the last readings), in megabytes. */
async function memoryOver(early: number, late: number, once: (i: number) => Promise<void>): Promise<{ early: number; late: number }> {
  const readings: number[] = []
  for (let i = 0; i < late; i++) {
    await once(i)
    readings.push(memoryUsage.rss() / 1e6)
  }
  return { early: median(readings.slice(early, early + READINGS)), late: median(readings.slice(late - READINGS, late)) }
}

/** One index that takes a new snapshot again and again, as the matching process does. */
async function reload(snapshot: string, early: number, late: number): Promise<unknown> {
  const { index } = await openNear({ snapshot })
  const memory = await memoryOver(early, late, async (i) => {
    const { unusable } = await index.reload(snapshot)
    if (unusable !== null) throw new Error('the snapshot cannot be used')
    await index.search(randomCode(prng(i)), THRESHOLD)
  })
  await index.close()
  return memory
}

/** A new index each time. */
async function reopen(snapshot: string, early: number, late: number): Promise<unknown> {
  return memoryOver(early, late, async (i) => {
    const { index, unusable } = await openNear({ snapshot, thread: true })
    if (unusable !== null) throw new Error('the snapshot cannot be used')
    await index.search(randomCode(prng(i)), THRESHOLD)
    await index.close()
  })
}

const [mode = '', ...given] = argv.slice(2)
const [a = '', b = '', c = '', d = '', e = ''] = given
const modes: Readonly<Record<string, () => Promise<unknown>>> = {
  build: () => build(a, b),
  thread: () => match(true, a, b, c, d, e),
  here: () => match(false, a, b, c, d, e),
  reload: () => reload(a, Number(b), Number(c)),
  reopen: () => reopen(a, Number(b), Number(c)),
}
stdout.write(JSON.stringify(await modes[mode]?.()))
