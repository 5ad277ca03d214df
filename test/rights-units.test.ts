import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { addPerson, addUnit, FIRST_UNIT, grantRole, inAct, openCase } from '../src/custody/index.ts'
import { FIRST } from '../src/intake/prepare.ts'
import { groupOf } from '../src/footprint/index.ts'
import { reports, readings } from '../src/intake/index.ts'
import { statuses } from '../src/media/index.ts'
import { rows, sql, type Store } from '../src/store/index.ts'
import { standings } from '../src/triage/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { NOW, temporaryFolder, testDoors } from './doors.ts'
import { doorsOf } from './rights-world.ts'
import { ENTICEMENT, entry, inboxOf, md5, takeTips, tip, type Tip } from './tips.ts'

async function twoUnits(): Promise<{ one: House; two: House; triage: string }> {
  const doors = await testDoors()
  const triage = await inAct(doors, 'test', 'unit', async (act) => {
    await addUnit(act, { id: 'unit_2', name: 'Second unit' })
    const person = await addPerson(act, doors.random, { name: 'Lea', unit: 'unit_2' })
    await grantRole(act, { operator: 'test' }, { person, unit: 'unit_2', role: 'triage' })
    return person
  })
  return { one: doors, two: doorsOf(doors, 'unit_2'), triage }
}

const idIn = async ({ store }: House, unit: string, reference: string): Promise<string> =>
  String((await store.query(sql`select id from report where unit_id = ${unit} and reference = ${reference}`))[0]?.['id'])

/** Everything that a connection sees, as text; `salt` and what cannot be read at all left out. */
async function allText(store: Store): Promise<string> {
  const tables = await rows(store, z.object({ name: z.string() }), sql`
    select c.relname as name from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and has_table_privilege('sterna_app', c.oid, 'select') order by 1`)
  const found: string[] = []
  for (const { name } of tables) found.push(...(await rows(
    store, z.object({ t: z.string() }), { text: `select row_to_json(x)::text as t from "${name}" x order by 1`, values: [] },
  )).map((r) => `${name} ${r.t}`))
  return found.join('\n')
}

const KIT = { first: 'Kit', last: 'Tern', email: 'kit.tern@example.org', service: 'Ternchat', userId: 'u-77' }

test('what one unit has changes nothing of what another sees, and nothing of it shows there', async () => {
  const theirs: Tip[] = [
    {
      id: '801', suspects: [KIT], type: ENTICEMENT, priority: 'E', tags: ['enticement'], text: 'CANARY in words, canary@example.net',
      sender: 'Canary Chat', files: [{ name: 'CANARY.bin', md5: md5(9) }],
    },
    { id: '802', suspects: [{ ...KIT, handle: 'canary_gull' }], children: [{ first: 'Canary', age: 9 }], text: 'CANARY' },
  ]
  const ours: Tip[] = [
    { id: '802', suspects: [KIT], text: 'Words of ours', files: [{ name: 'a.bin', md5: md5(9) }] }, { id: '803', suspects: [{ email: KIT.email }] },
  ]
  const seen: unknown[] = []
  for (const first of [[], theirs]) {
    const { one, two, triage } = await twoUnits()
    await takeTips(one, first)
    const done = await takeTips(two, ours)
    expect([done.received, done.already]).toEqual([2, 0])
    if (first.length > 0) expect((await takeTips(one, [{ ...theirs[0] ?? { id: '' }, id: '804' }])).received).toBe(1) // after ours came, too
    const store = two.store.as({ person: triage, unit: 'unit_2', at: NOW })
    expect(await allText(store)).not.toMatch(/canary/i)
    const hidden = (await rows(
      one.store, z.object({ id: z.string() }), sql`select id from report where unit_id = 'unit_1'`,
    )).map((r) => r.id.slice(1))
    const group = await groupOf(store, await idIn(one, 'unit_2', '803'))
    expect(group?.members.length).toBe(2)
    const shown = JSON.stringify(group) + (await allText(store)).replaceAll(/^(?:report_group|group_tally) .*$/gm, '') // the stored name of a group may be that of one out of sight
    for (const id of hidden) expect(shown).not.toContain(id)
    const ids = (await rows(store, z.object({ id: z.string() }), sql`select id from report order by reference`)).map((r) => r.id)
    const told = [
      ids, [...await standings.of(store, ids)],
      await rows(store, z.object({ f: z.unknown() }), sql`select facts as f from finding order by report_id`),
    ]
    seen.push(JSON.parse(JSON.stringify(told).replaceAll(/sterna-test-\w+/g, 'folder')))
    expect(await rows(store, z.object({ n: z.number() }), sql`select count(*) as n from link`)).toEqual([{ n: 1 }])
  }
  expect(seen[1]).toEqual(seen[0])
})

