/** The room `law`: facts in, candidate offences out, each for review by a prosecutor; a safeguarding label apart from them; duties and their clocks. */
import { setImmediate } from 'node:timers/promises'
import type { Act } from '../custody/index.ts'
import type { Db } from '../store/index.ts'
import { toKeep, type FactJudgement, type FactWord } from './judged.ts'
import type { Proposals, ReportFound } from './proposal.ts'
import { proposing } from './propose.ts'
import { lawOfReport, type ReportLaw, type ReportQuestion } from './report-law.ts'
import { judgements } from './table.ts'

export { lawCheck, lawCheckText } from './check.ts'
export { compareText } from './compare-text.ts'
export { compareView } from './compare.ts'
export { lawOf, type Law } from './compile.ts'
export { consider } from './consider.ts'
export { labelOf } from './label.ts'
export { nearest } from './nearest.ts'
export { allPacks, packIdOf, packIds, packIdsOf } from './packs/registry.ts'
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
  return lawOfReport(found, await proposalsOf(found, said), said, question)
}

/** Proposals, with pauses in which other work has its turn. */
async function proposalsOf(found: ReportFound, said: readonly FactJudgement[]): Promise<Proposals> {
  const work = proposing(found, new Set(said.map((j) => j.act)))
  let step = work.next()
  while (step.done !== true) {
    await setImmediate()
    step = work.next()
  }
  return step.value
}

/** What a person says of a fact of a report, with name and reason. */
export interface FactSaid extends FactWord {
  readonly by: string
  readonly reason: string
}

/** Keeps what a person says of a fact of a report; returns for how many acts. None: nothing is proposed and no value was given. */
export async function judgeReportFact(act: Act, id: string, found: ReportFound, said: FactSaid): Promise<number> {
  const proposals = await proposalsOf(found, await judgements.of(act.db, id))
  const keep = toKeep(proposals.acts, said)
  if (keep.length === 0) return 0
  judgements.add(act, id, said.by, said.reason, keep)
  act.note([{ event: `fact.${said.verdict}`, subject: id, result: said.fact }])
  return keep.length
}
