import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { benchConsole } from '../bench/console.io.ts'
import { benchCustody } from '../bench/custody.io.ts'
import { benchIntake } from '../bench/intake.io.ts'
import { benchLaw } from '../bench/law.ts'
import type { BenchContext, Figure } from '../bench/measure.ts'
import { benchMedia } from '../bench/media.io.ts'
import { benchQuality } from '../bench/quality.io.ts'
import { benchTalk } from '../bench/talk.io.ts'
import { painter } from '../colour.ts'
import type { Command } from '../command.ts'

/** Every bench. One line a bench. */
const benches: Readonly<Record<string, (context: BenchContext) => Promise<Figure[]>>> = {
  console: benchConsole, custody: benchCustody, intake: benchIntake, law: benchLaw, media: benchMedia, quality: benchQuality, talk: benchTalk,
}

const BENCH_NOW = '2026-11-21T12:00:00.000Z'

/** `sterna bench [NAME]` */
export const bench: Command = {
  name: 'bench',
  usage: `sterna bench [${Object.keys(benches).join('|')}] [--size N]`,
  about: 'Measures Sterna on this machine, each figure beside a reference of the same run.',
  flags: [{ name: 'size', value: 'N', about: 'reports (media: codes), for a quicker run than the bar asks for' }],
  async run(shell, given) {
    const [name] = given.words
    const wanted = name === undefined ? Object.entries(benches) : Object.entries(benches).filter(([n]) => n === name)
    if (wanted.length === 0) throw new Refusal('usage', { bench: name ?? '', known: Object.keys(benches).join(', ') })
    const size = given.flag('size') === null ? null : Number(given.flag('size'))
    const figures: Figure[] = []
    for (const [label, run] of wanted) {
      const folder = mkdtempSync(join(tmpdir(), 'sterna-bench-'))
      const say = (text: string): void => void process.stderr.write(`${label}: ${text}\n`)
      try {
        figures.push(...(await run({ folder, now: BENCH_NOW, size, say })))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    if (shell.json) shell.print(JSON.stringify(figures, null, 1))
    else for (const line of table(figures, shell.colour)) shell.print(line)
    return figures.every((f) => f.ok) ? 0 : 1
  },
}

function* table(figures: readonly Figure[], colour: boolean): Generator<string> {
  const paint = painter(colour)
  yield paint('bold', `${'figure'.padEnd(50)} ${'value'.padStart(12)} ${'unit'.padEnd(12)} ${'bar'.padStart(10)}  reference`)
  for (const f of figures) {
    const bar = f.bar === null ? '' : `${f.better === 'lower' ? '≤' : '≥'} ${f.bar}`
    const mark = f.bar === null ? ' ' : f.ok ? '✓' : '✗'
    yield `${f.name.padEnd(50)} ${String(f.value).padStart(12)} ${f.unit.padEnd(12)} ${bar.padStart(10)} ${mark} ${f.reference === null ? '' : `${f.reference.what}: ${f.reference.value}`}`
  }
}
