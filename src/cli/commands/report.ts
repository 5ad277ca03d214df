import type { House } from '../../way.ts'
import { inAct } from '../../custody/index.ts'
import { reports } from '../../intake/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Command } from '../command.ts'
import { reportLines } from '../report-text.ts'
import { reportView } from '../../desk/index.ts'
import { inEnglish } from '../../law/index.ts'

/** The one report that an id, the beginning of an id or a sender's number names; refuses when there is none, or more than one. */
export async function oneReport(doors: House, wanted: string): Promise<string> {
  const found = await reports.find(doors.store, wanted)
  if (found.length === 0) throw new Refusal('not-found', { report: wanted })
  const exact = found.find((id) => id === wanted)
  if (exact === undefined && found.length > 1) throw new Refusal('usage', { report: wanted, candidates: found.join(', ') })
  return exact ?? found[0] ?? wanted
}

/** `sterna report ID` */
export const report: Command = {
  name: 'report',
  usage: 'sterna report ID',
  about: 'Tells all of one report: versions and why its rank moved, people, identifiers with their places, files, turns, standing, links.',
  flags: [],
  async run(shell, given) {
    const [wanted] = given.words
    if (wanted === undefined) throw new Refusal('usage', { need: 'a report id or the sender’s number' })
    const doors = await shell.open()
    const id = await oneReport(doors, wanted)
    const found = await reportView(doors, id)
    if (found === null) throw new Refusal('not-found', { report: wanted })
    await inAct(doors, shell.who, 'report', async (act) => act.note([{ event: 'report.viewed', subject: id }]))
    const view = inEnglish(found)
    if (shell.json) shell.print(JSON.stringify(view, null, 1))
    else for (const line of reportLines(view, shell.colour)) shell.print(line)
  },
}
