import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { buildNear } from './bulk.io.ts'
import type { NearIndex, Opened } from './face.ts'
import { LocalNear } from './local.io.ts'
import type { NearOptions } from './local.io.ts'
import { RemoteNear } from './remote.ts'

export type { NearAnswer, NearIndex } from './face.ts'

/** Where an index comes from and where it runs. */
export interface OpenOptions extends NearOptions {
  /** A snapshot to fill it from. Opened for reading only: several processes can open the same one. */
  readonly snapshot?: string
  /** Runs it in a worker thread of its own: for large sets, so that a search never holds up this thread. */
  readonly thread?: boolean
}

/** Opens an index. A snapshot that cannot be used is named and leaves the index empty: the caller fills it from the database. */
export async function openNear(options: OpenOptions = {}): Promise<Opened & { readonly index: NearIndex }> {
  const { snapshot, thread, ...rest } = options
  if (thread === true) return await openThread(rest, snapshot ?? null)
  const index = new LocalNear(rest)
  const opened = snapshot === undefined ? { meta: null, unusable: null } : await index.open(snapshot)
  return { index, ...opened }
}

async function openThread(options: NearOptions, snapshot: string | null): Promise<Opened & { readonly index: NearIndex }> {
  const worker = new Worker(new URL('./near-worker.io.ts', import.meta.url), { workerData: { role: 'index', options, snapshot } })
  const [{ meta, unusable }] = await once(worker, 'message') as [Opened]
  const index = new RemoteNear({
    send: (message) => worker.postMessage(message),
    close: async () => void await worker.terminate(),
  }, buildNear)
  worker.on('message', (message: Uint8Array) => index.receive(message))
  worker.on('error', (error) => index.fail(error instanceof Error ? error : new Error('the thread of the index failed')))
  worker.on('exit', () => index.fail(new Error('the thread of the index has ended')))
  await index.refresh()
  return { index, meta, unusable }
}
