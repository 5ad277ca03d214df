import { findPerson, FIRST_UNIT, grantRole, inAct, personRoles, persons, revokeRole, roles, type Role } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { operatorDoors } from './unit.ts'

/** A role by its name; refuses with `usage` what is none. */
export function roleOf(written: string): Role {
  const role = roles.find((r) => r === written.trim())
  if (role === undefined) throw new Refusal('usage', { role: safe(written).slice(0, 40), known: roles.join(', ') })
  return role
}

/** `sterna role grant PERSON ROLE`, `sterna role revoke PERSON ROLE`, `sterna role list` */
export const role: Command = {
  name: 'role',
  usage: 'sterna role grant PERSON ROLE [--unit U] [--until ISO] | revoke PERSON ROLE [--unit U] | list [--unit U]',
  about: 'Grants or revokes what a person is in a unit, at once; or lists who is what. Only for the operator of the machine: in the house it takes two people.',
  flags: [
    { name: 'unit', value: 'U', about: 'the unit (default unit_1; for list: all)' },
    { name: 'until', value: 'ISO', about: 'when the role ends by itself' },
  ],
  async run(shell, given) {
    const [verb, person, name, ...more] = given.words
    if (verb === 'list' && person === undefined) return list(shell, given)
    if ((verb !== 'grant' && verb !== 'revoke') || person === undefined || name === undefined || more.length > 0) {
      throw new Refusal('usage', { need: 'grant PERSON ROLE, revoke PERSON ROLE, or list' })
    }
    const doors = await shell.open()
    const unit = given.flag('unit') ?? FIRST_UNIT
    const of = { person: (await findPerson(doors.store, person)).id, unit, role: roleOf(name) }
    await inAct(operatorDoors(shell, doors, unit), shell.who, 'role', (act) =>
      verb === 'grant' ? grantRole(act, { operator: shell.who }, of, given.flag('until')) : revokeRole(act, shell.who, of))
    shell.print(shell.json ? JSON.stringify({ [verb === 'grant' ? 'granted' : 'revoked']: of }) : `${of.person}: ${of.role} of ${unit} ${verb === 'grant' ? 'granted' : 'revoked'}`)
  },
}

async function list(shell: Shell, given: Given): Promise<void> {
  const { store } = await shell.open()
  const unit = given.flag('unit')
  const names = new Map((await persons.list(store, null)).map((p) => [p.id, p]))
  const all = (await personRoles.list(store, unit === null ? {} : { unit })).map((r) => ({
    unit: r.unit_id, role: r.role, person: r.person_id, name: names.get(r.person_id)?.name ?? '', disabled: names.get(r.person_id)?.disabled_at != null,
    grantedBy: r.granted_by, grantedAt: r.granted_at, until: r.until, over: r.until !== null && r.until <= shell.now,
  }))
  if (shell.json) shell.print(JSON.stringify(all, null, 1))
  else for (const r of all) shell.print(`${r.unit}  ${r.role.padEnd(16)}  ${r.person}  ${safe(r.name)}${r.disabled ? '  (disabled)' : ''}${r.over ? '  (over)' : r.until === null ? '' : `  until ${r.until}`}`)
}
