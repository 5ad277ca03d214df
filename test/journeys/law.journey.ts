import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sql } from '../../src/store/index.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { takeFiles } from './take.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null, now: '2026-11-21T09:00:00.000Z' })

/** Everyday words and stand-ins in brackets. */
const LINES = [
  ['kit', 'hey, good game yesterday'], ['mia', 'thanks'], ['kit', 'how old are you?'], ['mia', 'im 14'], ['kit', 'dont tell your mum about this'], ['kit', '[threat to share]'],
  ['kit', 'send me a gift card code or i will post it'], ['mia', 'please stop'], ['kit', 'lets meet up on saturday at 3pm, nobody has to know'], ['mia', 'ok see you saturday at 3'],
] as const

/** The day on which it was written and reported. */
const DAY = '2026-11-20'

const tip = (reference: string) => ({
  reference, sentAt: `${DAY}T19:00:00Z`, sender: { kind: 'hotline', name: 'Example Hotline' },
  children: [{ names: ['Mia Example'], age: 14, accounts: [{ service: 'Ternchat', screenName: 'mia' }], country: 'GB' }],
  suspects: [{ names: ['Kit Example'], accounts: [{ service: 'Ternchat', screenName: 'kit' }], country: 'GB' }],
  conversations: [{
    service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }],
    turns: LINES.map(([by, text], i) => ({ by, at: `${DAY}T18:${String(10 + i)}:00Z`, text })),
  }],
})

/** The law of a report that is taken in for it, open in a tab of this role beside these countries. */
async function lawOf(reference: string, role: 'triage' | 'investigator', countries: string, lang: 'en' | 'de' | 'ar' = 'en'): Promise<JourneyTab> {
  const { house, tab } = on()
  const [id = ''] = await takeFiles(house, { [`${reference}.json`]: JSON.stringify({ format: 'sterna-tip/1', ...tip(reference) }) })
  const one = await tab(role, { width: 1_440, height: 1_000, settings: { lang } })
  await one.purpose(id)
  await one.open(`/reports/${id}/law?in=${countries}`)
  return one
}

/** How many words on facts are kept. */
const judgements = async (): Promise<number> => Number((await on().house.store.query(sql`select count(*) as n from fact_judgement`))[0]?.['n'])

on.test('a fact is tried without being kept, then confirmed with a reason, and taken back', async () => {
  const one = await lawOf('HL-2026-0401', 'triage', 'england-wales,netherlands,germany,ireland')
  const { page } = one
  await page.getByText('On these facts', { exact: false }).first().waitFor()
  await page.getByRole('columnheader', { name: 'Germany' }).waitFor()
  const row = page.locator('[id="fact-comm.intentional"]')
  await row.getByText('not judged').waitFor()
  await checkPage(one)
  await tour(one, {
    step: 'law-1-facts', title: 'The law of a report',
    words: 'Facts with their places at the start side, candidate offences by country at the end side, element by element, what is open first. One sentence says what it comes to; a prosecutor decides.',
  })
  await row.getByRole('button', { name: 'Sent on purpose' }).click()
  expect(await page.locator('.e.hot').count()).toBeGreaterThan(0)
  const before = await page.locator('.cols').textContent()
  await row.getByRole('button', { name: 'yes', exact: true }).click()
  await row.getByText('on trial').waitFor()
  await page.getByText('Nothing of it is stored', { exact: false }).waitFor()
  await expect.poll(() => page.locator('.cols').textContent()).not.toBe(before)
  expect(await judgements()).toBe(0)
  expect(page.url()).not.toContain('comm.')
  await checkPage(one)
  await tour(one, { step: 'law-2-trial', title: 'A fact on trial', words: 'Any fact can be tried: every country answers at once, what it touches is lit, and nothing is kept.' })
  await row.getByRole('button', { name: 'End the trial' }).click()
  await page.keyboard.press('y')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('turns 5 to 9 read together')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await row.getByText('turns 5 to 9 read together').waitFor()
  expect(await judgements()).toBeGreaterThan(0)
  await page.getByText('Confirmed: Sent on purpose.').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await row.getByText('not judged').waitFor()
})

