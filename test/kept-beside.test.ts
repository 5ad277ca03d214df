import { expect, test } from 'vitest'
import { addPerson, grantRole, inAct, openCase, type Actor } from '../src/custody/index.ts'
import { holdReports, undoHeld } from '../src/desk/holding.io.ts'
import { askErasure, decideErasure } from '../src/desk/index.ts'
import { sql, type Sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { confirm, judgeLink, judgeSplit, moveReports, takeSplitBack } from '../src/way-people.ts'
import { isOnServer, testDoors, wideStore } from './doors.ts'
import { byReference, takeTips, type Tip } from './tips.ts'

/** What is kept beside its source so that it is found fast, and the source itself: each pair says the same at any moment. */
const PAIRS: Readonly<Record<string, readonly [kept: Sql, source: Sql]>> = {
  'tallies of groups': [
    sql`select group_id, unit_id, reports, accounts, children from group_tally order by group_id, unit_id`,
    sql`select c.* from (select coalesce(array_agg(distinct group_id), '{}') as ids from report_group) g cross join lateral group_counted(g.ids) c order by group_id, unit_id`,
  ],
  'rows of the queue': [
    sql`select report_id, unit_id, case_id, held, band, strongest, expires_at, received_at from queue_row order by report_id`,
    sql`select s.report_id, s.unit_id, r.case_id, s.held, s.band, s.strongest, coalesce(s.expires_at, 'infinity') as expires_at, s.received_at
      from standing s join report r on r.id = s.report_id order by s.report_id`,
  ],
  'reports in the queue and among the words': [
    sql`select q.report_id from queue_row q join told_report t on t.report_id = q.report_id order by q.report_id`,
    sql`select id as report_id from report where format <> 'erased' order by id`,
  ],
  'words in the order of the alphabet': [
    sql`select unit_id, word, report_id from told_word order by unit_id, word, report_id`,
    sql`select distinct t.unit_id, w.word collate "C" as word, t.report_id from told_report t cross join lateral unnest(t.words) as w(word) order by 1, 2, 3`,
  ],
}

async function expectInStep({ store }: House, after: string): Promise<void> {
  for (const [what, [kept, source]] of Object.entries(PAIRS)) {
    expect([after, what, await store.query(kept)]).toEqual([after, what, await store.query(source)])
  }
}

const child = (n: number) => ({ first: `Noor${n}`, service: 'Ternchat', userId: `c-${n}`, age: 10 })
const kit: Tip = { id: '1', suspects: [{ first: 'Kit', service: 'Ternchat', userId: 'u-1', email: 'a@example.org' }], children: [child(1), child(2)] }
const device: Tip = { id: '2', suspects: [{ first: 'Kit', email: 'a@example.org', device: '490154203237518' }] }
const bridge: Tip = { id: '3', suspects: [{ first: 'Marlo', email: 'b@example.org', device: '490154203237518' }], children: [child(3)] }
const marlo: Tip = { id: '4', suspects: [{ first: 'Marlo', email: 'b@example.org' }] }
const alva = ['5', '6'].map((id): Tip => ({ id, suspects: [{ first: 'Alva', email: 'c@example.org' }], ...(id === '6' ? { tags: ['sextortion'] } : {}) }))

test('what is kept beside its source stays in step with it, whatever becomes of reports: new versions, links judged, splits, holds, cases, erasure', async () => {
  const house = await testDoors()
  await takeTips(house, [kit, device, bridge, marlo, ...alva])
  await expectInStep(house, 'an import')
  const found = await byReference(house)
  const id = (reference: string): string => found.get(reference)?.id ?? ''
  const [asks, decides] = await inAct(house, 'test', 'person', async (act) => {
    const two = [await addPerson(act, house.random, { name: 'Ada Plover', unit: 'unit_1' }), await addPerson(act, house.random, { name: 'Sam Tern', unit: 'unit_1' })] as const
    await grantRole(act, { operator: 'test' }, { person: two[0], unit: 'unit_1', role: 'investigator' })
    await grantRole(act, { operator: 'test' }, { person: two[1], unit: 'unit_1', role: 'supervisor' })
    return two
  })
  const actor: Actor = { person: asks, via: 'api', unit: 'unit_1', session: null, purpose: null }
  const own = { ...house, actor }
  const erase = async (reference: string) => decideErasure(house, decides, await askErasure(house, asks, id(reference), 'review is over'), 'approved')
  let split = 0
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    'a version with more children': () => takeTips(house, [{ ...kit, children: [child(1), child(2), child(4), child(5)] }]),
    'a version with another account': () => takeTips(house, [{ ...marlo, suspects: [{ first: 'Marlo', email: 'b@example.org', service: 'Ternchat', userId: 'u-9' }] }]),
    'a rejected link': () => judgeLink(house, asks, id('5'), id('6'), 'two families'),
    'a restored link': () => judgeLink(house, asks, id('5'), id('6'), null),
    'a split': async () => { split = (await judgeSplit(house, asks, id('1'), [{ a: id('2'), b: id('3') }], 'two people')).split },
    'an import into a group that was split': () => takeTips(house, [{ id: '7', suspects: [{ email: 'a@example.org' }], children: [child(8)] }]),
    'a split that is taken back': () => takeSplitBack(house, asks, id('1'), split),
    'a hold': () => holdReports(own, asks, [id('5'), id('6')], { batch: 'hld_0000000000000001', held: true, reason: 'noise', isBulk: true }),
    'a hold that is taken back': () => undoHeld(own, asks, 'hld_0000000000000001'),
    'a case': async () => {
      const inCase = await inAct(house, asks, 'case', (act) => openCase(act, house.random, { by: asks, reference: 'OP STILT 26/001', restricted: false }))
      await moveReports(house, asks, [id('2'), id('5')], inCase)
    },
    'a version in a case that loses a link': () => takeTips(house, [{ ...device, suspects: [{ first: 'Kit', email: 'z@example.org', device: '490154203237518' }] }]),
    'a claim that is confirmed': () => confirm(house, asks, id('6'), 'telephoned the sender'),
    'an erasure in the middle of a group': () => erase('3'),
    'reports that leave their case': () => moveReports(house, asks, [id('2'), id('5')], null),
    'an erased report that comes again': () => takeTips(house, [bridge]),
    'an erasure at the end of a group': () => erase('4'),
  }
  for (const [after, step] of Object.entries(steps)) {
    await step()
    await expectInStep(house, after)
  }
  expect((await house.store.query(sql`select 1 from group_tally`)).length).toBeGreaterThan(1)
})

