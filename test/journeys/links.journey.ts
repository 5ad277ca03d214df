import { expect } from 'vitest'
import { purposeNames } from '../../src/desk/rights.contract.ts'
import type { House } from '../../src/way.ts'
import { byReference, takeTips, type Tip } from '../tips.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

/** The house asks for a purpose before it tells: the browser notes that answer on its console. */
const ASKED = { forgive: /status of 428/ } as const

const on = journeyHouse({ inbox: null })

/** Two pairs of reports, each joined by an account and an address, and a device between the pairs; one account that reaches four children. */
const KIT = { first: 'Kit', last: 'Tern', service: 'Ternchat', userId: 'u-100', email: 'kit@example.org' }
const MARLO = { first: 'Marlo', last: 'Skua', service: 'Ternchat', userId: 'u-200', email: 'marlo@example.org', born: '1997-03-04' }
const child = (n: number) => ({ service: 'Ternchat', userId: `c-${n}`, ...(n % 2 === 0 ? {} : { age: 11 + n }) })
const WORLD: readonly Tip[] = [
  { id: '401', suspects: [KIT], children: [child(1), child(2)] }, { id: '402', suspects: [{ ...KIT, age: 15, device: '490154203237518' }], children: [child(3), child(4)] },
  { id: '403', suspects: [{ ...MARLO, age: 28, device: '490154203237518' }] }, { id: '404', suspects: [{ ...MARLO, age: 19 }] },
]

async function told(house: House): Promise<(reference: string) => string> {
  if ((await byReference(house)).get('401') === undefined) await takeTips(house, WORLD)
  const found = await byReference(house)
  return (reference) => found.get(reference)?.id ?? ''
}

/** States a purpose wherever the house asks for one, until the page stands. */
async function state({ page }: JourneyTab, until: string): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('combobox') })
  for (let i = 0; i < 4; i++) {
    await Promise.race([dialog.waitFor(), page.locator(until).first().waitFor()]).catch(() => undefined)
    if (!await dialog.isVisible()) return
    await dialog.getByRole('combobox').selectOption(purposeNames[0] ?? '')
    await dialog.getByRole('textbox').fill('journey')
    await dialog.getByRole('button').first().click()
    await dialog.waitFor({ state: 'hidden' })
  }
}

async function openLinks(tab: JourneyTab, id: string): Promise<void> {
  await tab.open(`/reports/${id}/links`)
  await state(tab, '.canvas canvas')
  await tab.page.locator('.canvas canvas').first().waitFor()
  await tab.page.waitForFunction(() => document.querySelector('.graph .laying')?.textContent === '', undefined, { timeout: 60_000 })
}

/** Rows of the table and lines of the graph as they show. */
async function shown({ page }: JourneyTab): Promise<{ rows: string[]; spots: string[]; lines: string[] }> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.canvas') as unknown as { sternaShowing: () => { spots: string[]; lines: string[] } }
    return { rows: [...document.querySelectorAll('[data-row]')].map((r) => r.getAttribute('data-row') ?? ''), ...canvas.sternaShowing() }
  })
}

