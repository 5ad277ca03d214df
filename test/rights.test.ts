import { expect, test } from 'vitest'
import { z } from 'zod'
import { extentOf, roles, type Right, type Role } from '../src/custody/rights/roles.ts'
import { unseenLinks } from '../src/footprint/index.ts'
import { canSee, reports, seenReports } from '../src/intake/index.ts'
import { rows, sql, type Db, type Store } from '../src/store/index.ts'
import { standings } from '../src/triage/index.ts'
import { NOW, testStore } from './doors.ts'
import { minutes, rightsWorld, shouldSee, shouldSeeCase, type Somebody, type World } from './rights-world.ts'

/** Tables whose rows follow one report, by the column that names it. */
const OF_A_REPORT: Readonly<Record<string, string>> = {
  report: 'id', report_version: 'report_id', report_part: 'report_id', report_file: 'report_id', sighting: 'report_id', report_group: 'report_id',
  jurisdiction: 'report_id',
  evidence_hash: 'report_id', sign_review: 'report_id', fact_judgement: 'report_id', finding: 'report_id', standing: 'report_id',
  standing_change: 'report_id',
  confirmation: 'report_id', queue_row: 'report_id', hold_said: 'report_id',
  talk_book: 'report_id', talk_window: 'report_id', told_report: 'report_id', told_word: 'report_id',
}

/** Tables that are seen by rules of their own, asked further below. */
const BY_OWN_RULE = [
  'unit', 'person', 'person_role', 'case_file', 'case_member', 'purpose_stated', 'break_glass', 'approval', 'act', 'log_entry', 'input_problem',
  'identifier', 'link',
  'link_rejection', 'group_tally', 'hash_set', 'hash', 'match_mark', 'opinion', 'entry_detail', 'entry_gone', 'quarantine', 'media_file', 'media_frame', 'opening',
  'opening_rendition', 'exposure',
  'grading_file', 'grading_handed', 'grading', 'import_job',
]

/** Gives every table something of every report, where intake gave none. */
async function fill({ doors: { store }, reports: all }: World): Promise<void> {
  const set = (await store.query(sql`insert into hash_set (name, kind, added_at) values ('known', 'known', ${NOW}) returning id`))[0]?.['id']
  const hash = (await store.query(sql`insert into hash (kind, value) values ('md5', decode(repeat('ab', 16), 'hex')) returning id`))[0]?.['id']
  await store.query(sql`insert into opinion (hash_id, set_id, entry, stance, recorded_at) values (${hash}, ${set}, 'e', 'positive', ${NOW})`)
  await store.query(sql`insert into entry_detail (set_id, entry, fields) values (${set}, 'e', '{}')`)
  await store.query(sql`insert into sender_flood (sender, total, escalated, flooding) values ('x', 1, 1, false) on conflict do nothing`)
  for (const [n, { id, unit }] of all.entries()) {
    const sha256 = fileOf(n)
    await store.query(
      sql`insert into sign_review (report_id, turn_key, sign, verdict, weak, by_name, at, reason, act_id) values (${id}, 'k', 'x', 'confirmed', false, 'x', ${NOW}, 'x', 1)`,
    )
    await store.query(
      sql`insert into fact_judgement (report_id, act, pair, fact, verdict, by_name, at, reason, act_id) values (${id}, '', '', 'f', 'confirmed', 'x', ${NOW}, 'x', 1)`,
    )
    await store.query(sql`insert into standing_change (report_id, act_id, version, at, band_after, because) values (${id}, 1, 1, ${NOW}, 'low', 'x')`)
    await store.query(sql`insert into talk_book (report_id, act_id, turns, lexicon, book, spots) values (${id}, 1, 1, 'x', '{}', '[]')`)
    await store.query(sql`insert into talk_window (report_id, number, outline, turns, signs, words) values (${id}, 0, '{}', '[]', '[]', '[]')`)
    await store.query(sql`insert into told_report (report_id, unit_id, facts, words) values (${id}, ${unit}, '[]', '{}') on conflict do nothing`)
    await store.query(sql`insert into told_word (unit_id, word, report_id) values (${unit}, 'x', ${id}) on conflict do nothing`)
    await store.query(sql`insert into confirmation (report_id, by_name, at, reason, act_id) values (${id}, 'x', ${NOW}, 'x', 1)`)
    await store.query(
      sql`insert into hold_said (batch, report_id, unit_id, held, sample, band, rules, by_name, at, reason, act_id) values ('hld_0000000000000000', ${id}, ${unit}, false, false, 3, '{}', 'x', ${NOW}, 'x', 1)`,
    )
    await store.query(sql`insert into evidence_hash (report_id, file, kind, value) values (${id}, 0, 'md5', decode(repeat('ab', 16), 'hex'))`)
    await store.query(sql`insert into report_file (report_id, path, sha256, whole) values (${id}, 'picture', ${sha256}, true)`)
    await store.query(
      sql`insert into media_file (sha256, bytes, md5, sha1, findings, problems, examined_at) values (${sha256}, 1, ${sha256.slice(32)}, ${sha256.slice(24)}, '[]', '[]', ${NOW})`,
    )
    await store.query(sql`insert into input_problem (path, sha256, code, message, act_id, unit_id) values ('p', ${sha256}, 'c', 'm', 1, ${unit})`)
    await store.query(
      sql`insert into act (who, why, at, via, unit_id, salt) values ('x', 'seen', ${NOW}, 'api', ${unit}, decode(repeat('00', 32), 'hex'))`,
    )
    await store.query(sql`insert into log_entry (act_id, event, subject) select max(id), 'report.viewed', ${id} from act`)
  }
  await store.query(
    sql`insert into link_rejection (a, b, by_name, at, reason, act_id) select a, b, 'x', ${NOW}, 'x', 1 from link order by a, b limit 4`,
  )
}

