import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { makeBuilder, run } from './build.io.ts'
import type { Builder } from './build.io.ts'
import type { Batches } from './face.ts'
import { CODE } from './layout.ts'
import { planFor } from './plan.ts'
import { writeSnapshot } from './snapshot.io.ts'

/** The thread's own heap: its codes lie elsewhere. */
const SMALL = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

/** What the building thread answers. */
export type Built = { readonly taken: number } | { readonly size: number } | { readonly failed: string; readonly code: string | null }

/**
 * Builds a snapshot of all codes that come, 32 bytes each, in another thread; equal ones are kept once. Answers how many different ones there are
 * (2^24 at most, a RangeError beyond). That thread takes 44 bytes a code while it runs and then ends: 11 million codes, 490 MB, some 13 s of CPU.
 */
export async function buildNear(batches: Batches, file: string, meta: string): Promise<{ size: number }> {
  const worker = new Worker(new URL('./near-worker.io.ts', import.meta.url), { workerData: { role: 'build', file, meta }, resourceLimits: SMALL })
  try {
    for await (const codes of batches) await ask(worker, { codes })
    const built = await ask(worker, { done: true })
    if (!('size' in built)) throw new Error('the building thread gave no size')
    return { size: built.size }
  } finally {
    await worker.terminate()
  }
}

async function ask(worker: Worker, message: { codes: Uint8Array } | { done: true }): Promise<Built> {
  const answered = once(worker, 'message')
  worker.postMessage(message)
  const [answer] = await answered as [Built]
  if (!('failed' in answer)) return answer
  if (answer.code === 'range') throw new RangeError(answer.failed)
  throw Object.assign(new Error(answer.failed), answer.code === null ? {} : { code: answer.code })
}

/** The work of the building thread: one message after the other. */
export function builderFor(file: string, meta: string): (message: { codes?: Uint8Array }) => Promise<Built> {
  const builder = makeBuilder()
  return async ({ codes }) => {
    try {
      if (codes === undefined) return { size: await write(builder, file, meta) }
      builder.add(codes)
      return { taken: Math.floor(codes.length / CODE) }
    } catch (error) {
      const code = error instanceof RangeError ? 'range' : (error as NodeJS.ErrnoException).code ?? null
      return { failed: error instanceof Error ? error.message : 'unknown', code }
    }
  }
}

async function write(builder: Builder, file: string, meta: string): Promise<number> {
  run(builder.unite())
  const codes = builder.rows
  const plan = planFor(Math.max(1, codes))
  const writing = writeSnapshot(file, { meta, segments: codes === 0 ? [] : [{ codes, plan }], tail: 0 })
  try {
    if (codes > 0) run(builder.image(plan, (piece) => writing.put(piece)))
    await writing.finish()
  } catch (error) {
    writing.abandon()
    throw error
  }
  return codes
}
