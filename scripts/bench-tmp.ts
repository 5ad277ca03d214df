import { benchLog } from '../src/cli/bench/log.io.ts'
import { mkdtempSync, rmSync } from 'node:fs'
const folder = mkdtempSync('/tmp/logbench-')
const f = await benchLog({ folder, now: '2026-11-21T12:00:00.000Z', size: null, say: (t: string) => console.error(t) })
for (const x of f) console.log(x.name, x.value, x.unit, x.bar, x.ok, JSON.stringify(x.reference))
rmSync(folder, { recursive: true })
