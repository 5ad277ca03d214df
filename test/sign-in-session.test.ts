import { expect, test } from 'vitest'
import { addUnit, breakGlass, disablePerson, grantRole, inAct, reviewGlass, revokeRole } from '../src/custody/index.ts'
import { endSessionsOf, sessionOf } from '../src/server/sign-in/index.ts'
import { sql } from '../src/store/index.ts'
import { byPasskey, entries, optionsIn, proved, signedIn, signInHouse, type Browser, type SignInHouse } from './sign-in-house.ts'

const SESSION = '__Host-sterna'
const doorsOf = (on: SignInHouse) => ({ ...on.house, now: on.at() })
const stateOf = async (browser: Browser): Promise<unknown> => (await browser.ask('/api/sign-in/session')).told['state']

test('cookies are set as they must be, and the session lies in the store as a hash only', async () => {
  const on = await signInHouse()
  const { browser } = await signedIn(on, 'Dora Example', 'triage')
  await browser.ask('/api/sign-in/sign-out', {})
  expect(browser.set.map((line) => line.replace(/=[A-Za-z0-9_-]{43};/, '=…;'))).toEqual([
    '__Host-sterna-step=…; Path=/; Max-Age=300; Secure; HttpOnly; SameSite=Strict',
    '__Host-sterna=…; Path=/; Secure; HttpOnly; SameSite=Strict',
    '__Host-sterna-step=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict',
    '__Host-sterna=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict',
  ])
  const secret = /__Host-sterna=([^;]{43});/.exec(browser.set.join('\n'))?.[1] ?? 'missing'
  const rows = await Promise.all(['session', 'sign_in_pending', 'log_entry', 'act'].map((t) => on.house.store.query({
    text: `select * from ${t}`, values: [],
  })))
  expect(JSON.stringify(rows)).not.toContain(secret)
})

