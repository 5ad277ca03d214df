import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { wholeQueue } from '../../src/desk/index.ts'
import { sql } from '../../src/store/index.ts'
import { takeIn, type House } from '../../src/way.ts'
import { temporaryFolder } from '../doors.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

/** A purpose is asked for once: the browser tells of the answer that asked. */
const PURPOSE = /status of 428/
const LONG = 10_000

type Line = readonly [by: 'kit' | 'mia', text: string, hoursLater?: number]

/** Everyday words and stand-ins in brackets; two scripts, a pause of a day. */
const LINES: readonly Line[] = [
  ['kit', 'hey, good game yesterday'], ['mia', 'thanks'], ['kit', 'how old are you?'], ['mia', 'im 13'], ['kit', 'what school do you go to?'], ['mia', 'i dont want to say'],
  ['kit', 'come on, what school do you go to?'], ['mia', 'نلعب غدا بعد المدرسة ok?'], ['kit', 'dont tell your mum about this'], ['kit', 'ill buy you a gift card'],
  ['mia', 'wyt ti yn chwarae heno yn y parc?'], ['kit', 'add me on telegram instead', 23], ['mia', 'no thanks'], ['kit', '[threat to share]'], ['kit', 'you have until sunday'],
  ['mia', 'please stop'], ['kit', 'lets meet up on saturday, nobody has to know', 20], ['mia', 'ok'], ['kit', 'Привет, до субботы'], ['mia', 'see you'],
]

/** A hotline's tip with one chat between two people; `turns` lines, everyday ones after the first. */
function tip(reference: string, turns: number): string {
  let at = Date.parse('2026-11-16T19:00:00Z')
  const lines = Array.from({ length: turns }, (_, i): Line => LINES[i] ?? [i % 2 === 0 ? 'kit' : 'mia', i % 997 === 0 ? 'how old are you?' : `good match today, round ${i}`])
  return JSON.stringify({
    format: 'sterna-tip/1', reference, sentAt: '2026-11-19T09:00:00Z', sender: { kind: 'hotline', name: 'Example Hotline' },
    children: [{ names: ['Mia Example'], accounts: [{ service: 'Ternchat', screenName: 'mia' }] }],
    suspects: [{ names: ['Kit Example'], age: 34, accounts: [{ service: 'Ternchat', screenName: 'kit' }] }],
    conversations: [{
      service: 'Ternchat', participants: [{ name: 'kit', is: 'suspect' }, { name: 'mia', is: 'child' }],
      turns: lines.map(([by, text, hoursLater = 0]) => ({ by, at: new Date(at += 60_000 + hoursLater * 3_600_000).toISOString(), text })),
    }],
  })
}

