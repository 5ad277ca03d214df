import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson } from '../kernel/text.ts'
import { few, rows, sql, type Db, type Sql, type Tx } from '../store/index.ts'
import { storedHex } from './bytes.ts'
import { hashKinds, revealedKinds, type Hash, type HashKind, type MediaHashes, type Revealed } from './contract.ts'
import { LEAST_QUALITY } from './normal.ts'

/** One hash of one file of a report; `file` is its place in the reading's evidence, from 0. */
export interface EvidenceHash extends Hash {
  readonly report: string
  readonly file: number
}

export const evidence = {
  remove(db: Tx, reports: readonly string[]): void {
    db.write(sql`delete from evidence_hash where report_id = any(${reports}::text[])`)
  },

  add(db: Tx, added: readonly EvidenceHash[]): void {
    if (added.length === 0) return
    db.write(sql`
      insert into evidence_hash (report_id, file, kind, value)
      select r, f, k, decode(v, 'hex') from unnest(${added.map((h) => h.report)}::text[], ${added.map((h) => h.file)}::int[],
        ${added.map((h) => h.kind)}::text[], ${added.map(storedHex)}::text[]) as q(r, f, k, v)`)
  },

  /** Reports of a unit that speak of files with these hashes. */
  async reportsWith(db: Db, unit: string, hashes: readonly Hash[]) {
    if (hashes.length === 0) return []
    return rows(db, z.object({ report_id: z.string(), kind: z.enum(hashKinds), hex: z.string() }), sql`
      select distinct e.report_id, e.kind, encode(e.value, 'hex') as hex
      from unnest(${hashes.map((h) => h.kind)}::text[], ${hashes.map(storedHex)}::text[]) as q(kind, value)
      join evidence_hash e on e.kind = q.kind and e.value = decode(q.value, 'hex') join report r on r.id = e.report_id and r.unit_id = ${unit} order by 1`)
  },

  /** Reports that speak of files which these reports hold. */
  async speakingOfFilesOf(db: Db, reports: readonly string[]): Promise<string[]> {
    const found = await rows(db, z.object({ report_id: z.string() }), sql`
      with held as (select distinct m.md5, m.sha1, m.sha256 from report_file f join media_file m on m.sha256 = f.sha256 where f.report_id = any(${reports}::text[]))
      select e.report_id from held h join evidence_hash e on e.kind = 'md5' and e.value = decode(h.md5, 'hex')
      union select e.report_id from held h join evidence_hash e on e.kind = 'sha1' and e.value = decode(h.sha1, 'hex')
      union select e.report_id from held h join evidence_hash e on e.kind = 'sha256' and e.value = decode(h.sha256, 'hex') order by 1`)
    return found.map((r) => r.report_id)
  },

  /** Reports whose files stand in this set. */
  inSet(db: Db, setId: number): Promise<string[]> {
    return reportsBearing(db, sql`select hash_id from opinion where set_id = ${setId}`)
  },

  /** Reports whose files stand in entries of a set. */
  inEntries(db: Db, setId: number, entries: readonly string[]): Promise<string[]> {
    return reportsBearing(db, sql`select hash_id from opinion where set_id = ${setId} and entry = any(${entries}::text[])`)
  },

  /** Reports whose files bear these stored hashes, or come near to them. */
  bearing(db: Db, hashes: readonly Hash[]): Promise<string[]> {
    return reportsBearing(db, sql`
      select h.id as hash_id from unnest(${hashes.map((h) => h.kind)}::text[], ${hashes.map(storedHex)}::text[]) as q(kind, value)
      join hash h on h.kind = q.kind and h.value = decode(q.value, 'hex')`)
  },

  /** The same by the numbers of the stored hashes. */
  bearingStored(db: Db, hashIds: readonly number[]): Promise<string[]> {
    return reportsBearing(db, sql`select hash_id from unnest(${hashIds}::bigint[]) as q(hash_id)`)
  },

  /** Perceptual codes of pictures of ours, told by reports or found in the files, each once a source, in pieces by value. */
  async codesAfter(db: Db, source: keyof typeof CODE_SOURCES, after: string, limit: number): Promise<string[]> {
    const found = await rows(db, z.object({ hex: z.string() }), sql`
      select distinct encode(c.value, 'hex') as hex, c.value from (${CODE_SOURCES[source]}) c where c.value > decode(${after}, 'hex') order by c.value limit ${limit}`)
    return found.map((r) => r.hex)
  },
}

