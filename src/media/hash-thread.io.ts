import { Worker } from 'node:worker_threads'
import type { MediaHashes } from './contract.ts'
import type { FileHashes } from './hash.io.ts'

/** A file to hash, as it is handed to a thread. */
export interface HashJob {
  readonly path: string
  /** The file itself, when it is in memory. */
  readonly bytes?: Uint8Array | undefined
  readonly label: string
  readonly orientations: boolean
  readonly frames: boolean
  readonly reveal: boolean
}

/** Exact hashes and format: known before anything is decoded. */
export type ExactHashes = FileHashes & { readonly type: string | null }

/** What a thread tells: that it works, the exact hashes, all of it, or the system's code for why the file could not be read. */
export interface HashAnswer {
  readonly exact?: ExactHashes
  readonly hashes?: MediaHashes
  readonly unread?: string
}

/** How a file ended: with its hashes, unread, or with its thread lost (hung, dead, or closed) and what was known until then. */
export type Ending =
  | { readonly hashes: MediaHashes }
  | { readonly unread: string }
  | { readonly lost: 'hung' | 'dead' | 'closed'; readonly exact: ExactHashes | null }

/** One thread, started with its first file and again after a death. One file at a time. */
export interface HashThread {
  readonly busy: boolean
  run(job: HashJob): Promise<Ending>
  close(): Promise<void>
}

/** What a thread is made of. */
export interface ThreadOptions {
  readonly program: URL
  /** A thread that says nothing for so long while it has a file is taken for hung. */
  readonly quietMs: number
  readonly searchPath: string | undefined
}

const HEAP_MEGABYTES = 256

interface Running {
  readonly end: (ending: Ending) => void
  exact: ExactHashes | null
  timer: NodeJS.Timeout
}

/** Makes a thread; it is not started yet. While it is idle it keeps no process alive. */
export function hashThread(options: ThreadOptions): HashThread {
  let worker: Worker | null = null
  let running: Running | null = null

  const finish = (ending: Ending): void => {
    const was = running
    if (was === null) return
    clearTimeout(was.timer)
    running = null
    worker?.unref()
    was.end(ending)
  }
  const drop = (lost: 'hung' | 'dead' | 'closed'): Worker | null => {
    const dropped = worker
    worker = null
    finish({ lost, exact: running?.exact ?? null })
    return dropped
  }
  const quiet = (): NodeJS.Timeout => setTimeout(() => void drop('hung')?.terminate(), options.quietMs)
  const heard = ({ exact, hashes, unread }: HashAnswer): void => {
    if (running === null) return
    if (hashes !== undefined) return finish({ hashes })
    if (unread !== undefined) return finish({ unread })
    if (exact !== undefined) running.exact = exact
    clearTimeout(running.timer)
    running.timer = quiet()
  }
  const start = (): Worker => {
    const started = new Worker(options.program, {
      env: options.searchPath === undefined ? process.env : { ...process.env, PATH: options.searchPath },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    })
    const gone = (): void => void (worker === started && drop('dead'))
    return started.on('message', (answer: HashAnswer) => void (worker === started && heard(answer))).on('error', gone).on('exit', gone)
  }
  return {
    get busy() {
      return running !== null
    },
    run: (job) => new Promise((end) => {
      running = { end, exact: null, timer: quiet() }
      worker ??= start()
      worker.ref()
      // A copy goes over: what is in memory may be a part of something larger, and is still needed here.
      const bytes = job.bytes === undefined ? undefined : new Uint8Array(job.bytes)
      worker.postMessage({ ...job, bytes }, bytes === undefined ? [] : [bytes.buffer])
    }),
    close: async () => void (await drop('closed')?.terminate()),
  }
}
