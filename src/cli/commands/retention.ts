import { FIRST_UNIT, inAct, keepOn, retentionRules } from '../../custody/index.ts'
import { dueForReview } from '../../intake/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Command, Given, Shell } from '../command.ts'
import { oneReport } from './report.ts'
import { operatorDoors, unitOf } from './unit.ts'

/** `sterna retention list|rules|keep` */
export const retention: Command = {
  name: 'retention',
  usage: 'sterna retention list [--unit U] | rules | keep --report ID --reason WORDS',
  about: 'Which reports are due for review by the rules of retention, and what these say. Nothing is erased by a rule alone: a report that is looked at is kept on, or sterna erase asks for its end.',
  flags: [
    { name: 'unit', value: 'U', about: `which unit (default ${FIRST_UNIT})` },
    { name: 'report', value: 'ID', about: 'keep: which report' },
    { name: 'reason', value: 'WORDS', about: 'keep: why it is still needed' },
  ],
  async run(shell, given) {
    const [verb, ...more] = given.words
    if (more.length > 0 || (verb !== 'list' && verb !== 'rules' && verb !== 'keep')) throw new Refusal('usage', { usage: retention.usage })
    if (verb === 'rules') return rules(shell)
    return verb === 'list' ? list(shell, given) : keep(shell, given)
  },
}

function rules(shell: Shell): void {
  if (shell.json) return shell.print(JSON.stringify(retentionRules, null, 1))
  for (const r of retentionRules) shell.print(`${r.id}: ${r.of}, ${r.months} months${r.verified ? '' : ' (unverified)'}: ${r.source}`)
}

async function list(shell: Shell, given: Given): Promise<void> {
  const { store, now } = await shell.open()
  let count = 0
  if (shell.json) await shell.write('[')
  for await (const due of dueForReview(store, await unitOf(store, given), now)) {
    const { rule: { id, months, verified }, ...of } = due
    if (shell.json) await shell.write(`${count === 0 ? '\n' : ',\n'}${JSON.stringify({ ...of, rule: id, months, verified })}`)
    else await shell.write(`${of.report}  due since ${of.dueSince}  ${of.case ?? 'in no case'}  ${id}${verified ? '' : ' (unverified)'}\n`)
    count++
  }
  if (shell.json) return shell.print(count === 0 ? ']' : '\n]')
  shell.print(`${count} due`)
}

async function keep(shell: Shell, given: Given): Promise<void> {
  const report = given.flag('report')
  if (report === null) throw new Refusal('usage', { need: '--report' })
  const house = await shell.open()
  const doors = operatorDoors(shell, house, await unitOf(house.store, given))
  const id = await oneReport(doors, report)
  await inAct(doors, shell.who, 'retention', (act) => Promise.resolve(keepOn(act, shell.who, id, given.flag('reason') ?? '')))
  shell.print(shell.json ? JSON.stringify({ kept: id }) : `${id}: kept on`)
}
