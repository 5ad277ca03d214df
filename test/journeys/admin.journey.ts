import { expect } from 'vitest'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

on.test('an administrator adds a person; a role is granted when another person approved it; the link is shown once', async () => {
  const { tab } = on()
  const admin = await tab('administrator')
  const { page } = admin
  await admin.open('/admin')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Wren Testerly')
  await checkPage(admin, { asItStands: true })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Wren Testerly' })
  await dialog.waitFor()
  await dialog.getByLabel('Another role').selectOption('investigator')
  await dialog.getByLabel('Why it is needed').fill('Joins the desk on Monday.')
  await dialog.getByRole('button', { name: 'Ask a second person' }).click()
  await dialog.getByText('waits for another person').waitFor()
  await checkPage(admin)
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = await dialog.getByLabel(/Shown once/).inputValue()
  expect(link).toMatch(/\/sign-in#set-up=[A-Za-z0-9_-]{43}$/)
  await admin.open('/admin?part=approvals')
  await page.getByText('you asked; another decides').waitFor()

  const lead = await tab('supervisor')
  await lead.open('/admin?part=approvals')
  await lead.page.getByText('Wren Testerly becomes: Investigator').waitFor()
  await checkPage(lead)
  await lead.page.getByRole('button', { name: 'Decide' }).click()
  await tour(lead, { step: 'admin-1-approve', title: 'Two people', words: 'What shows content to somebody takes two people: one asks, another decides, nobody for themselves. Deciding asks for a fresh proof of who one is.' })
  await checkPage(lead, { asItStands: true })
  await lead.page.getByRole('button', { name: 'Approve' }).click()
  await lead.page.getByText('Nothing waits').waitFor()

  await admin.open('/admin')
  await page.getByRole('button', { name: 'Wren Testerly' }).click()
  await dialog.getByRole('button', { name: 'Grant it now' }).click()
  await dialog.getByRole('button', { name: 'Take away' }).waitFor()
  await dialog.getByText(/unless reviewed/).waitFor()
  expect(await dialog.getByLabel(/Shown once/).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('row', { name: /Wren Testerly/ }).getByText('Investigator').waitFor()
})

on.test('how the house stands: each part is told, each is sound in light and dark, and an administrator sees no content', async () => {
  const { tab } = on()
  const admin = await tab('administrator')
  const { page } = admin
  for (const [part, words] of [
    ['health', /Nothing limits the house now|This limits the house now/], ['keys', 'opens the house'], ['units', 'Moor unit'], ['rules', 'meeting-soon'],
    ['word-lists', 'Not here. It is set by STERNA_LEXICON.'], ['retention', 'No legal hold stands'], ['demo', 'Everything in it is invented'],
  ] as const) {
    await admin.open(`/admin?part=${part}`)
    await page.locator('main').getByText(words).first().waitFor()
    await checkPage(admin)
    if (part === 'health') await tour(admin, { step: 'admin-2-health', title: 'What limits the house', words: 'Each resource of the server with its figure and its limit. The one that limits is named in words, with what to do.' })
  }
  expect(await page.getByRole('link', { name: 'Queue' }).count()).toBe(0)
  await admin.open('/evidence')
  await page.getByRole('button', { name: 'Check the log' }).waitFor()
  expect(await page.getByRole('link', { name: 'Log', exact: true }).count()).toBe(0)
})

on.test('in Arabic, from right to left, and on a narrow screen', async () => {
  const admin = await on().tab('administrator', { settings: { lang: 'ar' }, width: 390, height: 844 })
  for (const part of ['people', 'health', 'rules', 'keys']) {
    await admin.open(`/admin?part=${part}`)
    await admin.page.locator('main table').first().waitFor()
    expect(await admin.page.evaluate('document.documentElement.dir')).toBe('rtl')
    await checkPage(admin, { asItStands: true })
  }
})
