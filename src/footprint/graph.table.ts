import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import type { LinkPieces, Pair } from './table.ts'

/** What a list of groups is ordered by: their reports, the accounts in them, or the children that one account of them reaches. */
export const tallies = ['reports', 'accounts', 'children'] as const

/** One of `tallies`. */
export type Tally = (typeof tallies)[number]

const Counted = z.object({ group_id: z.string(), reports: z.number(), accounts: z.number(), children: z.number() })

const SpannedRow = z.object({ a: z.string(), b: z.string(), strength: z.number(), pieces: z.custom<LinkPieces>(), act: z.number().nullable() })

/** A link as a graph reads it; `act`: the act that rejected it, null while it stands. */
export type SpannedRow = z.output<typeof SpannedRow>

/** Links and groups in bulk, as a graph of them needs. */
export const graphs = {
  /** Links of reports, strongest first, also those that were rejected; at most `limit`. */
  async links(db: Db, reports: readonly string[], limit: number): Promise<SpannedRow[]> {
    if (reports.length === 0) return []
    return rows(db, SpannedRow, sql`
      with near as (
        select l.a, l.b, l.strength, l.pieces from link l where l.a = any(${reports}::text[])
        union all
        select l.a, l.b, l.strength, l.pieces from link l where l.b = any(${reports}::text[]) and not (l.a = any(${reports}::text[]))
        order by strength desc, a, b limit ${limit}
      )
      select n.a, n.b, n.strength, n.pieces, r.act_id as act from near n left join link_rejection r on r.a = n.a and r.b = n.b
      order by n.strength desc, n.a, n.b`)
  },

  /** What these acts rejected: who (by name where the reader may know it), when, why. */
  async rejections(db: Db, acts: readonly number[]) {
    if (acts.length === 0) return []
    const shape = z.object({ a: z.string(), b: z.string(), by: z.string(), at: z.date().transform((d) => d.toISOString()), reason: z.string(), act: z.number() })
    return rows(db, shape, sql`
      select r.a, r.b, coalesce(p.name, r.by_name) as by, r.at, r.reason, r.act_id as act from link_rejection r left join person p on p.id = r.by_name
      where r.act_id = any(${acts}::bigint[])`)
  },

  /** How many hold each of these identifiers. */
  async holders(db: Db, identifiers: readonly string[]) {
    if (identifiers.length === 0) return []
    return rows(db, z.object({ id: z.string(), holders: z.number(), reports: z.number() }), sql`
      select i.id::text as id, i.holders, i.reports from identifier i where i.id = any(${identifiers}::uuid[])`)
  },

  /** Identifiers of people of reports that tell who they are: those of children, and those of accounts of suspects. */
  async people(db: Db, reports: readonly string[]) {
    if (reports.length === 0) return []
    const shape = z.object({ report: z.string(), person: z.string(), role: z.string(), kind: z.string(), value: z.string() })
    return rows(db, shape, sql`
      select s.report_id as report, s.person, s.role, i.kind, i.normal as value from sighting s join identifier i on i.id = s.identifier_id
      where s.report_id = any(${reports}::text[]) and s.person is not null and s.role in ('suspect', 'unknown', 'child')
        and i.kind in ('user-id', 'handle', 'email', 'phone', 'device', 'payment', 'person-name')
      order by s.report_id, s.person, i.kind, i.normal`)
  },

  /** How many reports of the report's group the reader does not see, and which unit to ask. Only under a reader: the house itself sees all. */
  async unseen(db: Db, report: string) {
    return rows(db, z.object({ unit: z.string(), name: z.string(), reports: z.number() }), sql`
      select unit_id as unit, unit_name as name, reports from group_unseen(${report})`)
  },

  /** The links that an act rejected and that are still rejected by it. */
  async rejectedBy(db: Db, act: number): Promise<Pair[]> {
    return rows(db, z.object({ a: z.string(), b: z.string() }), sql`select r.a, r.b from link_rejection r where r.act_id = ${act} order by r.a, r.b`)
  },

  /** Takes rejections of an act back. */
  restore(db: Tx, act: number): void {
    db.write(sql`delete from link_rejection where act_id = ${act}`)
  },
}

/** How large groups are, kept when links come and go. */
export const tally = {
  /** Counts groups anew; those that are gone are forgotten. */
  count(db: Tx, groups: readonly string[]): void {
    if (groups.length === 0) return
    db.write(sql`delete from group_tally where group_id = any(${groups}::text[])`)
    db.write(sql`
      insert into group_tally (group_id, unit_id, reports, accounts, children)
      select group_id, unit_id, reports, accounts, children from group_counted(${groups}::text[])`)
  },

  /** Groups of the reader's unit, largest first by one of the counts, after a place in that order; those where it is below `least` are left out. */
  async page(db: Db, by: Tally, after: { readonly n: number; readonly place: string } | null, least: number, limit: number) {
    const shape = Counted.extend({ n: z.number(), place: z.string() })
    const column = { reports: sql`t.reports`, accounts: sql`t.accounts`, children: sql`t.children` }[by]
    const since = after === null ? sql`true` : sql`(${column} < ${after.n}::int or (${column} = ${after.n}::int and hashtextextended(t.group_id, 0) > ${after.place}::bigint))`
    return rows(db, shape, sql`
      select t.group_id, ${column} as n, t.reports, t.accounts, t.children, hashtextextended(t.group_id, 0)::text as place from group_tally t
      where t.unit_id = reader_unit() and ${column} >= ${least} and ${since} order by ${column} desc, hashtextextended(t.group_id, 0) limit ${limit}`)
  },

  /** How many reports of these groups the reader sees. */
  async reportsSeen(db: Db, groups: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (groups.length === 0) return new Map()
    const found = await rows(db, z.object({ group_id: z.string(), n: z.number() }), sql`
      select g.group_id, count(*)::int as n from report_group g join report r on r.id = g.report_id where g.group_id = any(${groups}::text[]) group by g.group_id`)
    return new Map(found.map((r) => [r.group_id, r.n]))
  },

  /** What the reader sees of these groups, counted now. */
  async seen(db: Db, groups: readonly string[]) {
    if (groups.length === 0) return []
    return rows(db, Counted, sql`select group_id, reports, accounts, children from group_counted(${groups}::text[])`)
  },

  /** The first reports of groups that the reader sees, with the sender's number. */
  async firsts(db: Db, groups: readonly string[]) {
    if (groups.length === 0) return []
    const shape = z.object({ group_id: z.string(), id: z.string(), reference: z.string().nullable(), received_at: z.date().transform((d) => d.toISOString()) })
    return rows(db, shape, sql`
      select f.* from unnest(${groups}::text[]) as w(group_id) cross join lateral (
        select g.group_id, r.id, r.reference, r.received_at from report_group g join report r on r.id = g.report_id
        where g.group_id = w.group_id order by g.report_id limit 1) f`)
  },
}