test('two units that receive the same have a row each; neither is told that the other has it', async () => {
  const { one, two } = await twoUnits()
  const tips: Tip[] = [{ id: '811', suspects: [KIT] }, { id: '812', text: 'Words' }]
  const folder = inboxOf({
    '1.json': tip(tips[0] ?? { id: '' }), '2.json': tip(tips[1] ?? { id: '' }), 'junk.bin': 'no report at all', 'broken.json': '{"reportId":',
  })
  const take = (doors: House): ReturnType<typeof takeIn> => takeIn(doors, [folder], { who: 'test' })
  const [first, second, again, back] = [await take(one), await take(two), await take(two), await take(one)]
  expect([second.received, second.already, second.problems]).toEqual([first.received, 0, first.problems])
  expect([again.received, again.already, again.problems.length]).toEqual([0, first.received, first.problems.length])
  expect([back.received, back.already]).toEqual([0, first.received])
  const keys = await rows(one.store, z.object({ key: z.string(), unit_id: z.string() }), sql`select key, unit_id from report`)
  const of = (unit: string): string[] => keys.filter((k) => k.unit_id === unit).map((k) => k.key).sort()
  expect(of('unit_2')).toEqual(of('unit_1').map((k) => `unit_2 ${k}`))
  expect(await one.store.query(sql`select unit_id, count(*)::int as n from input_problem group by unit_id order by 1`)).toEqual(
    await one.store.query(
      sql`select u.unit_id, count(*)::int as n from (values ('unit_1'), ('unit_2')) u(unit_id) cross join input_problem p where p.unit_id = 'unit_1' group by 1 order by 1`,
    ))
  // A copy of a report of the other unit is no copy: it is not put at the end of the queue for it.
  for (const [, standing] of await standings.of(
    two.store, (await rows(two.store, z.object({ id: z.string() }), sql`select id from report where unit_id = 'unit_2'`)).map((r) => r.id),
  )) {
    expect(standing.held?.reason ?? '').not.toMatch(/same content|duplicate|copy/i)
  }
  expect(FIRST).toBe(FIRST_UNIT)
})

test('a later part or version joins the report of its own unit', async () => {
  const { one, two } = await twoUnits()
  await takeTips(one, [{ id: '821', text: 'First words' }])
  await takeTips(two, [{ id: '821', text: 'First words' }])
  await takeTips(two, [{ id: '821', text: 'Other words' }])
  expect(await one.store.query(
    sql`select unit_id, version from report order by 1`,
  )).toEqual([{ unit_id: 'unit_1', version: 1 }, { unit_id: 'unit_2', version: 2 }])
  expect((await reports.byIds(one.store, [await idIn(one, 'unit_1', '821')]))[0]?.key).toBe('cybertip:821')
})

