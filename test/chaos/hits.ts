import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Worker } from 'node:worker_threads'
import { Client } from 'pg'
import { z } from 'zod'

/**
 * Loaded before the program (`node --import`), whose code knows nothing of it: counts what the program does to the store and the disk, by phase of the work, and
 * sends SIGKILL to its own process at one of these moments: before the step, while it is under way (sent, no answer yet), or when it has just been answered.
 */
const { phase, at, moment, to, command } = z.object({
  phase: z.string().nullable(), at: z.number(), moment: z.enum(['before', 'under way', 'after']), to: z.string(), command: z.string(),
}).parse(JSON.parse(process.env['STERNA_CHAOS'] ?? ''))

const counts: Record<string, number> = {}
const write = fs.writeFileSync
const stamp = `${to}.${process.pid}`
let inTransaction = false

const MAKING = /^\s*(?:--|create |alter |select pg_advisory_xact_lock|select name from migration|insert into migration)/i
const TREE = /\blog_(?:range|tile|head|checkpoint)\b/
const VAULT = /\bvault_(?:object|key)\b/

/** To which phase of the work a statement belongs. */
function phaseOfStatement(text: string): string {
  if (MAKING.test(text)) return 'making'
  if (TREE.test(text)) return 'tree'
  return command === 'import' && VAULT.test(text) ? 'keeping' : command
}

/** One step of the work: counted, and the end of the process when it is the one that was chosen. */
function step<T>(of: string, what: string, work: () => T): T {
  const n = counts[of] = (counts[of] ?? 0) + 1
  if (of !== phase || n !== at) return work()
  const end = (): void => {
    write(stamp, JSON.stringify({ phase: of, what: what.slice(0, 80), moment, inTransaction }))
    process.kill(process.pid, 'SIGKILL')
  }
  if (moment === 'before') end()
  const done = work()
  if (moment === 'under way' || !(done instanceof Promise)) end()
  else void done.then(end, end)
  return done
}

function stated<T>(text: string, work: () => T): T {
  const word = /^\s*(begin|commit|rollback)\b/.exec(text)?.[1]
  if (word === 'begin') inTransaction = true
  const done = step(phaseOfStatement(text), text.trim().replace(/\s+/g, ' '), work)
  if (word === 'commit' || word === 'rollback') inTransaction = false
  return done
}

type Call = (...given: unknown[]) => unknown
const clients = Client.prototype as unknown as { query: Call }
const { query } = clients
clients.query = function (this: unknown, ...given: unknown[]) {
  return typeof given[0] === 'string' ? stated(given[0], () => query.apply(this, given)) : query.apply(this, given)
}

const Posted = z.object({ op: z.enum(['query', 'script']), text: z.string() })
const workers = Worker.prototype as unknown as { postMessage: Call }
const { postMessage: post } = workers
workers.postMessage = function (this: unknown, ...given: unknown[]) {
  const posted = Posted.safeParse(given[0])
  return posted.success ? stated(posted.data.text, () => post.apply(this, given)) : post.apply(this, given)
}

/** To which phase a change on the disk belongs; null when it is none of ours. */
const ofDisk = command === 'import' ? 'keeping' : command
const opened = await promises.open(import.meta.filename)
const handle = Object.getPrototypeOf(opened) as Record<'write' | 'writev' | 'sync' | 'datasync', (...given: unknown[]) => unknown>
await opened.close()
for (const name of ['write', 'writev', 'sync', 'datasync'] as const) {
  const original = handle[name]
  handle[name] = function (...given: unknown[]) {
    return step(ofDisk, `file ${name}`, () => original.apply(this, given))
  }
}
for (const [where, names] of [[promises, ['rename', 'unlink', 'writeFile', 'mkdir', 'link']], [fs, ['renameSync', 'writeFileSync', 'linkSync', 'unlinkSync', 'rmSync', 'writeSync', 'fsyncSync']]] as const) {
  const on = where as unknown as Record<string, (...given: unknown[]) => unknown>
  for (const name of names) {
    const original = on[name]
    if (original !== undefined) on[name] = (...given: unknown[]) => step(ofDisk, name, () => original.apply(where, given))
  }
}
syncBuiltinESMExports()

process.on('exit', () => write(stamp, JSON.stringify({ counts })))