test('a session that was planted is not taken up, and each sign-in and proof makes a new one', async () => {
  const on = await signInHouse()
  const { browser, key } = await signedIn(on, 'Dora Example', 'triage')
  const planted = browser.jar.get(SESSION) ?? ''
  const victim = on.browser()
  victim.jar.set(SESSION, planted)
  expect((await byPasskey(victim, key)).status).toBe(200)
  expect(victim.jar.get(SESSION)).not.toBe(planted)
  expect(await stateOf(browser)).toBe('none') // whoever knew the old one has nothing
  const before = victim.jar.get(SESSION) ?? ''
  expect((await proved(victim, key)).status).toBe(200)
  const thief = on.browser()
  thief.jar.set(SESSION, before)
  expect([await stateOf(thief), await stateOf(victim)]).toEqual(['none', 'open'])
  for (const junk of ['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}=`, `${before}; ${SESSION}=${before}`]) {
    thief.jar.set(SESSION, junk)
    expect(await stateOf(thief)).toBe('none')
  }
})

test('half an hour without use locks: everything answers session-locked until the same person proves who they are', async () => {
  const on = await signInHouse()
  const { browser, key } = await signedIn(on, 'Dora Example', 'triage')
  const other = await signedIn(on, 'Emil Example', 'triage')
  on.later(29.9)
  expect((await browser.ask('/api/sessions')).status).toBe(200)
  on.later(29.9)
  expect((await browser.ask('/api/sessions')).status).toBe(200) // a use keeps it awake
  on.later(30)
  for (const path of ['/api/sessions', '/api/factors', '/api/queue']) expect([
    path, (await browser.ask(path)).status, (await browser.ask(path)).told['code'],
  ]).toEqual([path, 401, 'session-locked'])
  expect((await browser.ask('/api/sign-in/session')).told).toEqual({
    state: 'locked', ways: expect.anything(), person: { id: expect.any(String), name: 'Dora Example' },
  })
  // Somebody else's passkey does not unlock it, nor does looking at it.
  const { told } = await browser.ask('/api/sign-in/prove/begin', {})
  expect((await browser.ask('/api/sign-in/prove/finish', { response: other.key.get(optionsIn(told)) })).told['code']).toBe('sign-in-refused')
  expect(await stateOf(browser)).toBe('locked')
  const id = (await sessionOf(doorsOf(on), `${SESSION}=${browser.jar.get(SESSION) ?? ''}`))?.actor.session
  expect((await proved(browser, key)).status).toBe(200)
  const after = await sessionOf(doorsOf(on), `${SESSION}=${browser.jar.get(SESSION) ?? ''}`)
  expect([after?.actor.session, after?.locked, after?.provedAt]).toEqual([id, false, on.at()]) // the same session: what was stated in it holds
  expect((await entries(on, 'session.%')).filter((e) => e.subject === id).map((e) => [e.event, e.result])).toEqual([
    ['session.begun', 'passkey'], ['session.locked', 'idle'], ['session.unlocked', 'passkey'],
  ])
})

test('twelve hours end it, however it is used and proved', async () => {
  const on = await signInHouse()
  const { browser, key } = await signedIn(on, 'Dora Example', 'triage')
  for (let i = 0; i < 28; i++) {
    on.later(25)
    expect((await browser.ask('/api/sessions')).status).toBe(200)
  }
  expect((await proved(browser, key)).status).toBe(200)
  on.later(19.99)
  expect(await stateOf(browser)).toBe('open')
  on.later(0.01)
  expect((await browser.ask('/api/sessions')).told['code']).toBe('signed-out')
  expect((await entries(on, 'session.ended')).map((e) => e.result)).toEqual(['time'])
})

test('being disabled, losing the role, and signing out everywhere end sessions at once; proof and locking are their own', async () => {
  const on = await signInHouse()
  const dora = await signedIn(on, 'Dora Example', 'triage')
  const emil = await signedIn(on, 'Emil Example', 'triage')
  const fine = await signedIn(on, 'Fritz Example', 'triage')
  await inAct(doorsOf(on), 'test', 'person', (act) => disablePerson(act, dora.id))
  await inAct(doorsOf(on), 'test', 'person', (act) => revokeRole(act, 'test', { person: emil.id, unit: 'unit_1', role: 'triage' }))
  expect([(await dora.browser.ask('/api/sessions')).status, (await emil.browser.ask('/api/sessions')).status]).toEqual([401, 401])
  expect((await byPasskey(on.browser(), emil.key)).told['code']).toBe('right-missing') // nobody acts who is nothing anywhere
  const second = on.browser()
  await byPasskey(second, fine.key)
  const told = (await second.ask('/api/sessions')).told['sessions'] as { id: string; here: boolean }[]
  expect(told.map((s) => Number(s.here)).sort((x, y) => x - y)).toEqual([0, 1])
  const foreign = await on.house.store.query(sql`select id from session where person_id = ${emil.id}`)
  expect((await second.ask(`/api/sessions/${String(foreign[0]?.['id'])}/end`, {})).status).toBe(404)
  expect((await second.ask('/api/session/lock', {})).status).toBe(200)
  expect(await stateOf(second)).toBe('locked')
  expect((await fine.browser.ask('/api/session/sign-out-everywhere', {})).told).toEqual({ ended: 2 })
  expect([await stateOf(second), await stateOf(fine.browser)]).toEqual(['none', 'none'])
  expect((await byPasskey(second, fine.key)).status).toBe(200)
  await inAct(doorsOf(on), 'test', 'session', (act) => endSessionsOf(act, fine.id, 'test'))
  expect(await stateOf(second)).toBe('none')
})

test('whoever loses one of their roles begins anew with what is left; a role that is gained is there at once', async () => {
  const on = await signInHouse()
  const { id, browser, key } = await signedIn(on, 'Dora Example', 'triage', 'grader')
  await inAct(doorsOf(on), 'test', 'person', (act) => grantRole(act, { operator: 'test' }, { person: id, unit: 'unit_1', role: 'investigator' }))
  expect((await browser.ask('/api/sign-in/session')).told['roles']).toEqual(['grader', 'investigator', 'triage'])
  await inAct(doorsOf(on), 'test', 'person', (act) => revokeRole(act, 'test', { person: id, unit: 'unit_1', role: 'grader' }))
  expect((await browser.ask('/api/sessions')).told['code']).toBe('signed-out')
  expect((await byPasskey(browser, key)).status).toBe(200)
  expect((await browser.ask('/api/sign-in/session')).told['roles']).toEqual(['investigator', 'triage'])
  expect((await entries(on, 'session.ended')).map((e) => e.result)).toEqual(['role-lost'])
})

test('a page that looks how its session stands does not keep it awake', async () => {
  const on = await signInHouse()
  const { browser } = await signedIn(on, 'Dora Example', 'triage')
  for (let i = 0; i < 3; i++) {
    expect(await stateOf(browser)).toBe('open')
    on.later(10)
  }
  expect(await stateOf(browser)).toBe('locked')
})

test('what a page asks by itself, as when news came, is answered and does not keep the session awake', async () => {
  const on = await signInHouse()
  const { browser } = await signedIn(on, 'Dora Example', 'triage')
  const quietly = (): Promise<Response> => browser.send('GET', '/api/sessions', undefined, { 'x-sterna-quiet': '1' })
  for (let i = 0; i < 3; i++) {
    on.later(9.9)
    expect((await quietly()).status).toBe(200)
  }
  on.later(0.3)
  expect((await quietly()).status).toBe(401)
  expect(await stateOf(browser)).toBe('locked')
})

test('what nobody asks for any more is locked and ended all the same, with its entry', async () => {
  const on = await signInHouse()
  const { id } = await signedIn(on, 'Dora Example', 'triage')
  await signedIn(on, 'Emil Example', 'triage')
  on.later(31)
  await on.signIn.sweep()
  await inAct(doorsOf(on), 'test', 'person', (act) => disablePerson(act, id))
  await on.signIn.sweep()
  on.later(12 * 60)
  await on.signIn.sweep()
  await on.signIn.sweep()
  expect((await entries(on, 'session.%')).map((e) => `${e.event} ${e.result}`)).toEqual([
    'session.begun passkey', 'session.begun passkey', 'session.locked idle', 'session.locked idle', 'session.ended disabled', 'session.ended time',
  ])
})

test('a change must prove that it comes from our own pages', async () => {
  const on = await signInHouse()
  const { browser } = await signedIn(on, 'Dora Example', 'triage')
  const own = browser.own
  const { 'sec-fetch-site': _site, origin: _origin, ...program } = own
  const table: [number, string, Record<string, string>][] = [
    [200, 'our page', own], [200, 'a program that is no browser', program],
    [403, 'no header of ours', { 'sec-fetch-site': 'same-origin', 'origin': on.settings.origin }],
    [403, 'another value of it', { ...own, 'x-sterna': '0' }],
    [403, 'a page of another site', { ...own, 'sec-fetch-site': 'cross-site' }],
    [403, 'a page of a sibling', { ...own, 'sec-fetch-site': 'same-site' }],
    [403, 'no page at all', { ...own, 'sec-fetch-site': 'none' }],
    [403, 'another origin', { ...own, origin: 'https://example.org' }],
    [403, 'an origin without a name', { ...own, origin: 'null' }],
    [403, 'another port', { ...own, origin: 'http://localhost:8444' }],
    [403, 'nothing', {}],
  ]
  for (const path of ['/api/session/unit', '/api/sign-in/passkey/begin']) {
    const body = path.endsWith('unit') ? { unit: 'unit_1' } : {}
    for (const [status, name, headers] of table) {
      const { jar } = browser
      const answer = await browser.send('POST', path, body, headers)
      expect([path, name, answer.status]).toEqual([path, name, status])
      expect(jar.has(SESSION)).toBe(true)
    }
  }
  // What forms can send is not taken, whatever stands in it.
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    expect([
      type, (await browser.send('POST', '/api/session/unit', { unit: 'unit_1' }, { ...own, 'content-type': type })).status,
    ]).toEqual([type, 415])
  }
  expect((await browser.send('GET', '/api/session/unit', undefined, own)).status).toBe(405)
  expect((await entries(on, 'sign-in.cross-site')).every((e) => e.result === 'refused:cross-site')).toBe(true)
})