/** Takes a tip in; the id of its report. */
async function taken(house: House, reference: string, turns = LINES.length): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${reference}.json`), tip(reference, turns))
  await takeIn(house, [join(folder, `${reference}.json`)], { who: 'journey' })
  for await (const queued of wholeQueue(house)) if (queued.reference === reference) return queued.id
  throw new Error('the tip did not come in')
}

/** Opens the page, and states a purpose where the house asks for one. */
async function openTalk(tab: JourneyTab, id: string): Promise<void> {
  const { page } = tab
  await tab.open(`/reports/${id}/conversation`)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByRole('combobox').selectOption('triage')
  await dialog.getByRole('textbox').fill('journey')
  await dialog.getByRole('button').first().click()
  await page.locator('.turn').first().waitFor()
}

on.test('a conversation is closed by default, opened turn by turn, and a sign is rejected and taken back', async () => {
  const { house, tab } = on()
  const id = await taken(house, 'HL-2026-0301')
  const one = await tab('triage', { width: 1_440, height: 1_000 })
  const { page } = one
  await openTalk(one, id)
  await page.getByText('No ask began with the child').waitFor()
  await page.getByText('Age 13', { exact: false }).first().waitFor()
  expect(await page.locator('main').textContent()).not.toMatch(/good game|your mum|threat to share|until sunday/)
  await checkPage(one, { forgive: PURPOSE })
  await tour(one, {
    step: 'conversation-1-closed', title: 'A conversation, closed',
    words: 'Eight answers without reading, then who did what when, then the turns: who, when, how long, with which signs. Text is closed for everybody until they open it.',
  })
  await page.keyboard.press('n')
  await page.locator('.turn.cur .no').filter({ hasText: '2' }).waitFor()
  await page.keyboard.press('o')
  await page.getByText('how old are you?').waitFor()
  expect(await page.locator('.turn:not(.closed)').count()).toBe(1)
  const opened = async (): Promise<readonly unknown[]> => (await house.store.query(sql`select result from log_entry where event = 'talk.turns-opened' order by act_id`)).map((r) => r['result'])
  expect(await opened()).toEqual(['turns 2'])
  await page.keyboard.press('Shift+O')
  await page.getByText('dont tell your mum about this', { exact: false }).or(page.getByText('come on, what school do you go to?')).first().waitFor()
  expect(await opened()).toEqual(['turns 2', 'turns 0 to 1, 3 to 7'])
  await checkPage(one, { forgive: PURPOSE })
  await tour(one, {
    step: 'conversation-2-open', title: 'Turns around a sign, opened',
    words: 'The turns around a sign are opened with one key. The log keeps which turns were opened, by whom; the minutes are counted for the reader alone.',
  })
  await page.keyboard.press('n')
  await page.getByRole('heading', { name: 'Sign in turn 3' }).waitFor()
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('a shirt number, not an age')
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await page.getByText('Rejected: tells an age under 18, turn 3').first().waitFor()
  await page.getByText('Nothing found').first().waitFor()
  await page.getByText(/rejected it: .?a shirt number, not an age/).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Age 13', { exact: false }).first().waitFor()
  await page.getByText('took the last word back').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('No turn is open').waitFor()
  expect(await page.locator('main').textContent()).not.toMatch(/good game|your mum/)
})

on.test('in Arabic: two scripts, each turn in its own direction; another officer disagrees, and both are told', async () => {
  const { house, tab } = on()
  const id = await taken(house, 'HL-2026-0302')
  const one = await tab('triage', { width: 1_440, height: 1_000, settings: { lang: 'ar' } })
  await openTalk(one, id)
  const { page } = one
  await page.getByRole('heading', { name: 'المحادثة' }).waitFor()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  for (const turn of [7, 18]) await page.locator('.turn').nth(turn).locator('.shut').click()
  const mixed = page.getByText('نلعب غدا', { exact: false })
  await mixed.waitFor()
  expect(await mixed.evaluate((e) => [e.tagName, getComputedStyle(e).direction])).toEqual(['BDI', 'rtl'])
  const cyrillic = page.getByText('Привет', { exact: false })
  expect(await cyrillic.evaluate((e) => [e.tagName, getComputedStyle(e).direction])).toEqual(['BDI', 'ltr'])
  await checkPage(one, { forgive: PURPOSE })
  await tour(one, { step: 'conversation-3-arabic', title: 'Right to left', words: 'The same page in Arabic. Every turn keeps its own direction; names, times and places stand as they were written.' })
  await page.locator('.turn').nth(2).click()
  await page.keyboard.press('y')
  await page.getByRole('dialog').getByRole('textbox').fill('asks plainly')
  await page.getByRole('dialog').getByRole('button').first().click()
  await page.getByText('أُبقيت', { exact: false }).first().waitFor()
  const two = await tab('investigator', { width: 1_440, height: 1_000 })
  await openTalk(two, id)
  await two.page.locator('.turn').nth(2).click()
  await two.page.getByText(/kept it: .?asks plainly/).waitFor()
  await two.page.keyboard.press('x')
  await two.page.getByRole('dialog').getByRole('textbox').fill('asks the age of a game account')
  await two.page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
  await two.page.getByText('People disagree about this sign.', { exact: false }).waitFor()
  await checkPage(two, { forgive: PURPOSE })
})

on.test('a long one: 10,000 turns in steps, from sign to sign, to any turn; the chart stays small', async () => {
  const { house, tab } = on()
  const id = await taken(house, 'HL-2026-0303', LONG)
  const one = await tab('triage', { width: 1_280, height: 800 })
  await openTalk(one, id)
  const { page } = one
  await page.locator('.ledger .hit').first().waitFor()
  expect(await page.locator('.ledger .hit').count()).toBeLessThan(700)
  expect(await page.locator('.turn').count()).toBeLessThan(100)
  await page.getByLabel('Go to turn').fill(String(LONG - 1))
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.locator('.turn.cur .no').filter({ hasText: String(LONG - 1) }).waitFor()
  await page.locator('.turn.cur').click()
  await page.keyboard.press('p')
  await page.locator('.turn.cur .no').filter({ hasText: String(Math.floor((LONG - 1) / 997) * 997) }).waitFor()
  await page.keyboard.press('1')
  await page.waitForURL('**act=asks**')
  await page.getByText(/\d+ turns match/).waitFor()
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await page.waitForURL((url) => !url.search.includes('act'))
  await checkPage(one, { forgive: PURPOSE, asItStands: true })
})
