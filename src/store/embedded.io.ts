import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../kernel/refusal.ts'
import { DbFault } from './fault.ts'
import { closeToOthers, demandSpace, makeFolder } from './folder.io.ts'
import { lockFolder } from './lock.io.ts'
import type { Engine } from './pglite.io.ts'
import { TOLD_IN } from './postmaster.io.ts'
import { DATA } from './programs.io.ts'
import type { Row } from './sql.ts'

/** A statement that takes longer while the disk is nearly full is taken for that hang. */
const WATCH_EVERY_MS = 10_000

interface Waiting {
  readonly resolve: (rows: Row[]) => void
  readonly reject: (error: Error) => void
}

/** Opens the embedded store of a data folder in a worker thread, behind our own lock. Refuses with `store-locked` or `disk-full`. */
export async function openEmbedded(folder: string): Promise<Engine> {
  makeFolder(folder)
  const release = lockFolder(folder)
  try {
    // Whoever had the folder until now may have given it a server: its data is not to be hidden by a second, empty store.
    if (existsSync(join(folder, DATA, 'PG_VERSION'))) throw new Refusal('store-locked', { folder, need: 'run again: it has a PostgreSQL server now' })
    demandSpace(folder)
    await create(folder)
    const engine = await startWorker(folder)
    return {
      ...engine,
      sync: () => syncFileSystem(folder),
      async close() {
        await engine.close()
        await syncFileSystem(folder)
        release()
      },
    }
  } catch (error) {
    release()
    demandSpace(folder) // it may have filled up while the database was opened: then that is what to tell
    throw error
  }
}

/** `sync -f` (coreutils) flushes one file system; where it is missing the operating system writes in its own time. */
function syncFileSystem(dir: string): Promise<void> {
  return new Promise((resolve) => {
    execFile('sync', ['-f', dir], () => resolve())
  })
}

const DATABASE = 'db'
const UNDER_WAY = 'db.new.'

/**
 * Makes the database when the folder has none. It is made under another name and renamed: a half-made one, cut off at any moment, never
 * stands in its place. It is made by a process of its own, whose compiler spares memory: with ours, making it takes more than all of Sterna.
 */
async function create(folder: string): Promise<void> {
  const target = join(folder, DATABASE)
  if (existsSync(target)) {
    closeToOthers(target)
    // We hold the folder. A process that was killed may have left this, also empty: then the database would never open again.
    rmSync(join(target, TOLD_IN), { force: true })
    return
  }
  for (const left of readdirSync(folder)) if (left.startsWith(UNDER_WAY)) rmSync(join(folder, left), { recursive: true, force: true })
  const made = join(folder, `${UNDER_WAY}${process.pid}`)
  mkdirSync(made, { mode: 0o700 }) // PGlite makes files that anybody may write
  closeToOthers(made)
  const program = fileURLToPath(new URL('./create-db.io.ts', import.meta.url))
  const maker = spawn(execPath, ['--liftoff-only', '--disable-warning=ExperimentalWarning', program, made], { stdio: ['pipe', 'ignore', 'ignore'] })
  const [code] = await once(maker, 'exit') as [number | null]
  if (code !== 0) throw new Error('the embedded database could not be made')
  renameSync(made, target)
}

/**
 * What was wrong with a statement: a full disk is told in many ways (a file that cannot grow, a page that cannot be written); data that no column
 * takes is not it.
 */
function whyFailed(folder: string, message: string, code: string): Error {
  try {
    if (!/^(?:2[23]|42|54)/.test(code)) demandSpace(folder)
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  return new DbFault(message, code)
}

async function startWorker(folder: string): Promise<Engine> {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(new URL('./pglite-worker.io.ts', import.meta.url), { workerData: { dir: join(folder, DATABASE) } })
  const failAll = (error: Error): void => {
    for (const w of waiting.values()) w.reject(error)
    waiting.clear()
  }
  const watch = setInterval(() => {
    if (waiting.size === 0) return
    try {
      demandSpace(folder)
    } catch (error) {
      failAll(error instanceof Error ? error : new Error('disk'))
      void worker.terminate()
    }
  }, WATCH_EVERY_MS)
  watch.unref()
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('the embedded store stopped')))
  worker.on('message', (m: { id: number; rows?: Row[]; error?: string; code?: string }) => {
    const w = waiting.get(m.id)
    waiting.delete(m.id)
    if (m.rows === undefined) w?.reject(whyFailed(folder, m.error ?? 'unknown', m.code ?? ''))
    else w?.resolve(m.rows)
  })
  let next = 1
  const ask = (op: string, text = '', values: readonly unknown[] = []): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, op, text, values: [...values] })
    })
  await new Promise<Row[]>((resolve, reject) => waiting.set(0, { resolve, reject }))
  return {
    query: (statement) => ask('query', statement.text, statement.values),
    script: async (text) => void (await ask('script', text)),
    async close() {
      clearInterval(watch)
      await ask('close')
      worker.removeAllListeners('exit')
      await worker.terminate()
    },
  }
}
