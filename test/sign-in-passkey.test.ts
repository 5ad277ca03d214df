import { expect, test } from 'vitest'
import { askApproval, decideApproval, disablePerson, inAct } from '../src/custody/index.ts'
import { firstStart, linkAccount } from '../src/server/sign-in/index.ts'
import { recoverySubject } from '../src/server/sign-in/links.io.ts'
import { sql } from '../src/store/index.ts'
import { Authenticator, type Twist } from './authenticator.ts'
import { addOne, byPasskey, entries, invited, optionsIn, proved, secretIn, signedIn, signInHouse, type SignInHouse } from './sign-in-house.ts'

const doorsOf = (on: SignInHouse) => ({ ...on.house, now: on.at() })

async function firstLink(on: SignInHouse): Promise<string> {
  return secretIn(await firstStart(doorsOf(on), on.settings) ?? '')
}

async function setUp(on: SignInHouse, link: string, name?: string): Promise<{ status: number; code: unknown }> {
  const [browser, key] = [on.browser(), new Authenticator(on.settings.origin)]
  const begun = await browser.ask('/api/sign-in/set-up/begin', name === undefined ? { link } : { link, name })
  if (begun.status !== 200) return { status: begun.status, code: begun.told['code'] }
  const { status, told } = await browser.ask('/api/sign-in/set-up/finish', { response: key.create(optionsIn(begun.told)) })
  return { status, code: told['code'] }
}

test('a fresh house lets nobody in; the link of the first start makes the first administrator, once', async () => {
  const on = await signInHouse()
  expect((await byPasskey(on.browser(), { get: () => ({}) } as unknown as Authenticator)).status).toBe(400)
  const older = await firstLink(on)
  const link = await firstLink(on)
  expect(link).toHaveLength(43)
  const [browser, key] = [on.browser(), new Authenticator(on.settings.origin)]
  expect((await browser.ask('/api/sign-in/set-up/begin', { link: older, name: 'Anna Example' })).told['code']).toBe('link-void')
  const look = await browser.ask('/api/sign-in/set-up/look', { link })
  expect(look.told).toMatchObject({ kind: 'first', name: null, ways: { passkey: true, password: false, agency: false } })
  const { told } = await browser.ask('/api/sign-in/set-up/begin', { link, name: 'Anna Example' })
  expect(optionsIn(told)).toMatchObject({
    rp: { id: 'localhost' }, attestation: 'none', authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    user: { name: 'Anna Example' },
  })
  expect((await browser.ask('/api/sign-in/set-up/finish', { response: key.create(optionsIn(told)) })).status).toBe(200)
  expect((await browser.ask('/api/sign-in/session')).told).toMatchObject({
    state: 'open', person: { name: 'Anna Example' }, roles: ['administrator'], unit: 'unit_1',
  })
  expect(await setUp(on, link, 'Boris Example')).toEqual({ status: 403, code: 'link-void' }) // replayed
  expect(await firstStart(doorsOf(on), on.settings)).toBeNull()
  expect((await byPasskey(on.browser(), key)).status).toBe(200)
  // The secret is nowhere in the store.
  const rows = JSON.stringify([await on.house.store.query(sql`select * from sign_in_link`), await on.house.store.query(sql`select * from log_entry`)])
  expect(rows).not.toContain(link)
})

test('of two who use the first link at once one wins, and nothing of the other stays', async () => {
  const on = await signInHouse()
  const link = await firstLink(on)
  const both = await Promise.all(['Anna Example', 'Boris Example'].map((name) => setUp(on, link, name)))
  expect(both.map((b) => b.status).sort((x, y) => x - y)).toEqual([200, 403])
  const counts = await on.house.store.query(sql`
    select (select count(*)::int from person) as people, (select count(*)::int from passkey) as keys, (select count(*)::int from session) as sessions`)
  expect(counts).toEqual([{ people: 1, keys: 1, sessions: 1 }])
})

