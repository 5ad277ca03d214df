import { z } from 'zod'
import { few, rows, sql, type Db } from '../store/index.ts'

const Stated = z.object({ id: z.string(), in_case: z.string().nullable(), stated: z.boolean() })

const Holder = z.object({ report_id: z.string(), identifier: z.string(), role: z.string() })

/** Reads over the tables of several rooms, as the desk shows them. It writes nothing. */
export const desk = {
  /** Which of these reports there are, for whoever asks. */
  async among(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set()
    const found = await rows(db, z.object({ id: z.string() }), sql`select id from report where id = any(${[...new Set(ids)]}::text[])`)
    return new Set(found.map((r) => r.id))
  },

  /**
   * Which of these reports there are, for whoever asks, and for which a purpose covers them in the session: those in no case need none here; one in a case needs
   * one that was stated for the case or a report of it.
   */
  async purposed(db: Db, of: { readonly person: string; readonly unit: string; readonly session: string | null }, ids: readonly string[]) {
    if (ids.length === 0) return []
    return rows(db, Stated, few`
      with stated as (
        select p.scope_kind as kind, p.scope_id as id from purpose_stated p
        where p.session_id = ${of.session}::text and p.person_id = ${of.person} and p.unit_id = ${of.unit} and p.scope_kind in ('report', 'case')
      ), cases as (
        select id from stated where kind = 'case' union select r.case_id from stated s join report r on r.id = s.id where s.kind = 'report' and r.case_id is not null)
      select r.id, r.case_id as in_case, r.case_id is null or r.case_id in (select id from cases) as stated from report r where r.id = any(${[...new Set(ids)]}::text[])`)
  },

  /** Names of people by their ids. */
  async namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map()
    const found = await rows(db, z.object({ id: z.string(), name: z.string() }), sql`select id, name from person where id = any(${[...new Set(ids)]}::text[])`)
    return new Map(found.map((p) => [p.id, p.name]))
  },

  /** Sightings of these identifiers, each report once an identifier and role; at most `limit`. */
  async holders(db: Db, identifiers: readonly string[], limit: number) {
    if (identifiers.length === 0) return []
    return rows(db, Holder, sql`
      select distinct s.report_id, s.identifier_id::text as identifier, s.role from sighting s join report r on r.id = s.report_id
      where s.identifier_id = any(${identifiers}::uuid[]) order by 1, 2, 3 limit ${limit}`)
  },

  /** How many reports beside these hold one of the identifiers, by unit. */
  async unseenHolders(db: Db, identifiers: readonly string[], seen: readonly string[]) {
    if (identifiers.length === 0) return []
    return rows(db, z.object({ unit: z.string(), reports: z.number() }), sql`
      select r.unit_id as unit, count(distinct r.id) as reports from sighting s join report r on r.id = s.report_id
      where s.identifier_id = any(${identifiers}::uuid[]) and not (r.id = any(${seen}::text[])) group by r.unit_id order by r.unit_id`)
  },

  /** How many of these files stand in reports that whoever asks sees. */
  async filesSeen(db: Db, sha256s: readonly string[]): Promise<number> {
    const [found] = await rows(db, z.object({ n: z.number() }), sql`select count(distinct sha256) as n from report_file where sha256 = any(${[...sha256s]}::text[])`)
    return found?.n ?? 0
  },

  /** The report under which an opening was asked for (null: by the hash of its file) and the file; null when there is none. */
  async openingOf(db: Db, opening: number) {
    const [found] = await rows(db, z.object({ report: z.string().nullable(), sha256: z.string() }), sql`
      select report_id as report, sha256 from opening where id = ${opening}`)
    return found ?? null
  },

  /** How often one person opened text and of how many reports, by day (UTC), newest first: by the entries that this left. */
  textOpened(db: Db, person: string, events: readonly string[], from: string) {
    return rows(db, z.object({ day: z.string(), opened: z.number(), reports: z.number() }), sql`
      select to_char(a.at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as opened, count(distinct e.subject)::int as reports
      from act a join log_entry e on e.act_id = a.id
      where a.who = ${person} and a.at >= ${from}::timestamptz and e.event = any(${[...events]}::text[]) and e.result not like 'refused:%' group by 1 order by 1 desc`)
  },
}
