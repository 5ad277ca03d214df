import { Refusal } from '../../kernel/refusal.ts'
import { synthWorld, writeWorld } from '../../synth/index.ts'
import type { Command } from '../command.ts'

const MOST_REPORTS = 10_000_000

/** `sterna synth --reports N --seed S --out DIR` */
export const synth: Command = {
  name: 'synth',
  usage: 'sterna synth --reports N --seed S --out DIR',
  about: 'Invents a world and writes its inbox and truth.json; the same seed gives the same bytes.',
  flags: [
    { name: 'reports', value: 'N', about: 'how many reports (default 1000)' },
    { name: 'seed', value: 'S', about: 'a whole number (default 1)' },
    { name: 'out', value: 'DIR', about: 'folder to write to' },
  ],
  async run(shell, given) {
    const reports = Number(given.flag('reports') ?? 1000)
    const seed = Number(given.flag('seed') ?? 1)
    const out = given.flag('out')
    if (out === null || !Number.isSafeInteger(reports) || reports < 1 || reports > MOST_REPORTS || !Number.isSafeInteger(seed)) {
      throw new Refusal('usage', { need: '--out DIR, --reports and --seed whole numbers' })
    }
    const world = synthWorld(given.flag('now') === null ? { reports, seed } : { reports, seed, now: shell.now })
    const files = await writeWorld(world, out, (n) => shell.progress.update(n, null, 'files'))
    shell.progress.end()
    shell.print(shell.json ? JSON.stringify({ reports, files, out, seed }) : `${reports} reports in ${files} files written to ${out}; the truth is in ${out}/truth.json`)
  },
}
