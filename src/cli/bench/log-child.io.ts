import { createHash, randomBytes } from 'node:crypto'
import { argv, cpuUsage, env, resourceUsage, stdin, stdout } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { inAct, integrate, openSealedVault, parcelOf, verifyStored, type Doors } from '../../custody/index.ts'
import { openStore } from '../../store/index.ts'
import { median } from './measure.ts'

/**
 * Parts of the log's bench, each in a process of its own: `append ACTS ENTRIES`, `verify`, `prove N`, `loop` (an integrator beside others, until
 * stdin closes).
 */
const [part = '', folder = '', now = '', ...counts] = argv.slice(2)
const [first = 0, second = 0] = counts.map(Number)
const store = await openStore({ folder, databaseUrl: env['STERNA_DATABASE_URL'] })
const doors: Doors = { store, vault: await openSealedVault({ folder, store, random: randomBytes, now: () => now }), random: randomBytes, now }
const content = createHash('sha256').update('bench').digest('hex')

const parts: Readonly<Record<string, () => Promise<object>>> = { append, verify, prove, loop }

/** Acts with entries, and the tree over them: writers do not wait for it, so both times are told. */
async function append(): Promise<object> {
  const started = performance.now()
  for (let i = 0; i < first; i++) {
    await inAct(doors, 'bench', 'bench', async (act) => act.note(Array.from({ length: second }, (_, k) => ({
      event: 'report.received', subject: `r${(i * second + k).toString(16).padStart(15, '0')}`, contentSha256: content,
    }))))
  }
  const written = performance.now()
  const entries = await integrate(doors)
  return { entries, writeSeconds: (written - started) / 1000, seconds: (performance.now() - started) / 1000 }
}

async function verify(): Promise<object> {
  const before = cpuUsage()
  const started = performance.now()
  const { ok, entries } = await verifyStored(doors, { vault: 'none' })
  const { user, system } = cpuUsage(before)
  return {
    ok, entries, cpuSeconds: (user + system) / 1e6, seconds: (performance.now() - started) / 1000, peakMegabytes: resourceUsage().maxRSS / 1024,
  }
}

/** A parcel of one entry, each another: places far apart. */
async function prove(): Promise<object> {
  const [wall, cpu]: [number[], number[]] = [[], []]
  for (let i = 0; i < first; i++) {
    const index = Math.floor(second * ((i * 0.618_033_988) % 1))
    const [started, before] = [performance.now(), cpuUsage()]
    await parcelOf(doors, [index])
    const { user, system } = cpuUsage(before)
    wall.push(performance.now() - started)
    cpu.push((user + system) / 1_000)
  }
  return { cpuMilliseconds: median(cpu), milliseconds: median(wall) }
}

const EVERY_MS = 1_000

/** Integrates every second, as a server does. */
async function loop(): Promise<object> {
  const over = new AbortController()
  stdin.on('end', () => over.abort()).resume()
  let entries = 0
  while (!over.signal.aborted) {
    entries += await integrate(doors)
    await setTimeout(EVERY_MS, undefined, { signal: over.signal }).catch(() => undefined) // cut short at the end
  }
  return { entries }
}

const told = await parts[part]?.()
await store.close()
stdout.write(JSON.stringify(told))
