import { mkdirSync, rmSync } from 'node:fs'
rmSync('/tmp/bm-p', { recursive: true, force: true }); mkdirSync('/tmp/bm-p')
const t = performance.now()
const part = process.argv[2]!
const m = await import(`./src/cli/bench/media-${part}.io.ts`)
const f = await Object.values(m)[0]({ folder: '/tmp/bm-p', now: '2026-11-21T12:00:00.000Z', size: Number(process.argv[3]), say: (x: string) => console.error((performance.now() - t).toFixed(0), x) })
for (const x of f) console.log(x.ok ? ' ' : 'X', x.name.padEnd(60), x.value, x.unit, x.bar ?? '', x.reference === null ? '' : `${x.reference.what}: ${x.reference.value}`)
console.error((performance.now() - t).toFixed(0))
