import { parentPort, workerData } from 'node:worker_threads'
import { builderFor } from './bulk.io.ts'
import { answer } from './host.ts'
import { LocalNear } from './local.io.ts'
import type { NearOptions } from './local.io.ts'

/** What this thread is started for: to own an index, or to build a snapshot. */
type Role =
  | { readonly role: 'index'; readonly options: NearOptions; readonly snapshot: string | null }
  | { readonly role: 'build'; readonly file: string; readonly meta: string }

const port = parentPort
const data = workerData as Role
if (port === null) throw new Error('this file is a worker thread')

if (data.role === 'build') {
  const take = builderFor(data.file, data.meta)
  port.on('message', (message: { codes?: Uint8Array }) => void take(message).then((built) => port.postMessage(built)))
} else {
  const index = new LocalNear(data.options)
  const opened = data.snapshot === null ? { meta: null, unusable: null } : await index.open(data.snapshot)
  port.on('message', (message: Uint8Array) => void answer(index, message).then((reply) => port.postMessage(reply)))
  port.postMessage({ ...opened, size: index.size })
}
