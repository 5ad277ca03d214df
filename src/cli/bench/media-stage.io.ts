import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { synthWorld, writeWorld } from '../../synth/index.ts'
import { runChild } from './child.io.ts'
import { fillKnown } from './known.io.ts'
import { figure, type BenchContext, type Figure } from './measure.ts'
import { startPostgres } from './postgres.io.ts'

/** Known hashes in the store, half md5 and half PDQ. */
const KNOWN = 1_000_000

/** Reports that come in meanwhile. */
const REPORTS = 8_000

const SEED = 19
const BAR = { wrong: 0, perSecond: 1_220, newHashMs: 10 }

const Looked = z.object({
  files: z.number(), firstSeconds: z.number(), wrong: z.number(), perSecond: z.number(), perOwnSecond: z.number(), perCoreSecond: z.number(),
  peakMegabytes: z.number(), newHashMs: z.number(),
})
const Imported = z.object({ seconds: z.number(), received: z.number() })

/** Files looked up by md5 and PDQ through the whole stage, on PostgreSQL, while another process imports reports into the same store. */
export async function benchStage(context: BenchContext): Promise<Figure[]> {
  const known = Math.min(KNOWN, context.size ?? KNOWN)
  const reports = Math.min(REPORTS, Math.max(200, Math.round(known / 100)))
  context.say(`inventing ${reports} reports`)
  const inbox = join(context.folder, 'world-media')
  await writeWorld(synthWorld({ reports, seed: SEED, now: context.now }), inbox)
  const server = await startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB', 'wal_compression=on'])
  try {
    context.say(`PostgreSQL: ${known} known hashes`)
    const folder = (name: string): string => join(context.folder, name)
    for (const name of ['fill', 'import', 'match', 'match-writer']) mkdirSync(folder(name))
    await fillKnown(folder('fill'), server.url, Math.ceil(known / 2), context.now)
    context.say('looking up while reports come in')
    const env = { STERNA_DATABASE_URL: server.url }
    const importing = runChild('import-child.io.ts', [folder('import'), join(inbox, 'inbox'), context.now], Imported, { env })
    const looking = runChild('stage-child.io.ts', [folder('match'), context.now, String(Math.ceil(known / 2))], Looked, { env, until: importing })
    const [imported, looked] = await Promise.all([importing, looking])
    return figures(looked, imported)
  } finally {
    await server.stop()
  }
}

function figures(looked: z.output<typeof Looked>, imported: z.output<typeof Imported>): Figure[] {
  return [
    figure('files looked up through the stage, by the clock', looked.perSecond, 'files/s', 'higher', BAR.perSecond),
    figure('the same a core-second, database included', looked.perCoreSecond, 'files/s', 'higher', BAR.perSecond),
    figure('the same a core-second of Sterna', looked.perOwnSecond, 'files/s', 'higher', BAR.perSecond),
    figure('files with a wrong answer', looked.wrong, 'files', 'lower', BAR.wrong, { what: 'of', value: looked.files }),
    figure('reports taken in meanwhile', imported.received / imported.seconds, 'reports/s', 'higher', null),
    figure('first batch, with the index made from the store', looked.firstSeconds, 's', 'lower', null),
    figure('peak memory of the looking process', looked.peakMegabytes, 'MB', 'lower', null),
    figure('hash committed elsewhere, then known here', looked.newHashMs, 'ms', 'lower', BAR.newHashMs),
  ]
}
