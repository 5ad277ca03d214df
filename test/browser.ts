import { getuid } from 'node:process'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { afterAll, test, type TestContext } from 'vitest'
import { chromiumPath } from '../src/cli/bench/chromium.io.ts'
import { cleanups } from './cleanup.ts'

const START_MS = 30_000
/** No step of a page takes longer, or the test fails. */
const STEP_MS = 10_000
const CLOSE_MS = 5_000

/** A page in a browser that shares nothing with any other page, and all that it complained of. */
export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  readonly devtools: CDPSession
  /** Messages on the console at the level of a warning or an error, faults of scripts, and breaches of the page's policy, in order. */
  readonly complaints: string[]
}

/** What a tab is like. */
export interface TabGiven {
  readonly width?: number
  readonly height?: number
  readonly offline?: boolean
  /** Pixels of the screen for each of the page: 2 in a window of half the size is a page at 200 %. */
  readonly scale?: number
  /** Settings of the console that are there before its first page, as its reader would have set them. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly colours?: 'light' | 'dark'
  /** Tag of the browser's language. */
  readonly locale?: string
  readonly zone?: string
  /** So long a step may take; 10 s when absent. */
  readonly stepMs?: number
}

/** The browser of a file of tests. */
export interface FileBrowser {
  /** A test that needs a browser. Where there is none it is skipped, and says why. */
  readonly test: (name: string, run: () => Promise<void>, timeoutMs?: number) => void
  readonly tab: (given?: TabGiven) => Promise<Tab>
}

/**
 * One Chromium for a file of tests, started by the first tab and ended after the last test, by force when it does not end by itself. `.ci/run`
 * installs
 * Debian's `chromium`; without one on the search path the tests are skipped.
 */
export function fileBrowser(): FileBrowser {
  const path = chromiumPath()
  let running: { readonly browser: Browser; stop(): Promise<void> } | null = null
  afterAll(async () => {
    await running?.stop()
    running = null
  })
  return {
    test(name, run, timeoutMs = 60_000) {
      test(name, async (context: TestContext) => {
        if (path === null) context.skip('no Chromium on the search path: apt-get install chromium')
        await run()
      }, timeoutMs)
    },
    async tab(given = {}) {
      running ??= await start(path ?? '')
      return openTab(running.browser, given)
    },
  }
}

/** Root may not use Chromium's sandbox; the pages are our own. Nothing is asked of any other machine. */
async function start(executablePath: string): Promise<{ readonly browser: Browser; stop(): Promise<void> }> {
  const server = await chromium.launchServer({
    executablePath, timeout: START_MS, chromiumSandbox: getuid?.() !== 0,
    args: [
      '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  })
  const browser = await chromium.connect(server.wsEndpoint(), { timeout: START_MS })
  return {
    browser,
    async stop() {
      const forced = setTimeout(() => void server.kill(), CLOSE_MS)
      await server.close()
      clearTimeout(forced)
    },
  }
}

async function openTab(browser: Browser, given: TabGiven): Promise<Tab> {
  const { width = 1_024, height = 768, scale = 1, offline = false, settings, colours = 'light', locale, zone, stepMs = STEP_MS } = given
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: scale, offline, reducedMotion: 'reduce', colorScheme: colours, ...(locale === undefined ? {} : { locale }),
    ...(zone === undefined ? {} : { timezoneId: zone }),
  })
  cleanups.push(() => context.close())
  context.setDefaultTimeout(stepMs)
  const complaints: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(`fault: ${String(error)}`))
  page.on('crash', () => complaints.push('crashed'))
  await context.exposeBinding('told', (_from, text: string) => void complaints.push(text))
  await context.addInitScript({
    content: "addEventListener('securitypolicyviolation', (e) => void told(`policy: ${e.effectiveDirective} ${e.blockedURI}`))",
  })
  if (settings !== undefined) await context.addInitScript({
    content: `try { localStorage.getItem('sterna-settings') ?? localStorage.setItem('sterna-settings', ${JSON.stringify(JSON.stringify(settings))}) } catch {}`,
  })
  return { page, context, devtools: await context.newCDPSession(page), complaints }
}

/** An authenticator that Chromium plays by itself (W3C WebAuthn, section 11, "User Agent Automation"); gives its id. */
export async function virtualAuthenticator({ devtools }: Tab, isUserVerified = true): Promise<string> {
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified, automaticPresenceSimulation: true,
    },
  })
  return authenticatorId
}
