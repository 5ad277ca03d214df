import { problem } from '../kernel/problem.ts'
import type { MediaHashes } from './contract.ts'
import { hashFile, type Source } from './hash.io.ts'
import { hashThread, type Ending, type ExactHashes, type HashJob } from './hash-thread.io.ts'

/** What to find out beside the hashes; `reveal` is what the metadata gives away. */
export interface HashOptions {
  readonly orientations?: boolean
  readonly frames?: boolean
  readonly reveal?: boolean
}

/** Threads that hash files. */
export interface HashPool {
  /**
   * Hashes one file, by its path or (a picture) from memory. `label` is the name that problems carry. `frames: false` leaves the frames of videos
   * out. Rejects with an error that has a `code`: `ENOENT`, `EISDIR`, `ENOTFILE`, ... when the file cannot be read, `EAGAIN` when too many files wait
   * already, `ECANCELED` when the pool was closed. What is wrong with a file's content is a problem in the result; when its decoder hangs or dies,
   * the exact hashes still come.
   */
  hash(source: Source, label: string, options?: HashOptions): Promise<MediaHashes>
  /** Ends all threads; files that wait or are under way are rejected. */
  close(): Promise<void>
}

interface Waiting {
  readonly job: HashJob
  readonly resolve: (hashes: MediaHashes) => void
  readonly reject: (error: Error) => void
}

/** Longer than sharp's own limit of 20 seconds can take, three times over; video frames and pieces of large files are heard of in between. */
const QUIET_MS = 90_000
/** Files that may wait: each is a path, or bytes that the caller holds anyway, and a promise. */
const MOST_WAITING = 100_000

/**
 * A pool of threads that hash files; no thread is started before the first file, and idle threads keep no process alive.
 * @param options.workers threads at most, 1 or more
 * @param options.searchPath where ffmpeg is looked for, as `PATH` is written; `PATH` itself when left out
 * @param options.program,options.quietMs other than usual in tests only
 */
export function openHashPool(
  options: { readonly workers: number; readonly searchPath?: string; readonly program?: URL; readonly quietMs?: number },
): HashPool {
  const { workers, searchPath, quietMs = QUIET_MS, program = new URL('./hash-worker.io.ts', import.meta.url) } = options
  const threads = Array.from({ length: Math.max(1, workers) }, () => hashThread({ program, quietMs, searchPath }))
  const waiting: Waiting[] = []
  let closed = false

  const give = (): void => {
    for (const thread of threads) {
      if (thread.busy) continue
      const given = waiting.shift()
      if (given === undefined) return
      void thread.run(given.job).then((ending) => {
        give()
        return settle(given, ending)
      })
    }
  }
  return {
    hash: (source, label, { orientations = false, frames = true, reveal = false } = {}) => new Promise((resolve, reject) => {
      if (closed) return reject(coded('ECANCELED'))
      if (waiting.length >= MOST_WAITING) return reject(coded('EAGAIN'))
      const file = typeof source === 'string' ? { path: source } : { path: '', bytes: source }
      waiting.push({ job: { ...file, label, orientations, frames, reveal }, resolve, reject })
      give()
    }),
    async close() {
      closed = true
      for (const left of waiting.splice(0)) left.reject(coded('ECANCELED'))
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

async function settle(waiting: Waiting, ending: Ending): Promise<void> {
  if ('hashes' in ending) waiting.resolve(ending.hashes)
  else if ('unread' in ending) waiting.reject(coded(ending.unread))
  else if (ending.lost === 'closed') waiting.reject(coded('ECANCELED'))
  else await settleLost(waiting, ending.lost, ending.exact)
}

/** Ends a file whose thread was lost: with its exact hashes, made here when the thread had not told them yet, and a problem. */
async function settleLost({ job, resolve, reject }: Waiting, lost: 'hung' | 'dead', exact: ExactHashes | null): Promise<void> {
  const why = lost === 'hung' ? problem(job.label, 'pixels-refused', 'Its decoder was not heard of for too long.')
    : problem(job.label, 'not-decodable', 'Its decoder ended before it was done.')
  try {
    const { type, ...hashes } = exact ?? { ...(await hashFile(job.bytes ?? job.path)), type: null }
    resolve({ ...hashes, type, width: null, height: null, pdq: null, problems: [why] })
  } catch (error) {
    reject(error instanceof Error ? error : coded('fault'))
  }
}

function coded(code: string): Error {
  return Object.assign(new Error(`not hashed: ${code}`), { code })
}