test('a file that another unit holds gives nothing away, and is not claimed for its report', async () => {
  const { one, two, triage } = await twoUnits()
  const picture = await sharp({ create: {
    width: 64, height: 48, channels: 3, background: '#246',
  } }).jpeg().withExif({ IFD0: { Make: 'Ternco', Model: 'Canary 3' } }).toBuffer()
  const named = createHash('md5').update(picture).digest('hex')
  const bytes = join(temporaryFolder(), 'picture.jpg')
  writeFileSync(bytes, picture)
  await takeTips(one, [{ id: '831', files: [{ name: 'p.jpg', md5: named }] }])
  await takeIn(one, [bytes], { who: 'test' })
  await takeTips(two, [{ id: '832', files: [{ name: 'p.jpg', md5: named }] }])
  const held = async (unit: string, reference: string, store: Store = one.store): Promise<unknown> => {
    const id = await idIn(one, unit, reference)
    return (await statuses(
      store, one.media.matcher, [...await readings(store, [id])].map(([, reading]) => ({ id, reading })),
    )).get(id)?.map((f) => f.sha256 !== null)
  }
  const as = two.store.as({ person: triage, unit: 'unit_2', at: NOW })
  expect([await held('unit_1', '831'), await held('unit_2', '832'), await held('unit_2', '832', as)]).toEqual([[true], [false], [false]])
  expect(await as.query(sql`select 1 from media_file`)).toEqual([])
  const own = await takeIn(two, [bytes], { who: 'test' }) // now the second unit gets the bytes itself: they belong to its own report
  expect([own.received, own.already]).toEqual([0, 1])
  expect([await held('unit_2', '832'), await held('unit_2', '832', as)]).toEqual([[true], [true]])
  expect(await as.query(sql`select count(*)::int as n from media_file`)).toEqual([{ n: 1 }])
  expect(await one.store.query(
    sql`select r.unit_id, count(*)::int as n from report_file f join report r on r.id = f.report_id where f.path like '%picture.jpg' group by 1 order by 1`,
  ))
    .toEqual([{ unit_id: 'unit_1', n: 1 }, { unit_id: 'unit_2', n: 1 }])
})

test('a report in a case raises one outside without being told, nor is one outside held as its copy; out of the case again it is told', async () => {
  const { one, two } = await twoUnits()
  await takeTips(
    one,
    [
      { id: '841', suspects: [KIT], children: [{ first: 'Robin', age: 9 }], type: ENTICEMENT, tags: ['enticement'] }, { id: '842', suspects: [KIT] },
      { id: '843', suspects: [KIT] },
    ],
  )
  const from = async (reference: string): Promise<string[]> => [...new Set((await entry(one, reference)).triggers.map(
    (t) => (t as { reportId?: string }).reportId ?? '',
  ))]
  const [urgent, other] = [await idIn(one, 'unit_1', '841'), await idIn(one, 'unit_1', '842')]
  const before = await entry(one, '842')
  expect(before.band).toBe((await entry(one, '841')).band)
  const id = await inAct(one, 'test', 'case', (act) => openCase(act, one.random, { by: 'test', reference: null, restricted: true }))
  expect(await moveReports(one, 'test', [urgent, urgent], id)).toEqual([urgent])
  expect(await moveReports(one, 'test', [urgent], id)).toEqual([])
  const after = await entry(one, '842')
  expect([after.band === before.band, (await from('842')).includes(urgent)]).toEqual([true, false])
  const told = after.triggers as readonly { readonly elsewhere?: true; readonly value: unknown; readonly at: string; readonly rule: string }[]
  expect(told.filter((t) => t.elsewhere === true).map((t) => [t.value, t.at])).toEqual(told.map(() => [null, '']))
  expect(told.map((t) => t.rule)).toEqual([...new Set((before.triggers as typeof told).map((t) => t.rule))])
  expect(JSON.stringify(after)).not.toContain('Robin')
  expect((await entry(one, '841')).band).toBe(before.band)
  await moveReports(one, 'test', [other], id) // both in the case: it may be used again
  expect((await entry(one, '842')).band).toBe(before.band)
  expect((await entry(one, '843')).band).toBe(before.band)
  await moveReports(one, 'test', [urgent, other], null)
  expect((await entry(one, '843')).band).toBe(before.band)
  const foreign = await inAct(two, 'test', 'case', (act) => openCase(act, two.random, { by: 'test', reference: null, restricted: false }))
  for (const [doors, ids, to] of [
    [one, [urgent], foreign], [two, [urgent], foreign], [one, [urgent, 'r0'], id], [one, [urgent], 'case_0'],
  ] as const) {
    await expect(moveReports(doors, 'test', ids, to)).rejects.toMatchObject({ code: 'not-found' })
  }
  expect(await one.store.query(sql`select 1 from report where case_id is not null`)).toEqual([])
})
