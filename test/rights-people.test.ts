import { env } from 'node:process'
import { expect, test } from 'vitest'
import {
  addMember, addPerson, addUnit, approvals, askApproval, breakGlass, cases, decideApproval, demandCase, disablePerson, disableUnused, enablePerson,
  endMember, findPerson, grantRole, inAct, mayDo,
  members, openCase, openGlass, personRoles, persons, purposeOf, restrictCase, reviewGlass, revokeRole, rights, rightsOf, roles, roleSubject,
  sawPerson, statePurpose, unitsOf, useApproval,
  type Act, type Role,
} from '../src/custody/index.ts'
import { everyCommand } from '../src/cli/commands/registry.ts'
import { rightNames } from '../src/custody/rights/roles.ts'
import { rows, sql, openStore, migrate, storeOf, openPostgres } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { z } from 'zod'
import { cleanups } from './cleanup.ts'
import { NOW, testDoors } from './doors.ts'
import { doorsOf, minutes } from './rights-world.ts'
import { runIn, testShell } from './shell.ts'
import { takeTips } from './tips.ts'

const commands = await everyCommand()

const act = <T>(doors: House, work: (a: Act) => Promise<T> | T): Promise<T> => inAct(doors, 'test', 'test', (a) => Promise.resolve(work(a)))

/** People by name, each with roles in unit_1. */
async function people<const N extends string>(doors: House, wanted: Readonly<Record<N, readonly Role[]>>): Promise<Readonly<Record<N, string>>> {
  const made: Record<string, string> = {}
  await act(doors, async (a) => {
    for (const [name, list] of Object.entries<readonly Role[]>(wanted)) {
      const id = await addPerson(a, doors.random, { name, unit: 'unit_1' })
      for (const role of list) await grantRole(a, { operator: 'test' }, { person: id, unit: 'unit_1', role })
      made[name] = id
    }
  })
  return made as Record<N, string>
}

const refused = (code: string): object => ({ code })

test('names are one line and told apart without regard to case; units have ids that keys can begin with', async () => {
  const doors = await testDoors()
  const add = (name: string): Promise<string> => act(doors, (a) => addPerson(a, doors.random, { name, unit: 'unit_1' }))
  expect(await add('  Ada Tern ')).toMatch(/^per_[0-9a-f]{16}$/)
  for (const name of ['ada tern', 'ADA TERN']) await expect(add(name)).rejects.toMatchObject(refused('already-there'))
  for (const name of [
    '', '  ', 'a\nb', 'a\u0000b', 'a\u202Eb', 'a\u2028b', 'x'.repeat(101), '\ud800',
  ]) await expect(add(name)).rejects.toMatchObject(refused('usage'))
  await expect(act(doors, (a) => addPerson(a, doors.random, { name: 'B', unit: 'unit_9' }))).rejects.toMatchObject(refused('not-found'))
  const unit = (id: string, name = 'Unit X'): Promise<void> => act(doors, (a) => addUnit(a, { id, name }))
  for (const id of [
    '', 'unit_', 'unit_A', 'unit_1 x', 'unit 2', "unit_'", `unit_${'x'.repeat(41)}`,
  ]) await expect(unit(id)).rejects.toMatchObject(refused('usage'))
  await unit('unit_north')
  await expect(unit('unit_north', 'Other')).rejects.toMatchObject(refused('already-there'))
  await expect(unit('unit_south')).rejects.toMatchObject(refused('already-there'))
  expect((await findPerson(doors.store, 'ADA tern')).name).toBe('Ada Tern')
  await expect(findPerson(doors.store, "x' or 'a'='a")).rejects.toMatchObject(refused('not-found'))
})

