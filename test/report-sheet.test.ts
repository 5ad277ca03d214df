import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { deskContract } from '../src/desk/contract.ts'
import { askErasure, decideErasure } from '../src/desk/index.ts'
import { rows, sql } from '../src/store/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { temporaryFolder, testDoors, testStore } from './doors.ts'
import { person, purposeFor, serving, type Serving } from './serving.ts'
import { byReference, ENTICEMENT, takeTips } from './tips.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

type Sheet = z.output<typeof deskContract.sheet.output>

interface Looking {
  readonly server: Serving
  readonly by: string
  readonly house: House
}

async function looking(house: House): Promise<Looking> {
  return { house, server: await serving(house), by: await person(house, 'Auk', 'unit_1', 'triage', 'investigator') }
}

async function sheetOf({ server, by, house }: Looking, id: string): Promise<Sheet> {
  await purposeFor(house, by, id)
  const answer = await server.ask('GET', `/api/reports/${id}/sheet`, { by })
  expect(answer.status).toBe(200)
  return deskContract.sheet.output.parse(await answer.json())
}

async function idOf(house: House, reference: string): Promise<string> {
  return (await byReference(house)).get(reference)?.id ?? ''
}

/** Writes a report as JSON and takes it in; returns its id. */
async function told(house: House, number: number, report: object): Promise<string> {
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ reportId: number, ...report }))
  await takeIn(house, [folder], { who: 'test' })
  return idOf(house, String(number))
}

test('a report says what it is in counts, where every value stands, and which file told it', async () => {
  const house = await testDoors()
  await takeTips(house, [{
    id: '211000001', type: ENTICEMENT, suspects: [{ first: 'Kit', email: 'kit@example.org', ips: [{ value: '203.0.113.41', at: '2026-11-18T20:40:00Z' }] }],
    children: [{ first: 'Robin', age: 14 }], files: [{ name: 'a.bin', md5: 'd41d8cd98f00b204e9800998ecf8427e', viewed: null }],
  }])
  const look = await looking(house)
  const sheet = await sheetOf(look, await idOf(house, '211000001'))
  expect(sheet.says).toMatchObject({ people: { suspect: 1, child: 1, reporter: 0, unknown: 0 }, files: 1, incidents: [{ type: 'enticement', count: 1 }] })
  const child = sheet.people.items.find((p) => p.side === 'child')
  expect(child?.names.items[0]?.value).toContain('Robin')
  const source = sheet.sources.items.find((s) => child?.at.startsWith(`${s.file}#`))
  expect(source).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, since: 1 })
  expect(sheet.identifiers.items.map((i) => i.told.value)).toContain('kit@example.org')
  expect(sheet.identifiers.items.find((i) => i.kind === 'ip')).toMatchObject({ grade: expect.stringMatching(/^[A-D]$/) as string, side: 'suspect' })
  expect(sheet.fileCounts).toEqual({ known: 0, benign: 0, unknown: 1, viewed: 0, notViewed: 0, notSaid: 1 })
  expect(sheet.case).toBeNull()
})

test('why it stands no higher names rules that did not fire, what they lack, and which unknowns could make them fire', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000002', type: ENTICEMENT, suspects: [{ first: 'Kit' }] }])
  const look = await looking(house)
  const sheet = await sheetOf(look, await idOf(house, '211000002'))
  const rules = new Map(sheet.notHigher.map((n) => [n.rule, n]))
  const fired = new Set(sheet.standing?.triggers.map((t) => t.rule))
  expect(sheet.notHigher.filter((n) => n.state === 'not-met' || n.state === 'not-told').every((n) => !fired.has(n.rule))).toBe(true)
  expect(rules.get('meeting-soon')).toMatchObject({ band: 'very-high', state: 'not-told', open: ['meeting'] })
  expect(rules.get('abuse-by-access')?.open).toContain('access-to-child-victim')
  const could = new Set(sheet.notHigher.flatMap((n) => n.open))
  const missing = sheet.standing?.completeness.missing ?? []
  expect(missing.length).toBeGreaterThan(0)
  for (const { field } of missing) expect([...could]).toContain(field)
})

test('a claim that waits for a person is said to wait; after confirming, who did it stands with name and reason', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000003', priority: 'E', suspects: [{ first: 'Kit' }] }])
  const look = await looking(house)
  const id = await idOf(house, '211000003')
  const before = await sheetOf(look, id)
  const waits = before.notHigher.filter((n) => n.state === 'waits')
  const pending = before.standing?.triggers.filter((t) => t.pending === true) ?? []
  expect(pending.length).toBeGreaterThan(0)
  expect(waits.map((n) => n.rule)).toEqual([...new Set(pending.map((t) => t.rule))])
  expect(before.confirmed).toBeNull()
  expect((await look.server.ask('POST', `/api/reports/${id}/confirm`, { by: look.by, body: { reason: 'Asked the sender' } })).status).toBe(200)
  expect((await sheetOf(look, id)).confirmed).toMatchObject({ by: 'Auk', reason: 'Asked the sender' })
})

const MANY = 10_000
const FILES = 5_000

