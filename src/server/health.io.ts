import { availableParallelism, loadavg, totalmem } from 'node:os'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { constrainedMemory, memoryUsage, uptime } from 'node:process'
import { getHeapStatistics } from 'node:v8'
import { route, type Route } from '../desk/index.ts'
import type { House } from '../way.ts'
import { healthContract, Resource, type resources } from './health.contract.ts'
import type { Metrics } from './metrics.ts'
import { FREE_BYTES, freeBytes, LAG_SECONDS, within } from './ops.io.ts'
import { figures } from './table.ts'

/** From this share of a limit on a resource is near to it. */
const NEAR = 0.75
/** A database that takes longer to answer a question about nothing holds up every page. */
const ANSWER_MS = 50
/** Whoever asks waits so long more before they are heard: our own figure. */
const LOOP_MS = 100
/** A code that no stored one is: its search takes the way of every search. */
const NO_CODE = '0123456789abcdef'.repeat(4)
const SEARCH_MS = 500

type Id = (typeof resources)[number]

/** What is measured: the figure, its limit, and how much of the limit it is. */
type Measured = Omit<Resource, 'state' | 'used'>

const stateOf = (used: number | null): Resource['state'] => (used === null ? 'unknown' : used >= 1 ? 'over' : used >= NEAR ? 'near' : 'ok')

/** A figure against its limit. What is told from below is used up as it comes near to its limit: at four times of it a quarter. */
export function weighed({ value, limit, isLeast, ...rest }: Measured): Resource {
  const used = value === null ? null : isLeast ? limit / Math.max(value, 1) : value / limit
  return { ...rest, value, limit, isLeast, used, state: stateOf(used) }
}

/** The resource that is used most; null where none could be measured. */
export function firstOf(all: readonly Resource[]): Resource | null {
  return all.reduce<Resource | null>((most, r) => (r.used !== null && r.used > (most?.used ?? -1) ? r : most), null)
}

async function timed(work: Promise<unknown>): Promise<number | null> {
  const begun = performance.now()
  return await within(work.then(() => true)) === null ? null : performance.now() - begun
}

function memory(): Measured {
  const most = Math.min(totalmem(), constrainedMemory() || Number.POSITIVE_INFINITY)
  const { rss, heapUsed } = memoryUsage()
  const heap = getHeapStatistics().heap_size_limit
  // The nearer of two limits: what the machine has, and what the program may take for itself.
  const [value, limit] = heapUsed / heap > rss / most ? [heapUsed, heap] : [rss, most]
  return { id: 'memory', value, limit, unit: 'bytes', isLeast: false }
}

async function measured(house: House, now: string, folder: string, loopMs: number, failed: number): Promise<Measured[]> {
  const database = await timed(figures.migrations(house.store))
  const waiting = await within(figures.waiting(house.store, now))
  const { most, inUse, waiting: calls } = house.store.load()
  const figure = (id: Id, value: number | null, limit: number, unit: Resource['unit'], isLeast = false): Measured => ({ id, value, limit, unit, isLeast })
  return [
    figure('disk', await freeBytes(folder), FREE_BYTES, 'bytes', true), memory(), figure('processor', (loadavg()[0] ?? 0) / availableParallelism(), 2, 'part'),
    figure('event-loop', loopMs, LOOP_MS, 'milliseconds'), figure('database', database, ANSWER_MS, 'milliseconds'),
    // A pool that is in use to the last connection is no trouble as long as nobody waits.
    figure('connections', Math.max(0, inUse - 1) + calls, Math.max(2, 2 * most), 'calls'),
    figure('integrator', waiting?.seconds ?? null, LAG_SECONDS, 'seconds'), figure('chores', failed, 10, 'failures'),
    figure('matcher', await timed(house.media.matcher.find(house.store, 'pdq', [NO_CODE], 0)), SEARCH_MS, 'milliseconds'),
  ]
}

/** The route of the state of the house. The loop is watched from now on; each answer tells the worst of a hundred since the one before. */
export function healthRoute(house: House, clock: () => Date, folder: string, metrics: Metrics): { readonly route: Route; readonly stop: () => void } {
  const loop = monitorEventLoopDelay({ resolution: 10 })
  loop.enable()
  let failedBefore = 0
  const answer = route(healthContract.health, async ({ house: { store } }) => {
    const now = clock().toISOString()
    const loopMs = loop.count === 0 ? 0 : Math.max(0, loop.percentile(99) / 1e6 - 10)
    loop.reset()
    const chores = metrics.chores().map((c) => ({ chore: c.chore, failed: c.failed, last: c.lastMs === null ? null : new Date(c.lastMs).toISOString() }))
    const failed = chores.reduce((sum, c) => sum + c.failed, 0)
    const all = (await measured({ ...house, store }, now, folder, loopMs, failed - failedBefore)).map(weighed)
    failedBefore = failed
    const first = firstOf(all)
    return {
      answer: {
        at: now, upSeconds: Math.round(uptime()), engine: store.engine, resources: all, first: first?.id ?? null, limits: (first?.used ?? 0) >= 1, chores,
      },
      about: [],
    }
  })
  return { route: answer, stop: () => void loop.disable() }
}
