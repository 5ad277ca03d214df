import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { z } from 'zod'
import { integrate } from '../../src/custody/index.ts'
import { rows, sql } from '../../src/store/index.ts'
import { temporaryFolder } from '../doors.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse()

/** The tree takes what was done so far. */
async function settled(): Promise<void> {
  const { house } = on()
  await integrate({ ...house, now: new Date().toISOString() })
}

async function checkLog({ page }: JourneyTab): Promise<void> {
  await page.getByRole('button', { name: 'Check the log' }).click()
  await page.locator('.found .notice').waitFor()
}

on.test('an auditor narrows the log by officer, by person and by report, and takes an entry out with its proof', async () => {
  const { tab, people } = on()
  const triage = await tab('triage')
  await triage.open('/queue')
  const auditor = await tab('auditor')
  const { page } = auditor
  await settled()
  await auditor.open('/evidence')
  const table = page.getByRole('table')
  await table.waitFor()
  await page.getByLabel('Any officer').selectOption({ label: 'Tamsin Ashlark' })
  await page.waitForURL(`**/evidence?who=${people.triage}`)
  await table.getByText('Queue viewed').first().waitFor()
  await expect.poll(() => table.locator('tbody tr').filter({ hasNotText: 'Tamsin Ashlark' }).count()).toBe(0)
  await tour(auditor, { step: 'evidence-1-log', title: 'The log', words: 'Everything that anybody did or looked at, the newest first. Here narrowed to one officer; the filters stand in the address. Reading the log leaves an entry of its own.' })
  await checkPage(auditor)
  const report = await table.locator('tbody tr').filter({ hasText: 'Queue viewed' }).locator('bdi.mono').filter({ hasText: /^r[0-9a-f]{15}$/ }).first().textContent() ?? ''
  expect(report).toMatch(/^r[0-9a-f]{15}$/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByLabel('Report, case or file id').fill(report)
  await page.getByLabel('Report, case or file id').press('Enter')
  await page.waitForURL(`**/evidence?report=${report}`)
  await expect.poll(() => table.locator('tbody tr').filter({ hasNotText: report }).allInnerTexts()).toEqual([])
  await table.getByText(report).first().waitFor()
  await page.getByLabel('Any person concerned').selectOption({ label: 'Selwyn Quillford' })
  await page.waitForURL(`**/evidence?person=${people.auditor}`)
  await table.getByText('Selwyn Quillford').first().waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), table.getByRole('button', { name: /^Take out/ }).last().click()])
  const saved = join(temporaryFolder(), 'entry.json')
  await download.saveAs(saved)
  const parcel = readFileSync(saved, 'utf8')
  expect(JSON.parse(parcel)).toMatchObject({ parcel: 'sterna-parcel@v1' })
  await auditor.open('/evidence?part=verify')
  const drop = async (text: string): Promise<void> => page.getByLabel('Parcel, proof or checkpoint, and its files').setInputFiles({ name: 'entry.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await drop(parcel)
  await page.getByText('Whole, but not yet trusted').waitFor()
  await checkPage(auditor, { asItStands: true })
  await drop(parcel.replace(/per_[0-9a-f]{16}/, 'per_0000000000000000'))
  await page.locator('.found b').getByText('Not whole', { exact: true }).waitFor()
  await page.getByText('a byte of it was changed').waitFor()
}, 120_000)

on.test('an auditor checks the whole log in the page; a log that was altered in the database is told, with the entry', async () => {
  const { tab, house } = on()
  const auditor = await tab('auditor')
  const { page } = auditor
  await settled()
  await auditor.open('/evidence?part=verify')
  await checkLog(auditor)
  await page.locator('.found b').getByText('Whole', { exact: true }).waitFor()
  await page.getByText('the server named itself').waitFor()
  await tour(auditor, { step: 'evidence-2-check', title: 'The log, checked in the page', words: 'The offline verifier runs in the browser: it fetches the log as anybody may and works every entry out anew. What the server says stands beside what this page checked.' })
  await checkPage(auditor)
  await auditor.open('/evidence?part=verify')
  await checkLog(auditor)
  await page.getByText('the key that this browser kept from an earlier check').waitFor()
  const [changed] = await rows(house.store, z.object({ id: z.number(), index: z.number() }), sql`
    select e.id, r.first_index as index from log_range r join lateral (select min(id) as id from log_entry where act_id = r.act_id) e on true order by r.first_index offset 7 limit 1`)
  const quietly = async (text: string): Promise<void> => house.store.script(`alter table log_entry disable trigger user; ${text}; alter table log_entry enable trigger user`)
  const before = await rows(house.store, z.object({ event: z.string() }), sql`select event from log_entry where id = ${changed?.id}`)
  await quietly(`update log_entry set event = 'nothing.happened' where id = ${changed?.id ?? 0}`)
  await checkLog(auditor)
  await page.locator('.found b').getByText('Not whole', { exact: true }).waitFor()
  await page.getByText('An entry is not what was put into the log').waitFor()
  expect(await page.locator('.problems bdi').first().textContent()).toBe(String(changed?.index))
  await tour(auditor, { step: 'evidence-3-altered', title: 'A log that was altered', words: 'Somebody changed one entry in the database. The page says which, and what to do; the short check of the server itself does not look at each entry.' })
  await checkPage(auditor, { asItStands: true })
  await quietly(`update log_entry set event = '${before[0]?.event ?? ''}' where id = ${changed?.id ?? 0}`)
})

on.test('a check can be stopped, and a server that is gone is no word against the log', async () => {
  const auditor = await on().tab('auditor')
  const { page } = auditor
  await page.route('**/tlog/tile/**', (route) => new Promise((resolve) => {
    setTimeout(() => resolve(route.continue()), 700)
  }))
  await auditor.open('/evidence?part=verify')
  await page.getByRole('button', { name: 'Check the log' }).click()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('nothing is said of the rest').waitFor()
  await page.unroute('**/tlog/tile/**')
  await page.route('**/tlog/checkpoint', (route) => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('button', { name: 'Check the log' }).click()
  await page.getByText('The log has no checkpoint yet').waitFor()
})

on.test('a supervisor reviews who looked and what was opened by break-glass; checkpoints say who signed', async () => {
  const { tab, people } = on()
  const triage = await tab('triage')
  await triage.open('/queue')
  const report = await triage.page.evaluate(async () => ((await (await fetch('/api/queue?limit=1')).json()) as { reports: { id: string }[] }).reports[0]?.id ?? '')
  expect(await triage.page.evaluate(async (id) => (await fetch('/api/break-glass', {
    method: 'POST', headers: { 'x-sterna': '1', 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'report', id, reason: 'A meeting today.' }),
  })).status, report)).toBe(200)
  const lead = await tab('supervisor')
  const { page } = lead
  await lead.open('/evidence?part=break-glass')
  await page.getByText('A meeting today.').waitFor()
  await checkPage(lead, { asItStands: true })
  const row = page.getByRole('row', { name: /A meeting today/ })
  await row.getByRole('button', { name: 'Justified', exact: true }).click()
  await row.waitFor({ state: 'detached' })
  await lead.open('/evidence?part=review')
  await page.getByRole('row', { name: /Tamsin Ashlark/ }).getByText('break-glass').waitFor()
  await checkPage(lead)
  await lead.open('/evidence?part=checkpoints')
  await page.getByText('No witness is trusted').waitFor()
  await checkPage(lead)
  expect(people.supervisor).not.toBe('')
  expect(await page.getByRole('link', { name: 'Log', exact: true }).count()).toBe(0)
})
