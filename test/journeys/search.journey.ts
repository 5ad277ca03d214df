import { expect } from 'vitest'
import { rows, sql } from '../../src/store/index.ts'
import type { House } from '../../src/way.ts'
import { z } from 'zod'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { takeFiles } from './take.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

interface Told {
  readonly reference: string
  readonly name: string
  readonly phone?: string
}

const tip = ({ reference, name, phone }: Told): string => JSON.stringify({
  format: 'sterna-tip/1', reference, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
  children: [{ names: ['Mia Example'], age: 13, schools: [{ text: 'Stonebridge Low School' }] }],
  suspects: [{ names: [name], country: 'GB', ...(phone === undefined ? {} : { phones: [phone] }), accounts: [{ service: 'Ternchat', screenName: 'kit_tern' }] }],
})

async function taken(house: House, tips: readonly Told[]): Promise<readonly string[]> {
  return takeFiles(house, Object.fromEntries(tips.map((t) => [`${t.reference}.json`, tip(t)])))
}

async function search({ page }: JourneyTab, typed: string): Promise<void> {
  await page.getByRole('searchbox').fill(typed)
  await page.keyboard.press('Enter')
}

const INBOX: readonly Told[] = [
  { reference: 'HL-2026-0501', name: 'Łukasz O’Brien-Müller', phone: '+44 20 7946 0123' }, { reference: 'HL-2026-0502', name: 'Lukas Example', phone: '+44 20 7946 0123' },
  { reference: 'HL-2026-0503', name: 'محمّد أحمد' },
]

/** A tab of triage that may search, with that inbox taken in. */
async function begun(): Promise<JourneyTab> {
  const { house, tab } = on()
  await taken(house, INBOX)
  const one = await tab('triage', { width: 1_440, height: 900 })
  await one.purpose()
  return one
}

on.test('one box, by its key: a phone in three writings, and how it was read', async () => {
  const one = await begun()
  const { page } = one
  await one.open('/queue')
  await page.locator('main').focus()
  await page.keyboard.press('/')
  await page.waitForURL('**/search')
  for (const typed of ['+442079460123', '0044 20 7946 0123', '(020) 7946 0123']) {
    await search(one, typed)
    await page.getByText('Phone number in United Kingdom').or(page.getByText('The number names no country')).first().waitFor()
    for (const reference of ['HL-2026-0501', 'HL-2026-0502']) await page.locator('.hit').getByRole('link', { name: reference }).first().waitFor()
  }
  await checkPage(one)
  await tour(one, { step: 'search-1-phone', title: 'One box', words: 'An identifier is found in any writing; the page says how the box was read, and what it assumed.' })
})

on.test('what is typed before the code of the page is here stands in its box, and is no key of any page', async () => {
  const one = await begun()
  const { page } = one
  const here = Promise.withResolvers<undefined>()
  await page.route(/\/SearchPage-[^/]*\.js$/, async (route) => {
    await here.promise
    await route.continue()
  })
  await one.open('/queue')
  await page.locator('main').focus()
  await page.keyboard.press('/')
  await page.keyboard.type('hl?j-')
  await page.locator('.coming').waitFor()
  here.resolve(undefined)
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor()
  await page.keyboard.type('2026/h')
  expect(await page.getByRole('searchbox').inputValue()).toBe('hl?j-2026/h')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

on.test('a name with accents, a reference, an offence; nothing that was typed stands in the address or the log', async () => {
  const one = await begun()
  const { page } = one
  await one.open('/search')
  await search(one, 'lukasz muller')
  await page.locator('.hit').getByRole('link', { name: 'HL-2026-0501' }).first().waitFor()
  await page.locator('.hit').getByText('Łukasz O’Brien-Müller').first().waitFor()
  expect(await page.locator('.hit').getByRole('link', { name: 'HL-2026-0502' }).count()).toBe(0)
  await page.locator('.hit .v').first().hover()
  await page.getByText('HL-2026-0501.json', { exact: false }).first().waitFor()
  await checkPage(one)
  await tour(one, { step: 'search-2-name', title: 'Names without their accents', words: 'Names are found without marks and in any case, in every script. Each value says where it stands in its source.' })
  await page.keyboard.press('Escape')
  await search(one, 'محمد')
  await page.locator('.hit').getByRole('link', { name: 'HL-2026-0503' }).first().waitFor()
  await search(one, 'hl-2026-0502')
  await page.locator('.hit').getByRole('link', { name: 'HL-2026-0502' }).first().waitFor()
  await search(one, 'grooming')
  await page.getByRole('heading', { name: /Titles of offences/ }).waitFor()
  await checkPage(one, { asItStands: true })
  expect(page.url().endsWith('/search')).toBe(true)
  const log = await rows(on().house.store, z.object({ t: z.string() }), sql`select row_to_json(e)::text || row_to_json(a)::text as t from log_entry e join act a on a.id = e.act_id`)
  expect(log.map((l) => l.t).join('\n')).not.toMatch(/muller|lukasz/i)
  await search(one, 'lukasz muller')
  await page.locator('.hit').first().waitFor()
  await page.locator('main').focus()
  await page.keyboard.press('j')
  await page.locator('.hit.sel').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/reports/r*')
})

on.test('what may not be seen is only counted, with whom to ask; in Arabic and narrow too; hostile words stay words', async () => {
  const { house, tab } = on()
  const [id = ''] = await taken(house, [{ reference: 'HL-2026-0511', name: 'Zelda Hiddenford' }])
  const elsewhere = { ...house, actor: { person: 'test', via: 'house', unit: 'unit_moor', session: null, purpose: null } } as const
  await takeFiles(elsewhere, { 'HL-2026-0512.json': tip({ reference: 'HL-2026-0512', name: 'Zelda Elsewhere' }) })
  expect(id).not.toBe('')
  const one = await tab('triage', { width: 390, height: 844, settings: { lang: 'ar' } })
  await one.purpose()
  const { page } = one
  await one.open('/search')
  await search(one, 'zelda')
  await page.locator('.hit').getByRole('link', { name: 'HL-2026-0511' }).first().waitFor()
  await page.getByText('Moor unit (invented)', { exact: false }).first().waitFor()
  expect(await page.locator('main').textContent()).not.toContain('Elsewhere')
  await checkPage(one)
  for (const typed of ['<script>alert(1)</script>', '\u202egnp.exe', '=HYPERLINK("x")', 'k t']) {
    await search(one, typed)
    await page.locator('.read-as').waitFor()
  }
  await checkPage(one, { asItStands: true })
})
