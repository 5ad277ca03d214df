import { Refusal } from '../../kernel/refusal.ts'
import { standings } from '../../triage/index.ts'
import { confirm as confirmReport } from '../../way-people.ts'
import type { Command } from '../command.ts'
import { contractStanding } from '../../desk/index.ts'
import { oneReport } from './report.ts'

/** `sterna confirm ID` */
export const confirm: Command = {
  name: 'confirm',
  usage: 'sterna confirm ID --reason TEXT --who NAME',
  about: 'A person confirms what the sender of a report claims (its own priority): the trigger is no longer pending.',
  flags: [{ name: 'reason', value: 'TEXT', about: 'why the claim is confirmed; kept with the name' }],
  async run(shell, given) {
    const [wanted] = given.words
    const reason = given.flag('reason')
    if (wanted === undefined || reason === null) throw new Refusal('usage', { need: 'a report id and --reason' })
    const doors = await shell.open()
    const id = await oneReport(doors, wanted)
    await confirmReport(doors, shell.who, id, reason)
    const standing = (await standings.of(doors.store, [id])).get(id)
    if (standing === undefined) throw new Refusal('not-found', { report: wanted })
    if (shell.json) shell.print(JSON.stringify(contractStanding(standing), null, 1))
    else shell.print(`${id}: confirmed by ${shell.who}; band ${standing.band}`)
  },
}
