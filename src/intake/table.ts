import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson, storableText } from '../kernel/text.ts'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'
import type { Reading } from './contract.ts'
import type { CsvMapping } from './formats/plug.ts'
import type { StandingPart } from './merge.ts'
import type { Archived } from './prepare.ts'

/** A moment as ISO UTC. */
export const Instant = z.date().transform((d) => d.toISOString())

/** A report as it stands; `id` is made of its key. */
export const ReportRow = z.object({
  id: z.string(), key: z.string(), reference: z.string().nullable(), source_kind: z.string(), source_name: z.string().nullable(),
  format: z.string(), version: z.number(), received_at: Instant, changed_at: Instant, fingerprint: z.string(),
  unit_id: z.string(), case_id: z.string().nullable(),
})

/** A report as it stands. */
export type ReportRow = z.output<typeof ReportRow>

// Readings were made by our readers and written by us: they are not checked again when they come back.
const ReadingText = z.string()

/** A part that stands now, with the file that told it. */
export const PartRow = z.object({
  report_id: z.string(), part: z.string(), since_version: z.number(), sha256: z.string(), path: z.string(), main: z.boolean(),
  format: z.string(), reading: ReadingText,
}).transform((row) => ({ ...row, reading: JSON.parse(withPath(row.reading, row.path)) as Reading }))

/** A part that stands now, with the file that told it. */
export type PartRow = z.output<typeof PartRow>

/** What is written of one report in a batch. */
export interface ReportWrite {
  readonly id: string
  readonly key: string
  readonly reference: string | null
  readonly source: { readonly kind: string; readonly name: string | null }
  readonly format: string
  readonly version: number
  readonly fingerprint: string
}

const list = (value: unknown): string => storableJson(value)

/** How a place begins in the JSON text of a reading: only the key `at` can stand so, since quotes inside values are escaped. */
const PLACE = '"at":"'

/** Places of a part all begin with its path; it is stored once, beside the reading. */
function withoutPath(json: string, path: string): string {
  return json.replaceAll(`${PLACE}${JSON.stringify(path).slice(1, -1)}#`, `${PLACE}#`)
}

function withPath(json: string, path: string): string {
  return json.replaceAll(`${PLACE}#`, () => `${PLACE}${JSON.stringify(path).slice(1, -1)}#`)
}

const Spot = z.object({
  id: z.string(), version: z.number(), unit_id: z.string(), case_id: z.string().nullable(), source_kind: z.string(), source_name: z.string().nullable(), format: z.string(),
})

export const reports = {
  async byIds(db: Db, ids: readonly string[]): Promise<ReportRow[]> {
    if (ids.length === 0) return []
    return rows(db, ReportRow, few`select * from report where id = any(${ids}::text[])`)
  },

  /** Ids of reports by id or the beginning of one, in any case, or by the sender's number as it is written. */
  async find(db: Db, wanted: string): Promise<string[]> {
    const id = wanted.toLowerCase()
    // Digits are ordered the same in every collation: the index of the key serves the beginning of an id.
    const begins = /^r[0-9a-f]{5,15}$/.test(id) ? id : 'r'.repeat(17)
    const found = await rows(db, z.object({ id: z.string() }), sql`
      (select id from report where id = ${id} limit 1) union (select id from report where reference = ${wanted} order by id limit 20)
      union (select id from report where id >= ${begins.padEnd(16, '0')} and id <= ${begins.padEnd(16, 'f')} order by id limit 20) order by id limit 20`)
    return found.map((r) => r.id)
  },

  /** The unit of a report is written once: a later version does not move it. */
  upsert({ db, now, id: act }: Act, unit: string, writes: readonly ReportWrite[]): void {
    const values = list(writes.map((w) => ({ ...w, source_kind: w.source.kind, source_name: w.source.name })))
    db.write(sql`
      insert into report (id, key, reference, source_kind, source_name, format, version, received_at, changed_at, act_id, fingerprint, unit_id)
      select id, key, reference, source_kind, source_name, format, version, ${now}::timestamptz, ${now}::timestamptz, ${act}::bigint, fingerprint, ${unit}::text
      from json_to_recordset(${values}::text::json) as w(id text, key text, reference text, source_kind text, source_name text,
        format text, version int, fingerprint text)
      order by id on conflict (id) do update set reference = excluded.reference, source_kind = excluded.source_kind,
        source_name = excluded.source_name, format = excluded.format, version = excluded.version,
        changed_at = excluded.changed_at, act_id = excluded.act_id, fingerprint = excluded.fingerprint, erased_at = null`)
  },

  /** For each fingerprint, in each unit and case, the report that has it and arrived first. */
  async firstWith(db: Db, fingerprints: readonly string[]) {
    const shape = z.object({ fingerprint: z.string(), unit_id: z.string(), case_id: z.string().nullable(), act_id: z.number(), id: z.string() })
    return rows(db, shape, sql`
      select distinct on (r.fingerprint, r.unit_id, r.case_id) r.fingerprint, r.unit_id, r.case_id, v.act_id, r.id from report r
      join report_version v on v.report_id = r.id and v.version = 1 where r.fingerprint = any(${fingerprints}::text[])
      order by r.fingerprint, r.unit_id, r.case_id, v.act_id, r.id`)
  },

  /** Reports that have one of these fingerprints now. */
  async having(db: Db, fingerprints: readonly string[]): Promise<string[]> {
    if (fingerprints.length === 0) return []
    const found = await rows(db, z.object({ id: z.string() }), sql`select id from report where fingerprint = any(${fingerprints}::text[])`)
    return found.map((r) => r.id)
  },

  async versionsOf(db: Db, ids: readonly string[]) {
    if (ids.length === 0) return []
    return rows(db, Spot, few`select id, version, unit_id, case_id, source_kind, source_name, format from report where id = any(${ids}::text[])`)
  },

  /** Puts reports of a unit into a case, or out of any; returns those that were elsewhere. */
  async move(db: Db, ids: readonly string[], unit: string, caseId: string | null): Promise<string[]> {
    const moved = await rows(db, z.object({ id: z.string() }), sql`
      update report set case_id = ${caseId} where id = any(${ids}::text[]) and unit_id = ${unit} and case_id is distinct from ${caseId} returning id`)
    return moved.map((r) => r.id).sort()
  },

  async count(db: Db): Promise<number> {
    const [row] = await rows(db, z.object({ n: z.number() }), sql`select count(*) as n from report`)
    return row?.n ?? 0
  },
}

