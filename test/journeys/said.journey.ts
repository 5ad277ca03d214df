import { expect } from 'vitest'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { reportOf, takeFiles } from './take.ts'

const on = journeyHouse()

const TIP = JSON.stringify({
  reportId: 330_000_001, dateReceived: '2026-11-20T11:00:00Z',
  reportedInformation: {
    reportingEsp: { espName: 'Ternchat' },
    incidentSummary: { incidentType: 'Online Enticement of Children for Sexual Acts', incidentDateTime: '2026-11-18T20:15:00Z' },
    reportedPeople: { reportedPersons: [{ firstName: 'Kit', screenName: { value: 'kit_said' }, addresses: { addresses: [{ city: 'Ternby', country: 'United Kingdom' }] } }], victims: [{ firstName: 'Robin', approximateAge: 14, schoolName: 'Ternby Primary' }] },
    uploadedFiles: { uploadedFiles: [{ filename: 'a.bin', viewedByEsp: 'Yes' }] },
  },
})

on.test('what waits for a second person is said in words: which list, how narrowed, to whom; who becomes what, and where', async () => {
  const tab = await on().tab('supervisor')
  const { page } = tab
  await tab.open('/admin?part=approvals')
  await page.getByText('The queue as a table (CSV) for Example Court, Ternby, at most 100 reports. Only: Band: Very high.').waitFor()
  await page.getByText('becomes: Investigator, in First unit').waitFor()
  expect(await page.getByRole('table').innerText()).not.toMatch(/[{}]|per_[0-9a-f]|unit_1/)
  await checkPage(tab)
})

on.test('a report says times by the clocks of the reader and of the place, and fields in words; a file that is not here says why, also by its key', async () => {
  const { house } = on()
  await takeFiles(house, { 'said.json': TIP })
  const id = await reportOf(house, '330000001')
  const tab = await on().tab('triage', { zone: 'Europe/Berlin' })
  const { page } = tab
  await tab.purpose(id)
  await tab.open(`/reports/${id}`)
  await page.locator('#reading table').first().waitFor()
  await page.locator('#reading').getByText(/18 Nov 2026, 21:15 (?:CET|GMT\+1) \/ Wed, 18 Nov 2026, 20:15 (?:GMT|UTC)/).waitFor()
  const why = await page.locator('#why').innerText()
  expect(why).toMatch(/School: Ternby Primary/)
  expect(why).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
  await tab.open(`/reports/${id}/media`)
  const said = page.getByText('It cannot be opened: the report came in, the file did not.')
  await said.waitFor()
  await page.keyboard.press('v')
  await page.locator('.sr[role=status]').getByText('It cannot be opened').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  await checkPage(tab)
})
