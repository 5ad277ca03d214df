import { expect } from 'vitest'
import { MOST_NODES } from '../../src/desk/links.contract.ts'
import { byReference, takeTips } from '../tips.ts'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { takeFiles } from './take.ts'

const on = journeyHouse({ inbox: null })

/** Reports in a tree: each shares a mail address with the one above it, each fifth one a second, so that links differ in strength. All in all one node less than a graph may have. */
const REPORTS = 2_273
const SECOND = Math.floor((REPORTS - 1) / 5)
const LINKS = REPORTS - 1
const addresses = (n: number): readonly string[] => [n, 2 * n + 1, 2 * n + 2].filter((e) => e > 0 && e < REPORTS).flatMap((e) => (e % 5 === 0 ? [`e${e}`, `second${e}`] : [`e${e}`]))
const tree = Array.from({ length: REPORTS }, (_, n) => ({
  id: String(700_000 + n), suspects: [{ more: { emails: { emails: addresses(n).map((name) => ({ value: `${name}@example.org`, verified: null })) } } }],
}))

on.test('links of five thousand nodes: laid out beside the page, which stays usable; the table says the same', async () => {
  const { house, tab } = on()
  expect(REPORTS + LINKS + SECOND).toBe(MOST_NODES - 1)
  await takeTips(house, tree)
  const id = (await byReference(house)).get('700000')?.id ?? ''
  const one = await tab('triage', { width: 1_440, height: 1_000 })
  await one.purpose(id)
  await one.open('/queue')
  const { page } = one
  const grid = page.getByRole('grid')
  const slider = page.getByRole('slider')
  const showing = (): Promise<{ spots: number; lines: number }> => page.evaluate(() => {
    const { spots, lines } = (document.querySelector('.canvas') as unknown as { sternaShowing: () => { spots: string[]; lines: string[] } }).sternaShowing()
    return { spots: spots.length, lines: lines.length }
  })
  await page.evaluate((to) => history.pushState(null, '', to), `/reports/${id}/links`)
  await page.locator('.canvas canvas').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.graph .laying')?.textContent === '', undefined, { timeout: 120_000 })
  // What two reports share is drawn between them: a line from each.
  expect(await showing()).toEqual({ spots: REPORTS + LINKS + SECOND, lines: 2 * (LINKS + SECOND) })
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(LINKS + 1)) // and the head
  await grid.focus()
  await page.keyboard.press('End')
  await page.locator(`[role=row][aria-rowindex="${LINKS + 1}"]`).waitFor()
  await slider.fill(String(await slider.getAttribute('max')))
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(SECOND + 1))
  await expect.poll(async () => (await showing()).lines).toBe(4 * SECOND)
  await slider.fill(String(await slider.getAttribute('min')))
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(LINKS + 1))
  expect(await page.locator('main *').count()).toBeLessThan(20_000)
  await checkPage(one)
}, 240_000)

/** One chat of a million turns, as an app exports it. */
function millionTurns(): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return Array.from({ length: 1_000_000 }, (_, n) => {
    const minute = Math.floor(n / 60)
    return `${two(1 + Math.floor(minute / 1_440) % 28)}/10/2026, ${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)} - ${n % 2 === 0 ? 'kit' : 'mia'}: ok`
  }).join('\n')
}

on.test('a chat of a million turns: the page says how far it was read and what to do, and stays usable', async () => {
  const { house, tab } = on()
  const [id = ''] = await takeFiles(house, { 'WhatsApp Chat with kit.txt': millionTurns() })
  const one = await tab('triage', { width: 1_280, height: 900 })
  await one.purpose(id)
  const { page } = one
  await one.open(`/reports/${id}/conversation`)
  const cut = page.getByText('readers stop at 100,000 turns in one file')
  await cut.waitFor({ timeout: 60_000 })
  expect(await cut.innerText()).toMatch(/the file is kept whole\. To read all of it, run “sterna talk” on the file/)
  await page.getByLabel('Go to turn').fill('99999')
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.locator('.turn.cur .no').filter({ hasText: '99999' }).waitFor()
  await page.getByLabel('Go to turn').fill('100000')
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.getByText('Turns go from 0 to 99999.').waitFor()
  expect(await page.locator('main *').count()).toBeLessThan(4_000)
  await checkPage(one)
  await one.open(`/reports/${id}`)
  await page.locator('.rep #gaps').waitFor({ timeout: 60_000 })
  expect(await page.locator('main *').count()).toBeLessThan(4_000)
  await checkPage(one)
}, 240_000)
