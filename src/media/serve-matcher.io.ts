import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../kernel/refusal.ts'
import type { Db } from '../store/index.ts'
import { catchUp, follow, leave, placesOf, type Following } from './matcher.io.ts'
import type { NearKind } from './near.table.ts'
import { serveNear, type Serving } from './near/serve.io.ts'
import { writeNote } from './served.io.ts'

const KINDS: readonly NearKind[] = ['pdq', 'vpdq']

/** The store is asked for new codes so often; whoever searches brings along what it knows and this process does not yet. */
const EVERY_MS = 1_000

/**
 * Serves the indexes of near hashes to all processes of this machine that use the same data folder, until the signal: one index in memory for all of
 * them. Tells the number of codes when it is ready. Refuses with `store-locked` when another process serves the folder.
 */
export async function serveMatcher(db: Db, folder: string, signal: AbortSignal, onReady: (codes: number) => void): Promise<void> {
  mkdirSync(join(folder, 'match'), { recursive: true })
  const served: { kind: NearKind; following: Following; serving: Serving }[] = []
  try {
    for (const kind of KINDS) {
      const following = await follow(db, folder, kind, true)
      const { socket, note } = placesOf(folder, kind)
      const serving = await serveNear(following.index, socket).catch(async (error: NodeJS.ErrnoException) => {
        await following.index.close()
        throw error.code === 'EADDRINUSE' ? new Refusal('store-locked', { folder }) : error
      })
      served.push({ kind, following, serving })
      writeNote(note, following)
    }
    onReady(served.reduce((sum, s) => sum + s.following.index.size, 0))
    while (!signal.aborted) {
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined) // ended by the signal
      for (const { kind, following } of signal.aborted ? [] : served) {
        if (await catchUp(db, kind, following)) writeNote(placesOf(folder, kind).note, following)
      }
    }
  } finally {
    for (const { kind, following, serving } of served) {
      await serving.close()
      rmSync(placesOf(folder, kind).note, { force: true })
      await leave(following, placesOf(folder, kind).snapshot)
    }
  }
}
