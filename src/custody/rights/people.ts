import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import { inAct, type Act, type Doors } from '../act.ts'
import { personRoles, persons, units, type PersonRow } from '../people.table.ts'
import { useApproval } from './approve.ts'
import { guardedRoles, type PersonRights, type Role } from './roles.ts'
import { idOf, minutesAfter, momentOf, nameOf } from './said.ts'

/** Accounts that nobody used for so long are disabled (CJIS Security Policy, AC-2(3), as restated in 5.9.5). */
const UNUSED_DAYS = 90

/** Adds a unit. Its id is `unit_` and small letters, digits or `_`. Refuses with `usage`, `already-there`. */
export async function addUnit(act: Act, unit: { readonly id: string; readonly name: string }): Promise<void> {
  if (!/^unit_[a-z0-9_]{1,40}$/.test(unit.id)) throw new Refusal('usage', { need: 'a unit id: unit_ and small letters, digits or _' })
  if (!await units.add(act.db, { id: unit.id, name: nameOf(unit.name, 'name of the unit') })) throw new Refusal('already-there', { unit: unit.id })
  act.note([{ event: 'unit.added', subject: unit.id }])
}

/**
 * Adds a person without any role; returns their id. Names are told apart without regard to case. Refuses with `usage`, `not-found` (unit),
 * `already-there`.
 */
export async function addPerson(act: Act, random: Doors['random'], given: { readonly name: string; readonly unit: string }): Promise<string> {
  const id = idOf('per', random)
  const name = nameOf(given.name, 'name of the person')
  await demandUnit(act.db, given.unit)
  if (!await persons.add(act.db, { id, name, unit: given.unit }, act.now)) throw new Refusal('already-there', { problem: 'somebody has this name' })
  act.note([{ event: 'person.added', subject: id, result: given.unit }])
  return id
}

/** Somebody by id or by name (without regard to case); refuses with `not-found`. */
export async function findPerson(db: Db, wanted: string): Promise<PersonRow> {
  const found = await persons.byId(db, wanted) ?? await persons.byName(db, wanted.trim().normalize('NFC'))
  if (found === null) throw new Refusal('not-found', { problem: 'nobody has this id or name' })
  return found
}

/** Disables an account at once: from now on no right holds. Refuses with `not-found`, `last-administrator`. */
export async function disablePerson(act: Act, id: string): Promise<void> {
  await demandPerson(act.db, id)
  const held = (await personRoles.list(act.db, { person: id })).filter((r) => r.role === 'administrator')
  for (const { unit_id: unit } of held) await demandAnotherAdministrator(act.db, id, unit)
  persons.disable(act.db, id, act.now)
  act.note([{ event: 'person.disabled', subject: id }])
}

/** Enables an account again; its roles are what they were. Refuses with `not-found`. */
export async function enablePerson(act: Act, id: string): Promise<void> {
  await demandPerson(act.db, id)
  persons.enable(act.db, id, act.now)
  act.note([{ event: 'person.enabled', subject: id }])
}

/** A role of a person in a unit. */
export interface RoleOf {
  readonly person: string
  readonly unit: string
  readonly role: Role
}

/** The subject of the approval that a guarded role needs. */
export function roleSubject({ person, unit, role }: RoleOf): string {
  return `${person} ${unit} ${role}`
}

/**
 * By what right a role is granted: the operator of the machine, on its command line; or a person of the house, who cannot grant to themselves, and
 * who needs for a guarded role that another approved it (`approval`: its id).
 */
export type GrantedBy = { readonly operator: string } | { readonly person: string; readonly approval: string | null }

