import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { inAct, openCase, rights, roles, statePurpose, type Right, type Role } from '../src/custody/index.ts'
import type { Endpoint } from '../src/kernel/endpoint.ts'
import { allEndpoints } from '../src/server/index.ts'
import { rows, sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { cleanups } from './cleanup.ts'
import { testDoors } from './doors.ts'
import { sampleFor, type Known } from './every-endpoint.ts'
import { person, serving, unit, type Serving } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

const MISSING: Known = {
  id: 'r000000000000000', subject: 'r000000000000000', to: 'Example Court', other: 'r000000000000001', case: 'case_0000000000000000',
  person: 'per_0000000000000000', glass: 'bg_0000000000000000',
  approval: 'apr_0000000000000000', 'sha256': 'a'.repeat(64), '/api/purposes id': 'r000000000000000', '/api/break-glass id': 'r000000000000000',
  'from': '2026-11-01T00:00:00.000Z', '*': '0/000', 'turn': 0, '/api/reports/:id/case case': null, 'sign': 'flattery', 'fact': 'victim.age',
  'opening': 1, 'file': 0, 'index': 0,
}

interface World {
  readonly house: House
  readonly server: Serving
  readonly known: Known
  readonly people: ReadonlyMap<Role, string>
  readonly strangers: ReadonlyMap<Role, string>
}

/** What each test looks at; the store of the first is gone by the second, so all stand in one. */
async function world(): Promise<World> {
  const house = await testDoors()
  const suspect = { first: 'Robin', last: 'Example', email: 'robin@example.org', phone: '+442079460111' }
  await takeTips(house, [{ id: '211000001', suspects: [suspect] }, { id: '211000002', suspects: [suspect] }])
  const found = await byReference(house)
  const [id, other] = [found.get('211000001')?.id ?? '', found.get('211000002')?.id ?? '']
  expect([id, other].every((word) => /^r[0-9a-f]{15}$/.test(word))).toBe(true)
  await unit(house, 'unit_2')
  const people = new Map<Role, string>()
  const strangers = new Map<Role, string>()
  for (const role of roles) people.set(role, await person(house, `${role} one`, 'unit_1', role))
  for (const role of ['triage', 'child-protection', 'supervisor'] as const) strangers.set(role, await person(house, `${role} two`, 'unit_2', role))
  const caseId = await inAct(house, 'test', 'case', (act) => openCase(act, house.random, { by: 'nobody here', reference: 'C-1', restricted: false }))
  const known = { ...MISSING, id, subject: id, other, case: caseId, '/api/purposes id': id, '/api/break-glass id': id }
  for (const who of [...people.values(), ...strangers.values()]) await statePurposes(house, who, [id, other, caseId, 'search', MISSING['id']])
  return { house, server: await serving(house), known, people, strangers }
}

async function statePurposes(house: House, who: string, ids: readonly unknown[]): Promise<void> {
  const [id = '', of = ''] = who.split('@')
  const actor = { person: id, unit: of, via: 'api', session: `ses_${id}`, purpose: null } as const
  await inAct({ ...house, actor }, id, 'purpose', async (act) => {
    for (const kind of ['report', 'case', 'identifier', 'media'] as const) {
      for (const thing of ids) statePurpose(
        act, { session: `ses_${id}`, person: id, scope: { kind, id: String(thing) }, code: 'triage', words: 'for a test' },
      )
    }
  })
}

async function asked(w: World, endpoint: Endpoint, by: string | null, known: Known) {
  const { path, body, upload } = sampleFor(endpoint, known)
  const raw = upload === true ? { raw: { type: 'application/octet-stream', bytes: 'nothing that anybody reads' } } : {}
  const response = await w.server.ask(endpoint.method, path, { by, ...(body === undefined ? {} : { body }), ...raw })
  const text = await response.text()
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true
  return {
    status: response.status, text, code: isProblem ? z.object({ code: z.string() }).parse(JSON.parse(text)).code : null, headers: response.headers,
  }
}

/** Endpoints whose own things the test does not make: they may be missing although the report is seen. */
const MAY_MISS = /openings|purposes|members|signs\/(?:confirm|reject|correct|add|withdraw)|facts\/take-back|talk\/open|links\/split\/undo|:person|:glass|:approval|grading|hash-sets\/(?:overruled|quarantine)|api\/log\/proof|tlog/

/** What works on the row of one's own session, which the test's way of signing in has none of; `sign-in-session.test.ts` asks it with real ones. */
const OWN_SESSION = new Set(['POST /api/session/lock'])

const name = (e: Endpoint): string => `${e.method} ${e.path}`

/** How far the right of an endpoint goes for a role; null when it has none. */
function extent(endpoint: Endpoint, role: Role): string | null {
  if (endpoint.right === 'nobody' || endpoint.right === 'signed-in') return 'all'
  const by: Partial<Record<Role, string>> = rights[endpoint.right as Right].by
  return by[role] ?? null
}

/** What a role is told of a thing of its own unit that is in no case, or of a case that it is no member of. */
function expected(endpoint: Endpoint, role: Role | null): 'answered' | 'right-missing' | 'not-found' | 'signed-out' {
  if (endpoint.right === 'nobody') return 'answered'
  if (role === null || OWN_SESSION.has(name(endpoint))) return 'signed-out'
  const far = extent(endpoint, role)
  if (far === null) return 'right-missing'
  if (endpoint.sees?.report !== undefined && far !== 'unit') return 'not-found'
  if (endpoint.sees?.case !== undefined && role !== 'supervisor') return 'not-found'
  return 'answered'
}

let shared: World
const kept = cleanups.splice(0)
beforeAll(async () => {
  shared = await world()
  kept.push(...cleanups.splice(0))
  return async () => {
    for (const clean of kept.toReversed()) await clean()
  }
})

test.each([null, ...roles])('every endpoint asked by %s says what the table of rights says, and leaves an entry', async (role) => {
  const who = role === null ? null : shared.people.get(role) ?? null
  const wrong: string[] = []
  for (const endpoint of allEndpoints) {
    const before = await entries(shared.house, who, endpoint.event)
    const { status, code, text } = await asked(shared, endpoint, who, shared.known)
    const want = expected(endpoint, role)
    const got = code === 'right-missing' || code === 'signed-out'
      ? code : status === 404 && (want === 'not-found' || !MAY_MISS.test(endpoint.path)) ? 'not-found' : 'answered'
    if (got !== want || status >= 500) wrong.push(`${name(endpoint)}: ${status} ${code ?? text.slice(0, 80)}, not ${want}`)
    if (endpoint.event !== null && await entries(shared.house, who, endpoint.event) <= before) wrong.push(
      `${name(endpoint)}: no entry ${endpoint.event} after ${status} ${code ?? ''}`,
    )
  }
  expect(wrong).toEqual([])
})

async function entries(house: House, who: string | null, event: string | null): Promise<number> {
  const [found] = await rows(house.store, z.object({ n: z.number() }), sql`
    select count(*) as n from log_entry e join act a on a.id = e.act_id where a.who = ${who?.split('@')[0] ?? 'nobody'} and e.event = ${event}`)
  return found?.n ?? 0
}

test('what another unit has is as missing as what is not there, header by header', async () => {
  const wrong: string[] = []
  for (const endpoint of allEndpoints.filter((e) => e.sees !== undefined)) {
    for (const [role, who] of shared.strangers) {
      const [hidden, missing] = [await asked(shared, endpoint, who, shared.known), await asked(shared, endpoint, who, MISSING)]
      const plain = (a: typeof hidden): unknown => [
        a.status, a.text.replace(/req_[0-9a-f]+/g, 'req'), [...a.headers].filter(([k]) => k !== 'date' && k !== 'x-request-id'),
      ]
      if (JSON.stringify(plain(hidden)) !== JSON.stringify(plain(missing)) || hidden.status < 400) wrong.push(
        `${name(endpoint)} by ${role}: ${hidden.text} / ${missing.text}`,
      )
    }
  }
  expect(wrong).toEqual([])
})
