// Kills the command line (SIGKILL) while it imports, puts entries into the tree, changes keys and writes backups: at steps of that work, and at any time.
// Then looks whether anything was lost, doubled or left: node scripts/chaos.ts [--rounds 200] [--seed S] [--store own,pglite,server] [--reports 120]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Refusal } from '../src/kernel/refusal.ts'
import { chaos, said } from '../test/chaos/chaos.ts'
import { STORES, type ChaosStore } from '../test/chaos/ground.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' }, seed: { type: 'string' }, store: { type: 'string', default: STORES.join(',') },
    reports: { type: 'string', default: '120' },
  },
})
const stores = values.store.split(',').map((name): ChaosStore => {
  const found = STORES.find((s) => s === name)
  if (found === undefined) throw new Error(`--store: ${STORES.join(', ')}`)
  return found
})

/** CPU time of all processes that were started and have ended, in seconds (Linux, hundredths of a second); null elsewhere. */
function spent(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return null
  }
}

const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const each = Math.ceil(Number(values.rounds) / stores.length)
console.log(`chaos: seed ${seed}, ${each} rounds on each of ${stores.join(', ')}`)
for (const store of stores) {
  const before = spent()
  try {
    const told = await chaos({ store, rounds: each, seed, reports: Number(values.reports), tell: (line) => console.log(`  ${store}: ${line}`) })
    const after = spent()
    const cpu = before === null || after === null ? '' : `; ${Math.round(after - before)} s of CPU time`
    console.log(`${store}: ${told.rounds} rounds, ${said(told)}; nothing lost, nothing doubled, the log whole${cpu}`)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'service-missing') throw error
    console.log(`${store}: left off: ${Object.values(error.facts).join(', ')}`)
  }
}