const Seen = z.object({ id: z.string(), case_id: z.string().nullable() })

/** What whoever `db` reads for can see. */
export const visible = {
  async reports(db: Db, ids: readonly string[]) {
    if (ids.length === 0) return []
    return rows(db, Seen, few`select id, case_id from report where id = any(${ids}::text[])`)
  },

  async case(db: Db, id: string): Promise<boolean> {
    return (await db.query(sql`select 1 from case_file where id = ${id}`)).length > 0
  },
}

const Leaf = z.union([z.string(), z.number(), z.boolean(), z.null()])

const LatestVersion = z.object({ version: z.number(), received_at: Instant, act_id: z.number(), changes: z.number(), total: z.number() })

export const versions = {
  add({ db, now, id: act }: Act, added: readonly { readonly id: string; readonly version: number; readonly changes: unknown }[]): void {
    db.write(sql`
      insert into report_version (report_id, version, received_at, act_id, changes)
      select id, version, ${now}::timestamptz, ${act}::bigint, changes
      from json_to_recordset(${list(added)}::text::json) as v(id text, version int, changes json)`)
  },

  async of(db: Db, id: string) {
    const shape = z.object({
      version: z.number(), received_at: Instant, act_id: z.number(),
      changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
    })
    return rows(db, shape, sql`
      select version, received_at, act_id, changes from report_version where report_id = ${id} order by version`)
  },

  /** The latest versions with how many changes each lists, the newest first, and how many versions there are. */
  async latest(db: Db, id: string, limit: number) {
    return rows(db, LatestVersion, few`
      select version, received_at, act_id, json_array_length(changes) as changes, count(*) over () as total
      from report_version where report_id = ${id} order by version desc limit ${limit}`)
  },

  /** What changed in one version; null when there is no such version. */
  async changesIn(db: Db, id: string, version: number) {
    const shape = z.object({ changes: z.array(z.object({ path: z.string(), before: Leaf, after: Leaf })) })
    const [found] = await rows(db, shape, sql`select changes from report_version where report_id = ${id} and version = ${version}`)
    return found?.changes ?? null
  },
}

const Source = z.object({ path: z.string(), sha256: z.string(), format: z.string(), since: z.number(), total: z.number() })

export const parts = {
  async standing(db: Db, ids: readonly string[]): Promise<PartRow[]> {
    if (ids.length === 0) return []
    return rows(db, PartRow, few`
      select report_id, part, since_version, sha256, path, main, format, reading::text as reading from report_part
      where report_id = any(${ids}::text[]) and until_version is null`)
  },

  /** The files that tell a report as it stands, without what they tell, and how many there are. */
  async sources(db: Db, id: string, limit: number) {
    return rows(db, Source, few`
      select path, sha256, format, min(since_version) as since, count(*) over () as total from report_part
      where report_id = ${id} and until_version is null and sha256 <> '' group by path, sha256, format order by path, sha256 limit ${limit}`)
  },

  add(db: Tx, added: readonly (StandingPart & { readonly id: string; readonly version: number; readonly sha256: string;
    readonly path: string; readonly format: string })[]): void {
    const values = `[${added.map((p) => withoutPath(list(p), storableText(p.path))).join()}]`
    if (added.some((p) => p.version > 1)) db.write(sql`
      update report_part p set until_version = w.version
      from json_to_recordset(${values}::text::json) as w(id text, part text, version int)
      where p.report_id = w.id and p.part in (w.part, 'erased') and p.until_version is null and p.since_version < w.version`)
    db.write(sql`
      insert into report_part (report_id, part, since_version, sha256, path, main, format, reading)
      select id, part, version, sha256, path, main, format, reading
      from json_to_recordset(${values}::text::json) as w(id text, part text, version int, sha256 text, path text, main boolean,
        format text, reading json)`)
  },
}

