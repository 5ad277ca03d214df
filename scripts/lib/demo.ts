import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '..', '..')
const START_MS = 240_000

const Door = z.object({ loading: z.unknown(), failed: z.boolean(), people: z.array(z.object({ id: z.string(), role: z.string(), start: z.string() })) })

/** A demo house that answers. */
export interface RunningDemo {
  readonly base: string
  readonly people: z.output<typeof Door>['people']
  stop(): Promise<void>
}

/** What the door of a demo house tells; null while it does not answer. */
async function doorOf(base: string): Promise<z.output<typeof Door> | null> {
  const answer = await fetch(`${base}/api/demo`).catch(() => null)
  return answer?.ok === true ? Door.parse(await answer.json()) : null
}

async function untilLoaded(base: string): Promise<z.output<typeof Door>> {
  const until = Date.now() + START_MS
  while (Date.now() < until) {
    const door = await doorOf(base)
    if (door !== null && door.loading === null) return door
    await setTimeout(200)
  }
  throw new Error(`the demo house at ${base} was not loaded within ${START_MS / 1_000} s`)
}

/** A demo house that runs already. */
export async function demoAt(base: string): Promise<RunningDemo> {
  return { base, people: (await untilLoaded(base)).people, stop: () => Promise.resolve() }
}

/** Starts `sterna serve --demo` in a folder that is gone afterwards, and waits until its inbox is here. */
export async function startDemo(now: string | null): Promise<RunningDemo> {
  const [folder, port] = [mkdtempSync(join(tmpdir(), 'sterna-demo-')), await freePort()]
  const words = ['serve', '--demo', '--data', join(folder, 'data'), '--port', String(port), ...(now === null ? [] : ['--now', now])]
  const run = spawn(process.execPath, [join(ROOT, 'bin', 'sterna.mjs'), ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
  const base = `http://localhost:${port}`
  const ended = new Promise<void>((resolve) => run.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    run.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const gone = ended.then(() => Promise.reject(new Error('the demo house did not start')))
    return { base, people: (await Promise.race([untilLoaded(base), gone])).people, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
