import { z } from 'zod'
import { storableText } from '../kernel/text.ts'
import { rows, sql, type Db, type Tx } from '../store/index.ts'

const Id = z.coerce.number()

/** One request as it is written. `because` null is granted, then `expiresAt` is the end (ISO UTC). */
export interface WrittenOpening {
  readonly reason: string
  readonly basis: string | null
  readonly basisAssumed: boolean
  readonly reference: string | null
  readonly sha256: string
  readonly reportId: string | null
  readonly file: number | null
  readonly jurisdiction: string | null
  readonly areas: readonly string[]
  readonly viewed: string
  readonly publiclyAvailable: boolean | null
  readonly rule: string
  readonly ruleVersion: number
  readonly because: string | null
  readonly expiresAt: string | null
}

const Held = z.object({
  id: Id, who: z.string(), acting: z.string(), sha256: z.string(), granted: z.boolean(), closed: z.boolean(), expired: z.boolean(),
  blur: z.enum(['strong', 'light', 'none']).nullable(), colour: z.boolean().nullable(), longest_px: z.literal([128, 256, 512, 1024]).nullable(),
  renditions: Id,
})

/** An opening as an act finds it: whose it is, who acts, its state at the moment of the act, its last look and how many renditions there were. */
export type Held = z.output<typeof Held>

const Day = z.object({ who: z.string(), day: z.string(), seconds: z.coerce.number(), files: Id, openings: Id, unmeasured: Id })

const stored = (text: string | null): string | null => (text === null ? null : storableText(text))

export const openings = {
  /** The person of an act, as the act has it. */
  async personOf(db: Db, actId: number): Promise<string> {
    const [row] = await rows(db, z.object({ who: z.string() }), sql`select who from act where id = ${actId}::bigint`)
    return row?.who ?? ''
  },

  /** Writes a request; returns its number. */
  async add(db: Tx, actId: number, now: string, w: WrittenOpening): Promise<number> {
    const [row] = await rows(db, z.object({ id: Id }), sql`
      insert into opening (act_id, who, asked_at, reason, basis, basis_assumed, reference, sha256, report_id, file, jurisdiction, areas, viewed,
        publicly_available, rule, rule_version, because, expires_at)
      select ${actId}::bigint, a.who, ${now}::timestamptz, ${storableText(w.reason)}, ${w.basis}, ${w.basisAssumed}, ${stored(w.reference)}, ${w.sha256}, ${w.reportId},
        ${w.file}::int, ${stored(w.jurisdiction)}, ${w.areas}::text[], ${w.viewed}, ${w.publiclyAvailable}::boolean, ${w.rule}, ${w.ruleVersion}::int, ${w.because},
        ${w.expiresAt}::timestamptz
      from act a where a.id = ${actId}::bigint returning id`)
    if (row === undefined) throw new Error('an opening without a number')
    return row.id
  },

  /** An opening with its last look, as seen by an act at its moment; held until the act ends, so that nothing is written beside a closing. */
  async held(db: Tx, actId: number, id: number, now: string): Promise<Held | null> {
    const [row] = await rows(db, Held, sql`
      select o.id, o.who, a.who as acting, o.sha256, o.because is null as granted, o.closed_at is not null as closed,
        coalesce(o.expires_at <= ${now}::timestamptz, true) as expired,
        r.blur, r.colour, r.longest_px, coalesce(r.number + 1, 0) as renditions
      from opening o join act a on a.id = ${actId}::bigint
      left join lateral (select * from opening_rendition l where l.opening_id = o.id order by l.number desc limit 1) r on true
      where o.id = ${id}::bigint for update of o`)
    return row ?? null
  },

  addRendition(
    db: Tx, actId: number, now: string, id: number, number: number,
    look: { readonly blur: string; readonly colour: boolean; readonly longestPx: number },
  ): void {
    db.write(sql`
      insert into opening_rendition (opening_id, number, act_id, at, blur, colour, longest_px)
      values (${id}::bigint, ${number}::int, ${actId}::bigint, ${now}::timestamptz, ${look.blur}, ${look.colour}, ${look.longestPx}::int)`)
  },

  addExposure(
    db: Tx, actId: number, now: string, id: number, seen: { readonly kind: string; readonly seconds: number; readonly rendition: number | null },
  ): void {
    db.write(sql`
      insert into exposure (opening_id, rendition, act_id, at, kind, seconds)
      values (${id}::bigint, ${seen.rendition}::int, ${actId}::bigint, ${now}::timestamptz, ${seen.kind}, ${seen.seconds}::float8)`)
  },

  close(db: Tx, now: string, id: number): void {
    db.write(sql`update opening set closed_at = ${now}::timestamptz where id = ${id}::bigint and closed_at is null`)
  },

  /** Exposure by person and day, in the order of names and days. */
  exposure(db: Db, who: string | null, from: string, to: string) {
    return rows(db, Day, sql`
      with opened as (
        select o.id, o.who, to_char(o.asked_at at time zone 'UTC', 'YYYY-MM-DD') as day, o.sha256,
          not exists (select 1 from exposure e where e.opening_id = o.id) as unmeasured
        from opening o where o.because is null and o.asked_at >= ${from}::timestamptz and o.asked_at < ${to}::timestamptz and (${who}::text is null or o.who = ${who})
      ), seen as (
        select o.id, o.who, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD') as day, o.sha256, e.seconds
        from exposure e join opening o on o.id = e.opening_id
        where e.at >= ${from}::timestamptz and e.at < ${to}::timestamptz and (${who}::text is null or o.who = ${who})
      ), both_of as (
        select who, day, sha256, 0::float8 as seconds, id as opened_id, unmeasured from opened
        union all select who, day, sha256, seconds, null, false from seen
      )
      select who, day, sum(seconds) as seconds, count(distinct sha256) as files, count(opened_id) as openings, count(*) filter (where unmeasured) as unmeasured
      from both_of group by who, day order by who, day`)
  },
}

