import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { purposeNames } from '../../src/desk/rights.contract.ts'
import { wholeQueue } from '../../src/desk/index.ts'
import { takeIn, type House } from '../../src/way.ts'
import { temporaryFolder } from '../doors.ts'
import { checkPage } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { tour } from './tour.ts'

const on = journeyHouse({ inbox: null })

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
  await dialog.getByRole('combobox').selectOption(purposeNames[0])
  await dialog.getByRole('textbox').fill('journey')
  await dialog.getByRole('button').first().click()
  await page.locator('.turn').first().waitFor()
}

on.test('SHOTS', async () => {
  const { house, tab } = on()
  const id = await taken(house, 'HL-2026-0301')
  const one = await tab('triage', { width: 1440, height: 1000 })
  await openTalk(one, id)
  const { page } = one
  const shot = async (name: string) => { await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/conv/${name}.png`, fullPage: true }) }
  await shot('closed-light')
  await page.keyboard.press('j'); await page.keyboard.press('n'); await page.keyboard.press('n'); await page.keyboard.press('O')
  await page.waitForTimeout(500)
  await shot('open-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot('open-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await shot('open-390')
  console.log(one.complaints)
}, 120_000)