test('a link ends after an hour, and with the first administrator, however they came', async () => {
  const on = await signInHouse()
  const late = await firstLink(on)
  on.later(60)
  expect(await setUp(on, late, 'Anna Example')).toEqual({ status: 403, code: 'link-void' })
  const link = await firstLink(on)
  const browser = on.browser()
  const begun = await browser.ask('/api/sign-in/set-up/begin', { link, name: 'Anna Example' })
  await addOne(on, 'Carla Example', 'administrator')
  expect((await browser.ask(
    '/api/sign-in/set-up/finish', { response: new Authenticator(on.settings.origin).create(optionsIn(begun.told)) },
  )).told['code']).toBe('link-void')
  expect(await setUp(on, link, 'Anna Example')).toEqual({ status: 403, code: 'link-void' })
})

test('what is wrong with a proof signs nobody in: origin, name, type, challenge, no PIN, another handle, another key', async () => {
  const on = await signInHouse()
  const { key } = await signedIn(on, 'Dora Example', 'triage')
  const wrong: Twist[] = [
    { origin: 'https://sterna.example.org' }, { origin: 'http://localhost:8444' }, { rpId: 'example.org' }, { type: 'webauthn.create' },
    { unverified: true },
    { challenge: Buffer.alloc(32).toString('base64url') }, { userHandle: Buffer.alloc(32).toString('base64url') },
  ]
  for (const twist of wrong) {
    const browser = on.browser()
    expect([twist, (await byPasskey(browser, key, twist)).told['code']]).toEqual([twist, 'sign-in-refused'])
    expect([...browser.jar.keys()]).not.toContain('__Host-sterna')
  }
  const stranger = new Authenticator(on.settings.origin)
  const browser = on.browser()
  const { told } = await browser.ask('/api/sign-in/passkey/begin', {})
  stranger.create({ challenge: 'AA', rp: { id: 'localhost' }, user: { id: key.kept[0]?.handle } })
  const made = stranger.get(optionsIn(told))
  expect((await browser.ask('/api/sign-in/passkey/finish', { response: made })).told['code']).toBe('sign-in-refused')
  const { told: again } = await browser.ask('/api/sign-in/passkey/begin', {})
  const id = Buffer.from(key.kept[0]?.id ?? []).toString('base64url')
  expect((await browser.ask(
    '/api/sign-in/passkey/finish', { response: { ...stranger.get(optionsIn(again)), id, rawId: id } },
  )).told['code']).toBe('sign-in-refused')
  expect((await byPasskey(on.browser(), key)).status).toBe(200)
})

test('a challenge is answered once, by the browser that asked, within five minutes', async () => {
  const on = await signInHouse()
  const { key } = await signedIn(on, 'Dora Example', 'triage')
  const browser = on.browser()
  const { told } = await browser.ask('/api/sign-in/passkey/begin', {})
  const step = browser.jar.get('__Host-sterna-step') ?? ''
  const response = key.get(optionsIn(told))
  expect((await on.browser().ask('/api/sign-in/passkey/finish', { response })).told['code']).toBe('sign-in-refused') // another browser
  expect((await browser.ask('/api/sign-in/passkey/finish', { response })).status).toBe(200)
  browser.jar.set('__Host-sterna-step', step)
  expect((await browser.ask('/api/sign-in/passkey/finish', { response })).told['code']).toBe('sign-in-refused') // the same again
  expect((await browser.ask(
    '/api/sign-in/passkey/finish', { response: key.get(optionsIn(told)) },
  )).told['code']).toBe('sign-in-refused') // signed anew for a used one
  const late = await browser.ask('/api/sign-in/passkey/begin', {})
  on.later(5)
  expect((await browser.ask('/api/sign-in/passkey/finish', { response: key.get(optionsIn(late.told)) })).told['code']).toBe('sign-in-refused')
  // A step of another kind is none: what was asked for a proof signs nobody in.
  await byPasskey(browser, key)
  const prove = await browser.ask('/api/sign-in/prove/begin', {})
  expect((await browser.ask('/api/sign-in/passkey/finish', { response: key.get(optionsIn(prove.told)) })).told['code']).toBe('sign-in-refused')
})

test('the same answer sent many times at once signs in once', async () => {
  const on = await signInHouse()
  const { id, key } = await signedIn(on, 'Dora Example', 'triage')
  const browser = on.browser()
  const { told } = await browser.ask('/api/sign-in/passkey/begin', {})
  const response = key.get(optionsIn(told))
  const all = await Promise.all(Array.from({ length: 6 }, () => browser.ask('/api/sign-in/passkey/finish', { response })))
  expect(all.map((a) => a.status).sort((x, y) => x - y)).toEqual([200, 401, 401, 401, 401, 401])
  expect(await on.house.store.query(sql`select count(*)::int as n from session where person_id = ${id}`)).toEqual([{ n: 2 }])
})

