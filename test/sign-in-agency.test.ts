import { spawn, type ChildProcess } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inAct } from '../src/custody/index.ts'
import { linkAccount, type SignInSettings } from '../src/server/sign-in/index.ts'
import { sql } from '../src/store/index.ts'
import { cleanups } from './cleanup.ts'
import { addOne, entries, invited, ORIGIN, signedIn, signInHouse, type Browser, type SignInHouse } from './sign-in-house.ts'

const CALLBACK = '/api/sign-in/agency/callback'
const now = (hours = 0): string => new Date(Date.now() + hours * 3_600_000).toISOString()

type AgencySettings = NonNullable<SignInSettings['agency']>

let running: ChildProcess
let issuer = ''

beforeAll(async () => {
  const script = fileURLToPath(new URL('./agency-provider.ts', import.meta.url))
  running = spawn(process.execPath, [script, `${ORIGIN}${CALLBACK}`, `${ORIGIN}/sign-in`], { stdio: ['ignore', 'pipe', 'ignore'] })
  issuer = await new Promise<string>((resolve, reject) => {
    let text = ''
    running.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString()
      if (text.includes('\n')) resolve(text.trim())
    })
    running.once('exit', () => reject(new Error('the provider did not start')))
  })
})
afterAll(() => {
  running.kill()
})

const agency = (given: Partial<AgencySettings> = {}): AgencySettings => ({
  issuer: new URL(issuer), clientId: 'sterna', clientSecret: 'secret-of-the-test', claim: null, acr: [], hosts: [], signOutThere: false, ...given,
})