/** Reports whose files bear stored hashes: as the report tells them, as they were found in the file itself, or by nearness that was seen. */
async function reportsBearing(db: Db, ids: Sql): Promise<string[]> {
  const found = await rows(db, z.object({ report_id: z.string() }), sql`
    with wanted as (${ids}),
    stored as (select h.kind, h.value from hash h where h.id in (select hash_id from wanted)),
    near as (select n.kind, n.code from near_hit n where n.hash_id in (select hash_id from wanted)),
    content as (
      select m.sha256, m.md5, m.sha1 from media_file m join stored t on t.kind = 'md5' and t.value = decode(m.md5, 'hex')
      union select m.sha256, m.md5, m.sha1 from media_file m join stored t on t.kind = 'sha1' and t.value = decode(m.sha1, 'hex')
      union select m.sha256, m.md5, m.sha1 from media_file m join stored t on t.kind = 'sha256' and t.value = decode(m.sha256, 'hex')
      union select m.sha256, m.md5, m.sha1 from media_file m join near n on n.kind = 'pdq' and n.code = m.pdq
      union select m.sha256, m.md5, m.sha1 from media_file m join near n on n.kind = 'vpdq' and m.sha256 = encode(n.code, 'hex'))
    select e.report_id from evidence_hash e join stored t on t.kind = e.kind and t.value = e.value
    union select e.report_id from evidence_hash e join near n on n.kind = e.kind and n.code = e.value
    union select e.report_id from evidence_hash e join content c on e.kind = 'md5' and e.value = decode(c.md5, 'hex')
    union select e.report_id from evidence_hash e join content c on e.kind = 'sha1' and e.value = decode(c.sha1, 'hex')
    union select e.report_id from evidence_hash e join content c on e.kind = 'sha256' and e.value = decode(c.sha256, 'hex')
    order by 1`)
  return found.map((r) => r.report_id)
}

/** Where codes of pictures of ours stand. */
const CODE_SOURCES = {
  told: sql`select value from evidence_hash where kind = 'pdq'`,
  found: sql`select pdq as value from media_file where pdq is not null and quality >= ${LEAST_QUALITY}`,
}

const Finding = z.object({
  kind: z.enum(revealedKinds), name: z.string(), value: z.string(), at: z.string(), instant: z.string().exactOptional(),
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
})

const Frame = z.object({ sha256: z.string(), code: z.string() })

const Holder = z.object({ sha256: z.string(), unit_id: z.string(), case_id: z.string().nullable() })

const ContentRow = z.object({
  sha256: z.string(), md5: z.string(), sha1: z.string(), bytes: z.coerce.number(), type: z.string().nullable(), width: z.number().nullable(),
  height: z.number().nullable(),
  pdq: z.string().nullable(), quality: z.number().nullable(), findings: z.array(Finding),
})

/** A media file that was looked through by machine. */
export type ContentRow = z.output<typeof ContentRow>

/** What is written of a media file. */
export interface Content {
  readonly hashes: MediaHashes
  readonly findings: readonly Revealed[]
}

