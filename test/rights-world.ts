import { addMember, addPerson, addUnit, breakGlass, grantRole, inAct, openCase, roles, type Role } from '../src/custody/index.ts'
import { sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { NOW, testDoors } from './doors.ts'
import { takeTips } from './tips.ts'

/** A moment so many minutes from that of the tests. */
export const minutes = (n: number): string => new Date(new Date(NOW).getTime() + n * 60_000).toISOString()

/** Somebody of the world, by a name that says what they are. `live` roles by unit: what the rule below counts. */
export interface Somebody {
  readonly id: string
  readonly name: string
  readonly live: Readonly<Record<string, readonly Role[]>>
  readonly disabled: boolean
}

/** What the world knows of its reports, cases and people, told by the test itself. */
export interface World {
  readonly doors: House
  readonly people: readonly Somebody[]
  readonly reports: readonly { readonly id: string; readonly unit: string; readonly case: string | null }[]
  readonly cases: Readonly<Record<'open' | 'restricted' | 'other', string>>
  readonly restricted: ReadonlySet<string>
  readonly unitOfCase: Readonly<Record<string, string>>
  /** `person case`, of memberships that hold now. */
  readonly members: ReadonlySet<string>
  /** `person unit scope`, of break-glass that holds now. */
  readonly glass: ReadonlySet<string>
}

/** The doors with which a unit acts. */
export const doorsOf = (doors: House, unit: string): House => ({
  ...doors, actor: { person: 'test', via: 'house', unit, session: null, purpose: null },
})

const tips = [1, 2, 3, 4].map((n) => ({
  id: `60${n}`, suspects: [{ first: 'Kit', last: 'Tern', email: 'kit.tern@example.org' }], text: `Words of tip ${n}`,
}))

/** People by name, their roles by unit. */
function wanted(): Pick<Somebody, 'name' | 'live' | 'disabled'>[] {
  const each = (name: string, unit: string): Pick<Somebody, 'name' | 'live' | 'disabled'>[] =>
    roles.map((role) => ({ name: `${role} ${name}`, live: { [unit]: [role] }, disabled: false }))
  return [
    ...each('of one', 'unit_1'), ...each('of two', 'unit_2'), ...each('and member', 'unit_1'), ...each('with glass', 'unit_1'),
    { name: 'both', live: { unit_1: ['triage'], unit_2: ['partner'] }, disabled: false },
    ...['no role', 'revoked', 'over', 'not yet', 'disabled'].map((name) => ({ name, live: {}, disabled: name === 'disabled' })),
    ...['member before', 'member later', 'glass over'].map((name) => ({ name, live: { unit_1: ['investigator' as const] }, disabled: false })),
  ]
}

function people(doors: House): Promise<Somebody[]> {
  return inAct(doors, 'test', 'person', async (act) => {
    const made: Somebody[] = []
    for (const one of wanted()) {
      const id = await addPerson(act, doors.random, { name: one.name, unit: Object.keys(one.live)[0] ?? 'unit_1' })
      for (const [unit, list] of Object.entries(one.live)) for (const role of list) await grantRole(
        act, { operator: 'test' }, { person: id, unit, role },
      )
      made.push({ id, ...one })
    }
    return made
  })
}

/** Roles that do not hold: revoked, over, not begun, of somebody disabled. */
async function deadRoles({ doors, people: all }: Pick<World, 'doors' | 'people'>): Promise<void> {
  const of = (name: string): string => all.find((p) => p.name === name)?.id ?? ''
  const put = (name: string, at: string, until: string | null, revoked: string | null): Promise<unknown> => doors.store.query(sql`
    insert into person_role (person_id, unit_id, role, granted_by, granted_at, until, revoked_at)
    values (${of(name)}, 'unit_1', 'supervisor', 'test', ${at}, ${until}, ${revoked})`)
  await put('revoked', minutes(-100), null, minutes(-1))
  await put('over', minutes(-100), NOW, null)
  await put('not yet', minutes(1), null, null)
  await put('disabled', minutes(-100), null, null)
  await doors.store.query(sql`update person set disabled_at = ${minutes(-1)} where id = ${of('disabled')}`)
}

/**
 * Two units, each with the same four tips, linked with each other: in unit_1 two are in no case, one in a case, one in a restricted case; in unit_2
 * one is in a case. People of every role in either unit; members of both cases of unit_1; people who opened a case, or a report, by break-glass.
 */
export async function rightsWorld(): Promise<World> {
  const doors = await testDoors()
  await inAct(doors, 'test', 'unit', (act) => addUnit(act, { id: 'unit_2', name: 'Second unit' }))
  await takeTips(doors, tips)
  await takeTips(doorsOf(doors, 'unit_2'), tips)
  const all = await people(doors)
  await deadRoles({ doors, people: all })
  const idOf = async (unit: string, reference: string): Promise<string> =>
    String((await doors.store.query(sql`select id from report where unit_id = ${unit} and reference = ${reference}`))[0]?.['id'])
  const open = (unit: string, restricted: boolean): Promise<string> =>
    inAct(doorsOf(doors, unit), 'test', 'case', (act) => openCase(act, doors.random, { by: 'test', reference: null, restricted }))
  const cases = { open: await open('unit_1', false), restricted: await open('unit_1', true), other: await open('unit_2', false) }
  await moveReports(doors, 'test', [await idOf('unit_1', '603')], cases.open)
  await moveReports(doors, 'test', [await idOf('unit_1', '604')], cases.restricted)
  await moveReports(doorsOf(doors, 'unit_2'), 'test', [await idOf('unit_2', '604')], cases.other)
  const placed: World['reports'] = [
    ...await Promise.all(['601', '602'].map(async (r) => ({ id: await idOf('unit_1', r), unit: 'unit_1', case: null }))),
    { id: await idOf('unit_1', '603'), unit: 'unit_1', case: cases.open },
    { id: await idOf('unit_1', '604'), unit: 'unit_1', case: cases.restricted },
    ...await Promise.all(['601', '602', '603'].map(async (r) => ({ id: await idOf('unit_2', r), unit: 'unit_2', case: null }))),
    { id: await idOf('unit_2', '604'), unit: 'unit_2', case: cases.other },
  ]
  const world = {
    doors, people: all, reports: placed, cases, restricted: new Set([cases.restricted]),
    unitOfCase: { [cases.open]: 'unit_1', [cases.restricted]: 'unit_1', [cases.other]: 'unit_2' },
  }
  return { ...world, ...await belonging(world) }
}

/** Members and break-glass, some of each that does not hold; people of unit_2 and people without a right get them too, and see nothing by them. */
async function belonging({ doors, people: all, reports, cases }: Omit<World, 'members' | 'glass'>): Promise<Pick<World, 'members' | 'glass'>> {
  const members = new Set<string>()
  const glass = new Set<string>()
  const named = (part: string): readonly Somebody[] => all.filter((p) => p.name.includes(part))
  await inAct(doors, 'test', 'case', async (act) => {
    for (const p of [...named('and member'), ...named('of two'), ...named('disabled'), ...named('revoked')]) {
      for (const id of [cases.open, cases.restricted]) {
        await addMember(act, 'test', { case: id, person: p.id, purpose: 'work', until: null })
        members.add(`${p.id} ${id}`)
      }
    }
    const inCase = reports.find((r) => r.case === cases.restricted)?.id ?? ''
    for (const p of named('with glass')) {
      breakGlass(act, doors.random, { person: p.id, scope: { kind: 'report', id: inCase }, reason: 'a child may be in danger' })
      breakGlass(act, doors.random, { person: p.id, scope: { kind: 'case', id: cases.open }, reason: 'a child may be in danger' })
      // Of the other unit: the database must not open it.
      breakGlass(act, doors.random, { person: p.id, scope: { kind: 'report', id: reports.at(-1)?.id ?? '' }, reason: 'a child may be in danger' })
      breakGlass(act, doors.random, { person: p.id, scope: { kind: 'case', id: cases.other }, reason: 'a child may be in danger' })
      for (const id of [inCase, cases.open, reports.at(-1)?.id ?? '', cases.other]) glass.add(`${p.id} unit_1 ${id}`)
    }
    const idNamed = (name: string): string => named(name)[0]?.id ?? ''
    await act.db.query(sql`insert into case_member (case_id, person_id, purpose, since, until, added_by) values
      (${cases.open}, ${idNamed('member before')}, 'work', ${minutes(-100)}, ${NOW}, 'test'), (${cases.open}, ${idNamed('member later')}, 'work', ${minutes(1)}, null, 'test')`)
    await act.db.query(sql`insert into break_glass (id, person_id, unit_id, scope_kind, scope_id, reason, at, until) values
      ('bg_00000000000000ff', ${idNamed('glass over')}, 'unit_1', 'case', ${cases.restricted}, 'x', ${minutes(-60)}, ${NOW})`)
  })
  return { members, glass }
}

/**
 * The rule of who sees a report, written once more, without looking at the database: only in the unit for which they read, with a role that holds
 * there.
 * In no case: triage, investigator, supervisor. In a case: members whose role reads; supervisors unless it is restricted. Or opened by break-glass.
 */
export function shouldSee(world: World, who: Somebody | null, unit: string, report: World['reports'][number]): boolean {
  if (who === null || who.disabled || report.unit !== unit) return false
  const has = (...some: Role[]): boolean => some.some((r) => who.live[unit]?.includes(r) === true)
  if (!has('triage', 'investigator', 'child-protection', 'supervisor', 'partner')) return false
  if (world.glass.has(`${who.id} ${unit} ${report.id}`)) return true
  if (report.case === null) return has('triage', 'investigator', 'supervisor')
  return shouldSeeCase(world, who, unit, report.case)
}

/** The same for a case. */
export function shouldSeeCase(world: World, who: Somebody | null, unit: string, id: string): boolean {
  if (who === null || who.disabled || world.unitOfCase[id] !== unit) return false
  const has = (...some: Role[]): boolean => some.some((r) => who.live[unit]?.includes(r) === true)
  if (!has('triage', 'investigator', 'child-protection', 'supervisor', 'partner')) return false
  return world.members.has(`${who.id} ${id}`) || world.glass.has(`${who.id} ${unit} ${id}`) || (has('supervisor') && !world.restricted.has(id))
}
