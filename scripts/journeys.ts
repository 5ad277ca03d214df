// Runs the journeys: people at the console in a real browser, over the real server. The embedded database; `--pg`: a PostgreSQL that this script starts.
// `--tour` also makes the pictures of docs/console.md and the page itself. Further words go to vitest (files, -t name).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { startPostgres } from '../src/cli/bench/postgres.io.ts'
import { chromiumPath } from '../src/cli/bench/chromium.io.ts'
import { writeTour } from './lib/tour.ts'

const given = process.argv.slice(2)
const [isPg, isTour] = [given.includes('--pg'), given.includes('--tour')]
const rest = given.filter((word) => word !== '--pg' && word !== '--tour')

if (chromiumPath() === null) {
  console.error('journeys: no Chromium on the search path, so no journey was made. Install it (Debian: apt-get install chromium) and run again.')
  process.exit(69)
}
// On PostgreSQL with the console as it is installed; else with one that also complains of what React does not like.
if (isPg) await import('./console.ts')
const server = isPg ? await startPostgres(['fsync=off']) : null
const env = {
  ...process.env, ...(server === null ? {} : { STERNA_TEST_DATABASE_URL: server.url, STERNA_JOURNEYS_CONSOLE: 'dist/console' }), ...(isTour ? { STERNA_TOUR: '1' } : {}),
}
const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.journeys.config.ts', ...rest], { stdio: 'inherit', env })
const [code] = await once(run, 'exit') as [number | null]
await server?.stop()
if (isTour && code === 0) writeTour()
process.exit(code ?? 1)