export const contents = {
  put({ db, now, unit }: Pick<Act, 'db' | 'now' | 'unit'>, found: readonly Content[]): void {
    if (found.length === 0) return
    const list = found.map(({ hashes: h, findings }) => ({
      sha256: h.sha256, bytes: h.bytes, md5: h.md5, sha1: h.sha1, type: h.type, width: h.width, height: h.height, pdq: h.pdq?.hash ?? null,
      quality: h.pdq?.quality ?? null, findings, problems: h.problems,
    }))
    db.write(sql`
      insert into media_file (sha256, bytes, md5, sha1, type, width, height, pdq, quality, findings, problems, examined_at, unit_id)
      select sha256, bytes, md5, sha1, type, width, height, decode(pdq, 'hex'), quality, findings, problems, ${now}::timestamptz, ${unit}::text
      from json_to_recordset(${storableJson(list)}::text::json) as m(sha256 text, bytes bigint, md5 text, sha1 text, type text, width int, height int,
        pdq text, quality int, findings jsonb, problems jsonb)
      order by sha256 on conflict (sha256) do nothing`)
    const frames = found.flatMap(({ hashes: h }) => (h.frames ?? []).map((f) => ({
      sha256: h.sha256, frame: f.frame, seconds: f.seconds, code: f.hash, quality: f.quality,
    })))
    if (frames.length === 0) return
    db.write(sql`
      insert into media_frame (sha256, frame, seconds, code, quality)
      select sha256, frame, seconds, decode(code, 'hex'), quality
      from json_to_recordset(${JSON.stringify(frames)}::text::json) as f(sha256 text, frame int, seconds float8, code text, quality int)
      order by sha256, frame on conflict do nothing`)
  },

  /** Takes away what was found in files that no report of any unit holds any more. */
  forget(db: Tx, sha256s: readonly string[]): void {
    const unheld = sql`select m.sha256 from media_file m where m.sha256 = any(${sha256s}::text[]) and not exists (select 1 from report_file f where f.sha256 = m.sha256)`
    db.write(sql`delete from near_hit where kind = 'vpdq' and code in (select decode(u.sha256, 'hex') from (${unheld}) u)`)
    db.write(sql`
      delete from near_hit n where n.kind = 'pdq' and n.code in (select m.pdq from media_file m where m.sha256 in (${unheld}))
        and not exists (select 1 from media_file o where o.pdq = n.code and not o.sha256 = any(${sha256s}::text[]))
        and not exists (select 1 from evidence_hash e where e.kind = 'pdq' and e.value = n.code)`)
    db.write(sql`delete from media_frame where sha256 in (${unheld})`)
    db.write(sql`delete from media_file where sha256 in (${unheld})`)
  },

  /** Which of these files were looked through before. */
  async known(db: Db, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await rows(db, z.object({ sha256: z.string() }), sql`select sha256 from media_file where sha256 = any(${sha256s}::text[])`)
    return new Set(found.map((r) => r.sha256))
  },

  /** Files that are here and bear one of these exact hashes. */
  async bearing(db: Db, hashes: readonly Hash[]): Promise<ContentRow[]> {
    if (hashes.length === 0) return []
    const of = (kind: HashKind): string[] => hashes.filter((h) => h.kind === kind).map((h) => h.value)
    const shape = sql`sha256, md5, sha1, bytes, type, width, height, encode(pdq, 'hex') as pdq, quality, findings`
    return rows(db, ContentRow, few`
      select ${shape} from media_file where sha256 = any(${of('sha256')}::text[])
      union all select ${shape} from media_file where md5 = any(${of('md5')}::text[]) and not sha256 = any(${of('sha256')}::text[])
      union all select ${shape} from media_file where sha1 = any(${of('sha1')}::text[]) and not md5 = any(${of('md5')}::text[]) and not sha256 = any(${of('sha256')}::text[])`)
  },

  /** Where the reports stand that hold these files; a file that none holds (yet) stands with the unit that looked through it. */
  holders(db: Db, sha256s: readonly string[]) {
    return rows(db, Holder, few`
      select distinct f.sha256, r.unit_id, r.case_id from report_file f join report r on r.id = f.report_id where f.sha256 = any(${sha256s}::text[])
      union select m.sha256, m.unit_id, null from media_file m
      where m.sha256 = any(${sha256s}::text[]) and not exists (select 1 from report_file f where f.sha256 = m.sha256)`)
  },

  /** Videos whose frames are here, by SHA-256, after one. */
  async videosAfter(db: Db, after: string, limit: number): Promise<string[]> {
    const found = await rows(db, z.object({ sha256: z.string() }), sql`
      select m.sha256 from media_file m where m.sha256 > ${after} and exists (select 1 from media_frame f where f.sha256 = m.sha256) order by 1 limit ${limit}`)
    return found.map((r) => r.sha256)
  },

  /** Frames of good quality of these files. */
  async frames(db: Db, sha256s: readonly string[], leastQuality: number) {
    if (sha256s.length === 0) return []
    return rows(db, Frame, few`
      select sha256, encode(code, 'hex') as code from media_frame where sha256 = any(${sha256s}::text[]) and quality >= ${leastQuality} order by sha256, frame`)
  },
}
