// Makes a picture of every page of the console (light, dark, narrow, right to left) into docs/shots: `npm run shots`, or of one page: `--help`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process, { getuid } from 'node:process'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { z } from 'zod'
import { chromiumPath } from '../src/cli/bench/chromium.io.ts'
import { small } from '../test/journeys/tour.ts'
import { demoAt, startDemo, type RunningDemo } from './lib/demo.ts'

const HELP = `node scripts/shots.ts [--page NAME[,NAME]] [--only light,dark,narrow,ar] [--out DIR]
  --page   door queue cases report conversation links groups law any-law media grading hash-sets search evidence admin own (default: all)
  --path   any path of the console instead of a page, with --role
  --role   as whom (default: whoever the page is for)
  --at     http://localhost:PORT of a demo that runs already (default: one is started, with a fixed moment)
  --press  a key to press, or text=… to click, before the picture; may be given several times
  --full   the whole page, however long
  --wait   milliseconds to wait before the picture (default 400)`

/** The moment of the pictures: the same house, the same times left. */
const NOW = '2026-11-23T07:42:00Z'

const KINDS = {
  light: { width: 1_280, height: 800, colorScheme: 'light', lang: 'en' }, dark: { width: 1_280, height: 800, colorScheme: 'dark', lang: 'en' },
  narrow: { width: 390, height: 844, colorScheme: 'light', lang: 'en' }, ar: { width: 1_280, height: 800, colorScheme: 'light', lang: 'ar' },
} as const
type Kind = keyof typeof KINDS

/** Which report a page is shown of: the one that has most to show on it. */
type Of = 'report' | 'talk' | 'linked' | 'files'

interface Shown {
  readonly role: string | null
  readonly path: string
  readonly of?: Of
}

const PAGES: Readonly<Record<string, Shown>> = {
  'door': { role: null, path: '/' }, 'queue': { role: 'triage', path: '/queue' }, 'cases': { role: 'child-protection', path: '/cases' }, 'report': { role: 'triage', path: '/reports/:id', of: 'report' },
  'conversation': { role: 'triage', path: '/reports/:id/conversation', of: 'talk' }, 'links': { role: 'investigator', path: '/reports/:id/links', of: 'linked' },
  'groups': { role: 'investigator', path: '/links' }, 'law': { role: 'investigator', path: '/reports/:id/law', of: 'talk' }, 'any-law': { role: 'investigator', path: '/law' },
  'media': { role: 'investigator', path: '/reports/:id/media', of: 'files' }, 'grading': { role: 'grader', path: '/grading' },
  'hash-sets': { role: 'supervisor', path: '/hash-sets' }, 'search': { role: 'triage', path: '/search' }, 'evidence': { role: 'auditor', path: '/evidence' },
  'admin': { role: 'administrator', path: '/admin' }, 'own': { role: 'triage', path: '/me' },
}

const Queue = z.object({ reports: z.array(z.object({
  id: z.string(), format: z.string(), files: z.array(z.string()), triggers: z.array(z.unknown()), links: z.array(z.unknown()), known: z.object({ matched: z.number(), unknown: z.number() }),
})) })
type Entry = z.output<typeof Queue>['reports'][number]

const TALKS = new Set(['tip-json'])

const { values } = parseArgs({ options: {
  page: { type: 'string' }, path: { type: 'string' }, role: { type: 'string' }, only: { type: 'string', default: 'light,dark,narrow,ar' },
  out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'shots') }, at: { type: 'string' }, press: { type: 'string', multiple: true, default: [] },
  full: { type: 'boolean', default: false }, wait: { type: 'string', default: '400' }, help: { type: 'boolean', default: false },
} })