test('ten thousand identifiers, five thousand files, a name of ten thousand letters: the first page stays small, the rest comes page by page', async () => {
  const house = await testDoors()
  const name = `${'Ä'.repeat(9_999)}😀`
  const id = await told(house, 211_000_004, {
    reportedInformation: {
      reportedPeople: { reportedPersons: [{
        firstName: name, emails: { emails: Array.from({ length: MANY }, (_, n) => ({ value: `tern${n}@example.org` })) },
      }] },
      uploadedFiles: { uploadedFiles: Array.from({ length: FILES }, (_, n) => ({ filename: `${n}.bin` })) },
    },
  })
  const look = await looking(house)
  await purposeFor(house, look.by, id)
  const answer = await look.server.ask('GET', `/api/reports/${id}/sheet`, { by: look.by })
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(text.length).toBeLessThan(250_000)
  const sheet = deskContract.sheet.output.parse(JSON.parse(text))
  const long = sheet.people.items[0]?.names.items[0]
  expect(String(long?.value).length).toBeLessThanOrEqual(400)
  expect(long?.letters).toBeGreaterThanOrEqual(10_000)
  expect(String(long?.value).isWellFormed()).toBe(true)
  expect(sheet.identifiers.total).toBeGreaterThanOrEqual(MANY)
  expect(sheet.files.total).toBe(FILES)
  const last = deskContract.sheetIdentifiers.output.parse(await (await look.server.ask('GET', `/api/reports/${id}/sheet/identifiers?from=${sheet.identifiers.total - 5}&limit=500`, { by: look.by })).json())
  expect(last.items).toHaveLength(5)
  expect(last.next).toBeNull()
  const files = deskContract.sheetFiles.output.parse(await (await look.server.ask('GET', `/api/reports/${id}/sheet/files?from=4990&limit=500`, { by: look.by })).json())
  expect(files.items.map((f) => f.file)).toEqual([4990, 4991, 4992, 4993, 4994, 4995, 4996, 4997, 4998, 4999])
})

test('what changed in a version is told by path; words that people wrote stay closed and are counted', async () => {
  const house = await testDoors()
  const of = (age: number, words: string): object => ({
    reportedInformation: {
      reportedPeople: { victims: [{ firstName: 'Robin', approximateAge: age }] }, incidentDetails: { emailIncident: [{ contents: [{ value: words }] }] },
    },
  })
  const id = await told(house, 211_000_005, of(16, 'Heron talk'))
  await told(house, 211_000_005, of(14, 'Egret talk'))
  const look = await looking(house)
  const sheet = await sheetOf(look, id)
  expect(sheet.version).toBe(2)
  expect(sheet.versions.items.map((v) => v.version)).toEqual([2, 1])
  const answer = await look.server.ask('GET', `/api/reports/${id}/sheet/changes/2`, { by: look.by })
  const text = await answer.text()
  const changed = deskContract.sheetChanges.output.parse(JSON.parse(text))
  expect(changed.items).toContainEqual(expect.objectContaining({ before: 16, after: 14 }))
  expect(changed.words).toBeGreaterThan(0)
  expect(text).not.toMatch(/Heron|Egret/)
  expect((await look.server.ask('GET', `/api/reports/${id}/sheet/changes/9`, { by: look.by })).status).toBe(404)
})

test('a printed sheet is kept with who, when and why, and the log names the purpose, not its words', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000006', suspects: [{ first: 'Kit' }] }])
  const look = await looking(house)
  const id = await idOf(house, '211000006')
  await purposeFor(house, look.by, id)
  const answer = await look.server.ask('POST', `/api/reports/${id}/sheet/print`, { by: look.by, body: { code: 'court', words: 'Heron hearing' } })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ by: 'Auk', at: house.now, unit: 'unit_1', version: 1 })
  const entries = await rows(house.store, z.object({ who: z.string(), subject: z.string(), result: z.string() }), sql`
    select a.who, e.subject, e.result from log_entry e join act a on a.id = e.act_id where e.event = 'report.printed'`)
  expect(entries).toEqual([{ who: look.by.split('@')[0], subject: id, result: 'court' }])
  const log = await house.store.query(sql`select row_to_json(e)::text || row_to_json(a)::text as t from log_entry e join act a on a.id = e.act_id`)
  expect(JSON.stringify(log)).not.toContain('Heron')
  expect(await house.store.query(sql`select words from purpose_stated where words = 'Heron hearing'`)).toEqual([{ words: 'Heron hearing' }])
})

test('an erased report is as missing as any other, also for whoever has it open', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000007', type: ENTICEMENT, suspects: [{ first: 'Kit', email: 'kit@example.org' }], text: 'Heron words' }])
  const look = await looking(house)
  const id = await idOf(house, '211000007')
  await sheetOf(look, id)
  const [asks = '', decides = ''] = [look.by, await person(house, 'Tern', 'unit_1', 'supervisor')].map((who) => who.split('@')[0] ?? '')
  await decideErasure(house, decides, await askErasure(house, asks, id, 'withdrawn'), 'approved')
  for (const of of ['', '/people', '/identifiers', '/files', '/offences', '/changes/1']) {
    expect((await look.server.ask('GET', `/api/reports/${id}/sheet${of}`, { by: look.by })).status, of).toBe(404)
  }
})
