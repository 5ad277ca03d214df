/** Takes in what is made to hurt, case by case on the command line, and prints what became of each: `npm run hostile [part of a name]`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, mkdirSync, mkdtempSync, openSync, closeSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { openSealedVault } from '../src/custody/index.ts'
import { openStore } from '../src/store/index.ts'
import { goodTip, smallCases, type HostileCase } from '../test/hostile/small.ts'
import { largeCases } from './hostile/large.ts'

const MOST_MEGABYTES = 1_000
const LOOK_EVERY_MS = 40
const main = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')

interface Ran {
  readonly seconds: number
  readonly megabytes: number
  readonly exit: number | null
}

/** Peak memory of a process and of what it started, as Linux tells it; each is counted alone, the largest given. */
function peakOf(root: number): number {
  const processes = readdirSync('/proc').filter((p) => /^\d+$/.test(p)).flatMap((p) => {
    try {
      const status = readFileSync(`/proc/${p}/status`, 'utf8')
      const read = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return [{ id: Number(p), parent: read('PPid'), peak: read('VmHWM') }]
    } catch {
      return []
    }
  })
  const ours = new Set([root])
  for (let before = 0; before !== ours.size;) {
    before = ours.size
    for (const p of processes) if (ours.has(p.parent)) ours.add(p.id)
  }
  return Math.max(0, ...processes.filter((p) => ours.has(p.id)).map((p) => p.peak)) / 1024
}

async function run(root: string): Promise<Ran> {
  const out = openSync(join(root, 'out.json'), 'w')
  const started = performance.now()
  const child = spawn(
    process.execPath, [main, 'triage', 'in', '--data', 'data', '--json', '--now', '2026-11-21T12:00:00Z'],
    { cwd: root, stdio: ['ignore', out, 'inherit'] },
  )
  const ended = once(child, 'exit') as Promise<[number | null]>
  let megabytes = 0
  while (child.exitCode === null && child.signalCode === null) {
    megabytes = Math.max(megabytes, peakOf(child.pid ?? 0))
    await Promise.race([ended, setTimeout(LOOK_EVERY_MS)])
  }
  const [exit] = await ended
  closeSync(out)
  return { seconds: (performance.now() - started) / 1000, megabytes, exit }
}

/** How many of these files the vault does not have. */
async function lostOf(paths: readonly string[], data: string): Promise<number> {
  const sha256s = await Promise.all(paths.map(async (path) => {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  }))
  const store = await openStore({ folder: data })
  const vault = await openSealedVault({ folder: data, store, random: randomBytes, now: () => new Date().toISOString() })
  const kept = await vault.has(sha256s)
  vault.close()
  await store.close()
  return sha256s.filter((sha256) => !kept.has(sha256)).length
}

interface Printed {
  readonly problems: readonly { readonly file: string; readonly code: string }[]
  readonly queue: readonly { readonly reference: string | null }[]
}

/** Runs one case in a folder of its own, beside a report that must come through. */
async function judge(c: HostileCase): Promise<{ readonly line: readonly string[]; readonly isOk: boolean }> {
  const root = mkdtempSync(join(tmpdir(), 'sterna-hostile-'))
  try {
    mkdirSync(join(root, 'in', 'case'), { recursive: true })
    c.write(join(root, 'in', 'case'))
    writeFileSync(join(root, 'in', 'good.json'), goodTip('GOOD-1'))
    const ran = await run(root)
    const printed = ran.exit === 0 ? JSON.parse(readFileSync(join(root, 'out.json'), 'utf8')) as Printed : { problems: [], queue: [] }
    const codes = [...new Set(printed.problems.map((p) => p.code))]
    const files = readdirSync(join(root, 'in', 'case'), { withFileTypes: true }).filter((e) => e.isFile()).slice(0, 50)
    const lost = ran.exit === 0 ? await lostOf(files.map((e) => join(root, 'in', 'case', e.name)), join(root, 'data')) : files.length
    const wrong = [
      ran.exit === 0 ? '' : 'exit', ran.megabytes < MOST_MEGABYTES ? '' : 'memory', lost === 0 ? '' : `${lost} lost`,
      printed.queue.some((e) => e.reference === 'GOOD-1') ? '' : 'good report missing',
      (codes.length === 0 ? c.codes.includes(null) : c.codes.some((code) => code === null || codes.includes(code))) ? '' : 'code',
      printed.problems.every((p) => p.file.startsWith('in')) ? '' : 'path',
    ].filter((w) => w !== '')
    return {
      line: [
        c.name, codes.join(', ') || '-', String(printed.queue.length), ran.seconds.toFixed(1), ran.megabytes.toFixed(0), String(ran.exit),
        wrong.join(', ') || 'ok',
      ],
      isOk: wrong.length === 0,
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const wanted = process.argv[2]
const chosen = [...largeCases, ...smallCases].filter((c) => (wanted === undefined ? largeCases.includes(c) : c.name.includes(wanted)))
let failed = 0
console.log('| case | problems | reports | seconds | peak MB | exit | ok |\n|---|---|---|---|---|---|---|')
for (const c of chosen) {
  const { line, isOk } = await judge(c)
  if (!isOk) failed++
  console.log(`| ${line.join(' | ')} |`)
}
process.exitCode = failed > 0 ? 1 : 0
