import { expect } from 'vitest'
import { virtualAuthenticator } from '../browser.ts'
import { checkPage } from './check.ts'
import { journeyHouse } from './house.ts'

const on = journeyHouse({ isDemo: false, inbox: null })

on.test('by passkey: set up by an invitation, signed in, signed out, and back to the page that was asked for', async () => {
  const { base, tab, people, invite } = on()
  const one = await tab(null)
  const { page } = one
  await virtualAuthenticator(one)
  await page.goto(await invite(people.triage))
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByRole('button', { name: 'Lock' }).waitFor()
  await one.open('/queue')
  await page.getByText('Tamsin Ashlark').waitFor()
  expect(await page.getByText('Demo. Everything here is invented.').count()).toBe(0)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Use a passkey' }).waitFor()
  expect(await page.locator('body').textContent()).not.toContain('Tamsin Ashlark')
  await page.goto(`${base}/search`)
  await page.waitForURL('**/sign-in?to=%2Fsearch')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/search')
  await page.getByRole('searchbox').waitFor()
  await page.getByText('Tamsin Ashlark').waitFor()
  await checkPage(one)
})

on.test('a house for work has no door of a demo: nobody comes in by a press', async () => {
  const { base, tab } = on()
  const { page } = await tab(null)
  await page.goto(base)
  await page.waitForURL('**/sign-in?to=%2F')
  expect((await page.request.get(`${base}/api/demo`)).status()).toBe(404)
  expect((await page.request.post(`${base}/api/demo/sign-in`, { headers: { 'x-sterna': '1' }, data: { person: on().people.triage } })).status()).toBe(404)
})
