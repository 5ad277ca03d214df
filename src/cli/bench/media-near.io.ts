import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { flagsOf } from '../../../bin/flags.mjs'
import { runChild, runProgram } from './child.io.ts'
import { CLUSTER, CODE_BYTES } from './codes.ts'
import { figure, type BenchContext, type Figure } from './measure.ts'
import { scanWorld, THRESHOLD, writeNearWorld, type CheckedHit, type NearWorld } from './near-world.io.ts'

const SIZE = 10_000_000
const SEED = 17

/** Codes of the index that is loaded again and again, and how often. */
const RELOAD = { codes: 200_000, early: 20, late: 200 } as const

const BAR = { recall: 1, same: 1, cpuMs: 0.45, peakMegabytes: 700, loadSeconds: 5, newMs: 10, reloads: 1.05 }

const CHILD = 'near-child.io.ts'
const Built = z.object({ seconds: z.number(), cpuSeconds: z.number(), different: z.number(), peakMegabytes: z.number() })
const Times = z.object({ most: z.number(), worst: z.number() })
const Matched = z.object({
  loadSeconds: z.number(), peakMegabytes: z.number(), cpuMs: z.number(), clusteredCpuMs: z.number(), missed: z.number(), found: z.number(),
  clusteredFound: z.number(), checked: z.array(z.array(z.tuple([z.string(), z.number()]))), newMs: Times, busyNewMs: Times,
})
const Reloaded = z.object({ early: z.number(), late: z.number() })
const Faiss = z.object({
  version: z.string(), codes: z.number(), buildCpuSeconds: z.number(), cpuMs: z.number(), clusteredCpuMs: z.number(), peakMegabytes: z.number(),
  found: z.number(), clusteredFound: z.number(),
})

/** What Debian's faiss made of the same codes and queries, with the allocator that it ran on; null when it is not installed. */
type Reference = (z.output<typeof Faiss> & { readonly allocator: string }) | null

/** The index of near hashes: right, fast, small, loaded fast, new codes at once, memory flat. */
export async function benchNear(context: BenchContext): Promise<Figure[]> {
  const random = context.size ?? SIZE
  const clusters = Math.max(1, Math.round(random / 10 / CLUSTER.codes))
  context.say(`writing ${random} codes at random and ${clusters} clusters of ${CLUSTER.codes}`)
  const world = writeNearWorld(context.folder, { random, clusters, seed: SEED })
  const snapshot = join(context.folder, 'near.snapshot')
  context.say('building the index; comparing all codes with the checked queries')
  const [built, scanned] = await Promise.all([
    runChild(CHILD, ['build', world.codes, snapshot], Built), scanWorld(world, readFileSync(world.checked)),
  ])
  context.say('queries from the snapshot')
  const answers = [snapshot, world.queries, world.from, world.clustered, world.checked]
  const matched = await runChild(CHILD, ['here', ...answers], Matched, { flags: flagsOf('matcher', false) })
  const thread = await runChild(CHILD, ['thread', ...answers], Matched, { flags: flagsOf('triage', false) })
  const snapshotMegabytes = statSync(snapshot).size / 1e6
  rmSync(snapshot)
  const reference = await faiss(context, world)
  const all = [
    ...matchFigures(world, matched, scanned, reference),
    figure('PDQ query, index in a thread beside other work, CPU time', thread.cpuMs, 'ms', 'lower', BAR.cpuMs),
    figure('PDQ peak memory of a worker with an index of its own', thread.peakMegabytes, 'MB', 'lower', null),
    figure('PDQ snapshot on disk', snapshotMegabytes, 'MB', 'lower', null),
    figure('PDQ index built', built.seconds, 's', 'lower', null),
    figure('PDQ index built, CPU time', built.cpuSeconds, 's', 'lower', null, beside(reference, (r) => r.buildCpuSeconds)),
    figure('PDQ codes in the index, equal ones once', built.different, 'codes', 'higher', null, beside(reference, (r) => r.codes)),
    ...(await reloads(context)),
  ]
  rmSync(world.codes)
  return all
}