test('a counter that does not grow shows a copied key: it signs in no more, and the log says so', async () => {
  const on = await signInHouse()
  const { key } = await signedIn(on, 'Dora Example', 'triage')
  expect((await byPasskey(on.browser(), key)).status).toBe(200)
  expect((await byPasskey(on.browser(), key, { counter: 1 })).told['code']).toBe('sign-in-refused')
  expect((await byPasskey(on.browser(), key, { counter: 99 })).told['code']).toBe('sign-in-refused')
  expect(await entries(on, 'passkey.suspect')).toHaveLength(1)
  const shared = new Authenticator(on.settings.origin, false) // passkeys of several devices do not count
  const { id } = await signedIn(on, 'Emil Example', 'triage')
  const browser = on.browser()
  const begun = await browser.ask('/api/sign-in/set-up/begin', { link: await invited(on, id) })
  await browser.ask('/api/sign-in/set-up/finish', { response: shared.create(optionsIn(begun.told)) })
  expect([(await byPasskey(on.browser(), shared)).status, (await byPasskey(on.browser(), shared)).status]).toEqual([200, 200])
})

test('a recovery takes away what was there before and ends its sessions; somebody disabled is not invited and does not sign in', async () => {
  const on = await signInHouse()
  const { id, browser: old, key: lost } = await signedIn(on, 'Dora Example', 'triage')
  const link = await invited(on, id)
  expect((await byPasskey(on.browser(), lost)).status).toBe(200) // nothing ends before the link is used
  const [browser, key] = [on.browser(), new Authenticator(on.settings.origin)]
  const begun = await browser.ask('/api/sign-in/set-up/begin', { link })
  expect(begun.told).toMatchObject({ kind: 'recovery', name: 'Dora Example' })
  expect((await browser.ask('/api/sign-in/set-up/finish', { response: key.create(optionsIn(begun.told)), label: 'New phone' })).status).toBe(200)
  expect((await old.ask('/api/sign-in/session')).told['state']).toBe('none')
  expect((await byPasskey(on.browser(), lost)).told['code']).toBe('sign-in-refused')
  await inAct(doorsOf(on), 'test', 'person', (act) => disablePerson(act, id))
  expect((await browser.ask('/api/factors')).status).toBe(401)
  expect((await byPasskey(on.browser(), key)).told['code']).toBe('sign-in-refused')
  await expect(invited(on, id)).rejects.toMatchObject({ code: 'not-found' })
})

test('a step that was taken stays taken when work beside it is undone', async () => {
  const on = await signInHouse()
  const { key } = await signedIn(on, 'Dora Example', 'triage')
  const browser = on.browser()
  const { told } = await browser.ask('/api/sign-in/passkey/begin', {})
  const step = browser.jar.get('__Host-sterna-step') ?? ''
  const response = key.get(optionsIn(told))
  let undo = (): void => undefined
  const beside = on.house.store.transaction(() => new Promise((_resolve, reject) => {
    undo = () => reject(new Error('undone'))
  }))
  const finished = browser.ask('/api/sign-in/passkey/finish', { response })
  await new Promise((resolve) => setTimeout(resolve, 50))
  undo()
  await expect(beside).rejects.toThrow('undone')
  expect((await finished).status).toBe(200)
  browser.jar.set('__Host-sterna-step', step)
  expect((await browser.ask('/api/sign-in/passkey/finish', { response: key.get(optionsIn(told)) })).told['code']).toBe('sign-in-refused')
})

