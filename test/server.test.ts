import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { route } from '../src/desk/index.ts'
import { endpoint } from '../src/kernel/endpoint.ts'
import { rows, sql } from '../src/store/index.ts'
import { temporaryFolder, testDoors, testStore } from './doors.ts'
import { approvedExport, person, problem, serving, testSession } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

/** Words of a case that must be nowhere but in the answers that are asked for them. */
const CANARY = 'Canary Gull of Ternby'

const SAME = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';sandbox;require-trusted-types-for 'script';trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY', 'x-permitted-cross-domain-policies': 'none', 'x-xss-protection': '0',
}
const OWN = new Set([
  'content-type', 'content-length', 'date', 'connection', 'keep-alive', 'x-request-id', 'allow', 'content-disposition', 'retry-after',
  'transfer-encoding',
])

/** Every header that is not about this one answer. */
const shared = (answer: Response): Record<string, string> => Object.fromEntries([...answer.headers].filter(([name]) => !OWN.has(name)))

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

test('every answer has the same headers, whatever it answers; only the endpoints say what is there', async () => {
  const house = await testDoors()
  const fault = route(
    endpoint({ method: 'GET', path: '/api/broken', right: 'nobody', event: null, about: '', input: z.strictObject({}), output: z.string() }),
    () => { throw new Error(CANARY) },
  )
  const server = await serving(house, { routes: [fault] })
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const body = { wanted: 'x' }
  const answers: [string, () => Promise<Response>, number][] = [
    ['health', () => server.ask('GET', '/health'), 200], ['nobody', () => server.ask('GET', '/api/queue'), 401],
    ['queue', () => server.ask('GET', '/api/queue', { by }), 200],
    ['no such address', () => server.ask('GET', '/nothing/here', { by }), 404], ['no such address, nobody', () => server.ask('GET', '/api'), 404],
    ['bad escape', () => server.ask('GET', '/api/reports/%zz', { by }), 400],
    ['long parameter', () => server.ask('GET', `/api/reports/${'a'.repeat(500)}`, { by }), 400],
    ['head', () => server.ask('HEAD', '/api/queue', { by }), 405],
    ['options', () => server.ask('OPTIONS', '/api/queue', { by, headers: { origin: 'https://example.com' } }), 405],
    ['patch', () => server.ask('PATCH', '/api/reports/find', { by, body }), 405],
    ['text', () => server.ask('POST', '/api/reports/find', { by, raw: { type: 'text/plain', bytes: '{}' } }), 415],
    ['form', () => server.ask('POST', '/api/reports/find', { by, raw: { type: 'application/x-www-form-urlencoded', bytes: 'wanted=x' } }), 415],
    ['large', () => server.ask('POST', '/api/reports/find', { by, body: { wanted: 'x'.repeat(1 << 20) } }), 413],
    ['no right', () => server.ask('GET', '/api/log', { by }), 403],
    ['fault', () => server.ask('GET', '/api/broken'), 500],
    ['malformed', () => server.ask('POST', '/api/reports/find', { by, raw: { type: 'application/json', bytes: '{' } }), 400],
  ]
  for (const [what, asked, status] of answers) {
    const answer = await asked()
    expect(answer.status, what).toBe(status)
    expect(shared(answer), what).toEqual(SAME)
    if (status >= 400 && what !== 'head') expect((await problem(answer)).status, what).toBe(status)
  }
  expect((await server.ask('OPTIONS', '/api/queue')).headers.get('allow')).toBe('GET')
  const told = server.lines.find((l) => l.event === 'fault')
  expect(told).toMatchObject({ level: 'error', route: 'GET /api/broken', code: null })
  expect(JSON.stringify(server.lines)).not.toContain(CANARY)
})