const Mention = z.object({ report_id: z.string(), file: z.number() })

export const mentions = {
  /** Files of a unit's reports with one of these exact hashes, in the order of reports and files. */
  of(db: Db, unit: string, hashes: readonly { readonly kind: string; readonly value: string }[]) {
    return rows(db, Mention, sql`
      select distinct e.report_id, e.file
      from unnest(${hashes.map((h) => h.kind)}::text[], ${hashes.map((h) => h.value)}::text[]) as q(kind, value)
      join evidence_hash e on e.kind = q.kind and e.value = decode(q.value, 'hex')
      join report r on r.id = e.report_id and r.unit_id = ${unit} order by e.report_id, e.file`)
  },

  /** The exact hashes that a report gives of one of its files. */
  hashesOf(db: Db, reportId: string, file: number) {
    return rows(db, z.object({ kind: z.enum(['md5', 'sha1', 'sha256']), value: z.string() }), sql`
      select kind, encode(value, 'hex') as value from evidence_hash
      where report_id = ${reportId} and file = ${file}::int and kind in ('md5', 'sha1', 'sha256') order by kind desc`)
  },

  /** Files in the vault that bear every exact hash that is known of the file, of those that were looked through by machine. */
  async bearing(db: Db, hashes: readonly { readonly kind: 'md5' | 'sha1' | 'sha256'; readonly value: string }[]): Promise<string[]> {
    const one = (kind: string): string[] => hashes.filter((h) => h.kind === kind).map((h) => h.value)
    const found = await rows(db, z.object({ sha256: z.string(), md5: z.string(), sha1: z.string() }), sql`
      select sha256, md5, sha1 from media_file where sha256 = any(${one('sha256')}::text[])
      union select sha256, md5, sha1 from media_file where md5 = any(${one('md5')}::text[])
      union select sha256, md5, sha1 from media_file where sha1 = any(${one('sha1')}::text[]) order by sha256`)
    return found.filter((f) => hashes.every((h) => f[h.kind] === h.value)).map((f) => f.sha256)
  },

  /** The md5 and sha1 of a file that was looked through by machine; null when it was not. */
  async knownHashes(db: Db, sha256: string) {
    const [row] = await rows(db, z.object({ md5: z.string(), sha1: z.string() }), sql`select md5, sha1 from media_file where sha256 = ${sha256}`)
    return row ?? null
  },
}
