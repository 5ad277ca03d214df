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
})
