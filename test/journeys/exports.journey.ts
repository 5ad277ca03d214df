import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import { rows, sql } from '../../src/store/index.ts'
import type { Role } from '../../src/custody/index.ts'
import { temporaryFolder } from '../doors.ts'
import { settled } from './check.ts'
import { journeyHouse, type JourneyTab } from './house.ts'
import { fullReport } from './take.ts'

const on = journeyHouse()

/** What a cell of a CSV must not begin with: a sheet would work it out. */
const FORMULA = /^[=+\-@\t\r]/

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])))
const Noted = z.object({ sha256: z.string() })

interface Saved {
  readonly name: string
  readonly text: string
}

/** Presses a button of an export, says to whom, and reads what the browser saved. */
async function saved({ page }: JourneyTab, press: () => Promise<void>): Promise<Saved> {
  await press()
  const dialog = page.getByRole('dialog').last()
  await dialog.getByRole('textbox').fill('journey')
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.locator('button[type=submit]').click()])
  const path = join(temporaryFolder(), download.suggestedFilename())
  await download.saveAs(path)
  await dialog.waitFor({ state: 'detached' })
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') }
}

/** Cells of a CSV (RFC 4180) without its quotes. */
function cellsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"'))
}

/** The log holds the hash of every file that left. */
async function logHas(files: readonly Saved[]): Promise<void> {
  const noted = new Set((await rows(on().house.store, Noted, sql`select content_sha256 as sha256 from log_entry where event = 'list.exported'`)).map((n) => n.sha256))
  for (const { name, text } of files) expect(noted.has(createHash('sha256').update(text).digest('hex')), name).toBe(true)
}

/** Takes one list along both ways, and looks into the files; the name of the list. */
async function takeOne(tab: JourneyTab, list: Locator): Promise<string> {
  const csv = await saved(tab, () => list.getByRole('button').first().click())
  const json = await saved(tab, () => list.getByRole('button').last().click())
  const name = csv.name.replace(/\.csv$/, '')
  expect(json.name, name).toBe(`${name}.json`)
  await logHas([csv, json])
  expect(cellsOf(csv.text).filter((cell) => FORMULA.test(cell)), name).toEqual([])
  expect(csv.text.split('\r\n').length, name).toBeGreaterThan(Rows.parse(JSON.parse(json.text)).length)
  return name
}

/** Takes every list of a page along; their names, in order. */
async function takeAll(tab: JourneyTab): Promise<string[]> {
  await settled(tab)
  const { page } = tab
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true
  })
  await settled(tab)
  const names: string[] = []
  for (const list of await page.locator('main .exports').all()) names.push(await takeOne(tab, list))
  return names
}

/** Each page that has a list, who reads it, and the lists that it must offer. */
const PAGES: readonly (readonly [role: Role, path: string, lists: readonly string[]])[] = [
  ['triage', '/links', ['groups']], ['triage', '/law?in=england-wales', ['law']], ['triage', '/me', ['own-sessions']],
  ['supervisor', '/hash-sets', ['hash-sets']], ['supervisor', '/evidence?part=review', ['log-review']], ['supervisor', '/evidence?part=checkpoints', ['checkpoints']],
  ['auditor', '/evidence', ['log']],
  ['administrator', '/admin', ['people']], ['administrator', '/admin?part=health', ['health', 'chores']], ['administrator', '/admin?part=rules', ['rules']],
  ['administrator', '/admin?part=units', ['units']], ['administrator', '/admin?part=keys', ['keys']], ['administrator', '/admin?part=retention', ['retention-rules']],
]

on.test('every list is taken along as CSV that no sheet works out, and as JSON; the log has each', async () => {
  const { tab } = on()
  const tabs = new Map<Role, JourneyTab>()
  for (const [role, path, lists] of PAGES) {
    const one = tabs.get(role) ?? await tab(role)
    tabs.set(role, one)
    await one.open(path)
    expect(await takeAll(one), path).toEqual(expect.arrayContaining([...lists]))
  }
}, 240_000)

on.test('and so is every list of a report, of its links, its law, its files, and of what a search found', async () => {
  const { tab } = on()
  const id = await fullReport(on().house)
  const one = await tab('triage', { width: 1_440, height: 900 })
  await one.purpose(id)
  for (const [path, lists] of [['', ['people', 'times']], ['/links', ['links']], ['/law', ['law']], ['/media', ['report-files']]] as const) {
    await one.open(`/reports/${id}${path}`)
    expect(await takeAll(one), path).toEqual(expect.arrayContaining([...lists]))
  }
  const { page } = one
  await one.open('/search')
  await page.getByRole('searchbox').fill('grooming')
  await page.keyboard.press('Enter')
  await page.locator('.read-as').waitFor()
  expect(await takeAll(one)).toContain('search-offences')
}, 240_000)
