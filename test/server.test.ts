import { expect, test } from 'vitest'
import { z } from 'zod'
import { inAct, statePurpose } from '../src/custody/index.ts'
import { route } from '../src/desk/index.ts'
import { endpoint } from '../src/kernel/endpoint.ts'
import { allEndpoints, lineText } from '../src/server/index.ts'
import { rows, sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { NOW, testDoors } from './doors.ts'
import { sampleFor } from './every-endpoint.ts'
import { person, serving, testSession, type Serving } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

/** Words of a case that must be nowhere but in the answers that are asked for them. */
const CANARY = 'Canary Gull of Ternby'

/** Text that does harm where it is taken for something else. */
const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=HYPERLINK("http://203.0.113.9")', '+1+1', '@SUM(A1)', '-2+3', '\u202Egnp.exe', 'a\r\nset-cookie: x=1', '\u001b[2J', '{{7*7}}', "'; drop table report; --"]

async function purposeFor(house: House, who: string, ...ids: readonly string[]): Promise<void> {
  const [id = '', of = ''] = who.split('@')
  await inAct({ ...house, actor: { person: id, unit: of, via: 'api', session: `ses_${id}`, purpose: null } }, id, 'purpose', async (act) => {
    for (const kind of ['report', 'media', 'identifier'] as const) for (const thing of ids) statePurpose(act, { session: `ses_${id}`, person: id, scope: { kind, id: thing }, code: 'triage', words: 'for a test' })
  })
}

const Told = z.object({ type: z.string(), title: z.string(), status: z.number(), code: z.string(), request: z.string(), issues: z.unknown().optional(), facts: z.unknown().optional() }).strict()

async function problem(answer: Response): Promise<z.output<typeof Told>> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const told = Told.parse(await answer.json())
  expect(told).toMatchObject({ status: answer.status, type: `urn:sterna:problem:${told.code}`, request: answer.headers.get('x-request-id') })
  return told
}

const SAME = {
  'cache-control': 'no-store', 'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';sandbox;require-trusted-types-for 'script';trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY', 'x-permitted-cross-domain-policies': 'none', 'x-xss-protection': '0',
}
const OWN = new Set(['content-type', 'content-length', 'date', 'connection', 'keep-alive', 'x-request-id', 'allow', 'content-disposition', 'retry-after', 'transfer-encoding'])

/** Every header that is not about this one answer. */
const shared = (answer: Response): Record<string, string> => Object.fromEntries([...answer.headers].filter(([name]) => !OWN.has(name)))

test('every answer has the same headers, whatever it answers; only the endpoints say what is there', async () => {
  const house = await testDoors()
  const fault = route(endpoint({ method: 'GET', path: '/api/broken', right: 'nobody', event: null, about: '', input: z.strictObject({}), output: z.string() }), () => { throw new Error(CANARY) })
  const server = await serving(house, { routes: [fault] })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const body = { wanted: 'x' }
  const answers: [string, Promise<Response>, number][] = [
    ['health', server.ask('GET', '/health'), 200], ['nobody', server.ask('GET', '/api/queue'), 401], ['queue', server.ask('GET', '/api/queue', { by }), 200],
    ['no such address', server.ask('GET', '/nothing/here', { by }), 404], ['no such address, nobody', server.ask('GET', '/api'), 404], ['bad escape', server.ask('GET', '/api/reports/%zz', { by }), 400],
    ['long parameter', server.ask('GET', `/api/reports/${'a'.repeat(500)}`, { by }), 404], ['head', server.ask('HEAD', '/api/queue', { by }), 405], ['options', server.ask('OPTIONS', '/api/queue', { by, headers: { origin: 'https://example.com' } }), 405],
    ['patch', server.ask('PATCH', '/api/reports/find', { by, body }), 405], ['text', server.ask('POST', '/api/reports/find', { by, raw: { type: 'text/plain', bytes: '{}' } }), 415],
    ['form', server.ask('POST', '/api/reports/find', { by, raw: { type: 'application/x-www-form-urlencoded', bytes: 'wanted=x' } }), 415],
    ['large', server.ask('POST', '/api/reports/find', { by, body: { wanted: 'x'.repeat(1 << 20) } }), 413], ['no right', server.ask('GET', '/api/log', { by }), 403],
    ['fault', server.ask('GET', '/api/broken'), 500], ['malformed', server.ask('POST', '/api/reports/find', { by, raw: { type: 'application/json', bytes: '{' } }), 400],
  ]
  for (const [what, asked, status] of answers) {
    const answer = await asked
    expect(answer.status, what).toBe(status)
    expect(shared(answer), what).toEqual(SAME)
    if (status >= 400 && what !== 'head') expect((await problem(answer)).status, what).toBe(status)
  }
  expect((await server.ask('OPTIONS', '/api/queue')).headers.get('allow')).toBe('GET')
  const told = server.lines.find((l) => l.event === 'fault')
  expect(told).toMatchObject({ level: 'error', route: 'GET /api/broken', code: null })
  expect(JSON.stringify(server.lines)).not.toContain(CANARY)
})

test('what an endpoint does not know is refused, wherever it stands, and nothing of it comes back', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', suspects: [{ first: 'Robin' }] }, { id: '211000002' }])
  const found = await byReference(house)
  const [id, other] = [found.get('211000001')?.id ?? '', found.get('211000002')?.id ?? '']
  const by = await person(house, 'Auk', 'unit_1', 'triage', 'investigator', 'supervisor', 'grader', 'auditor', 'administrator')
  const server = await serving(house)
  const known = { id, other, case: 'case_0000000000000000', person: 'per_0000000000000000', glass: 'bg_0000000000000000', approval: 'apr_0000000000000000', sha256: 'a'.repeat(64), '/api/purposes id': id, '/api/break-glass id': id, sign: 'flattery', '*': '0/000' }
  await purposeFor(house, by, id, other, 'search')
  const wrong: string[] = []
  for (const e of allEndpoints.filter((one) => one.upload !== true && one.sees?.case === undefined)) {
    for (const key of ['isAdmin', 'unit_id', '__proto__', 'constructor', 'prototype', 'by', 'verified']) {
      const { path, body } = sampleFor(e, known)
      const poisoned = body === undefined ? null : `${JSON.stringify(body).slice(0, -1)}${Object.keys(body).length > 0 ? ',' : ''}"${key}":{"a":1}}`
      const answer = poisoned === null ? await server.ask(e.method, `${path}${path.includes('?') ? '&' : '?'}${key}=1`, { by })
        : await server.ask(e.method, path, { by, raw: { type: 'application/json', bytes: poisoned } })
      const told = await answer.text()
      if (answer.status !== 400 || told.includes(key)) wrong.push(`${e.method} ${e.path} ${key}: ${answer.status} ${told}`)
    }
  }
  expect(wrong).toEqual([])
  expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  for (const bytes of ['{"wanted":"x","wanted":"y"}', '[]', 'null', '"x"', '{"wanted":' + '['.repeat(40) + ']'.repeat(40) + '}', '{"wanted":"\uFFFF"', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]) {
    expect((await problem(await server.ask('POST', '/api/reports/find', { by, raw: { type: 'application/json', bytes } }))).code).toBe(typeof bytes === 'string' && bytes.startsWith('{"wanted":"x"') ? 'usage' : 'usage')
  }
  expect((await server.ask('GET', `/api/reports/${id}?id=${other}`, { by })).status).toBe(400)
  expect((await server.ask('GET', '/api/queue?limit=1&limit=200', { by })).status).toBe(400)
})

