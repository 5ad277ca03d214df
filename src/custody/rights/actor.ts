/** How somebody came in: the HTTP API, the command line of the machine, or the house itself (its own jobs). */
export type Via = 'api' | 'command-line' | 'house'

/** Who acts, as the log and the rights know them. */
export interface Actor {
  /** Id of the person (`per_…`); on the command line the name of the machine's user. */
  readonly person: string
  readonly via: Via
  /** The unit for which they act (`unit_…`). */
  readonly unit: string
  /** Id of the session, never its secret; null on the command line. */
  readonly session: string | null
  /** The purpose that they stated for what they do now; null when none was asked. */
  readonly purpose: string | null
}

/** The unit of a store that has only one. */
export const FIRST_UNIT = 'unit_1'
