import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'
import { AT } from './log.table.ts'

/** Which entries are asked for; all that is not null must hold. */
export interface LogFilter {
  readonly event: string | null
  readonly who: string | null
  readonly subject: string | null
  /** ISO UTC, with the first and without the second. */
  readonly from: string | null
  readonly to: string | null
  /** Acts of one unit only; null for all of the house. */
  readonly unit: string | null
  /** Entries with a lower id than this: the page before. */
  readonly before: number | null
  readonly limit: number
}

const Shown = z.object({
  id: z.number(), index: z.number().nullable(), act: z.number(), who: z.string(), why: z.string(), at: z.string(), via: z.string(), unit: z.string(),
  session: z.string().nullable(), purpose: z.string().nullable(), event: z.string(), subject: z.string().nullable(), content: z.string().nullable(), result: z.string(),
})

/** An entry as people read it. `index` is its place in the tree; null while it waits. `id` only orders entries. */
export type ShownEntry = z.output<typeof Shown>

/** Reads entries; writing and proving is elsewhere. */
export const entries = {
  /** Files whose destruction is told by entries that wait for their place in the tree. */
  async destroyedWaiting(db: Db): Promise<{ readonly sha256: string; readonly unit: string }[]> {
    return rows(db, z.object({ sha256: z.string(), unit: z.string() }), sql`
      select e.content_sha256 as sha256, a.unit_id as unit from log_pending p join log_entry e on e.act_id = p.act_id join act a on a.id = p.act_id
      where e.event = 'object.destroyed' and e.content_sha256 is not null`)
  },

  /** Entries, the newest first. */
  async find(db: Db, f: LogFilter): Promise<ShownEntry[]> {
    return rows(db, Shown, sql`
      select l.id, r.first_index + (select count(*) from log_entry b where b.act_id = l.act_id and b.id < l.id) as index,
        l.act_id as act, l.who, l.why, l.at, l.via, l.unit, l.session, l.purpose, l.event, l.subject, l.content, l.result
      from (
        select e.id, e.act_id, a.who, a.why, ${AT} as at, a.via, a.unit_id as unit, a.session, a.purpose, e.event, e.subject, e.content_sha256 as content, e.result
        from log_entry e join act a on a.id = e.act_id
        where (${f.event}::text is null or e.event = ${f.event}) and (${f.who}::text is null or a.who = ${f.who})
          and (${f.subject}::text is null or e.subject = ${f.subject}) and (${f.unit}::text is null or a.unit_id = ${f.unit})
          and (${f.from}::timestamptz is null or a.at >= ${f.from}::timestamptz) and (${f.to}::timestamptz is null or a.at < ${f.to}::timestamptz)
          and (${f.before}::bigint is null or e.id < ${f.before}::bigint)
        order by e.id desc limit ${f.limit}) l
      left join log_range r on r.act_id = l.act_id order by l.id desc`)
  },
}
