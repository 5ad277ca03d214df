import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { argv, cpuUsage, env, resourceUsage, stdin, stdout } from 'node:process'
import { inAct, openSealedVault, type Doors } from '../../custody/index.ts'
import { emptyReading } from '../../intake/contract.ts'
import { match, openMediaTools, statuses, takePiece, type MediaTools } from '../../media/index.ts'
import { openStore } from '../../store/index.ts'
import { prng } from '../../synth/index.ts'
import { randomCode } from './codes.ts'
import { servedBy } from './known.io.ts'
import { fileWith, plantedBatch } from './known.ts'
import { median } from './measure.ts'

/** Takes batches of reports through the stage `match` until its standard input is closed, and prints what that took: a process of its own. */

const REPORTS = 1_000

/** At least so many batches are taken, however soon the input is closed. */
const LEAST_BATCHES = 5

/** New hashes that are timed from their commit until a file with one is known. */
const NEW = 21

/** Clock ticks of Linux a second (`getconf CLK_TCK`; 100 on all machines that Node runs on). */
const TICKS = 100

/** Milliseconds of CPU of this process and of the database process that serves it (Linux; 0 elsewhere). */
function spent(server: number): { own: number; server: number } {
  const { user, system } = cpuUsage()
  return { own: (user + system) / 1000, server: serverMs(server) }
}

function serverMs(pid: number): number {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).map(Number)
    return ((user + system) * 1000) / TICKS
  } catch {
    return 0 // no Linux
  }
}

interface Taken {
  readonly files: number
  readonly ms: number
  readonly ownMs: number
  readonly serverMs: number
  readonly wrong: number
}

async function takeBatch(doors: Doors, media: MediaTools, server: number, number: number, known: number): Promise<Taken> {
  const batch = plantedBatch(number, REPORTS, known)
  const started = performance.now()
  const before = spent(server)
  const { files: found } = await inAct(
    doors, 'bench', 'bench', (act) => match(act, media.matcher, batch.map(({ id, reading }) => ({ id, reading, revised: false }))),
  )
  const after = spent(server)
  const ms = performance.now() - started
  const wrong = batch.flatMap((b) => b.known.filter((is, i) => found.get(b.id)?.[i]?.known !== (is ? 'known' : 'unknown'))).length
  return { files: batch.flatMap((b) => b.known).length, ms, ownMs: after.own - before.own, serverMs: after.server - before.server, wrong }
}

/** Milliseconds from the commit of a new PDQ hash by another connection until a file with it is known here. */
async function newHashMs(doors: Doors, media: MediaTools, folder: string): Promise<number> {
  const writer = await openStore({ folder, databaseUrl: env['STERNA_DATABASE_URL'] })
  const source = prng(8)
  const times: number[] = []
  for (let n = 0; n < NEW; n++) {
    const pdq = Buffer.from(randomCode(source)).toString('hex')
    const entry = {
      key: `bench-new/${n}`, hashes: [{ kind: 'pdq', value: pdq }] as const, scheme: null, category: '1', stance: 'positive', saidBy: null,
      saidAt: null,
      gone: null, fields: {},
    } as const
    await inAct({ ...doors, store: writer }, 'bench', 'bench', (act) => takePiece(act, { name: 'bench-new', kind: 'known', scheme: null }, [entry]))
    const started = performance.now()
    const reading = { ...emptyReading, evidence: [fileWith('new#', Buffer.from(randomCode(source)).toString('hex', 0, 16), pdq)] }
    const found = await statuses(doors.store, media.matcher, [{ id: 'new', reading }])
    times.push(performance.now() - started)
    if (found.get('new')?.[0]?.known !== 'known') throw new Error('a new hash does not match')
  }
  await writer.close()
  return median(times)
}

async function run(folder: string, now: string, known: number): Promise<unknown> {
  const store = await openStore({ folder, databaseUrl: env['STERNA_DATABASE_URL'] })
  const doors = { store, vault: await openSealedVault({ folder, store, random: randomBytes, now: () => now }), random: randomBytes, now }
  const media = openMediaTools(folder)
  const server = await servedBy(store)
  stdin.resume()
  const started = performance.now()
  const first = await takeBatch(doors, media, server, 0, known) // makes the index of the store's codes
  const firstSeconds = (performance.now() - started) / 1000
  const taken: Taken[] = []
  while (!stdin.readableEnded || taken.length < LEAST_BATCHES) taken.push(await takeBatch(doors, media, server, taken.length + 1, known))
  const sum = (of: (t: Taken) => number): number => taken.reduce((all, t) => all + of(t), 0)
  const files = sum((t) => t.files)
  const told = {
    files, firstSeconds, wrong: first.wrong + sum((t) => t.wrong), perSecond: (files * 1000) / sum((t) => t.ms),
    perOwnSecond: median(taken.map((t) => (t.files * 1000) / t.ownMs)),
    perCoreSecond: (files * 1000) / (sum((t) => t.ownMs) + sum((t) => t.serverMs)),
    peakMegabytes: resourceUsage().maxRSS / 1024, newHashMs: await newHashMs(doors, media, folder),
  }
  await media.close()
  await store.close()
  return told
}

const [folder = '', now = '', known = ''] = argv.slice(2)
stdout.write(JSON.stringify(await run(folder, now, Number(known))))
