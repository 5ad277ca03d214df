import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson } from '../kernel/text.ts'
import { rows, sql, type Db } from '../store/index.ts'
import { emptyReading } from './contract.ts'
import { Instant } from './table.ts'

/** The format of a report that was erased. */
export const ERASED = 'erased'

const Sha = z.object({ sha256: z.string() })
const DueRow = z.object({ id: z.string(), case_id: z.string().nullable(), format: z.string(), received_at: Instant })

/** A report that a rule asks to be looked at again. */
export type DueRow = z.output<typeof DueRow>

/** Reports at the end of their time. */
export const erasures = {
  /** Reports of a unit that came before a moment, in a case or in none, read or not, after one of them, oldest first. */
  due: (
    db: Db, unit: string, of: { readonly inCase: boolean; readonly unread: boolean }, before: string,
    after: { readonly at: string; readonly id: string }, most: number,
  ): Promise<DueRow[]> =>
    rows(db, DueRow, sql`
      select id, case_id, format, received_at from report
      where unit_id = ${unit} and erased_at is null and received_at <= ${before}::timestamptz and (case_id is not null) = ${of.inCase}
        and (${of.inCase} or (format = 'unread') = ${of.unread}) and (received_at, id) > (${after.at}::timestamptz, ${after.id})
      order by received_at, id limit ${most}`),

  /** Holds a report until the transaction ends, without keeping others from speaking of it; null when there is none in the unit. */
  async hold(db: Db, unit: string, id: string) {
    const shape = z.object({
      id: z.string(), version: z.number(), case_id: z.string().nullable(), received_at: Instant, fingerprint: z.string(), erased: z.boolean(),
    })
    const [found] = await rows(db, shape, sql`
      select id, version, case_id, received_at, fingerprint, erased_at is not null as erased from report where id = ${id} and unit_id = ${unit} for no key update`)
    return found ?? null
  },

  /** Files that a report was told by or holds. */
  async filesOf(db: Db, id: string): Promise<string[]> {
    const found = await rows(db, Sha, sql`
      select sha256 from report_file where report_id = ${id} union select sha256 from report_part where report_id = ${id} and sha256 <> '' order by 1`)
    return found.map((r) => r.sha256)
  },

  /** Those of these files that other reports of the unit rest on too. */
  async shared(db: Db, unit: string, id: string, sha256s: readonly string[]): Promise<Set<string>> {
    const found = await rows(db, Sha, sql`
      select f.sha256 from report_file f join report r on r.id = f.report_id and r.unit_id = ${unit} where f.sha256 = any(${sha256s}::text[]) and r.id <> ${id}
      union select p.sha256 from report_part p join report r on r.id = p.report_id and r.unit_id = ${unit} where p.sha256 = any(${sha256s}::text[]) and r.id <> ${id}`)
    return new Set(found.map((r) => r.sha256))
  },

  /**
   * Files of reports, and archives that they came out of, each with the case whose key it belongs under: the one in which all reports of the unit
   * stand that hold it, or null where these are several, or one stands in none.
   */
  async casesOf(db: Db, unit: string, reports: readonly string[]) {
    return rows(db, z.object({ sha256: z.string(), case_id: z.string().nullable() }), sql`
      with mine as (select distinct f.sha256 from report_file f where f.report_id = any(${reports}::text[])),
      told as (
        select m.sha256, m.sha256 as member from mine m
        union select a.archive_sha256, b.member_sha256 from mine m join archive_member a on a.unit_id = ${unit} and a.member_sha256 = m.sha256
          join archive_member b on b.unit_id = a.unit_id and b.archive_sha256 = a.archive_sha256)
      select t.sha256, case when count(distinct coalesce(r.case_id, '')) = 1 then max(r.case_id) end as case_id
      from told t join report_file f on f.sha256 = t.member join report r on r.id = f.report_id and r.unit_id = ${unit} group by t.sha256`)
  },

  /** Archives that files came out of. */
  async archivesOf(db: Db, unit: string, sha256s: readonly string[]): Promise<string[]> {
    const found = await rows(db, Sha, sql`
      select distinct archive_sha256 as sha256 from archive_member where unit_id = ${unit} and member_sha256 = any(${sha256s}::text[]) order by 1`)
    return found.map((r) => r.sha256)
  },

  /** Takes all that a report says away; its row stays, with an empty reading. What was told of files that are destroyed goes too. */
  empty({ db, now, id: act, unit }: Act, id: string, version: number, destroyed: readonly string[]): void {
    db.write(sql`
      update report set reference = null, source_kind = 'unknown', source_name = null, key = ${`${ERASED} ${id}`}, format = ${ERASED}, version = ${version},
        changed_at = ${now}, erased_at = ${now}, act_id = ${act}, fingerprint = ${id} where id = ${id}`)
    db.write(sql`delete from report_file where report_id = ${id}`)
    db.write(sql`delete from report_part where report_id = ${id}`)
    db.write(sql`
      insert into report_part (report_id, part, since_version, sha256, path, main, format, reading)
      values (${id}, ${ERASED}, ${version}, '', '', true, ${ERASED}, ${storableJson(emptyReading)}::text::json)`)
    db.write(sql`update report_version set changes = '[]', moved = null where report_id = ${id}`)
    db.write(sql`insert into report_version (report_id, version, received_at, act_id, changes) values (${id}, ${version}, ${now}, ${act}, '[]')`)
    db.write(sql`delete from input_problem where unit_id = ${unit} and sha256 = any(${destroyed}::text[])`)
    db.write(
      sql`delete from archive_member where unit_id = ${unit} and (member_sha256 = any(${destroyed}::text[]) or archive_sha256 = any(${destroyed}::text[]))`,
    )
  },
}
