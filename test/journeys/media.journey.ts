import { expect } from 'vitest'
import { z } from 'zod'
import { rows, sql } from '../../src/store/index.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: { reports: 90, chats: 20, tips: 0, pictures: 60, late: 0, seed: 26 } })

/** What the gate, a purpose and a lock answer is part of these journeys. */
const forgive = /status of (?:401|403|428)/

/** The report of which most files are here. */
async function reportWithFiles(): Promise<string> {
  const [first] = await rows(on().house.store, z.object({ id: z.string() }), sql`
    select r.id from report r join report_file f on f.report_id = r.id join media_file m on m.sha256 = f.sha256
    where r.unit_id = 'unit_1' and r.case_id is null and m.width is not null group by r.id order by count(*) desc, r.id limit 1`)
  expect(first).toBeDefined()
  return first?.id ?? ''
}

/** Says why the reader looks, when the page asks. */
async function state({ page }: JourneyTab, words: string): Promise<void> {
  const asked = page.locator('dialog[open]').last()
  await asked.locator('textarea').fill(words)
  await asked.locator('button[type=submit]').click()
}

/** Opens the media page of a report, with a purpose. */
async function toMedia(tab: JourneyTab): Promise<string> {
  const id = await reportWithFiles()
  await tab.page.goto(`${on().base}/reports/${id}/media`)
  await tab.page.locator('dialog[open] textarea').waitFor()
  await state(tab, 'see which files are known')
  await tab.page.locator('.media .pane').waitFor()
  return id
}

/** What of a picture is in the page: canvases with pixels, pictures, addresses of bytes. */
async function picturesIn({ page }: JourneyTab): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('canvas')].filter((c) => c.width * c.height > 0).map((c) => `canvas ${c.width}`),
    ...[...document.querySelectorAll('img, video, audio, picture, iframe, object, embed')].map((e) => e.tagName),
    ...(/blob:|data:image/.test(document.documentElement.outerHTML) ? ['an address of bytes'] : []),
    ...[localStorage, sessionStorage].flatMap((kept) => Object.keys(kept)).filter((k) => !['sterna-settings', 'sterna-reading'].includes(k)),
  ])
}

/** Asks for the chosen file with a warrant, and waits until it is drawn. */
async function openIt(tab: JourneyTab): Promise<void> {
  const { page } = tab
  await page.keyboard.press('v')
  const gate = page.locator('dialog[open] .gate')
  await gate.waitFor()
  if (await gate.getByLabel('Reason, in words').inputValue() === '') await gate.getByLabel('Reason, in words').fill('find out which school this is')
  await gate.getByLabel('On what does the opening rest?').selectOption('warrant')
  await gate.getByLabel('Number of the warrant').fill('SW 26-0117')
  await gate.getByRole('button', { name: 'Ask to open' }).click()
  await expect.poll(() => picturesIn(tab), { timeout: 10_000 }).toEqual([expect.stringMatching(/^canvas [1-9]/)])
}

const Opening = z.object({ granted: z.boolean(), closed: z.boolean(), seconds: z.coerce.number(), renditions: z.coerce.number() })

/** The openings of the house, oldest first, with what was told of each. */
function openings() {
  return rows(on().house.store, Opening, sql`
    select o.because is null as granted, o.closed_at is not null as closed, coalesce((select sum(e.seconds) from exposure e where e.opening_id = o.id), 0) as seconds,
      (select count(*) from opening_rendition r where r.opening_id = o.id) as renditions from opening o order by o.id`)
}

