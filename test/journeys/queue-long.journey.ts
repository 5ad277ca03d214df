import { expect } from 'vitest'
import { PIECE } from '../../src/desk/queue-order.contract.ts'
import { takeTips } from '../tips.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'

const on = journeyHouse({ inbox: null })

/** More than come with the order at once, and than one more piece holds. */
const COUNT = 2 * PIECE + 60

const current = ({ page }: JourneyTab) => page.locator('.r.sel')
/** Waits until the reader stands at this line of the list, heads included. */
const standsAt = ({ page }: JourneyTab, line: number): Promise<void> => page.locator(`.r.sel[aria-rowindex="${line}"]`).waitFor()
/** Waits until the list has so many lines. */
const isLong = ({ page }: JourneyTab, lines: number): Promise<void> => page.locator(`[role="grid"][aria-rowcount="${lines}"]`).waitFor()

async function ready(tab: JourneyTab): Promise<number> {
  if ((await on().house.store.query({ text: 'select 1 from report limit 1', values: [] })).length === 0) {
    await takeTips(on().house, Array.from({ length: COUNT }, (_, n) => ({ id: `LONG-${n}` })))
  }
  await tab.open('/queue')
  await current(tab).locator('.what').waitFor()
  return Number(await tab.page.getByRole('grid').getAttribute('aria-rowcount'))
}

on.test('a long queue: its end by one key, any place by the wheel, back from a report to the same row deep down', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  const count = await ready(tab)
  expect(count).toBeGreaterThan(COUNT)
  await page.keyboard.press('End')
  await standsAt(tab, count)
  await current(tab).locator('.what').waitFor()
  const last = await current(tab).getAttribute('data-id')
  await page.keyboard.press('k')
  await standsAt(tab, count - 1)
  const before = await current(tab).getAttribute('data-id')
  expect(before).not.toBe(last)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/reports/${before}`)
  await page.goBack()
  await standsAt(tab, count - 1)
  expect(await current(tab).getAttribute('data-id')).toBe(before)
  await expect(current(tab).boundingBox()).resolves.not.toBeNull()
  await page.keyboard.press('Home')
  await standsAt(tab, 3) // after the heads of the columns and of the band
  await page.locator('.q-scroll').hover()
  await page.mouse.wheel(0, 48 * (PIECE + 100))
  const middle = page.locator(`.r[aria-rowindex="${PIECE + 105}"] .what`)
  await middle.waitFor()
  await checkPage(tab, { asItStands: true })
})

on.test('all of a long queue are marked at once; what the reader holds leaves the list, and the rows behind it move up', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  const count = await ready(tab)
  await page.keyboard.press('x')
  await page.getByRole('button', { name: /^Select the first/ }).click()
  await page.getByText(`Selected: ${COUNT}`, { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  for (const key of ['x', 'j', 'x', 'h']) await page.keyboard.press(key)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('the same picture of a landscape')
  await dialog.getByRole('button', { name: 'Hold 2' }).click()
  await isLong(tab, count - 2)
  await page.keyboard.press('End')
  await standsAt(tab, count - 2)
  await current(tab).locator('.what').waitFor()
  await page.keyboard.press('u')
  await isLong(tab, count)
})

on.test('an order that the server no longer keeps: the page says so, nothing jumps, and shows the queue as it is when it is asked', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  const count = await ready(tab)
  const first = await current(tab).getAttribute('data-id')
  // Other pages of the same session ask for orders of theirs.
  for (let i = 0; i < 8; i++) await page.evaluate(async () => (await fetch('/api/queue/order?held=no')).arrayBuffer())
  await page.keyboard.press('End')
  await page.getByText(/The rest of this list, as of .*, is no longer kept/).waitFor()
  expect(await current(tab).getAttribute('data-id')).toBe(first)
  await page.keyboard.press('r')
  await page.getByText(/no longer kept/).waitFor({ state: 'detached' })
  await page.keyboard.press('End')
  await standsAt(tab, count)
})
