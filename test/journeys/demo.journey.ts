import { expect } from 'vitest'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse()

on.test('the door of a demo house tells what Sterna is and signs in by one press', async () => {
  const { base, tab } = on()
  const one = await tab(null)
  const { page } = one
  await page.goto(base)
  await page.getByRole('heading', { name: 'Who do you want to be?' }).waitFor()
  await checkPage(one)
  await tour(one, {
    step: 'demo-1-door', title: 'The door of the demo',
    words: 'The demo opens with what Sterna is, and one press for each role with the first question of that role. Everything is invented, and the server answers this machine only.',
  })
  await page.getByRole('button', { name: /^Triage/ }).click()
  await page.waitForURL('**/queue')
  await page.getByText('Demo. Everything here is invented. This machine only.').waitFor()
  await expect.poll(() => page.getByRole('navigation').textContent()).toContain('Tamsin Ashlark')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Who do you want to be?' }).waitFor()
})

on.test('each role begins at a page of its own, in six languages and two scripts', async () => {
  const { base, tab } = on()
  for (const lang of ['en', 'cy', 'fr', 'es', 'de', 'ar']) {
    const one = await tab(null, { settings: { lang }, width: lang === 'ar' ? 390 : 1_280 })
    await one.page.goto(base)
    await one.page.locator('.demo-people button').first().waitFor()
    expect(await one.page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    expect(await one.page.locator('.demo-people').first().getByRole('button').count()).toBe(8)
    await checkPage(one, { asItStands: lang !== 'ar' })
  }
  const one = await tab(null)
  for (const [role, path] of [['Grader', '/grading'], ['Auditor', '/evidence'], ['Administrator', '/admin'], ['Partner agency', '/reports/*']] as const) {
    await one.page.goto(base)
    await one.page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
    await one.page.waitForURL(`**${path}`)
    await one.page.getByRole('button', { name: 'Sign out' }).click()
    await one.page.getByRole('heading', { name: 'Who do you want to be?' }).waitFor()
  }
})