if (values.help) {
  console.log(HELP)
  process.exit(0)
}
const executablePath = chromiumPath()
if (executablePath === null) {
  console.error('shots: no Chromium on the search path: apt-get install chromium')
  process.exit(69)
}
const demo = values.at === undefined ? await startDemo(NOW) : await demoAt(values.at)
const browser = await chromium.launch({ executablePath, chromiumSandbox: getuid?.() !== 0, args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-dev-shm-usage', '--font-render-hinting=none'] })
try {
  mkdirSync(values.out, { recursive: true })
  const ids = await reportsOf(browser, demo)
  const wanted: [string, Shown][] = values.path === undefined ? Object.entries(PAGES).filter(([name]) => values.page?.split(',').includes(name) ?? true)
    : [['page', { role: values.role ?? 'triage', path: values.path }]]
  for (const kind of values.only.split(',') as Kind[]) for (const [name, shown] of wanted) await shoot(browser, demo, { kind, name, shown, ids })
} finally {
  await browser.close()
  await demo.stop()
}

interface Shot {
  readonly kind: Kind
  readonly name: string
  readonly shown: Shown
  readonly ids: Readonly<Record<Of, string>>
}

async function openPage(on: Browser, kind: Kind): Promise<Page> {
  const { width, height, colorScheme, lang } = KINDS[kind]
  const context = await on.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', timezoneId: 'Europe/London' })
  await context.addInitScript({ content: `try { localStorage.setItem('sterna-settings', ${JSON.stringify(JSON.stringify({ lang, theme: 'system' }))}) } catch {}` })
  // The server's clock runs on while pictures are made: to the page it stands, so that all show the same moment.
  if (values.at === undefined) await context.addInitScript({ content: `{
    const told = Headers.prototype.get
    Headers.prototype.get = function (name) { return String(name).toLowerCase() === 'date' ? ${JSON.stringify(new Date(NOW).toUTCString())} : told.call(this, name) }
  }` })
  return context.newPage()
}

async function shoot(on: Browser, house: RunningDemo, { kind, name, shown, ids }: Shot): Promise<void> {
  const page = await openPage(on, kind)
  if (values.at === undefined) await page.clock.install({ time: NOW })
  const role = values.role ?? shown.role
  const id = shown.of === undefined ? '' : ids[shown.of]
  if (role !== null) await signIn(page, house, role, id)
  await page.goto(`${house.base}${shown.path.replace(':id', id)}`)
  await page.waitForLoadState('networkidle').catch(() => undefined)
  for (const press of values.press) await (press.startsWith('text=') ? page.locator(press).first().click() : page.keyboard.press(press))
  if (values.at === undefined) await page.clock.runFor(500)
  await new Promise((resolve) => setTimeout(resolve, Number(values.wait)))
  const path = join(values.out, `${name}-${kind}.png`)
  const bytes = await small(await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: values.full }))
  writeFileSync(path, bytes)
  console.log(`${path} ${Math.round(bytes.length / 1_000)} kB`)
  await page.context().close()
}

/** Asks the server as the page would. */
function ask(page: Page, method: string, path: string, body?: unknown): Promise<{ status: number; text: string }> {
  return page.evaluate(async ([how, where, what]) => {
    const answer = await fetch(where, what === null ? { method: how, headers: { 'x-sterna': '1' } } : { method: how, headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: what })
    return { status: answer.status, text: await answer.text() }
  }, [method, path, body === undefined ? null : JSON.stringify(body)] as const)
}

/** Signs in, and says why: purposes that a page would ask for are stated before. */
async function signIn(page: Page, house: RunningDemo, role: string, report: string): Promise<void> {
  const person = house.people.find((p) => p.role === role) ?? house.people.find((p) => p.id === role)
  if (person === undefined) throw new Error(`nobody of the demo house is ${role}`)
  await page.goto(`${house.base}/sign-in`)
  await ask(page, 'POST', '/api/demo/sign-in', { person: person.id })
  const things = [{ kind: 'identifier', id: 'search' }, ...(report === '' ? [] : [{ kind: 'report', id: report }, { kind: 'media', id: report }])]
  for (const thing of things) await ask(page, 'POST', '/api/purposes', { ...thing, code: 'triage', words: 'To make a picture of the page.' })
}

/** Of each kind the report that has most to show, among the first of the queue. */
async function reportsOf(on: Browser, house: RunningDemo): Promise<Readonly<Record<Of, string>>> {
  const page = await openPage(on, 'light')
  await signIn(page, house, 'triage', '')
  const told = await ask(page, 'GET', '/api/queue?limit=200')
  await page.context().close()
  const parsed = Queue.safeParse(told.status === 200 ? JSON.parse(told.text) : null)
  const entries = parsed.success ? parsed.data.reports : []
  const most = (of: (e: Entry) => number): string => entries.toSorted((a, b) => of(b) - of(a))[0]?.id ?? 'r0000000000000000'
  return {
    report: most((e) => e.triggers.length * 2 + Math.min(e.links.length, 4)), talk: most((e) => (TALKS.has(e.format) ? 100 : 0) + (e.files.some((f) => /tip-en-/.test(f)) ? 50 : 0) + e.triggers.length),
    linked: most((e) => e.links.length), files: most((e) => e.known.matched * 3 + e.known.unknown),
  }
}
