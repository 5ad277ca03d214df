/** The room `law`: facts in, candidate offences out, each for review by a prosecutor; a safeguarding label apart from them; duties and their clocks. */
import { setImmediate } from 'node:timers/promises'
import type { Act } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Db } from '../store/index.ts'
import { NO_DAY } from './act-days.ts'
import { toKeep, toTakeBack, type FactJudgement, type FactWord } from './judged.ts'
import type { Proposals, ProposedAct, ReportFound } from './proposal.ts'
import { proposing } from './propose.ts'
import { lawOfReport, type ReportLaw, type ReportQuestion } from './report-law.ts'
import { judgements } from './table.ts'

export { across } from './across.ts'
export { lawCheck, lawCheckText } from './check.ts'
export { compareText } from './compare-text.ts'
export { compareView } from './compare.ts'
export { lawOf, type Law } from './compile.ts'
export { consider } from './consider.ts'
export { findOffences } from './find-offences.ts'
export { labelOf } from './label.ts'
export { nearest } from './nearest.ts'
export { inEnglish, saidOf } from './told.ts'
export { NOTICE } from './contract.ts'
export { factsGiven, factsShown, languageOf, packsNamed, packsShown, windowWritten } from './shelf.ts'
export { allPacks, packIdOf, packIds, packIdsOf, packOf } from './packs/registry.ts'
export { readFacts, type ReadOptions } from './read-facts.ts'
export { ALSO } from './read-value.ts'
export { verifiedState } from './verified.ts'
export { readFactWord } from './read-fact-word.ts'
export type { ReportFound } from './proposal.ts'
export type { ReportLaw } from './report-law.ts'
export type { FactWord } from './judged.ts'

/** What the law may say of a report: its facts as other rooms found them and people left them, candidate offences, label, duties. */
export async function considerReport(db: Db, id: string, found: ReportFound, question: ReportQuestion): Promise<ReportLaw> {
  const said = await judgements.of(db, id)
  return lawOfReport(found, await proposalsOf(found, judgedDays(said)), said, question)
}

const judgedDays = (said: readonly FactJudgement[]): string[] => said.map((j) => j.act)

/** Proposals, with pauses in which other work has its turn. Acts of the days `first` are the last to be left out. */
async function proposalsOf(found: ReportFound, first: readonly string[]): Promise<Proposals> {
  const work = proposing(found, new Set(first))
  let step = work.next()
  while (step.done !== true) {
    await setImmediate()
    step = work.next()
  }
  return step.value
}

/** The days of a report's acts for a person to choose from; acts whose day is not known have none. */
function daysIn(acts: readonly ProposedAct[]): string {
  const days = [...new Set(acts.map((a) => a.day))].filter((day) => day !== NO_DAY).toSorted()
  return days.length === 0 ? 'none is known' : days.join(' ')
}

/** What a person says of a fact of a report, with name and reason. */
export interface FactSaid extends FactWord {
  readonly by: string
  readonly reason: string
}

/**
 * Keeps what a person says of a fact of a report; returns for how many acts. None: nothing is proposed and no value was given. Refuses with
 * `no-act-on-day`
 * a day on which the report has no act: the word would never count.
 */
export async function judgeReportFact(act: Act, id: string, found: ReportFound, said: FactSaid): Promise<number> {
  const { acts } = await proposalsOf(found, said.on === null ? judgedDays(await judgements.of(act.db, id)) : [said.on])
  if (said.on !== null && !acts.some((a) => a.day === said.on)) throw new Refusal(
    'no-act-on-day', { fact: said.fact, on: said.on, days: daysIn(acts) },
  )
  const keep = toKeep(acts, said)
  if (keep.length === 0) return 0
  judgements.add(act, id, said.by, said.reason, keep)
  act.note([{ event: `fact.${said.verdict}`, subject: id, result: said.fact }])
  return keep.length
}

/** Ends the last word on a fact of a report: what was said before it holds again. Returns for how many acts; none when nothing was said. */
export async function takeBackFact(act: Act, id: string, { fact, on, by, reason }: Omit<FactSaid, 'verdict' | 'value'>): Promise<number> {
  const back = toTakeBack(await judgements.of(act.db, id), fact, on)
  if (back.length === 0) return 0
  judgements.add(act, id, by, reason, back)
  act.note([{ event: 'fact.taken-back', subject: id, result: fact }])
  return back.length
}

/** Forgets what people said of the facts of a report that is erased. */
export function forgetJudgements(act: Act, report: string): void {
  judgements.removeOf(act.db, report)
}
