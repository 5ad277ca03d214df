import { expect, test } from 'vitest'
import { z } from 'zod'
import { disablePerson, inAct, verifyStored, addPerson, FIRST_UNIT, integrate } from '../src/custody/index.ts'
import { queuePage } from '../src/desk/index.ts'
import { allEndpoints, demandNoDemo, openDemo, openSignIn, serve, signInParts, type Line } from '../src/server/index.ts'
import { demoContract } from '../src/server/demo/contract.ts'
import { sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder, testDoors } from './doors.ts'
import { refusal } from './refusal.ts'
import { serving } from './serving.ts'
import { Browser, SETTINGS } from './sign-in-house.ts'

const TINY = { reports: 30, chats: 4, tips: 4, pictures: 8, late: 6, seed: 5 } as const
const WIDE = { perSource: 1_000_000, perSession: 1_000_000, signedOut: 1_000_000 }
const ORIGIN = 'http://localhost:8444'
const Door = z.object({
  loading: z.unknown(), failed: z.boolean(), madeAt: z.string(),
  people: z.array(z.object({ id: z.string(), role: z.string(), unit: z.string(), name: z.string(), start: z.string(), rights: z.array(z.string()) })),
})

/** A demo house behind real HTTP. */
async function demoHouse(load = false, house?: House) {
  const on = house ?? await testDoors()
  let resets = 0
  let moved = 0
  const clock = (): Date => new Date(Date.parse(NOW) + moved)
  const lines: Line[] = []
  const demo = await openDemo(on, { folder: temporaryFolder(), tell: (line) => void lines.push(line), reset: () => void (resets += 1), size: TINY })
  if (load) await demo.load(new AbortController().signal)
  const settings = { ...SETTINGS, origin: ORIGIN, alsoOrigins: ['http://127.0.0.1:8444'] }
  const signIn = openSignIn(on, clock, { ...signInParts(settings, null), isDemo: true }, demo.routes)
  const served = await serve(on, {
    folder: temporaryFolder(), host: '127.0.0.1', port: 0, tls: null, behindProxy: false, clock, tell: () => undefined, signIn, chores: [], limits: WIDE,
  })
  cleanups.push(() => served.stop(100))
  const door = async () => Door.parse(await (await fetch(`${served.address}/api/demo`)).json())
  const idOf = async (role: string) => (await door()).people.find((p) => p.role === role)?.id ?? ''
  return {
    house: on, served, door, idOf, lines, resets: () => resets, browser: (origin = ORIGIN) => new Browser(served.address, origin),
    later: (minutes: number) => void (moved += minutes * 60_000),
  }
}

test('one press signs in as somebody of each role, as a fresh proof, and the session says that it is a demo', async () => {
  const on = await demoHouse()
  const { people } = await on.door()
  expect(new Set(people.map((p) => p.role)).size).toBe(8)
  expect(new Set(people.map((p) => p.unit)).size).toBe(2)
  for (const person of people) {
    const browser = on.browser()
    expect((await browser.ask('/api/demo/sign-in', { person: person.id })).status).toBe(200)
    const { told } = await browser.ask('/api/sign-in/session')
    expect(told).toMatchObject({ state: 'open', demo: true, person: { id: person.id, name: person.name }, roles: [person.role], provedAt: NOW })
  }
  const last = people.find((p) => p.role === 'administrator')
  expect(last?.rights).toContain('people.change')
  expect(last?.rights).not.toContain('report.read')
})

test('a press proves anew and unlocks, for whoever the session is', async () => {
  const on = await demoHouse()
  const browser = on.browser()
  expect((await browser.ask('/api/demo/prove', {})).status).toBe(401)
  await browser.ask('/api/demo/sign-in', { person: await on.idOf('triage') })
  on.later(31)
  expect((await browser.ask('/api/queue')).told).toMatchObject({ code: 'session-locked' })
  expect((await browser.ask('/api/sign-in/session')).told).toMatchObject({ state: 'locked', demo: true })
  expect((await browser.ask('/api/demo/prove', {})).status).toBe(200)
  expect((await browser.ask('/api/queue')).status).toBe(200)
})

test('what is no press by our own page at this machine signs nobody in', async () => {
  const on = await demoHouse()
  const person = await on.idOf('supervisor')
  const attacks: [Record<string, string>, number][] = [
    [{ 'x-sterna': '1', 'origin': 'http://localhost:9999' }, 403], [{ 'x-sterna': '1', 'origin': 'https://attacker.example' }, 403],
    [{ 'x-sterna': '1', 'origin': 'null' }, 403], [{ 'x-sterna': '1', 'origin': ORIGIN, 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: ORIGIN }, 403], [{}, 403], [{ 'x-sterna': '1', 'origin': 'http://127.0.0.1:8444', 'sec-fetch-site': 'same-origin' }, 200],
  ]
  for (const [headers, status] of attacks) {
    const answer = await on.browser().send('POST', '/api/demo/sign-in', { person }, headers)
    expect(answer.status, JSON.stringify(headers)).toBe(status)
    expect(answer.headers.getSetCookie().length > 0).toBe(status === 200)
  }
  const form = await fetch(`${on.served.address}/api/demo/sign-in`, {
    method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/x-www-form-urlencoded' }, body: `person=${person}`,
  })
  expect(form.ok).toBe(false)
  // A name that leads here from elsewhere (DNS rebinding) is not answered. `fetch` sets no Host, so it is asked through the app itself.
  const other = await on.served.app.inject({ method: 'GET', url: '/api/demo', headers: { host: 'attacker.example' } })
  expect(other.statusCode).toBe(421)
})