/** What a connection sees, each once: `table report` of tables that follow a report, and rows of some that have rules of their own. */
async function seenBy(db: Db): Promise<string[]> {
  const some = Object.entries(OF_A_REPORT).map(([table, name]) => `select '${table} ' || ${name} as seen from ${table}`)
  const text = [
    ...some, `select 'link ' || a || ' ' || b from link`, `select 'link_rejection ' || a || ' ' || b from link_rejection`,
    `select 'media_file ' || sha256 from media_file`,
    `select 'input_problem ' || sha256 from input_problem`, `select 'case_file ' || id from case_file`,
    `select 'identifier ' || count(*) from identifier`,
  ].join(' union ')
  return (await rows(
    db, z.object({ seen: z.string() }), { text: `select seen from (${text}) s order by seen collate "C"`, values: [] },
  )).map((r) => r.seen)
}

/** What of everything somebody should see. */
function shouldSeeOf(world: World, all: readonly string[], who: Somebody | null, unit: string): string[] {
  const seen = new Set(world.reports.filter((r) => shouldSee(world, who, unit, r)).map((r) => r.id))
  const files = new Set(world.reports.flatMap((r, n) => (seen.has(r.id) ? [fileOf(n)] : [])))
  return all.flatMap((row) => {
    const [table = '', ...ids] = row.split(' ')
    if (table === 'identifier') return [seen.size > 0 ? row : 'identifier 0'] // all reports name the same
    if (table === 'case_file') return shouldSeeCase(world, who, unit, ids[0] ?? '') ? [row] : []
    const within = table === 'media_file' || table === 'input_problem' ? files : seen
    return ids.every((id) => within.has(id)) ? [row] : []
  })
}

const fileOf = (n: number): string => String(n).padStart(64, '0')

async function column(db: Db, statement: string): Promise<string[]> {
  return (await rows(db, z.object({ seen: z.string() }), { text: statement, values: [] })).map((r) => r.seen).sort()
}

/** As whoever; `null` is nobody at all: the role without a person. Goes to the database around the house: `set role`, nothing else. */
function raw(store: Store, who: string | null, unit: string): Store {
  return store.as({ person: who ?? '', unit, at: NOW })
}

const everybody = (world: World): readonly (readonly [Somebody | null, string | null])[] =>
  [...world.people.map((p) => [p, p.id] as const), [null, null], [null, 'per_ffffffffffffffff'], [null, "' or true --"]]

