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
  await index.build(piecesOf(codes, PIECE))
  const built = { seconds: seconds(started), cpuSeconds: cpuSeconds(), different: index.size, peakMegabytes: megabytes() }
  await index.save(snapshot, 'bench')
  await index.close()
  return built
}

/** Codes of a file, each as a view. */
function codesIn(path: string): Uint8Array[] {
  const bytes = readFileSync(path)
  return Array.from({ length: bytes.length / CODE_BYTES }, (_, i) => bytes.subarray(i * CODE_BYTES, (i + 1) * CODE_BYTES))
}

const hexOf = (code: Uint8Array): string => Buffer.from(code).toString('hex')

/** CPU milliseconds a query, asked one at a time, and the codes found. */
async function ask(index: NearIndex, queries: readonly Uint8Array[]): Promise<{ cpuMs: number; found: string[][] }> {
  const found: string[][] = []
  const before = cpuSeconds()
  for (const query of queries) found.push((await index.search(query, THRESHOLD)).map((hit) => hit.code))
  return { cpuMs: ((cpuSeconds() - before) * 1000) / queries.length, found }
}

async function rounds(index: NearIndex, queries: readonly Uint8Array[]): Promise<{ cpuMs: number; found: string[][] }> {
  await ask(index, queries) // once before, so that no page is touched for the first time
  const all: number[] = []
  let found: string[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const done = await ask(index, queries)
    all.push(done.cpuMs)
    found = done.found
  }
  return { cpuMs: median(all), found }
}

async function match(snapshot: string, queries: string, from: string, clustered: string, checked: string): Promise<unknown> {
  const started = performance.now()
  const { index, unusable } = await openNear({ snapshot })
  if (unusable !== null) throw new Error('the snapshot cannot be used')
  const loadSeconds = seconds(started)
  const random = await rounds(index, codesIn(queries))
  const near = await rounds(index, codesIn(clustered))
  const peakMegabytes = megabytes()
  const planted = codesIn(from).map((code) => (code.every((byte) => byte === 0) ? null : hexOf(code)))
  const told = {
    loadSeconds, peakMegabytes, cpuMs: random.cpuMs, clusteredCpuMs: near.cpuMs,
    missed: planted.filter((code, i) => code !== null && random.found[i]?.includes(code) !== true).length,
    found: random.found.flat().length, clusteredFound: near.found.flat().length,
    checked: await check(index, codesIn(checked)), newMs: await addSome(index, 0), busyNewMs: await addSome(index, NEW.others),
  }
  await index.close()
  return told
}

async function check(index: NearIndex, queries: readonly Uint8Array[]): Promise<CheckedHit[][]> {
  const all: CheckedHit[][] = []
  for (const query of queries) all.push(inOrder((await index.search(query, THRESHOLD)).map((hit): CheckedHit => [hit.code, hit.distance])))
  return all
}

/** Milliseconds from handing in a code until a query finds it: the middle and the longest. Others come in before each. */
async function addSome(index: NearIndex, others: number): Promise<{ median: number; worst: number }> {
  const source = prng(others, 6)
  const times: number[] = []
  for (let i = 0; i < NEW.codes; i++) {
    if (others > 0) await index.add(Buffer.concat(Array.from({ length: others }, () => randomCode(source))))
    const code = randomCode(source)
    const started = performance.now()
    await index.add(code)
    const hits = await index.search(code, THRESHOLD)
    times.push(performance.now() - started)
    if (!hits.some((hit) => hit.code === hexOf(code) && hit.distance === 0)) throw new Error('a new code is not found')
  }
  return { median: median(times), worst: Math.max(...times) }
}

/** Readings of memory that one figure is made of. */
const READINGS = 5

/** Memory after the snapshot was loaded so many times over: the middle of the last five readings after `early` and after `late` times. */
async function reload(snapshot: string, early: number, late: number): Promise<unknown> {
  const megabytesAfter: number[] = []
  for (let i = 0; i < late; i++) {
    const { index, unusable } = await openNear({ snapshot })
    if (unusable !== null) throw new Error('the snapshot cannot be used')
    await index.search(randomCode(prng(i)), THRESHOLD)
    await index.close()
    megabytesAfter.push(memoryUsage.rss() / 1e6)
  }
  return { early: median(megabytesAfter.slice(early - READINGS, early)), late: median(megabytesAfter.slice(late - READINGS, late)), worst: Math.max(...megabytesAfter) }
}

const [mode = '', a = '', b = '', c = '', d = '', e = ''] = argv.slice(2)
const done = mode === 'build' ? await build(a, b) : mode === 'match' ? await match(a, b, c, d, e) : await reload(a, Number(b), Number(c))
stdout.write(JSON.stringify(done))