on.test('countries side by side, definitions with their sources, unverified shown as such', async () => {
  const one = await lawOf('HL-2026-0402', 'investigator', 'england-wales,germany')
  const { page } = one
  await page.getByRole('columnheader', { name: 'Germany' }).waitFor()
  await page.getByText('2 countries side by side').click()
  await page.getByRole('button', { name: 'Sweden' }).click()
  await page.getByRole('columnheader', { name: 'Sweden' }).waitFor()
  expect(page.url()).toContain('sweden')
  await page.getByRole('button', { name: 'Definitions and label' }).click()
  await page.getByText('Safeguarding label').waitFor()
  await page.getByText('child sexual exploitation (Wales)').first().waitFor()
  expect(await page.getByText('unverified').count()).toBeGreaterThan(0)
  await checkPage(one)
  await tour(one, { step: 'law-3-definitions', title: 'Definitions compared', words: 'How each country defines a child and exploitation, beside the safeguarding label; each with its source and how far it was checked. What was not checked says so.' })
  for (const view of ['Duties', 'Sources']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    await page.getByRole('table').first().waitFor()
    await checkPage(one, { asItStands: true })
  }
})

on.test('point in time: an offence that began later is not in force, one that ended is repealed, a time limit passes', async () => {
  const { tab } = on()
  const one = await tab('triage', { width: 1_440, height: 1_000 })
  const { page } = one
  await one.open('/law?in=england-wales')
  await page.getByRole('button', { name: 'Threat and demand' }).click()
  const offence = (provision: string) => page.locator('article.o').filter({ has: page.getByRole('heading', { name: provision }) })
  await offence('Sexual Offences Act 2003 s.66B(4)').getByText('open').waitFor()
  await page.locator('.line input[type=date]').first().fill('2023-06-01')
  await offence('Sexual Offences Act 2003 s.66B(4)').getByText('not in force yet that day').waitFor()
  await page.locator('main').focus() // keys do nothing while somebody types a day
  await page.keyboard.press(']')
  await page.waitForURL('**date=2024-01-31**')
  await offence('Sexual Offences Act 2003 s.66B(4)').getByText('open').waitFor()
  await page.keyboard.press('[')
  await page.waitForURL('**date=2024-01-30**')
  await offence('Sexual Offences Act 2003 s.66B(4)').getByText('not in force yet that day').waitFor()
  await tour(one, { step: 'law-4-time', title: 'Point in time', words: 'The law as it stood on the day of the act, and what is time-barred on the day of proceedings. Steps stand where something changes.' })
  await page.locator('.proceedings summary').click()
  await page.locator('.proceedings input[type=date]').fill('2031-01-01')
  await page.getByText('time-barred').first().waitFor()
  await checkPage(one)
})

on.test('in Arabic and on a narrow screen: the same, right to left', async () => {
  const { tab } = on()
  const one = await tab('triage', { width: 390, height: 844, settings: { lang: 'ar' } })
  const { page } = one
  await one.open('/law?in=england-wales,germany')
  await page.getByRole('heading', { name: 'الوقائع' }).waitFor()
  await page.getByRole('button', { name: 'لقاء', exact: true }).click()
  await page.getByText('بهذه الوقائع', { exact: false }).first().waitFor()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await checkPage(one)
})

/** Words that only English has, in text of this part of the page (all of it where there is none) that does not say that it is in another language. */
const englishIn = (page: Page, part = '.law'): Promise<string[]> => page.evaluate((selector) => {
  const found: string[] = []
  const walk = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const said = node.textContent ?? ''
    if (/\b(?:the|of|and|by|with|not|or)\b/i.test(said) && node.parentElement?.closest('[lang]') === document.documentElement) found.push(said)
  }
  return found
}, part)

for (const lang of ['de', 'ar'] as const) on.test(`in ${lang} nothing of the law of a report stands in English without saying so`, async () => {
  const one = await lawOf(`HL-2026-0403-${lang}`, 'triage', 'england-wales,germany,spain,scotland', lang)
  const { page } = one
  const law = new URL(page.url())
  await page.locator('article.o').first().waitFor()
  expect(await page.locator('article.o .e').count()).toBeGreaterThan(10)
  expect(await page.locator('h4[lang="de"]').count()).toBeGreaterThan(0)
  await page.locator('.fact .pick').first().click()
  await page.locator('.fact.hot .do').waitFor()
  expect(await englishIn(page)).toEqual([])
  await checkPage(one)
  for (const view of ['definitions', 'duties', 'sources']) {
    await one.open(`${law.pathname}${law.search}&view=${view}`)
    await page.getByRole('table').first().waitFor()
    expect(await englishIn(page)).toEqual([])
    await checkPage(one, { asItStands: true })
  }
  await one.open(law.pathname.replace('/law', ''))
  await page.locator('#offences .off li').first().waitFor()
  expect(await englishIn(page, '#offences .off')).toEqual([])
})
