import { connect } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { addMember, addUnit, breakGlass, inAct, openCase, placeHold, type Role } from '../src/custody/index.ts'
import { queuePage } from '../src/desk/index.ts'
import { nextForSenior, nextToGrade, offerForGrading, grade } from '../src/media/index.ts'
import { allEndpoints } from '../src/server/index.ts'
import { networkOf } from '../src/server/source.ts'
import { rows, sql } from '../src/store/index.ts'
import { standings } from '../src/triage/index.ts'
import type { House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { NOW, testDoors, testStore } from './doors.ts'
import { sampleFor } from './every-endpoint.ts'
import { approvedExport, person, problem, purposeFor, serving, testSession, type Serving } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

beforeAll(() => testStore().then(() => undefined), 120_000) // the first store of a worker takes seconds

const REASON = { reason: 'the review is over' }
const Approval = z.object({ approval: z.string() })
const Waiting = z.object({ waiting: z.array(z.object({ approval: z.string(), what: z.string(), subject: z.string(), reason: z.string() })) })

/** A house with two linked reports, the second in a restricted case of Iris. */
async function house(): Promise<{ doors: House; server: Serving; open: string; hidden: string; caseId: string; at: (name: string, ...roles: readonly Role[]) => Promise<string> }> {
  const doors = await testDoors()
  const suspect = { first: 'Robin', email: 'robin@example.org' }
  await takeTips(
    doors, [{ id: '211000001', suspects: [suspect], text: 'Words of one' }, { id: '211000002', suspects: [suspect], text: 'Words of two' }],
  )
  const found = await byReference(doors)
  const [open, hidden] = [found.get('211000001')?.id ?? '', found.get('211000002')?.id ?? '']
  const at = (name: string, ...roles: readonly Role[]): Promise<string> => person(doors, name, 'unit_1', ...roles)
  const caseId = await inAct(doors, 'test', 'case', (act) => openCase(act, doors.random, { by: 'test', reference: null, restricted: true }))
  await moveReports(doors, 'test', [hidden], caseId)
  return { doors, server: await serving(doors), open, hidden, caseId, at }
}

const idOf = (who: string): string => who.split('@')[0] ?? ''
const join = (doors: House, who: string, caseId: string): Promise<void> => inAct(
  doors, 'test', 'case', (act) => addMember(act, 'test', { case: caseId, person: idOf(who), purpose: 'work', until: null }),
)
const decide = (
  server: Serving, by: string, what: string, approval: string, decision = 'approved',
): Promise<Response> => server.ask('POST', `/api/approvals/${what}/${approval}/decide`, { by, body: { decision } })

test('who decides sees what they decide: requests about reports are out of sight for administrators, those about restricted cases for who is no member', async () => {
  const { doors, server, open, hidden, caseId, at } = await house()
  const [iris, sue, sid, ada] = [
    await at('Iris', 'investigator'), await at('Sue', 'supervisor'), await at('Sid', 'supervisor'), await at('Ada', 'administrator'),
  ]
  for (const who of [iris, sid]) await join(doors, who, caseId)
  await purposeFor(doors, iris, open, hidden)
  const ask = async (subject: string): Promise<string> => Approval.parse(await (await server.ask(
    'POST', '/api/approvals/erasure', { by: iris, body: { subject, ...REASON } },
  )).json()).approval
  const [one, two] = [await ask(open), await ask(hidden)]
  await server.ask('POST', '/api/approvals/export', { by: iris, body: { list: 'queue.csv', to: 'Example Court', ...REASON } })
  await server.ask('POST', '/api/approvals/role-grant', { by: ada, body: { subject: 'somebody', ...REASON } })
  const seen = async (by: string): Promise<string[]> => Waiting.parse(
    await (await server.ask('GET', '/api/approvals', { by })).json(),
  ).waiting.map((w) => `${w.what} ${w.subject}`).sort()
  const asked = [`erasure ${open}`, `erasure ${hidden}`].sort()
  const csv = 'export queue.csv to Example Court, at most 1000: {}'
  expect(await seen(ada)).toEqual(['role-grant somebody'])
  expect(await seen(sue)).toEqual([`erasure ${open}`, csv, 'role-grant somebody'])
  expect(await seen(sid)).toEqual([...asked, csv, 'role-grant somebody'])
  expect(await seen(iris)).toEqual([...asked, csv])
  expect((await decide(server, sue, 'erasure', two)).status).toBe(404)
  expect((await decide(server, sid, 'erasure', two, 'refused')).status).toBe(200)
  expect((await decide(server, ada, 'erasure', one)).status).toBe(403)
  // Whoever sees nothing of a report cannot ask for its end either, and learns nothing by it.
  const tom = await at('Tom', 'investigator')
  for (const subject of [hidden, 'r000000000000000']) expect((await problem(await server.ask(
    'POST', '/api/approvals/erasure', { by: tom, body: { subject, ...REASON } },
  ))).code).toBe('not-found')
})

test('an erasure that a second person approves is carried out in that act; what was erased stands in no queue, list, search or export', async () => {
  const { doors, open, hidden, at } = await house()
  let proved: string | null = NOW
  const server = await serving(doors, { sessionOf: testSession(doors, () => proved) })
  const [iris, sue] = [await at('Iris', 'investigator', 'supervisor'), await at('Sue', 'supervisor')]
  expect((await server.ask('POST', '/api/approvals/erasure', { by: iris, body: { subject: open, ...REASON } })).status).toBe(428)
  await purposeFor(doors, iris, open, 'search')
  await inAct(doors, 'test', 'hold', (act) => placeHold(act, 'test', { scope_kind: 'report', scope_id: hidden }, 'disclosure is under way'))
  const approval = Approval.parse(await (await server.ask(
    'POST', '/api/approvals/erasure', { by: iris, body: { subject: open, ...REASON } },
  )).json()).approval
  expect((await problem(await decide(server, iris, 'erasure', approval))).code).toBe('self-decided')
  proved = null
  expect((await problem(await decide(server, sue, 'erasure', approval))).code).toBe('proof-needed')
  proved = NOW
  expect((await decide(server, sue, 'export', approval)).status).toBe(404) // a request of another kind asks for another right
  const both = await Promise.all([decide(server, sue, 'erasure', approval), decide(server, sue, 'erasure', approval)])
  // Once: whoever comes second finds it gone (404), or, when both were at it together, decided already (409).
  expect([[200, 404], [200, 409]]).toContainEqual(both.map((a) => a.status).sort((x, y) => x - y))
  const done = both.find((a) => a.status === 200)
  expect(await done?.json()).toMatchObject({ done: true, erased: { destroyed: 1, kept: 0, left: 0 } })
  const body = await approvedExport(server, iris, sue, 'queue.json')
  const told = await Promise.all([
    server.ask('GET', '/api/queue', { by: iris }), server.ask('GET', '/api/queue?band=low', { by: iris }),
    server.ask('POST', '/api/queue.json', { by: iris, body }),
    server.ask('POST', '/api/reports/find', { by: iris, body: { wanted: '211000001' } }),
    server.ask('POST', '/api/reports/find', { by: iris, body: { wanted: open } }),
    server.ask('POST', '/api/identifiers/search', { by: iris, body: { written: 'robin@example.org' } }),
  ])
  for (const answer of told) {
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain(open)
  }
  for (const path of [
    `/api/reports/${open}`, `/api/reports/${open}/text`, `/api/reports/${open}/files`,
  ]) expect((await server.ask('GET', path, { by: iris })).status).toBe(404)
  expect((await server.ask('POST', `/api/reports/${open}/confirm`, { by: iris, body: REASON })).status).toBe(404)
  expect((await server.ask('POST', '/api/break-glass', { by: iris, body: { kind: 'report', id: open, reason: 'cannot wait' } })).status).toBe(404)
  expect((await queuePage(doors, null, 50)).entries.map((e) => e.id)).toEqual([hidden])
  expect((await standings.countByBand(doors.store)).reduce((n, c) => n + c.count, 0)).toBe(1)
  const entries = await rows(doors.store, z.object({ event: z.string(), who: z.string() }), sql`
    select e.event, a.who from log_entry e join act a on a.id = e.act_id where e.event in ('erasure.decided', 'report.erased') and e.result not like 'refused:%' order by e.id`)
  expect(entries).toEqual([{ event: 'erasure.decided', who: idOf(sue) }, { event: 'report.erased', who: idOf(sue) }])
})

test('who sees a case by break-glass alone takes nothing out of it for good', async () => {
  const { doors, server, hidden, caseId, at } = await house()
  const [iris, sue] = [await at('Iris', 'investigator'), await at('Sue', 'supervisor')]
  await inAct(
    doors, 'test', 'break-glass',
    (act) => { for (const who of [iris, sue]) breakGlass(
      act, doors.random, { person: idOf(who), scope: { kind: 'case', id: caseId }, reason: 'cannot wait' },
    ); return Promise.resolve() },
  )
  for (const who of [iris, sue]) await purposeFor(doors, who, hidden)
  expect((await problem(await server.ask(
    'POST', '/api/approvals/erasure', { by: iris, body: { subject: hidden, ...REASON } },
  ))).code).toBe('right-missing')
  const member = await at('Mia', 'investigator')
  await join(doors, member, caseId)
  await purposeFor(doors, member, hidden)
  const { approval } = Approval.parse(await (await server.ask(
    'POST', '/api/approvals/erasure', { by: member, body: { subject: hidden, ...REASON } },
  )).json())
  expect((await problem(await decide(server, sue, 'erasure', approval))).code).toBe('right-missing')
  expect(await rows(
    doors.store, z.object({ gone: z.boolean() }), sql`select erased_at is not null as gone from report where id = ${hidden}`,
  )).toEqual([{ gone: false }])
})

test('a list leaves with the approval of another for just this list, once, for whoever asked; the log says to whom and the hash of what left', async () => {
  const { doors, server, open, at } = await house()
  const [iris, tom, sue] = [await at('Iris', 'investigator'), await at('Tom', 'investigator'), await at('Sue', 'supervisor')]
  const missing = { approval: 'apr_0000000000000000', to: 'Example Court, Ternby' }
  const code = async (by: string, path: string, body: unknown): Promise<string> => (await problem(await server.ask('POST', path, { by, body }))).code
  expect(await code(iris, '/api/queue.csv', missing)).toBe('approval-missing')
  const body = await approvedExport(server, iris, sue, 'queue.csv', { band: 'low' })
  for (const other of [
    { ...body, to: 'Example Paper' }, { ...body, band: 'high' }, { ...body, most: 2 }, { to: body['to'], approval: body['approval'] },
  ]) expect(await code(iris, '/api/queue.csv', other)).toBe('approval-missing')
  expect(await code(iris, '/api/queue.json', body)).toBe('approval-missing')
  expect(await code(tom, '/api/queue.csv', body)).toBe('approval-missing')
  for (const to of ['=1+1', '@x', 'a\nb', 'a\u202Eb', ' ', '']) expect(await code(iris, '/api/queue.csv', { ...body, to }), to).toBe('usage')
  const both = await Promise.all([server.ask('POST', '/api/queue.csv', { by: iris, body }), server.ask('POST', '/api/queue.csv', { by: iris, body })])
  expect(both.map((a) => a.status).sort((x, y) => x - y)).toEqual([200, 403])
  const text = await both.find((a) => a.status === 200)?.text() ?? ''
  const left = await rows(doors.store, z.object({
    event: z.string(), subject: z.string().nullable(), content: z.string().nullable(), result: z.string(),
  }), sql`
    select event, subject, content_sha256 as content, result from log_entry where event in ('export.used', 'queue.exported') and result not like 'refused:%' order by id`)
  const content = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex')
  expect(left[0]).toEqual({ event: 'export.used', subject: body['approval'], content, result: 'to Example Court, Ternby' })
  expect(left.slice(1)).toEqual(text.includes(open) ? [{ event: 'queue.exported', subject: open, content, result: 'to Example Court, Ternby' }] : [])
  expect((await server.ask('GET', '/api/queue.csv', { by: iris })).status).toBe(405)
})

test('an administrator makes up nobody through whom they look: every role that sees content takes a second person', async () => {
  const { server, at } = await house()
  const [ada, ben] = [await at('Ada', 'administrator'), await at('Ben', 'administrator')]
  const { person: puppet } = z.object({ person: z.string() }).parse(await (await server.ask(
    'POST', '/api/people', { by: ada, body: { name: 'Nobody Real' } },
  )).json())
  const grant = (role: string, approval: string | null = null): Promise<Response> => server.ask(
    'POST', `/api/people/${puppet}/roles`, { by: ada, body: { role, approval } },
  )
  for (const role of [
    'triage', 'investigator', 'child-protection', 'partner', 'supervisor', 'auditor', 'administrator',
  ]) expect((await problem(await grant(role))).code, role).toBe('approval-missing')
  const { approval } = Approval.parse(await (await server.ask(
    'POST', '/api/approvals/role-grant', { by: ada, body: { subject: `${puppet} unit_1 triage`, reason: 'a new colleague' } },
  )).json())
  expect((await problem(await decide(server, ada, 'role-grant', approval))).code).toBe('self-decided')
  expect((await grant('triage', approval)).status).toBe(403)
  expect((await decide(server, ben, 'role-grant', approval)).status).toBe(200)
  expect((await grant('triage', approval)).status).toBe(200)
})

test('entries of the log are opened for its readers alone, also one by one', async () => {
  const { server, at } = await house()
  for (const role of ['supervisor', 'administrator'] as const) expect(
    (await server.ask('GET', '/api/log/proof/0', { by: await at(role, role) })).status, role,
  ).toBe(403)
})

test('the pool for grading is that of a unit: no file, note or number of another', async () => {
  const doors = await testDoors()
  await inAct(doors, 'test', 'unit', (act) => addUnit(act, { id: 'unit_2', name: 'Second unit' }))
  const sha256 = 'ab'.repeat(32)
  await doors.store.query(
    sql`insert into media_file (sha256, bytes, md5, sha1, type, findings, problems, examined_at) values (${sha256}, 9, ${sha256.slice(32)}, ${sha256.slice(24)}, 'png', '[]', '[]', ${NOW})`,
  )
  const of = (unit: string): House => ({ ...doors, actor: { person: 'test', via: 'api', unit, session: null, purpose: null } })
  const offer = (unit: string): Promise<{ offered: number; already: number }> => inAct(
    of(unit), 'Olga', 'grading', (act) => offerForGrading(act, [sha256], 'caid'),
  )
  const next = (unit: string, who: string): Promise<unknown> => inAct(of(unit), who, 'grading', (act) => nextToGrade(act, who, 'caid'))
  expect(await offer('unit_1')).toMatchObject({ offered: 1, already: 0 })
  expect(await next('unit_2', 'Zoe')).toBeNull()
  for (const [who, category] of [['Ann', 'A'], ['Bob', 'B']] as const) {
    expect(await next('unit_1', who)).toMatchObject({ sha256 })
    await inAct(of('unit_1'), who, 'grading', (act) => grade(act, { sha256, who, scheme: 'caid', category, note: 'a note of unit one' }))
  }
  expect(await inAct(of('unit_2'), 'Zed', 'grading', (act) => nextForSenior(act, 'Zed'))).toBeNull()
  await expect(inAct(
    of('unit_2'), 'Zed', 'grading', (act) => grade(act, { sha256, who: 'Zed', scheme: 'caid', category: 'A' }),
  )).rejects.toMatchObject({ code: 'not-found' })
  expect(await offer('unit_2')).toMatchObject({ offered: 1, already: 0 })
  expect(await next('unit_2', 'Ann')).toMatchObject({ sha256 })
  expect(await inAct(of('unit_1'), 'Sue', 'grading', (act) => nextForSenior(act, 'Sue'))).toMatchObject({ sha256, said: [{}, {}] })
})

test('limits count by network, however an address is written', () => {
  const one = ['2001:db8:0:1::1', '2001:DB8:0:1:ffff:ffff:ffff:ffff', '2001:0db8:0000:0001::', '2001:db8:0:1::192.0.2.1', '2001:db8:0:1::5%eth0']
  expect(new Set(one.map(networkOf))).toEqual(new Set(['2001:db8:0:1::/64']))
  expect(['::1', '::', '::ffff:192.0.2.7', '192.0.2.7', '::ffff:c000:207', '2001:db8::1', 'fe80::1'].map(networkOf))
    .toEqual(['0:0:0:0::/64', '0:0:0:0::/64', '192.0.2.7', '192.0.2.7', '0:0:0:0::/64', '2001:db8:0:0::/64', 'fe80:0:0:0::/64'])
})

test('an upload that was refused, and a checkpoint that comes drop by drop, hold no connection', async () => {
  const { server } = await house()
  const { port, hostname } = new URL(server.base)
  const head = 'POST /api/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\nx'
  const begun = performance.now()
  const told = await new Promise<string>((resolve) => {
    let all = ''
    const socket = connect(Number(port), hostname, () => void socket.write(head))
    const drops = setInterval(() => { if (socket.writable) socket.write('x') }, 300)
    socket.on(
      'data', (bytes) => void (all += bytes.toString('latin1')),
    ).on('error', () => undefined).on('close', () => { clearInterval(drops); resolve(all) })
    socket.setTimeout(20_000, () => socket.destroy())
  })
  expect(told).toMatch(/^HTTP\/1\.1 401 /)
  expect(performance.now() - begun).toBeLessThan(15_000) // two seconds, on a machine that has nothing else to do
})

/** Tables that an act writes; the vault keeps what came in before an act names it, and a step of setting up waits for its answer without being one. */
const BESIDE = new Set(['vault_object', 'vault_key', 'sign_in_pending', 'migration'])

async function counted({ store }: House): Promise<string> {
  const tables = await rows(
    store, z.object({ name: z.string() }),
    sql`select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' order by 1`,
  )
  const text = tables.filter((t) => !BESIDE.has(t.name)).map(
    (t) => `select '${t.name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${t.name} t`,
  ).join(' union all ')
  return JSON.stringify(await store.query({ text: `${text} order by 1`, values: [] }))
}

test('where the log takes no entry nothing is done and nothing is shown, whatever is asked', async () => {
  const { doors, server, open, hidden, caseId, at } = await house()
  const by = await at('Everybody', 'triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'auditor', 'administrator')
  const lea = await at('Lea', 'triage')
  await join(doors, by, caseId)
  await purposeFor(doors, by, open, hidden, caseId, 'search')
  const known = {
    id: open, subject: open, to: 'Example Court', other: hidden, case: caseId, person: idOf(lea), glass: 'bg_0000000000000000',
    approval: 'apr_0000000000000000', sha256: 'a'.repeat(64),
    '/api/purposes id': open, '/api/break-glass id': open, sign: 'flattery', '/api/reports/:id/case case': null, fact: 'victim.age', role: 'grader',
    '*': '0/000',
  }
  await doors.store.script(`create function no_entry() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
    create trigger log_entry_breaks before insert on log_entry for each row execute function no_entry()`)
  const before = await counted(doors)
  const wrong: string[] = []
  for (const endpoint of allEndpoints.filter((e) => e.event !== null)) {
    const { path, body, upload } = sampleFor(endpoint, known)
    const raw = upload === true ? { raw: { type: 'application/octet-stream', bytes: 'Words that nobody reads' } } : {}
    const answer = await server.ask(endpoint.method, path, { by, ...(body === undefined ? {} : { body }), ...raw })
    const text = await answer.text()
    if (answer.status !== 500 || /Words|Robin|robin|Everybody/.test(text)) wrong.push(
      `${endpoint.method} ${endpoint.path}: ${answer.status} ${text.slice(0, 120)}`,
    )
  }
  expect(wrong).toEqual([])
  expect(await counted(doors)).toBe(before)
})

test('of a case for which no purpose was stated a list and a report beside it tell where it stands and nothing of what it says', async () => {
  const { doors, server, open, hidden, caseId, at } = await house()
  const iris = await at('Iris', 'investigator')
  await join(doors, iris, caseId)
  await purposeFor(doors, iris, open)
  const Queue = z.object({
    reports: z.array(z.object({
      id: z.string(), reference: z.string().nullable(), files: z.array(z.string()), links: z.array(z.object({ id: z.string() }).loose()),
      triggers: z.array(z.object({ value: z.unknown() }).loose()),
    }).loose()),
    purposeMissing: z.array(z.string()),
  })
  const queue = async (): Promise<z.output<typeof Queue>> => Queue.parse(await (await server.ask('GET', '/api/queue', { by: iris })).json())
  const report = async (): Promise<string> => (await server.ask('GET', `/api/reports/${open}`, { by: iris })).text()
  const before = await queue()
  expect(before.purposeMissing).toEqual([caseId])
  expect(before.reports.find((r) => r.id === hidden)).toMatchObject({ reference: null, files: [], links: [] })
  expect(before.reports.find((r) => r.id === open)?.links).toEqual([])
  const told = await report()
  expect([told.includes(hidden), told.includes(caseId)]).toEqual([false, true])
  expect((await server.ask(
    'POST', '/api/purposes', { by: iris, body: { kind: 'case', id: caseId, code: 'investigation', words: 'to find the child' } },
  )).status).toBe(200)
  const after = await queue()
  expect([
    after.purposeMissing, after.reports.find((r) => r.id === hidden)?.reference, after.reports.find((r) => r.id === open)?.links.map((l) => l.id),
  ]).toEqual([[], '211000002', [hidden]])
  expect(await report()).toContain(hidden)
})
