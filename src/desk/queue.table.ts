import { z } from 'zod'
import { rows, sql, type Db, type Sql } from '../store/index.ts'
import { bands, type Band, type Cursor } from '../triage/index.ts'

const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)
const Instant = z.date().transform((d) => d.toISOString())

const CursorRow = z.object({
  held: z.boolean(), band: z.number(), strongest: z.number(), expires_at: Moment, received_at: Instant, report_id: z.string(),
})

/** What narrows the queue; null is not asked for. */
export interface Narrowed {
  readonly band: Band | null
  readonly held: boolean | null
  readonly source: string | null
  readonly format: string | null
  readonly jurisdiction: string | null
  readonly trigger: string | null
  readonly withinHours: number | null
  /** `none`, `any`, or the id of a case. */
  readonly case: string | null
  readonly late: boolean
  readonly sample: boolean
  /** ISO UTC. */
  readonly now: string
}

const ORDER = sql`q.held, q.band, q.strongest, q.expires_at, q.received_at, q.report_id`

/** What stands behind a row in the order of the queue. */
const behind = (row: Cursor): Sql => sql`
  (${ORDER}) > (${row.held}::boolean, ${row.band}::smallint, ${row.strongest}::smallint, coalesce(${row.expires_at}::timestamptz, 'infinity'),
    ${row.received_at}::timestamptz, ${row.report_id}::text)`

const lateAt = (now: string): Sql => sql`(q.due_at < ${now}::timestamptz and not q.held and q.case_id is null)`

/** Conditions on `queue_row q`; only those that are asked for, so that the planner sees what it can use. */
function where(by: Narrowed | null): Sql {
  if (by === null) return sql`true`
  const band = by.band === null ? null : bands.indexOf(by.band)
  const asked: readonly (Sql | null)[] = [
    band === null ? null : sql`q.band = ${band}::smallint`,
    by.source === null ? null : sql`(q.source_kind = ${by.source} or q.source_name = ${by.source})`,
    by.format === null ? null : sql`q.format = ${by.format}`,
    by.trigger === null ? null : sql`${by.trigger}::text = any(q.rules)`,
    by.jurisdiction === null ? null : sql`${by.jurisdiction}::text = any(q.places)`,
    by.withinHours === null ? null : expiring(by.now, by.withinHours),
    by.case === null ? null : inCase(by.case),
  ]
  return [...asked.flatMap((one) => (one === null ? [] : [one])), ...standing(by)].reduce((all, one) => sql`${all} and ${one}`, sql`true`)
}

const expiring = (now: string, hours: number): Sql => sql`(q.expires_at >= ${now}::timestamptz and q.expires_at <= ${now}::timestamptz + make_interval(hours => ${hours}::int))`

function inCase(word: string): Sql {
  if (word === 'none') return sql`q.case_id is null`
  return word === 'any' ? sql`q.case_id is not null` : sql`q.case_id = ${word}`
}

/** Held or not, late, picked as a sample. */
function standing({ held, late, sample, now }: Narrowed): Sql[] {
  return [
    ...(held === null ? [] : [held ? sql`q.held` : sql`not q.held`]), ...(late ? [lateAt(now)] : []), ...(sample ? [sql`(q.held and q.sample)`] : []),
  ]
}

const Count = z.object({ band: z.number(), held: z.boolean(), reports: z.number(), late: z.number(), sampled: z.number(), due_at: Moment })

const Facet = z.object({ kind: z.enum(['band', 'source', 'sender', 'format', 'trigger', 'jurisdiction', 'case']), value: z.string(), reports: z.number() })

const Spot = z.object({ id: z.string(), fits: z.boolean(), above: z.boolean(), held: z.boolean(), band: z.number() })

