import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bands } from '../src/triage/index.ts'
import type { House } from '../src/way.ts'
import { takeInHashSet } from '../src/way-lists.ts'
import { confirm } from '../src/way-people.ts'
import { testDoors } from './doors.ts'
import { byReference, ENTICEMENT, entry, inboxOf, md5, queueOf, rulesOf, take, takeTips, tip, view, type Tip, type Whom } from './tips.ts'

const suspect: Whom = { service: 'Ternchat', userId: 'u-1', email: 'kit@example.org' }
const child = (n: number): Whom => ({ service: 'Ternchat', userId: `c-${n}`, age: 12 })

async function addSet(doors: House, kind: 'known' | 'benign', ...hashes: string[]): Promise<number> {
  const folder = inboxOf({ 'list.txt': `${hashes.join('\n')}\n` })
  return (await takeInHashSet(doors, join(folder, 'list.txt'), { name: `${kind} set`, kind, scheme: null }, { who: 'test' })).reports.length
}

test('one person with two faces: what they claim differently is listed', async () => {
  const doors = await testDoors()
  await takeTips(doors, [
    { id: '601', suspects: [{ ...suspect, first: 'Alva', last: 'Fulmar', age: 16, born: '2010-01-01', country: 'United Kingdom' }] },
    { id: '602', suspects: [{ ...suspect, first: 'Robin', last: 'Knot', age: 41, born: '1985-05-05', country: 'France' }] },
  ])
  const { personas } = await view(doors, '601')
  expect(personas).toHaveLength(1)
  const claims = Object.fromEntries((personas[0]?.contradictions ?? []).map((c) => [c.kind, c.claims.map((x) => x.value)]))
  expect(claims).toMatchObject({ 'age': ['16', '41'], 'birth-date': ['2010-01-01', '1985-05-05'], 'name': ['Alva Fulmar', 'Robin Knot'] })
  expect(claims['place']).toHaveLength(2)
})

test('one account that approaches three children across reports is a finding, two are none, and three of one child are none', async () => {
  const doors = await testDoors()
  const of = (id: string, n: number, who = suspect): Tip => ({ id, type: ENTICEMENT, suspects: [who], children: [child(n)] })
  await takeTips(doors, [of('601', 1), of('602', 2)])
  expect(rulesOf(await entry(doors, '601'))).not.toContain('many-children')
  const other = { service: 'Ternchat', userId: 'u-2' }
  await takeTips(doors, [of('611', 9, other), of('612', 9, other), of('613', 9, other), of('603', 3)])
  const third = (await entry(doors, '603')).id
  const first = await entry(doors, '601')
  expect(first.triggers.filter((t) => t.rule === 'many-children').map((t) => t.reportId)).toContain(third)
  expect((await view(doors, '601')).fanOut).toMatchObject([{ children: 3 }])
  expect([rulesOf(await entry(doors, '611')).includes('many-children'), (await view(doors, '611')).fanOut]).toEqual([false, []])
})

test('what stands in a linked report counts, with its place there, and goes with the link', async () => {
  const doors = await testDoors()
  await takeTips(doors, [{ id: '601', suspects: [suspect] }, { id: '602', suspects: [suspect], tags: ['Sextortion'] }])
  const told = (await entry(doors, '601')).triggers.find((t) => t.rule === 'extortion')
  expect([told?.at.includes('602.json#/'), told?.reportId]).toEqual([true, (await entry(doors, '602')).id])
  expect((await view(doors, '601')).moves).toEqual([])
  await takeTips(doors, [{ id: '602', suspects: [suspect] }])
  expect((await entry(doors, '601')).triggers.filter((t) => t.rule === 'extortion')).toEqual([])
  expect((await view(doors, '601')).moves.map((m) => [
    m.before, m.after === 'very-high', m.because.includes('extortion no longer fires'),
  ])).toEqual([['very-high', false, true]])
})