test('a purpose is asked for first, a fresh proof where an act needs one; both stand in the log', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', suspects: [{ first: 'Robin', email: 'robin@example.org' }] }])
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  let proved: string | null = '2026-11-21T11:49:59.000Z'
  const server = await serving(house, { sessionOf: testSession(house, () => proved) })
  const by = await person(house, 'Auk', 'unit_1', 'investigator')
  expect(await problem(await server.ask('GET', `/api/reports/${id}`, { by }))).toMatchObject({ status: 428, facts: { kind: 'report', id } })
  expect((await server.ask('POST', '/api/identifiers/search', { by, body: { written: 'robin@example.org' } })).status).toBe(428)
  const said = { kind: 'report', id, code: 'investigation', words: 'the case of the day' }
  expect((await server.ask('POST', '/api/purposes', { by, body: { ...said, id: 'r000000000000000' } })).status).toBe(404)
  expect((await server.ask('POST', '/api/purposes', { by, body: said })).status).toBe(200)
  expect((await server.ask('GET', `/api/reports/${id}`, { by })).status).toBe(200)
  expect((await server.ask('POST', `/api/reports/${id}/files/0/openings`, { by, body: { reason: 'to look at it' } })).status).toBe(428)
  const chief = await person(house, 'Skua', 'unit_1', 'supervisor')
  proved = '2026-11-21T11:50:01.000Z'
  const body = await approvedExport(server, by, chief, 'queue.csv')
  proved = '2026-11-21T11:49:59.000Z'
  expect((await problem(await server.ask('POST', '/api/queue.csv', { by, body }))).code).toBe('proof-needed')
  proved = '2026-11-21T11:50:01.000Z'
  expect((await server.ask('POST', '/api/queue.csv', { by, body })).status).toBe(200)
  const viewed = await rows(house.store, z.object({
    purpose: z.string().nullable(), via: z.string(), session: z.string().nullable(), result: z.string(),
  }), sql`
    select a.purpose, a.via, a.session, e.result from log_entry e join act a on a.id = e.act_id where e.event = 'report.viewed' order by e.id`)
  expect(viewed).toEqual([
    { purpose: null, via: 'api', session: `ses_${by.split('@')[0]}`, result: 'refused:purpose-missing' },
    { purpose: 'investigation', via: 'api', session: `ses_${by.split('@')[0]}`, result: 'done' },
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
  const chief = await person(house, 'Skua', 'unit_1', 'supervisor')
  const csv = await (await server.ask('POST', '/api/queue.csv', { by, body: await approvedExport(server, by, chief, 'queue.csv') })).text()
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
  const ids = async (query: string): Promise<unknown> =>
    z.object({ reports: z.array(z.object({ id: z.string() })) }).parse(await (await server.ask('GET', `/api/queue?${query}`, { by })).json()).reports.map((r) => r.id)
  for (const band of ['very-high', 'high', 'medium', 'low']) expect(await ids(`band=${band}`)).toEqual(
    all.filter((q) => q.band === band).map((q) => q.id),
  )
  for (const held of ['yes', 'no']) expect(await ids(`held=${held}`)).toEqual(all.filter(
    (q) => (q.held !== null) === (held === 'yes'),
  ).map((q) => q.id))
  const rule = all.flatMap((q) => q.triggers)[0]?.rule ?? 'none'
  expect(await ids(`trigger=${rule}`)).toEqual(all.filter((q) => q.triggers.some((t) => t.rule === rule)).map((q) => q.id))
  expect(await ids(`format=${all[0]?.format ?? ''}`)).toEqual(all.map((q) => q.id))
  expect(await ids('source=nobody')).toEqual([])
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

test('full tiles of the log are counted apart, and only they: who verifies a large log does not wait for it, and keeps nobody waiting', async () => {
  const server = await serving(await testDoors(), { limits: { perSource: 4, fullTiles: 6, perSession: 99, signedOut: 99 } })
  const statuses = async (path: string, times: number): Promise<number[]> => {
    const all: number[] = []
    for (let i = 0; i < times; i++) all.push((await server.ask('GET', path)).status)
    return all
  }
  expect([...await statuses('/tlog/tile/0/x001/067', 4), ...await statuses('/tlog/tile/entries/000', 3)]).toEqual([404, 404, 404, 404, 404, 404, 429])
  expect([...await statuses('/tlog/tile/0/000.p/17', 2), ...await statuses('/tlog/tile/0/000/', 1), ...await statuses('/health', 2)]).toEqual([404, 404, 404, 200, 429])
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

test('a browser that has the page is told so; a file of the console comes as it was built, pictures only from itself and from bytes', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sterna</title>')
  writeFileSync(join(folder, 'assets', 'a.js'), 'plain')
  writeFileSync(join(folder, 'assets', 'a.js.gz'), gzipSync('pressed'))
  const server = await serving(await testDoors(), { console: folder })
  const page = await server.ask('GET', '/queue')
  const etag = page.headers.get('etag') ?? ''
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([200, 'no-cache', '<!doctype html><title>Sterna</title>'])
  expect(page.headers.get('content-security-policy')).toMatch(/; img-src 'self' blob:; /)
  for (const [known, status] of [[etag, 304], [`"other", W/${etag}`, 304], ['*', 304], ['"other"', 200]] as const) {
    const again = await server.ask('GET', '/reports/r000000000000001', { headers: { 'if-none-match': known } })
    expect([known, again.status, (await again.text()) === '', again.headers.get('etag')]).toEqual([known, status, status === 304, etag])
    expect(again.headers.get('content-length')).toBe(status === 304 ? null : '36')
  }
  const file = await fetch(`${server.base}/assets/a.js`, { headers: { 'accept-encoding': 'identity' } })
  expect([file.status, await file.text()]).toEqual([200, 'plain'])
  const less = await fetch(`${server.base}/assets/a.js`, { headers: { 'accept-encoding': 'gzip' } })
  expect([less.status, less.headers.get('content-encoding'), await less.text()]).toEqual([200, 'gzip', 'pressed'])
})