/** Reads of the queue over all reports of a unit, as whoever asks sees them. It writes nothing. */
export const queueReads = {
  /** A page of the queue in its order, after a cursor. */
  async page(db: Db, after: Cursor | null, limit: number, by: Narrowed | null): Promise<Cursor[]> {
    const since = after === null ? sql`true` : behind(after)
    return rows(db, CursorRow, sql`
      select q.held, q.band, q.strongest, nullif(q.expires_at, 'infinity') as expires_at, q.received_at, q.report_id from queue_row q where ${since} and ${where(by)} order by ${ORDER} limit ${limit}`)
  },

  /** Ids behind the first rows of the queue, which are left out wherever they stand by now: in its order, 15 letters each (what follows the `r`), one behind the other; at most so many. */
  async idsBehind(db: Db, first: readonly Cursor[], by: Narrowed | null, most: number): Promise<string> {
    const last = first.at(-1)
    if (last === undefined) return ''
    const [found] = await rows(db, z.object({ ids: z.string().nullable() }), sql`
      select string_agg(substr(o.report_id, 2), '') as ids from (
        select q.report_id from queue_row q where ${behind(last)} and q.report_id <> all(${first.map((c) => c.report_id)}::text[]) and ${where(by)} order by ${ORDER} limit ${most}) o`)
    return found?.ids ?? ''
  },

  /** Of these ids those that whoever asks still sees, 15 letters each, one behind the other; `blank` stands for the others. */
  async stillSeen(db: Db, ids: readonly string[], blank: string): Promise<string> {
    const seen = new Set((await rows(db, z.object({ id: z.string() }), sql`select q.report_id as id from queue_row q where q.report_id = any(${[...ids]}::text[])`)).map((r) => r.id))
    return ids.map((id) => (seen.has(id) ? id.slice(1) : blank)).join('')
  },

  /** How many reports that are asked for there are by band, held and not; how many are late, since when the first is, how many are picked as a sample. */
  async counts(db: Db, by: Narrowed | null, now: string) {
    return rows(db, Count, sql`
      select q.band, q.held, count(*)::int as reports, (count(*) filter (where ${lateAt(now)}))::int as late, (count(*) filter (where q.held and q.sample))::int as sampled,
        min(q.due_at) filter (where ${lateAt(now)}) as due_at
      from queue_row q where ${where(by)} group by q.held, q.band order by q.held, q.band`)
  },

  /** What the queue can be narrowed by, and how many reports each leaves; the most frequent first, `most` of each. */
  async facets(db: Db, by: Narrowed | null, most: number) {
    return rows(db, Facet, sql`
      with grouped as materialized (
        select q.source_kind, q.source_name, q.format, q.case_id, q.rules, q.places, grouping(q.source_kind, q.source_name, q.format, q.case_id, q.rules, q.places) as g, count(*) as n
        from queue_row q where ${where(by)} group by grouping sets ((q.source_kind), (q.source_name), (q.format), (q.case_id), (q.rules), (q.places))),
      counted as (
        select 'source' as kind, source_kind as value, n from grouped where g = 31
        union all select 'sender', source_name, n from grouped where g = 47 and source_name is not null
        union all select 'format', format, n from grouped where g = 55
        union all select 'case', case_id, n from grouped where g = 59 and case_id is not null
        union all select 'trigger', u.rule, sum(n)::bigint from grouped cross join lateral unnest(rules) as u(rule) where g = 61 group by u.rule
        union all select 'jurisdiction', u.code, sum(n)::bigint from grouped cross join lateral unnest(places) as u(code) where g = 62 group by u.code)
      select kind, value, n::int as reports from (select kind, value, n, row_number() over (partition by kind order by n desc, value) as place from counted) c
      where place <= ${most} order by kind, n desc, value`)
  },

  /** What of the queue whoever asks sees: all of the unit that is in no case, anything in a case, anything by break-glass; and by which acts rows changed: the last of those that they see, and the last by which reports left. */
  async sight(db: Db) {
    const shape = z.object({ open: z.boolean(), cased: z.boolean(), glass: z.boolean(), changed: z.string() })
    const [found] = await rows(db, shape, sql`
      select (select reader_sees_open()) as open, exists (select 1 from queue_row q where q.case_id is not null) as cased, exists (select 1 from reader_glass()) as glass,
        concat((select q.changed_act from queue_row q order by q.changed_act desc limit 1), ':', (select reports_left())) as changed`)
    return found ?? { open: false, cased: false, glass: false, changed: '' }
  },

  /** Where these reports stand: whether they fit what is asked, and whether they stand before one of the list. */
  async spots(db: Db, ids: readonly string[], by: Narrowed | null, before: string | null) {
    return rows(db, Spot, sql`
      select q.report_id as id, ${where(by)} as fits, q.held, q.band,
        coalesce((${ORDER}) < (select b.held, b.band, b.strongest, b.expires_at, b.received_at, b.report_id from queue_row b where b.report_id = ${before}::text), false) as above
      from queue_row q where q.report_id = any(${[...ids]}::text[]) order by ${ORDER}`)
  },

  /** What the queue keeps of each of these beside its standing. */
  async rowsOf(db: Db, ids: readonly string[]) {
    const shape = z.object({ report_id: z.string(), received_at: Instant, due_at: Instant, case_id: z.string().nullable(), band: z.number(), held: z.boolean(), pending: z.boolean(), by_person: z.boolean() })
    return rows(db, shape, sql`
      select q.report_id, q.received_at, q.due_at, q.case_id, q.band, q.held, q.pending, q.by_person from queue_row q where q.report_id = any(${[...ids]}::text[])`)
  },
}
