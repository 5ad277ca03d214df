import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeIn } from '../src/way.ts'
import { sql } from '../src/store/index.ts'
import { isOnServer, testDoors, wideStore } from './doors.ts'
import { entry, inboxOf, md5, queueOf, rulesOf, take, takeTips, tip, view, type Tip } from './tips.ts'

const first: Tip = { id: '9001', suspects: [{ handle: 'quiet_tern', service: 'Ternchat' }], files: [{ md5: md5(1), tags: [] }] }
const second: Tip = { ...first, tags: ['Sextortion'] }

test.each([['one inbox', true], ['two runs', false]])('the same number with other content is a new version: %s', async (_, together) => {
  const doors = await testDoors()
  if (together) expect(await takeTips(doors, [first, second])).toMatchObject({ received: 1, already: 0 })
  else {
    expect(await takeTips(doors, [first])).toMatchObject({ received: 1, already: 0 })
    expect((await entry(doors, '9001')).band).not.toBe('very-high')
    expect(await takeTips(doors, [second])).toMatchObject({ received: 1, already: 0 })
  }
  const now = await entry(doors, '9001')
  expect([now.version, now.band, rulesOf(now)]).toEqual([2, 'very-high', expect.arrayContaining(['extortion'])])
  expect(now.files).toHaveLength(2)
  const { versions } = await view(doors, '9001')
  expect(versions.map((v) => [v.version, v.movedBecause === null])).toEqual([[1, true], [2, false]])
  expect(versions[1]?.movedBecause).toMatch(/to very-high: extortion fires: annotation at .*9001\.json#\//)
  expect(versions[1]?.changes).toContainEqual({
    path: expect.stringMatching(/^\/attributes\/.*\/value$/) as string, before: null, after: 'sextortion',
  })
})

test('a rule that goes with a version is said to have gone', async () => {
  const doors = await testDoors()
  await takeTips(doors, [second])
  await takeTips(doors, [first])
  const { versions } = await view(doors, '9001')
  expect((await entry(doors, '9001')).band).not.toBe('very-high')
  expect(versions[1]?.movedBecause).toContain('extortion no longer fires')
  expect(versions[1]?.changes).toContainEqual(expect.objectContaining({ before: 'sextortion', after: null }))
})

test('the same bytes twice are one, under every path that they had', async () => {
  const doors = await testDoors()
  const folder = inboxOf({ 'a.json': tip(first), 'deeper/b.json': tip(first) })
  expect(await takeIn(doors, [folder], { who: 'test' })).toMatchObject({ received: 1, already: 0 })
  expect(await takeIn(doors, [folder], { who: 'test' })).toMatchObject({ received: 0, already: 1, readSome: true })
  mkdirSync(join(folder, 'late'))
  writeFileSync(join(folder, 'late', 'c.json'), JSON.stringify(tip(first)))
  await takeIn(doors, [join(folder, 'late')], { who: 'test' })
  const [only, ...others] = await queueOf(doors)
  expect([others, only?.version]).toEqual([[], 1])
  expect(only?.files.map((f) => f.slice(folder.length))).toEqual(['/a.json', '/deeper/b.json', '/late/c.json'])
})

test('other bytes that say the same are no new version', async () => {
  const doors = await testDoors()
  await take(doors, { 'a.json': JSON.stringify(tip(first)) })
  expect(await take(doors, { 'b.json': JSON.stringify(tip(first), null, 2) })).toMatchObject({ received: 0, already: 1 })
  const now = await entry(doors, '9001')
  expect([now.version, now.files.length]).toEqual([1, 2])
})

test('an earlier version that comes again changes nothing', async () => {
  const doors = await testDoors()
  for (const t of [first, second, first]) await takeTips(doors, [t])
  const now = await entry(doors, '9001')
  expect([now.version, rulesOf(now).includes('extortion')]).toEqual([2, true])
})

const XML = `<report><reportId>9100</reportId><incidentSummary><incidentType>Child Pornography (possession, manufacture, and distribution)</incidentType>
<incidentDateTime>2026-11-01T10:00:00Z</incidentDateTime></incidentSummary><reporter><reportingPerson><email>desk@ternchat.example.com</email></reportingPerson></reporter>
<personOrUserReported><espService>Ternchat</espService><screenName>quiet_tern</screenName></personOrUserReported></report>`
const details = (id: string, name: string): string =>
  `<fileDetails><reportId>${id}</reportId><fileId>f-${name}</fileId><fileName>${name}</fileName><originalFileHash hashType="MD5">${md5(7)}</originalFileHash></fileDetails>`

test.each([
  ['report first', ['r.xml', 'd.xml']], ['part first', ['d.xml', 'r.xml']],
])('a fileDetails document joins its report by number: %s', async (_, order) => {
  const doors = await testDoors()
  const contents: Record<string, string> = { 'r.xml': XML, 'd.xml': details('9100', 'one.bin') }
  for (const name of order) await take(doors, { [name]: contents[name] })
  expect(await queueOf(doors)).toHaveLength(1)
  const now = await entry(doors, '9100')
  expect([now.format, now.version, now.files.length]).toEqual(['cybertip-xml', 2, 2])
  const { evidence, versions } = await view(doors, '9100')
  expect(evidence.map((e) => e.name)).toEqual(['one.bin'])
  expect(versions[1]?.changes.length).toBeGreaterThan(0)
})

test('several fileDetails in one inbox with their report are its first version; alone each number is a report of its own', async () => {
  const doors = await testDoors()
  await take(
    doors,
    {
      'a.xml': details('9100', 'one.bin'), 'b.xml': XML, 'c.xml': details('9100', 'two.bin').replace(md5(7), md5(8)),
      'd.xml': details('9200', 'three.bin'),
    },
  )
  expect((await view(doors, '9100')).evidence.map((e) => e.name)).toEqual(['one.bin', 'two.bin'])
  expect((await entry(doors, '9100')).version).toBe(1)
  expect((await entry(doors, '9200')).files).toHaveLength(1)
})

test('a file told again for the same part replaces it: a new version, not a second file', async () => {
  const doors = await testDoors()
  await take(doors, { 'b.xml': XML, 'a.xml': details('9100', 'one.bin') })
  await take(doors, { 'a.xml': details('9100', 'one.bin').replace('</fileDetails>', '<fileViewedByEsp>true</fileViewedByEsp></fileDetails>') })
  expect((await entry(doors, '9100')).version).toBe(2)
  expect((await view(doors, '9100')).evidence).toHaveLength(1)
})

test('JSON and XML with the same number are one report in two versions', async () => {
  const doors = await testDoors()
  await take(doors, { 'r.xml': XML })
  await takeTips(doors, [{ ...first, id: '9100' }])
  const now = await entry(doors, '9100')
  expect([await queueOf(doors)].flat()).toHaveLength(1)
  expect([now.version, now.format, now.files.length]).toEqual([2, 'cybertip-json', 2])
})

test('a later version does not make a report younger: it keeps its place among its equals', async () => {
  const doors = await testDoors('2026-11-01T00:00:00.000Z')
  const thin = (id: string, handle: string): Tip => ({ id, received: null, suspects: [{ handle, service: 'Ternchat' }] })
  await takeTips(doors, [thin('9301', 'quiet_tern')])
  await takeTips({ ...doors, now: '2026-11-02T00:00:00.000Z' }, [thin('9302', 'grey_gull')])
  await takeTips({ ...doors, now: '2026-11-03T00:00:00.000Z' }, [thin('9301', 'quiet_tern_2')])
  expect((await queueOf(doors)).map((q) => [q.reference, q.version])).toEqual([['9301', 2], ['9302', 1]])
})

test.runIf(isOnServer)('importers at once of the same new reports, and of several versions of one: each is received once, and no version is lost', async () => {
  const many = 6
  const doors = await testDoors(undefined, await wideStore(many))
  const importers = Array.from({ length: many }, (_, n) => n)
  const same = Array.from({ length: 40 }, (_, n): Tip => ({ id: `7${n}`, suspects: [{ handle: `tern_${n}`, service: 'Ternchat' }] }))
  // Each in an order of its own: two that wait for each other's rows are no fault either.
  const told = await Promise.all(importers.map((n) => takeTips(doors, n % 2 === 0 ? same : same.toReversed())))
  expect(told.map((t) => t.received + t.already)).toEqual(importers.map(() => same.length))
  expect(told.reduce((sum, t) => sum + t.received, 0)).toBe(same.length)
  await Promise.all(importers.map((n) => takeTips(doors, [{ ...first, tags: [`tag ${n}`] }])))
  expect(await doors.store.query(sql`select array_agg(version order by version) as versions from report_version where report_id = ${(await entry(doors, '9001')).id}`))
    .toEqual([{ versions: importers.map((n) => n + 1) }])
  expect(await doors.store.query(sql`select count(*)::int as n from log_entry where event = 'report.received'`)).toEqual([{ n: same.length + 1 }])
})
