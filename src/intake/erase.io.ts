import { monthsAfter, retentionRules, reviewsKept, type Act, type RetentionRule } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Db } from '../store/index.ts'
import { erasures, type DueRow } from './erase.table.ts'

/** A report whose review is due. */
export interface DueReport {
  readonly report: string
  readonly case: string | null
  readonly receivedAt: string
  readonly dueSince: string
  readonly rule: RetentionRule
}

const AT_ONCE = 1_000

/** Reports of a unit whose review is due by the rules of retention: the oldest of each rule first. One that was kept on counts from then. */
export async function* dueForReview(db: Db, unit: string, now: string, rules: readonly RetentionRule[] = retentionRules): AsyncGenerator<DueReport> {
  for (const rule of rules) {
    const before = monthsAfter(now, -rule.months)
    let after = { at: '-infinity', id: '' }
    for (;;) {
      const some: DueRow[] = await erasures.due(db, unit, { inCase: rule.of === 'in-case', unread: rule.of === 'unread' }, before, after, AT_ONCE)
      const kept = await reviewsKept.latest(db, some.map((r) => r.id))
      for (const { id, case_id: of, received_at: receivedAt } of some) {
        const dueSince = monthsAfter(kept.get(id) ?? receivedAt, rule.months)
        if (dueSince <= now) yield { report: id, case: of, receivedAt, dueSince, rule }
      }
      const last = some.at(-1)
      if (last === undefined || some.length < AT_ONCE) break
      after = { at: last.received_at, id: last.id }
    }
  }
}

/** What became of the files of an erased report. */
export interface ErasedReport {
  readonly id: string
  readonly version: number
  readonly case: string | null
  readonly receivedAt: string
  readonly fingerprint: string
  /** Files that nothing else rests on, and the archives that they came out of: their keys are to be destroyed. */
  readonly files: readonly string[]
  /** Files that other reports rest on too: they stay. */
  readonly shared: readonly string[]
}

/** Takes all that a report of the act's unit says away. Refuses with `not-found`, and with `shredded` when it was erased before. */
export async function eraseReport(act: Act, id: string): Promise<ErasedReport> {
  const row = await erasures.hold(act.db, act.unit, id)
  if (row === null) throw new Refusal('not-found', { report: id })
  if (row.erased) throw new Refusal('shredded', { report: id })
  const all = await erasures.filesOf(act.db, id)
  const shared = await erasures.shared(act.db, act.unit, id, all)
  const own = all.filter((sha256) => !shared.has(sha256))
  const files = [...new Set([...own, ...await erasures.archivesOf(act.db, act.unit, own)])]
  const version = row.version + 1
  erasures.empty(act, id, version, files)
  act.note([{ event: 'report.erased', subject: id, result: `${files.length} files destroyed, ${shared.size} kept for other reports` }])
  return { id, version, case: row.case_id, receivedAt: row.received_at, fingerprint: row.fingerprint, files, shared: [...shared] }
}
