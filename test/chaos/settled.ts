import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ground, Place, Ran } from './ground.ts'

/** A backup tidies what was left a day ago. */
const LONG_AFTER = '2126-11-21T12:00:00.000Z'

/** A command that must have been done. */
export function demand(ran: Ran, what: string): Ran {
  if (ran.exit !== 0) throw new Error(`${what} ended with ${ran.exit}: ${ran.error.slice(0, 2_000)}`)
  return ran
}

const Queue = z.object({ queue: z.array(z.unknown()) })
const Keys = z.object({ keys: z.array(z.object({ kind: z.string() })) })
const Verdict = z.object({ ok: z.boolean(), files: z.boolean() })

/** The queue that a command printed. */
export function queueIn({ out }: Ran): string {
  return JSON.stringify(Queue.parse(JSON.parse(out)).queue)
}

/** Everything is run once more undisturbed; then what stands is what stands where nobody was killed, and a house restored from its backup is the same. */
export async function settled(ground: Ground, at: Place, inbox: string, queue: string): Promise<void> {
  const run = async (words: readonly string[], on = at, now?: string): Promise<Ran> => demand(await ground.run(on, 'settle', words, undefined, now), words.join(' '))
  if (queueIn(await run(['triage', inbox])) !== queue) throw new Error('the queue is not that of the undisturbed run')
  await run(['key', 'rotate'])
  const live = Keys.parse(JSON.parse((await run(['key', 'show'])).out)).keys.map((k) => k.kind).sort().join()
  if (live !== 'backup,case,factor,log,naming,root,unit') throw new Error(`keys are left of rotations: ${live}`)
  const [to, kept] = [`${at.data}-backup`, `${at.data}-keys`]
  await run(['backup', to, '--keys', kept], at, LONG_AFTER)
  for (const base of [to, kept]) {
    const half = readdirSync(join(base, 'sets')).filter((set) => !readdirSync(join(base, 'sets', set)).includes('note'))
    if (half.length > 0) throw new Error(`${half.length} half backups are left`)
  }
  const verdict = Verdict.parse(JSON.parse((await run(['log', 'verify', '--vault'])).out))
  if (!verdict.ok || !verdict.files) throw new Error(`the log: ${JSON.stringify(verdict)}`)
  leftovers(at.data)
  const back = await ground.place()
  await run(['restore', to, '--keys', kept], back)
  if (queueIn(await run(['triage', inbox], back)) !== queue) throw new Error('the restored queue is another')
  for (const gone of [at.data, back.data, to, kept]) rmSync(gone, { recursive: true, force: true })
}

/** What may lie in a data folder: nothing that grows with every kill. */
function leftovers(data: string): void {
  const found = readdirSync(data, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name))
  const odd = found.filter((f) => /\.part$|\.new\.|pg\.new|\/tmp\//.test(f.slice(data.length)))
  if (odd.length > 0) throw new Error(`${odd.length} files are left, such as ${odd[0]?.slice(data.length) ?? ''}`)
}