/** Grants a role, or says anew how long it lasts. Refuses with `not-found`, `usage`, `self-decided`, `approval-missing`, `last-administrator`. */
export async function grantRole(act: Act, by: GrantedBy, of: RoleOf, until: string | null = null): Promise<void> {
  const end = until === null ? null : momentOf(until, 'until')
  if (end !== null && end <= act.now) throw new Refusal('usage', { need: 'an end that is still to come' })
  await demandPerson(act.db, of.person)
  await demandUnit(act.db, of.unit)
  if ('person' in by) {
    if (by.person === of.person) throw new Refusal('self-decided', { person: of.person })
    if (guardedRoles.has(of.role)) await useApproval(act, { id: by.approval, unit: of.unit, what: 'role-grant', subject: roleSubject(of) })
  }
  if (of.role === 'administrator' && end !== null && (await personRoles.administrators(act.db, of.unit)).includes(of.person)) {
    await demandAnotherAdministrator(act.db, of.person, of.unit)
  }
  personRoles.grant(act.db, { ...of, by: 'person' in by ? by.person : by.operator, until: end }, act.now)
  act.note([{ event: 'role.granted', subject: of.person, result: `${of.unit} ${of.role}` }])
}

/** Takes a role away; what is asked next finds it gone. Refuses with `not-found`, `last-administrator`. */
export async function revokeRole(act: Act, by: string, of: RoleOf): Promise<void> {
  if (of.role === 'administrator') await demandAnotherAdministrator(act.db, of.person, of.unit)
  if (!await personRoles.revoke(act.db, { ...of, by }, act.now)) throw new Refusal('not-found', { person: of.person, unit: of.unit, role: of.role })
  act.note([{ event: 'role.revoked', subject: of.person, result: `${of.unit} ${of.role}` }])
}

/**
 * What somebody may in a unit now; no role for whoever is disabled, unknown, or nothing there. Asked afresh at each request: nothing is remembered.
 */
export async function rightsOf(db: Db, person: string, unit: string, at: string): Promise<PersonRights> {
  return { person, unit, roles: await personRoles.live(db, person, unit, at) }
}

/** Units in which somebody has a role now. */
export async function unitsOf(db: Db, person: string, at: string): Promise<readonly string[]> {
  const held = new Set((await personRoles.list(db, { person })).map((r) => r.unit_id))
  const live = await Promise.all([...held].map(async (unit) => (await personRoles.live(db, person, unit, at)).length > 0 ? [unit] : []))
  return live.flat().sort()
}

/** Remembers that somebody used their account. */
export function sawPerson(act: Pick<Act, 'db' | 'now'>, id: string): void {
  persons.seen(act.db, id, act.now)
}

/**
 * Disables accounts that nobody used for 90 days; returns their ids. The server runs it daily. Of each unit the administrator who was here last is
 * spared:
 * a house that nobody administers helps nobody.
 */
export async function disableUnused(doors: Doors): Promise<readonly string[]> {
  const since = minutesAfter(doors.now, -UNUSED_DAYS * 24 * 60)
  return inAct(doors, 'house', 'person', async (act) => {
    const spared: string[] = []
    for (const { id } of await units.list(act.db)) {
      const [first] = await personRoles.administrators(act.db, id)
      if (first !== undefined) spared.push(first)
    }
    const gone = await persons.disableUnused(act.db, since, act.now, spared)
    act.note([
      { event: 'person.unused', result: `${gone.length} disabled` },
      ...gone.map((id) => ({ event: 'person.disabled', subject: id, result: 'unused' })),
    ])
    return gone
  })
}

async function demandPerson(db: Db, id: string): Promise<void> {
  if (await persons.byId(db, id) === null) throw new Refusal('not-found', { problem: 'nobody has this id' })
}

async function demandUnit(db: Db, unit: string): Promise<void> {
  if (!(await units.list(db)).some((u) => u.id === unit)) throw new Refusal('not-found', { unit })
}

/** Refuses with `last-administrator` when this person is the only one who can administer the unit for good. */
async function demandAnotherAdministrator(db: Db, person: string, unit: string): Promise<void> {
  const all = await personRoles.administrators(db, unit)
  if (all.length === 1 && all[0] === person) throw new Refusal('last-administrator', { person, unit })
}
