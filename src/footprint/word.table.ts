import { z } from 'zod'
import { storableJson } from '../kernel/text.ts'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import type { ToldFact, ToldReport } from './tell.ts'

const Kept = z.object({ id: z.string(), words: z.array(z.string()), facts: z.custom<readonly ToldFact[]>() })

/** What reports tell that they are found by (`told_report`), and the words of it in the order of the alphabet (`told_word`). */
export const told = {
  /** What is kept of reports: all words and marks together, and the facts. */
  async of(db: Db, ids: readonly string[]): Promise<z.output<typeof Kept>[]> {
    if (ids.length === 0) return []
    return rows(db, Kept, sql`select report_id as id, words, facts from told_report where report_id = any(${ids}::text[])`)
  },

  /** Keeps what reports tell in place of what was kept before. */
  put(db: Tx, fresh: readonly ToldReport[], before: readonly string[]): void {
    if (fresh.length === 0) return
    if (before.length > 0) db.write(sql`
      delete from told_word w using (select unit_id, report_id, unnest(words) as word from told_report where report_id = any(${before}::text[])) old
      where w.unit_id = old.unit_id and w.word = old.word and w.report_id = old.report_id`)
    const values = storableJson(fresh.map((f) => ({ id: f.id, facts: f.facts, words: [...f.words, ...f.marks] })))
    db.write(sql`
      insert into told_report (report_id, unit_id, facts, words)
      select r.id, r.unit_id, t.facts, t.words from json_to_recordset(${values}::text::json) as t(id text, facts json, words text[])
      join report r on r.id = t.id
      on conflict (report_id) do update set facts = excluded.facts, words = excluded.words`)
    db.write(sql`
      insert into told_word (unit_id, word, report_id)
      select t.unit_id, w.word, t.report_id from told_report t cross join lateral unnest(t.words) as w(word) where t.report_id = any(${fresh.map((f) => f.id)}::text[])
      order by 1, 2, 3 on conflict do nothing`)
  },

  /** Reports of which nothing is kept yet: a store from before this was kept. At most `limit`. Those that were erased have nothing to keep. */
  async missing(db: Db, limit: number): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`
      select r.id from report r where r.format <> 'erased' and not exists (select 1 from told_report t where t.report_id = r.id) order by r.id limit ${limit}`)
    return found.map((r) => r.id)
  },
}