test('every person sees of every table what the rule says and nothing else, with the database alone', async () => {
  const world = await rightsWorld()
  await fill(world)
  const { store } = world.doors
  const all = await seenBy(store)
  const tables = Map.groupBy(all, (s) => s.split(' ')[0] ?? '')
  for (const table of [
    ...Object.keys(OF_A_REPORT), 'media_file', 'input_problem',
  ]) expect(tables.get(table)?.length, table).toBe(world.reports.length)
  expect([tables.get('link')?.length, tables.get('link_rejection')?.length, tables.get('case_file')?.length]).toEqual([28, 4, 3])
  let some = 0
  for (const [who, id] of everybody(world)) {
    for (const unit of who === null || who.name === 'both' ? ['unit_1', 'unit_2', '', 'unit_3'] : ['unit_1', 'unit_2']) {
      const expected = shouldSeeOf(world, all, who, unit)
      expect(await seenBy(raw(store, id, unit)), `${who?.name ?? String(id)} for ${unit}`).toEqual(expected)
      some += expected.length
    }
  }
  expect(some).toBeGreaterThan(1_000)
  await sameInTheHouse(world)
})

/** The house asks the database: what it answers is what the database shows. */
async function sameInTheHouse(world: World): Promise<void> {
  const { store } = world.doors
  for (const [who, id] of everybody(world)) {
    const reader = { person: id ?? '', unit: 'unit_1', at: NOW }
    const seen = await seenReports(store, reader, [...world.reports.map((r) => r.id), 'r000000000000000', "'"])
    expect(seen, who?.name).toEqual(new Map(world.reports.filter((r) => shouldSee(world, who, 'unit_1', r)).map((r) => [r.id, r.case])))
  }
  const member = world.people.find((p) => p.name === 'partner and member')?.id ?? ''
  const reader = { person: member, unit: 'unit_1', at: NOW }
  expect(await Promise.all([
    world.cases.open, world.cases.restricted, world.cases.other, 'case_x',
  ].map((c) => canSee(store, reader, { case: c })))).toEqual([true, true, false, false])
  const [outside, inside] = [world.reports[0]?.id ?? '', world.reports[2]?.id ?? '']
  expect([await canSee(store, reader, { report: inside }), await canSee(store, reader, { report: outside })]).toEqual([true, false])
}

/** What shows in the database that a right is there: a table of which somebody with it sees something. */
const SHOWN_BY: readonly (readonly [Right, string])[] = [
  ['log.read', 'select 1 from log_entry'], ['log.read', 'select 1 as a from act'], ['hash.look-up', 'select 1 from opinion'],
  ['hash.look-up', 'select 1 from hash_set'],
  ['hashset.read', 'select 1 from entry_detail'],
  ['break-glass.review', `select 1 from break_glass where person_id <> current_setting('sterna.person')`],
  ['people.read', `select 1 from person_role where person_id <> current_setting('sterna.person')`],
]

test('the policies and the table of rights say the same of every role', async () => {
  const world = await rightsWorld()
  await fill(world)
  const plain = (role: Role): string => world.people.find((p) => p.name === `${role} of one`)?.id ?? ''
  for (const role of roles) {
    const db = raw(world.doors.store, plain(role), 'unit_1')
    for (const [right, statement] of SHOWN_BY) {
      expect((await db.query({ text: `${statement} limit 1`, values: [] })).length > 0, `${role} ${right}`).toBe(extentOf(role, right) !== null)
    }
    const open = world.reports.filter((r) => r.unit === 'unit_1' && r.case === null).map((r) => r.id).sort()
    expect(
      await column(db, 'select id as seen from report where case_id is null'), role,
    ).toEqual(extentOf(role, 'report.read') === 'unit' ? open : [])
    const member = raw(world.doors.store, world.people.find((p) => p.name === `${role} and member`)?.id ?? '', 'unit_1')
    const cases = [world.cases.open, world.cases.restricted].sort()
    expect(await column(member, 'select id as seen from case_file'), role).toEqual(extentOf(role, 'case.read') === null ? [] : cases)
    expect(extentOf(role, 'case.read') === null, role).toBe(extentOf(role, 'report.read') === null)
  }
  await auditorsSeeTheirLog(world)
})

