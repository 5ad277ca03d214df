// Runs every test that asks a database on a PostgreSQL that this script starts: a temporary folder, a free port on loopback, gone afterwards.
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startPostgres } from '../src/cli/bench/postgres.io.ts'
import { Refusal } from '../src/kernel/refusal.ts'

// These start the databases that they need themselves, and are the same whatever the rest runs on.
const APART: ReadonlySet<string> = new Set(['chaos', 'faults', 'fuzz', 'own-server', 'crash'].map((name) => join('test', `${name}.test.ts`)))

const ASKS = /testStore|testDoors|\['STERNA_TEST_DATABASE_URL'\]/
const DOORS = join('test', 'doors.ts')

/** Whether a test, or a helper of tests that it imports, asks for the database of tests; the rest was proved by `npm test` and would say the same here. */
function asksDatabase(file: string, seen = new Set<string>()): boolean {
  if (file === DOORS || seen.has(file)) return false
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const imported = [...text.matchAll(/from '(\.[^']+\.ts)'/g)].map((m) => join(dirname(file), m[1] ?? ''))
  return ASKS.test(text) || imported.filter((path) => path.startsWith('test') || path.includes('fixtures')).some((path) => asksDatabase(path, seen))
}

const server = await startPostgres(['fsync=off']).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  console.error(`test:pg: ${error.code}: ${Object.entries(error.facts).map(([k, v]) => `${k}: ${v}`).join(', ')}`)
  process.exit(69)
})
const asked = process.argv.slice(2)
const files = asked.some((word) => word.endsWith('.test.ts')) ? [] : globSync('{src,test}/**/*.test.ts').filter((file) => !APART.has(file) && asksDatabase(file))
const env = { ...process.env, STERNA_TEST_DATABASE_URL: server.url }
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...asked, ...files], { stdio: 'inherit', env })
const code = await new Promise<number>((resolve) => tests.on('exit', (c) => resolve(c ?? 1)))
await server.stop()
process.exit(code)
