/** The command line: `sterna <command>`; a contract that scripts rely on. */
import { argv, env, exit, stderr, stdout } from 'node:process'
import { performance } from 'node:perf_hooks'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ZodError } from 'zod'
import { Refusal, refusals } from '../kernel/refusal.ts'
import type { Command, Shell } from './command.ts'
import { commandNames, commandOf, everyCommand } from './commands/registry.ts'
import { readConfig } from './config.ts'
import { growLog } from './log-seen.io.ts'
import { openingFor } from './opening.io.ts'
import { parseWords } from './parse.ts'
import { progressOn } from './progress.ts'
import { EXIT_STOPPED } from './stopped.ts'
import { usageOf, usageOfAll } from './usage.ts'

const COMMON = [
  { name: 'json', about: 'print JSON in the shape of the contract' },
  { name: 'data', value: 'DIR', about: 'data folder (default ./sterna-data, or STERNA_DATA)' },
  { name: 'now', value: 'ISO', about: 'the moment that counts as now, for tests' },
  { name: 'who', value: 'NAME', about: 'who does it, for the log' },
] as const

const EXIT_FAULT = 70
/** A signal to stop that comes so long after the first is obeyed at once. */
const IMPATIENT_MS = 2_000

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    stdout.write(usageOfAll(await everyCommand(), COMMON))
    return name === undefined ? refusals.usage.exit : 0
  }
  const command = await commandOf(name)
  if (command === null) throw new Refusal('usage', { command: name, known: commandNames.join(', ') })
  if (rest.includes('--help') || rest.includes('-h')) {
    stdout.write(usageOf(command, COMMON))
    return 0
  }
  return run(command, rest)
}

/** Ends with the process that started us, so that the data folder is free at once when that one is killed. */
function endWithParent(pipe: number | undefined): void {
  if (pipe === undefined) return
  new Worker(new URL('./parent-watch.io.ts', import.meta.url), { workerData: pipe }).on('error', () => undefined).unref()
}

async function run(command: Command, rest: readonly string[]): Promise<number> {
  const config = readConfig(env)
  endWithParent(config.parentPipe)
  const given = parseWords(rest, [...COMMON, ...command.flags])
  const folder = given.flag('data') ?? command.folder?.(given) ?? config.data
  const stop = new AbortController()
  // A terminal's Ctrl-C comes twice, from it and from who started us: only one that comes later is taken for impatience.
  let askedAt = 0
  const onSignal = (): void => {
    if (!stop.signal.aborted) askedAt = performance.now()
    else if (performance.now() - askedAt > IMPATIENT_MS) exit(EXIT_STOPPED)
    stop.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const progress = progressOn(stderr, () => performance.now())
  const now = instantOf(given.flag('now'))
  const who = given.flag('who') ?? config.who
  const opening = openingFor({ folder, config, who, now, connections: command.connections ?? 1, progress })
  const shell: Shell = {
    json: given.has('json'), now, who, folder, colour: stdout.isTTY && config.colour,
    watchFolder: config.databaseUrl === undefined ? folder : undefined, progress, signal: stop.signal,
    tools: () => opening.tools(), talk: () => opening.talk(), open: () => opening.house(),
    print: (text) => void stdout.write(`${text}\n`),
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
  }
  try {
    const code = (await command.run(shell, given)) ?? 0
    const opened = opening.opened()
    if (opened !== null) await growLog(opened, progress, stop.signal, (text) => void stderr.write(text))
    return code
  } finally {
    progress.end()
    await opening.close()
  }
}

function instantOf(written: string | null): string {
  if (written === null) return new Date().toISOString()
  const instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00:00Z` : written)
  if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d{2}:?\d{2}|^\d{4}-\d{2}-\d{2})$/i.test(written)) {
    throw new Refusal('usage', { now: written, need: 'ISO 8601 with a zone, such as 2026-11-21T12:00:00Z' })
  }
  return instant.toISOString()
}

function explain(error: unknown): number {
  if (error instanceof Refusal) {
    const facts = Object.entries(error.facts).map(([k, v]) => `  ${k}: ${v}`).join('\n')
    stderr.write(`sterna: ${error.code}: ${refusals[error.code].words}\n${facts === '' ? '' : `${facts}\n`}`)
    return refusals[error.code].exit
  }
  if (error instanceof ZodError) {
    stderr.write(`sterna: usage: a setting is not of its form: ${error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}\n`)
    return refusals.usage.exit
  }
  // A fault's message may quote evidence; only its class and where it came from are told.
  const from = error instanceof Error ? error.stack?.split('\n').filter((l) => /^\s+at /.test(l)).slice(0, 6).join('\n') ?? '' : ''
  const code = typeof error === 'object' && error !== null && 'code' in error ? ` (${String(error.code)})` : ''
  stderr.write(`sterna: a fault in Sterna${code}; nothing of the current batch was kept, run again to take up.\n${from}\n`)
  return EXIT_FAULT
}

// Whoever reads our output may have seen enough (`| head`): that is no fault, and nothing is left to tell.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : EXIT_FAULT))

try {
  process.exitCode = await main(argv.slice(2))
} catch (error) {
  exit(explain(error))
}
