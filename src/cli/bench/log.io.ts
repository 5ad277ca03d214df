import { join } from 'node:path'
import { z } from 'zod'
import { synthWorld, writeWorld } from '../../synth/index.ts'
import { runChild } from './child.io.ts'
import { figure, median, type BenchContext, type Figure } from './measure.ts'
import { startPostgres } from './postgres.io.ts'

const Appended = z.object({ entries: z.number(), writeSeconds: z.number(), seconds: z.number() })
const Verified = z.object({ ok: z.boolean(), entries: z.number(), cpuSeconds: z.number(), seconds: z.number(), peakMegabytes: z.number() })
const Proved = z.object({ cpuMilliseconds: z.number(), milliseconds: z.number() })
const Looped = z.object({ entries: z.number() })
const Imported = z.object({ seconds: z.number(), received: z.number() })

const BAR = { entriesPerSecond: 5_000, verifySeconds: 20, verifyEntries: 1_000_000, proofMs: 5, slower: 1.1, peakMegabytes: 400 }
const ENTRIES_AN_ACT = 500
const SMALL_ACTS = 2_000
const PROOFS = 200
const REPORTS = 3_000
const ROUNDS = 5
const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB', 'wal_compression=on']

/** The log on PostgreSQL: entries a second with their tree, the check of all, proofs, and what an integrator beside costs an import. */
export async function benchLog(context: BenchContext): Promise<Figure[]> {
  return [...await onItsOwn(context), await besideIntake(context)]
}

async function onItsOwn(context: BenchContext): Promise<Figure[]> {
  const size = context.size ?? BAR.verifyEntries
  const server = await startPostgres(SETTINGS)
  const env = { STERNA_DATABASE_URL: server.url }
  const run = <S extends z.ZodType>(shape: S, ...args: readonly (string | number)[]): Promise<z.output<S>> => {
    const [part = '', ...rest] = args.map(String)
    return runChild('log-child.io.ts', [part, join(context.folder, 'log'), context.now, ...rest], shape, { env })
  }
  try {
    context.say(`log: ${size} entries`)
    const all = await run(Appended, 'append', Math.ceil(size / ENTRIES_AN_ACT), ENTRIES_AN_ACT)
    context.say('log: acts of one entry')
    const small = await run(Appended, 'append', Math.min(SMALL_ACTS, size), 1)
    context.say('log: the check of all')
    const checked = await run(Verified, 'verify')
    context.say('log: proofs')
    const proved = await run(Proved, 'prove', PROOFS, checked.entries)
    const barred = size >= BAR.verifyEntries
    return [
      figure(
        'log, entries with their tree', all.entries / all.seconds, 'entries/s', 'higher', BAR.entriesPerSecond,
        { what: 'without their tree', value: Math.round(all.entries / all.writeSeconds) },
      ),
      figure('log, acts of one entry with their tree', small.entries / small.seconds, 'acts/s', 'higher', null),
      figure(
        `check of ${checked.entries} entries, CPU`, checked.ok ? checked.cpuSeconds : Number.POSITIVE_INFINITY, 's', 'lower',
        barred ? BAR.verifySeconds : null, { what: 'seconds in all', value: Number(checked.seconds.toPrecision(3)) },
      ),
      figure('peak memory of the check', checked.peakMegabytes, 'MB', 'lower', BAR.peakMegabytes),
      figure(
        'a parcel of one entry, CPU', proved.cpuMilliseconds, 'ms', 'lower', BAR.proofMs,
        { what: 'milliseconds in all', value: Number(proved.milliseconds.toPrecision(3)) },
      ),
    ]
  } finally {
    await server.stop()
  }
}

/** Imports by turns with and without an integrator beside, each into a house of its own. */
async function besideIntake(context: BenchContext): Promise<Figure> {
  const reports = Math.min(REPORTS, context.size ?? REPORTS)
  const out = join(context.folder, 'log-world')
  await writeWorld(synthWorld({ reports, seed: 7, now: context.now }), out)
  const seconds: Record<'without' | 'with', number[]> = { without: [], with: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of round % 2 === 0 ? ['without', 'with'] as const : ['with', 'without'] as const) {
      context.say(`log: import ${round + 1} of ${ROUNDS} ${way} an integrator`)
      seconds[way].push(await importOnce(context, join(out, 'inbox'), `${way}-${round}`, way === 'with'))
    }
  }
  const [bare, beside] = [median(seconds.without), median(seconds.with)]
  return figure(
    'import with an integrator beside', beside / bare, 'times', 'lower', BAR.slower,
    { what: `seconds for ${reports} reports without`, value: Number(bare.toPrecision(3)) },
  )
}

async function importOnce(context: BenchContext, inbox: string, name: string, beside: boolean): Promise<number> {
  const server = await startPostgres(SETTINGS)
  const env = { STERNA_DATABASE_URL: server.url }
  const folder = join(context.folder, name)
  try {
    // The tables are made before the clock runs, in either way.
    await runChild('log-child.io.ts', ['append', folder, context.now, '0', '0'], Appended, { env })
    const done = runChild('import-child.io.ts', [folder, inbox, context.now], Imported, { env })
    const loop = beside ? runChild('log-child.io.ts', ['loop', folder, context.now], Looped, { env, until: done }) : null
    const { seconds } = await done
    await loop
    return seconds
  } finally {
    await server.stop()
  }
}
