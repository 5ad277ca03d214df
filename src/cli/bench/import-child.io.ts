import { randomBytes } from 'node:crypto'
import { argv, env, resourceUsage, stdout } from 'node:process'
import { openSealedVault } from '../../custody/index.ts'
import { talkTools } from '../../conversation/index.ts'
import { openMediaTools } from '../../media/index.ts'
import { openStore } from '../../store/index.ts'
import { takeIn } from '../../way.ts'

/** Imports an inbox in a process of its own and prints what it took: so that memory and CPU time are the import's alone. */
const [folder = '', inbox = '', now = ''] = argv.slice(2)
const databaseUrl = env['STERNA_DATABASE_URL']
const store = await openStore({ folder, databaseUrl, connections: 2 })
const started = performance.now()
const media = openMediaTools(folder)
const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => now })
const done = await takeIn({ store, vault, random: randomBytes, now, media, talk: talkTools() }, [inbox], { who: 'bench' })
const seconds = (performance.now() - started) / 1000
await media.close()
vault.close()
await store.close()
const { maxRSS, userCPUTime, systemCPUTime } = resourceUsage()
stdout.write(JSON.stringify({
  seconds, received: done.received, problems: done.problems.length, peakMegabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
}))