test('a sender that escalates more than a fifth of 50 or more no longer lifts by that, its earlier reports too; a confirmed claim still does', async () => {
  const doors = await testDoors()
  const of = (n: number, urgent: boolean): Tip => ({
    id: `8${String(n).padStart(3, '0')}`, suspects: [{ service: 'Ternchat', userId: `s-${n}` }], ...(urgent ? { priority: '1' } : {}),
  })
  const bandOf = async (n: number) => ((e) => [
    e.band, e.triggers.find((t) => t.rule === 'sender-escalated')?.pending ?? null,
  ])(await entry(doors, of(n, true).id))
  await takeTips(doors, [...Array.from({ length: 39 }, (_, n) => of(n, false)), ...Array.from({ length: 10 }, (_, n) => of(100 + n, true))])
  expect(await bandOf(100)).toEqual(['high', true]) // 10 of 49: too few to tell
  await takeTips(doors, [of(40, false)])
  expect(await bandOf(100)).toEqual(['high', true]) // 10 of 50 is a fifth, not more
  await takeTips(doors, [of(110, true)])
  for (const n of [100, 110]) expect(await bandOf(n)).toEqual(['low', true])
  expect((await entry(doors, of(100, true).id)).triggers.find((t) => t.rule === 'sender-escalated')?.note).toContain('22%')
  await confirm(doors, 'officer Auk', (await entry(doors, of(100, true).id)).id, 'called the desk')
  expect(await bandOf(100)).toEqual(['very-high', null])
  expect((await view(doors, of(100, true).id)).moves.at(-1)?.because).toContain('sender-escalated was confirmed')
  await takeTips(doors, Array.from({ length: 8 }, (_, n) => of(50 + n, false)))
  expect(await bandOf(110)).toEqual(['high', true]) // 11 of 59: its word counts again
})

test('noise is held after all others, with a sample, and never under a trigger', async () => {
  const doors = await testDoors()
  const viral = (n: number): Tip => ({
    id: `8${String(n).padStart(3, '0')}`, suspects: [{ service: 'Ternchat', userId: `v-${n}` }], files: [{ md5: md5(n), tags: ['Viral'] }],
  })
  await takeTips(
    doors,
    [
      ...Array.from({ length: 60 }, (_, n) => viral(n)), { ...viral(900), tags: ['Sextortion'] },
      { id: '9999', suspects: [{ service: 'Ternchat', userId: 'x' }] },
    ],
  )
  const queue = await queueOf(doors)
  const held = queue.filter((q) => q.held !== null)
  expect([held.length, held.every((q) => q.held?.reason === 'viral')]).toEqual([60, true])
  expect(queue.slice(0, 2).map((q) => [q.reference, q.held])).toEqual([['8900', null], ['9999', null]])
  const sampled = held.filter((q) => q.held?.sample === true).length
  expect(sampled).toBeGreaterThan(0)
  expect(sampled).toBeLessThan(15)
})

test('hash sets: benign holds, known counts, an infant in a known file is no new material; a set that comes later places again', async () => {
  const doors = await testDoors()
  await takeTips(doors, [
    { id: '601', suspects: [{ service: 'Ternchat', userId: 'a' }], files: [{ md5: md5(1) }] },
    { id: '602', suspects: [{ service: 'Ternchat', userId: 'b' }], files: [{ md5: md5(2), tags: ['Infant/Toddler'] }] },
    { id: '603', suspects: [{ service: 'Ternchat', userId: 'c' }], files: [{ md5: md5(1) }, { md5: md5(3) }] },
  ])
  expect((await entry(doors, '601')).held).toBeNull()
  expect([
    (await entry(doors, '602')).known, rulesOf(await entry(doors, '602')),
  ]).toEqual([{ matched: 0, unknown: 1, benign: 0 }, ['infant-new-material']])
  expect([await addSet(doors, 'benign', md5(1)), await addSet(doors, 'known', md5(2).toUpperCase(), md5(77))]).toEqual([2, 1])
  const by = await byReference(doors)
  expect(by.get('601')?.held?.reason).toBe('known-benign')
  expect(by.get('602')?.known).toEqual({ matched: 1, unknown: 0, benign: 0 })
  expect(by.get('602')?.triggers.map((t) => t.rule)).not.toContain('infant-new-material')
  expect([by.get('603')?.held, by.get('603')?.known]).toEqual([null, { matched: 0, unknown: 1, benign: 1 }])
  expect((await view(doors, '602')).moves.at(-1)?.because).toContain('infant-new-material no longer fires')
  await takeTips(doors, [{ id: '604', suspects: [{ service: 'Ternchat', userId: 'd' }], files: [{ md5: md5(2), tags: ['Infant/Toddler'] }] }])
  expect(rulesOf(await entry(doors, '604'))).not.toContain('infant-new-material')
  expect(await addSet(doors, 'known', md5(1))).toBe(4) // what is known material is never held as harmless
  expect([(await entry(doors, '601')).known, (await entry(doors, '601')).held]).toEqual([{ matched: 1, unknown: 0, benign: 0 }, null])
})