const Paths = z.object({ report_id: z.string(), paths: z.array(z.string()) })

export const files = {
  /** Which of these hashes a unit (all units when null) knows to the end, and its reports that they told of. */
  async known(db: Db, hashes: readonly string[], unit: string | null = null): Promise<ReadonlyMap<string, readonly string[]>> {
    if (hashes.length === 0) return new Map()
    const own = unit === null ? sql`` : sql`join report r on r.id = f.report_id and r.unit_id = ${unit}`
    const found = await rows(db, z.object({ sha256: z.string(), ids: z.array(z.string()) }), sql`
      select f.sha256, array_agg(distinct f.report_id) as ids from report_file f ${own}
      where f.sha256 = any(${hashes}::text[]) group by f.sha256 having bool_or(f.whole)`)
    return new Map(found.map((r) => [r.sha256, r.ids]))
  },

  add(db: Tx, added: readonly { readonly id: string; readonly path: string; readonly sha256: string; readonly whole: boolean }[]): void {
    if (added.length === 0) return
    db.write(sql`
      insert into report_file as f (report_id, path, sha256, whole)
      select id, path, sha256, bool_or(whole)
      from json_to_recordset(${list(added)}::text::json) as a(id text, path text, sha256 text, whole boolean) group by id, path, sha256
      on conflict (report_id, sha256, md5(path)) do update set whole = true where excluded.whole and not f.whole`)
  },

  /** Which archives of a unit files came out of. */
  addArchived(db: Tx, unit: string, archived: readonly Archived[]): void {
    if (archived.length === 0) return
    db.write(sql`
      insert into archive_member (unit_id, member_sha256, archive_sha256)
      select distinct ${unit}, member, archive from json_to_recordset(${list(archived)}::text::json) as a(member text, archive text)
      order by member, archive on conflict do nothing`)
  },

  async of(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const found = await rows(db, Paths, few`
      select report_id, array_agg(distinct path order by path) as paths from report_file
      where report_id = any(${ids}::text[]) group by report_id`)
    return new Map(found.map((r) => [r.report_id, r.paths]))
  },
}

const ProblemRow = z.object({ file: z.string(), sha256: z.string().nullable(), code: z.string(), message: z.string() })

export const problems = {
  add({ db, id: act }: Act, unit: string, added: readonly { readonly file: string; readonly sha256: string | null; readonly code: string;
    readonly message: string }[]): void {
    if (added.length === 0) return
    db.write(sql`
      insert into input_problem (path, sha256, code, message, act_id, unit_id)
      select file, sha256, code, message, ${act}::bigint, ${unit}::text
      from json_to_recordset(${list(added)}::text::json) as p(file text, sha256 text, code text, message text)`)
  },

  /** Problems that a unit had with files, by their hashes, told once for each code and message. */
  async of(db: Db, hashes: readonly string[], unit: string) {
    if (hashes.length === 0) return []
    return rows(db, ProblemRow, sql`
      select distinct path as file, sha256, code, message from input_problem
      where sha256 = any(${hashes}::text[]) and unit_id = ${unit} order by file, code, message`)
  },

  async ofReport(db: Db, id: string) {
    return rows(db, ProblemRow, few`
      select distinct p.path as file, p.sha256, p.code, p.message from input_problem p
      join report_file f on f.sha256 = p.sha256 join report r on r.id = f.report_id and r.unit_id = p.unit_id where f.report_id = ${id} order by file, code, message`)
  },
}

export const mappings = {
  save(db: Tx, mapping: CsvMapping): void {
    db.write(sql`
      insert into csv_mapping (name, mapping) values (${mapping.name}, ${storableJson(mapping)}::text::json)
      on conflict (name) do update set mapping = excluded.mapping`)
  },

  async all(db: Db): Promise<CsvMapping[]> {
    const found = await rows(db, z.object({ mapping: z.custom<CsvMapping>() }), sql`select mapping from csv_mapping order by name`)
    return found.map((r) => r.mapping)
  },
}