test('rights are those of a role in a unit, and change at once', async () => {
  const doors = await testDoors()
  const { kim } = await people(doors, { kim: ['triage'] })
  await act(doors, (a) => addUnit(a, { id: 'unit_2', name: 'Second' }))
  const may = async (
    right: keyof typeof rights, unit = 'unit_1', at = NOW,
  ): Promise<boolean> => mayDo(await rightsOf(doors.store, kim, unit, at), right)
  expect([
    await may('queue.read'), await may('case.open'), await may('queue.read', 'unit_2'), await may('queue.read', 'unit_1', minutes(-1)),
  ]).toEqual([true, false, false, false])
  await act(doors, (a) => grantRole(a, { operator: 'x' }, { person: kim, unit: 'unit_2', role: 'investigator' }, minutes(60)))
  expect([
    await may('case.open', 'unit_2'), await may('case.open', 'unit_2', minutes(60)), await unitsOf(doors.store, kim, NOW),
    await unitsOf(doors.store, kim, minutes(61)),
  ])
    .toEqual([true, false, ['unit_1', 'unit_2'], ['unit_1']])
  await act(doors, (a) => revokeRole(a, 'x', { person: kim, unit: 'unit_1', role: 'triage' }))
  expect(await may('queue.read')).toBe(false)
  await expect(act(doors, (a) => revokeRole(a, 'x', { person: kim, unit: 'unit_1', role: 'triage' }))).rejects.toMatchObject(refused('not-found'))
  await expect(act(
    doors, (a) => grantRole(a, { operator: 'x' }, { person: kim, unit: 'unit_2', role: 'triage' }, minutes(0)),
  )).rejects.toMatchObject(refused('usage'))
  await act(doors, (a) => disablePerson(a, kim))
  expect(await may('case.open', 'unit_2')).toBe(false)
  await act(doors, (a) => enablePerson(a, kim))
  expect(await may('case.open', 'unit_2')).toBe(true)
})

test('no role has every right; content is not for administrators and auditors, change is not for partners', () => {
  const of = (role: Role): string[] => rightNames.filter((right) => mayDo({ person: 'x', unit: 'u', roles: [role] }, right))
  const content = rightNames.filter(
    (r) => /^(queue|report|sign|fact|claim|link|identifier|media|grading|exposure|hash|hashset|case|export|erase|purpose|break-glass\.use)\b/.test(r),
  )
  for (const role of ['administrator', 'auditor'] as const) expect(of(role).filter((r) => content.some((c) => c === r)), role).toEqual([])
  expect(of('partner').toSorted()).toEqual(['case.read', 'hash.look-up', 'purpose.state', 'report.read', 'report.text'])
  for (const role of roles) expect(of(role).length, role).toBeLessThan(rightNames.length)
  for (const right of rightNames) expect(roles.some((role) => of(role).includes(right)), right).toBe(true)
  expect(mayDo({ person: 'x', unit: 'u', roles: [] }, 'people.read')).toBe(false)
})

test('the last administrator of a unit stays: not revoked, not disabled, not given an end; of two who take each other away one stays', async () => {
  const doors = await testDoors()
  const { ada, ben } = await people(doors, { ada: ['administrator'], ben: ['administrator'] })
  const revoke = (person: string): Promise<void> => act(doors, (a) => revokeRole(a, 'x', { person, unit: 'unit_1', role: 'administrator' }))
  const both = await Promise.allSettled([revoke(ada), revoke(ben)])
  expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  const [last = ''] = (await personRoles.list(doors.store, { unit: 'unit_1' })).map((r) => r.person_id)
  await expect(act(doors, (a) => disablePerson(a, last))).rejects.toMatchObject(refused('last-administrator'))
  await expect(act(
    doors, (a) => grantRole(a, { operator: 'x' }, { person: last, unit: 'unit_1', role: 'administrator' }, minutes(60)),
  )).rejects.toMatchObject(refused('last-administrator'))
  const other = last === ada ? ben : ada
  await act(doors, (a) => grantRole(a, { operator: 'x' }, { person: other, unit: 'unit_1', role: 'administrator' }, minutes(60)))
  await expect(revoke(last)).rejects.toMatchObject(refused('last-administrator')) // the other one only for an hour
})

test('accounts that nobody used for 90 days are disabled, but never the administrator who was here last', async () => {
  const doors = await testDoors()
  const { ada, ben, kim, lea, new: fresh } = await people(
    doors, { ada: ['administrator'], ben: ['administrator'], kim: ['triage'], lea: ['triage'], new: [] },
  )
  const day = 24 * 60
  await doors.store.query(sql`update person set made_at = ${minutes(-200 * day)} where id <> ${fresh}`)
  const at = (moment: string): House => ({ ...doors, now: moment })
  await act(at(minutes(-90 * day - 1)), (a) => { sawPerson(a, kim); sawPerson(a, ben) })
  await act(at(minutes(-90 * day)), (a) => sawPerson(a, lea))
  await act(at(minutes(-100 * day)), (a) => sawPerson(a, lea)) // an older look changes nothing
  expect(await disableUnused(doors)).toEqual([ada, kim].sort())
  expect((await persons.byId(doors.store, lea))?.disabled_at).toBeNull()
  expect((await persons.byId(doors.store, ben))?.disabled_at).toBeNull()
  expect(await disableUnused(doors)).toEqual([])
  await act(doors, (a) => enablePerson(a, kim))
  expect(await disableUnused(at(minutes(1)))).toEqual([lea]) // her 90 days are over now, his began anew
  expect((await persons.byId(doors.store, kim))?.disabled_at).toBeNull()
})