test.runIf(isOnServer)('importers at once whose reports join one group, and officers who judge its links meanwhile, leave one group and its true size', async () => {
  const many = 8
  const house = await testDoors(undefined, await wideStore(many))
  const mail = (n: number): string => `tern${n}@example.org`
  const numbers = Array.from({ length: many }, (_, n) => n)
  // One group by a device; every newcomer shares something else with it, and nothing with another newcomer.
  await takeTips(house, numbers.map((n): Tip => ({ id: `1${n}`, suspects: [{ first: 'Kit', email: mail(n), device: '490154203237518' }] })))
  await takeTips(house, [{ id: '90', suspects: [{ first: 'Kit', email: mail(90), device: '490154203237518' }] }, { id: '91', suspects: [{ first: 'Kit', email: mail(90) }] }])
  const found = await byReference(house)
  const ends = [found.get('90')?.id ?? '', found.get('91')?.id ?? ''] as const
  for (let round = 2; round < 6; round++) {
    await Promise.all([
      ...numbers.map((n) => takeTips(house, [{ id: `${round}${n}`, suspects: [{ first: 'Kit', email: mail(n) }], children: [child(round * 10 + n)] }])),
      judgeLink(house, 'Ada Plover', ...ends, round % 2 === 0 ? 'two people' : null),
    ])
    await expectInStep(house, `round ${round}`)
  }
  expect(await house.store.query(sql`select count(distinct group_id)::int as groups, count(*)::int as reports from report_group`)).toEqual([{ groups: 1, reports: many * 5 + 2 }])
})
