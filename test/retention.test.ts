import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { talkTools } from '../src/conversation/index.ts'
import {
  addPerson, grantRole, inAct, integrate, monthsAfter, openCase, openSealedVault, placeHold, liftHold, verifyStored, keepOn,
} from '../src/custody/index.ts'
import { askErasure, decideErasure, reportView } from '../src/desk/index.ts'
import { dueForReview } from '../src/intake/index.ts'
import { sha256Hex } from '../src/kernel/text.ts'
import { openMediaTools, renderOpening, requestOpening } from '../src/media/index.ts'
import { openStore, rows, sql, type Store } from '../src/store/index.ts'
import { takeIn, tellUntold, type House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder, testDoors } from './doors.ts'
import { byReference, tip, type Tip } from './tips.ts'
import { zipOf } from './zip.ts'

/** Words that stand nowhere else. */
const CANARY = 'quizzaciously-tern-4711'
const EMAIL = 'canary.wryneck@example.org'

interface Two {
  readonly asks: string
  readonly decides: string
}

async function twoPeople(doors: House): Promise<Two> {
  return inAct(doors, 'test', 'person', async (act) => {
    const [asks, decides] = [
      await addPerson(act, doors.random, { name: 'Ada Plover', unit: 'unit_1' }),
      await addPerson(act, doors.random, { name: 'Sam Tern', unit: 'unit_1' }),
    ]
    await grantRole(act, { operator: 'test' }, { person: asks, unit: 'unit_1', role: 'investigator' })
    await grantRole(act, { operator: 'test' }, { person: decides, unit: 'unit_1', role: 'supervisor' })
    return { asks, decides }
  })
}

const picture = (): Promise<Buffer> => sharp(Buffer.alloc(64 * 48 * 3, 90), { raw: { width: 64, height: 48, channels: 3 } })
  .withExif({ IFD0: { ImageDescription: CANARY } }).jpeg().toBuffer()

const words: Tip = { id: '901', suspects: [{ first: 'Kit', last: 'Tern', email: EMAIL }], text: `Words of the report: ${CANARY}` }

/** An inbox with a tip by itself, one in an archive with a picture beside it, and one that must stay. */
async function inbox(): Promise<string> {
  const folder = temporaryFolder()
  const plain = (t: Tip): Buffer => Buffer.from(JSON.stringify(tip(t)))
  writeFileSync(join(folder, 'a.json'), plain(words))
  writeFileSync(join(folder, 'stays.json'), plain({ id: '903', suspects: [{ email: 'other.dunlin@example.org' }], text: 'Other words' }))
  writeFileSync(
    join(folder, 'b.zip'), zipOf([{ name: 'tip.json', bytes: plain({ ...words, id: '902' }) }, { name: 'p.jpg', bytes: await picture() }]),
  )
  return folder
}

const found = (folder: string, needles: readonly string[]): string[] => readdirSync(folder, { recursive: true }).map(String).filter((name) => {
  const path = join(folder, name)
  if (!statSync(path).isFile()) return false
  const bytes = readFileSync(path)
  return needles.some((n) => bytes.includes(n) || bytes.includes(Buffer.from(n, 'utf16le')))
})

async function houseIn(folder: string, store: Store): Promise<House> {
  const media = openMediaTools(folder)
  const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => NOW })
  cleanups.push(async () => {
    await media.close()
    vault.close()
    await store.close()
  })
  return { store, vault, random: randomBytes, now: NOW, media, talk: talkTools() }
}

test('rules give dates that people can check: months by the calendar, the last day where a month is shorter', () => {
  expect([monthsAfter('2026-01-31T10:00:00.000Z', 1), monthsAfter('2024-02-29T00:00:00.000Z', 12), monthsAfter('2026-11-21T12:00:00.000Z', -120)])
    .toEqual(['2026-02-28T10:00:00.000Z', '2025-02-28T00:00:00.000Z', '2016-11-21T12:00:00.000Z'])
})

