import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson } from '../kernel/text.ts'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'
import type { Jurisdiction } from './contract.ts'
import type { Sighting } from './sightings.ts'
import type { Against, Piece } from './weigh.ts'

/** A moment or none, as ISO UTC. */
const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)

/** Two reports, the smaller id first. */
export const Pair = z.object({ a: z.string(), b: z.string() })

/** Two reports, the smaller id first. */
export type Pair = z.output<typeof Pair>

const SharedRow = z.object({
  a: z.string(), b: z.string(), kind: z.string(), value: z.string(), holders: z.number(), weak: z.boolean(),
  a_person: z.string().nullable(), a_role: z.string(), a_bits: z.number(), a_instant: Moment,
  b_person: z.string().nullable(), b_role: z.string(), b_bits: z.number(), b_instant: Moment,
})

/** One identifier that stands in both reports of a pair. */
export type SharedRow = z.output<typeof SharedRow>

/** The evidence of a stored link. */
export interface LinkPieces {
  readonly because: readonly Piece[]
  readonly against: readonly Against[]
}

export const LinkRow = z.object({ a: z.string(), b: z.string(), strength: z.number(), pieces: z.custom<LinkPieces>() })

/** A stored link. */
export type LinkRow = z.output<typeof LinkRow>

/** An identifier that so many hold is looked at no further: its neighbours are too many to be evidence. */
const NEIGHBOURS = 24

/** One identifier of so many people of one report is compared, no more. A limit also keeps the planner at one look-up a row. */
const SAME_IN_REPORT = 8

/** Up to here holders are the reports: two reports are two holders at most, which weighs as one does. */
const COUNTED_FROM = 3

/**
 * People of whom nothing else is known may be one or many: so many of them count as one holder. Then one person whom thin reports name by
 * a single identifier stays together, and a placeholder that hundreds write still falls silent.
 */
const UNTOLD_PER_HOLDER = 3

export const sightings = {
  /** Takes the sightings of reports away (a new version says other things); returns the identifiers that they were of. */
  async remove(db: Db, reports: readonly string[]): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`
      with gone as (delete from sighting where report_id = any(${reports}::text[]) returning identifier_id, report_id)
      update identifier i set reports = greatest(0, i.reports - g.n)
      from (select identifier_id, count(distinct report_id)::int as n from gone group by identifier_id) g where i.id = g.identifier_id
      returning i.id`)
    return found.map((r) => r.id)
  },

  /** Identifiers that a report holds. */
  async ofReport(db: Db, report: string): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`select distinct identifier_id as id from sighting where report_id = ${report}`)
    return found.map((r) => r.id)
  },

  /** Reports that hold one of these identifiers. */
  async reportsOf(db: Db, identifierIds: readonly string[]): Promise<string[]> {
    if (identifierIds.length === 0) return []
    const found = await rows(db, z.object({ report_id: z.string() }),
      sql`select distinct report_id from sighting where identifier_id = any(${identifierIds}::uuid[])`)
    return found.map((r) => r.report_id)
  },

  add(db: Tx, added: readonly Sighting[]): void {
    db.write(sql`
      insert into sighting (identifier_id, report_id, person, role, holder, bits, weak, instant)
      select identifier, report, person, role, holder, bits, weak, instant
      from json_to_recordset(${storableJson(added)}::text::json) as s(identifier uuid, report text, person text, role text, holder uuid,
        bits real, weak boolean, instant timestamptz)`)
  },
}

/** From how many holders a kind says nothing; kinds of aliases (`email~`) stand beside their own. */
export interface Silence {
  readonly kinds: readonly string[]
  readonly from: readonly number[]
}

/** An identifier whose holders are others than before. */
const Recounted = z.object({ id: z.string(), kind: z.string(), was: z.number(), now: z.number() })

