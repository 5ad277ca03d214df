import { join } from 'node:path'
import { z } from 'zod'
import { flagsOf } from '../../../bin/flags.mjs'
import { runChild } from './child.io.ts'
import { figure, type BenchContext, type Figure } from './measure.ts'
import { startPostgres } from './postgres.io.ts'

const Ran = z.object({ bare: z.number(), floor: z.number(), sealed: z.number(), ratio: z.number(), peakMegabytes: z.number() })

/** Of the speed of bare AES-256-GCM and SHA-256 over the same bytes in memory, CPU time against CPU time. */
const BAR = { ratio: 0.5, peakMegabytes: 300 }

/**
 * Many small files, by their size in KiB; and one large file. `barred`: whether the bar holds for it. For the smallest it cannot: what the format
 * asks of a file with a key of its own costs more than such a file's bytes, and how much is measured and shown beside.
 */
const SMALL = [
  { kib: 4, files: 10_000, barred: false }, { kib: 16, files: 5_000, barred: false }, { kib: 64, files: 2_000, barred: true },
  { kib: 512, files: 300, barred: true },
]
const LARGE_MIB = 512
const ENORMOUS_MIB = 2_048
const MIB = 1 << 20

/**
 * How fast a vault writes beside bare cryptography over the same bytes, and that a file of gigabytes needs no memory. Rows go to a PostgreSQL server.
 */
export async function benchVault(context: BenchContext): Promise<Figure[]> {
  const server = await startPostgres()
  const env = { STERNA_DATABASE_URL: server.url }
  const run = (name: string, ...args: readonly string[]): Promise<z.output<typeof Ran>> => runChild('vault-child.io.ts', [
    join(context.folder, 'vault-house'), ...args,
  ], Ran, {
    env, flags: [...flagsOf('serve', false), '--expose-gc', ...(name === 'enormous' ? ['--max-old-space-size=64'] : [])],
  })
  const figures: Figure[] = []
  try {
    for (const { kib, files, barred } of SMALL) {
      const count = Math.max(50, Math.min(files, context.size ?? files))
      context.say(`vault: ${count} files of ${kib} KiB`)
      const { bare, floor, ratio, sealed } = await run(`${kib}`, 'small', String(count), String(kib * 1024))
      const speed = (seconds: number): number => Number((count * kib / 1024 / seconds).toPrecision(4))
      figures.push(figure(
        `vault write, files of ${kib} KiB`, ratio, 'of bare', 'higher', barred ? BAR.ratio : null,
        { what: `bare ${speed(bare)}, vault MiB a CPU second`, value: speed(sealed) },
      ))
      if (!barred) figures.push(figure(`a key for each file of ${kib} KiB and its bytes written, without a row`, floor, 'of bare', 'higher', null))
    }
    for (const [name, mib] of [['large', LARGE_MIB], ['enormous', context.size === null ? ENORMOUS_MIB : LARGE_MIB]] as const) {
      context.say(`vault: a file of ${mib} MiB`)
      const { bare, ratio, sealed, peakMegabytes } = await run(name, 'large', '1', String(mib * MIB))
      if (name === 'enormous') figures.push(figure(`peak memory with a file of ${mib} MiB`, peakMegabytes, 'MB', 'lower', BAR.peakMegabytes))
      else figures.push(figure(
        `vault write, a file of ${mib} MiB`, ratio, 'of bare', 'higher', BAR.ratio,
        { what: `bare ${Math.round(mib / bare)}, vault MiB a CPU second`, value: Math.round(mib / sealed) },
      ))
    }
  } finally {
    await server.stop()
  }
  return figures
}