on.test('the gate refuses, then grants; the veil closes by its key at once, and nothing of the picture is left in the page', async () => {
  const one = await on().tab('investigator')
  const { page } = one
  await toMedia(one)
  expect(await page.locator('.file-row[role=option]').count()).toBeGreaterThan(1)
  await checkPage(one, { forgive })
  await tour(one, { step: 'media-1-closed', title: 'Files stay closed', words: 'What hash sets, the sender and the files’ own metadata say stands in words. Nothing has to be opened for it, and no list shows a picture.' })
  await page.keyboard.press('j')
  await expect.poll(() => page.locator('.file-row[aria-selected=true]').getAttribute('data-file')).toBe('1')
  await page.keyboard.press('k')
  const notViewed = page.locator('.file-row[role=option]').filter({ hasText: /not told|did not view/ }).first()
  await notViewed.click()
  await page.keyboard.press('v')
  await page.locator('dialog[open] .gate').waitFor()
  await page.getByLabel('Reason, in words').fill('find out which school this is')
  await page.getByRole('button', { name: 'Ask to open' }).click()
  await page.locator('dialog[open]').nth(1).waitFor() // a purpose for media, once a session
  await state(one, 'to find a child')
  await page.getByText('It stays closed.').waitFor()
  await page.getByText('One of these would do:').waitFor()
  await page.getByText('By rule:').first().click()
  await page.getByText('not verified: ask your legal adviser').first().waitFor()
  await checkPage(one, { forgive })
  await tour(one, { step: 'media-2-refused', title: 'The gate says what is missing', words: 'An opening rests on a reason and a lawful basis. Refused or granted, the request is kept; the rule is shown with its source and how far it was checked.' })
  await page.keyboard.press('Escape')
  await openIt(one)
  await page.getByText('A picture, in grey, strongly blurred, at most 128 pixels').first().waitFor()
  await checkPage(one, { forgive })
  await tour(one, { step: 'media-3-open', title: 'Grey, blurred, small, for a minute', words: 'Less has to be seen this way. Each step that shows more is asked for by itself; esc closes at once, and so do 60 seconds, the lock, and leaving the window.' })
  await page.keyboard.press('l')
  await page.getByText('at most 256 pixels').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Closed. Nothing of it is left on this page.').first().waitFor()
  expect(await picturesIn(one)).toEqual([])
  await expect.poll(async () => (await openings()).map((o) => [o.granted, o.closed, o.renditions])).toEqual([[false, false, 0], [true, true, 2]])
  expect((await openings())[1]?.seconds).toBeGreaterThan(0)
})

on.test('the veil closes after 60 seconds, when the window is left, and when the session is locked; what was looked at is told all the same', async () => {
  const one = await on().tab('triage')
  const { page, context } = one
  await page.clock.install()
  await toMedia(one)
  await page.keyboard.press('v')
  await page.locator('dialog[open] .gate').waitFor()
  await page.getByLabel('Reason, in words').fill('find out which school this is')
  await page.getByRole('button', { name: 'Ask to open' }).click()
  await page.locator('dialog[open]').nth(1).waitFor()
  await state(one, 'to find a child')
  await expect.poll(async () => await page.locator('.looking, .notice.attention').count()).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await openIt(one)
  await page.clock.runFor(30_000)
  expect(await picturesIn(one)).toHaveLength(1)
  await page.clock.runFor(31_000)
  await page.getByText('Closed after 60 seconds.').first().waitFor()
  expect(await picturesIn(one)).toEqual([])
  await openIt(one)
  await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')))
  await page.getByText('Closed, because this window was left.').first().waitFor()
  expect(await picturesIn(one)).toEqual([])
  await openIt(one)
  await page.clock.runFor(2_000)
  const other = await context.newPage()
  await other.goto(`${on().base}/sign-in/sign-in.css`)
  await other.goto(`${on().base}/sign-in`)
  await other.evaluate(async () => {
    await fetch('/api/session/lock', { method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: '{}' })
    new BroadcastChannel('sterna-session').postMessage('changed')
  })
  await page.getByRole('heading', { name: 'Locked' }).waitFor()
  expect(await picturesIn(one)).toEqual([])
  expect(await page.locator('body').textContent()).not.toContain('.png')
  const before = (await openings()).at(-1)
  expect(before?.closed).toBe(false) // nobody may tell anything while the session is locked
  await page.getByRole('button', { name: 'Go on (demo: one press)' }).click()
  await page.locator('.pagebar').waitFor()
  await page.clock.runFor(20_000)
  await expect.poll(async () => (await openings()).at(-1), { timeout: 10_000 }).toMatchObject({ closed: true })
  expect((await openings()).at(-1)?.seconds).toBeGreaterThan(1)
  expect(one.complaints.filter((said) => !forgive.test(said))).toEqual([])
})

const People = z.object({ people: z.array(z.object({ id: z.string(), role: z.string(), name: z.string() })) })

