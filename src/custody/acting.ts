import type { Tx } from '../store/index.ts'

/** One entry of the log. `subject` is an id; `contentSha256` stands for content, which the log never holds. */
export interface Entry {
  readonly event: string
  readonly subject?: string | null
  readonly contentSha256?: string | null
  readonly result?: string
}

/** What a change needs of the act that it is part of: the transaction, the moment, and the log. */
export interface Acting {
  readonly db: Tx
  readonly now: string
  /** Adds entries to the log, in the transaction of the act. */
  note(entries: readonly Entry[]): void
}
