import { mkdirSync, rmSync } from 'node:fs'
import { benchNear } from './src/cli/bench/media-near.io.ts'
rmSync('/tmp/bm-n', { recursive: true, force: true }); mkdirSync('/tmp/bm-n')
const t = performance.now()
const f = await benchNear({ folder: '/tmp/bm-n', now: '2026-11-21T12:00:00.000Z', size: Number(process.argv[2]), say: (x) => console.error((performance.now() - t).toFixed(0), x) })
for (const x of f) console.log(x.ok ? ' ' : 'X', x.name.padEnd(60), x.value, x.unit, x.bar ?? '', x.reference === null ? '' : `${x.reference.what}: ${x.reference.value}`)
