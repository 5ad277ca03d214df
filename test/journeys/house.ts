import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { z } from 'zod'
import { inAct, type Role } from '../../src/custody/index.ts'
import { invite, openDemo, openSignIn, serve, signInParts, type Line, type Served } from '../../src/server/index.ts'
import type { SignInSettings } from '../../src/server/sign-in/settings.ts'
import { sql } from '../../src/store/index.ts'
import type { House } from '../../src/way.ts'
import { fileBrowser, type FileBrowser, type Tab, type TabGiven } from '../browser.ts'
import { cleanups } from '../cleanup.ts'
import { temporaryFolder, testDoors } from '../doors.ts'
import { freePort } from '../free-port.ts'
import { CHEAP } from '../sign-in-house.ts'

/** How large the invented inbox of a journey is. */
type Inbox = Parameters<typeof openDemo>[1]['size']

/** Enough to see every page with something on it; here in a few seconds. */
export const SMALL = { reports: 60, chats: 4, tips: 10, pictures: 24, late: 6, seed: 26 } as const

/** What a file of journeys sets. */
export interface JourneyGiven {
  /** The invented inbox; null: the people of the house and nothing else. */
  readonly inbox?: NonNullable<Inbox> | null
  /** The moment at which the house begins; now when absent. */
  readonly now?: string
  /** False: the same people and inbox in a house for work, where people come in as they do there. */
  readonly isDemo?: boolean
  /** Settings of sign-in that differ from passkeys alone; `origin` is that of the house. */
  readonly signIn?: (origin: string) => Partial<SignInSettings>
}

/** A tab of somebody who is signed in. */
export type JourneyTab = Tab & {
  /** Opens a page of the console by its path, and waits until it stands. */
  readonly open: (path: string) => Promise<void>
  /** States a purpose for reports (and their media), and for searches, so that no page asks for one. */
  readonly purpose: (...reports: readonly string[]) => Promise<void>
}

/** The house of a file of journeys: the real server with the built console over a real database, with the invented people of the demo in it. */
export interface JourneyHouse {
  readonly house: House
  readonly base: string
  readonly served: Served
  readonly lines: readonly Line[]
  readonly test: FileBrowser['test']
  /** Ids of the people by role; the first of each. */
  readonly people: Readonly<Record<Role, string>>
  /** A link by which somebody sets up how they sign in. */
  readonly invite: (person: string) => Promise<string>
  /** Moves the clock of the server on. */
  readonly later: (minutes: number) => void
  /** A tab of somebody, by role or by id; null: nobody is signed in. */
  readonly tab: (who: Role | (string & {}) | null, given?: TabGiven) => Promise<JourneyTab>
  /** Ends the server and starts it again at the same address, over the same house. */
  readonly restart: (meanwhile?: () => Promise<void>) => Promise<void>
}

/** Where many journeys share a machine, a page may take long. */
const STEP_MS = 30_000

const WIDE = { perSource: 1_000_000, perSession: 1_000_000, signedOut: 1_000_000 }
const Person = z.array(z.object({ id: z.string(), role: z.string() }))

/**
 * Starts one house for the file before its first journey and ends it after the last: `const on = journeyHouse()`, then `on().tab('triage')` inside
 * of `on.test(…)`.
 */
export function journeyHouse(given: JourneyGiven = {}): (() => JourneyHouse) & Pick<JourneyHouse, 'test'> {
  const browser = fileBrowser()
  let running: JourneyHouse | null = null
  let ends: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    const before = cleanups.splice(0)
    running = await begin(browser, given)
    ends = cleanups.splice(0)
    cleanups.push(...before)
  })
  afterAll(async () => {
    running = null
    for (const end of ends.toReversed()) await end()
  })
  const on = (): JourneyHouse => {
    if (running === null) throw new Error('the house of these journeys does not run')
    return running
  }
  return Object.assign(on, { test: browser.test })
}