/** Goes the whole way at the provider as a browser would: its pages, its forms, its cookies. Where it sends the browser back. */
async function atProvider(address: string, login: string): Promise<URL> {
  const jar = new Map<string, string>()
  let url = new URL(address)
  let form: URLSearchParams | null = null
  for (let hop = 0; hop < 12; hop++) {
    const answer: Response = await fetch(url, {
      redirect: 'manual', headers: { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (pair.slice(at + 1) === '') jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    form = null
    const to = answer.headers.get('location')
    if (to !== null) {
      url = new URL(to, url)
      if (url.origin === ORIGIN) return url
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (prompt === undefined) throw new Error(`the provider shows no form: ${answer.status}`)
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
    url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url)
  }
  throw new Error('the provider sends round and round')
}

const begin = async (browser: Browser, body: Record<string, unknown> = {}): Promise<string> =>
  String((await browser.ask('/api/sign-in/agency/begin', body)).told['url'])

/** Comes back; a browser brings no strict cookie from another site. */
async function back(browser: Browser, url: URL): Promise<string | null> {
  const strict = [...browser.jar].filter(([name]) => name !== '__Host-sterna-agency')
  for (const [name] of strict) browser.jar.delete(name)
  const answer = await browser.send('GET', url.pathname + url.search, undefined, { 'sec-fetch-site': 'cross-site' })
  expect([answer.status, await answer.text()]).toEqual([303, ''])
  for (const [name, value] of strict) if (!browser.jar.has(name)) browser.jar.set(name, value)
  return answer.headers.get('location')
}

async function linked(on: SignInHouse, name: string, subject: string): Promise<string> {
  const id = await addOne(on, name, 'triage')
  await inAct({ ...on.house, now: on.at() }, 'test', 'person', (act) => linkAccount(act, on.house.random, id, { issuer, subject }))
  return id
}

test('who is linked signs in through the provider; who is not does not, and nobody is made a person by it', async () => {
  const on = await signInHouse({ agency: agency() }, now())
  const id = await linked(on, 'Dora Example', 'dora')
  const browser = on.browser()
  const address = await begin(browser)
  const asked = new URL(address).searchParams
  expect([
    asked.get('code_challenge_method'), asked.get('response_type'), asked.get('scope'), asked.get('redirect_uri'),
  ]).toEqual(['S256', 'code', 'openid', `${ORIGIN}${CALLBACK}`])
  expect(browser.set[0]?.replace(/=[A-Za-z0-9_-]{43};/, '=…;')).toBe('__Host-sterna-agency=…; Path=/; Max-Age=300; Secure; HttpOnly; SameSite=Lax')
  const came = await atProvider(address, 'dora')
  expect(await back(browser, came)).toBe('/sign-in#agency-done')
  expect(browser.set.at(-2)?.replace(/=[A-Za-z0-9_-]{43};/, '=…;')).toBe('__Host-sterna=…; Path=/; Secure; HttpOnly; SameSite=Strict')
  expect((await browser.ask('/api/sign-in/session')).told).toMatchObject({ state: 'open', person: { id } })
  const stranger = on.browser()
  expect(await back(stranger, await atProvider(await begin(stranger), 'stranger'))).toBe('/sign-in#agency-refused')
  expect([...stranger.jar.keys()]).toEqual([])
  expect(await on.house.store.query(sql`select count(*)::int as n from person`)).toEqual([{ n: 1 }])
  // The first is replayed: code and state are used up.
  expect(await back(browser, came)).toBe('/sign-in#agency-refused')
  expect((await entries(on, 'sign-in.agency')).map((e) => e.result)).toEqual(['done', 'refused:sign-in-refused', 'refused:sign-in-refused'])
})

test('the page that was asked for is led back to, also by who has to try again, and nothing else is', async () => {
  const on = await signInHouse({ agency: agency() }, now())
  await linked(on, 'Dora Example', 'dora')
  const [browser, stranger] = [on.browser(), on.browser()]
  const to = '/queue?trigger=meeting-soon&source=A%20B'
  expect(await back(browser, await atProvider(await begin(browser, { to }), 'dora'))).toBe(`/sign-in?to=${encodeURIComponent(to)}#agency-done`)
  expect(await back(stranger, await atProvider(await begin(stranger, { to: '/evidence' }), 'stranger'))).toBe('/sign-in?to=%2Fevidence#agency-refused')
  expect(await back(stranger, await atProvider(await begin(stranger, { to: '//example.org/queue' }), 'dora'))).toBe('/sign-in#agency-done')
  expect((await stranger.ask('/api/sign-in/agency/begin', { to: `/queue?a=${'b'.repeat(500)}` })).status).toBe(400)
})

test('wrong state, code, issuer, nonce, verifier, another browser, a late answer, and the provider’s own no are refused', async () => {
  const on = await signInHouse({ agency: agency() }, now())
  await linked(on, 'Dora Example', 'dora')
  const changes: [string, (url: URL) => void, string | null][] = [
    ['state', (u) => u.searchParams.set('state', 'A'.repeat(43)), null], ['no state', (u) => u.searchParams.delete('state'), null],
    ['code', (u) => u.searchParams.set('code', 'A'.repeat(43)), null], ['issuer', (u) => u.searchParams.set('iss', 'https://example.org'), null],
    ['no issuer', (u) => u.searchParams.delete('iss'), null],
    ['nonce', () => undefined, `jsonb_set(detail::jsonb, '{nonce}', '"other"')::json`],
    ['verifier', () => undefined, `jsonb_set(detail::jsonb, '{verifier}', to_jsonb(repeat('A', 43)))::json`],
  ]
  for (const [name, change, stored] of changes) {
    const browser = on.browser()
    const url = await atProvider(await begin(browser), 'dora')
    change(url)
    if (stored !== null) await on.house.store.script(`update sign_in_pending set detail = ${stored}`)
    expect([name, await back(browser, url)]).toEqual([name, '/sign-in#agency-refused'])
    expect([name, [...browser.jar.keys()]]).toEqual([name, []])
  }
  const [one, two] = [on.browser(), on.browser()]
  const url = await atProvider(await begin(one), 'dora')
  await begin(two)
  expect(await back(two, url)).toBe('/sign-in#agency-refused') // sign-in of one put under another
  expect(await back(on.browser(), url)).toBe('/sign-in#agency-refused')
  expect(await back(one, url)).toBe('/sign-in#agency-done')
  const denied = on.browser()
  const state = new URL(await begin(denied)).searchParams.get('state') ?? ''
  expect(await back(
    denied, new URL(`${ORIGIN}${CALLBACK}?error=access_denied&state=${state}&iss=${encodeURIComponent(issuer)}`),
  )).toBe('/sign-in#agency-refused')
  const late = on.browser()
  const lateUrl = await atProvider(await begin(late), 'dora')
  on.later(5)
  expect(await back(late, lateUrl)).toBe('/sign-in#agency-refused')
})

test('a token that is over for our clock is refused; a clock that differs by some seconds is none the worse', async () => {
  for (const [hours, to] of [[2, 'refused'], [20 / 3_600, 'done'], [-20 / 3_600, 'done']] as const) {
    const on = await signInHouse({ agency: agency() }, now(hours))
    await linked(on, 'Dora Example', 'dora')
    const browser = on.browser()
    expect([hours, await back(browser, await atProvider(await begin(browser), 'dora'))]).toEqual([hours, `/sign-in#agency-${to}`])
  }
})

test('where a claim tells names, an account of that name is linked at its first use, and no other account after it', async () => {
  const on = await signInHouse({ agency: agency({ claim: 'preferred_username' }) }, now())
  const id = await addOne(on, 'Dora Example', 'triage')
  const browser = on.browser()
  expect(await back(browser, await atProvider(await begin(browser), 'Dora'))).toBe('/sign-in#agency-done')
  expect((await browser.ask('/api/sign-in/session')).told).toMatchObject({ person: { id } })
  const other = on.browser()
  expect(await back(other, await atProvider(await begin(other), 'DORA'))).toBe('/sign-in#agency-refused') // another account, the same name
  expect(await back(other, await atProvider(await begin(other), 'emil'))).toBe('/sign-in#agency-refused') // nobody of this name
  expect(await on.house.store.query(sql`select subject from agency_account`)).toEqual([{ subject: 'Dora' }])
  const mail = await signInHouse({ agency: agency({ claim: 'email' }) }, now())
  await addOne(mail, 'unchecked@example.org', 'triage')
  await addOne(mail, 'emil@example.org', 'triage')
  const [a, b] = [mail.browser(), mail.browser()]
  expect(await back(a, await atProvider(await begin(a), 'unchecked'))).toBe('/sign-in#agency-refused')
  expect(await back(b, await atProvider(await begin(b), 'emil'))).toBe('/sign-in#agency-done')
})

test('an invitation, a fresh proof, an unlock and a further way go through the provider too', async () => {
  const on = await signInHouse({ agency: agency({ signOutThere: true }) }, now())
  const id = await addOne(on, 'Dora Example', 'triage')
  const browser = on.browser()
  const link = await invited(on, id)
  expect(await back(browser, await atProvider(await begin(browser, { for: 'set-up', link }), 'dora'))).toBe('/sign-in#agency-done')
  expect((await browser.ask('/api/sign-in/session')).told).toMatchObject({ state: 'open', person: { id } })
  expect((await browser.ask('/api/sign-in/agency/begin', { for: 'set-up', link })).told['code']).toBe('link-void')
  expect((await browser.ask('/api/session/lock', {})).status).toBe(200)
  const before = browser.jar.get('__Host-sterna')
  const proof = await begin(browser, { for: 'prove' })
  expect(new URL(proof).searchParams.get('prompt')).toBe('login')
  expect(await back(browser, await atProvider(proof, 'somebody-else'))).toBe('/sign-in#agency-refused')
  expect((await browser.ask('/api/sign-in/session')).told['state']).toBe('locked')
  expect(await back(browser, await atProvider(await begin(browser, { for: 'prove' }), 'dora'))).toBe('/sign-in#agency-done')
  expect(browser.jar.get('__Host-sterna')).not.toBe(before)
  expect((await browser.ask('/api/sign-in/session')).told['state']).toBe('open')
  const factors = (await browser.ask('/api/factors')).told['factors'] as { id: string; kind: string }[]
  expect(factors.map((f) => f.kind)).toEqual(['agency'])
  expect((await browser.ask(`/api/factors/${factors[0]?.id ?? ''}/remove`, {})).told['code']).toBe('last-factor')
  const out = String((await browser.ask('/api/sign-in/sign-out', {})).told['url'])
  expect(out.startsWith(`${issuer}/session/end?`)).toBe(true)
  const other = await signedIn(on, 'Emil Example', 'triage')
  expect(await back(other.browser, await atProvider(await begin(other.browser, { for: 'add' }), 'emil'))).toBe('/sign-in#agency-done')
  expect(((await other.browser.ask('/api/factors')).told['factors'] as unknown[]).length).toBe(2)
  on.later(11)
  expect((await other.browser.ask('/api/sign-in/agency/begin', { for: 'add' })).told['code']).toBe('proof-needed')
  expect((await on.browser().ask('/api/sign-in/agency/begin', { for: 'prove' })).told['code']).toBe('signed-out')
})

/** What a provider under somebody else's hand might answer. */
interface Lie {
  readonly claims?: Record<string, unknown>
  readonly header?: Record<string, unknown>
  readonly otherKey?: boolean
  readonly metadata?: Record<string, unknown>
  readonly redirect?: string
}

/** A provider that lies, with real keys (RS256). `hits` counts who was asked for what. */
async function liar(): Promise<{ readonly issuer: string; lie: Lie; nonce: string; readonly hits: string[] }> {
  const [ours, others] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })]
  const state = { issuer: '', lie: {} as Lie, nonce: '', hits: [] as string[] }
  const token = (): string => {
    const seconds = Math.floor(Date.now() / 1_000)
    const coded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const header = { alg: 'RS256', typ: 'JWT', kid: 'one', ...state.lie.header }
    const body = `${coded(header)}.${coded({ iss: state.issuer, aud: 'sterna', sub: 'dora', iat: seconds, exp: seconds + 600, nonce: state.nonce, ...state.lie.claims })}`
    return `${body}.${header.alg === 'none' ? '' : sign('sha256', Buffer.from(body), (state.lie.otherKey === true ? others : ours).privateKey).toString('base64url')}`
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    state.hits.push(path)
    const json = (value: unknown): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (state.lie.redirect !== undefined && path === state.lie.redirect) return void response.writeHead(
      302, { location: `http://localhost:${(server.address() as AddressInfo).port}/elsewhere` },
    ).end()
    if (path === '/jwks') return json({ keys: [{
      ...createPublicKey(ours.publicKey.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig',
    }] })
    if (path === '/token') return json({ access_token: 'x', token_type: 'Bearer', id_token: token() })
    return json({
      issuer: state.issuer, authorization_endpoint: `${state.issuer}/auth`, token_endpoint: `${state.issuer}/token`, jwks_uri: `${state.issuer}/jwks`,
      response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
      ...state.lie.metadata,
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  }))
  state.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return state
}

test('no token passes that is not signed, for us, from there, of now, and for this very trip', async () => {
  const provider = await liar()
  const past = Math.floor(Date.now() / 1_000) - 120
  const lies: [string, Lie][] = [
    ['issuer', { claims: { iss: 'https://example.org' } }], ['audience', { claims: { aud: 'other' } }],
    ['audiences without us', { claims: { aud: ['a', 'b'] } }],
    ['meant for another of two', { claims: { aud: ['sterna', 'other'], azp: 'other' } }], ['over', { claims: { exp: past } }],
    ['not yet', { claims: { nbf: past + 600 } }],
    ['nonce', { claims: { nonce: 'other' } }], ['no nonce', { claims: { nonce: undefined } }], ['no subject', { claims: { sub: undefined } }],
    ['empty subject', { claims: { sub: '' } }],
    ['another key', { otherKey: true }], ['no signature', { header: { alg: 'none' } }], ['a key that both know', { header: { alg: 'HS256' } }],
    ['unknown key', { header: { kid: 'two' } }],
  ]
  const on = await signInHouse({ agency: agency({ issuer: new URL(provider.issuer) }) }, now())
  const id = await addOne(on, 'Dora Example', 'triage')
  await inAct(
    { ...on.house, now: on.at() }, 'test', 'person', (act) => linkAccount(act, on.house.random, id, { issuer: provider.issuer, subject: 'dora' }),
  )
  const trip = async (lie: Lie): Promise<string | null> => {
    const browser = on.browser()
    const asked = new URL(await begin(browser)).searchParams
    provider.nonce = asked.get('nonce') ?? ''
    provider.lie = lie
    return back(browser, new URL(`${ORIGIN}${CALLBACK}?code=abc&state=${asked.get('state') ?? ''}`))
  }
  expect(await trip({})).toBe('/sign-in#agency-done')
  for (const [name, lie] of lies) expect([name, await trip(lie)]).toEqual([name, '/sign-in#agency-refused'])
  expect(await trip({ redirect: '/token' })).toBe('/sign-in#agency-refused')
  expect(provider.hits).not.toContain('/elsewhere')
})

test('metadata that names other hosts or another issuer, and a provider that is not there, are told as a missing service', async () => {
  const provider = await liar()
  const lies: Lie[] = [
    { metadata: { issuer: 'https://example.org' } }, { metadata: { authorization_endpoint: 'https://example.org/auth' } },
    { redirect: '/.well-known/openid-configuration' },
    { metadata: { authorization_endpoint: 'javascript:0' } },
  ]
  for (const lie of lies) {
    provider.lie = lie
    const on = await signInHouse({ agency: agency({ issuer: new URL(provider.issuer) }) }, now())
    expect([lie, (await on.browser().ask('/api/sign-in/agency/begin', {})).told['code']]).toEqual([lie, 'service-missing'])
  }
  expect(provider.hits).not.toContain('/elsewhere')
  const gone = await signInHouse({ agency: agency({ issuer: new URL('http://127.0.0.1:9') }) }, now())
  expect((await gone.browser().ask('/api/sign-in/agency/begin', {})).told['code']).toBe('service-missing')
  const none = await signInHouse()
  expect((await none.browser().ask('/api/sign-in/agency/begin', {})).told['code']).toBe('service-missing')
})

test('a provider is trusted for its class of proof only where it tells one of those that are set', async () => {
  const provider = await liar()
  const on = await signInHouse({ agency: agency({ issuer: new URL(provider.issuer), acr: ['mfa', 'phr'] }) }, now())
  const id = await addOne(on, 'Dora Example', 'triage')
  await inAct(
    { ...on.house, now: on.at() }, 'test', 'person', (act) => linkAccount(act, on.house.random, id, { issuer: provider.issuer, subject: 'dora' }),
  )
  for (const [acr, to] of [[undefined, 'refused'], ['password', 'refused'], [['mfa'], 'refused'], ['mfa', 'done']] as const) {
    const browser = on.browser()
    const asked = new URL(await begin(browser)).searchParams
    expect(asked.get('acr_values')).toBe('mfa phr')
    provider.nonce = asked.get('nonce') ?? ''
    provider.lie = { claims: { acr } }
    expect([
      acr, await back(browser, new URL(`${ORIGIN}${CALLBACK}?code=abc&state=${asked.get('state') ?? ''}`)),
    ]).toEqual([acr, `/sign-in#agency-${to}`])
  }
})
