import type { z } from 'zod'

/** How an endpoint is asked. GET changes nothing but the log. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * An endpoint as a value: the server mounts it, the console and the command line call it, OpenAPI and the table of rights are made of it.
 *
 * - `right`: what the asker must hold; `signed-in` for anybody with a session, `nobody` for what is open to all (health, the log's tiles, sign-in).
 * - `event`: the name of the log entry that each call leaves, done or refused; null only where nothing is shown or done (health, metrics, sign-in steps that log themselves).
 * - `input`: path parameters, query and JSON body in one object; strict (unknown keys are refused). `output`: what leaves; parsed before it leaves.
 * - `sees`: which fields of the input name what is looked at, so that the right to see it is asked before the handler runs; what may not be seen is answered as missing (404).
 * - `purpose`: the reader has to state a purpose once per session and thing before this is answered.
 * - `stepUp`: the asker must have proved themselves within the last minutes.
 */
export interface Endpoint<Right extends string = string, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly method: Method
  /** `/api/reports/:id`; parameters are keys of `input`. */
  readonly path: string
  readonly right: Right | 'signed-in' | 'nobody'
  readonly event: string | null
  readonly about: string
  readonly input: I
  readonly output: O
  readonly sees?: { readonly report?: string | readonly string[]; readonly case?: string }
  readonly purpose?: 'report' | 'identifier' | 'media'
  readonly stepUp?: boolean
  /** What it does is said loudly: the server's own log tells it as a warning. */
  readonly isLoud?: boolean
  /** Only ever asked by a page by itself, not by its reader: does not keep the session awake. What is asked both ways says so by a header of the call. */
  readonly isQuiet?: boolean
  /** What the answer is: JSON (default), plain text, bytes, or a stream of server-sent events. */
  readonly answers?: 'json' | 'text' | 'bytes' | 'events'
  /** Media type of an answer that is text or bytes, without parameters; `text/plain` and `application/octet-stream` when absent. */
  readonly media?: string
  /** Statuses beside 200 that are answers and no refusals, each with its media type; null where nothing comes along. */
  readonly also?: Readonly<Record<number, string | null>>
  /** A page for browsers, or a file of one: no part of the interface for programs, so its description leaves it out. */
  readonly isPage?: boolean
  /** Largest body in bytes; the server's default (1 MB) when absent. A stream of any size is taken with `upload`. */
  readonly bodyBytes?: number
  /** The body is a file that is streamed to the vault, not parsed. */
  readonly upload?: boolean
}

/** Writes an endpoint, keeping the exact types of input and output. */
export function endpoint<const R extends string, I extends z.ZodType, O extends z.ZodType>(given: Endpoint<R, I, O>): Endpoint<R, I, O> {
  return given
}