test('the page answers with a policy that lets nothing run but its own script, and holds nothing inline', async () => {
  const on = await signInHouse()
  const page = await fetch(`${on.served.address}/sign-in`)
  expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store'])
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'")
  const html = await page.text()
  expect(html).not.toMatch(/\son\w+=|\sstyle=|<style|javascript:|<script(?![^>]*\ssrc=)/i)
  expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((m) => m[1])).toEqual(['/sign-in/sign-in.css', '/sign-in/sign-in.js', '/'])
  const script = await fetch(`${on.served.address}/sign-in/sign-in.js`)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const text = await script.text()
  expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|localStorage|sessionStorage/)
  for (const [, id] of text.matchAll(/(?:\$|on)\('([a-z-]+)'/g)) expect(html, id).toContain(`id="${id ?? ''}"`)
  for (const [, path] of text.matchAll(/'(\/api\/[a-z/-]+)'/g)) expect(on.signIn.routes.map((r) => r.endpoint.path), path).toContain(path)
})

test('somebody with roles in two units acts for one at a time, in a session with a new secret', async () => {
  const on = await signInHouse()
  const { browser, id } = await signedIn(on, 'Dora Example', 'triage')
  expect((await browser.ask('/api/session/unit', { unit: 'unit_two' })).status).toBe(404)
  await inAct(doorsOf(on), 'test', 'unit', async (act) => {
    await addUnit(act, { id: 'unit_two', name: 'Second unit' })
    await grantRole(act, { operator: 'test' }, { person: id, unit: 'unit_two', role: 'auditor' })
  })
  const before = browser.jar.get(SESSION)
  expect((await browser.ask('/api/session/unit', { unit: 'unit_two' })).status).toBe(200)
  expect(browser.jar.get(SESSION)).not.toBe(before)
  expect((await browser.ask('/api/sign-in/session')).told).toMatchObject({ unit: 'unit_two', roles: ['auditor'] })
})

test('a use of break-glass is told to those who may review it, from the next look at their session on, and to nobody else', async () => {
  const on = await signInHouse()
  const [sue, una, kim] = [await signedIn(on, 'Sue Example', 'supervisor'), await signedIn(on, 'Una Example', 'supervisor'), await signedIn(on, 'Kim Example', 'triage')]
  const told = async (): Promise<readonly unknown[]> => Promise.all([sue, una, kim].map(async ({ browser }) => (await browser.ask('/api/sign-in/session')).told['toReview']))
  expect(await told()).toEqual([0, 0, undefined])
  const doors = doorsOf(on)
  const { id } = await inAct(doors, sue.id, 'break-glass', async (act) => breakGlass(
    act, doors.random, { person: sue.id, scope: { kind: 'case', id: 'case_1' }, reason: 'a child may be in danger now' },
  ))
  expect(await told()).toEqual([0, 1, undefined]) // nobody reviews their own
  await inAct(doorsOf(on), una.id, 'break-glass', (act) => reviewGlass(act, { id, by: una.id, verdict: 'justified' }))
  expect(await told()).toEqual([0, 0, undefined])
})
