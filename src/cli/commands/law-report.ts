import { inAct } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { readIso } from '../../kernel/time.ts'
import { considerReport, inEnglish, readFactWord, type ReportLaw } from '../../law/index.ts'
import { judgeFact, reportFound } from '../../way-people.ts'
import type { Given, Shell } from '../command.ts'
import { packsAsked } from '../law-codes.ts'
import { reportLawLines } from '../report-law-text.ts'
import { oneReport } from './report.ts'

/** Subcommands of `sterna law` that are about a report of the store. */
export const reportWords: ReadonlySet<string> = new Set(['facts', 'confirm', 'deny'])

/** `sterna law facts ID`, `sterna law confirm ID FACT [VALUE]`, `sterna law deny ID FACT`. */
export async function lawOfReport(shell: Shell, given: Given): Promise<void> {
  const [what, wanted, fact, value, ...more] = given.words
  if (wanted === undefined) throw new Refusal('usage', { need: 'a report id' })
  const packs = packsAsked(given, what === 'facts' ? given.words.slice(2) : more)
  const doors = await shell.open()
  const id = await oneReport(doors, wanted)
  if (what === 'facts') await inAct(doors, shell.who, 'law', async (act) => act.note([{ event: 'report.viewed', subject: id }]))
  else await judgeOne(shell, given, id, { fact, value, verdict: what === 'deny' ? 'denied' : 'confirmed' })
  const found = await reportFound(doors, doors.store, id)
  if (found === null) throw new Refusal('not-found', { report: wanted })
  const view = await considerReport(doors.store, id, found, { on: shell.now.slice(0, 10), packs: packs && [...packs] })
  print(shell, id, view, what === 'facts' ? null : fact ?? null)
}

interface Said {
  readonly fact: string | undefined
  readonly value: string | undefined
  readonly verdict: 'confirmed' | 'denied'
}

/** Keeps the word of a person on a fact; refuses one without a reason, a name that is not known, and a confirmation of what nobody proposed. */
async function judgeOne(shell: Shell, given: Given, id: string, { fact, value, verdict }: Said): Promise<void> {
  const reason = given.flag('reason')
  if (fact === undefined) throw new Refusal('usage', { need: 'the name of a fact' })
  if (reason === null || reason.trim() === '') throw new Refusal('reason-missing', { fact })
  if (verdict === 'denied' && value !== undefined) throw new Refusal(
    'usage', { need: 'law deny takes no value: confirm the fact with the value that holds' },
  )
  const read = readFactWord(fact, value)
  if (read.wrong !== null) throw new Refusal('usage', { fact, problem: read.wrong })
  const kept = await judgeFact(await shell.open(), id, { fact, verdict, value: read.value, on: actsOn(given), by: shell.who, reason })
  if (kept === 0) throw new Refusal('usage', { fact, need: 'a value: nothing is proposed for this fact on that day' })
}

/** The day of the acts that a person speaks of, as `law facts` names it; null for all. */
function actsOn(given: Given): string | null {
  const on = given.flag('on')
  const read = on === null ? null : readIso(on, 'the day of an act')
  if (on !== null && (read === null || on.length > 10)) throw new Refusal('usage', { on, need: '--on as the day of an act, such as 2026-03-02' })
  return on
}

function print(shell: Shell, id: string, view: ReportLaw, only: string | null): void {
  const shown = only === null ? view : { ...view, acts: view.acts.map((a) => ({ ...a, facts: a.facts.filter((f) => f.fact === only) })) }
  if (shell.json) shell.print(JSON.stringify(inEnglish({ id, ...shown }), null, 1))
  else for (const line of reportLawLines(id, shown)) shell.print(line)
}
