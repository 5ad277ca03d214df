import type { Actor } from '../custody/index.ts'
import type { Answered, Asking, Route, Upload, Wire } from '../desk/index.ts'
import type { Endpoint } from '../kernel/endpoint.ts'
import { Refusal, refusals } from '../kernel/refusal.ts'
import { BodyFault, inputOf, readBody } from './body.ts'
import { httpProblem, issuesOf, PROBLEM_TYPE, refusalProblem, type HttpCode, type Issue, type Problem } from './problem.ts'
import type { SessionOf, Signed } from './session.ts'

/** What a call is about, as a purpose is stated for it. */
export interface Scope {
  readonly kind: 'report' | 'case' | 'identifier' | 'media'
  readonly id: string
}

/** An entry of the log that a call leaves. */
export interface Noted {
  readonly event: string
  readonly subject: string | null
  readonly result?: string
  readonly contentSha256?: string | null
}

/** What the mount asks of the house. Each answer is fresh: rights and sight that were taken away a moment ago are gone. */
export interface Front {
  readonly sessionOf: SessionOf
  /** The moment, ISO UTC. */
  now(): string
  /** Whether somebody has a right at all; which things it reaches is asked by `sees`. */
  may(signed: Signed, right: string): boolean
  /** Which of these reports somebody sees, each with its case (null: in none). */
  seesReports(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>
  seesCase(actor: Actor, id: string): Promise<boolean>
  /** The purpose that was stated last for one of these in the session; null when none. */
  purposeFor(actor: Actor, scopes: readonly Scope[]): Promise<string | null>
  /** `asked`: what a refusal inside one of its acts is logged as; null when the endpoint leaves no entries. */
  asking(actor: Actor, call: Pick<Call, 'wire' | 'upload'>, asked: Noted | null): Asking
  /** Writes entries in an act of their own; `actor` null is somebody who is not signed in. */
  note(actor: Actor | null, why: string, entries: readonly Noted[]): Promise<void>
}

/** One call as it came over the wire. */
export interface Call {
  readonly wire: Wire
  readonly request: string
  readonly params: Readonly<Record<string, string>>
  readonly query: string
  /** The JSON body; null when there is none. */
  readonly body: Uint8Array | null
  readonly upload: Upload | null
  /** Counts a call of a session, or of nobody, against its limit; seconds to wait when it is used up, else null. */
  readonly limited: (session: string | null) => Promise<number | null>
}

/** What goes back. `person` is for the operational log, `retryAfterSeconds` for a header. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array | AsyncIterable<string>
  readonly person: string | null
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly fileName?: string
  readonly retryAfterSeconds?: number
}

/** So long a proof of who somebody is counts as fresh, for acts that ask for one. */
export const PROOF_MINUTES = 10

/** Subjects that may stand in the log: ids, never what somebody wrote. */
const SUBJECT = /^[A-Za-z0-9_:.-]{1,128}$/

class InputFault extends Error {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super('input')
    this.issues = issues
  }
}

/**
 * Answers a call: session, right, input joined, what it looks at seen (else 404, as if it were missing), purpose, proof, input parsed, handler,
 * output parsed, entry written, and only then told. Every refusal leaves one entry: that of the act which it ended, else one in an act of its own. A
 * fault is thrown on: it is for the door.
 */
export async function answer(front: Front, route: Route, call: Call): Promise<Reply> {
  const { endpoint } = route
  let actor: Actor | null = null
  try {
    const signed = await signedIn(front, endpoint, call)
    actor = signed === null ? null : { ...signed.actor, purpose: null }
    if (signed !== null) demandRight(front, endpoint, signed)
    const raw = joined(call)
    const scoped = actor === null ? null : await demandSight(front, endpoint, actor, raw)
    if (actor !== null && scoped !== null) actor = { ...actor, purpose: await demandPurpose(front, endpoint, actor, scoped) }
    if (endpoint.stepUp === true) demandProof(signed, front.now())
    return await handled(front, route, call, actor, parsed(endpoint, raw))
  } catch (error) {
    return refused(front, endpoint, call, actor, error)
  }
}

/** Set by a page on what it asks by itself, as when news came: it can only let a session lock sooner, so nobody gains by setting it. */
const QUIET_HEADER = 'x-sterna-quiet'

