import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openPglite } from './pglite.io.ts'

/** Runs the embedded store in a thread of its own: its C code blocks (and can hang on a full disk), our event loop must not. */
const Asked = z.object({
  id: z.number(),
  op: z.enum(['query', 'script', 'close']),
  text: z.string().default(''),
  values: z.array(z.unknown()).default([]),
})

const { dir } = z.object({ dir: z.string() }).parse(workerData)
const port = parentPort
if (port === null) throw new Error('pglite-worker runs as a worker thread only')

const engine = await openPglite(dir)
port.on('message', (message: unknown) => {
  void answer(message)
})
port.postMessage({ id: 0, rows: [] })

async function answer(message: unknown): Promise<void> {
  const { id, op, text, values } = Asked.parse(message)
  try {
    const found = op === 'query' ? await engine.query({ text, values }) : []
    if (op === 'script') await engine.script(text)
    if (op === 'close') await engine.close()
    port?.postMessage({ id, rows: found })
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
    port?.postMessage({ id, error: error instanceof Error ? error.message : 'unknown', code })
  }
}