test('a report is due when its rule says so, and not before; one that is kept on is due again later', async () => {
  const doors = await testDoors()
  await takeIn(doors, [await inbox()], { who: 'test' })
  const ids = await byReference(doors)
  const id = ids.get('901')?.id ?? ''
  const caseId = await inAct(
    doors, 'test', 'case',
    async (act) => openCase(
      act, doors.random, { by: (await addPerson(act, doors.random, { name: 'Ada Plover', unit: 'unit_1' })), reference: null, restricted: false },
    ),
  )
  await moveReports(doors, 'test', [ids.get('903')?.id ?? ''], caseId)
  const due = async (now: string): Promise<string[]> => (await Array.fromAsync(dueForReview(doors.store, 'unit_1', now))).map(
    (d) => `${d.report} ${d.rule.id} ${d.dueSince}`,
  )
  expect(await due(monthsAfter(NOW, 12).replace('12:00', '11:59'))).toEqual([])
  const open = [id, ids.get('902')?.id ?? ''].sort().map((r) => `${r} open-review ${monthsAfter(NOW, 12)}`)
  expect(await due(monthsAfter(NOW, 12))).toEqual(open)
  await inAct(
    { ...doors, now: monthsAfter(NOW, 12) }, 'test', 'retention', (act) => Promise.resolve(keepOn(act, 'test', id, 'still needed for trial')),
  )
  expect(await due(monthsAfter(NOW, 12))).toEqual(open.filter((d) => !d.startsWith(id)))
  expect((await due(monthsAfter(NOW, 24))).filter((d) => d.startsWith(id))).toEqual([`${id} open-review ${monthsAfter(NOW, 24)}`])
  expect((await due(monthsAfter(NOW, 120))).some((d) => d.includes('case-review'))).toBe(true)
  expect(await Array.fromAsync(dueForReview(doors.store, 'unit_2', monthsAfter(NOW, 600)))).toEqual([])
})

test('erasure takes two people, no hold, and happens once; the log says by which entry; what other reports rest on stays', async () => {
  const doors = await testDoors()
  const folder = await inbox()
  await takeIn(doors, [folder], { who: 'test' })
  const { asks, decides } = await twoPeople(doors)
  const ids = await byReference(doors)
  const [id, other] = [ids.get('901')?.id ?? '', ids.get('902')?.id ?? '']
  const sha256 = sha256Hex(readFileSync(join(folder, 'a.json')))
  const held = { scope_kind: 'report', scope_id: id } as const
  await inAct(doors, asks, 'hold', (act) => placeHold(act, asks, held, 'disclosure is under way'))
  await expect(askErasure(doors, asks, id, 'review is over')).rejects.toThrow('on-hold')
  await inAct(doors, decides, 'hold', (act) => liftHold(act, decides, held, 'disclosure is done'))
  await expect(askErasure(doors, asks, id, '  ')).rejects.toThrow('reason-missing')
  await expect(askErasure(doors, asks, 'r000000000000000', 'review is over')).rejects.toThrow('not-found')
  const approval = await askErasure(doors, asks, id, 'review is over')
  await expect(decideErasure(doors, asks, approval, 'approved')).rejects.toThrow('self-decided')
  await inAct(doors, asks, 'hold', (act) => placeHold(act, asks, held, 'disclosure again'))
  await expect(decideErasure(doors, decides, approval, 'approved')).rejects.toThrow('on-hold')
  expect((await doors.vault.checkObject(sha256)).state).toBe('whole')
  await inAct(doors, decides, 'hold', (act) => liftHold(act, decides, held, 'done'))
  expect(await decideErasure(doors, decides, approval, 'approved')).toMatchObject({ report: id, destroyed: 1, shared: [] })
  await expect(decideErasure(doors, decides, approval, 'approved')).rejects.toThrow('already-decided')
  await expect(askErasure(doors, asks, id, 'again please')).rejects.toThrow('shredded')
  await expect(doors.vault.get(sha256)).rejects.toThrow('shredded')
  expect(await decideErasure(doors, decides, await askErasure(doors, asks, other, 'no'), 'refused')).toBeNull()
  // The link to the other report is gone with the identifier; the other still holds it.
  expect(JSON.stringify(await reportView(doors, other))).not.toContain(`"${id}"`)
  expect(JSON.stringify(await reportView(doors, id))).not.toContain(CANARY)
  const waiting = await verifyStored(doors, { vault: 'all' })
  expect(waiting.problems.filter((p) => p.code.startsWith('file-'))).toEqual([])
  await integrate(doors)
  const verdict = await verifyStored(doors, { vault: 'all' })
  expect([verdict.ok, verdict.shredded.files, verdict.shredded.told[0]?.sha256]).toEqual([true, 1, sha256])
  const index = verdict.shredded.told[0]?.entry ?? -1
  expect(index).toBeGreaterThan(0)
  // A key that is taken away without an entry is not well.
  await doors.store.query(
    sql`update vault_object set wrapped = null, sha256 = null, destroyed_at = now() where encode(sha256, 'hex') = ${sha256Hex(readFileSync(join(folder, 'stays.json')))}`,
  )
  expect((await verifyStored(doors, { vault: 'all' })).problems.map((p) => p.code)).toEqual(['file-shredded'])
})

