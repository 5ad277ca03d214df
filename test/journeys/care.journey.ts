import { expect } from 'vitest'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { takeFiles } from './take.ts'

const on = journeyHouse({ inbox: null })

/** A tip with one short chat of everyday words. */
const tip = (reference: string): string => JSON.stringify({
  format: 'sterna-tip/1', reference, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
  children: [{ names: ['Mia Example'], accounts: [{ service: 'Ternchat', screenName: 'mia' }] }], suspects: [{ names: ['Kit Example'], accounts: [{ service: 'Ternchat', screenName: 'kit' }] }],
  conversations: [{
    service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }],
    turns: ['good game yesterday', 'thanks', 'again on sunday?', 'maybe'].map((text, n) => ({ by: n % 2 === 0 ? 'kit' : 'mia', at: `2026-11-18T18:1${n}:00Z`, text })),
  }],
})

/** Opens the conversation of a new report, and the first turn of it. */
async function reading(tab: JourneyTab, reference: string): Promise<void> {
  const [id = ''] = await takeFiles(on().house, { [`${reference}.json`]: tip(reference) })
  await tab.purpose(id)
  await tab.open(`/reports/${id}/conversation`)
  await tab.page.locator('.turn .shut').first().click()
  await tab.page.getByText('good game yesterday').waitFor()
}

on.test('a break is suggested when text stood open for as long as the reader set; it blocks nothing, and counts anew once it was taken', async () => {
  const tab = await on().tab('triage', { width: 1_280, height: 900, settings: { lang: 'es', breakMinutes: 20 } })
  const { page } = tab
  await page.route('**/api/events', () => undefined) // a stream of news has a clock of its own
  await page.clock.install()
  await reading(tab, 'HL-2026-0601')
  const due = page.getByRole('status').filter({ hasText: 'Toca una pausa' })
  await page.clock.runFor('19:00')
  expect(await due.count()).toBe(0)
  await page.clock.runFor('02:00')
  await due.waitFor()
  expect(await due.innerText()).toMatch(/2[01] min/)
  await checkPage(tab)
  await page.locator('.turn .shut').first().click() // the page goes on under it
  await page.getByText('thanks').waitFor()
  await due.getByRole('button').click()
  await due.waitFor({ state: 'detached' })
  await page.clock.runFor('19:00')
  expect(await due.count()).toBe(0)
  await page.clock.runFor('02:00')
  await due.waitFor()
})

on.test('what somebody read is told on their own page, and to nobody else', async () => {
  const one = await on().tab('triage', { width: 1_280, height: 900 })
  await reading(one, 'HL-2026-0602')
  await one.open('/me')
  const told = ({ page }: JourneyTab) => page.getByRole('region', { name: 'Text you opened' })
  await told(one).getByText('told to you alone').waitFor()
  const row = told(one).locator('tbody tr').first()
  await row.waitFor()
  const [, opened = '', reports = ''] = await row.locator('td').allInnerTexts()
  expect(Number(opened)).toBeGreaterThan(0)
  expect(Number(reports)).toBeGreaterThan(0)
  await checkPage(one)
  for (const role of ['investigator', 'supervisor'] as const) {
    const other = await on().tab(role, { width: 1_280, height: 900 })
    await other.open('/me')
    await told(other).getByText('No text was opened in the last 30 days.').waitFor()
    const answers = await other.page.evaluate(async (person) => Promise.all(
      [`/api/exposure/own/text?of=${person}`, `/api/exposure/own/text/${person}`].map(async (path) => (await fetch(path)).status)), on().people.triage)
    expect(answers, role).toEqual([400, 404])
    await checkPage(other, { forgive: /status of (?:400|404)/ })
  }
})
