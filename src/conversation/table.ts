import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson, storableText } from '../kernel/text.ts'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'
import { signIds } from './contract.ts'
import type { Review } from './review.ts'

const Row = z.object({
  report_id: z.string(), turn_key: z.string(), sign: z.enum(signIds), verdict: z.enum(['confirmed', 'rejected', 'added', 'corrected', 'withdrawn']),
  weak: z.boolean(), value: z.union([z.string(), z.number()]).nullable(), by_name: z.string(), at: z.date().transform((d) => d.toISOString()),
  reason: z.string(),
})

/** What people said of signs (`sign_review`): nothing is overwritten, the latest word holds. */
export const reviews = {
  /** Every word of a person on signs of these reports, oldest first: the last on a turn and sign holds, the others are its history. */
  async of(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Review[]>> {
    if (ids.length === 0) return new Map()
    const found = await rows(db, Row, few`
      select report_id, turn_key, sign, verdict, weak, value, by_name, at, reason from sign_review
      where report_id = any(${ids}::text[]) order by at, act_id`)
    return Map.groupBy(found.map((r) => ({
      report: r.report_id, turnKey: r.turn_key, sign: r.sign, verdict: r.verdict, weak: r.weak, value: r.value, by: r.by_name, at: r.at,
      reason: r.reason,
    })), (r) => r.report)
  },

  /** Why somebody opened turns of a report. */
  addReason({ db, id: act }: Act, report: string, reason: string): void {
    db.write(sql`insert into talk_opening (act_id, report_id, reason) values (${act}::bigint, ${report}, ${storableText(reason)})`)
  },

  /** Takes away all that was said of a report's signs, and why its turns were opened. */
  removeOf(db: Tx, report: string): void {
    db.write(sql`delete from talk_opening where report_id = ${report}`)
    db.write(sql`delete from sign_review where report_id = ${report}`)
  },

  /** Keeps a word of a person, written with the act. */
  add({ db, now, id: act }: Act, report: string, review: Omit<Review, 'at'>): void {
    db.write(sql`
      insert into sign_review (report_id, turn_key, sign, verdict, weak, value, by_name, at, reason, act_id)
      values (${report}, ${review.turnKey}, ${review.sign}, ${review.verdict}, ${review.weak}, ${storableJson(review.value)}::text::json,
        ${storableText(review.by)}, ${now}::timestamptz, ${storableText(review.reason)}, ${act}::bigint)`)
  },
}