/** Who asks, counted against their limit. What is open to all asks nobody who they are: it has no use for it. */
async function signedIn(front: Front, { right, method, isQuiet = false }: Endpoint, call: Call): Promise<Signed | null> {
  const isUse = !isQuiet && call.wire.headers[QUIET_HEADER] === undefined
  const signed = right === 'nobody' ? null : await front.sessionOf(call.wire, isUse)
  const wait = right === 'nobody' && method === 'GET' ? null : await call.limited(signed?.actor.session ?? null)
  if (wait !== null) throw new Refusal('too-many', { seconds: wait })
  if (signed === null && right !== 'nobody') throw new Refusal('signed-out', {})
  return signed
}

function demandRight(front: Front, { right }: Endpoint, signed: Signed): void {
  if (right === 'nobody' || right === 'signed-in') return
  if (!front.may(signed, right)) throw new Refusal('right-missing', {})
}

/** Path, query and body as one input, not parsed yet. */
function joined({ params, query, body }: Call): Record<string, unknown> {
  try {
    return inputOf(params, query, body === null ? {} : readBody(body))
  } catch (error) {
    if (error instanceof BodyFault) throw new InputFault([])
    throw error
  }
}

/** Reports and cases that a call looks at, each of which the asker sees; what is not of the form of an id is as missing as any other. */
async function demandSight(front: Front, endpoint: Endpoint, actor: Actor, raw: Readonly<Record<string, unknown>>): Promise<Scope[]> {
  const named = endpoint.sees?.report ?? []
  const ids = (typeof named === 'string' ? [named] : named).map((field) => idIn(raw, field))
  const scopes: Scope[] = []
  if (ids.length > 0) {
    const seen = await front.seesReports(actor, ids)
    for (const id of ids) {
      const inCase = seen.get(id)
      if (inCase === undefined) throw new Refusal('not-found', {})
      scopes.push({ kind: 'report', id }, ...(inCase === null ? [] : [{ kind: 'case', id: inCase } as const]))
    }
  }
  const caseField = endpoint.sees?.case
  if (caseField !== undefined) {
    const id = idIn(raw, caseField)
    if (!await front.seesCase(actor, id)) throw new Refusal('not-found', {})
    scopes.push({ kind: 'case', id })
  }
  return scopes
}

function idIn(raw: Readonly<Record<string, unknown>>, field: string): string {
  const value = raw[field]
  if (typeof value !== 'string' || !SUBJECT.test(value)) throw new Refusal('not-found', {})
  return value
}

/** The scope of searches for identifiers: one purpose a session. */
const SEARCHES: Scope = { kind: 'identifier', id: 'search' }

/** The purposes stated for what is looked at, one for each report; refuses with `purpose-missing`, and says for what: all of it, so that it can be asked at once. */
async function demandPurpose(front: Front, { purpose }: Endpoint, actor: Actor, scopes: readonly Scope[]): Promise<string | null> {
  if (purpose === undefined) return null
  if (purpose === 'identifier') return demandAll([await statedFor(front, actor, SEARCHES, [SEARCHES])])
  const asking: Stated[] = []
  for (const [i, scope] of scopes.entries()) {
    const next = scopes[i + 1]
    if (scope.kind === 'case' && i > 0) continue
    const around = scope.kind === 'report' && next?.kind === 'case' ? [scope, next] : [scope]
    const asked = purpose === 'media' ? around.map((s): Scope => ({ kind: 'media', id: s.id })) : around
    asking.push(await statedFor(front, actor, asked[0] ?? scope, asked))
  }
  return demandAll(asking)
}

interface Stated {
  readonly scope: Scope
  readonly purpose: string | null
}

async function statedFor(front: Front, actor: Actor, scope: Scope, around: readonly Scope[]): Promise<Stated> {
  return { scope, purpose: await front.purposeFor(actor, around) }
}

/** All purposes together; null when none is asked for. What is missing is of one kind, since an endpoint asks for one kind of purpose. */
function demandAll(all: readonly Stated[]): string | null {
  const [first, ...others] = [...new Map(all.filter((s) => s.purpose === null).map((s) => [s.scope.id, s.scope])).values()]
  if (first !== undefined) throw new Refusal('purpose-missing', { kind: first.kind, id: first.id, ...(others.length === 0 ? {} : { also: others.map((s) => s.id).join(' ') }) })
  return all.length === 0 ? null : [...new Set(all.map((s) => s.purpose))].join(' ')
}

function demandProof(signed: Signed | null, now: string): void {
  const since = Date.parse(now) - PROOF_MINUTES * 60_000
  if (signed?.provedAt == null || Date.parse(signed.provedAt) < since) throw new Refusal('proof-needed', {})
}

