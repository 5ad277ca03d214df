import type { Budget, Ran } from './engine.ts'

/** What a worker is asked to do. `shared` holds: the number of inputs begun and the length of the one that runs (two int32), then its bytes. */
export type Order = {
  readonly shared: SharedArrayBuffer
  readonly planted: boolean
} & ({ readonly what: 'names' } | { readonly what: 'fuzz'; readonly names: readonly string[]; readonly budget: Budget } | { readonly what: 'replay'; readonly inputs: readonly Replay[] })

/** A kept input and the target that it belongs to. */
export interface Replay {
  readonly target: string
  readonly file: string
  readonly input: Uint8Array
}

/** What a worker tells, one message a thing; `begun` comes before a target is loaded. */
export type Told =
  | { readonly what: 'names'; readonly names: readonly string[] }
  | { readonly what: 'unloaded'; readonly file: string; readonly why: string }
  | { readonly what: 'begun'; readonly target: string }
  | { readonly what: 'ran'; readonly ran: Ran }
  | { readonly what: 'replayed'; readonly file: string; readonly wrong: string | null }
  | { readonly what: 'end' }

/** Bytes before the input in the shared memory. */
export const HEAD = 8
