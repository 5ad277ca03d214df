/** How a report ends: two people decide, then its keys are destroyed, what it said is taken away, and whatever rested on it is read anew. */
import { forgetTalks } from '../conversation/index.ts'
import { approvals, askApproval, decideApproval, demandHold, demandNoHold, inAct, useApproval, type Act } from '../custody/index.ts'
import { forgetReport, heldBy } from '../footprint/index.ts'
import { eraseReport, readings, reports } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { forgetJudgements } from '../law/index.ts'
import { forgetContents, speakingOfFilesOf } from '../media/index.ts'
import { analyse } from '../store/index.ts'
import { forgetStanding } from '../triage/index.ts'
import { renote, walk, type House } from '../way.ts'
import { forgetShared } from './queue-memo.ts'
import { forgetRows } from './talk-open.ts'

/** What an erasure did, and what it left. */
export interface Erased {
  readonly report: string
  /** Objects whose keys were destroyed: files of the report, and archives that they came out of. */
  readonly destroyed: number
  /** Files that other reports rest on too, by SHA-256: they stay sealed, with their keys. */
  readonly shared: readonly string[]
  /** Objects without keys whose bytes lie on until their place is free (on S3, where places are not overwritten). */
  readonly left: number
  readonly stays: readonly string[]
}

/** What stays after an erasure, in words. */
export const staysAfterErasure: readonly string[] = [
  'the report’s row with its id, unit, case and dates, and which bands it stood in when',
  'entries of the log: who did what and when, and the SHA-256 of files, never their content',
  'ledgers of openings, exposure and grading: who saw a file of this hash, with the reason that they wrote',
  'requests, purposes and holds with the reasons that people wrote',
  'older rows in the files of the database until it has vacuumed and written its journal over (VACUUM, CHECKPOINT), and in its backups until these end',
  'where several servers share a database, in the memory of the others: signs of long conversations that somebody looked at there, until the server stops or others take their place',
  'the planner’s statistics of tables that became empty: some of their values, until the table is analysed with rows again',
  'what was handed to others before: exports are listed in the log',
]

/**
 * Asks for the erasure of a report. Refuses with `not-found`, `on-hold`, `reason-missing`, `right-missing` (who sees its case by
 * break-glass only), and with `shredded` when it was erased before.
 */
export async function askErasure(doors: House, by: string, report: string, reason: string): Promise<string> {
  return inAct(doors, by, 'erasure', async (act) => {
    const [row] = await reports.byIds(act.db, [report])
    if (row === undefined || row.unit_id !== act.unit) throw new Refusal('not-found', { report })
    if (row.format === 'erased') throw new Refusal('shredded', { report })
    await demandNoHold(act, report, row.case_id)
    await demandHold(act, inCase(row.case_id))
    return askApproval(act, doors.random, { by, what: 'erasure', subject: report, reason })
  })
}

/**
 * Another person decides; what was approved elsewhere within a day and is yet to be done is done now. On yes the report is erased in the same act:
 * decision and erasure happen both or not at all. Returns null on no. Refuses with
 * `not-found`, `self-decided`, `already-decided`, `on-hold`, `shredded`.
 */
export async function decideErasure(doors: House, by: string, id: string, decision: 'approved' | 'refused'): Promise<Erased | null> {
  const done = await inAct(doors, by, 'erasure', async (act) => {
    const asked = await approvals.byId(act.db, id)
    if (asked?.what !== 'erasure') throw new Refusal('not-found', { id })
    const isApproved = decision === 'approved' && asked.decision === 'approved' && asked.used_at === null // decided elsewhere, and yet to be done
    if (!isApproved) await decideApproval(act, { id, by, decision })
    if (decision === 'refused') return null
    await useApproval(act, { id, unit: act.unit, what: 'erasure', subject: asked.subject })
    return erase(act, doors, asked.subject)
  })
  if (done === null) return null
  forgetRows(doors, done.report)
  forgetShared(doors)
  const { left } = await doors.vault.erase()
  // The planner's statistics hold common values as they were written.
  await analyse(doors.store)
  return { ...done, left, stays: staysAfterErasure }
}

/** Who sees a case by break-glass alone must not take anything out of it for good. */
const inCase = (id: string | null): string[] => (id === null ? [] : [id])

async function erase(act: Act, house: House, report: string): Promise<Pick<Erased, 'report' | 'destroyed' | 'shared'>> {
  const speaking = await speakingOfFilesOf(act.db, [report])
  const held = await heldBy(act.db, report)
  const gone = await eraseReport(act, report)
  await demandNoHold(act, report, gone.case)
  await demandHold(act, inCase(gone.case))
  const destroyed = await act.vault.destroyKeys(act, { objects: gone.files })
  forgetTalks(act, report)
  forgetJudgements(act, report)
  const reading = (await readings(act.db, [report])).get(report)
  if (reading === undefined) throw new Error('an erased report without a reading')
  await walk(act, house, [{
    id: report, version: gone.version, isNew: false, reading, format: 'erased', receivedAt: gone.receivedAt, duplicateOf: null,
    left: gone.fingerprint,
  }])
  forgetReport(act, report, held)
  forgetStanding(act, report)
  forgetContents(act, gone.files)
  await renote(act, house, speaking.filter((id) => id !== report))
  return { report, destroyed, shared: gone.shared }
}
