import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { log } from '../src/cli/commands/log.ts'
import { role } from '../src/cli/commands/role.ts'
import { grantsOf, inAct, lapseUnreviewed, openCase, personRoles, reviewGrant, reviewLog, type Role } from '../src/custody/index.ts'
import { signInSettings } from '../src/server/index.ts'
import type { House } from '../src/way.ts'
import { NOW, temporaryFolder, testDoors, testStore } from './doors.ts'
import { minutes } from './rights-world.ts'
import { person, problem, serving } from './serving.ts'
import { runIn, testShell } from './shell.ts'
import { signInHouse } from './sign-in-house.ts'

beforeAll(() => testStore().then(() => undefined), 120_000) // the first store of a worker takes seconds

const DAY = 24 * 60
const idOf = (who: string): string => who.split('@')[0] ?? ''

/** Leaves entries of somebody at a moment. */
async function did(doors: House, who: string, at: string, entries: readonly { readonly event: string; readonly subject?: string; readonly result?: string }[]): Promise<void> {
  const id = idOf(who)
  await inAct({ ...doors, now: at, actor: { person: id, via: 'api', unit: 'unit_1', session: null, purpose: null } }, id, 'test', (act) => Promise.resolve(act.note(entries)))
}

test('misuse that was planted stands in the weekly review, and honest work does not', async () => {
  const doors = await testDoors()
  const at = (name: string, ...roles: readonly Role[]): Promise<string> => person(doors, name, 'unit_1', ...roles)
  const [day, night, many, failed, glass, sue] = [await at('Day', 'triage'), await at('Night', 'triage'), await at('Many', 'triage'), await at('Failed', 'triage'), await at('Glass', 'triage'), await at('Sue', 'supervisor')]
  const seen = (n: number, event = 'report.viewed') => Array.from({ length: n }, (_, i) => ({ event, subject: `r${i}` }))
  await did(doors, day, '2026-11-20T10:00:00.000Z', seen(20)) // a Friday
  await did(doors, night, '2026-11-20T02:30:00.000Z', seen(2))
  await did(doors, many, '2026-11-20T11:00:00.000Z', seen(120))
  await did(doors, failed, '2026-11-20T11:00:00.000Z', Array.from({ length: 12 }, () => ({ event: 'report.viewed', result: 'refused:not-found' })))
  await did(doors, glass, '2026-11-20T12:00:00.000Z', [{ event: 'break-glass.used', subject: 'r1' }, { event: 'export.used', subject: 'apr_1' }])
  await did(doors, 'unknown:ab@', '2026-11-20T12:00:00.000Z', [{ event: 'sign-in.password', result: 'refused:sign-in-refused' }])
  await did(doors, night, '2026-11-01T02:30:00.000Z', seen(50)) // before the week
  const found = await reviewLog(doors, { unit: 'unit_1', from: null, to: null, zone: 'UTC' })
  const remarks = Object.fromEntries(found.people.map((p) => [p.who, p.remarks]))
  expect([found.from, found.to]).toEqual([minutes(-7 * DAY), NOW])
  expect([day, night, many, failed, glass].map((who) => remarks[idOf(who)])).toEqual([[], ['odd-hours'], ['many-things'], ['often-refused'], ['break-glass', 'took-out']])
  expect(remarks['unknown:ab']).toEqual(['sign-in-refused'])
  // The same work by the clock of another place, where it was night.
  const there = await reviewLog(doors, { unit: 'unit_1', from: null, to: null, zone: 'Pacific/Auckland' })
  expect(there.people.find((p) => p.who === idOf(day))?.remarks).toEqual(['odd-hours'])
  await expect(reviewLog(doors, { unit: 'unit_1', from: null, to: null, zone: 'Nowhere/Ternby' })).rejects.toMatchObject({ code: 'usage' })
  expect((await reviewLog(doors, { unit: 'unit_2', from: null, to: null, zone: 'UTC' })).people).toEqual([])
  const server = await serving(doors)
  const told = z.object({ people: z.array(z.object({ who: z.string(), things: z.number() }).loose()) }).parse(await (await server.ask('GET', '/api/log/review', { by: sue })).json())
  expect(told.people.find((p) => p.who === idOf(many))?.things).toBe(120)
  expect((await server.ask('GET', '/api/log/review', { by: day })).status).toBe(403)
  expect((await problem(await server.ask('GET', '/api/log/review?zone=Nowhere', { by: sue }))).code).toBe('usage')
  const { out } = await runIn(testShell(doors, { json: false }), log, ['review'])
  expect(out).toMatch(new RegExp(`${idOf(night)}.*odd-hours`))
})

