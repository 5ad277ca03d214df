import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { synthWorld, writeWorld } from '../../synth/index.ts'
import { freePort } from '../serving.io.ts'
import { runChild } from './child.io.ts'
import { measurePages, openBrowser } from './console-page.io.ts'
import { Officer, traffic } from './console-traffic.io.ts'
import { figure, type BenchContext, type Figure } from './measure.ts'
import { startPostgres } from './postgres.io.ts'

const BAR = { firstMs: 1_500, scriptKb: 200, filterMs: 150, taskMs: 100, p95Ms: 100, reports: 100_000 }
const OFFICERS = 20
const SECONDS = 20
const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB', 'wal_compression=on']
const CONSOLE = join(import.meta.dirname, '..', '..', '..', 'dist', 'console', 'index.html')

const Imported = z.object({ received: z.number() })
const Door = z.object({ people: z.array(z.object({ id: z.string(), role: z.string() })) })

/** The console in a browser over a queue of 100,000 on PostgreSQL, and the API under it while 20 officers work. Refuses with `service-missing` without a browser. */
export async function benchConsole(context: BenchContext): Promise<Figure[]> {
  if (!existsSync(CONSOLE)) throw new Refusal('service-missing', { service: 'the console', install: 'npm run console' })
  const browser = await openBrowser()
  const postgres = await startPostgres(SETTINGS)
  try {
    const reports = context.size ?? BAR.reports
    const env = { STERNA_DATABASE_URL: postgres.url }
    const folder = join(context.folder, 'house')
    const out = join(context.folder, 'world')
    context.say(`${reports} reports`)
    await writeWorld(synthWorld({ reports, seed: 7, now: context.now }), out)
    await serving(env, [folder, context.now, '0'], () => Promise.resolve())
    await runChild('import-child.io.ts', [folder, join(out, 'inbox'), context.now], Imported, { env })
    const port = await freePort('127.0.0.1')
    const base = `http://localhost:${port}`
    return await serving(env, [folder, context.now, String(port)], async () => measured(context, browser, base, reports))
  } finally {
    await browser.close()
    await postgres.stop()
  }
}

async function measured(context: BenchContext, browser: Awaited<ReturnType<typeof openBrowser>>, base: string, reports: number): Promise<Figure[]> {
  const { people } = Door.parse(await (await fetch(`${base}/api/demo`)).json())
  const person = people.find((p) => p.role === 'triage')?.id ?? ''
  const officer = new Officer(base)
  await officer.signIn(person)
  const [report = ''] = await officer.reports()
  context.say('in a browser')
  const page = await measurePages(browser, base, person, report)
  context.say(`${OFFICERS} officers for ${SECONDS} s`)
  const alone = await traffic(base, { officers: 1, seconds: SECONDS / 4, person, asked: page.asked })
  const all = await traffic(base, { officers: OFFICERS, seconds: SECONDS, person, asked: page.asked })
  if (all.refused > 0) context.say(`${all.refused} of ${all.answers} answers were refusals`)
  const barred = reports >= BAR.reports
  const told = (value: number): number => Number(value.toPrecision(3))
  return [
    figure('first page, cold cache, until the first row', page.firstMs, 'ms', 'lower', BAR.firstMs, { what: 'the bare page for signing in, ms', value: told(page.bareMs) }),
    figure('JavaScript of the first page, compressed', page.scriptBytes / 1_000, 'kB', 'lower', BAR.scriptKb),
    figure(`filter change in a queue of ${reports}, 95 of 100`, page.filterMs, 'ms', 'lower', barred ? BAR.filterMs : null, { what: 'median, ms', value: told(page.filterMedianMs) }),
    figure('longest task while scrolling (0: none over 50)', page.longestTaskMs, 'ms', 'lower', BAR.taskMs),
    figure(
      `API with ${OFFICERS} officers, 95 of 100`, all.refused === 0 ? all.p95Ms : Number.POSITIVE_INFINITY, 'ms', 'lower', barred ? BAR.p95Ms : null,
      { what: `median ${told(all.p50Ms)} of ${all.answers} answers; one officer, 95 of 100`, value: told(alone.p95Ms) },
    ),
  ]
}

/** Runs the server's process while `work` runs; with port 0 until it ended by itself. */
async function serving<T>(env: Readonly<Record<string, string>>, args: readonly string[], work: () => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, 'console-child.io.ts'), ...args], {
    env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  try {
    if (args[2] === '0') await ended
    else await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('the server of the bench did not start')))])
    return await work()
  } finally {
    child.stdin.end()
    await ended
  }
}
