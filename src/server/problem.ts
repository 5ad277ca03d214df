import { z } from 'zod'
import { refusals, type Refusal } from '../kernel/refusal.ts'

/** Problem details (RFC 9457): what went wrong, in words that tell nothing of any case. */
export const Problem = z.object({
  type: z.string(), title: z.string(), status: z.number().int(), code: z.string(), request: z.string(),
  issues: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
/** See `Problem`. */
export type Problem = z.output<typeof Problem>

/** The content type of problem details. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** What HTTP itself refuses, before any endpoint is asked. */
const ofHttp = {
  'malformed': { status: 400, words: 'The request is not of the form that HTTP or JSON asks for.' },
  'method-wrong': { status: 405, words: 'This address does not take this method.' },
  'too-slow': { status: 408, words: 'The request did not arrive in time.' },
  'too-large': { status: 413, words: 'The request is larger than this address takes.' },
  'misdirected': { status: 421, words: 'This server does not answer under this name.' },
  'media-type': { status: 415, words: 'This address does not take this content type.' },
  'fault': { status: 500, words: 'A fault in the server; it was noted under the number of the request.' },
  'stopping': { status: 503, words: 'The server is stopping; ask again in a moment.' },
} as const

/** A code of what HTTP itself refuses. */
export type HttpCode = keyof typeof ofHttp

function problem(code: string, status: number, title: string, request: string): Problem {
  return { type: `urn:sterna:problem:${code}`, title, status, code, request }
}

/** Problem details of what HTTP refuses. */
export function httpProblem(code: HttpCode, request: string): Problem {
  return problem(code, ofHttp[code].status, ofHttp[code].words, request)
}

/** Facts that help the asker: what is needed, and ids and counts. No other is told, since it may be what somebody wrote. */
const TOLD = new Set(['need', 'field', 'kind', 'id', 'also', 'seconds', 'days', 'because', 'what'])

/** Longest fact that is told. */
const FACT_LETTERS = 300

/** Problem details of a refusal. What is missing tells nothing, so that it cannot be told from what may not be seen. */
export function refusalProblem(refusal: Refusal, request: string, issues?: readonly Issue[]): Problem {
  const { status, words } = refusals[refusal.code]
  const told = status === 404 ? [] : Object.entries(refusal.facts).filter(([key]) => TOLD.has(key))
    .map(([key, value]): [string, string | number] => [key, typeof value === 'string' ? value.slice(0, FACT_LETTERS) : value])
  return {
    ...problem(refusal.code, status, words, request), ...(issues === undefined ? {} : { issues: [...issues] }),
    ...(told.length === 0 ? {} : { facts: Object.fromEntries(told) }),
  }
}

/** What is wrong with one field: its path in the input and the kind of fault, never the value. */
export interface Issue {
  readonly path: string
  readonly code: string
}

const MOST_ISSUES = 20

/** Faults of an input by the paths of fields that the endpoint has; keys that it does not have are not told back. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.slice(0, MOST_ISSUES).map((i) => ({ path: i.path.map(String).join('.').slice(0, 200), code: i.code }))
}