test('an administrator invites who has no way yet; a recovery needs a second person, and nobody recovers themselves', async () => {
  const on = await signInHouse()
  const admin = await signedIn(on, 'Anna Example', 'administrator')
  const boss = await signedIn(on, 'Boris Example', 'supervisor')
  const fresh = await addOne(on, 'Dora Example', 'triage')
  const made = await admin.browser.ask(`/api/people/${fresh}/invitation`, {})
  expect(made.told).toMatchObject({ kind: 'invitation', until: '2026-11-21T13:00:00.000Z' })
  expect(await setUp(on, secretIn(String(made.told['link'])))).toMatchObject({ status: 200 })
  expect((await admin.browser.ask(`/api/people/${fresh}/invitation`, {})).told['code']).toBe('approval-missing')
  expect((await admin.browser.ask(`/api/people/${admin.id}/invitation`, {})).told['code']).toBe('self-decided')
  expect((await boss.browser.ask(`/api/people/${fresh}/invitation`, {})).told['code']).toBe('right-missing')
  const ask = (subject: string) => inAct(
    doorsOf(on), admin.id, 'key',
    async (act) => askApproval(act, on.house.random, { by: admin.id, what: 'key-release', subject, reason: 'lost her phone' }),
  )
  const decide = (id: string) => inAct(doorsOf(on), boss.id, 'key', (act) => decideApproval(act, { id, by: boss.id, decision: 'approved' }))
  const other = await ask(recoverySubject(boss.id))
  await decide(other)
  expect((await admin.browser.ask(
    `/api/people/${fresh}/invitation`, { approval: other },
  )).told['code']).toBe('approval-missing') // given for somebody else
  const approval = await ask(recoverySubject(fresh))
  expect((await admin.browser.ask(`/api/people/${fresh}/invitation`, { approval })).told['code']).toBe('approval-missing') // nobody decided yet
  await decide(approval)
  const both = await Promise.all([1, 2].map(() => admin.browser.ask(`/api/people/${fresh}/invitation`, { approval })))
  expect(both.map((b) => b.status).sort((x, y) => x - y)).toEqual([200, 403])
  expect(both.find((b) => b.status === 200)?.told['kind']).toBe('recovery')
  on.later(11)
  expect((await admin.browser.ask(`/api/people/${fresh}/invitation`, {})).told['code']).toBe('proof-needed')
})

test('a link made for somebody without any way is void once they have one', async () => {
  const on = await signInHouse()
  const id = await addOne(on, 'Dora Example', 'triage')
  const link = await invited(on, id)
  await inAct(doorsOf(on), 'test', 'person', (act) => linkAccount(act, on.house.random, id, { issuer: 'https://id.example.org', subject: 'dora' }))
  expect(await setUp(on, link)).toEqual({ status: 403, code: 'link-void' })
})

test('passkeys are added and taken away after a fresh proof, never the last one, also when two are taken away at once', async () => {
  const on = await signInHouse()
  const { browser, key } = await signedIn(on, 'Dora Example', 'triage')
  const add = async (): Promise<number> => {
    const { status, told } = await browser.ask('/api/factors/passkey/begin', {})
    if (status !== 200) return status
    return (await browser.ask(
      '/api/factors/passkey/finish', { response: new Authenticator(on.settings.origin).create(optionsIn(told)), label: 'Second key' },
    )).status
  }
  on.later(11)
  expect((await browser.ask('/api/factors/passkey/begin', {})).told['code']).toBe('proof-needed')
  expect((await proved(browser, key)).status).toBe(200)
  expect(await add()).toBe(200)
  const factors = (await browser.ask('/api/factors')).told['factors'] as { id: string; label: string }[]
  expect(factors.map((f) => f.label)).toEqual(['Passkey', 'Second key'])
  const gone = await Promise.all(factors.map((f) => browser.ask(`/api/factors/${f.id}/remove`, {})))
  expect(gone.map((g) => g.status).sort((x, y) => x - y)).toEqual([200, 409])
  expect((await browser.ask('/api/factors')).told['factors']).toHaveLength(1)
  const other = await signedIn(on, 'Emil Example', 'triage')
  const theirs = (await other.browser.ask('/api/factors')).told['factors'] as { id: string }[]
  expect((await browser.ask(`/api/factors/${theirs[0]?.id ?? ''}/remove`, {})).status).toBe(404)
  expect((await entries(on, 'factor.%ed')).map((e) => `${e.event} ${e.result}`)).toEqual([
    'factor.added passkey', 'factor.added passkey', 'factor.removed passkey', 'factor.removed refused:last-factor', 'factor.added passkey',
  ])
})