on.test('links: table and graph say the same at each strength, the slider asks nothing of the server', async () => {
  const id = await told(on().house)
  const tab = await on().tab('triage', { width: 1_440, height: 1_000 })
  await openLinks(tab, id('401'))
  const { page } = tab
  await page.getByText('Nothing that was read').or(page.getByText('Against', { exact: true })).first().waitFor()
  await checkPage(tab, ASKED)
  await tour(tab, { step: 'links-1-graph', title: 'Linked reports', words: 'A graph of the reports that are linked with one, and the same as a table. At the side: why two are linked, and what speaks against it.' })
  const whole = await shown(tab)
  expect(whole.rows).toHaveLength(4) // three links and the fan-out
  expect(whole.spots.filter((s) => s.startsWith('r'))).toHaveLength(4)
  const asked: string[] = []
  page.on('request', (r) => asked.push(r.url()))
  const slider = page.getByRole('slider')
  const most = Number(await slider.getAttribute('max'))
  const least = Number(await slider.getAttribute('min'))
  let before = whole
  for (const bits of [least + 4, Math.floor((least + most) / 2), most - 2, most]) {
    await slider.fill(String(bits))
    await page.waitForFunction((b) => new URL(location.href).searchParams.get('least') === String(b), bits)
    const now = await shown(tab)
    expect(now.rows.every((r) => before.rows.includes(r))).toBe(true)
    // Every report of a row is a spot that shows; every report that shows, but the first, is in a row.
    const reports = await page.evaluate(() => [...document.querySelectorAll('[data-row]')].flatMap((r) => [...r.querySelectorAll('[role=gridcell]')].slice(0, 2).map((c) => c.textContent ?? '')))
    const drawn = now.spots.filter((s) => s.startsWith('r') && s !== 'r0')
    expect(drawn.length).toBe(new Set(reports.filter((r) => /^40[2-4]$/.test(r))).size)
    expect(now.lines.length).toBeLessThanOrEqual(before.lines.length)
    before = now
  }
  expect(asked.filter((url) => url.includes('/graph?') || url.endsWith('/graph'))).toEqual([])
})

on.test('links: a link is rejected with a reason and taken back; a group is split and taken back; a path is found', async () => {
  const id = await told(on().house)
  const tab = await on().tab('triage', { width: 1_440, height: 1_000 })
  await openLinks(tab, id('401'))
  const { page } = tab
  const decided = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('[data-row]')].map((r) => r.querySelector('[role=gridcell]:last-child')?.textContent ?? '').filter((t) => t.includes('rejected')))
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('two people who share a household')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await state(tab, '.undo')
  await page.locator('.undo').waitFor()
  expect(await decided()).toHaveLength(1)
  await checkPage(tab, ASKED)
  await page.keyboard.press('u')
  await expect.poll(decided).toEqual([])
  // The device joins the two pairs: the weakest cut between them is that one link.
  await page.getByRole('row').filter({ hasText: 'imei:' }).first().click()
  await page.keyboard.press('s')
  await dialog.getByText('would fall into 2 parts').waitFor()
  await checkPage(tab, ASKED)
  await tour(tab, { step: 'links-2-split', title: 'Splitting a group', words: 'Several links are rejected at once. Before that the page shows which reports land where, and the server says whether the group really falls apart.' })
  await dialog.getByRole('textbox').fill('a shared device of a library')
  await dialog.getByRole('button', { name: 'Split' }).click()
  await page.getByText('The group was split').first().waitFor()
  expect(await decided()).toHaveLength(1)
  await page.locator('.undo').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(decided).toEqual([])
  await page.getByLabel('From', { exact: true }).fill('401')
  await page.getByLabel('From', { exact: true }).press('Enter')
  await page.getByLabel('To', { exact: true }).fill('404')
  await page.getByLabel('To', { exact: true }).press('Enter')
  await page.getByText('Path from 401 to 404').waitFor()
  expect(await page.locator('.path b').allTextContents()).toEqual(['401', '402', '403', '404'])
  await page.getByText('One account, 4 children').waitFor()
})

on.test('links: without WebGL the page says so, and the table has all of it', async () => {
  const id = await told(on().house)
  const tab = await on().tab('triage', { width: 1_280, height: 900 })
  await tab.page.addInitScript({ content: 'HTMLCanvasElement.prototype.getContext = () => null' })
  await tab.open(`/reports/${id('401')}/links`)
  await state(tab, '.grid')
  await tab.page.getByText('This browser draws no graph').waitFor()
  expect(await tab.page.locator('[data-row]').count()).toBe(4)
  await checkPage(tab, ASKED)
  await tab.open('/links')
  await tab.page.getByRole('cell', { name: '4', exact: true }).first().waitFor()
  await checkPage(tab, ASKED)
})
