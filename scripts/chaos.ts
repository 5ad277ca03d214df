// Kills the command line at random moments (SIGKILL) while it imports, puts entries into the tree, changes keys and writes backups, on one data
// folder a store;
// then looks whether anything was lost, doubled or left: node scripts/chaos.ts [--rounds 200] [--seed S] [--store own,pglite,server] [--reports 120]
import { parseArgs } from 'node:util'
import { Refusal } from '../src/kernel/refusal.ts'
import { chaos, STORES, type ChaosStore } from '../test/chaos/chaos.ts'

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
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const each = Math.ceil(Number(values.rounds) / stores.length)
console.log(`chaos: seed ${seed}, ${each} rounds on each of ${stores.join(', ')}`)
for (const store of stores) {
  try {
    const { killed, rounds, byStep } = await chaos({
      store, rounds: each, seed, reports: Number(values.reports), tell: (line) => console.log(`  ${store}: ${line}`),
    })
    console.log(
      `${store}: ${rounds} rounds, ${killed} killed (${Object.entries(byStep).map(([step, n]) => `${step} ${n}`).join(', ')}); nothing lost, nothing doubled, the log whole`,
    )
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'service-missing') throw error
    console.log(`${store}: left off: ${Object.values(error.facts).join(', ')}`)
  }
}