test('a purpose is asked for first, a fresh proof where an act needs one; both stand in the log', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', suspects: [{ first: 'Robin', email: 'robin@example.org' }] }])
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  let proved: string | null = '2026-11-21T11:49:59.000Z'
  const server = await serving(house, { sessionOf: testSession(() => proved) })
  const by = await person(house, 'Auk', 'unit_1', 'investigator')
  expect(await problem(await server.ask('GET', `/api/reports/${id}`, { by }))).toMatchObject({ status: 428, facts: { kind: 'report', id } })
  expect((await server.ask('POST', '/api/identifiers/search', { by, body: { written: 'robin@example.org' } })).status).toBe(428)
  const said = { kind: 'report', id, code: 'investigation', words: 'the case of the day' }
  expect((await server.ask('POST', '/api/purposes', { by, body: { ...said, id: 'r000000000000000' } })).status).toBe(404)
  expect((await server.ask('POST', '/api/purposes', { by, body: said })).status).toBe(200)
  expect((await server.ask('GET', `/api/reports/${id}`, { by })).status).toBe(200)
  expect((await server.ask('POST', `/api/reports/${id}/files/0/openings`, { by, body: { reason: 'to look at it' } })).status).toBe(428)
  expect((await problem(await server.ask('GET', '/api/queue.csv', { by }))).code).toBe('proof-needed')
  proved = '2026-11-21T11:50:01.000Z'
  expect((await server.ask('GET', '/api/queue.csv', { by })).status).toBe(200)
  const viewed = await rows(house.store, z.object({ purpose: z.string().nullable(), via: z.string(), session: z.string().nullable(), result: z.string() }), sql`
    select a.purpose, a.via, a.session, e.result from log_entry e join act a on a.id = e.act_id where e.event = 'report.viewed' order by e.id`)
  expect(viewed).toEqual([
    { purpose: null, via: 'api', session: `ses_${by.split('@')[0]}`, result: 'refused:purpose-missing' }, { purpose: 'investigation', via: 'api', session: `ses_${by.split('@')[0]}`, result: 'done' },
  ])
})

