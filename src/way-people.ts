/** What happens when people judge links, claims, signs and facts, or put reports into a case: what it touches is placed again. See `way.ts` first. */
import { judgeSign, reviewedTalks, type Judgement } from './conversation/index.ts'
import { inAct, type Doors } from './custody/index.ts'
import { jurisdictions, rejectLink, restoreLink, restoreSplit, splitGroup, type Pair } from './footprint/index.ts'
import { moveReport, readings, reports } from './intake/index.ts'
import { judgeReportFact, takeBackFact, type FactSaid, type ReportFound } from './law/index.ts'
import { speakingOfFilesOf, statuses } from './media/index.ts'
import type { Db } from './store/index.ts'
import { confirmClaim } from './triage/index.ts'
import { placeAll, renote, type House } from './way.ts'

/** An officer rejects the link of two reports, or takes the rejection back; both are placed again. */
export async function judgeLink(doors: Doors, who: string, x: string, y: string, reason: string | null): Promise<void> {
  await inAct(doors, who, 'link', async (act) => {
    const pair = reason === null ? await restoreLink(act, x, y) : await rejectLink(act, x, y, who, reason)
    await placeAll(act, [pair.a, pair.b])
  })
}

/** An officer splits a group by rejecting links of it at once, in one act; all ends are placed again. Returns the act, by which it is taken back, and the links. */
export async function judgeSplit(doors: Doors, who: string, id: string, without: readonly Pair[], reason: string): Promise<{ readonly split: number; readonly links: readonly Pair[] }> {
  return inAct(doors, who, 'link', async (act) => {
    const going = await splitGroup(act, id, without, who, reason)
    await placeAll(act, [...new Set(going.flatMap((p) => [p.a, p.b]))])
    return { split: act.id, links: going }
  })
}

/** Takes a split back, or whatever else one act rejected; all ends are placed again. Returns the links that stand again. */
export async function takeSplitBack(doors: Doors, who: string, id: string, split: number): Promise<readonly Pair[]> {
  return inAct(doors, who, 'link', async (act) => {
    const back = await restoreSplit(act, id, split)
    await placeAll(act, [...new Set(back.flatMap((p) => [p.a, p.b]))])
    return back
  })
}

/**
 * Puts reports into a case, or out of any (null); returns those that were elsewhere. What they tell reaches others now than before: they, their neighbours, their
 * copies and the reports that speak of files of theirs are read and placed again in the same act, so that no standing rests on what its reader may not see.
 */
export async function moveReports(doors: House, who: string, ids: readonly string[], caseId: string | null): Promise<readonly string[]> {
  return inAct(doors, who, 'case', async (act) => {
    const moved = await moveReport(act, ids, caseId)
    const rows = await reports.byIds(act.db, moved)
    const copies = await reports.having(act.db, rows.map((r) => r.fingerprint))
    await renote(act, doors, [...new Set([...moved, ...copies, ...await speakingOfFilesOf(act.db, moved)])])
    return moved
  })
}

/** A person confirms what the sender of a report claims; it is placed again (a sender's claim counts for its own report only). */
export async function confirm(doors: Doors, who: string, id: string, reason: string): Promise<void> {
  await inAct(doors, who, 'confirm', async (act) => {
    await confirmClaim(act, id, who, reason)
    await placeAll(act, [id])
  })
}

/** A person adds, confirms, corrects or rejects a sign of a report; it is read and placed again. False when the report has no such turn. */
export async function judge(doors: House, id: string, judgement: Judgement): Promise<boolean> {
  return inAct(doors, judgement.by, 'sign', async (act) => {
    const reading = (await readings(act.db, [id])).get(id)
    if (reading === undefined || !await judgeSign(act, doors.talk, id, reading, judgement)) return false
    await renote(act, doors, [id])
    return true
  })
}

/** What the rooms found of one report, as the law's room asks for it; null when there is no such report. */
export async function reportFound(house: House, db: Db, id: string): Promise<ReportFound | null> {
  const [[row], read, ranked] = await Promise.all([reports.byIds(db, [id]), readings(db, [id]), jurisdictions.of(db, [id])])
  const reading = read.get(id)
  if (row === undefined || reading === undefined) return null
  const [talks, files] = await Promise.all([reviewedTalks(db, house.talk, id, reading), statuses(db, house.media.matcher, [{ id, reading }])])
  return { reading, receivedAt: row.received_at, talks, files: files.get(id) ?? [], jurisdictions: ranked.get(id) ?? [] }
}

/** A person confirms, corrects or denies a fact of a report. Returns for how many acts; none when nothing is proposed and no value was given. Refuses with `no-act-on-day`. */
export async function judgeFact(doors: House, id: string, said: FactSaid): Promise<number> {
  return inAct(doors, said.by, 'law', async (act) => {
    const found = await reportFound(doors, act.db, id)
    return found === null ? 0 : judgeReportFact(act, id, found, said)
  })
}

/** A person ends the last word on a fact of a report. Returns for how many acts; none when nothing was said of it. */
export async function unjudgeFact(doors: House, id: string, said: Omit<FactSaid, 'verdict' | 'value'>): Promise<number> {
  return inAct(doors, said.by, 'law', (act) => takeBackFact(act, id, said))
}
