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
  session: z.string().nullable(), purpose: z.string().nullable(), event: z.string(), subject: z.string().nullable(), content: z.string().nullable(),
  result: z.string(),
})

/** An entry as people read it. `index` is its place in the tree; null while it waits. `id` only orders entries. */
export type ShownEntry = z.output<typeof Shown>

const Activity = z.object({
  who: z.string(), hour: z.string(), entries: z.number(), views: z.number(), refused: z.number(), sign_in: z.number(), break_glass: z.number(),
  exports: z.number(),
})

/** Counts of one person's entries in one hour (ISO UTC, its beginning). */
export type Activity = z.output<typeof Activity>

/** Entries of looking: what was shown, listed, searched for, opened. */
const LOOKED = sql`e.result not like 'refused:%' and e.event ~ '(viewed|listed|searched|sought|opened|exported|rendition-asked|handed)$'`

/** Reads entries; writing and proving is elsewhere. */
export const entries = {
  /** Files whose destruction is told by entries that wait for their place in the tree. */
  async destroyedWaiting(db: Db): Promise<{ readonly sha256: string; readonly unit: string }[]> {
    return rows(db, z.object({ sha256: z.string(), unit: z.string() }), sql`
      select e.content_sha256 as sha256, a.unit_id as unit from log_pending p join log_entry e on e.act_id = p.act_id join act a on a.id = p.act_id
      where e.event = 'object.destroyed' and e.content_sha256 is not null`)
  },

  /** What people did in a unit, by person and hour, in counts; what the house did by itself is left out. */
  async activity(db: Db, unit: string, from: string, to: string): Promise<Activity[]> {
    return rows(db, Activity, sql`
      select a.who, to_char(date_trunc('hour', a.at at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as hour, count(*) as entries,
        count(*) filter (where ${LOOKED}) as views,
        count(*) filter (where e.result like 'refused:%' and e.event not like 'sign-in.%') as refused,
        count(*) filter (where e.result like 'refused:%' and e.event like 'sign-in.%') as sign_in,
        count(*) filter (where e.event = 'break-glass.used' and e.result not like 'refused:%') as break_glass,
        count(*) filter (where e.event in ('export.used', 'log.proved') and e.result not like 'refused:%') as exports
      from act a join log_entry e on e.act_id = a.id
      where a.unit_id = ${unit} and a.via <> 'house' and a.at >= ${from}::timestamptz and a.at < ${to}::timestamptz group by 1, 2 order by 1, 2`)
  },

  /** How many different things each of them looked at. */
  async looked(db: Db, unit: string, from: string, to: string): Promise<ReadonlyMap<string, number>> {
    const found = await rows(db, z.object({ who: z.string(), things: z.number() }), sql`
      select a.who, count(distinct e.subject) as things from act a join log_entry e on e.act_id = a.id
      where a.unit_id = ${unit} and a.via <> 'house' and a.at >= ${from}::timestamptz and a.at < ${to}::timestamptz and ${LOOKED} group by 1`)
    return new Map(found.map((f) => [f.who, f.things]))
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
