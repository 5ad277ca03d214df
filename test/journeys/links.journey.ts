import { expect } from 'vitest'
import type { House } from '../../src/way.ts'
import { byReference, takeTips, type Tip } from '../tips.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

/**
 * Two pairs of reports, each joined by an account and an address, and a device between the pairs; one account that reaches four children. Apart from
 * them a pair that one account and one address join, though each of the two says another name, another age and another place.
 */
const KIT = { first: 'Kit', last: 'Tern', service: 'Ternchat', userId: 'u-100', email: 'kit@example.org' }
const MARLO = { first: 'Marlo', last: 'Skua', service: 'Ternchat', userId: 'u-200', email: 'marlo@example.org', born: '1997-03-04' }
const ALVA = { service: 'Ternchat', userId: 'u-300', email: 'alva@example.org' }
const child = (n: number) => ({ service: 'Ternchat', userId: `c-${n}`, ...(n % 2 === 0 ? {} : { age: 11 + n }) })
const WORLD: readonly Tip[] = [
  { id: '401', suspects: [KIT], children: [child(1), child(2)] }, { id: '402', suspects: [{ ...KIT, age: 15, device: '490154203237518' }], children: [child(3), child(4)] },
  { id: '405', suspects: [{ ...ALVA, first: 'Alva', last: 'Petrel', age: 15, country: 'Ireland' }] }, { id: '406', suspects: [{ ...ALVA, first: 'Rowan', last: 'Dunlin', age: 41, country: 'Germany' }] },
  { id: '403', suspects: [{ ...MARLO, age: 28, device: '490154203237518' }] }, { id: '404', suspects: [{ ...MARLO, age: 19 }] },
]

async function numbered(house: House): Promise<(reference: string) => string> {
  if ((await byReference(house)).get('401') === undefined) await takeTips(house, WORLD)
  const found = await byReference(house)
  return (reference) => found.get(reference)?.id ?? ''
}

/** The links of a report in a wide tab in this language, with a purpose for every report of the world, when the graph is laid out. */
async function linksIn(lang: 'cy' | 'de' | 'en', reference: string): Promise<JourneyTab> {
  const tab = await on().tab('triage', { width: 1_440, height: 1_000, settings: { lang } })
  await openTable(tab, reference)
  await tab.page.locator('.canvas canvas').first().waitFor()
  await tab.page.waitForFunction(() => document.querySelector('.graph .laying')?.textContent === '', undefined, { timeout: 60_000 })
  return tab
}

async function openTable(tab: JourneyTab, reference: string): Promise<void> {
  const idOf = await numbered(on().house)
  await tab.purpose(...WORLD.map((t) => idOf(t.id)))
  await tab.open(`/reports/${idOf(reference)}/links`)
  await tab.page.locator('[data-row]').first().waitFor()
}

/** Rows of the table and lines of the graph as they show. */
async function shown({ page }: JourneyTab): Promise<{ rows: string[]; spots: string[]; lines: string[] }> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.canvas') as unknown as { sternaShowing: () => { spots: string[]; lines: string[] } }
    return { rows: [...document.querySelectorAll('[data-row]')].map((r) => r.getAttribute('data-row') ?? ''), ...canvas.sternaShowing() }
  })
}

on.test('links: table and graph say the same at each strength, the slider asks nothing of the server', async () => {
  const tab = await linksIn('en', '401')
  const { page } = tab
  await page.getByText('Nothing that was read').or(page.getByText('Against', { exact: true })).first().waitFor()
  await checkPage(tab)
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
  const tab = await linksIn('en', '401')
  const { page } = tab
  const decided = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('[data-row]')].map((r) => r.querySelector('[role=gridcell]:last-child')?.textContent ?? '').filter((t) => t.includes('rejected')))
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('two people who share a household')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await page.locator('.undo').waitFor()
  expect(await decided()).toHaveLength(1)
  await checkPage(tab)
  await page.keyboard.press('u')
  await expect.poll(decided).toEqual([])
  // The device joins the two pairs: the weakest cut between them is that one link.
  await page.getByRole('row').filter({ hasText: 'imei:' }).first().click()
  await page.keyboard.press('s')
  await dialog.getByText('would fall into 2 parts').waitFor()
  await checkPage(tab)
  await tour(tab, { step: 'links-2-split', title: 'Splitting a group', words: 'Several links are rejected at once. Before that the page shows which reports land where, and the server says whether the group really falls apart.' })
  await dialog.getByRole('textbox').fill('a shared device of a library')
  await dialog.getByRole('button', { name: 'Split' }).click()
  await page.getByText('The group was split').first().waitFor()
  expect(await decided()).toHaveLength(1)
  // Taken back on the page as it was entered again, not on the one where it was decided.
  await page.locator('.rail a[href="/queue"]').first().click()
  await page.waitForURL('**/queue**')
  await page.goBack()
  await expect.poll(decided).toHaveLength(1)
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
  const tab = await on().tab('triage', { width: 1_280, height: 900 })
  await tab.page.addInitScript({ content: 'HTMLCanvasElement.prototype.getContext = () => null' })
  await openTable(tab, '401')
  await tab.page.getByText('This browser draws no graph').waitFor()
  await expect.poll(() => tab.page.locator('[data-row]').count()).toBe(4)
  await checkPage(tab)
  await tab.open('/links')
  await tab.page.getByRole('cell', { name: '4', exact: true }).first().waitFor()
  await checkPage(tab)
})

on.test('links, in German: what one account says of itself in two reports differs by name, and the page says in what', async () => {
  const tab = await linksIn('de', '405')
  const { page } = tab
  const pane = page.getByRole('complementary')
  const says = pane.getByRole('group', { name: 'Was die mögliche Person von sich sagt' })
  await says.waitFor()
  const reports = await says.getByRole('columnheader').allInnerTexts()
  for (const [kind, claims] of [['Name', { 405: 'Alva Petrel', 406: 'Rowan Dunlin' }], ['Alter', { 405: '15', 406: '41' }]] as const) {
    const row = says.getByRole('row').filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) })
    const told = await row.locator('td.attn').allInnerTexts()
    expect(Object.fromEntries(told.map((claim, n) => [reports[n + 1], claim])), kind).toEqual(claims)
  }
  await pane.getByText(/^Weicht ab: .*Alter.*Name/).waitFor()
  await checkPage(tab)
})

on.test('links, in Welsh: one account reaches four children; which, of which age, and of which nothing is known, as a table too', async () => {
  const tab = await linksIn('cy', '401')
  const { page } = tab
  const fan = page.locator('#links-fans .fan')
  await fan.waitFor()
  expect(await fan.getByRole('heading').innerText()).toMatch(/4/)
  await fan.locator('summary').click()
  const rows = fan.locator('tbody tr')
  await rows.first().waitFor()
  const cells = await rows.evaluateAll((all) => all.map((r) => [...r.querySelectorAll('td')].slice(0, 3).map((c) => c.textContent ?? '')))
  expect(Object.fromEntries(cells.map(([who, ...rest]) => [/c-[1-4]/.exec(who ?? '')?.[0], rest]))).toEqual({
    'c-1': ['12', '401'], 'c-2': ['ddim yn hysbys', '401'], 'c-3': ['14', '402'], 'c-4': ['ddim yn hysbys', '402'],
  })
  await checkPage(tab)
})
