import { randomBytes } from 'node:crypto'
import { addPerson, FIRST_UNIT, grantRole, inAct, type Role } from '../src/custody/index.ts'
import { serve, type Served } from '../src/server/index.ts'
import { invite, openSignIn, signInParts, type OpenSignIn, type SignInParts, type SignInSettings } from '../src/server/sign-in/index.ts'
import { sql, type Store } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { Authenticator } from './authenticator.ts'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder, testDoors } from './doors.ts'

/** The origin of all tests: browsers take cookies that are `Secure` from localhost. */
export const ORIGIN = 'http://localhost:8443'

/** Hashing that costs next to nothing, for tests that do not measure it. */
export const CHEAP = { memoryKib: 64, passes: 1, lanes: 1 } as const

export const SETTINGS: SignInSettings = { origin: ORIGIN, rpId: 'localhost', passwords: false, work: CHEAP, agency: null }

/** A house with sign-in behind real HTTP, and a clock that the test moves. */
export interface SignInHouse {
  readonly house: House
  readonly served: Served
  readonly signIn: OpenSignIn
  readonly parts: SignInParts
  readonly settings: SignInSettings
  readonly at: () => string
  readonly later: (minutes: number) => void
  readonly browser: () => Browser
}

const KEY = Buffer.alloc(32, 7)

/**
 * Starts it. `given` are settings that differ from `SETTINGS`; `store` takes the place of the test's own; a `port` is for real browsers, whose origin
 * has it.
 */
export async function signInHouse(
  given: Partial<SignInSettings> = {}, start = NOW, parts: Partial<SignInParts> = {}, store?: Store, port = 0,
): Promise<SignInHouse> {
  const house = { ...await testDoors(start), random: (bytes: number) => randomBytes(bytes), ...(store === undefined ? {} : { store }) }
  let at = Date.parse(start)
  const clock = (): Date => new Date(at)
  const settings = { ...SETTINGS, ...given }
  const all = { ...signInParts(settings, () => Promise.resolve(KEY)), ...parts }
  const signIn = openSignIn(house, clock, all)
  const wide = { perSource: 1_000_000, perSession: 1_000_000, signedOut: 1_000_000 }
  const served = await serve(house, {
    folder: temporaryFolder(), host: '127.0.0.1', port, tls: null, behindProxy: false, clock, tell: () => undefined,
    signIn: { ...signIn, setupLink: () => Promise.resolve(null) },
    chores: [], limits: wide,
  })
  cleanups.push(() => served.stop(100))
  return {
    house, served, signIn, parts: all, settings, at: () => clock().toISOString(), later: (minutes) => void (at += minutes * 60_000),
    browser: () => new Browser(served.address, settings.origin),
  }
}

/** A browser as far as sign-in is concerned: it keeps cookies and says where a request comes from. */
export class Browser {
  readonly jar = new Map<string, string>()
  /** Every `Set-Cookie` that came, newest last. */
  readonly set: string[] = []
  readonly #base: string
  readonly #origin: string

  constructor(base: string, origin: string) {
    this.#base = base
    this.#origin = origin
  }

  /** The headers of a request by our own page. */
  get own(): Record<string, string> {
    return { 'x-sterna': '1', 'sec-fetch-site': 'same-origin', 'origin': this.#origin }
  }

  async send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = this.own): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(`${this.#base}${path}`, {
      method, redirect: 'manual',
      headers: { ...(cookie === '' ? {} : { cookie }), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of answer.headers.getSetCookie()) this.#keep(line)
    return answer
  }

  /** Asks as our page does; the JSON that came back with its status. */
  async ask(path: string, body?: unknown): Promise<{ readonly status: number; readonly told: Record<string, unknown> }> {
    const answer = await this.send(body === undefined ? 'GET' : 'POST', path, body, body === undefined ? {} : this.own)
    const text = await answer.text()
    return { status: answer.status, told: text === '' ? {} : JSON.parse(text) as Record<string, unknown> }
  }

  #keep(line: string): void {
    this.set.push(line)
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = pair.split('=')
    if (/; Max-Age=0(?:;|$)/.test(line)) this.jar.delete(name)
    else this.jar.set(name, value)
  }
}

/** The secret in a link. */
export function secretIn(link: string): string {
  return /#set-up=([A-Za-z0-9_-]{43})$/.exec(link)?.[1] ?? ''
}

/** Options out of an answer. */
export function optionsIn(told: Record<string, unknown>): Record<string, unknown> {
  return told['options'] as Record<string, unknown>
}

/** Adds a person with roles. */
export async function addOne({ house, at }: SignInHouse, name: string, ...roles: readonly Role[]): Promise<string> {
  return inAct({ ...house, now: at() }, 'test', 'person', async (act) => {
    const id = await addPerson(act, house.random, { name, unit: FIRST_UNIT })
    for (const role of roles) await grantRole(act, { operator: 'test' }, { person: id, unit: FIRST_UNIT, role })
    return id
  })
}

/** Invites somebody by the command line's right; the secret of the link. */
export async function invited({ house, at, settings }: SignInHouse, who: string): Promise<string> {
  const made = await inAct({ ...house, now: at() }, 'test', 'person', (act) => invite(act, house.random, settings, { operator: 'test' }, who))
  return secretIn(made.link)
}

/** Somebody signed in with a passkey that was set up by an invitation. */
export async function signedIn(
  on: SignInHouse, name: string, ...roles: readonly Role[]
): Promise<{ readonly id: string; readonly browser: Browser; readonly key: Authenticator }> {
  const id = await addOne(on, name, ...roles)
  const [browser, key] = [on.browser(), new Authenticator(on.settings.origin)]
  const begun = await browser.ask('/api/sign-in/set-up/begin', { link: await invited(on, id) })
  const done = await browser.ask('/api/sign-in/set-up/finish', { response: key.create(optionsIn(begun.told)) })
  if (done.status !== 200) throw new Error(`set up: ${done.status} ${JSON.stringify(done.told)}`)
  return { id, browser, key }
}

/** Signs in with a passkey; what the last step answered. */
export async function byPasskey(browser: Browser, key: Authenticator, ...more: readonly unknown[]): ReturnType<Browser['ask']> {
  const { told } = await browser.ask('/api/sign-in/passkey/begin', {})
  return browser.ask('/api/sign-in/passkey/finish', { response: key.get(optionsIn(told), ...(more as [])) })
}

/** Proves anew with a passkey. */
export async function proved(browser: Browser, key: Authenticator): ReturnType<Browser['ask']> {
  const { told } = await browser.ask('/api/sign-in/prove/begin', {})
  return browser.ask('/api/sign-in/prove/finish', { response: key.get(optionsIn(told)) })
}

/** Entries of the log: event, subject, result, and who of the act. */
export async function entries(
  { house }: SignInHouse, like: string,
): Promise<{ event: string; subject: string | null; result: string; who: string; via: string; session: string | null }[]> {
  const found = await house.store.query(sql`
    select e.event, e.subject, e.result, a.who, a.via, a.session from log_entry e join act a on a.id = e.act_id where e.event like ${like} order by e.id`)
  return found as never
}