test('a list leaves an entry for each report on it, an export the hash of what left', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', sender: '=1+1' }, { id: '211000002', sender: 'Example Service' }])
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'supervisor')
  const ids = [...(await byReference(house)).values()].map((q) => q.id).sort()
  const page = z.object({ reports: z.array(z.object({ id: z.string() })), next: z.string().nullable() })
  const first = page.parse(await (await server.ask('GET', '/api/queue?limit=1', { by })).json())
  const second = page.parse(await (await server.ask('GET', `/api/queue?limit=1&after=${first.next ?? ''}`, { by })).json())
  expect([...first.reports, ...second.reports].map((r) => r.id).sort()).toEqual(ids)
  expect((await server.ask('GET', '/api/queue?after=WzFd', { by })).status).toBe(400)
  const csv = await (await server.ask('GET', '/api/queue.csv', { by })).text()
  expect(csv.split('\r\n').filter((l) => l !== '')).toHaveLength(3)
  expect(csv).not.toMatch(/(?:^|,|")[=+@-](?!\d*(?:,|\r))/m)
  const seen = await rows(house.store, z.object({ subject: z.string().nullable(), content: z.string().nullable() }), sql`
    select subject, content_sha256 as content from log_entry where event = 'queue.exported' order by subject`)
  expect(seen.map((s) => s.subject)).toEqual(ids)
  expect(new Set(seen.map((s) => s.content))).toEqual(new Set([Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(csv))).toString('hex')]))
})

test('the queue is narrowed by what is asked for', async () => {
  const house = await testDoors()
  await takeTips(house, [
    { id: '211000001', type: 'Child Pornography (possession, manufacture, and distribution)', priority: '1', suspects: [{ first: 'Robin' }] },
    { id: '211000002', tags: ['sextortion'], children: [{ first: 'Kim', age: 12 }] },
  ])
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const all = [...(await byReference(house)).values()]
  const ids = async (query: string): Promise<unknown> => z.object({ reports: z.array(z.object({ id: z.string() })) }).parse(await (await server.ask('GET', `/api/queue?${query}`, { by })).json()).reports.map((r) => r.id)
  for (const band of ['very-high', 'high', 'medium', 'low']) expect(await ids(`band=${band}`)).toEqual(all.filter((q) => q.band === band).map((q) => q.id))
  for (const held of ['yes', 'no']) expect(await ids(`held=${held}`)).toEqual(all.filter((q) => (q.held !== null) === (held === 'yes')).map((q) => q.id))
  const rule = all.flatMap((q) => q.triggers)[0]?.rule ?? 'none'
  expect(await ids(`trigger=${rule}`)).toEqual(all.filter((q) => q.triggers.some((t) => t.rule === rule)).map((q) => q.id))
  expect(await ids(`format=${all[0]?.format ?? ''}`)).toEqual(all.map((q) => q.id))
  expect(await ids('source=nobody')).toEqual([])
})

