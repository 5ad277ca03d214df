import type { z } from 'zod'
import type { logContract } from '../../../custody/contract.ts'
import type { Refused } from '../../told.ts'
import type { Kept } from './kept.ts'

/** An entry as the log tells it. */
export type Entry = z.output<typeof logContract.entries.output>['entries'][number]

/** By whose word the log's key was taken. */
export type KeyFrom = 'given' | 'kept' | 'server'

/** What a check was begun with. */
export interface Began {
  readonly keyFrom: KeyFrom
  readonly keys: readonly string[]
  readonly kept: Kept | null
}

/** What the server says of its log. `ok`: what it says of its own short check; null until it answered, and why where it does not say. */
export interface ServerSays {
  readonly origin: string
  readonly logKeys: readonly string[]
  readonly witnessKeys: readonly string[]
  readonly entries: number
  readonly signed: number
  readonly ok: boolean | Refused | null
}
