import { expect } from 'vitest'
import { z } from 'zod'
import { addPerson, addUnit, grantRole, inAct, rightsOf, statePurpose, type Role } from '../src/custody/index.ts'
import {
  openSignIn, serve, signInParts, type Line, type Limits, type Served, type ServeOptions, type SessionOf, type Signed,
} from '../src/server/index.ts'
import type { House } from '../src/way.ts'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder } from './doors.ts'
import { SETTINGS } from './sign-in-house.ts'

/** The header by which a test says who asks: `per_…@unit_…`. Only the test's own way of signing in reads it. */
const WHO = 'x-test-person'

/** A server on loopback, and what it told on its operational log. */
export interface Serving {
  readonly served: Served
  readonly base: string
  readonly lines: Line[]
  readonly folder: string
  /** Asks over real HTTP. `body` goes as JSON, `raw` as it is. */
  ask(method: string, path: string, given?: Asked): Promise<Response>
}

/** Who asks, and what goes along. */
export interface Asked {
  readonly by?: string | null
  readonly body?: unknown
  readonly raw?: { readonly type: string; readonly bytes: string | Uint8Array }
  readonly headers?: Readonly<Record<string, string>>
}

/** Signs in whoever the test names: the person and their roles are real rows, only the session is the test's. */
export function testSession(house: House, proved: () => string | null = () => NOW): SessionOf {
  return async (wire): Promise<Signed | null> => {
    const [id, of] = String(wire.headers[WHO] ?? '').split('@')
    if (id === undefined || of === undefined) return null
    return { actor: { person: id, unit: of, via: 'api', session: `ses_${id}` }, rights: await rightsOf(house.store, id, of, house.now), provedAt: proved() }
  }
}

const WIDE: Limits = { perSource: 1_000_000, perSession: 1_000_000, signedOut: 1_000_000 }

/** What a test sets otherwise. */
type Given = { readonly [K in Exclude<keyof ServeOptions, 'signIn'>]?: Exclude<ServeOptions[K], undefined> } & { readonly sessionOf?: SessionOf }

/** Starts a server on the store of a test. */
export async function serving(house: House, { sessionOf = testSession(house), ...given }: Given = {}): Promise<Serving> {
  const lines: Line[] = []
  const folder = given.folder ?? temporaryFolder()
  const served = await serve(house, {
    folder, host: '127.0.0.1', port: 0, tls: null, behindProxy: false, clock: () => new Date(house.now), tell: (line) => void lines.push(line),
    signIn: {
      sessionOf, routes: openSignIn(house, () => new Date(house.now), signInParts(SETTINGS, null)).routes, setupLink: () => Promise.resolve(null),
    }, chores: [], limits: WIDE, ...given,
  })
  cleanups.push(() => served.stop(100))
  const ask = async (method: string, path: string, { by, body, raw, headers = {} }: Asked = {}): Promise<Response> => firstOf(await fetch(`${served.address}${path}`, {
    method, redirect: 'manual',
    headers: {
      ...(by == null ? {} : { [WHO]: by }), ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(raw === undefined ? {} : { 'content-type': raw.type }), ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(raw === undefined ? {} : { body: raw.bytes }),
  }))
  return { served, base: served.address, lines, folder, ask }
}

/** Of a stream of events what comes first: the rest has no end, and is left. */
async function firstOf(answer: Response): Promise<Response> {
  if (answer.body === null || answer.headers.get('content-type')?.startsWith('text/event-stream') !== true) return answer
  let text = ''
  for await (const piece of answer.body) {
    text += Buffer.from(piece).toString()
    if (text.includes('data: ')) break
  }
  return new Response(text, { status: answer.status, headers: answer.headers })
}

/** Adds a person with roles in a unit; returns `per_…@unit_…`. */
export async function person(house: House, name: string, of: string, ...roles: readonly Role[]): Promise<string> {
  return inAct(house, 'test', 'person', async (act) => {
    const id = await addPerson(act, house.random, { name, unit: of })
    for (const role of roles) await grantRole(act, { operator: 'test' }, { person: id, unit: of, role })
    return `${id}@${of}`
  })
}

/** Adds a unit. */
export async function unit(house: House, id: string): Promise<string> {
  await inAct(house, 'test', 'unit', (act) => addUnit(act, { id, name: `Unit ${id}` }))
  return id
}

/** States a purpose of somebody for things, as they would by the API. */
export async function purposeFor(house: House, who: string, ...ids: readonly string[]): Promise<void> {
  const [id = '', of = ''] = who.split('@')
  await inAct({ ...house, actor: { person: id, unit: of, via: 'api', session: `ses_${id}`, purpose: null } }, id, 'purpose', async (act) => {
    for (const kind of ['report', 'media', 'identifier'] as const) for (const thing of ids) statePurpose(
      act, { session: `ses_${id}`, person: id, scope: { kind, id: thing }, code: 'triage', words: 'for a test' },
    )
  })
}

/** Asks for an export and has a second person approve it; what the export itself is then asked with. */
export async function approvedExport(
  server: Serving, by: string, second: string, list: 'queue.csv' | 'queue.json', wanted: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const given = { to: 'Example Court, Ternby', ...wanted }
  const asked = await server.ask('POST', '/api/approvals/export', { by, body: { list, reason: 'disclosure to the court', ...given } })
  const { approval } = z.object({ approval: z.string() }).parse(await asked.json())
  expect((await server.ask('POST', `/api/approvals/export/${approval}/decide`, { by: second, body: { decision: 'approved' } })).status).toBe(200)
  return { approval, ...given }
}

const Told = z.object({
  type: z.string(), title: z.string(), status: z.number(), code: z.string(), request: z.string(), issues: z.unknown().optional(),
  facts: z.unknown().optional(),
}).strict()

/** The problem that an answer tells, in its form. */
export async function problem(answer: Response): Promise<z.output<typeof Told>> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const told = Told.parse(await answer.json())
  expect(told).toMatchObject({ status: answer.status, type: `urn:sterna:problem:${told.code}`, request: answer.headers.get('x-request-id') })
  return told
}