export const identifiers = {
  /** Takes away those that no report holds any more. */
  removeUnheld(db: Tx, ids: readonly string[]): void {
    db.write(sql`delete from identifier i where i.id = any(${ids}::uuid[]) and not exists (select 1 from sighting s where s.identifier_id = i.id)`)
  },

  /**
   * Counts reports for identifiers; returns those whose holders must be counted. Values that say nothing already are not
   * returned: they never say more.
   */
  async count(db: Db, added: readonly { readonly id: string; readonly kind: string; readonly normal: string; readonly reports: number }[],
    silence: Silence): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`
      with news as materialized (
        select * from json_to_recordset(${storableJson(added)}::text::json) as n(id uuid, kind text, normal text, reports int)
      ), counted as (
        insert into identifier as i (id, kind, normal, reports, holders)
        select id, kind, normal, reports, reports from news order by id
        on conflict (id) do update set reports = i.reports + excluded.reports,
          holders = case when i.reports + excluded.reports < ${COUNTED_FROM} then i.reports + excluded.reports else i.holders end
        returning i.id, i.reports, i.holders, i.kind, i.reports = i.holders as fresh
      )
      select c.id from counted c
      left join unnest(${silence.kinds}::text[], ${silence.from}::int[]) as s(kind, silent) on s.kind = c.kind
      where c.reports >= ${COUNTED_FROM} and (c.fresh or c.holders < coalesce(s.silent, 100))`)
    return found.map((r) => r.id)
  },

  /** Counts the holders of identifiers anew, exactly; returns those whose number changed. */
  async recount(db: Db, ids: readonly string[]): Promise<z.output<typeof Recounted>[]> {
    if (ids.length === 0) return []
    return rows(db, Recounted, sql`
      with now as (
        select s.identifier_id as id,
          count(distinct s.holder)::int + ceil(count(*) filter (where s.holder is null) / ${UNTOLD_PER_HOLDER}::float8)::int as holders
        from sighting s where s.identifier_id = any(${ids}::uuid[]) group by s.identifier_id
      ), was as (
        select i.id, i.kind, i.holders as was, n.holders as now from identifier i join now n using (id) where i.holders <> n.holders
      ), put as (update identifier i set holders = w.now from was w where i.id = w.id)
      select id, kind, was, now from was`)
  },
}

export const pairs = {
  /** Pairs of a report of the batch and any other that share an identifier that still says something (and may link alone, unless `weakToo`). */
  async candidates(db: Db, reports: readonly string[], silence: Silence, weakToo: boolean): Promise<Pair[]> {
    return rows(db, Pair, sql`
      select distinct least(m.report_id, o.report_id) as a, greatest(m.report_id, o.report_id) as b
      from sighting m
      join identifier i on i.id = m.identifier_id and i.reports > 1
      left join unnest(${silence.kinds}::text[], ${silence.from}::int[]) as q(kind, silent) on q.kind = i.kind
      cross join lateral (
        select s.report_id from sighting s where s.identifier_id = m.identifier_id and s.report_id <> m.report_id
        limit ${NEIGHBOURS}
      ) o
      where m.report_id = any(${reports}::text[]) and (${weakToo} or not m.weak) and i.holders < coalesce(q.silent, 100)`)
  },

  /** Linked pairs that rest on one of these identifiers. */
  async resting(db: Db, identifierIds: readonly string[]): Promise<Pair[]> {
    if (identifierIds.length === 0) return []
    return rows(db, Pair, sql`
      select distinct l.a, l.b from sighting x
      join link l on l.a = x.report_id
      cross join lateral (
        select 1 as one from sighting s where s.report_id = l.b and s.identifier_id = x.identifier_id limit 1
      ) y
      where x.identifier_id = any(${identifierIds}::uuid[])`)
  },

  /** Everything that the two reports of each pair share. */
  async shared(db: Db, wanted: readonly Pair[]): Promise<SharedRow[]> {
    if (wanted.length === 0) return []
    return rows(db, SharedRow, sql`
      with x as materialized (
        select p.a, p.b, s.* from unnest(${wanted.map((p) => p.a)}::text[], ${wanted.map((p) => p.b)}::text[]) as p(a, b)
        join sighting s on s.report_id = p.a
      )
      select x.a, x.b, i.kind, i.normal as value, i.holders, (x.weak or y.weak) as weak,
        x.person as a_person, x.role as a_role, x.bits as a_bits, x.instant as a_instant,
        y.person as b_person, y.role as b_role, y.bits as b_bits, y.instant as b_instant
      from x
      cross join lateral (
        select * from sighting s where s.report_id = x.b and s.identifier_id = x.identifier_id limit ${SAME_IN_REPORT}
      ) y
      join identifier i on i.id = x.identifier_id`)
  },

  /** Names with birth dates of people, by report. */
  async names(db: Db, reports: readonly string[]) {
    if (reports.length === 0) return []
    const shape = z.object({ report_id: z.string(), person: z.string(), normal: z.string() })
    return rows(db, shape, sql`
      select s.report_id, s.person, i.normal from sighting s join identifier i on i.id = s.identifier_id
      where s.report_id = any(${reports}::text[]) and i.kind = 'person-name' and s.person is not null`)
  },
}