test('what needs two people takes two, for just that, once, within a day', async () => {
  const doors = await testDoors()
  const { ada, sue, sid } = await people(doors, { ada: ['administrator'], sue: ['supervisor'], sid: ['supervisor'] })
  const { kim } = await people(doors, { kim: [] })
  const of = { person: kim, unit: 'unit_1', role: 'auditor' } as const
  const ask = (subject: string): Promise<string> => act(
    doors, (a) => askApproval(a, doors.random, { by: ada, what: 'role-grant', subject, reason: 'new auditor' }),
  )
  const grant = (
    approval: string | null, at = NOW, whom: Parameters<typeof grantRole>[2] = of,
  ): Promise<void> => act({ ...doors, now: at }, (a) => grantRole(a, { person: ada, approval }, whom))
  await expect(grant(null)).rejects.toMatchObject(refused('approval-missing'))
  const id = await ask(roleSubject(of))
  await expect(grant(id)).rejects.toMatchObject(refused('approval-missing'))
  const decide = (
    approval: string, by: string, decision: 'approved' | 'refused' = 'approved',
  ): Promise<unknown> => act(doors, (a) => decideApproval(a, { id: approval, by, decision }))
  await expect(decide(id, ada)).rejects.toMatchObject(refused('self-decided'))
  await expect(act(
    doorsOf(doors, 'unit_2'), (a) => decideApproval(a, { id, by: sue, decision: 'approved' }),
  )).rejects.toMatchObject(refused('not-found'))
  await expect(decide('apr_0000000000000000', sue)).rejects.toMatchObject(refused('not-found'))
  const race = await Promise.allSettled([decide(id, sue), decide(id, sid, 'refused'), decide(id, sid)])
  expect(race.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
  expect(race.flatMap((r) => (r.status === 'rejected' ? [(r.reason as { code: string }).code] : []))).toEqual(['already-decided', 'already-decided'])
  for (const wrong of [
    { ...of, role: 'supervisor' as const }, { ...of, person: sue },
  ]) await expect(grant(id, NOW, wrong)).rejects.toMatchObject(refused('approval-missing'))
  await expect(grant(id, minutes(24 * 60 + 1))).rejects.toMatchObject(refused('approval-missing'))
  await grant(id)
  expect((await rightsOf(doors.store, kim, 'unit_1', NOW)).roles).toEqual(['auditor'])
  await expect(grant(id)).rejects.toMatchObject(refused('approval-missing'))
  const mine = await ask(roleSubject({ ...of, person: sue })) // nobody approves what they would get
  await expect(decide(mine, sue)).rejects.toMatchObject(refused('self-decided'))
  await decide(mine, sid, 'refused')
  const no = await ask(roleSubject(of))
  await decide(no, sid, 'refused')
  await expect(grant(no)).rejects.toMatchObject(refused('approval-missing'))
  await expect(act(
    doors, (a) => useApproval(a, { id: no, unit: 'unit_1', what: 'export', subject: roleSubject(of) }),
  )).rejects.toMatchObject(refused('approval-missing'))
  await grant(null, NOW, { ...of, role: 'grader' }) // not a guarded role
  await expect(grant(null, NOW, { ...of, person: ada, role: 'grader' })).rejects.toMatchObject(refused('self-decided'))
  await expect(ask('x\ny')).rejects.toMatchObject(refused('usage'))
  await expect(act(
    doors, (a) => askApproval(a, doors.random, { by: ada, what: 'export', subject: 'x', reason: ' 12 ' }),
  )).rejects.toMatchObject(refused('reason-missing'))
  expect(await approvals.waiting(doors.store, 'unit_1')).toEqual([])
})

test('break-glass: with a reason, for an hour, on the open list, reviewed by another, overdue after a day', async () => {
  const doors = await testDoors()
  const { kim, sue } = await people(doors, { kim: ['triage'], sue: ['supervisor'] })
  const use = (reason: string): Promise<{ id: string; until: string }> => act(
    doors, (a) => breakGlass(a, doors.random, { person: kim, scope: { kind: 'report', id: 'r1' }, reason }),
  )
  for (const reason of ['', '  ', '...', '42']) await expect(use(reason)).rejects.toMatchObject(refused('reason-missing'))
  const { id, until } = await use('a child may be in danger now')
  expect(until).toBe(minutes(60))
  expect((await openGlass(doors.store, 'unit_1', minutes(24 * 60))).map((g) => [g.id, g.overdue])).toEqual([[id, false]])
  expect(
    (await openGlass(doors.store, 'unit_1', minutes(24 * 60 + 1))).map((g) => [g.id, g.overdue, g.reviewBy]),
  ).toEqual([[id, true, minutes(24 * 60)]])
  const review = (by: string): Promise<void> => act(doors, (a) => reviewGlass(a, { id, by, verdict: 'justified' }))
  await expect(review(kim)).rejects.toMatchObject(refused('self-decided'))
  await expect(act(
    doorsOf(doors, 'unit_2'), (a) => reviewGlass(a, { id, by: sue, verdict: 'justified' }),
  )).rejects.toMatchObject(refused('not-found'))
  expect((await Promise.allSettled([review(sue), review(sue)])).map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await openGlass(doors.store, 'unit_1', minutes(9999))).toEqual([])
  const loud = await rows(
    doors.store, z.object({ event: z.string() }), sql`select event from log_entry where subject = 'r1' or subject = ${id} order by id`,
  )
  expect(loud.map((e) => e.event)).toContain('break-glass.used')
  await expect(doors.store.query(sql`insert into break_glass (id, person_id, unit_id, scope_kind, scope_id, reason, at, until)
    values ('bg_0000000000000001', ${kim}, 'unit_1', 'report', 'r', 'x', ${NOW}, ${minutes(61)})`)).rejects.toMatchObject({ code: '23514' })
})

test('cases, members and purposes', async () => {
  const doors = await testDoors()
  const { kim, lea } = await people(doors, { kim: ['investigator'], lea: ['child-protection'] })
  const id = await act(doors, (a) => openCase(a, doors.random, { by: kim, reference: 'OP TERN', restricted: true }))
  const add = (until: string | null = null, unit = 'unit_1'): Promise<void> => act(
    doorsOf(doors, unit), (a) => addMember(a, kim, { case: id, person: lea, purpose: 'safeguarding', until }),
  )
  await expect(add(null, 'unit_2')).rejects.toMatchObject(refused('not-found'))
  await expect(add(minutes(0))).rejects.toMatchObject(refused('usage'))
  await add()
  await expect(add()).rejects.toMatchObject(refused('already-there'))
  expect((await members.of(doors.store, id)).map((m) => [m.person_id, m.until])).toEqual([[kim, null], [lea, null]])
  await act({ ...doors, now: minutes(5) }, (a) => endMember(a, { case: id, person: lea }))
  await expect(act({ ...doors, now: minutes(5) }, (a) => endMember(a, { case: id, person: lea }))).rejects.toMatchObject(refused('not-found'))
  expect((await members.of(doors.store, id)).map((m) => m.until)).toEqual([null, minutes(5)])
  await act(doors, (a) => restrictCase(a, { case: id, restricted: false }))
  expect((await cases.byId(doors.store, id))?.restricted).toBe(false)
  await expect(act(doorsOf(doors, 'unit_2'), (a) => demandCase(a, id))).rejects.toMatchObject(refused('not-found'))
  const asked = { session: 's1', person: kim, unit: 'unit_1', scopes: [{ kind: 'report', id: 'r1' }, { kind: 'case', id }] } as const
  expect(await purposeOf(doors.store, asked)).toBeNull()
  await act(
    doors, (a) => statePurpose(a, { session: 's1', person: kim, scope: { kind: 'case', id }, code: 'investigation', words: 'to find the child' }),
  )
  expect(await purposeOf(doors.store, asked)).toEqual({ code: 'investigation', words: 'to find the child', at: NOW })
  for (const other of [
    { session: 's2' }, { person: lea }, { unit: 'unit_2' }, { scopes: [{ kind: 'report', id }] as const },
  ]) expect(await purposeOf(doors.store, { ...asked, ...other })).toBeNull()
  await expect(act(
    doors, (a) => statePurpose(a, { session: 's1', person: kim, scope: { kind: 'case', id }, code: 'investigation', words: '1' }),
  )).rejects.toMatchObject(refused('reason-missing'))
})

test('who opened a case by break-glass cannot make it last: neither members, nor restriction, nor the place of a report change by them', async () => {
  const doors = await testDoors()
  const { kim, lea, sue, pat } = await people(doors, { kim: ['investigator'], lea: ['investigator'], sue: ['supervisor'], pat: ['child-protection'] })
  await takeTips(doors, [{ id: '901', text: 'Words' }])
  const [report = ''] = (await rows(doors.store, z.object({ id: z.string() }), sql`select id from report`)).map((r) => r.id)
  const id = await act(doors, (a) => openCase(a, doors.random, { by: kim, reference: null, restricted: true }))
  await act(doors, (a) => breakGlass(a, doors.random, { person: lea, scope: { kind: 'case', id }, reason: 'cannot wait' }))
  await act(doors, (a) => breakGlass(a, doors.random, { person: sue, scope: { kind: 'case', id }, reason: 'cannot wait' }))
  const as = (person: string): House => ({ ...doors, actor: { person, via: 'api', unit: 'unit_1', session: 's', purpose: null } })
  const every = (person: string): (() => Promise<unknown>)[] => [
    () => inAct(as(person), person, 'case', (a) => addMember(a, person, { case: id, person: pat, purpose: 'work', until: null })),
    () => moveReports(as(person), person, [report], id),
    () => moveReports(as(person), person, [report], null),
    () => inAct(as(person), person, 'case', (a) => endMember(a, { case: id, person: pat })),
    () => inAct(as(person), person, 'case', (a) => restrictCase(a, { case: id, restricted: true })),
  ]
  await moveReports(doors, 'test', [report], id)
  for (const person of [lea, sue]) for (const change of every(person)) await expect(change()).rejects.toMatchObject(refused('right-missing'))
  await moveReports(doors, 'test', [report], null)
  for (const change of every(kim)) await change() // a member may
  await act(doors, (a) => restrictCase(a, { case: id, restricted: false }))
  for (const change of every(sue)) await change() // not restricted: a supervisor may
  for (const change of every(lea).slice(0, 2)) await expect(change()).rejects.toMatchObject(refused('right-missing'))
})

test('the operator of the machine adds people and units, grants and revokes, on the command line; each is an act of the unit that it concerns', async () => {
  const doors = await testDoors()
  const run = async (line: string, name?: string) => {
    const [command = '', ...words] = line.split(' ')
    const found = commands.find((c) => c.name === command)
    if (found === undefined) throw new Error(`no command ${command}`)
    return runIn(testShell(doors), found, name === undefined ? words : words.map((w) => (w === 'NAME' ? name : w)))
  }
  expect((await run('unit add unit_2 Second Unit')).code).toBe(0)
  const added = JSON.parse((await run(
    'user add NAME --unit unit_2 --role triage,investigator --role administrator', 'Ada Tern',
  )).out) as { id: string; roles: string[] }
  expect(added.roles).toEqual(['triage', 'investigator', 'administrator'])
  expect((await run('role revoke NAME administrator --unit unit_2', 'Ada Tern')).refusal).toMatchObject(refused('last-administrator'))
  expect((await run('role revoke NAME triage --unit unit_2', 'ada tern')).code).toBe(0)
  expect((await run(`user disable ${added.id}`)).refusal).toMatchObject(refused('last-administrator'))
  expect((await run('user add NAME --role triage --role emperor', 'Ben')).refusal).toMatchObject(refused('usage'))
  expect((await run('user add NAME --unit unit_7', 'Ben')).refusal).toMatchObject(refused('not-found'))
  expect((await run('user add NAME', 'Ben')).code).toBe(0)
  expect((await run('role grant Ben partner --until 2026-12-01T00:00:00Z')).code).toBe(0)
  for (const wrong of [
    'role grant Ben partner --until tomorrow', 'role grant Ben', 'user', 'user add', 'unit', 'unit add unit_3', 'role revoke', 'user remove Ben',
  ]) {
    expect((await run(wrong)).refusal, wrong).toMatchObject(refused('usage'))
  }
  const listed = JSON.parse((await run('user list')).out) as { name: string; roles: { role: string }[] }[]
  expect(listed.map((p) => [p.name, p.roles.map((r) => r.role)])).toEqual([['Ada Tern', ['administrator', 'investigator']], ['Ben', ['partner']]])
  expect((JSON.parse((await run('role list --unit unit_2')).out) as { role: string }[]).map((r) => r.role)).toEqual(['administrator', 'investigator'])
  expect((await run('user disable Ben')).code).toBe(0)
  const logged = await rows(doors.store, z.object({ event: z.string(), unit: z.string(), result: z.string() }), sql`
    select l.event, a.unit_id as unit, l.result from log_entry l join act a on a.id = l.act_id where l.subject = ${added.id} or l.event = 'person.disabled' order by l.id`)
  expect(logged.filter((e) => !e.result.startsWith('refused')).map((e) => [e.event, e.unit])).toEqual([
    ['person.added', 'unit_2'], ['role.granted', 'unit_2'], ['role.granted', 'unit_2'], ['role.granted', 'unit_2'], ['role.revoked', 'unit_2'],
    ['person.disabled', 'unit_1'],
  ])
})

const url = env['STERNA_TEST_DATABASE_URL']

test.runIf(url !== undefined)('a database user who may make roles can migrate; one who may not is told what is missing', async () => {
  const owner = storeOf(await openPostgres(url ?? ''), 'postgres')
  cleanups.push(() => owner.close())
  const as = (user: string): string => (url ?? '').replace(/\/\/[^@]*@/, `//${user}@`)
  const [name] = await rows(owner, z.object({ db: z.string() }), sql`select current_database() as db`)
  for (const [user, may] of [['tern_maker', 'createrole'], ['tern_plain', '']] as const) {
    await owner.script(
      `drop schema if exists ${user} cascade; drop role if exists ${user}; create role ${user} login ${may}; create schema ${user} authorization ${user}; grant all on database "${name?.db ?? ''}" to ${user}`,
    )
    cleanups.push(() => owner.script(`drop owned by ${user} cascade; drop role ${user}`))
  }
  await (await openStore({ folder: '', databaseUrl: url, schema: 'tern_first' })).close() // sterna_app is there, and these two have no part in it
  cleanups.push(() => owner.script('drop schema tern_first cascade'))
  await expect(openStore({ folder: '', databaseUrl: as('tern_plain'), schema: 'tern_plain' })).rejects.toMatchObject(refused('role-unusable'))
  const made = await openStore({ folder: '', databaseUrl: as('tern_maker'), schema: 'tern_maker' })
  expect(await made.as({ person: 'x', unit: 'unit_1' }).query(
    sql`select current_user as who, (select count(*)::int from report) as n`,
  )).toEqual([{ who: 'sterna_app', n: 0 }])
  await made.close()
})

test.runIf(url !== undefined)('two connections that decide at the same moment count once; two administrators who take each other away leave one', async () => {
  const store = await openStore({ folder: '', databaseUrl: url, schema: 'tern_race', connections: 4 })
  cleanups.push(async () => { await store.script('drop schema tern_race cascade'); await store.close() })
  const doors = { ...await testDoors(), store }
  const { ada, ben, sue, sid } = await people(doors, { ada: ['administrator'], ben: ['administrator'], sue: ['supervisor'], sid: ['supervisor'] })
  for (let round = 0; round < 10; round++) {
    const id = await act(doors, (a) => askApproval(a, doors.random, { by: ada, what: 'export', subject: 'x', reason: 'for court' }))
    const decided = await Promise.allSettled([sue, sid, sue, sid].map((by) => act(doors, (a) => decideApproval(a, { id, by, decision: 'approved' }))))
    expect(decided.filter((d) => d.status === 'fulfilled')).toHaveLength(1)
    const used = await Promise.allSettled([1, 2, 3, 4].map(() => act(
      doors, (a) => useApproval(a, { id, unit: 'unit_1', what: 'export', subject: 'x' }),
    )))
    expect(used.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    const gone = await Promise.allSettled([ada, ben].map((person) => act(
      doors, (a) => revokeRole(a, 'x', { person, unit: 'unit_1', role: 'administrator' }),
    )))
    expect(gone.filter((g) => g.status === 'fulfilled')).toHaveLength(1)
    for (const person of [ada, ben]) await act(doors, (a) => grantRole(a, { operator: 'x' }, { person, unit: 'unit_1', role: 'administrator' }))
  }
})

test.runIf(url !== undefined)('schemas of one server are migrated at once', async () => {
  const stores = await Promise.all(Array.from({ length: 4 }, async (_, i) => storeOf(await openPostgres(url ?? '', `tern_at_once_${i}`), 'postgres')))
  cleanups.push(async () => { for (const [i, s] of stores.entries()) { await s.script(`drop schema tern_at_once_${i} cascade`); await s.close() } })
  await Promise.all(stores.map((s) => migrate(s)))
  for (const s of stores) expect(await s.as({ person: 'x', unit: 'unit_1' }).query(sql`select 1 from report`)).toEqual([])
})
