import { z } from 'zod'
import { rows, sql, type Db, type Sql } from '../store/index.ts'
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
  /** Only what was refused, or only what was not; null for both. */
  readonly result: 'done' | 'refused' | null
  /** Entries that stand after this one (its id): the next page. */
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

  /** Entries, the newest first: in the order of the tree, which takes acts as they were written. */
  async find(db: Db, f: LogFilter): Promise<ShownEntry[]> {
    const isOfFew = f.subject !== null || f.event !== null || f.result === 'refused'
    const { ofAct, ofEntry } = conditions(f, await actsWithin(db, f), await actOf(db, f.before), isOfFew)
    const told = sql`e.id, e.act_id as act, a.who, a.why, ${AT} as at, a.via, a.unit_id as unit, a.session, a.purpose, e.event, e.subject,
      e.content_sha256 as content, e.result`
    // Where acts lead, of each no more entries are read than are told: one act may have a hundred thousand.
    const found = isOfFew ? sql`select ${told} from log_entry e join act a on a.id = e.act_id where ${ofAct} and ${ofEntry} order by e.act_id desc, e.id desc limit ${f.limit}` : sql`
      select ${told} from act a cross join lateral (select * from log_entry e where e.act_id = a.id and ${ofEntry} order by e.id desc limit ${f.limit}) e
      where ${ofAct} order by a.id desc, e.id desc limit ${f.limit}`
    return rows(db, Shown, sql`
      with l as (${found}),
      -- The rank of an entry in its act: entries up to the one shown before it are not counted again.
      steps as (select id, act, lag(id, 1, 0::bigint) over (partition by act order by id) as since from l),
      ranks as (
        select s.id, sum((select count(*) from log_entry b where b.act_id = s.act and b.id >= s.since and b.id < s.id)) over (partition by s.act order by s.id) as rank
        from steps s)
      select l.id, (r.first_index + k.rank)::bigint as index, l.act, l.who, l.why, l.at, l.via, l.unit, l.session, l.purpose, l.event, l.subject, l.content,
        l.result
      from l join ranks k on k.id = l.id left join log_range r on r.act_id = l.act order by l.act desc, l.id desc`)
  },
}

const Act = z.object({ act: z.number() })
const Span = z.object({ first: z.number().nullable(), last: z.number().nullable() })

/** The act of an entry; null when there is no such entry. */
async function actOf(db: Db, id: number | null): Promise<number | null> {
  if (id === null) return null
  const [found] = await rows(db, Act, sql`select act_id as act from log_entry where id = ${id}`)
  return found?.act ?? null
}

/** The first and the last act of a time, by which entries are then found; null where no time is asked for. Times of acts need not grow as their ids do. */
async function actsWithin(db: Db, f: LogFilter): Promise<{ readonly first: number; readonly last: number } | null> {
  if (f.from === null && f.to === null) return null
  const [found] = await rows(db, Span, sql`select min(a.id) as first, max(a.id) as last from (select id + 0 as id, at, unit_id from act) a where ${inTime(f)}`)
  return { first: found?.first ?? 0, last: found?.last ?? -1 }
}

function inTime(f: LogFilter): Sql {
  const wanted: Sql[] = []
  if (f.unit !== null) wanted.push(sql`a.unit_id = ${f.unit}`)
  if (f.from !== null) wanted.push(sql`a.at >= ${f.from}::timestamptz`)
  if (f.to !== null) wanted.push(sql`a.at < ${f.to}::timestamptz`)
  return all(wanted)
}

/** Conditions on acts and on entries. Only what is asked for stands in the statement, so that each filter finds its index. */
function conditions(
  f: LogFilter, within: { readonly first: number; readonly last: number } | null, actBefore: number | null, isOfFew: boolean,
): { readonly ofAct: Sql; readonly ofEntry: Sql } {
  const [ofAct, ofEntry]: [Sql[], Sql[]] = [[inTime(f)], []]
  if (within !== null) {
    ofAct.push(sql`a.id between ${within.first}::bigint and ${within.last}::bigint`)
    if (isOfFew) ofEntry.push(sql`e.act_id between ${within.first}::bigint and ${within.last}::bigint`)
  }
  if (f.who !== null) ofAct.push(sql`a.who = ${f.who}`)
  if (f.subject !== null) ofEntry.push(sql`e.subject = ${f.subject}`)
  if (f.event !== null) ofEntry.push(sql`e.event = ${f.event}`)
  if (f.result === 'refused') ofEntry.push(sql`e.result like 'refused:%'`)
  if (f.result === 'done') ofEntry.push(sql`e.result not like 'refused:%'`)
  if (f.before !== null && actBefore === null) ofEntry.push(sql`e.id < ${f.before}::bigint`)
  if (actBefore !== null) {
    ofAct.push(sql`a.id <= ${actBefore}::bigint`)
    ofEntry.push(sql`(e.act_id, e.id) < (${actBefore}::bigint, ${f.before}::bigint)`)
  }
  return { ofAct: all(ofAct), ofEntry: all(ofEntry) }
}

function all(wanted: readonly Sql[]): Sql {
  return wanted.length === 0 ? sql`true` : wanted.reduce((joined, one) => sql`${joined} and ${one}`)
}
