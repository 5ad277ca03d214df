import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import { buildVerifier } from '../scripts/verifier.ts'
import { checkpointOf, fileOf, forger, KEY, logOf, parcelOf, WITNESS_KEY } from '../src/custody/verify/fixtures/made.ts'
import { writeParcel } from '../src/custody/verify/parcel.ts'
import { fileBrowser, type Tab } from './browser.ts'

const inBrowser = fileBrowser()

const folder = mkdtempSync(join(tmpdir(), 'sterna-verifier-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const statement = fileOf('statement.txt', 'The meeting was at nine.')
const letter = fileOf('letter.txt', 'Dear Sir or Madam', false)
const made = logOf(300, new Map([[7, statement.sha256], [256, letter.sha256]]))
const POLICY = `log ${KEY}\nwitness b ${WITNESS_KEY}\nquorum b\n`
let built: { readonly program: string; readonly page: string }

beforeAll(async () => {
  built = await buildVerifier(folder)
})

/** What goes to the verifier. */
interface Given {
  readonly parcel: string
  readonly beside?: Readonly<Record<string, string>>
  readonly key?: string
  readonly policy?: string
}

/** What the program says in Node, in words. */
function inNode({ parcel, beside = {}, key, policy }: Given): string {
  const put = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return name
  }
  const words = [put('parcel.json', parcel), ...Object.entries(beside).map(([name, text]) => put(name, text))]
  if (key !== undefined) words.push('--key', key)
  if (policy !== undefined) words.push('--policy', put('policy', policy))
  const { stdout } = spawnSync(process.execPath, [built.program, ...words], { cwd: folder, encoding: 'utf8', timeout: 30_000 })
  return stdout.trimEnd()
}

/** The page from its file, with the network off, and every request that it makes. */
async function opened(): Promise<Tab & { readonly requests: string[] }> {
  const tab = await inBrowser.tab({ offline: true })
  const requests: string[] = []
  tab.page.on('request', (request) => requests.push(request.url()))
  await tab.page.goto(pathToFileURL(built.page).href)
  return { ...tab, requests }
}

/** What the page says of the same. */
async function inPage({ page }: Tab, { parcel, beside = {}, key = '', policy = '' }: Given): Promise<string> {
  await page.getByLabel('Key of the log').fill(key)
  await page.getByLabel('Policy').fill(policy)
  await page.evaluate('document.getElementById("answer").textContent = ""')
  const files = Object.entries({ ...beside, 'parcel.json': parcel }).map(([name, text]) => ({
    name, mimeType: 'application/json', buffer: Buffer.from(text),
  }))
  await page.getByLabel('Parcel and files').setInputFiles(files)
  await page.locator('#answer:not(.wait:has-text("Looking"))').filter({ hasText: /\S/ }).waitFor()
  await page.waitForFunction('!/^(?:Looking|$)/.test(document.getElementById("answer").textContent)')
  return page.locator('#answer').evaluate('document.getElementById("answer").textContent') as Promise<string>
}

const flipped = (text: string, at: number): string => {
  const was = text[at] ?? ''
  return text.slice(0, at) + (/[A-Za-z0-9]/.test(was) ? (was === 'A' ? 'B' : 'A') : was === '+' ? '/' : '+') + text.slice(at + 1)
}

inBrowser.test('from its file and without a network the page says of a good parcel what the program says, under each way to trust it', async () => {
  const tab = await opened()
  const parcel = writeParcel(await parcelOf(made, [7, 256], [statement, letter]))
  const beside = { 'letter.txt': 'Dear Sir or Madam' }
  const given: [Given, string, string][] = [
    [{ parcel }, 'WHOLE, BUT NOT YET TRUSTED.', 'wait'], [{ parcel, key: KEY }, 'VERIFIED under the key that you gave.', 'good'],
    [{ parcel, beside, key: KEY }, 'VERIFIED under the key that you gave.', 'good'],
    [{ parcel, beside, policy: POLICY }, 'VERIFIED under the key that you gave.', 'good'],
    [{ parcel, beside: { 'letter.txt': 'Dear Madam or Sir' }, key: KEY }, 'NOT VERIFIED.', 'bad'],
    [{ parcel, policy: POLICY.replace('quorum b', 'quorum c') }, 'NOT VERIFIED.', 'bad'], [{ parcel, key: 'nokey' }, 'NOT VERIFIED.', 'bad'],
  ]
  for (const [one, first, style] of given) {
    const said = await inPage(tab, one)
    expect(said.split('\n')[0]).toBe(first)
    expect(said).toBe(inNode(one))
    expect(await tab.page.locator('#answer').getAttribute('class')).toBe(style)
  }
  expect(tab.complaints).toEqual([])
  expect(tab.requests.filter((url) => !url.startsWith('file:') || !url.endsWith('sterna-verify.html'))).toEqual([])
})

inBrowser.test('every part of a parcel, changed: the page finds what the program finds, and says it in the same words', async () => {
  const tab = await opened()
  const good = await parcelOf(made, [7, 256], [statement])
  const text = writeParcel(good)
  const [entry] = good.entries
  if (entry === undefined) throw new Error('no entry')
  const places = {
    origin: '"origin":"', logKeys: '"logKeys":["', witnessKeys: '"witnessKeys":["', checkpoint: '"checkpoint":"', index: '"index":',
    canonical: entry.canonical.slice(0, 20).replaceAll('"', '\\"'),
    salt: entry.salt.slice(4), proof: entry.proof[0]?.slice(5) ?? '', proofEnd: entry.proof.at(-1)?.slice(5) ?? '', name: 'statement.txt',
    sha256: statement.sha256, content: statement.content ?? '',
  }
  const changed: Record<string, string> = Object.fromEntries(Object.entries(places).map(([part, mark]) => {
    const at = text.indexOf(mark)
    expect(at, part).toBeGreaterThan(-1)
    return [
      part,
      flipped(
        text, part.startsWith('proof') || part === 'salt' || part === 'sha256' || part === 'content' || part === 'name' ? at + 3 : at + mark.length,
      ),
    ]
  }))
  const half = text.length / 2
  const others: Record<string, string> = {
    ...changed, cut: text.slice(0, half), empty: '', longer: `${text} x`, twice: text + text, 'a byte order mark': `\ufeff${text}`,
    'another checkpoint': writeParcel({ ...good, checkpoint: await checkpointOf(logOf(299)) }),
    'a forged checkpoint': writeParcel({ ...good, checkpoint: await checkpointOf(made, forger) }),
    'no witness': writeParcel({ ...good, checkpoint: await checkpointOf(made, undefined, null) }),
    'a witness of next year': writeParcel({ ...good, checkpoint: await checkpointOf(made, undefined, Date.UTC(2099, 0, 1) / 1_000) }),
    'entries turned round': writeParcel({ ...good, entries: good.entries.toReversed() }),
    'a file that no entry names': writeParcel({ ...good, files: [statement, fileOf('other.txt', 'Another letter')] }),
    'a key no more': writeParcel({ ...good, logKeys: [] }),
    'markup and marks': text.replace('statement.txt', '</pre><script>document.title=1</script>\u202etxt\\u001b[2J'),
  }
  for (const [part, parcel] of Object.entries(others)) {
    const one = {
      parcel, ...(part === 'a key no more' ? {} : { key: KEY }), ...(part.includes('witness') && part !== 'witnessKeys' ? { policy: POLICY } : {}),
    }
    const said = await inPage(tab, one)
    expect(said, part).toBe(inNode(one))
    expect(said.split('\n')[0], `${part}\n${said}`).toBe('NOT VERIFIED.')
    expect(await tab.page.locator('#answer').getAttribute('class'), part).toBe('bad')
    expect(await tab.page.locator('#answer').evaluate('document.getElementById("answer").childElementCount'), part).toBe(0)
  }
  expect(await tab.page.title()).toBe('Sterna: verify a parcel')
  expect(tab.complaints).toEqual([])
})

inBrowser.test('a verdict stands for what is given now: a slow answer to an earlier question is not shown, and another key takes the verdict away', async () => {
  const tab = await opened()
  const good = writeParcel(await parcelOf(made, [7], [statement]))
  await tab.page.getByLabel('Key of the log').fill(KEY)
  const dropped = `(text, ms) => {
    const file = new File([text], 'parcel.json')
    const bytes = file.arrayBuffer()
    file.arrayBuffer = () => new Promise((done) => setTimeout(() => done(bytes), ms))
    document.body.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { files: [file] } }))
  }`
  await tab.page.evaluate(`(${dropped})(${JSON.stringify(good)}, 600)`)
  await tab.page.evaluate(`(${dropped})(${JSON.stringify(good.replace('jo', 'jx'))}, 0)`)
  await tab.page.getByText('NOT VERIFIED.').waitFor()
  await tab.page.waitForTimeout(900)
  expect(await tab.page.getByRole('status').innerText()).toMatch(/^NOT VERIFIED\./)
  await tab.page.evaluate(`(${dropped})(${JSON.stringify(good)}, 0)`)
  await tab.page.getByText('VERIFIED under the key that you gave.').waitFor()
  await tab.page.getByLabel('Key of the log').press('End')
  await tab.page.keyboard.type('x')
  expect(await tab.page.getByRole('status').innerText()).toBe('Key or policy changed: press Verify.')
})

inBrowser.test('the page for who uses keys only, hears it, or has a narrow screen', async () => {
  const tab = await opened()
  const { page } = tab
  await page.setViewportSize({ width: 320, height: 480 })
  await inPage(tab, { parcel: writeParcel(await parcelOf(made, [7], [statement])), key: KEY })
  for (const size of [16, 32]) {
    await tab.devtools.send('Page.setFontSizes', { fontSizes: { standard: size } })
    expect([size, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([size, 0])
  }
  expect(await page.locator('body').ariaSnapshot()).toMatch(
    /- heading "Verify a parcel" \[level=1\]\n[^]*- button "Parcel and files"[^]*- textbox "Key of the log, from somebody you trust \(not from the parcel\)"[^]*- 'textbox "Policy: which[^]*- button "Verify"\n- status: "VERIFIED/,
  )
  await page.evaluate('document.getElementById("answer").textContent = ""; document.getElementById("policy").focus()')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('VERIFIED under the key that you gave.').waitFor()
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  expect(tab.complaints).toEqual([])
})
