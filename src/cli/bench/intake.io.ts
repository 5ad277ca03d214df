import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openSealedVault } from '../../custody/index.ts'
import { openPostgres, openStore, sql } from '../../store/index.ts'
import { synthWorld, writeWorld } from '../../synth/index.ts'
import { queuePage } from '../../desk/index.ts'
import { flagsOf } from '../../../bin/flags.mjs'
import { runChild } from './child.io.ts'
import { figure, median, type BenchContext, type Figure } from './measure.ts'
import { startPostgres } from './postgres.io.ts'

const Child = z.object({ seconds: z.number(), received: z.number(), problems: z.number(), peakMegabytes: z.number(), cpuSeconds: z.number() })

const SIZE = 100_000
const PGLITE_SIZE = 5_000
const BAR = { postgresPerSecond: 420, pglitePerSecond: 100, peakMegabytes: 700, growth: 1.15, pageMs: 100 }
const PAGE_RUNS = 21
const PAGE_ROWS = 50

/** Imports a world on both stores; the inboxes are written before the clock starts. */
export async function benchIntake(context: BenchContext): Promise<Figure[]> {
  const size = context.size ?? SIZE
  const small = Math.max(1, Math.floor(size / 10))
  context.say(`inventing ${size} and ${small} reports`)
  const inboxes = { all: await inbox(context, size, 'all'), small: await inbox(context, small, 'small') }
  return [...(await onPostgres(context, inboxes)), ...(await onPglite(context, Math.min(PGLITE_SIZE, size)))]
}

async function inbox(context: BenchContext, reports: number, name: string): Promise<string> {
  const out = join(context.folder, `world-${name}`)
  await writeWorld(synthWorld({ reports, seed: 7, now: context.now }), out)
  return join(out, 'inbox')
}

async function onPostgres(context: BenchContext, inboxes: { all: string; small: string }): Promise<Figure[]> {
  const server = await startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB', 'wal_compression=on'])
  try {
    context.say('PostgreSQL: a tenth first, for the memory')
    const smallRun = await child(context, join(context.folder, 'pg-small'), inboxes.small, server.url)
    await reset(server.url)
    context.say('PostgreSQL: all')
    const run = await child(context, join(context.folder, 'pg'), inboxes.all, server.url)
    context.say('PostgreSQL: COPY of the same rows')
    const copySeconds = await copyAgain(server.url, server.folder)
    const page = await firstPage(context, join(context.folder, 'pg'), server.url)
    const copied = { what: 'plain COPY of the same rows', value: Number((run.received / copySeconds).toPrecision(4)) }
    return [
      figure('intake on PostgreSQL', run.received / run.seconds, 'reports/s', 'higher', BAR.postgresPerSecond, copied),
      figure('reports taken in', run.received, 'reports', 'higher', null),
      figure('CPU time of Sterna', (run.cpuSeconds / run.received) * 1000, 'ms/report', 'lower', null),
      figure(
        'peak memory of Sterna', run.peakMegabytes, 'MB', 'lower', BAR.peakMegabytes,
        { what: 'at a tenth of the reports', value: Math.round(smallRun.peakMegabytes) },
      ),
      figure('peak memory, all against a tenth', run.peakMegabytes / smallRun.peakMegabytes, 'times', 'lower', BAR.growth),
      figure('first page of the queue', page, 'ms', 'lower', BAR.pageMs),
    ]
  } finally {
    await server.stop()
  }
}

async function onPglite(context: BenchContext, reports: number): Promise<Figure[]> {
  const importOf = async (name: string, count: number): Promise<z.output<typeof Child>> => {
    context.say(`PGlite: ${count} reports`)
    return child(context, join(context.folder, name), await inbox(context, count, name), undefined)
  }
  const small = await importOf('pglite-small', Math.max(1, Math.floor(reports / 10)))
  const run = await importOf('pglite', reports)
  return [
    figure('intake on PGlite', run.received / run.seconds, 'reports/s', 'higher', BAR.pglitePerSecond),
    figure('peak memory with PGlite', run.peakMegabytes, 'MB', 'lower', null, { what: 'at a tenth of the reports', value: Math.round(small.peakMegabytes) }),
    figure('peak memory with PGlite, all against a tenth', run.peakMegabytes / small.peakMegabytes, 'times', 'lower', BAR.growth),
  ]
}

/** Under the flags that `sterna import` runs under, however the bench was started: they are what holds memory. */
function child(context: BenchContext, folder: string, from: string, url: string | undefined): Promise<z.output<typeof Child>> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return runChild('import-child.io.ts', [folder, from, context.now], Child, {
    flags: flagsOf('import', url === undefined), ...(url === undefined ? {} : { env: { STERNA_DATABASE_URL: url } }),
  })
}

async function reset(url: string): Promise<void> {
  const engine = await openPostgres(url)
  await engine.script('drop schema public cascade; create schema public')
  await engine.close()
}

/** Copies every table of ours out and into an empty twin with the same indexes; returns the seconds of the way in. */
async function copyAgain(url: string, folder: string): Promise<number> {
  const engine = await openPostgres(url)
  try {
    const tables = z.array(z.object({ name: z.string() })).parse(await engine.query(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`))
    await engine.script('create schema twin')
    let seconds = 0
    for (const { name } of tables) {
      const file = join(folder, `${name}.copy`)
      await engine.script(`create table twin."${name}" (like public."${name}" including all); copy public."${name}" to '${file}'`)
      const started = performance.now()
      await engine.script(`copy twin."${name}" from '${file}'`)
      seconds += (performance.now() - started) / 1000
    }
    return seconds
  } finally {
    await engine.close()
  }
}

async function firstPage(context: BenchContext, folder: string, url: string): Promise<number> {
  const store = await openStore({ folder, databaseUrl: url })
  try {
    const doors = {
      store, vault: await openSealedVault({ folder, store, random: randomBytes, now: () => context.now }), random: randomBytes,
      now: context.now,
    }
    const times: number[] = []
    for (let i = 0; i < PAGE_RUNS; i++) {
      const started = performance.now()
      await queuePage(doors, null, PAGE_ROWS)
      times.push(performance.now() - started)
    }
    return median(times)
  } finally {
    await store.close()
  }
}
