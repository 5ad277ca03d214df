import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'

const Moment = z.date().transform((d) => d.toISOString())

const HoldRow = z.object({
  unit_id: z.string(), scope_kind: z.enum(['report', 'case']), scope_id: z.string(), reason: z.string(), placed_by: z.string(), placed_at: Moment,
})

/** A legal hold that stands. */
export type HoldRow = z.output<typeof HoldRow>

/** What a hold is about. */
export type HeldThing = Pick<HoldRow, 'scope_kind' | 'scope_id'>

/** Legal holds. */
export const holds = {
  /** False when one stands already. */
  async place(db: Db, hold: Omit<HoldRow, 'placed_at'>, at: string): Promise<boolean> {
    const placed = await db.query(sql`
      insert into legal_hold (unit_id, scope_kind, scope_id, reason, placed_by, placed_at)
      values (${hold.unit_id}, ${hold.scope_kind}, ${hold.scope_id}, ${hold.reason}, ${hold.placed_by}, ${at})
      on conflict (unit_id, scope_kind, scope_id) where lifted_at is null do nothing returning 1`)
    return placed.length > 0
  },

  /** False when none stands. */
  async lift(db: Db, unit: string, of: HeldThing, by: string, because: string, at: string): Promise<boolean> {
    const lifted = await db.query(sql`
      update legal_hold set lifted_by = ${by}, lifted_at = ${at}, lifted_because = ${because}
      where unit_id = ${unit} and scope_kind = ${of.scope_kind} and scope_id = ${of.scope_id} and lifted_at is null returning 1`)
    return lifted.length > 0
  },

  /** Holds that stand, the oldest first. */
  standing: (db: Db, unit: string): Promise<HoldRow[]> =>
    rows(db, HoldRow, sql`
      select unit_id, scope_kind, scope_id, reason, placed_by, placed_at from legal_hold where unit_id = ${unit} and lifted_at is null order by placed_at, id`),

  /** Whether a report, or the case that it is in, is held; whoever places one meanwhile waits until the transaction ends. */
  async on(db: Db, unit: string, report: string, caseId: string | null): Promise<boolean> {
    await db.query(sql`select pg_advisory_xact_lock(hashtext(${`sterna-hold ${unit}`}))`)
    return (await db.query(sql`
      select 1 from legal_hold where unit_id = ${unit} and lifted_at is null
        and ((scope_kind = 'report' and scope_id = ${report}) or (scope_kind = 'case' and scope_id = ${caseId}))`)).length > 0
  },

  /** Whoever places a hold waits for an erasure that is under way. */
  async lock(db: Db, unit: string): Promise<void> {
    await db.query(sql`select pg_advisory_xact_lock(hashtext(${`sterna-hold ${unit}`}))`)
  },
}

/** Reports that were reviewed and are kept on. */
export const reviewsKept = {
  add(db: Tx, unit: string, report: string, by: string, reason: string, at: string): void {
    db.write(sql`insert into retention_review (unit_id, report_id, kept_by, kept_at, reason) values (${unit}, ${report}, ${by}, ${at}, ${reason})`)
  },

  /** When reports were last kept on, by id. */
  async latest(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await rows(db, z.object({ report_id: z.string(), at: Moment }), sql`
      select report_id, max(kept_at) as at from retention_review where report_id = any(${ids}::text[]) group by report_id`)
    return new Map(found.map((r) => [r.report_id, r.at]))
  },
}
