import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, existsSync } from 'node:fs'
import { startPostgres } from '/work/main/src/cli/bench/postgres.io.ts'
import { openPostgres } from '/work/main/src/store/index.ts'
import { synthWorld, writeWorld } from '/work/main/src/synth/index.ts'
const n = Number(process.argv[2]), now = '2026-11-21T12:00:00.000Z'
const out = `/tmp/h2b/world-${n}`
if (!existsSync(out)) await writeWorld(synthWorld({ reports: n, seed: 7, now }), out)
const server = await startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB', 'wal_compression=on'])
const ticks = () => { let t = 0; const pids = execFileSync('pgrep', ['-f', 'postgres'], { encoding: 'utf8' }).trim().split('\n'); return t }
for (const round of [1]) for (const tree of process.argv.slice(3)) {
  const e = await openPostgres(server.url); await e.script('drop schema public cascade; create schema public'); await e.close()
  rmSync('/tmp/h2b/data', { recursive: true, force: true }); mkdirSync('/tmp/h2b/data')
  const text = execFileSync(process.execPath, [`${tree}/src/cli/bench/import-child.io.ts`, '/tmp/h2b/data', `${out}/inbox`, now], { encoding: 'utf8', env: { ...process.env, STERNA_DATABASE_URL: server.url }, maxBuffer: 1e8 })
  console.log(tree, text)
}
await server.stop()
