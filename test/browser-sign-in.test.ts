import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSync } from 'otplib'
import { expect } from 'vitest'
import { inAct } from '../src/custody/index.ts'
import { linkAccount, type SignInSettings } from '../src/server/sign-in/index.ts'
import { fileBrowser, virtualAuthenticator, type Tab } from './browser.ts'
import { cleanups } from './cleanup.ts'
import { temporaryFolder } from './doors.ts'
import { freePort } from './free-port.ts'
import { addOne, invited, signInHouse, type SignInHouse } from './sign-in-house.ts'

const inBrowser = fileBrowser()

const MINUTE = 1
/** A sentence for people. */
const PLAIN = /^[A-Z][^{}<>_]+\.$/
const PASSWORD = 'four lamps beside an old canal'

/** A house under an address that a browser can go to. */
async function browsed(given: Partial<SignInSettings> = {}, start?: string): Promise<SignInHouse> {
  const port = await freePort()
  return signInHouse({ ...given, origin: `http://localhost:${port}` }, start, {}, undefined, port)
}

const heading = (tab: Tab): Promise<string> => tab.page.getByRole('heading', { level: 1 }).innerText()
const shows = (tab: Tab, title: string): Promise<void> => tab.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
const press = (tab: Tab, name: string): Promise<void> => tab.page.getByRole('button', { name, exact: true }).click()
const alert = async (tab: Tab): Promise<string> => {
  await tab.page.locator('#wrong:not(:empty)').waitFor()
  return tab.page.getByRole('alert').innerText()
}
/** The names of our cookies, with what the browser holds them to be. */
const cookies = async ({ context }: Tab): Promise<unknown[]> => (await context.cookies()).map(
  ({ name, httpOnly, secure, sameSite, path, domain }) => ({ name, httpOnly, secure, sameSite, path, domain }),
)
const SESSION = { name: '__Host-sterna', httpOnly: true, secure: true, sameSite: 'Strict', path: '/', domain: 'localhost' }

/** Nothing is kept in the browser but the cookie of the session. */
async function demandNothingKept({ page }: Tab): Promise<void> {
  expect(await page.evaluate(
    '[localStorage.length, sessionStorage.length, document.cookie, location.href.includes("#"), (history.state ?? null)]',
  )).toEqual([0, 0, '', false, null])
  expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0)
  expect(await page.evaluate('caches.keys().then((all) => all.length)')).toBe(0)
}

/** Goes on with Tab until a control has the focus, as somebody without a mouse does; fails when it is not reached. */
async function tabTo({ page }: Tab, name: string): Promise<void> {
  const seen: string[] = []
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    const focused = String(await page.evaluate('(document.activeElement.labels?.[0] ?? document.activeElement).innerText'))
    seen.push(focused)
    if (focused === name) return
  }
  throw new Error(`not reached by Tab: ${name}; only ${seen.join(', ')}`)
}

/** Sets up a passkey in this tab for somebody, by an invitation. */
async function setUp(on: SignInHouse, tab: Tab, id: string): Promise<void> {
  await virtualAuthenticator(tab)
  await tab.page.goto(`${on.settings.origin}/sign-in#set-up=${await invited(on, id)}`)
  await press(tab, 'Make a passkey')
  await shows(tab, 'Signed in')
}

