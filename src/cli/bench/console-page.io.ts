import { existsSync } from 'node:fs'
import { getuid } from 'node:process'
import type { Browser, Page } from 'playwright-core'
import { ifInstalled } from '../../kernel/installed.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { chromiumPath } from './chromium.io.ts'
import { median } from './measure.ts'

/** What a browser measured: milliseconds, and bytes over the wire. */
export interface PageTimes {
  readonly firstMs: number
  /** The page for signing in, from the same server in the same browser: a page without a console. */
  readonly bareMs: number
  readonly scriptBytes: number
  /** The slower of 20 changes of a filter, 19 in 20 within. */
  readonly filterMs: number
  readonly filterMedianMs: number
  readonly longestTaskMs: number
  /** What the pages of queue and report ask of the server, a report's id as `:id`. */
  readonly asked: readonly string[]
}

const COLD = 7
const CHANGES = 20
const WHEELS = 60
/** Longer than orders and rows that officers share are kept (desk/queue-memo.ts): each change of a filter reads its own anew. Counts are shared while nothing changes. */
const REST_MS = 5_100

/** A Chromium to measure with. Refuses with `service-missing` where the package that drives it, or Chromium, is not installed: both are for development. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  const driver = await ifInstalled(() => import('playwright-core'))
  if (driver === null || executablePath === null || !existsSync(executablePath)) {
    throw new Refusal('service-missing', { service: 'playwright-core and Chromium', install: 'npm ci (with its development packages), apt-get install chromium' })
  }
  return driver.chromium.launch({ executablePath, chromiumSandbox: getuid?.() !== 0, args: ['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'] })
}

/** Notes when the first row of the queue is drawn, each time that another row stands first after a filter was changed, and every long task. */
const WATCH = `
  globalThis.told = { first: 0, changed: 0, tasks: [] }
  let [since, from] = [0, null]
  const top = () => document.querySelector('.q-scroll [role="row"][data-id] .c-why:not(:has(.ghost))')?.closest('[data-id]')?.dataset.id ?? null
  const look = () => {
    const id = top()
    if (id === null) return
    if (told.first === 0) requestAnimationFrame(() => { told.first ||= performance.now() })
    if (since > 0 && id !== from) { const began = since; since = 0; requestAnimationFrame(() => setTimeout(() => { told.changed = performance.now() - began })) }
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-id'] })
  addEventListener('change', () => { told.changed = 0; from = top(); since = performance.now() }, true)
  new PerformanceObserver((list) => { for (const e of list.getEntries()) told.tasks.push(e.duration) }).observe({ type: 'longtask', buffered: true })`

interface Told {
  readonly first: number
  readonly changed: number
  readonly tasks: readonly number[]
}

const told = (page: Page): Promise<Told> => page.evaluate<Told>('told')

/** Measures the console in a browser: `person` is signed in by a call, and `report` is opened. */
export async function measurePages(browser: Browser, base: string, person: string, report: string): Promise<PageTimes> {
  const [cold, bare, bytes]: [number[], number[], number[]] = [[], [], []]
  let page = await freshPage(browser, base, person)
  for (let i = 0; i < COLD; i++) {
    bare.push(await page.evaluate<number>("performance.getEntriesByType('navigation')[0]?.duration ?? 0"))
    await firstRow(page, base)
    cold.push((await told(page)).first)
    bytes.push(await page.evaluate<number>("performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.js')).reduce((sum, e) => sum + e.encodedBodySize, 0)"))
    if (i < COLD - 1) {
      await page.context().close()
      page = await freshPage(browser, base, person)
    }
  }
  const filters = await changeFilters(page)
  const longestTaskMs = await scrolled(page)
  const asked = await asksOf(page, base, report)
  await page.context().close()
  return {
    firstMs: median(cold), bareMs: median(bare), scriptBytes: Math.max(...bytes), filterMs: filters.toSorted((a, b) => a - b)[Math.ceil(filters.length * 0.95) - 1] ?? Number.NaN,
    filterMedianMs: median(filters), longestTaskMs, asked,
  }
}

const LOOK_MS = 25
const PATIENCE_MS = 60_000

/** Waits until something holds in a page. Asked by the developer's protocol: the page's policy lets nothing be evaluated by the page itself. */
async function until(page: Page, words: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    if (await page.evaluate<boolean>(words).catch(() => false)) return
    await page.waitForTimeout(LOOK_MS)
  }
  throw new Error(`not within ${PATIENCE_MS} ms: ${words}`)
}

/** A page with an empty cache, signed in; nothing of the console is loaded yet. */
async function freshPage(browser: Browser, base: string, person: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 }, locale: 'en-GB' })
  await context.addInitScript({ content: WATCH })
  const page = await context.newPage()
  await page.goto(`${base}/sign-in`, { waitUntil: 'networkidle' })
  await page.evaluate(async (id) => fetch('/api/demo/sign-in', {
    method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: JSON.stringify({ person: id }),
  }), person)
  return page
}

async function firstRow(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/queue`, { waitUntil: 'commit' })
  await until(page, "globalThis.told?.first > 0")
}

/** Milliseconds from a change of the menu of bands until other rows are drawn. */
async function changeFilters(page: Page): Promise<number[]> {
  const menu = page.locator('.filters select').first()
  await menu.hover()
  await until(page, "document.querySelectorAll('.filters select option[value=high], .filters select option[value=medium]').length >= 2")
  const times: number[] = []
  for (let i = 0; i < CHANGES + 2; i++) {
    await page.waitForTimeout(REST_MS)
    await menu.selectOption(i % 2 === 0 ? 'medium' : 'high')
    await until(page, 'told.changed > 0')
    if (i >= 2) times.push((await told(page)).changed)
  }
  return times
}

async function scrolled(page: Page): Promise<number> {
  const before = (await told(page)).tasks.length
  await page.locator('.q-scroll').hover()
  for (let i = 0; i < WHEELS; i++) {
    await page.mouse.wheel(0, 900 + (i % 7) * 400)
    await page.waitForTimeout(50)
  }
  return Math.max(0, ...(await told(page)).tasks.slice(before))
}

/** What the pages of queue and report ask when they are opened, as paths; streams are no answers. */
async function asksOf(page: Page, base: string, report: string): Promise<string[]> {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (request.method() === 'GET' && url.pathname.startsWith('/api/') && url.pathname !== '/api/events') asked.add(`${url.pathname}${url.search}`.replaceAll(report, ':id'))
  })
  await page.evaluate(async (id) => fetch('/api/purposes', {
    method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'report', id, code: 'triage', words: 'For a bench.' }),
  }), report)
  for (const path of ['/queue', `/reports/${report}`]) await page.goto(`${base}${path}`, { waitUntil: 'networkidle' }).catch(() => undefined)
  return [...asked]
}
