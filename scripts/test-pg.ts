// Runs the whole suite on a PostgreSQL that this script starts: a temporary folder, a free port on loopback, gone afterwards.
import { spawn } from 'node:child_process'
import { Refusal } from '../src/kernel/refusal.ts'
import { startPostgres } from '../src/cli/bench/postgres.io.ts'

const server = await startPostgres(['fsync=off']).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  console.error(`test:pg: ${error.code}: ${Object.entries(error.facts).map(([k, v]) => `${k}: ${v}`).join(', ')}`)
  process.exit(69)
})
// These start the databases that they need themselves, and are the same whatever the rest runs on.
const APART = ['test/chaos.test.ts', 'test/faults.test.ts', 'test/fuzz.test.ts', 'test/own-server.test.ts', 'test/crash.test.ts']
const asked = process.argv.slice(2)
const without = asked.some((word) => word.endsWith('.test.ts')) ? [] : APART.flatMap((file) => ['--exclude', file])
const env = { ...process.env, STERNA_TEST_DATABASE_URL: server.url }
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...asked, ...without], { stdio: 'inherit', env })
const code = await new Promise<number>((resolve) => tests.on('exit', (c) => resolve(c ?? 1)))
await server.stop()
process.exit(code)