test('a copy under another number is held as duplicate, its first is not; when either says something new it is no copy any more', async () => {
  const doors = await testDoors()
  const of = (id: string, more: Partial<Tip> = {}): Tip => ({
    id, suspects: [{ service: 'Ternchat', userId: 'a' }], text: 'Seen on a page.', ...more,
  })
  await takeTips(doors, [of('601')])
  await takeTips(doors, [of('602'), of('603')])
  const heldOf = async (): Promise<object> => Object.fromEntries(
    [...(await byReference(doors)).values()].map((q) => [q.reference, q.held?.reason ?? null]),
  )
  expect(await heldOf()).toEqual({ 601: null, 602: 'duplicate', 603: 'duplicate' })
  await takeTips(doors, [of('603', { text: 'Seen on two pages.' })])
  expect(await heldOf()).toEqual({ 601: null, 602: 'duplicate', 603: null })
  await takeTips(doors, [of('601', { text: 'Taken back.' })])
  expect(await heldOf()).toEqual({ 601: null, 602: null, 603: null })
})

test('the queue: band, then strongest trigger, then first to expire, then received; held last', async () => {
  const doors = await testDoors()
  const who = (id: string): Whom[] => [{ service: 'Ternchat', userId: id }]
  const tips: Tip[] = [
    { id: '1', received: '2026-11-12T10:00:00Z', suspects: who('1') },
    { id: '2', received: '2026-11-11T10:00:00Z', suspects: who('2') },
    { id: '3', received: '2026-11-15T10:00:00Z', suspects: who('3'), tags: ['Sextortion'] },
    { id: '4', received: '2026-11-14T10:00:00Z', suspects: who('4'), tags: ['Sextortion'] },
    { id: '5', received: '2026-11-18T10:00:00Z', suspects: who('5'), files: [{ md5: md5(5), tags: ['Live streaming'] }] },
    { id: '6', received: '2026-11-01T10:00:00Z', suspects: who('6'), type: ENTICEMENT },
    { id: '7', received: '2026-10-01T10:00:00Z', suspects: who('7'), files: [{ md5: md5(7), tags: ['Viral'] }] },
  ]
  await takeTips(doors, tips)
  const queue = await queueOf(doors)
  expect(queue.map((q) => q.reference)).toEqual(['5', '4', '3', '6', '2', '1', '7'])
  const rank = queue.filter((q) => q.held === null).map((q) => bands.indexOf(q.band))
  expect(rank).toEqual([...rank].sort((x, y) => x - y))
  await takeTips(doors, [{ id: '8', received: null, suspects: who('8') }])
  expect((await queueOf(doors)).map((q) => q.reference).slice(-2)).toEqual([expect.any(String), '7'])
})

test('a reading of several conversations or none never makes a queue entry twice', async () => {
  const doors = await testDoors()
  const many = Array.from(
    { length: 450 }, (_, i) => tip({ id: String(1000 + i), received: null, suspects: [{ service: 'Ternchat', userId: `m${i}` }] }),
  )
  expect(await take(doors, { 'all.json': { reports: many } })).toMatchObject({ received: 450 })
  const queue = await queueOf(doors)
  expect([queue.length, new Set(queue.map((q) => q.id)).size]).toEqual([450, 450])
})

test('two copies are never held for each other', async () => {
  const doors = await testDoors()
  const of = (id: string, received: string): Tip => ({ id, received, suspects: [{ service: 'Ternchat', userId: 'a' }], text: 'Seen on a page.' })
  await takeTips(doors, [of('601', '2026-11-02T10:00:00Z')])
  await takeTips(doors, [of('602', '2026-11-03T10:00:00Z')])
  await takeTips(doors, [of('601', '2026-11-04T10:00:00Z')])
  const by = await byReference(doors)
  expect([by.get('601')?.version, by.get('601')?.held, by.get('602')?.held?.reason]).toEqual([2, null, 'duplicate'])
})
