import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'
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
}

const Holder = z.object({ report_id: z.string(), identifier: z.string(), role: z.string() })

/** Reads over the tables of several rooms, as the desk shows them. It writes nothing. */
export const desk = {
  /** A page of the queue that is narrowed, in its order, after a cursor. Without an index of its own: it reads on until the page is full. */
  async page(db: Db, after: Cursor | null, limit: number, by: Narrowed): Promise<Cursor[]> {
    const since = after === null ? sql`true` : sql`
      (s.held, s.band, s.strongest, coalesce(s.expires_at, 'infinity'), s.received_at, s.report_id) >
      (${after.held}::boolean, ${after.band}::smallint, ${after.strongest}::smallint, coalesce(${after.expires_at}::timestamptz, 'infinity'),
        ${after.received_at}::timestamptz, ${after.report_id}::text)`
    const band = by.band === null ? null : bands.indexOf(by.band)
    return rows(db, CursorRow, sql`
      select s.held, s.band, s.strongest, s.expires_at, s.received_at, s.report_id
      from standing s join report r on r.id = s.report_id
      where ${since} and (${band}::smallint is null or s.band = ${band}::smallint) and (${by.held}::boolean is null or s.held = ${by.held}::boolean)
        and (${by.source}::text is null or r.source_kind = ${by.source}::text or r.source_name = ${by.source}::text)
        and (${by.format}::text is null or r.format = ${by.format}::text)
        and (${by.trigger}::text is null or exists (
          select 1 from json_array_elements(s.detail -> 'triggers') as t(fired) where t.fired ->> 'rule' = ${by.trigger}::text))
        and (${by.jurisdiction}::text is null or exists (
          select 1 from jurisdiction j cross join lateral json_array_elements(j.ranked) as q(place)
          where j.report_id = s.report_id and q.place ->> 'code' = ${by.jurisdiction}::text))
      order by s.held, s.band, s.strongest, coalesce(s.expires_at, 'infinity'), s.received_at, s.report_id limit ${limit}`)
  },

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
    return rows(db, z.object({ id: z.string(), in_case: z.string().nullable(), stated: z.boolean() }), sql`
      with stated as (
        select p.scope_kind as kind, p.scope_id as id from purpose_stated p
        where p.session_id = ${of.session}::text and p.person_id = ${of.person} and p.unit_id = ${of.unit} and p.scope_kind in ('report', 'case')
      ), cases as (
        select id from stated where kind = 'case' union select r.case_id from stated s join report r on r.id = s.id where s.kind = 'report' and r.case_id is not null)
      select r.id, r.case_id as in_case, r.case_id is null or r.case_id in (select id from cases) as stated from report r where r.id = any(${[...new Set(ids)]}::text[])`)
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

  /** The report and the file under which an opening was asked for; null when there is none. */
  async openingOf(db: Db, opening: number) {
    const [found] = await rows(db, z.object({ report: z.string().nullable() }), sql`select report_id as report from opening where id = ${opening}`)
    return found ?? null
  },
}
