import { readdir } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { allEndpoints, lineText } from '../src/server/index.ts'
import { NOW, testDoors, testStore } from './doors.ts'
import { sampleFor } from './every-endpoint.ts'
import { person, problem, purposeFor, serving, unit } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

/** Words of a case that must be nowhere but in the answers that are asked for them. */
const CANARY = 'Canary Gull of Ternby'

/** Text that does harm where it is taken for something else. */
const HOSTILE = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=HYPERLINK("http://203.0.113.9")', '+1+1', '@SUM(A1)', '-2+3', '\u202Egnp.exe',
  'a\r\nset-cookie: x=1', '\u001b[2J', '{{7*7}}', "'; drop table report; --",
]

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

test('what an endpoint does not know is refused, wherever it stands, and nothing of it comes back', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', suspects: [{ first: 'Robin' }] }, { id: '211000002' }])
  const found = await byReference(house)
  const [id, other] = [found.get('211000001')?.id ?? '', found.get('211000002')?.id ?? '']
  const by = await person(house, 'Auk', 'unit_1', 'triage', 'investigator', 'supervisor', 'grader', 'auditor', 'administrator')
  const server = await serving(house)
  const known = {
    id, subject: id, to: 'Example Court', other, case: 'case_0000000000000000', person: 'per_0000000000000000', glass: 'bg_0000000000000000',
    approval: 'apr_0000000000000000', sha256: 'a'.repeat(64), '/api/purposes id': id, '/api/break-glass id': id, sign: 'flattery', '*': '0/000',
  }
  await purposeFor(house, by, id, other, 'search')
  const wrong: string[] = []
  const keys = ['isAdmin', '__proto__', 'unit_id', 'constructor', 'by', 'prototype']
  for (const [n, e] of allEndpoints.filter((one) => one.upload !== true && one.sees?.case === undefined).entries()) {
    const unknown = keys.filter((key) => !(e.input instanceof z.ZodObject && Object.hasOwn(e.input.shape, key)))
    for (const key of unknown.slice(n % unknown.length).slice(0, 1)) {
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
  for (const bytes of [
    '{"wanted":"x","wanted":"y"}', '[]', 'null', '"x"', '{"wanted":' + '['.repeat(40) + ']'.repeat(40) + '}', '{"wanted":"\uFFFF"',
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
  ]) {
    expect((await problem(await server.ask('POST', '/api/reports/find', { by, raw: { type: 'application/json', bytes } }))).code).toBe('usage')
  }
  expect((await server.ask('GET', `/api/reports/${id}?id=${other}`, { by })).status).toBe(400)
  expect((await server.ask('GET', '/api/queue?limit=1&limit=200', { by })).status).toBe(400)
})

test('words of a case are in the answers that are asked for them, and nowhere else', async () => {
  const house = await testDoors()
  await takeTips(
    house,
    [{
      id: '211000001', sender: `${CANARY} Service`, text: `${CANARY} ${HOSTILE.join(' ')}`,
      suspects: [{ first: CANARY, email: 'canary@example.org' }], files: [{ name: `${HOSTILE.join(' ')}.jpg`, md5: 'b'.repeat(32) }],
    }],
  )
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await purposeFor(house, by, id, 'search')
  const report = await server.ask('GET', `/api/reports/${id}`, { by })
  expect(report.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(report.headers.get('x-content-type-options')).toBe('nosniff')
  const text = await report.text()
  expect(text).toContain(CANARY)
  expect(JSON.parse(text)).toMatchObject({ evidence: [{ name: expect.stringContaining('<script>') as unknown }] })
  const others = [
    await server.ask('GET', `/api/reports/${id}?${encodeURIComponent(CANARY)}=${encodeURIComponent(CANARY)}`, { by }),
    await server.ask('GET', `/api/reports/${encodeURIComponent(CANARY)}`, { by }),
    await server.ask('POST', '/api/reports/find', { by, body: { wanted: CANARY, [CANARY]: CANARY } }),
    await server.ask('GET', `/${encodeURIComponent(CANARY)}`, { by }),
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
  const Taken = z.object({
    received: z.array(z.string()), already: z.number(), readSome: z.boolean(), problems: z.array(z.object({ file: z.string() })),
  })
  const first = Taken.parse(await (await server.ask(
    'POST', '/api/reports', { by, raw, headers: { 'sterna-file-name': encodeURIComponent('../../etc/Fähre\u202E.json') } },
  )).json())
  expect(first.received).toHaveLength(1)
  expect(first.problems.every((p) => !p.file.includes('/'))).toBe(true)
  const again = Taken.parse(await (await server.ask('POST', '/api/reports', { by, raw })).json())
  expect([again.received, again.already]).toEqual([[], 1])
  expect((await server.ask('POST', '/api/reports', { by, raw: { type: 'multipart/form-data; boundary=x', bytes } })).status).toBe(415)
  expect((await server.ask('POST', '/api/reports', { by, raw, headers: { 'sterna-file-name': '%E0%A4%A' } })).status).toBe(200)
  const left = (await readdir(server.folder, { recursive: true })).filter((name) => name.startsWith('incoming/') && /file-/.test(name))
  expect(left).toEqual([])
})

test('an identifier is found in any writing; what may not be seen is a number and a unit', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001', suspects: [{ first: 'Robin', phone: '+442079460111', email: 'robin@example.org' }] }])
  const actor = { person: 'test', unit: 'unit_2', via: 'house', session: null, purpose: null } as const
  await unit(house, 'unit_2')
  await takeTips({ ...house, actor }, [{ id: '211000009', suspects: [{ first: 'Sam', phone: '+442079460111' }] }])
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'investigator')
  await purposeFor(house, by, 'search')
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  for (const given of [
    { written: '+44 20 7946 0111' }, { written: '(020) 7946-0111', country: 'GB' }, { written: '0044 2079460111', country: 'GB' },
  ]) {
    const answer = await (await server.ask('POST', '/api/identifiers/search', { by, body: given })).json()
    expect(answer, given.written).toMatchObject({
      reports: [{ id, kind: 'phone', exact: true }], more: false, askTheOwner: [{ unit: 'unit_2', reports: 1 }],
    })
  }
  expect(await (await server.ask(
    'POST', '/api/identifiers/search', { by, body: { written: ' ROBIN@example.org ', kind: 'email' } },
  )).json()).toMatchObject({ reports: [{ id }], askTheOwner: [] })
  expect(await (await server.ask(
    'POST', '/api/identifiers/search', { by, body: { written: 'nobody@example.net' } },
  )).json()).toMatchObject({ reports: [], askTheOwner: [] })
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
  expect(text.split('\n').filter(
    (l) => l !== '' && !/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})? [0-9.e+-]+)$/.test(l),
  )).toEqual([])
  expect(text).not.toMatch(/per_|unit_|r[0-9a-f]{15}|127\.0\.0\.1|Auk/)
  expect((await server.ask('GET', '/metrics', { headers: { 'x-forwarded-for': '192.0.2.9' } })).status).toBe(404)
})
