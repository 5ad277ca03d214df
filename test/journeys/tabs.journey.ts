import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { takeTips } from '../tips.ts'
import { journeyHouse } from './house.ts'

const on = journeyHouse({ inbox: null })

/** A browser keeps six connections to one server. */
const TABS = 7
const NEWS_MS = 20_000
/** A little longer than the silence after which a stream is lost. */
const SILENT_MS = 46_000

const rows = (page: Page) => page.locator('.r[data-id]')

on.test('seven tabs of one person: one stream for all, news in each, another takes over, and who signs out in one has left all', async () => {
  const { house, base, tab } = on()
  await takeTips(house, [{ id: 'TABS-1' }])
  const { page: first } = await tab('triage')
  const context = first.context()
  const streams = new Set<Page>()
  const isStream = (request: Request): boolean => request.url().endsWith('/api/events')
  const ended = (request: Request): void => void (isStream(request) && streams.delete(request.frame().page()))
  context.on('request', (request) => void (isStream(request) && streams.add(request.frame().page()))).on('requestfinished', ended).on('requestfailed', ended)
  const pages = [first, ...await Promise.all(Array.from({ length: TABS - 1 }, () => context.newPage()))]
  for (const page of pages) {
    page.setDefaultTimeout(30_000)
    await page.goto(`${base}/queue`)
    await rows(page).first().waitFor()
  }
  expect([...streams]).toEqual([first])
  await takeTips(house, [{ id: 'TABS-2' }])
  for (const page of pages) await page.getByText('Nothing moves until you ask.').waitFor({ timeout: NEWS_MS })
  for (const page of pages) {
    await page.keyboard.press('r')
    await expect.poll(() => rows(page).count()).toBe(2)
  }
  await first.close()
  await expect.poll(() => [...streams].filter((page) => page !== first).length).toBe(1)
  const left = pages.slice(1)
  for (const page of left) await page.getByText('Many reports may have come or changed.').waitFor({ timeout: NEWS_MS })
  const [one, ...others] = left
  await one?.getByRole('button', { name: 'Sign out' }).click()
  for (const page of others) {
    await page.getByRole('heading', { name: 'The session has ended' }).waitFor()
    expect(await page.content()).not.toContain('TABS-1')
  }
  await expect.poll(() => [...streams].filter((page) => !page.isClosed())).toEqual([])
}, 180_000)

on.test('a stream that is asked for and never answered is no stream: the page says since when it has no news', async () => {
  const { house, base, tab } = on()
  await takeTips(house, [{ id: 'TABS-3' }])
  const { page } = await tab('triage')
  await page.clock.install()
  await page.route('**/api/events', () => undefined)
  await page.goto(`${base}/queue`)
  await rows(page).first().waitFor()
  await page.clock.fastForward(SILENT_MS)
  await page.getByText(/No news since/).waitFor()
})
