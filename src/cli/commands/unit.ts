import { addUnit, FIRST_UNIT, inAct, units } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { House } from '../../way.ts'
import { safe } from '../colour.ts'
import type { Db } from '../../store/index.ts'
import type { Command, Given, Shell } from '../command.ts'

/** The doors of a command that changes people and rights: done by the operator of the machine, written down for the unit that it concerns. */
export function operatorDoors(shell: Shell, doors: House, unit: string): House {
  return { ...doors, actor: { person: shell.who, via: 'command-line', unit, session: null, purpose: null } }
}

/** The unit that a command names, or the first. Refuses with `not-found` one that is none: an empty answer would look like nothing to tell. */
export async function unitOf(db: Db, given: Given): Promise<string> {
  const id = given.flag('unit')
  if (id !== null && !(await units.list(db)).some((u) => u.id === id)) throw new Refusal('not-found', { unit: id, need: 'sterna unit list tells all' })
  return id ?? FIRST_UNIT
}

/** `sterna unit add ID NAME`, `sterna unit list` */
export const unit: Command = {
  name: 'unit',
  usage: 'sterna unit add ID NAME | list',
  about: 'Adds a unit, or lists all. A report belongs to one unit for good; the first one is unit_1.',
  flags: [],
  async run(shell, given) {
    const [verb, id, ...name] = given.words
    const doors = await shell.open()
    if (verb === 'add' && id !== undefined && name.length > 0) {
      await inAct(operatorDoors(shell, doors, FIRST_UNIT), shell.who, 'unit', (act) => addUnit(act, { id, name: name.join(' ') }))
      shell.print(shell.json ? JSON.stringify({ id, name: name.join(' ') }) : `${id}: added`)
    } else if (verb === 'list' && id === undefined) {
      const all = await units.list(doors.store)
      if (shell.json) shell.print(JSON.stringify(all, null, 1))
      else for (const u of all) shell.print(`${u.id}  ${safe(u.name)}`)
    } else throw new Refusal('usage', { need: 'add ID NAME, or list' })
  },
}