const LinkOf = z.object({ mine: z.string(), other: z.string(), strength: z.number(), pieces: z.custom<LinkPieces>() })

const Neighbour = z.object({ mine: z.string(), other: z.string() })

export const links = {
  /**
   * Waits until no other act changes what reports share, their links and groups, and keeps others from it to the end of this one. Links and groups are
   * worked out of what stands there: two who do so at once, of reports that share nothing but a group, would not see each other's. To be asked for before
   * rows of any of these are touched, or two acts might wait for each other.
   */
  alone(db: Tx): void {
    db.write(sql`select pg_advisory_xact_lock(hashtextextended('sterna links', 0))`)
  },

  put(db: Tx, put: readonly LinkRow[]): void {
    db.write(sql`
      insert into link (a, b, strength, pieces)
      select a, b, strength, pieces from json_to_recordset(${storableJson(put)}::text::json) as l(a text, b text, strength real, pieces json)
      on conflict (a, b) do update set strength = excluded.strength, pieces = excluded.pieces`)
  },

  remove(db: Tx, gone: readonly Pair[]): void {
    db.write(sql`
      delete from link l using unnest(${gone.map((p) => p.a)}::text[], ${gone.map((p) => p.b)}::text[]) as p(a, b)
      where l.a = p.a and l.b = p.b`)
  },

  /** Which of these pairs are linked now. */
  async among(db: Db, wanted: readonly Pair[]): Promise<Pair[]> {
    if (wanted.length === 0) return []
    return rows(db, Pair, sql`
      select l.a, l.b from link l
      join unnest(${wanted.map((p) => p.a)}::text[], ${wanted.map((p) => p.b)}::text[]) as p(a, b) on l.a = p.a and l.b = p.b`)
  },

  /** Links of reports that no officer rejected, each from the report's side (`mine`), strongest first; `most` of each report, or all. */
  async of(db: Db, reports: readonly string[], most: number | null = null) {
    if (reports.length === 0) return []
    return rows(db, LinkOf, few`
      select m.mine, s.other, s.strength, s.pieces from unnest(${reports}::text[]) as m(mine)
      cross join lateral (
        select * from (
          select l.b as other, l.strength, l.pieces, l.a, l.b from link l where l.a = m.mine
          union all
          select l.a, l.strength, l.pieces, l.a, l.b from link l where l.b = m.mine
        ) u where not exists (select 1 from link_rejection r where r.a = u.a and r.b = u.b)
        order by strength desc, other limit ${most}::int
      ) s order by m.mine, s.strength desc, s.other`)
  },

  /** Only who is linked with whom, as `of`, without the evidence. */
  async neighbours(db: Db, reports: readonly string[]) {
    if (reports.length === 0) return []
    return rows(db, Neighbour, few`
      select mine, other from (
        select l.a as mine, l.b as other, l.strength, l.a, l.b from link l where l.a = any(${reports}::text[])
        union all
        select l.b, l.a, l.strength, l.a, l.b from link l where l.b = any(${reports}::text[])
      ) s where not exists (select 1 from link_rejection r where r.a = s.a and r.b = s.b)
      order by mine, strength desc, other`)
  },
}

const Unseen = z.object({ unit: z.string(), name: z.string(), reports: z.number() })

/** Reports that are linked and out of the reader's sight: how many, and which unit to ask. */
export const unseenLinks = {
  /** By unit, for one report; no ids, no data. Only under a reader: the house itself sees all. */
  async of(db: Db, report: string) {
    return rows(db, Unseen, few`
      select unit_id as unit, unit_name as name, reports from linked_unseen(${report})`)
  },
}

const Rejection = z.object({ by_name: z.string(), at: z.date().transform((d) => d.toISOString()), reason: z.string() })

