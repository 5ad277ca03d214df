import { expect } from 'vitest'
import { z } from 'zod'
import { sql } from '../../src/store/index.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse()

/** Answers that are part of a journey in which the server refuses or is gone. */
const REFUSED = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|EventSource/
const TYPED = 'Sent by mistake; the sender telephoned. نُسخ مرتين'

const Found = z.array(z.object({ id: z.string(), reference: z.string() })).min(1)

/** The first report of the queue that has a number of its sender, is in no case, and is not held. */
async function oneReport(): Promise<z.output<typeof Found>[number]> {
  const [found] = Found.parse(await on().house.store.query(sql`
    select r.id, r.reference from report r join standing s on s.report_id = r.id
    where r.case_id is null and r.unit_id = 'unit_1' and r.reference is not null and r.format = 'cybertip-json' and not s.held order by s.band, s.expires_at, r.id limit 1`))
  if (found === undefined) throw new Error('no report with a reference')
  return found
}

/** A report, open in a tab of triage. */
async function reportOpen(): Promise<{ readonly tab: JourneyTab; readonly id: string; readonly reference: string }> {
  const found = await oneReport()
  const one = await on().tab('triage')
  await one.purpose(found.id)
  await one.open(`/reports/${found.id}`)
  await one.page.getByRole('heading', { name: found.reference }).waitFor()
  return { tab: one, id: found.id, reference: found.reference }
}

async function typeReason({ page }: JourneyTab): Promise<void> {
  await page.locator('[data-act="hold"]').click()
  await page.getByLabel('Reason, in words').fill(TYPED)
}

async function typedAgain({ page }: JourneyTab): Promise<string> {
  await page.locator('[data-act="hold"]').click()
  return page.getByLabel('Reason, in words').inputValue()
}

const look = ({ page }: JourneyTab): Promise<void> => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))

on.test('an idle session locks: no case text is left in the page, and what was typed is there again afterwards', async () => {
  const { tab, id, reference } = await reportOpen()
  const { page } = tab
  await typeReason(tab)
  on().later(31)
  await look(tab)
  await page.getByRole('heading', { name: 'Locked' }).waitFor()
  const left = await page.evaluate(() => `${document.documentElement.outerHTML} ${document.title} ${[...document.querySelectorAll('input, textarea')].map((e) => (e as HTMLInputElement).value).join(' ')}`)
  for (const word of [reference, TYPED, 'Very high', 'Provider']) expect(left.includes(word), word).toBe(false)
  await checkPage(tab, { forgive: REFUSED })
  await tour(tab, {
    step: 'lock-1-locked', title: 'Locked',
    words: 'After half an hour without use the session locks. Nothing of any case is left in the page; what was typed is kept for the same person and is there again when they have proved who they are.',
  })
  await page.getByRole('button', { name: /^Go on/ }).click()
  await page.getByRole('heading', { name: reference }).waitFor()
  expect(page.url()).toContain(`/reports/${id}`)
  expect(await typedAgain(tab)).toBe(TYPED)
})

/** Ends every session of whoever sits at this browser, as from another machine: no page is told of it. */
async function endElsewhere({ page }: JourneyTab): Promise<void> {
  const answer = await page.request.post(`${on().base}/api/session/sign-out-everywhere`, { headers: { 'x-sterna': '1', origin: on().base }, data: {} })
  expect(answer.status()).toBe(200)
}

/** Goes on after the session ended, and finds what was typed. */
async function goOn(tab: JourneyTab, reference: string): Promise<void> {
  const { page } = tab
  await page.getByRole('heading', { name: 'The session has ended' }).waitFor()
  expect(await page.locator('body').textContent()).not.toContain(reference)
  await checkPage(tab, { forgive: REFUSED })
  await page.getByRole('button', { name: /^Go on/ }).click()
  await page.getByRole('heading', { name: 'Why do you look?' }).waitFor() // a new session: why is asked anew
  await page.getByLabel('Reason, in words').fill('going on after the session ended')
  await page.getByRole('button', { name: 'State it and look' }).click()
  await page.getByRole('heading', { name: reference }).waitFor()
  expect(await typedAgain(tab)).toBe(TYPED)
  expect(tab.complaints.filter((said) => !REFUSED.test(said))).toEqual([])
}

