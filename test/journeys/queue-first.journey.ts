import { expect } from 'vitest'
import { tip } from '../tips.ts'
import { zipOf } from '../zip.ts'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

const REPORTS = 10_000

function archive(): Buffer {
  return zipOf(Array.from({ length: REPORTS }, (_, n) => ({ name: `${n}.json`, bytes: JSON.stringify(tip({ id: String(300_000 + n), ...(n % 50 === 0 ? { tags: ['sextortion'] } : {}) })) })))
}

on.test('the first start on an empty database says what to do; a file of 10,000 reports comes in with its progress, is stopped, and is taken up again', async () => {
  const tab = await on().tab('triage', { width: 1_440, height: 900 })
  const { page } = tab
  await tab.open('/queue')
  await page.getByText('No reports yet').waitFor()
  await checkPage(tab)
  await tour(tab, { step: 'queue-4-first', title: 'An empty house', words: 'On the first start the page says what to do: send a file, or a whole folder as a zip. Nothing is turned away.' })
  await page.locator('input[type="file"]').setInputFiles({ name: 'inbox.zip', mimeType: 'application/zip', buffer: archive() })
  await page.getByText(/is being read\. Files: [1-9]/).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText(/was stopped\. Reports that came and stay: \d/).waitFor({ timeout: 60_000 })
  await checkPage(tab, { asItStands: true })
  // An empty page shows by itself what came: nothing can move under anybody's hand.
  await page.locator('.r .what').first().waitFor({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Take up again' }).click()
  await page.getByText(/inbox\.zip is in\. New or changed reports:/).waitFor({ timeout: 240_000 })
  const line = await page.getByText(/is in\. New or changed reports:/).textContent()
  const [received = 0, already = 0] = [...(line ?? '').matchAll(/: ([\d,]+)/g)].map((m) => Number(m[1]?.replaceAll(',', '')))
  expect(received + already).toBe(REPORTS)
  await page.getByRole('button', { name: 'Show them' }).first().click()
  await expect.poll(async () => page.getByRole('grid').getAttribute('aria-label'), { timeout: 20_000 }).toBe(`Queue, reports: ${REPORTS}`)
  await page.locator('.q-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight))
  await page.locator('.g .band.low').waitFor()
  await page.locator('.r .what').last().waitFor()
  await checkPage(tab, { asItStands: true })
}, 300_000)
