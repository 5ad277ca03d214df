import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, inject } from 'vitest'
import { addPerson, FIRST_UNIT, grantRole, inAct } from '../../src/custody/index.ts'
import { linkAccount, openSignIn, serve, signInParts } from '../../src/server/index.ts'
import type { SignInSettings } from '../../src/server/sign-in/settings.ts'
import type { House } from '../../src/way.ts'
import { fileBrowser, virtualAuthenticator } from '../browser.ts'
import { cleanups } from '../cleanup.ts'
import { temporaryFolder, testDoors } from '../doors.ts'
import { freePort } from '../free-port.ts'
import { CHEAP } from '../sign-in-house.ts'
import { checkPage } from './check.ts'
import { tour } from './tour.ts'

const browser = fileBrowser()

/** A server over an empty database, as somebody starts it for the first time. */
async function firstServer(house: House, agency: (origin: string) => Promise<SignInSettings['agency']> = () => Promise.resolve(null)) {
  const port = await freePort()
  const base = `http://localhost:${port}`
  const clock = (): Date => new Date()
  const settings: SignInSettings = { origin: base, rpId: 'localhost', passwords: false, work: CHEAP, agency: await agency(base) }
  const signIn = openSignIn(house, clock, signInParts(settings, (doors) => doors.vault.keys.secret('factor')))
  const served = await serve(house, {
    folder: temporaryFolder(), host: '127.0.0.1', port, tls: null, behindProxy: false, clock, tell: () => undefined, signIn, console: inject('consoleFolder'),
  })
  cleanups.push(() => served.stop(100))
  return { base, setupLink: served.setupLink }
}

browser.test('first start on an empty database: the link from the server, a passkey, and the empty console says what to do next', async () => {
  const { setupLink } = await firstServer(await testDoors(new Date().toISOString()))
  const tab = await browser.tab({ width: 1_280, height: 800, settings: { lang: 'en' } })
  const { page } = tab
  await virtualAuthenticator(tab)
  await page.goto(setupLink ?? '')
  await page.getByLabel('Your name').fill('Robin Firstly')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByRole('link', { name: 'Open the console' }).click()
  await page.getByRole('heading', { name: 'What to do next' }).waitFor()
  await page.getByText('Robin Firstly').first().waitFor()
  await page.getByText('sterna user add NAME --role supervisor').waitFor()
  expect(await page.getByRole('link', { name: 'Queue' }).count()).toBe(0)
  await tour(tab, { step: 'admin-0-first', title: 'The first start', words: 'An empty house: the server printed a link, the first administrator made a passkey, and the page says what to do next.' })
  await checkPage(tab)
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Wren Secondly')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('dialog', { name: 'Wren Secondly' }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('heading', { name: 'What to do next' }).waitFor({ state: 'detached' })
}, 180_000)

/** A provider of identities as a process of its own; the test ends it. */
async function provider(origin: string): Promise<string> {
  const script = fileURLToPath(new URL('../agency-provider.ts', import.meta.url))
  const running: ChildProcess = spawn(process.execPath, [script, `${origin}/api/sign-in/agency/callback`, `${origin}/sign-in`], { stdio: ['ignore', 'pipe', 'ignore'] })
  cleanups.push(() => void running.kill())
  return new Promise((resolve, reject) => {
    let text = ''
    running.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString()
      if (text.includes('\n')) resolve(text.trim())
    })
    running.once('exit', () => reject(new Error('the provider did not start')))
  })
}

browser.test('sign-in at the agency’s own provider, a process of its own, leads into the console', async () => {
  const house = await testDoors(new Date().toISOString())
  const id = await inAct(house, 'test', 'person', async (act) => {
    const person = await addPerson(act, house.random, { name: 'Avery Agencywise', unit: FIRST_UNIT })
    await grantRole(act, { operator: 'test' }, { person, unit: FIRST_UNIT, role: 'auditor' })
    return person
  })
  let issuer = ''
  const { base } = await firstServer(house, async (origin) => {
    issuer = await provider(origin)
    return { issuer: new URL(issuer), clientId: 'sterna', clientSecret: 'secret-of-the-test', claim: null, acr: [], hosts: [], signOutThere: false }
  })
  await inAct(house, 'test', 'person', (act) => linkAccount(act, house.random, id, { issuer, subject: 'avery' }))
  const tab = await browser.tab({ width: 1_280, height: 800, settings: { lang: 'en' } })
  const { page } = tab
  await page.goto(`${base}/evidence?part=checkpoints`)
  await page.waitForURL('**/sign-in?to=%2Fevidence%3Fpart%3Dcheckpoints')
  await page.getByRole('button', { name: /agency/i }).first().click()
  await page.locator('input[name="login"]').fill('avery')
  await page.locator('input[name="password"]').fill('any')
  await page.locator('button[type="submit"]').click()
  await page.locator('button[type="submit"]').click()
  // The server kept where it was to lead.
  await page.waitForURL(`${base}/evidence?part=checkpoints`)
  await page.getByText('Avery Agencywise').first().waitFor()
  await page.getByRole('table').waitFor()
  // The provider's own pages ask for a font of somebody else, and for an icon that it does not have.
  await checkPage(tab, { forgive: /fonts\.googleapis\.com|favicon\.ico/ })
}, 180_000)
