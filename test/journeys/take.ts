import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { z } from 'zod'
import { wholeQueue } from '../../src/desk/index.ts'
import { rows, sql } from '../../src/store/index.ts'
import { takeIn, type House } from '../../src/way.ts'
import { temporaryFolder } from '../doors.ts'
import type { JourneyTab } from './house.ts'

/** Takes files in by name and content; the ids of all reports that the store holds then and did not before. */
export async function takeFiles(house: House, files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const before = await idsOf(house)
  const folder = temporaryFolder()
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  await takeIn(house, [folder], { who: 'journey' })
  const known = new Set(before)
  return (await idsOf(house)).filter((id) => !known.has(id))
}

async function idsOf(house: House): Promise<string[]> {
  const ids: string[] = []
  for await (const queued of wholeQueue(house)) ids.push(queued.id)
  return ids
}

/** The id of the report with a sender's number. */
export async function reportOf(house: House, reference: string): Promise<string> {
  for await (const queued of wholeQueue(house)) if (queued.reference === reference) return queued.id
  throw new Error(`no report ${reference}`)
}

/** The report of the first unit with most links among those that have files and are in no case. */
export async function fullReport({ store }: House): Promise<string> {
  const [found] = await rows(store, z.object({ id: z.string() }), sql`
    select r.id from report r join link l on l.a = r.id or l.b = r.id
    where r.unit_id = 'unit_1' and r.case_id is null and exists (select 1 from report_file f where f.report_id = r.id) group by r.id order by count(*) desc, r.id limit 1`)
  if (found === undefined) throw new Error('no report with links and files')
  return found.id
}

/** States a purpose wherever the house asks for one while a page is opened, until `ready` stands. */
export async function openStating(tab: JourneyTab, path: string, ready: string): Promise<void> {
  const { page } = tab
  await tab.open(path)
  const purpose = page.getByRole('dialog').locator('textarea')
  const stands = page.locator(ready).first()
  await stands.or(purpose.first()).first().waitFor()
  if (await purpose.count() > 0) {
    await purpose.first().fill('journey')
    await page.getByRole('dialog').locator('button[type=submit]').first().click()
  }
  await stands.waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
}
