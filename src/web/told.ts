/** Facts of a refusal: ids, codes, counts. */
export type Facts = Readonly<Record<string, string | number>>

/** Why a call has no value: the code of a refusal, `server-gone` (no answer came), `answer-odd` (not of the shape that we know), `given-up` (by the page). */
export interface Refused {
  readonly ok: false
  readonly code: string
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  readonly facts: Facts
  /** Number of the request, to tell an administrator; empty when there is none. */
  readonly request: string
}

/** What came of a call. */
export type Told<T> = { readonly ok: true; readonly value: T } | Refused
