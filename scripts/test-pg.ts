// Runs the whole suite on a PostgreSQL that this script starts: a temporary folder, a free port on loopback, gone afterwards.
import { spawn } from 'node:child_process'
import { Refusal } from '../src/kernel/refusal.ts'
import { startPostgres } from '../src/cli/bench/postgres.io.ts'

const server = await startPostgres(['fsync=off']).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  console.error(`test:pg: ${error.code}: ${Object.entries(error.facts).map(([k, v]) => `${k}: ${v}`).join(', ')}`)
  process.exit(69)
})
const env = { ...process.env, STERNA_TEST_DATABASE_URL: server.url }
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { stdio: 'inherit', env })
const code = await new Promise<number>((resolve) => tests.on('exit', (c) => resolve(c ?? 1)))
await server.stop()
process.exit(code)