export const rejections = {
  put({ db, now, id }: Act, pair: Pair, by: string, reason: string): void {
    db.write(sql`
      insert into link_rejection (a, b, by_name, at, reason, act_id) values (${pair.a}, ${pair.b}, ${by}, ${now}, ${reason}, ${id})
      on conflict (a, b) do update set by_name = excluded.by_name, at = excluded.at, reason = excluded.reason, act_id = excluded.act_id`)
  },

  remove(db: Tx, pair: Pair): void {
    db.write(sql`delete from link_rejection where a = ${pair.a} and b = ${pair.b}`)
  },

  /** Takes away what was said of the links of a report. */
  removeOf(db: Tx, report: string): void {
    db.write(sql`delete from link_rejection where a = ${report} or b = ${report}`)
  },

  async among(db: Db, wanted: readonly Pair[]): Promise<Pair[]> {
    if (wanted.length === 0) return []
    return rows(db, Pair, sql`
      select r.a, r.b from link_rejection r
      join unnest(${wanted.map((p) => p.a)}::text[], ${wanted.map((p) => p.b)}::text[]) as p(a, b) on r.a = p.a and r.b = p.b`)
  },

  async of(db: Db, pair: Pair) {
    const [found] = await rows(db, Rejection, sql`select by_name, at, reason from link_rejection where a = ${pair.a} and b = ${pair.b}`)
    return found ?? null
  },
}

export const groups = {
  async of(db: Db, reports: readonly string[]) {
    return rows(db, z.object({ report_id: z.string(), group_id: z.string() }),
      sql`select report_id, group_id from report_group where report_id = any(${reports}::text[])`)
  },

  async members(db: Db, groupIds: readonly string[]) {
    return rows(db, z.object({ report_id: z.string(), group_id: z.string() }),
      sql`select report_id, group_id from report_group where group_id = any(${groupIds}::text[]) order by report_id`)
  },

  /** One group takes over the members of others. */
  join(db: Tx, joins: readonly { readonly from: string; readonly into: string }[]): void {
    if (joins.length === 0) return
    db.write(sql`
      update report_group g set group_id = j.into_id
      from unnest(${joins.map((j) => j.from)}::text[], ${joins.map((j) => j.into)}::text[]) as j(from_id, into_id)
      where g.group_id = j.from_id`)
  },

  put(db: Tx, members: readonly { readonly report: string; readonly group: string }[]): void {
    if (members.length === 0) return
    db.write(sql`
      insert into report_group (report_id, group_id)
      select * from unnest(${members.map((m) => m.report)}::text[], ${members.map((m) => m.group)}::text[])
      on conflict (report_id) do update set group_id = excluded.group_id`)
  },

  remove(db: Tx, reports: readonly string[]): void {
    if (reports.length === 0) return
    db.write(sql`delete from report_group where report_id = any(${reports}::text[])`)
  },

  /** Which of these reports there are. */
  async present(db: Db, reports: readonly string[]) {
    return rows(db, z.object({ id: z.string() }), sql`select id from report where id = any(${reports}::text[])`)
  },

  /** How many members each of these groups has. */
  async sizesOf(db: Db, groupIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (groupIds.length === 0) return new Map()
    const found = await rows(db, z.object({ group_id: z.string(), n: z.number() }),
      sql`select group_id, count(*) as n from report_group where group_id = any(${groupIds}::text[]) group by group_id`)
    return new Map(found.map((r) => [r.group_id, r.n]))
  },

  async sizes(db: Db) {
    return rows(db, z.object({ group_id: z.string(), n: z.number() }),
      sql`select group_id, count(*) as n from report_group group by group_id order by n desc, group_id`)
  },
}

const Ranked = z.object({ report_id: z.string(), ranked: z.custom<Jurisdiction[]>() })

export const jurisdictions = {
  put(db: Tx, put: readonly { readonly id: string; readonly ranked: readonly Jurisdiction[] }[]): void {
    db.write(sql`
      insert into jurisdiction (report_id, ranked)
      select id, ranked from json_to_recordset(${storableJson(put)}::text::json) as j(id text, ranked json)
      on conflict (report_id) do update set ranked = excluded.ranked`)
  },

  async of(db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, readonly Jurisdiction[]>> {
    const found = await rows(db, Ranked,
      few`select report_id, ranked from jurisdiction where report_id = any(${reports}::text[])`)
    return new Map(found.map((r) => [r.report_id, r.ranked]))
  },
}
