import { env } from 'node:process'
import { addPerson, disablePerson, enablePerson, findPerson, grantRole, inAct, personRoles, persons } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { invite, linkAccount, signInSettings } from '../../server/index.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { servingPort } from '../serving.io.ts'
import { roleOf } from './role.ts'
import { operatorDoors, unitOf } from './unit.ts'

const VERBS = 'add NAME, list, invite PERSON, link PERSON SUBJECT, disable PERSON, or enable PERSON'

/** `sterna user add NAME`, `list`, `invite PERSON`, `link PERSON SUBJECT`, `disable PERSON`, `enable PERSON` */
export const user: Command = {
  name: 'user',
  usage: 'sterna user add NAME [--unit U] [--role R,…] | list [--unit U] | invite PERSON | link PERSON SUBJECT | disable PERSON | enable PERSON',
  about: 'Adds a person with roles in a unit; lists people; makes the link by which somebody sets up how they sign in (once, within an hour); ties them to their account at the agency\'s provider; disables or enables them. PERSON is an id or a name.',
  flags: [
    { name: 'unit', value: 'U', about: 'the unit (default unit_1; for list: all)' },
    { name: 'role', value: 'R,…', about: 'roles that the person gets in the unit', many: true },
  ],
  async run(shell, given) {
    const [verb, who, subject, ...more] = given.words
    if (verb === 'list' && who === undefined) return list(shell, given)
    if (verb === undefined || who === undefined || more.length > 0
      || (subject !== undefined) !== (verb === 'link')) throw new Refusal('usage', { need: VERBS })
    if (verb === 'add') return add(shell, given, who)
    if (verb === 'invite') return inviteOne(shell, who)
    if (verb === 'link') return linkOne(shell, who, subject ?? '')
    if (verb === 'disable' || verb === 'enable') return turn(shell, verb, who)
    throw new Refusal('usage', { need: VERBS })
  },
}

async function add(shell: Shell, given: Given, name: string): Promise<void> {
  const wanted = [...new Set((given.flag('role') ?? '').split(',').filter((r) => r.trim() !== '').map(roleOf))]
  const doors = await shell.open()
  const unit = await unitOf(doors.store, given)
  const id = await inAct(operatorDoors(shell, doors, unit), shell.who, 'person', async (act) => {
    const person = await addPerson(act, doors.random, { name, unit })
    for (const role of wanted) await grantRole(act, { operator: shell.who }, { person, unit, role })
    return person
  })
  shell.print(
    shell.json ? JSON.stringify({ id, name, unit, roles: wanted }) : `${id}: ${safe(name)}, ${wanted.length === 0 ? 'no role' : wanted.join(', ')} of ${unit}`,
  )
}

/** Where `sterna serve` answers when nothing else is set. */
const PORT = 8_450

async function inviteOne(shell: Shell, wanted: string): Promise<void> {
  const doors = await shell.open()
  const { unit_id: unit } = await findPerson(doors.store, wanted)
  const settings = signInSettings(env, servingPort(shell.folder) ?? PORT)
  const made = await inAct(
    operatorDoors(shell, doors, unit), shell.who, 'person', (act) => invite(act, doors.random, settings, { operator: shell.who }, wanted),
  )
  shell.print(shell.json ? JSON.stringify(made) : `For ${made.person}, once, until ${made.until}: ${made.link}`)
}

async function linkOne(shell: Shell, wanted: string, subject: string): Promise<void> {
  const { agency } = signInSettings(env, PORT)
  if (agency === null) throw new Refusal('usage', { setting: 'STERNA_OIDC_ISSUER', need: 'the agency\'s provider' })
  const doors = await shell.open()
  const { id, unit_id: unit } = await findPerson(doors.store, wanted)
  await inAct(
    operatorDoors(shell, doors, unit), shell.who, 'person', (act) => linkAccount(act, doors.random, id, { issuer: agency.issuer.href, subject }),
  )
  shell.print(shell.json ? JSON.stringify({ id, issuer: agency.issuer.href, subject }) : `${id}: signs in by ${agency.issuer.href}`)
}

async function turn(shell: Shell, verb: 'disable' | 'enable', wanted: string): Promise<void> {
  const doors = await shell.open()
  const { id, unit_id: unit } = await findPerson(doors.store, wanted)
  await inAct(operatorDoors(shell, doors, unit), shell.who, 'person', (act) => (verb === 'disable' ? disablePerson(act, id) : enablePerson(act, id)))
  shell.print(shell.json ? JSON.stringify({ id, disabled: verb === 'disable' }) : `${id}: ${verb}d`)
}

async function list(shell: Shell, given: Given): Promise<void> {
  const { store } = await shell.open()
  const held = Map.groupBy(await personRoles.list(store, {}), (r) => r.person_id)
  const all = (await persons.list(store, given.flag('unit'))).map((p) => ({
    id: p.id, name: p.name, unit: p.unit_id, lastSeenAt: p.last_seen_at, disabledAt: p.disabled_at,
    roles: (held.get(p.id) ?? []).filter((r) => r.until === null || r.until > shell.now).map((r) => ({
      unit: r.unit_id, role: r.role, until: r.until,
    })),
  }))
  if (shell.json) shell.print(JSON.stringify(all, null, 1))
  else for (const p of all) shell.print(
    `${p.id}  ${safe(p.name)}  ${p.roles.map((r) => `${r.unit}:${r.role}`).join(' ')}${p.disabledAt === null ? '' : '  (disabled)'}`,
  )
}