test('a grant that nobody reviews for a year ends; one that another reviewed, and the last administration, stay', async () => {
  const doors = await testDoors()
  const [ada, kim, lea, sue] = [await person(doors, 'Ada', 'unit_1', 'administrator'), await person(doors, 'Kim', 'unit_1', 'triage'), await person(doors, 'Lea', 'unit_1', 'grader'), await person(doors, 'Sue', 'unit_1', 'supervisor')]
  const at = (days: number): House => ({ ...doors, now: minutes(days * DAY) })
  const due = async (days: number): Promise<string[]> => (await grantsOf(doors.store, 'unit_1', minutes(days * DAY))).filter((g) => g.due).map((g) => g.person).sort()
  expect([await due(304), await due(305)]).toEqual([[], [ada, kim, lea, sue].map(idOf).sort()])
  const of = { person: idOf(kim), unit: 'unit_1', role: 'triage' } as const
  await expect(inAct(at(300), idOf(kim), 'role', (act) => reviewGrant(act, idOf(kim), of))).rejects.toMatchObject({ code: 'self-decided' })
  await inAct(at(300), idOf(sue), 'role', (act) => reviewGrant(act, idOf(sue), of))
  expect(await lapseUnreviewed(at(364))).toBe(0)
  expect(await lapseUnreviewed(at(365))).toBe(2)
  expect((await personRoles.list(doors.store, { unit: 'unit_1' })).map((r) => r.person_id).sort()).toEqual([ada, kim].map(idOf).sort())
  expect(await lapseUnreviewed(at(665))).toBe(1)
  expect((await personRoles.list(doors.store, { unit: 'unit_1' })).map((r) => r.person_id)).toEqual([idOf(ada)])
  const fresh = await person(doors, 'Tom', 'unit_1', 'triage')
  const boss = await person(doors, 'Skua', 'unit_1', 'supervisor')
  const server = await serving(doors)
  const keep = (by: string, who: string): Promise<Response> => server.ask('POST', `/api/people/${idOf(who)}/roles/review`, { by, body: { role: 'triage' } })
  expect([(await keep(fresh, fresh)).status, (await keep(boss, fresh)).status, (await keep(boss, boss)).status]).toEqual([403, 200, 403])
  const listed = z.object({ grants: z.array(z.object({ person: z.string(), reviewedBy: z.string().nullable(), ends: z.string(), due: z.boolean() }).loose()) })
  expect(listed.parse(await (await server.ask('GET', '/api/grants', { by: boss })).json()).grants.find((g) => g.person === idOf(fresh))).toMatchObject({ reviewedBy: idOf(boss), ends: minutes(365 * DAY), due: false })
  const { out } = await runIn(testShell(doors, { json: false }), role, ['review'])
  expect(out).toContain('Tom  reviewed 2026-11-21')
})

test('what the agency tells everybody stands before sign-in, as text, and an unfit text keeps the server from starting', async () => {
  const path = join(temporaryFolder(), 'notice.txt')
  const words = 'For authorised people only.\nUse is <b>logged</b>.'
  writeFileSync(path, `\uFEFF${words}\r\n`)
  const { notice } = signInSettings({ STERNA_NOTICE_FILE: path }, 1)
  expect(notice).toBe(words)
  const on = await signInHouse({ notice: words })
  expect((await on.browser().ask('/api/sign-in/session')).told).toMatchObject({ state: 'none', notice: words })
  expect((await (await signInHouse()).browser().ask('/api/sign-in/session')).told).not.toHaveProperty('notice')
  const [page, script] = await Promise.all(['/sign-in', '/sign-in/sign-in.js'].map(async (p) => (await fetch(`${on.served.address}${p}`)).text()))
  expect(page).toContain('<p id="notice" hidden></p>')
  expect(script).toContain("$('notice').textContent = told.notice")
  for (const bytes of ['', '  ', 'a\u0000b', 'a\u202Eb', 'x'.repeat(8_001), Buffer.from([0xff, 0xfe])]) {
    writeFileSync(path, bytes)
    expect(() => signInSettings({ STERNA_NOTICE_FILE: path }, 1)).toThrow('usage')
  }
  expect(() => signInSettings({ STERNA_NOTICE_FILE: join(path, 'nothing') }, 1)).toThrow('usage')
})

test('break-glass stands in the server’s own log as a warning, what else is asked does not; a unit that is none is told', async () => {
  const doors = await testDoors()
  const kim = await person(doors, 'Kim', 'unit_1', 'investigator')
  const id = await inAct(doors, 'test', 'case', (act) => openCase(act, doors.random, { by: 'test', reference: null, restricted: true }))
  const server = await serving(doors)
  expect((await server.ask('POST', '/api/break-glass', { by: kim, body: { kind: 'case', id: 'case_none', reason: 'it cannot wait' } })).status).toBe(404)
  expect((await server.ask('POST', '/api/break-glass', { by: kim, body: { kind: 'case', id, reason: 'it cannot wait' } })).status).toBe(200)
  const lines = server.lines.filter((line) => line.event === 'request').map((line) => [line.level, line['route'], line['status']])
  expect(lines).toEqual([['info', 'POST /api/break-glass', 404], ['warn', 'POST /api/break-glass', 200]])
  expect((await runIn(testShell(doors, { json: false }), log, ['review', '--unit', 'unit_none'])).refusal?.code).toBe('not-found')
})