test('only the invented people are signed in by a press, and only while they are enabled', async () => {
  const on = await demoHouse()
  const added = await inAct(on.house, 'test', 'person', (act) => addPerson(act, on.house.random, { name: 'Nolan Rookhurst', unit: FIRST_UNIT }))
  for (const person of [added, 'per_0000000000000000']) {
    expect((await on.browser().ask('/api/demo/sign-in', { person })).status, person).toBe(404)
  }
  for (const person of ['', 'administrator', 'per_1', `${added}'`]) expect((await on.browser().ask('/api/demo/sign-in', { person })).status).toBe(400)
  const grader = await on.idOf('grader')
  await inAct(on.house, 'test', 'person', (act) => disablePerson(act, grader))
  expect((await on.browser().ask('/api/demo/sign-in', { person: grader })).status).toBe(404)
})

test('only an administrator makes the house anew', async () => {
  const on = await demoHouse()
  const reset = async (role: string) => {
    const browser = on.browser()
    await browser.ask('/api/demo/sign-in', { person: await on.idOf(role) })
    return (await browser.ask('/api/demo/reset', {})).status
  }
  expect((await on.browser().ask('/api/demo/reset', {})).status).toBe(401)
  for (const role of ['triage', 'supervisor', 'auditor', 'partner']) expect(await reset(role), role).toBe(403)
  expect(on.resets()).toBe(0)
  expect(await reset('administrator')).toBe(200)
  await expect.poll(on.resets).toBe(1)
})

test('no other house has the endpoints of a demo, and none is made into one', async () => {
  const house = await testDoors()
  const server = await serving(house)
  for (const { method, path } of Object.values(demoContract)) {
    expect((await server.ask(method, path, method === 'GET' ? {} : { body: {} })).status, path).toBe(404)
    expect(allEndpoints.map((e) => e.path)).not.toContain(path)
  }
  await inAct(house, 'test', 'person', (act) => addPerson(act, house.random, { name: 'Kerra Wrenmoor', unit: FIRST_UNIT }))
  const given = { folder: temporaryFolder(), tell: () => undefined, reset: () => undefined }
  const before = await house.store.query(sql`select * from act`)
  expect(await refusal(openDemo(house, given))).toBe('not-demo')
  expect(await house.store.query(sql`select * from act`)).toEqual(before)
  expect(await house.store.query(sql`select * from demo_house`)).toEqual([])
  await demandNoDemo(house.store)
})

test('a demo house is opened again as what it is, and never for work', async () => {
  const house = await testDoors()
  const given = { folder: temporaryFolder(), tell: () => undefined, reset: () => undefined, size: TINY }
  await openDemo(house, given)
  await openDemo(house, given)
  expect(await refusal(demandNoDemo(house.store))).toBe('demo-house')
})

test('the invented inbox comes in once, with people in the middle of their day, and the log of it holds', async () => {
  const house = await testDoors()
  const on = await demoHouse(true, house)
  const door = await on.door()
  expect(on.lines).toEqual([])
  expect(door).toMatchObject({ loading: null, failed: false, madeAt: NOW })
  const { entries } = await queuePage(house, null, 200)
  expect(entries.length).toBeGreaterThanOrEqual(TINY.reports)
  const counts = async (what: string) => (await house.store.query(sql`select event, count(*)::int as n from log_entry where event like ${what} group by event`)) as { event: string; n: number }[]
  const events = new Map((await counts('%')).map((c) => [c.event, c.n]))
  for (const event of ['demo.made', 'case.opened', 'case.member-added', 'sign.confirmed', 'export.asked', 'role-grant.asked', 'break-glass.used']) {
    expect(events.get(event) ?? 0, event).toBeGreaterThan(0)
  }
  const soon = entries.filter((e) => e.expiresFirst !== null && Date.parse(e.expiresFirst.at) < Date.parse(NOW) + 7 * 86_400_000)
  expect(soon.length).toBeGreaterThan(0)
  const again = await demoHouse(true, house)
  expect((await queuePage(house, null, 200)).entries).toHaveLength(entries.length)
  expect((await again.door()).people.find((p) => p.role === 'child-protection')?.start).toMatch(/^\/reports\/r/)
  await integrate(house)
  expect(await verifyStored(house)).toMatchObject({ whole: true })
  const second = on.browser()
  const moor = door.people.find((p) => p.role === 'triage' && p.unit !== FIRST_UNIT)?.id ?? ''
  await second.ask('/api/demo/sign-in', { person: moor })
  expect((await second.ask('/api/queue')).told).toMatchObject({ reports: [] })
})
