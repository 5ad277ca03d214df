import { expect } from 'vitest'
import { takeTips } from '../tips.ts'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { reportOf } from './take.ts'

const on = journeyHouse()
const ASKED = { forgive: /status of 428/ }

on.test('who sees their cases and nothing else finds them, says once why, and goes on from there', async () => {
  for (const role of ['child-protection', 'partner'] as const) {
    const tab = await on().tab(role)
    const { page } = tab
    await tab.open('/')
    await page.getByRole('heading', { name: 'OP LANTERN 26/014' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/cases')
    expect(await page.getByText('OP HERON').count()).toBe(0)
    await checkPage(tab, { asItStands: true })
    await page.getByRole('button', { name: 'Show its reports' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('once a session for each case').waitFor()
    await dialog.getByRole('button', { name: 'State it and look' }).click()
    const table = page.getByRole('table', { name: 'Reports of OP LANTERN 26/014 that you may see' })
    await table.waitFor()
    await checkPage(tab, ASKED)
    await table.getByRole('link').first().click()
    await page.locator('.rep .top').waitFor()
    expect(await dialog.count()).toBe(0)
    await page.goBack()
    await table.waitFor()
  }
}, 180_000)

on.test('a reason that may fit stands beside the field and is taken by a press alone; of a link it is asked once for both reports', async () => {
  const { house, tab: tabOf } = on()
  const suspects = [{ first: 'Marlo', last: 'Purposely', email: 'marlo.purposely@example.org', service: 'Ternchat', userId: 'u-purposely' }]
  await takeTips(house, ['PURPOSE-1', 'PURPOSE-2', 'PURPOSE-3'].map((id) => ({ id, suspects })))
  const [one, two, three] = [await reportOf(house, 'PURPOSE-1'), await reportOf(house, 'PURPOSE-2'), await reportOf(house, 'PURPOSE-3')]
  const tab = await tabOf('triage')
  const { page } = tab
  const dialog = page.getByRole('dialog')
  await tab.open('/links')
  await page.getByRole('link', { name: 'Queue', exact: true }).click()
  await page.locator('.r[data-id]').first().waitFor()
  await page.locator('.r[data-id]').first().press('Enter')
  const words = dialog.getByRole('textbox')
  expect(await words.inputValue()).toBe('Looking around in the demo')
  await dialog.getByRole('button', { name: 'It stood in the queue and is to be looked at.' }).click()
  expect(await words.inputValue()).toBe('It stood in the queue and is to be looked at.')
  await dialog.getByRole('button', { name: 'State it and look' }).click()
  await page.locator('.rep .top').waitFor()
  await tab.purpose(one)
  await tab.open(`/reports/${one}/links`)
  const row = page.locator('[data-row]').filter({ hasText: 'PURPOSE-2' }).filter({ hasText: 'PURPOSE-3' })
  await row.click()
  await page.keyboard.press('r')
  await words.fill('two people of one household')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  const both = dialog.filter({ hasText: two }).filter({ hasText: three })
  await both.waitFor()
  await checkPage(tab, { ...ASKED, asItStands: true })
  await both.getByRole('button', { name: 'State it and look' }).click()
  await page.locator('.undo').getByText('rejected').waitFor()
  expect(await dialog.count()).toBe(0)
}, 180_000)