on.test('a session that ends in the middle of a sentence: the page learns it by itself, and none of the sentence is lost', async () => {
  const { tab, reference } = await reportOpen()
  await typeReason(tab)
  await endElsewhere(tab)
  await goOn(tab, reference)
})

on.test('a session that ended unseen: the reader’s own press finds it out, and none of the sentence is lost', async () => {
  const one = await on().tab('triage')
  const { page } = one
  const { id, reference } = await oneReport()
  await one.purpose(id)
  await page.route('**/api/events', () => undefined) // no news comes: the stream is asked for and never answered
  await one.open(`/reports/${id}`)
  await page.getByRole('heading', { name: reference }).waitFor()
  await typeReason(one)
  const pressed = Promise.withResolvers<undefined>()
  await page.route('**/api/sign-in/session', async (route) => { // nor is the session looked at before the press
    await pressed.promise
    await route.continue()
  })
  await endElsewhere(one)
  const refused = page.waitForResponse((answer) => answer.status() === 401 && answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Hold as noise' }).last().click()
  await refused
  expect(await page.getByLabel('Reason, in words').inputValue()).toBe(TYPED)
  pressed.resolve(undefined)
  await goOn(one, reference)
})

on.test('another person who signs in finds nothing of what was typed before', async () => {
  const { tab } = await reportOpen()
  const { page } = tab
  await typeReason(tab)
  const address = page.url()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: /^Supervisor/ }).click()
  await page.waitForURL('**/queue')
  await tab.purpose(address.split('/').at(-1) ?? '')
  await page.goto(address)
  await page.locator('[data-act="hold"]').waitFor()
  expect(await typedAgain(tab)).toBe('')
})

on.test('a change of language keeps what is typed', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  await tab.open('/search')
  const box = page.locator('main input').first()
  await box.fill('kit.example+مثال@example.org')
  await page.locator('.rail select').selectOption('ar')
  await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.locator('main input').first().inputValue()).toBe('kit.example+مثال@example.org')
  await page.locator('.rail select').selectOption('cy')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('cy')
  expect(await page.locator('main input').first().inputValue()).toBe('kit.example+مثال@example.org')
  await checkPage(tab)
})

on.test('a server that is gone is told, loses nothing, and is found again when it is back', async () => {
  const { tab, reference } = await reportOpen()
  const { page } = tab
  await typeReason(tab)
  await on().restart(async () => {
    await page.getByRole('button', { name: 'Hold as noise' }).last().click()
    await page.getByText(/The server does not answer/).first().waitFor()
    expect(await page.getByLabel('Reason, in words').inputValue()).toBe(TYPED)
  })
  await page.getByRole('button', { name: 'Hold as noise' }).last().click()
  await page.getByLabel('Reason, in words').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: reference }).waitFor()
  expect(tab.complaints.filter((said) => !REFUSED.test(said))).toEqual([])
})

on.test('words that do not arrive are told in the one sentence that is here; loading the page again brings them', async () => {
  const one = await on().tab('triage')
  const { page } = one
  await page.route(/words-en-rest/, (route) => route.abort())
  await page.goto(`${on().base}/queue`)
  await page.getByRole('alert').filter({ hasText: 'The words of this page did not arrive' }).waitFor()
  await page.getByRole('heading', { name: 'Queue' }).waitFor()
  await checkPage(one, { forgive: REFUSED, asItStands: true })
  await page.unroute(/words-en-rest/)
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await page.getByText('The words of this page did not arrive').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Search', exact: true }).first().click()
  await page.getByRole('searchbox').waitFor()
})

on.test('a clock that is wrong by an hour is told, and times left are counted by the server’s', async () => {
  const { tab: open } = on()
  const { id } = await oneReport()
  const right = await open('triage')
  await right.purpose(id)
  await right.open(`/reports/${id}`)
  const left = async ({ page }: JourneyTab): Promise<string> => (await page.locator('.clock .t').first().textContent()) ?? ''
  const told = await left(right)
  const wrong = await open('triage')
  await wrong.page.clock.install({ time: Date.now() + 3_600_000 })
  await wrong.purpose(id)
  await wrong.open(`/reports/${id}`)
  await wrong.page.getByText(/The clock of this machine is wrong by \d+ minutes: it is fast/).waitFor()
  expect(await left(wrong)).toBe(told)
  await checkPage(wrong)
})
