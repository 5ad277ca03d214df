import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { synthWorld, writeWorld } from '../src/synth/index.ts'
import { NOW, temporaryFolder } from './doors.ts'
import { ended } from './killing.ts'

const root = join(import.meta.dirname, '..')
const launcher = join(root, 'bin', 'sterna.mjs')
const program = join(root, 'src', 'cli', 'main.ts')

interface Run {
  readonly exit: number | null
  readonly queue: readonly { readonly id: string }[]
  readonly milliseconds: number
}

/** Runs an import; with `killAfter` it gets SIGKILL so many milliseconds after its start, when it still runs. */
async function importing(start: string, inbox: string, data: string, killAfter?: number): Promise<Run> {
  const began = performance.now()
  const flags = ['--disable-warning=ExperimentalWarning', '--liftoff-only']
  const env = { ...process.env, STERNA_DATABASE_URL: undefined }
  const child = spawn(
    process.execPath, [...flags, start, 'triage', inbox, '--data', data, '--json', '--now', NOW],
    { cwd: join(inbox, '..'), env, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  const exit = await ended(child, killAfter)
  const queue = exit === 0 ? (JSON.parse(out) as { queue: Run['queue'] }).queue : []
  return { exit, queue, milliseconds: performance.now() - began }
}

test('an import killed at any moment and run again is the import that was left alone', async () => {
  const folder = temporaryFolder()
  await writeWorld(synthWorld({ reports: 600, seed: 11 }), folder)
  const inbox = join(folder, 'inbox')
  const alone = await importing(launcher, inbox, join(folder, 'alone'))
  expect(alone.exit).toBe(0)
  expect(alone.queue.length).toBeGreaterThan(550)

  // A first run of a machine compiles; only a second one tells how long an import takes, and so where it can be cut.
  const warm = await importing(launcher, inbox, join(folder, 'warm'))
  expect(warm.queue).toEqual(alone.queue)

  let data = join(folder, 'killed')
  const moments: readonly (readonly [string, number])[] = [
    [program, 0.01], [launcher, 0.2], [program, 0.45], [launcher, 0.7], [program, 0.6], [program, 0.93],
  ]
  let killed = 0
  let wait = warm.milliseconds
  for (const [round, [start, share]] of moments.entries()) {
    const cut = await importing(start, inbox, data, wait * share)
    if (cut.exit === null) {
      killed++
      continue
    }
    // It was done sooner than it could be cut: what it says must be right too, and the next is begun anew and cut sooner.
    expect(cut.queue).toEqual(alone.queue)
    data = join(folder, `killed-${round}`)
    wait *= 0.6
  }
  expect(killed).toBeGreaterThanOrEqual(3)
  const again = await importing(launcher, inbox, data)
  expect(again.exit).toBe(0)
  expect(again.queue.map((q) => q.id)).toEqual(alone.queue.map((q) => q.id))
  expect(again.queue).toEqual(alone.queue)
}, 300_000)
