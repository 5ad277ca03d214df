import {
  findPerson, grantRole, grantsOf, inAct, personRoles, persons, reviewGrant, revokeRole, roles, type Role,
} from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { operatorDoors, unitOf } from './unit.ts'

/** A role by its name; refuses with `usage` what is none. */
export function roleOf(written: string): Role {
  const role = roles.find((r) => r === written.trim())
  if (role === undefined) throw new Refusal('usage', { role: safe(written).slice(0, 40), known: roles.join(', ') })
  return role
}

/** `sterna role grant PERSON ROLE`, `sterna role revoke PERSON ROLE`, `sterna role list` */
export const role: Command = {
  name: 'role',
  usage: 'sterna role grant PERSON ROLE [--unit U] [--until ISO] | revoke PERSON ROLE [--unit U] | review [PERSON ROLE] [--unit U] | list [--unit U]',
  about: 'Grants or revokes what a person is in a unit, at once; or lists who is what. A role that nobody reviews for a year ends: `review` alone lists which are due, with PERSON ROLE it says that one is still needed. Only for the operator of the machine: in the house it takes two people.',
  flags: [
    { name: 'unit', value: 'U', about: 'the unit (default unit_1; for list: all)' },
    { name: 'until', value: 'ISO', about: 'when the role ends by itself' },
  ],
  async run(shell, given) {
    const [verb, person, name, ...more] = given.words
    if (verb === 'list' && person === undefined) return list(shell, given)
    if (verb === 'review' && person === undefined) return due(shell, given)
    if ((verb !== 'grant' && verb !== 'revoke' && verb !== 'review') || person === undefined || name === undefined || more.length > 0) {
      throw new Refusal('usage', { need: 'grant PERSON ROLE, revoke PERSON ROLE, review [PERSON ROLE], or list' })
    }
    const doors = await shell.open()
    const unit = await unitOf(doors.store, given)
    const of = { person: (await findPerson(doors.store, person)).id, unit, role: roleOf(name) }
    await inAct(operatorDoors(shell, doors, unit), shell.who, 'role', (act) => {
      if (verb === 'review') return reviewGrant(act, shell.who, of)
      return verb === 'grant' ? grantRole(act, { operator: shell.who }, of, given.flag('until')) : revokeRole(act, shell.who, of)
    })
    const done = { grant: 'granted', revoke: 'revoked', review: 'reviewed' }[verb]
    shell.print(shell.json ? JSON.stringify({ [done]: of }) : `${of.person}: ${of.role} of ${unit} ${done}`)
  },
}

/** Roles of a unit by when they end unless somebody reviews them; marked are those that are due. */
async function due(shell: Shell, given: Given): Promise<void> {
  const { store } = await shell.open()
  const names = new Map((await persons.list(store, null)).map((p) => [p.id, p.name]))
  const all = await grantsOf(store, await unitOf(store, given), shell.now)
  if (shell.json) return shell.print(JSON.stringify(all, null, 1))
  for (const g of all) {
    const [said, by] = g.reviewedBy === null ? ['granted', g.grantedBy] : ['reviewed', g.reviewedBy]
    shell.print(
      `${g.due ? 'due' : '   '}  ends ${g.ends.slice(0, 10)}  ${g.role.padEnd(16)}  ${g.person}  ${safe(names.get(g.person) ?? '')}  ${said} ${g.since.slice(0, 10)} by ${safe(by)}`,
    )
  }
}

async function list(shell: Shell, given: Given): Promise<void> {
  const { store } = await shell.open()
  const unit = given.flag('unit')
  const names = new Map((await persons.list(store, null)).map((p) => [p.id, p]))
  const all = (await personRoles.list(store, unit === null ? {} : { unit })).map((r) => ({
    unit: r.unit_id, role: r.role, person: r.person_id, name: names.get(r.person_id)?.name ?? '',
    disabled: names.get(r.person_id)?.disabled_at != null,
    grantedBy: r.granted_by, grantedAt: r.granted_at, until: r.until, over: r.until !== null && r.until <= shell.now,
  }))
  if (shell.json) shell.print(JSON.stringify(all, null, 1))
  else for (const r of all) shell.print(
    `${r.unit}  ${r.role.padEnd(16)}  ${r.person}  ${safe(r.name)}${r.disabled ? '  (disabled)' : ''}${r.over ? '  (over)' : r.until === null ? '' : `  until ${r.until}`}`,
  )
}