/** The auditor reads the log of their unit only; salts are out of reach. */
async function auditorsSeeTheirLog(world: World): Promise<void> {
  const { store } = world.doors
  const auditor = (unit: string): Store => raw(
    store, world.people.find((p) => p.name === `auditor of ${unit === 'unit_1' ? 'one' : 'two'}`)?.id ?? '', unit,
  )
  for (const unit of ['unit_1', 'unit_2']) {
    const own = await column(store, `select l.id::text as seen from log_entry l join act a on a.id = l.act_id where a.unit_id = '${unit}'`)
    expect(await column(auditor(unit), 'select id::text as seen from log_entry')).toEqual(own)
    expect(await column(auditor(unit), 'select distinct unit_id as seen from act')).toEqual([unit])
  }
  await expect(auditor('unit_1').query(sql`select salt from act`)).rejects.toMatchObject({ code: '42501' })
  await expect(auditor('unit_1').query(sql`select * from act`)).rejects.toMatchObject({ code: '42501' })
}

test('the role can write nothing, reads no table that nobody thought of, and every table that it reads is bound', async () => {
  const store = await testStore()
  const shape = z.object({ name: z.string(), kind: z.string(), bound: z.boolean(), reads: z.boolean(), writes: z.boolean() })
  const found = await rows(store, shape, sql`
    select c.relname as name, c.relkind::text as kind, c.relrowsecurity as bound, has_any_column_privilege('sterna_app', c.oid, 'select') as reads,
      has_any_column_privilege('sterna_app', c.oid, 'insert') or has_any_column_privilege('sterna_app', c.oid, 'update') or has_any_column_privilege('sterna_app', c.oid, 'references')
        or has_table_privilege('sterna_app', c.oid, 'delete') or has_table_privilege('sterna_app', c.oid, 'truncate') or has_table_privilege('sterna_app', c.oid, 'trigger') as writes
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`)
  expect(found.filter((t) => t.writes)).toEqual([])
  expect(found.filter((t) => t.kind !== 'r')).toEqual([])
  expect(found.filter((t) => t.reads).map((t) => t.name).sort()).toEqual([...Object.keys(OF_A_REPORT), ...BY_OWN_RULE].sort())
  // Bare hash values feed an index that all readers share (0018): the only rows that are open to the role whoever reads.
  expect(found.filter((t) => t.reads && !t.bound).map((t) => t.name).sort()).toEqual(['hash', 'match_mark'])
  const sequences = await rows(store, z.object({ may: z.boolean() }), sql`
    select has_sequence_privilege('sterna_app', c.oid, 'usage, select, update') as may from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'`)
  expect([sequences.length > 5, sequences.filter((s) => s.may)]).toEqual([true, []])
  const functions = await rows(store, z.object({ name: z.string() }), sql`
    select p.proname as name from pg_proc p where p.pronamespace = current_schema()::regnamespace and p.prosecdef
      and (has_function_privilege('public', p.oid, 'execute') or not coalesce(array_to_string(p.proconfig, ','), '') like 'search_path=%')`)
  expect(functions).toEqual([])
  expect(await rows(
    store, z.object({ able: z.boolean() }),
    sql`select rolsuper or rolbypassrls or rolcanlogin or rolcreaterole as able from pg_roles where rolname = 'sterna_app'`,
  )).toEqual([{ able: false }])
})

/** What somebody could try who may run statements but not choose whom they read for. */
const TRICKS = [
  'create temporary table person_role (person_id text, unit_id text, role text, revoked_at timestamptz, granted_at timestamptz, until timestamptz)',
  "create temporary table person as select 'x'::text as id, null::timestamptz as disabled_at",
  "create function pg_temp.reader_unit() returns text language sql as $$ select 'unit_1' $$",
  'set local search_path to pg_temp, pg_catalog, public',
  'set local row_security to off',
]