test('an identifier is found in any writing; what may not be seen is a number and a unit', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', suspects: [{ first: 'Robin', phone: '+442079460111', email: 'robin@example.org' }] }])
  const actor = { person: 'test', unit: 'unit_2', via: 'house', session: null, purpose: null } as const
  const { unit } = await import('./serving.ts')
  await unit(house, 'unit_2')
  await takeTips({ ...house, actor }, [{ id: '211000009', suspects: [{ first: 'Sam', phone: '+442079460111' }] }])
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'investigator')
  await purposeFor(house, by, 'search')
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  for (const given of [{ written: '+44 20 7946 0111' }, { written: '(020) 7946-0111', country: 'GB' }, { written: '0044 2079460111', country: 'GB' }]) {
    const answer = await (await server.ask('POST', '/api/identifiers/search', { by, body: given })).json()
    expect(answer, given.written).toMatchObject({ reports: [{ id, kind: 'phone', exact: true }], more: false, askTheOwner: [{ unit: 'unit_2', reports: 1 }] })
  }
  expect(await (await server.ask('POST', '/api/identifiers/search', { by, body: { written: ' ROBIN@example.org ', kind: 'email' } })).json()).toMatchObject({ reports: [{ id }], askTheOwner: [] })
  expect(await (await server.ask('POST', '/api/identifiers/search', { by, body: { written: 'nobody@example.net' } })).json()).toMatchObject({ reports: [], askTheOwner: [] })
})

test('words of a case are in the answers that are asked for them, and nowhere else', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', sender: `${CANARY} Service`, text: `${CANARY} ${HOSTILE.join(' ')}`, suspects: [{ first: CANARY, email: 'canary@example.org' }], files: [{ name: `${HOSTILE.join(' ')}.jpg`, md5: 'b'.repeat(32) }] }])
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  const server: Serving = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await purposeFor(house, by, id, 'search')
  const report = await server.ask('GET', `/api/reports/${id}`, { by })
  expect(report.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(report.headers.get('x-content-type-options')).toBe('nosniff')
  const text = await report.text()
  expect(text).toContain(CANARY)
  expect(JSON.parse(text)).toMatchObject({ evidence: [{ name: expect.stringContaining('<script>') as unknown }] })
  const others = [
    await server.ask('GET', `/api/reports/${id}?${encodeURIComponent(CANARY)}=${encodeURIComponent(CANARY)}`, { by }), await server.ask('GET', `/api/reports/${encodeURIComponent(CANARY)}`, { by }),
    await server.ask('POST', '/api/reports/find', { by, body: { wanted: CANARY, [CANARY]: CANARY } }), await server.ask('GET', `/${encodeURIComponent(CANARY)}`, { by }),
    await server.ask('POST', `/api/reports/${id}/signs/confirm`, { by, body: { turn: 99, sign: 'flattery', reason: CANARY } }),
    await server.ask('POST', `/api/reports/${id}/facts/confirm`, { by, body: { fact: CANARY, reason: CANARY } }),
    await server.ask('GET', '/metrics'), await server.ask('GET', '/api/openapi.json'), await server.ask('GET', '/ready'),
    await server.ask('GET', '/api/queue', { by, headers: { 'x-request-id': CANARY.replaceAll(' ', '-'), 'user-agent': CANARY } }),
  ]
  const seen = await Promise.all(others.slice(0, -1).map((a) => a.text()))
  expect(seen.filter((t) => t.includes(CANARY) || t.includes('Canary')).map((t) => t.slice(0, 200))).toEqual([])
  const logged = server.lines.map((l) => lineText(l)).join('')
  expect(logged).not.toMatch(/canary|gull|ternby/i)
  expect(logged.split('\n')).toHaveLength(server.lines.length + 1)
  expect(server.lines.every((l) => !String(l['route']).includes(id))).toBe(true)
})

test('no field of a line can end it or forge another', () => {
  for (const text of [...HOSTILE, '\u2028\u2029\u0085\u0000', '\ud800', '"}\n{"event":"forged"}', 'x'.repeat(10_000)]) {
    const line = lineText({ at: NOW, level: 'info', event: 'request', route: text })
    expect(line.trimEnd().split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1)
    expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
    expect(JSON.parse(line)).toMatchObject({ event: 'request' })
  }
})