test('what was erased stays out of the queue: also when it goes into a case, and when words of a store from before are made up for', async () => {
  const doors = await testDoors()
  await takeIn(doors, [await inbox()], { who: 'test' })
  const { asks, decides } = await twoPeople(doors)
  const id = (await byReference(doors)).get('901')?.id ?? ''
  const queued = async () => (await rows(doors.store, z.object({ id: z.string() }), sql`
    select report_id as id from queue_row union select report_id from standing`)).map((r) => r.id)
  expect(await queued()).toContain(id)
  await decideErasure(doors, decides, await askErasure(doors, asks, id, 'review is over'), 'approved')
  const rest = await queued()
  expect([rest.length, rest.includes(id)]).toEqual([2, false])
  await doors.store.query(sql`delete from told_report`)
  expect(await tellUntold(() => doors, new AbortController().signal)).toBe(2)
  const of = await inAct(doors, asks, 'case', (act) => openCase(act, doors.random, { by: asks, reference: 'OP STILT 26/001', restricted: false }))
  expect(await moveReports(doors, asks, [id], of)).toEqual([id])
  expect((await queued()).toSorted()).toEqual(rest.toSorted())
})

test('a file out of an archive goes with its archive; the archive’s other reports stay; what comes again is read again', async () => {
  const doors = await testDoors()
  const folder = temporaryFolder()
  const members = ['911', '912'].map((id) => ({ name: `${id}.json`, bytes: Buffer.from(JSON.stringify(tip({ id, text: `Words of ${id}` }))) }))
  const zip = zipOf(members)
  writeFileSync(join(folder, 'both.zip'), zip)
  await takeIn(doors, [folder], { who: 'test' })
  const { asks, decides } = await twoPeople(doors)
  const ids = await byReference(doors)
  const id = ids.get('911')?.id ?? ''
  const done = await decideErasure(doors, decides, await askErasure(doors, asks, id, 'review is over'), 'approved')
  expect(done?.destroyed).toBe(2)
  expect([...(await byReference(doors)).keys()].includes('911')).toBe(false)
  const state = async (bytes: Uint8Array): Promise<string> => (await doors.vault.checkObject(sha256Hex(bytes))).state
  expect([await state(members[0]?.bytes ?? zip), await state(zip), await state(members[1]?.bytes ?? zip)]).toEqual(['shredded', 'shredded', 'whole'])
  const again = await takeIn(doors, [folder], { who: 'test' })
  expect(again.received).toBe(1)
  expect((await byReference(doors)).get('911')?.id).toBe(id)
  expect([await state(members[0]?.bytes ?? zip), await state(zip)]).toEqual(['whole', 'whole'])
})