function parsed(endpoint: Endpoint, raw: Readonly<Record<string, unknown>>): unknown {
  const result = endpoint.input.safeParse(raw)
  if (!result.success) throw new InputFault(issuesOf(result.error))
  return result.data
}

/** Somebody who is not signed in, where an endpoint is open to all. */
const NOBODY: Actor = { person: 'nobody', via: 'api', unit: 'unit_1', session: null, purpose: null }

async function handled(front: Front, { endpoint, answer: run }: Route, call: Call, actor: Actor | null, input: unknown): Promise<Reply> {
  const asking = front.asking(actor ?? NOBODY, call, endpoint.event === null ? null : { event: endpoint.event, subject: subjectOf(endpoint, call) })
  const done = await run(asking, input)
  const told: unknown = endpoint.answers === 'events' ? null : endpoint.output.parse(done.answer)
  if (endpoint.event !== null && done.logged !== true) {
    const subjects = done.about.length === 0 ? [null] : [...new Set(done.about)]
    await front.note(actor, actor?.purpose ?? endpoint.event, subjects.map((subject) => ({
      event: endpoint.event ?? '', subject, contentSha256: done.contentSha256 ?? null,
    })))
  }
  // A connection that carried a stream is not used again: it would keep a server that stops waiting.
  const headers = endpoint.answers === 'events' ? { 'connection': 'close', 'x-accel-buffering': 'no' } : done.headers
  return {
    status: done.status ?? 200, person: actor?.person ?? null, ...(headers === undefined ? {} : { headers }),
    ...bodyOf(endpoint, told, done),
  }
}

function bodyOf(endpoint: Endpoint, told: unknown, { as, events }: Answered<unknown>): Pick<Reply, 'type' | 'body' | 'fileName'> {
  const { answers = 'json' } = endpoint
  if (answers === 'events') return { type: 'text/event-stream; charset=utf-8', body: eventText(endpoint, events ?? nothing()) }
  if (answers === 'json') return { type: 'application/json; charset=utf-8', body: JSON.stringify(told) }
  const type = as?.type ?? (answers === 'text' ? 'text/plain; charset=utf-8' : 'application/octet-stream')
  const named = as === undefined || as.name === '' ? {} : { fileName: as.name }
  return { type, body: told instanceof Uint8Array ? told : String(told), ...named }
}

async function* nothing(): AsyncGenerator<never> {}

/** How long a browser waits before it asks again when the stream has ended. */
const RETRY_MS = 3_000

/**
 * Server-sent events (HTML Living Standard, 9.2.6, read 2026-11-22): each is parsed by the endpoint's shape before it leaves; null is a sign of life. Where
 * one is not of the shape the stream ends.
 */
async function* eventText({ output }: Endpoint, events: AsyncIterable<object | null>): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`
  for await (const event of events) yield event === null ? 'event: beat\ndata: .\n\n' : `data: ${JSON.stringify(output.parse(event))}\n\n`
}

async function refused(front: Front, endpoint: Endpoint, call: Call, actor: Actor | null, error: unknown): Promise<Reply> {
  const [refusal, issues] = error instanceof InputFault ? [new Refusal('usage', {}), error.issues] as const : [error, undefined] as const
  if (!(refusal instanceof Refusal)) throw error
  if (endpoint.event !== null && refusal.code !== 'too-many' && !refusal.isLogged) {
    await front.note(actor, endpoint.event, [{ event: endpoint.event, subject: subjectOf(endpoint, call), result: `refused:${refusal.code}` }])
  }
  const seconds = refusal.code === 'too-many' ? Number(refusal.facts['seconds']) : null
  return {
    ...problemReply(refusalProblem(refusal, call.request, issues)), status: refusals[refusal.code].status, person: actor?.person ?? null,
    ...(seconds === null ? {} : { retryAfterSeconds: seconds }),
  }
}

/** What a refused call was about, as far as its path names it by an id. */
function subjectOf({ sees }: Endpoint, { params }: Call): string | null {
  const first = sees?.case ?? (typeof sees?.report === 'string' ? sees.report : sees?.report?.[0])
  const id = first === undefined ? undefined : params[first]
  return id !== undefined && SUBJECT.test(id) ? id : null
}

/** A problem as it goes back. */
export function problemReply(problem: Problem): Reply {
  return { status: problem.status, type: PROBLEM_TYPE, body: JSON.stringify(problem), person: null }
}

/** What HTTP refuses as it goes back. */
export function httpReply(code: HttpCode, request: string): Reply {
  return problemReply(httpProblem(code, request))
}
