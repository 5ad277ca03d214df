import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson, storableText } from '../kernel/text.ts'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'
import type { FactJudgement, ToKeep } from './judged.ts'

/** A fact's value as it was stored; what has another shape is unknown. */
const Value = z.union([
  z.boolean(), z.number(), z.string(), z.array(z.string()), z.object({ min: z.number().optional(), max: z.number().optional() }),
]).nullable().catch(null)

const Row = z.object({
  act: z.string(), pair: z.string(), fact: z.string(), value: Value, verdict: z.enum(['confirmed', 'denied', 'corrected', 'taken-back']),
  by_name: z.string(), at: z.date().transform((d) => d.toISOString()), reason: z.string(),
})

/** What people said of facts of reports (`fact_judgement`): nothing is overwritten, the latest word holds. */
export const judgements = {
  /** Every word of a person on facts of a report, oldest first: the last on a fact of an act holds, the others are its history. */
  async of(db: Db, report: string): Promise<readonly FactJudgement[]> {
    const found = await rows(db, Row, few`
      select act, pair, fact, value, verdict, by_name, at, reason from fact_judgement where report_id = ${report} order by at, act_id, act, pair`)
    return found.map(({ by_name: by, ...r }) => ({ ...r, by }))
  },

  /** Takes away all that was said of a report's facts. */
  removeOf(db: Tx, report: string): void {
    db.write(sql`delete from fact_judgement where report_id = ${report}`)
  },

  /** Keeps a word of a person on one or several acts, written with the act of the log. */
  add({ db, now, id: act }: Act, report: string, by: string, reason: string, keep: readonly ToKeep[]): void {
    db.write(sql`
      insert into fact_judgement (report_id, act, pair, fact, value, verdict, by_name, at, reason, act_id)
      select ${report}, act, pair, fact, value, verdict, ${storableText(by)}, ${now}::timestamptz, ${storableText(reason)}, ${act}::bigint
      from json_to_recordset(${storableJson(keep)}::text::json) as j(act text, pair text, fact text, value json, verdict text)`)
  },
}