async function begin(browser: FileBrowser, { inbox = SMALL, now = new Date().toISOString(), isDemo = true, signIn: further }: JourneyGiven): Promise<JourneyHouse> {
  const house = await testDoors(now)
  const folder = temporaryFolder()
  const port = await freePort()
  const base = `http://localhost:${port}`
  const [begun, start] = [performance.now(), Date.parse(now)]
  let moved = 0
  const clock = (): Date => new Date(start + moved + performance.now() - begun)
  const lines: Line[] = []
  const tell = (line: Line): void => void lines.push(line)
  const demo = await openDemo(house, { folder, tell, reset: () => undefined, ...(inbox === null ? {} : { size: inbox }) })
  if (inbox !== null) await demo.load(new AbortController().signal)
  const settings: SignInSettings = { origin: base, rpId: 'localhost', passwords: false, work: CHEAP, agency: null, ...further?.(base) }
  const parts = signInParts(settings, (doors) => doors.vault.keys.secret('factor'))
  const open = isDemo ? openSignIn(house, clock, { ...parts, isDemo }, demo.routes) : openSignIn(house, clock, parts)
  const listen = (): Promise<Served> => serve(house, {
    folder, host: '127.0.0.1', port, tls: null, behindProxy: false, clock, tell, signIn: open, limits: WIDE, console: inject('consoleFolder'),
  })
  let served = await listen()
  cleanups.push(() => served.stop(100))
  const people = await peopleOf(house)
  return {
    house, base, lines, test: browser.test, get served() { return served },
    people: Object.fromEntries(people.toReversed().map((p) => [p.role, p.id])) as Record<Role, string>,
    async invite(person) {
      return (await inAct({ ...house, now: clock().toISOString() }, 'test', 'person', (act) => invite(act, house.random, settings, { operator: 'test' }, person))).link
    },
    later: (minutes) => void (moved += minutes * 60_000),
    async tab(who, tabGiven = {}) {
      const tab = await browser.tab({ width: 1_280, height: 800, settings: { lang: 'en' }, stepMs: STEP_MS, ...tabGiven })
      const id = who === null ? null : people.find((p) => p.role === who)?.id ?? who
      if (id !== null) await signInAs(tab, base, id)
      return { ...tab, open: (path) => openPage(tab, `${base}${path}`), purpose: (...reports) => statePurposes(tab, reports) }
    },
    async restart(meanwhile) {
      await served.stop(100)
      await meanwhile?.()
      served = await listen()
    },
  }
}

/** The people of the house with their roles, the first of each role first. */
async function peopleOf({ store }: House): Promise<z.output<typeof Person>> {
  return Person.parse(await store.query(sql`select p.id, r.role from person p join person_role r on r.person_id = p.id order by p.unit_id, p.made_at, r.id`))
}

/** Signs in as the page would: by its own origin, so that the cookie is the browser's. The page is left blank, and begins anew. */
async function signInAs({ page }: Tab, base: string, person: string): Promise<void> {
  await page.goto(`${base}/sign-in/sign-in.css`)
  await page.goto(`${base}/sign-in`)
  const status = await page.evaluate(async (id) => (await fetch('/api/demo/sign-in', {
    method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: JSON.stringify({ person: id }),
  })).status, person)
  expect(status).toBe(200)
}

async function statePurposes({ page }: Tab, reports: readonly string[]): Promise<void> {
  const things = [{ kind: 'identifier', id: 'search' }, ...reports.flatMap((id) => [{ kind: 'report', id }, { kind: 'media', id }])]
  const done = await page.evaluate(async (all) => Promise.all(all.map(async (thing) => (await fetch('/api/purposes', {
    method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: JSON.stringify({ ...thing, code: 'triage', words: 'For a journey.' }),
  })).status)), things)
  expect(done).toEqual(things.map(() => 200))
}

async function openPage({ page }: Tab, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('main:not(.coming, :has(.coming)) h1, main[aria-labelledby]').first().waitFor()
}