function matchFigures(world: NearWorld, m: z.output<typeof Matched>, scanned: readonly CheckedHit[][], reference: Reference): Figure[] {
  const same = scanned.filter((hits, i) => JSON.stringify(hits) === JSON.stringify(m.checked[i])).length
  const clustered = statSync(world.clustered).size / CODE_BYTES
  return [
    figure('PDQ recall of planted near codes', 1 - m.missed / world.planted, 'share', 'higher', BAR.recall),
    figure('PDQ hits as a scan of all codes finds them', same / scanned.length, 'share', 'higher', BAR.same),
    figure('PDQ codes found by all queries', m.found, 'codes', 'higher', null, beside(reference, (r) => r.found)),
    figure(`PDQ query within ${THRESHOLD} bits, CPU time`, m.cpuMs, 'ms', 'lower', BAR.cpuMs, beside(reference, (r) => r.cpuMs)),
    figure('PDQ query into a cluster, CPU time', m.clusteredCpuMs, 'ms', 'lower', null, beside(reference, (r) => r.clusteredCpuMs)),
    figure('PDQ codes found by a query into a cluster', m.clusteredFound / clustered, 'codes', 'higher', null,
      beside(reference, (r) => r.clusteredFound / clustered)),
    figure('PDQ matching process, peak memory', m.peakMegabytes, 'MB', 'lower', BAR.peakMegabytes, beside(reference, (r) => r.peakMegabytes)),
    figure('PDQ snapshot loaded', m.loadSeconds, 's', 'lower', BAR.loadSeconds),
    figure('PDQ new code is found, 95 of 100 within', m.newMs.most, 'ms', 'lower', BAR.newMs, { what: 'the longest', value: short(m.newMs.worst) }),
    figure('the same while 100,000 others come in', m.busyNewMs.most, 'ms', 'lower', null, { what: 'the longest', value: short(m.busyNewMs.worst) }),
  ]
}

const short = (value: number): number => Number(value.toPrecision(4))

function beside(reference: Reference, of: (r: NonNullable<Reference>) => number): Figure['reference'] {
  return reference === null ? null : { what: `faiss ${reference.version}, ${reference.allocator}`, value: short(of(reference)) }
}

async function reloads(context: BenchContext): Promise<Figure[]> {
  const codes = Math.min(RELOAD.codes, context.size ?? SIZE)
  context.say(`${RELOAD.late} reloads of a snapshot of ${codes} codes`)
  const folder = join(context.folder, 'reload')
  mkdirSync(folder)
  const world = writeNearWorld(folder, { random: codes, clusters: 1, seed: SEED + 1 })
  const snapshot = join(folder, 'near.snapshot')
  await runChild(CHILD, ['build', world.codes, snapshot], Built)
  const over = (mode: string): Promise<z.output<typeof Reloaded>> => runChild(
    CHILD, [mode, snapshot, String(RELOAD.early), String(RELOAD.late)], Reloaded, { flags: flagsOf('matcher', false) },
  )
  const taken = await over('reload')
  const opened = await over('reopen')
  rmSync(folder, { recursive: true })
  const times = `${RELOAD.late} times against ${RELOAD.early}`
  return [
    figure(`memory, snapshot reloaded ${times}`, taken.late / taken.early, 'times', 'lower', BAR.reloads,
      { what: 'MB after all', value: short(taken.late) }),
    figure(`memory, index opened and closed ${times}`, opened.late / opened.early, 'times', 'lower', null,
      { what: 'MB after all', value: short(opened.late) }),
  ]
}

const PYTHON = '/usr/bin/python3'
const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'scripts', 'reference', 'near_faiss.py')

/** Meta's image loads jemalloc; with glibc's allocator faiss spends most of a query in malloc. */
const JEMALLOC = ['/usr/lib/x86_64-linux-gnu/libjemalloc.so.2', '/usr/lib/aarch64-linux-gnu/libjemalloc.so.2']

async function faiss(context: BenchContext, world: NearWorld): Promise<Reference> {
  const jemalloc = JEMALLOC.find((file) => existsSync(file))
  const there = existsSync(PYTHON) && await runProgram(PYTHON, ['-c', 'import faiss, numpy']) !== null
  if (!there) context.say('reference absent: python3-faiss is not installed (apt-get install -y python3-faiss libjemalloc2)')
  if (!there || !existsSync(SCRIPT)) return null
  context.say(`the same by faiss, ${jemalloc === undefined ? 'glibc malloc (libjemalloc2 is not installed)' : 'jemalloc'}`)
  const environment = { OMP_NUM_THREADS: '1', ...(jemalloc === undefined ? {} : { LD_PRELOAD: jemalloc }) }
  const told = await runProgram(PYTHON, [SCRIPT, world.codes, world.queries, world.clustered, String(THRESHOLD)], environment)
  if (told === null) context.say('reference absent: faiss did not finish (memory?)')
  return told === null ? null : { ...Faiss.parse(JSON.parse(told)), allocator: jemalloc === undefined ? 'glibc malloc' : 'jemalloc' }
}
