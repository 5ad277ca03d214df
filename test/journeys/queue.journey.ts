import { expect } from 'vitest'
import { takeTips } from '../tips.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse()

/** The server is away for a while: what the browser tells of that is part of the journey. */
const GONE = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|net::ERR_|Failed to load resource/

const current = ({ page }: JourneyTab) => page.locator('.r.sel')

/** Id and height on the screen of the row at which the reader is. */
async function standing(tab: JourneyTab): Promise<{ id: string | null; top: number }> {
  const row = current(tab)
  return { id: await row.getAttribute('data-id'), top: Math.round((await row.boundingBox())?.y ?? -1) }
}

async function ready(tab: JourneyTab, path = '/queue'): Promise<void> {
  await tab.open(path)
  await current(tab).waitFor()
  await tab.page.locator('.r:not(.sel) .what').first().waitFor()
}

on.test('the queue by keyboard alone: one tab stop, j and k, where a value comes from, a report and back to the same row', async () => {
  const tab = await on().tab('triage', { width: 1_200, height: 800 })
  const { page } = tab
  await ready(tab)
  await checkPage(tab)
  await tour(tab, {
    step: 'queue-1-list', title: 'The queue', words: 'Whose child is most likely in danger stands first, with the reason in words, the field and the place in the source. What expires first and how complete a report is stand beside it and are never added up.',
  })
  expect(await page.locator('[role="grid"] [tabindex="0"]').count()).toBe(1)
  const first = await standing(tab)
  for (const key of ['j', 'j', 'ArrowDown', 'k']) await page.keyboard.press(key)
  const third = await standing(tab)
  expect(third.id).not.toBe(first.id)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(third.id)
  await page.keyboard.press('End')
  await expect.poll(async () => page.locator('.r.sel').getAttribute('aria-rowindex')).toBe(String(await rowCount(tab)))
  await page.keyboard.press('Home')
  await expect.poll(async () => (await standing(tab)).id).toBe(first.id)
  await page.keyboard.press('j')
  const second = await standing(tab)
  await page.keyboard.press('i')
  await page.getByRole('dialog').waitFor() // below 1240 px the pane is folded
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await current(tab).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/reports/${second.id}`)
  await page.goBack()
  await current(tab).waitFor()
  expect((await standing(tab)).id).toBe(second.id)
})

async function rowCount({ page }: JourneyTab): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount'))
}

on.test('the tree that a screen reader reads: a grid that says how long it is, heads by their words, rows by their place', async () => {
  const tab = await on().tab('triage', { width: 1_440, height: 900 })
  const { page } = tab
  await ready(tab)
  const tree = await page.getByRole('grid').ariaSnapshot()
  expect(tree).toMatch(/grid "Queue, reports: \d+"/)
  for (const head of ['Report', 'Danger now: why it is here', 'Expires first', 'Completeness', 'Where', 'Links']) expect(tree).toContain(`columnheader "${head}"`)
  expect(tree).toMatch(/row "(?:Very high|High) \d+ reports?/)
  expect(tree).toMatch(/Not known: |All eight places are filled/)
  const indexes = await page.locator('[role="row"][aria-rowindex]').evaluateAll((rows) => rows.map((r) => Number(r.getAttribute('aria-rowindex'))))
  expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
  await page.getByRole('complementary', { name: /in short/ }).getByRole('heading', { name: 'Why it is here' }).waitFor()
  await checkPage(tab)
  await tour(tab, {
    step: 'queue-2-pane', title: 'A report in short', words: 'Beside the list: every rule with what made it fire, what is not known and could change the band, what expires first and by which source, linked reports. No text of the report is opened for it.',
  })
})

on.test('filters stand in the address; right to left and narrow the page is the same page', async () => {
  const tab = await on().tab('triage', { settings: { lang: 'ar' } })
  const { page } = tab
  await ready(tab)
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  const menu = page.locator('.filter select').first()
  await menu.focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL('**/queue?band=very-high')
  expect(await menu.evaluate((s: HTMLSelectElement) => [s.value, s === document.activeElement])).toEqual(['very-high', true])
  await menu.selectOption('high')
  await page.waitForURL('**/queue?band=high')
  await expect.poll(async () => page.locator('.g .band').evaluateAll((bands) => bands.map((b) => b.className))).toEqual(['band high'])
  await checkPage(tab)
  await page.reload()
  await current(tab).waitFor()
  expect(await page.locator('.g .band.high').count()).toBe(1)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('.r .what').first().waitFor()
  await checkPage(tab)
})

on.test('several are held as noise: previewed with some of them by chance and what is lost sight of; taken back by one key', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  await ready(tab, '/queue?band=low')
  for (const key of ['x', 'j', 'x', 'j', 'x', 'h']) await page.keyboard.press(key)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: 'Hold 3 reports?' }).waitFor()
  await dialog.getByText('What would be lost sight of').waitFor()
  expect(await dialog.innerText()).not.toMatch(/: 0\b/)
  await checkPage(tab)
  await tour(tab, {
    step: 'queue-3-hold', title: 'Noise is held, never closed', words: 'Before several reports are held the page says how many, shows some of them picked by chance, and what would be lost sight of. What may be danger now, or waits for a person, is never held in bulk.',
  })
  await dialog.getByRole('button', { name: 'Hold 3' }).click()
  await dialog.getByText('Say a reason in words first').waitFor()
  await dialog.getByRole('textbox').fill('the same picture of a landscape')
  const before = await rowCount(tab)
  await dialog.getByRole('button', { name: 'Hold 3' }).click()
  await page.locator('.undo').getByText('Held: 3').waitFor()
  await expect.poll(() => rowCount(tab)).toBe(before - 3)
  await current(tab).focus()
  await page.keyboard.press('u')
  await expect.poll(() => rowCount(tab)).toBe(before)
})

on.test('what was held is taken back after the queue was left and entered again: the list says that it is another now', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  await ready(tab, '/queue?band=low')
  const before = await rowCount(tab)
  await page.keyboard.press('h')
  await page.getByRole('dialog').getByRole('textbox').fill('the same picture of a landscape')
  await page.getByRole('dialog').locator('button[type=submit]').click()
  await expect.poll(() => rowCount(tab)).toBe(before - 1)
  await page.locator('.rail a[href="/law"]').click()
  await page.waitForURL('**/law')
  await page.goBack()
  await current(tab).waitFor()
  expect(await rowCount(tab)).toBe(before - 1)
  await page.locator('.undo').getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Nothing moves until you ask.').waitFor({ timeout: 20_000 })
  await page.keyboard.press('r')
  await expect.poll(() => rowCount(tab)).toBe(before)
})

on.test('two officers on one queue: what arrives waits and nothing jumps; what the other holds says so in its row', async () => {
  const [tab, other] = [await on().tab('triage'), await on().tab('investigator')]
  const { page } = tab
  await Promise.all([ready(tab), ready(other)])
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
  const before = await standing(tab)
  const rows = await page.locator('.r').evaluateAll((all) => all.map((r) => r.getAttribute('data-id')))
  await takeTips(on().house, [{ id: 'JOURNEY-1', tags: ['sextortion'], received: '2026-01-01T10:00:00Z' }, { id: 'JOURNEY-2' }])
  await page.getByText('Nothing moves until you ask.').waitFor({ timeout: 20_000 })
  expect(await page.locator('.r').evaluateAll((all) => all.map((r) => r.getAttribute('data-id')))).toEqual(rows)
  expect(await standing(tab)).toEqual(before)
  await checkPage(tab, { asItStands: true })
  await page.keyboard.press('r')
  await page.getByText('Nothing moves until you ask.').waitFor({ state: 'detached' })
  expect((await standing(tab)).id).toBe(before.id)
  await tour(tab, {
    step: 'queue-5-live', title: 'News wait', words: 'What arrives waits in one line above the list until it is asked for. The row under the reader’s hand stays where it is.',
  })
  const theirs = current(other)
  const held = await theirs.getAttribute('data-id')
  await other.page.keyboard.press('h')
  await other.page.getByRole('dialog').getByRole('textbox').fill('looked at together')
  await other.page.getByRole('dialog').getByRole('button', { name: 'Hold', exact: true }).click()
  await other.page.locator('.undo').getByText('Held: 1').waitFor()
  await page.locator(`.r[data-id="${held}"]`).getByText('looked at together').waitFor({ timeout: 20_000 })
})

on.test('the connection is lost and comes back: the page says so, keeps what it shows, and tells that more may have come', async () => {
  const tab = await on().tab('triage')
  const { page } = tab
  await ready(tab)
  const rows = await page.locator('.r').count()
  await on().restart(async () => {
    await page.getByText(/No news since/).waitFor({ timeout: 20_000 })
    expect(await page.locator('.r').count()).toBe(rows)
    await checkPage(tab, { forgive: GONE, asItStands: true })
  })
  await page.getByText('Many reports may have come or changed.').waitFor({ timeout: 30_000 })
  await page.getByText(/No news since/).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.getByText('Many reports may have come or changed.').waitFor({ state: 'detached' })
  await checkPage(tab, { forgive: GONE, asItStands: true })
})