test('a file comes in over the wire: its name is a label, twice is once, and nothing of it is left behind', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const bytes = JSON.stringify({ hello: 'a neutral file' })
  const raw = { type: 'application/octet-stream', bytes }
  const Taken = z.object({ received: z.array(z.string()), already: z.number(), readSome: z.boolean(), problems: z.array(z.object({ file: z.string() })) })
  const first = Taken.parse(await (await server.ask('POST', '/api/reports', { by, raw, headers: { 'sterna-file-name': encodeURIComponent('../../etc/Fähre\u202E.json') } })).json())
  expect(first.received).toHaveLength(1)
  expect(first.problems.every((p) => !p.file.includes('/'))).toBe(true)
  const again = Taken.parse(await (await server.ask('POST', '/api/reports', { by, raw })).json())
  expect([again.received, again.already]).toEqual([[], 1])
  expect((await server.ask('POST', '/api/reports', { by, raw: { type: 'multipart/form-data; boundary=x', bytes } })).status).toBe(415)
  expect((await server.ask('POST', '/api/reports', { by, raw, headers: { 'sterna-file-name': '%E0%A4%A' } })).status).toBe(200)
  const { readdir } = await import('node:fs/promises')
  const left = (await readdir(server.folder, { recursive: true })).filter((name) => name.startsWith('incoming/') && /file-/.test(name))
  expect(left).toEqual([])
})

test('who asks too often waits; nobody who is signed in waits for others', async () => {
  const house = await testDoors()
  const server = await serving(house, { limits: { perSource: 1_000, perSession: 5, signedOut: 3 } })
  const [one, two] = [await person(house, 'Auk', 'unit_1', 'triage'), await person(house, 'Gannet', 'unit_1', 'triage')]
  const statuses = async (by: string | null, times: number): Promise<number[]> => {
    const all: number[] = []
    for (let i = 0; i < times; i++) all.push((await server.ask('GET', '/api/hash-sets', { by })).status)
    return all
  }
  expect(await statuses(one, 7)).toEqual([200, 200, 200, 200, 200, 429, 429])
  expect(await statuses(two, 2)).toEqual([200, 200])
  expect(await statuses(null, 5)).toEqual([401, 401, 401, 429, 429])
  const refused = await server.ask('GET', '/api/hash-sets', { by: one })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await problem(refused)).code).toBe('too-many')
  const limited = await serving(house, { limits: { perSource: 4, perSession: 99, signedOut: 99 } })
  const tried: number[] = []
  for (let i = 0; i < 6; i++) tried.push((await limited.ask('GET', '/health')).status)
  expect(tried).toEqual([200, 200, 200, 200, 429, 429])
})

test('rights that were taken away a moment ago are gone, on every server of the house', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001' }])
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  const [a, b] = [await serving(house), await serving(house)]
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const chief = await person(house, 'Skua', 'unit_1', 'administrator')
  await a.ask('POST', '/api/purposes', { by, body: { kind: 'report', id, code: 'triage', words: 'for a test' } })
  expect((await b.ask('GET', `/api/reports/${id}`, { by })).status).toBe(200)
  expect((await a.ask('POST', `/api/people/${by.split('@')[0]}/roles/revoke`, { by: chief, body: { role: 'triage' } })).status).toBe(200)
  expect((await b.ask('GET', `/api/reports/${id}`, { by })).status).toBe(403)
})

test('figures tell no person and no case, and are for this machine alone', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001' }])
  const server = await serving(house, { behindProxy: true })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await server.ask('GET', '/api/queue', { by })
  const text = await (await server.ask('GET', '/metrics')).text()
  expect(text).toMatch(/^sterna_requests_total\{route="GET \/api\/queue",status="200"\} 1$/m)
  expect(text).toMatch(/^sterna_queue_reports\{band="[a-z-]+",held="(?:yes|no)"\} 1$/m)
  expect(text.split('\n').filter((l) => l !== '' && !/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})? [0-9.e+-]+)$/.test(l))).toEqual([])
  expect(text).not.toMatch(/per_|unit_|r[0-9a-f]{15}|127\.0\.0\.1|Auk/)
  expect((await server.ask('GET', '/metrics', { headers: { 'x-forwarded-for': '192.0.2.9' } })).status).toBe(404)
})