test.each(['pglite', 'postgres'] as const)('no plain byte of what came in lies beside the database, and none at all after erasure and vacuum (%s)', async (engine) => {
  const folder = temporaryFolder()
  const store = await openStore({ folder, preferServer: engine === 'postgres' })
  if (store.engine !== engine) return store.close() // no server can run here
  const doors = await houseIn(folder, store)
  await takeIn(doors, [await inbox()], { who: 'test' })
  const { asks, decides } = await twoPeople(doors)
  const ids = await byReference(doors)
  const sha256 = sha256Hex(await picture())
  const { opening } = await inAct(
    doors, 'Sam Tern', 'open',
    (act) => requestOpening(
      act, { wanted: { sha256 }, reason: 'which place is this', basis: 'warrant', reference: 'SW 24-0117', jurisdiction: 'US-CA' },
    ),
  )
  expect(await renderOpening(doors, 'Sam Tern', opening, 'first')).toMatchObject({ rendered: true })
  expect(JSON.stringify(await reportView(doors, ids.get('902')?.id ?? ''))).toContain(CANARY)
  for (const beside of ['vault', 'tmp', 'keys']) if (existsSync(join(folder, beside))) expect(
    found(join(folder, beside), [CANARY, EMAIL]), beside,
  ).toEqual([])
  // What a thief has who took sealed files alone: no key, no content.
  const stolen = join(temporaryFolder(), 'vault')
  await cp(join(folder, 'vault'), stolen, { recursive: true })
  for (const reference of ['901', '902']) {
    const id = ids.get(reference)?.id ?? ''
    expect(await decideErasure(
      doors, decides, await askErasure(doors, asks, id, 'review is over'), 'approved',
    )).toMatchObject({ report: id, left: 0 })
  }
  await store.script('vacuum full')
  await store.script('checkpoint')
  // The journal of the database keeps older pages until it is written over: that is said, and not tested away.
  const left = found(folder, [CANARY, EMAIL]).filter((name) => !name.includes('pg_wal'))
  expect(left).toEqual([])
  // Put back, the sealed bytes are of no use: their keys are gone.
  await cp(stolen, join(folder, 'vault'), { recursive: true, force: true })
  for (const reading of [sha256]) await expect(doors.vault.get(reading)).rejects.toThrow('shredded')
  const tables = await rows(store, z.object({ n: z.number() }), sql`select count(*) as n from identifier where normal like '%canary%'`)
  expect(tables[0]?.n).toBe(0)
})

test('one byte changed in any sealed file is told with the first entry that names the file', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'a.json'), JSON.stringify(tip(words)))
  const house = await houseIn(folder, await openStore({ folder }))
  await takeIn(house, [join(folder, 'in')], { who: 'test' })
  await integrate(house)
  expect((await verifyStored(house, { vault: 'all' })).ok).toBe(true)
  const sha256 = sha256Hex(readFileSync(join(folder, 'in', 'a.json')))
  const places = found(join(folder, 'vault'), ['']).filter((p) => !p.endsWith('sealed'))
  expect(places.length).toBe(1)
  const path = join(folder, 'vault', places[0] ?? '')
  const bytes = readFileSync(path)
  for (const at of [0, 30, 56, Math.floor(bytes.length / 2), bytes.length - 1]) {
    writeFileSync(path, bytes.map((b, i) => (i === at ? b ^ 1 : b)))
    const verdict = await verifyStored(house, { vault: 'all' })
    expect([verdict.ok, verdict.first?.code, verdict.first?.what], `byte ${at}`).toEqual([false, 'file-broken', sha256])
    expect(verdict.first?.index).toBeGreaterThanOrEqual(0)
  }
  writeFileSync(path, bytes)
  expect((await verifyStored(house, { vault: 'all' })).ok).toBe(true)
})
