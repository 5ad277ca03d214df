/**
 * The log as plain rows, as a dump of its tables would give them: numbers, text and null; bytes in hex, instants in ISO UTC. What reads them
 * (`check.ts`) knows nothing of the database. Pages come in the order of the tree, so that nothing has to be held:
 *
 * 1. `head` and `keys`;
 * 2. `tiles`, `checkpoints`, `cosignatures`, `acts`, `entries` by turns: a tile before the first entry that it covers, higher levels first; a
 * checkpoint
 *    before the first entry that it does not cover; its cosignatures after it; an act before its entries; acts and entries by their place in the
 * tree;
 * 3. `strays`: whatever has no place in the tree.
 */
export type LogPage =
  | { readonly table: 'head'; readonly rows: readonly HeadRow[] }
  | { readonly table: 'keys'; readonly rows: readonly KeyRow[] }
  | { readonly table: 'tiles'; readonly rows: readonly TileRow[] }
  | { readonly table: 'checkpoints'; readonly rows: readonly CheckpointRow[] }
  | { readonly table: 'cosignatures'; readonly rows: readonly CosignatureRow[] }
  | { readonly table: 'acts'; readonly rows: readonly ActRow[] }
  | { readonly table: 'entries'; readonly rows: readonly EntryRow[] }
  | { readonly table: 'strays'; readonly rows: readonly StrayRow[] }

/** The head of the tree; there is one. */
export interface HeadRow {
  readonly size: number
  readonly root: string
  /** When it last grew; nothing signs it. */
  readonly at: string | null
}

/** Public keys: ours that sign the log, and those of witnesses that we trust. */
export interface KeyRow {
  readonly role: 'log' | 'witness'
  readonly vkey: string
}

/** A tile; `hashes` in hex. */
export interface TileRow {
  readonly level: number
  readonly number: number
  readonly hashes: string
}

/** A signed checkpoint. */
export interface CheckpointRow {
  readonly size: number
  readonly note: string
  readonly at: string
}

/** A witness's signature line on a checkpoint. */
export interface CosignatureRow {
  readonly size: number
  readonly witness: string
  readonly line: string
  readonly at: string
}

/**
 * An act with its place: entries `first` up to, without, `first + entries`. `salt` (hex) and the rest are null when the place is there and the act is
 * gone.
 */
export interface ActRow {
  readonly first: number
  readonly entries: number
  readonly act: number
  readonly who: string | null
  readonly why: string | null
  readonly at: string | null
  readonly via: string | null
  readonly unit: string | null
  readonly session: string | null
  readonly purpose: string | null
  readonly salt: string | null
}

/** An entry of an act that has a place; those of an act in the order of their ranks. */
export interface EntryRow {
  readonly act: number
  readonly event: string
  readonly subject: string | null
  readonly content: string | null
  readonly result: string
}

/**
 * An act without a place in the tree. `waits`: the integrator has yet to take it. `placed`: it waits though it has a place. `gone`: there is no such
 * act.
 */
export interface StrayRow {
  readonly act: number
  readonly at: string | null
  readonly event: string | null
  readonly entries: number
  readonly waits: boolean
  readonly placed: boolean
  readonly gone: boolean
}
