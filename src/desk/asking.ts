import type { z } from 'zod'
import type { Actor } from '../custody/index.ts'
import type { Endpoint } from '../kernel/endpoint.ts'
import type { House } from '../way.ts'

/** A file that comes in over the wire: its name as the sender tells it (a label, never a path of ours) and its bytes, not read yet. */
export interface Upload {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Where it may lie while it comes in. */
  readonly folder: string
}

/** What is known of a call before its body: where from, and its headers (names in lower case). */
export interface Wire {
  readonly method: string
  readonly source: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Aborted when whoever asked is gone before the answer's end: a stream of events ends then, at once. */
  readonly gone?: AbortSignal
}

/** One call: who asks, and for whom the house works. */
export interface Asking {
  readonly wire: Wire
  /** The house's own doors, with the person as actor: for changes, after what they are about was seen. */
  readonly house: House
  readonly actor: Actor
  readonly upload: Upload | null
  /** Reads as the person may: all of `work` in one transaction that row-level security binds. `house` must not be used inside it. */
  readonly see: <T>(work: (seen: House) => Promise<T>) => Promise<T>
}

/**
 * What a handler gives back. `about`: ids of what was shown or changed, one entry of the log each. `logged`: the rooms wrote the endpoint's entry
 * themselves, in the act of the change. `contentSha256`: hash of what leaves the house.
 */
export interface Answered<T> {
  readonly answer: T
  readonly about: readonly string[]
  readonly logged?: boolean
  readonly contentSha256?: string
  /** Status other than 200, and further headers, where an endpoint has them. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** What an endpoint that answers with events tells, until it ends; null is a sign of life. `answer` is not used then. */
  readonly events?: AsyncIterable<object | null>
  /** Content type and file name of an answer that is no JSON. */
  readonly as?: { readonly type: string; readonly name: string }
}

/** An endpoint with what answers it. `answer` takes input that the endpoint's own shape has parsed. */
export interface Route {
  readonly endpoint: Endpoint
  readonly answer: (asking: Asking, input: unknown) => Promise<Answered<unknown>>
}

/** A value as the rooms give it: nothing in it is changed by who hands it on. */
export type Frozen<T> = T extends readonly (infer U)[] ? readonly Frozen<U>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** What the handler of an endpoint gives back. */
type AnswerOf<E extends Endpoint> = Promise<Answered<Frozen<z.input<E['output']>>>>

/** Joins an endpoint to its handler; the compiler holds the two together. */
export function route<E extends Endpoint>(endpoint: E, answer: (asking: Asking, input: z.output<E['input']>) => AnswerOf<E>): Route {
  return { endpoint, answer: (asking, input) => answer(asking, input as z.output<E['input']>) }
}

/** The same for a handler that only reads: all it reads is what the person may see. */
export function view<E extends Endpoint>(endpoint: E, answer: (seen: House, input: z.output<E['input']>, actor: Actor) => AnswerOf<E>): Route {
  return route(endpoint, (asking, input) => asking.see((seen) => answer(seen, input, asking.actor)))
}