on.test('two graders in two languages grade blind; a senior decides where they differ, without their names, and both are told then', async () => {
  const { people } = People.parse(await (await fetch(`${on().base}/api/demo`)).json())
  const graders = people.filter((p) => p.role === 'grader')
  // What the demo house left open is none of this journey.
  await on().house.store.query(sql`update grading_file set state = 'agreed', closed_at = offered_at where state in ('open', 'disputed')`)
  const sender = await on().tab('investigator')
  const id = await toMedia(sender)
  await sender.page.keyboard.press('g')
  await sender.page.getByLabel('Scheme of the categories').fill('caid')
  await sender.page.getByRole('radio', { name: /all that are here \(/ }).check()
  await checkPage(sender, { forgive })
  await sender.page.getByRole('button', { name: 'Offer', exact: true }).click()
  await sender.page.getByText(/Offered: [1-9]/).waitFor()
  const english = await on().tab(graders[0]?.id ?? '')
  const arabic = await on().tab(graders[1]?.id ?? '', { settings: { lang: 'ar' } })
  const said = new Map<string, string>()
  for (const [tab, key] of [[english, '1'], [arabic, '2']] as const) {
    const { page } = tab
    await tab.open('/grading')
    await page.getByRole('radio', { name: /caid/ }).check()
    await page.locator('body').press('n')
    await page.locator('.handed').waitFor()
    expect(await page.locator('body').textContent()).not.toContain(id)
    await page.locator('.handed h2, .handed .veil').first().waitFor()
    await page.locator('body').press(key)
    expect(await page.locator('.category:has(input:checked)').textContent()).toContain(key === '1' ? 'A' : 'B')
    if (tab === english) await tour(english, { step: 'grading-1-blind', title: 'Graded blind', words: 'Who grades sees one closed file, the scheme’s codes as keys 1 to 9, and nothing of the report or of what others say.' })
    await checkPage(tab, { forgive })
    said.set(key, await page.locator('.handed code').first().textContent() ?? '')
    await page.getByRole('button', { name: /↵/ }).click()
    await page.locator('.handed').waitFor({ state: 'detached' })
  }
  expect(said.get('1')).toBe(said.get('2')) // the file that has waited longest, for both
  await english.page.getByText('Your grading is kept.').waitFor()
  await english.page.getByText('under way').first().waitFor()
  const texts = await english.page.locator('main').textContent() ?? ''
  for (const p of graders.slice(1)) expect(texts).not.toContain(p.name)
  const senior = await on().tab('supervisor')
  await senior.open('/grading')
  await senior.page.getByText('Disputes that wait for you: 1').waitFor()
  await senior.page.locator('body').press('d')
  await senior.page.getByText('What graders said, in no order').waitFor()
  const told = await senior.page.locator('.handed').textContent() ?? ''
  for (const p of graders) expect(told).not.toContain(p.name)
  await checkPage(senior, { forgive })
  await tour(senior, { step: 'grading-2-dispute', title: 'A senior decides', words: 'Where graders differ, somebody who had no part in it is told what was said, without names, and decides with a reason.' })
  await senior.page.locator('body').press('2')
  await senior.page.getByLabel('Why you decide so').fill('a pattern made by code, as its frame shows')
  await senior.page.getByRole('button', { name: 'Decide', exact: true }).click()
  await senior.page.getByText(/Decided. Hashes entered into the set: [1-9]/).waitFor()
  await arabic.open('/grading')
  await arabic.page.getByText('حُسم: قرر مسؤول أعلى').first().waitFor()
  await checkPage(arabic, { forgive })
})

on.test('hash sets: what they hold, a hash that is overruled by name and taken back; and what concerns the reader alone', async () => {
  const one = await on().tab('supervisor')
  const { page } = one
  await one.open('/hash-sets')
  await page.getByRole('heading', { name: 'Overruled hashes' }).waitFor()
  await checkPage(one, { forgive })
  const [stored] = await rows(on().house.store, z.object({ md5: z.string() }), sql`
    select encode(h.value, 'hex') as md5 from hash h join opinion o on o.hash_id = h.id join hash_set s on s.id = o.set_id where h.kind = 'md5' and s.kind = 'known' and not s.own order by h.id limit 1`)
  await page.getByLabel('A hash, as its value or with its kind before it').fill(stored?.md5 ?? '')
  await page.keyboard.press('Enter')
  await page.getByText('set of known material').nth(1).waitFor()
  await page.getByRole('button', { name: 'Overrule' }).click()
  await page.locator('dialog[open] textarea').fill('a plain pattern, listed by mistake')
  await page.locator('dialog[open] button[type=submit]').click()
  await page.getByText('not used: overruled').waitFor()
  await page.reload()
  await page.getByText('a plain pattern, listed by mistake').waitFor()
  await tour(one, { step: 'hash-sets-1-sets', title: 'Sets, and what is not used', words: 'How much each set holds and how old it is; hashes in quarantine or overruled by name stand with who, when and why.' })
  await page.getByRole('button', { name: 'Take back' }).click()
  await page.locator('dialog[open] textarea').fill('it was right after all')
  await page.locator('dialog[open] button[type=submit]').click()
  await page.getByText('No hash stands overruled.').waitFor()
  await one.open('/me')
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
  await checkPage(one, { forgive })
  await page.getByLabel('Suggest a break').selectOption('20')
  await page.getByRole('radio', { name: 'dark' }).check()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await tour(one, { step: 'own-1-page', title: 'One’s own page', words: 'What somebody had before them is told to themselves; the break they set for themselves is suggested, never enforced.' })
})