inBrowser.test('the first administrator, by the link that sterna serve prints, by keyboard alone: set up, sign out, sign in again', async () => {
  const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
  const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, ...plain } = process.env
  const child = spawn(
    process.execPath, [bin, 'serve', '--port', '0', '--data', temporaryFolder()],
    { env: { ...plain, STERNA_EMBEDDED: 'pglite' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  cleanups.push(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.on('data', (bytes: Buffer) => void (out += bytes.toString()))
  while (!out.includes('Ctrl-C')) await once(child.stdout, 'data')
  const link = /https?:\/\/localhost:\d+\/sign-in#set-up=\S+/.exec(out)?.[0] ?? ''

  const tab = await inBrowser.tab()
  await virtualAuthenticator(tab)
  await tab.page.goto(link)
  await shows(tab, 'Set up how you sign in')
  expect(tab.page.url()).toBe(link.split('#')[0])
  await tabTo(tab, 'Your name, as colleagues know you')
  await tab.page.keyboard.type('Anna Example')
  await tabTo(tab, 'Make a passkey')
  await tab.page.keyboard.press('Enter')
  await shows(tab, 'Signed in')
  expect(await tab.page.locator('main').innerText()).toContain('You are signed in as Anna Example.')
  expect(await cookies(tab)).toEqual([SESSION])
  await demandNothingKept(tab)
  await tabTo(tab, 'Sign out')
  await tab.page.keyboard.press('Enter')
  await shows(tab, 'Sign in')
  expect(await cookies(tab)).toEqual([])
  await tabTo(tab, 'Use a passkey')
  await tab.page.keyboard.press('Space')
  await shows(tab, 'Signed in')
  expect(await cookies(tab)).toEqual([SESSION])
  expect(tab.complaints).toEqual([])
  await press(tab, 'Sign out')
  await shows(tab, 'Sign in')
  // The link again, where the page stands already: used up, said in words, and not left in the address.
  await tab.page.goto(link)
  expect(await alert(tab)).toMatch(PLAIN)
  expect(tab.page.url()).toBe(link.split('#')[0])
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
})

inBrowser.test('whoever has another authenticator, none, or does not say who they are to it is told so in plain words and is not signed in', async () => {
  const on = await browsed()
  const own = await inBrowser.tab()
  await setUp(on, own, await addOne(on, 'Dora Example', 'triage'))
  const strange = await inBrowser.tab()
  const id = await virtualAuthenticator(strange)
  await strange.page.goto(`${on.settings.origin}/sign-in`)
  await strange.page.evaluate(`navigator.credentials.create({ publicKey: {
    challenge: new Uint8Array(32), rp: { id: 'localhost', name: 'x' }, user: { id: new Uint8Array(16).fill(7), name: 'x', displayName: 'x' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }], authenticatorSelection: { residentKey: 'required', userVerification: 'required' } } }).then(() => undefined)`)
  await press(strange, 'Use a passkey')
  const words = await alert(strange)
  expect(words).toMatch(PLAIN)
  expect((await cookies(strange)).filter((c) => (c as { name: string }).name === '__Host-sterna')).toEqual([])
  expect(await heading(strange)).toBe('Sign in')
  // Somebody who does not enter their PIN, and somebody without any passkey.
  await strange.devtools.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false })
  await press(strange, 'Use a passkey')
  await strange.page.getByText('The passkey was not used: it was cancelled, or it took too long.').waitFor()
  expect(strange.complaints.filter((c) => !/status of 401/.test(c))).toEqual([])
  await own.page.reload()
  await shows(own, 'Signed in') // nobody else's failure ends it
  expect(own.complaints).toEqual([])
})

inBrowser.test('idle for half an hour: the open page locks by itself and hides what it showed; the same person goes on, another does not', async () => {
  const on = await browsed()
  const tab = await inBrowser.tab()
  await tab.page.clock.install({ time: new Date(on.at()) })
  await setUp(on, tab, await addOne(on, 'Dora Example', 'triage'))
  expect(await tab.page.getByText('triage').count()).toBe(1)
  on.later(31 * MINUTE)
  await tab.page.clock.runFor(61_000)
  await shows(tab, 'Locked')
  expect(await tab.page.locator('main').innerText()).toMatch(/Dora Example proves who they are/)
  expect(await tab.page.content()).not.toContain('triage')
  await press(tab, 'Use a passkey')
  await shows(tab, 'Signed in')
  await press(tab, 'Lock')
  await shows(tab, 'Locked')
  await tab.page.reload()
  await shows(tab, 'Locked')
  expect(tab.complaints).toEqual([])

  // Somebody else at the same desk, with a passkey of their own.
  const other = await inBrowser.tab()
  await setUp(on, other, await addOne(on, 'Emil Example', 'triage'))
  await other.context.addCookies(await tab.context.cookies())
  await other.page.goto(`${on.settings.origin}/sign-in`)
  await shows(other, 'Locked')
  await press(other, 'Use a passkey')
  await alert(other)
  expect(await heading(other)).toBe('Locked')
  await press(other, 'Sign out')
  await shows(other, 'Sign in')
})

inBrowser.test('password and app: set up, backup codes once, signed in by each of both; what is wrong is told in words, and fields are emptied', async () => {
  const on = await browsed({ passwords: true })
  const id = await addOne(on, 'Dora Example', 'triage')
  const tab = await inBrowser.tab()
  await tab.page.goto(`${on.settings.origin}/sign-in#set-up=${await invited(on, id)}`)
  await press(tab, 'Use a password and an app instead')
  const secret = (await tab.page.locator('#app-key').filter({ hasText: /[A-Z2-7]{4}/ }).innerText()).replaceAll(' ', '') // waits until it stands there
  const code = (): string => generateSync({ secret, epoch: Math.floor(Date.parse(on.at()) / 1_000) })
  await tab.page.getByLabel('2. Choose a password of 15 letters or more; several words are good').fill('short')
  await tab.page.getByLabel('3. The six digits that the app shows now').fill(code())
  await press(tab, 'Keep them')
  expect(await alert(tab)).toContain('It is shorter than 15 letters.')
  await expect.poll(() => tab.page.locator('#new-secret').inputValue()).toBe('')
  await tab.page.locator('#new-secret').fill(PASSWORD)
  await tab.page.locator('#new-code').fill(code())
  await press(tab, 'Keep them')
  await shows(tab, 'Backup codes')
  const codes = await tab.page.getByRole('listitem').allInnerTexts()
  expect(codes.length).toBeGreaterThan(5)
  await press(tab, 'I have written them down')
  await shows(tab, 'Signed in')
  expect(await tab.page.content()).not.toContain(codes[0])
  await demandNothingKept(tab)

  await press(tab, 'Sign out')
  const enter = async (password: string, by: string): Promise<void> => {
    await tab.page.getByLabel('Name', { exact: true }).fill('Dora Example')
    await tab.page.getByRole('textbox', { name: 'Password', exact: true }).fill(password)
    await tab.page.getByRole('textbox', { name: 'Code from your app, or a backup code' }).fill(by)
    await tab.page.keyboard.press('Enter')
  }
  on.later(MINUTE)
  await enter('five lamps beside an old canal', code())
  expect(await alert(tab)).toMatch(PLAIN)
  await expect.poll(async () => [await tab.page.locator('#secret').inputValue(), await tab.page.locator('#code').inputValue()]).toEqual(['', ''])
  await enter(PASSWORD, code())
  await shows(tab, 'Signed in')
  on.later(31 * MINUTE)
  await tab.page.reload()
  await shows(tab, 'Locked')
  await tab.page.getByRole('textbox', { name: 'Password', exact: true }).fill(PASSWORD)
  await tab.page.getByRole('textbox', { name: 'Code from your app, or a backup code' }).fill(codes[0] ?? '')
  await press(tab, 'Go on')
  await shows(tab, 'Signed in')
  expect(await cookies(tab)).toEqual([SESSION])
  expect(tab.complaints.filter((c) => !/status of 40[01]/.test(c))).toEqual([])
})

/** The provider as a process of its own; its issuer. */
async function provider(origin: string): Promise<string> {
  const script = fileURLToPath(new URL('./agency-provider.ts', import.meta.url))
  const running: ChildProcess = spawn(
    process.execPath, [script, `${origin}/api/sign-in/agency/callback`, `${origin}/sign-in`], { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  cleanups.push(() => void running.kill())
  if (running.stdout === null) throw new Error('no provider')
  return String(await once(running.stdout, 'data')).trim()
}

inBrowser.test('through the agency’s own provider: the browser goes there and back, and who is not linked is told so', async () => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const issuer = await provider(origin)
  const agency = {
    issuer: new URL(issuer), clientId: 'sterna', clientSecret: 'secret-of-the-test', claim: null, acr: [], hosts: [], signOutThere: false,
  }
  const on = await signInHouse({ origin, agency }, new Date().toISOString(), {}, undefined, port)
  const id = await addOne(on, 'Dora Example', 'triage')
  await inAct({ ...on.house, now: on.at() }, 'test', 'person', (act) => linkAccount(act, on.house.random, id, { issuer, subject: 'dora' }))
  const through = async (login: string): Promise<Tab> => {
    const tab = await inBrowser.tab()
    await tab.page.goto(`${origin}/sign-in`)
    await press(tab, 'Use your agency’s account')
    await tab.page.locator('input[name=login]').fill(login)
    await tab.page.locator('input[name=password]').fill('any')
    await tab.page.locator('button[type=submit]').click()
    await tab.page.locator('button[type=submit]', { hasText: 'Continue' }).click()
    await tab.page.waitForURL(`${origin}/sign-in*`)
    return tab
  }
  const tab = await through('dora')
  await shows(tab, 'Signed in')
  expect(await cookies(tab)).toEqual(expect.arrayContaining([SESSION]) as unknown)
  expect((await tab.context.cookies(origin)).map((c) => c.name)).toEqual(['__Host-sterna'])
  await demandNothingKept(tab)
  await tab.page.goBack() // whoever goes back does not come through the provider again
  expect((await through('stranger').then(alert))).toMatch(/^Your agency’s account was not taken: /)
  // What the provider's own pages complain of is not ours: they ask for letters from elsewhere, and this browser reaches nobody.
  expect(tab.complaints.filter((c) => !c.includes('fonts.googleapis.com') && !c.includes(issuer))).toEqual([])
})

/** What does harm where a name is taken for something else. The house refuses control characters and marks that turn a line round in names. */
const NAMES = [
  '<script>document.title="run"</script>', '"><img src=x onerror=document.title="run">', '{{constructor}} ${7*7} %3Cb%3E &lt;b&gt;',
  '\u05D3\u05D5\u05E8\u05D4 \u200F(unit)\u200F', 'W'.repeat(100), `a\u0301${'\u0301'.repeat(40)}`,
]

inBrowser.test('names are text, whatever they hold: nothing of them runs, turns the line round, or pushes the page aside', async () => {
  const on = await browsed()
  for (const name of NAMES) {
    const id = await addOne(on, name, 'triage')
    const tab = await inBrowser.tab({ width: 320, height: 640 })
    await virtualAuthenticator(tab)
    await tab.page.goto(`${on.settings.origin}/sign-in#set-up=${await invited(on, id)}`)
    await shows(tab, 'Set up how you sign in')
    const kept = name.normalize('NFC')
    expect(await tab.page.locator('#set-up-for').textContent()).toBe(`This sets up how ${kept} signs in.`)
    expect(await tab.page.locator('#set-up-for bdi').textContent()).toBe(kept)
    expect(await overflow(tab)).toEqual([])
    await press(tab, 'Make a passkey')
    await shows(tab, 'Signed in')
    expect(await tab.page.locator('#open .who').textContent()).toBe(kept)
    expect(await tab.page.evaluate(
      '((e) => [getComputedStyle(e).unicodeBidi, e.childElementCount])(document.querySelector("#open .who"))',
    )).toEqual(['isolate', 0])
    expect(await tab.page.title()).toBe('Signed in · Sterna')
    expect(await overflow(tab)).toEqual([])
    expect(tab.complaints).toEqual([])
  }
})

/** What stands out over the edge of the page: nothing, so that nobody has to move it sideways. */
async function overflow({ page }: Tab): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('body, body *')].filter((e) => e.getBoundingClientRect().width > 0 && (e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    || e.getBoundingClientRect().left < -1)).map((e) => e.id || e.tagName).concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['page'] : [])`)
}

inBrowser.test('on 320 pixels, with letters twice as large, and for who hears the page: every state fits and every control has a name', async () => {
  const on = await browsed({ passwords: true })
  const id = await addOne(on, 'Dora Example', 'triage', 'investigator', 'grader', 'supervisor')
  const tab = await inBrowser.tab({ width: 320, height: 256 })
  const { page } = tab
  await virtualAuthenticator(tab)
  const demandFit = async (title: string): Promise<string> => {
    await shows(tab, title)
    for (const size of [16, 32]) {
      await tab.devtools.send('Page.setFontSizes', { fontSizes: { standard: size } })
      expect([title, size, await overflow(tab)]).toEqual([title, size, []])
    }
    await tab.devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
    expect(await page.evaluate('document.activeElement === document.querySelector("h1")'), `${title} is where a reader stands`).toBe(true)
    expect(await page.evaluate(`[...document.querySelectorAll('button, input')].filter((e) => e.offsetParent !== null && (e.getBoundingClientRect().height < 24
      || !(e.labels?.[0]?.innerText || e.innerText))).map((e) => e.id)`), title).toEqual([])
    return page.locator('body').ariaSnapshot()
  }
  await page.goto(`${on.settings.origin}/sign-in`)
  expect(await demandFit('Sign in')).toBe(SIGN_IN)
  await page.goto(`${on.settings.origin}/sign-in#set-up=${await invited(on, id)}`)
  expect(await demandFit('Set up how you sign in')).toContain('- button "Make a passkey"')
  await press(tab, 'Use a password and an app instead')
  await page.locator('#new-password').waitFor()
  expect(await overflow(tab)).toEqual([])
  await press(tab, 'Make a passkey')
  expect(await demandFit('Signed in')).toContain('- definition: grader, investigator, supervisor, triage')
  await press(tab, 'Lock')
  expect(await demandFit('Locked')).toMatch(/- textbox "Password"\n.*- textbox "Code from your app, or a backup code"/s)
  expect(await page.evaluate(
    '[document.documentElement.lang, document.querySelectorAll("main").length, document.querySelectorAll("h1").length]',
  )).toEqual(['en', 1, 1])
  // What went wrong and what was told are read out by themselves.
  expect(await page.evaluate(
    '[document.getElementById("wrong").role ?? document.getElementById("wrong").getAttribute("role"), document.getElementById("told").ariaLive]',
  )).toEqual(['alert', 'polite'])
  expect(tab.complaints).toEqual([])
})

const SIGN_IN = `- main:
  - heading "Sign in" [level=1]
  - region "Sign in":
    - paragraph:
      - button "Use a passkey"
    - heading "Name and password" [level=2]
    - paragraph:
      - text: Name
      - textbox "Name"
    - paragraph:
      - text: Password
      - textbox "Password"
    - paragraph:
      - text: Code from your app, or a backup code
      - textbox "Code from your app, or a backup code"
    - paragraph:
      - button "Sign in"`
