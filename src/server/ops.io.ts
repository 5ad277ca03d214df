import { statfs } from 'node:fs/promises'
import { memoryUsage, uptime } from 'node:process'
import { migrations, type Store } from '../store/index.ts'
import { standings } from '../triage/index.ts'
import type { House } from '../way.ts'
import type { Gauge } from './metrics.ts'
import type { Ops, Ready } from './ops.ts'
import { figures } from './table.ts'

/** Below this a store is not safe any more; the embedded one refuses work then. */
export const FREE_BYTES = 256 << 20
/** The tree is behind when an act has waited so long. */
export const LAG_SECONDS = 60
const ANSWER_MS = 2_000

/** Figures and readiness of a house. `folder` is watched for free space. */
export function opsOf(house: House, clock: () => Date, folder: string): Ops {
  const now = (): string => clock().toISOString()
  const ready = async (): Promise<Ready> => {
    const known = await within(figures.migrations(house.store))
    const waiting = known === null ? null : await within(figures.waiting(house.store, now()))
    const space = await freeBytes(folder)
    const checks = {
      database: is(known !== null), migrations: is(known === migrations().length), space: is(space !== null && space >= FREE_BYTES),
      log: is(waiting !== null && waiting.seconds <= LAG_SECONDS),
    }
    return { ready: Object.values(checks).every((c) => c === 'ok'), ...checks }
  }
  return {
    ready,
    async gauges() {
      // A database that does not answer takes its own figures away and no others: they are wanted most then.
      const stored = await within(storedGauges(house.store, now()))
      const { most, inUse, waiting } = house.store.load()
      return [
        ...stored ?? [],
        { name: 'sterna_database_up', help: 'Whether the database answers in time.', values: [{ value: stored === null ? 0 : 1 }] },
        { name: 'sterna_connections_most', help: 'Connections to the database that there may be.', values: [{ value: most }] },
        { name: 'sterna_connections_in_use', help: 'Those at work now.', values: [{ value: inUse }] },
        { name: 'sterna_connections_waiting', help: 'Calls that wait for one.', values: [{ value: waiting }] },
        { name: 'sterna_free_bytes', help: 'Free space where the data lie.', values: [{ value: await freeBytes(folder) ?? 0 }] },
        { name: 'sterna_memory_bytes', help: 'Resident memory of the process.', values: [{ value: memoryUsage().rss }] },
        { name: 'sterna_uptime_seconds', help: 'Since the process began.', values: [{ value: Math.round(uptime()) }] },
      ]
    },
  }
}

/** Figures that stand in the database: counts, by band and by the names of witnesses. */
async function storedGauges(store: Store, now: string): Promise<Gauge[]> {
  const waiting = await figures.waiting(store, now)
  const counts = await standings.countByBand(store)
  const log = await figures.log(store)
  const witnessed = await figures.witnessed(store)
  return [
    {
      name: 'sterna_queue_reports', help: 'Reports in the queue.',
      values: counts.map((c) => ({ labels: { band: c.band, held: c.held ? 'yes' : 'no' }, value: c.count })),
    },
    { name: 'sterna_log_waiting_acts', help: 'Acts that are not in the tree yet.', values: [{ value: waiting.acts }] },
    { name: 'sterna_log_lag_seconds', help: 'How long the oldest of them has waited.', values: [{ value: waiting.seconds }] },
    { name: 'sterna_log_entries', help: 'Entries in the tree.', values: [{ value: log.entries }] },
    { name: 'sterna_log_signed_entries', help: 'Those under the newest checkpoint.', values: [{ value: log.signed }] },
    {
      name: 'sterna_log_witnessed_entries', help: 'Those that a witness signed.',
      values: witnessed.map((w) => ({ labels: { witness: w.witness }, value: w.entries })),
    },
    {
      name: 'sterna_break_glass_overdue', help: 'Uses of break-glass not reviewed within a day.',
      values: [{ value: await figures.glassOverdue(store, now) }],
    },
  ]
}

const is = (ok: boolean): 'ok' | 'not-ok' => (ok ? 'ok' : 'not-ok')

/** An answer of the database in time; null for none, whatever the reason. */
export async function within<T>(asked: Promise<T>): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), ANSWER_MS)
  try {
    return await Promise.race([asked.catch(() => null), promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Free space where a folder lies; null where it cannot be told. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