/** Each trick by itself; a server may refuse it: then there is no trick. */
async function tricksShowNothing(world: World): Promise<void> {
  const grader = world.people.find((p) => p.name === 'grader of one')?.id ?? ''
  const schema = String((await world.doors.store.query(sql`select current_schema() as s`))[0]?.['s'])
  for (const trick of TRICKS) {
    const seen = raw(world.doors.store, grader, 'unit_1').transaction(async (db) => {
      await db.script('savepoint before')
      await db.script(trick).catch(() => db.script('rollback to savepoint before'))
      const found = await db.query({ text: `select id from "${schema}".report union all select report_id from "${schema}".standing`, values: [] })
      throw new Error(`${found.length} seen`)
    })
    await expect(seen, trick).rejects.toThrow(trick.includes('row_security') ? /row-level security/ : /^0 seen$/)
  }
}

test('what is out of sight shows in no count, no error and no order, whatever a reader tries; they are told whom to ask', async () => {
  const world = await rightsWorld()
  await tricksShowNothing(world)
  await ownersAreNamed(world)
  const { store } = world.doors
  const triage = raw(store, world.people.find((p) => p.name === 'triage of one')?.id ?? '', 'unit_1')
  expect(await reports.count(triage)).toBe(2)
  expect((await standings.countByBand(triage)).reduce((n, b) => n + b.count, 0)).toBe(2)
  expect(await standings.page(triage, null, 100)).toHaveLength(2)
  expect(await reports.find(triage, '603')).toEqual([])
  expect(await reports.find(triage, '601')).toHaveLength(1)
  // A condition of the reader is asked only of rows that the policy shows: dividing by what is hidden fails for nobody.
  expect(await triage.query(sql`select id from report where 1 / (case when reference in ('603', '604') then 0 else 1 end) = 1`)).toHaveLength(2)
  expect(await triage.query(
    sql`select id from report where (case when reference = '604' then reference::date else now()::date end) is not null`,
  )).toHaveLength(2)
})

/** A reader is told how many linked reports are out of sight and whom to ask, and of what they may not see nothing. */
async function ownersAreNamed(world: World): Promise<void> {
  const { store } = world.doors
  const as = (name: string): Store => raw(store, world.people.find((p) => p.name === name)?.id ?? '', 'unit_1')
  const [first, , , hidden] = world.reports
  expect(await unseenLinks.of(as('triage of one'), first?.id ?? '')).toEqual([
    { unit: 'unit_1', name: 'First unit', reports: 2 }, { unit: 'unit_2', name: 'Second unit', reports: 4 },
  ])
  expect(await unseenLinks.of(as('supervisor of one'), first?.id ?? '')).toEqual([
    { unit: 'unit_1', name: 'First unit', reports: 1 }, { unit: 'unit_2', name: 'Second unit', reports: 4 },
  ])
  expect(await unseenLinks.of(as('triage of one'), hidden?.id ?? '')).toEqual([])
  expect(await unseenLinks.of(as('auditor of one'), first?.id ?? '')).toEqual([])
  expect(await unseenLinks.of(raw(store, null, 'unit_1'), first?.id ?? '')).toEqual([])
}

test('rights end at once: a role that is taken away, a membership or a break-glass that runs out', async () => {
  const world = await rightsWorld()
  const { store } = world.doors
  const of = (name: string): string => world.people.find((p) => p.name === name)?.id ?? ''
  const count = async (name: string, at: string): Promise<number> =>
    (await store.as({ person: of(name), unit: 'unit_1', at }).query(sql`select 1 from report`)).length
  expect([
    await count('triage with glass', NOW), await count('triage with glass', minutes(59)), await count('triage with glass', minutes(60)),
  ]).toEqual([4, 4, 2])
  expect([await count('member later', NOW), await count('member later', minutes(1))]).toEqual([2, 3])
  expect([await count('not yet', NOW), await count('not yet', minutes(2))]).toEqual([0, 3])
  expect(await count('triage of one', NOW)).toBe(2)
  await store.query(sql`update person_role set revoked_at = ${NOW} where person_id = ${of('triage of one')}`)
  expect(await count('triage of one', NOW)).toBe(0)
  await store.query(sql`update person set disabled_at = ${NOW} where id = ${of('supervisor of one')}`)
  expect(await count('supervisor of one', NOW)).toBe(0)
})
