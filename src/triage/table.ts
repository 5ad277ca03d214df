import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson } from '../kernel/text.ts'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'
import { groundOfRule } from './place.ts'
import { bands, type Band, type Fact, type Standing } from './contract.ts'

const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)
const Instant = z.date().transform((d) => d.toISOString())

const FindingRow = z.object({
  report_id: z.string(), facts: z.custom<Fact[]>(), sender: z.string().nullable(), escalated: z.boolean(),
  matched: z.number(), unknown: z.number(), benign: z.number(), received_at: Instant,
})

/** What a report tells, as the rules read it. `received_at` orders inside a band. */
export type FindingRow = z.output<typeof FindingRow>

/** What is stored of one report's findings. */
export interface FindingWrite {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly sender: string | null
  readonly escalated: boolean
  readonly matched: number
  readonly unknown: number
  readonly benign: number
  readonly received_at: string
}

const Counts = z.object({ report_id: z.string(), matched: z.number(), unknown: z.number(), benign: z.number() })

export const findings = {
  put(db: Tx, put: readonly FindingWrite[]): void {
    db.write(sql`
      insert into finding (report_id, facts, sender, escalated, matched, unknown, benign, received_at)
      select id, facts, sender, escalated, matched, unknown, benign, received_at
      from json_to_recordset(${storableJson(put)}::text::json) as f(id text, facts json, sender text, escalated boolean, matched int,
        unknown int, benign int, received_at timestamptz)
      on conflict (report_id) do update set facts = excluded.facts, sender = excluded.sender, escalated = excluded.escalated,
        matched = excluded.matched, unknown = excluded.unknown, benign = excluded.benign, received_at = excluded.received_at`)
  },

  async of(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, FindingRow>> {
    const found = await rows(db, FindingRow, few`
      select report_id, facts, sender, escalated, matched, unknown, benign, received_at from finding where report_id = any(${ids}::text[])`)
    return new Map(found.map((r) => [r.report_id, r]))
  },

  remove(db: Tx, report: string): void {
    db.write(sql`delete from finding where report_id = ${report}`)
  },

  /** How many files of each report the hash sets know. */
  async countsOf(db: Db, ids: readonly string[]) {
    const found = await rows(db, Counts, few`select report_id, matched, unknown, benign from finding where report_id = any(${ids}::text[])`)
    return new Map(found.map(({ report_id: id, ...counts }) => [id, counts]))
  },

  /** Reports of a sender that carry its escalation. */
  async escalatedOf(db: Db, senders: readonly string[]): Promise<string[]> {
    if (senders.length === 0) return []
    const found = await rows(db, z.object({ report_id: z.string() }),
      sql`select report_id from finding where sender = any(${senders}::text[]) and escalated`)
    return found.map((r) => r.report_id)
  },
}

const Sender = z.object({ sender: z.string(), total: z.number(), escalated: z.number(), flooding: z.boolean() })

export const senders = {
  async of(db: Db, names: readonly string[]): Promise<ReadonlyMap<string, z.output<typeof Sender>>> {
    if (names.length === 0) return new Map()
    const found = await rows(db, Sender, sql`select sender, total, escalated, flooding from sender_flood where sender = any(${names}::text[])`)
    return new Map(found.map((r) => [r.sender, r]))
  },

  /** Counts senders' reports anew over their last `window`; returns those that began or ceased to escalate too often. */
  async recount(db: Db, names: readonly string[], window: number, least: number, share: number): Promise<string[]> {
    if (names.length === 0) return []
    const found = await rows(db, z.object({ sender: z.string(), flooding: z.boolean(), was: z.boolean() }), sql`
      with counted as (
        select n.sender, count(*)::int as total, count(*) filter (where l.escalated)::int as escalated
        from unnest(${names}::text[]) as n(sender)
        cross join lateral (select f.escalated from finding f where f.sender = n.sender
          order by f.received_at desc, f.report_id desc limit ${window}) l
        group by n.sender
      ), before as (select sender, flooding from sender_flood where sender = any(${names}::text[])
      ), put as (
        insert into sender_flood (sender, total, escalated, flooding)
        select sender, total, escalated, total >= ${least} and escalated > ${share}::float8 * total from counted order by sender
        on conflict (sender) do update set total = excluded.total, escalated = excluded.escalated, flooding = excluded.flooding
        returning sender, flooding
      )
      select p.sender, p.flooding, coalesce(b.flooding, false) as was from put p left join before b using (sender)`)
    return found.filter((r) => r.flooding !== r.was).map((r) => r.sender)
  },
}

/** A standing is stored without the grounds of its rules, which follow from their ids. */
const Detail = z.custom<Standing>().transform((s): Standing => ({ ...s, triggers: s.triggers.map((t) => ({ ...t, ground: groundOfRule(t.rule) })) }))

const StandingRow = z.object({ report_id: z.string(), detail: Detail, received_at: Instant })

/** Where in the queue a page ends; the next begins after it. */
export const Cursor = z.object({
  held: z.boolean(), band: z.number(), strongest: z.number(), expires_at: Moment, received_at: Instant, report_id: z.string(),
})

/** Where in the queue a page ends. */
export type Cursor = z.output<typeof Cursor>

const QueueRow = Cursor.extend({ detail: Detail })

export const standings = {
  put(db: Tx, put: readonly { readonly id: string; readonly unit: string; readonly receivedAt: string; readonly standing: Standing }[]): void {
    const values = put.map(({ id, unit, receivedAt, standing: s }) => ({
      id, unit_id: unit, band: bands.indexOf(s.band), strongest: s.strongest, expires_at: s.expiresFirst?.at ?? null, received_at: receivedAt,
      held: s.held !== null, pending: s.triggers.some((t) => t.pending === true),
      detail: { ...s, triggers: s.triggers.map(({ ground: _ground, ...t }) => t) },
    }))
    db.write(sql`
      insert into standing (report_id, band, strongest, expires_at, received_at, held, detail, pending, unit_id)
      select id, band, strongest, expires_at, received_at, held, detail, pending, unit_id
      from json_to_recordset(${storableJson(values)}::text::json) as s(id text, band smallint, strongest smallint, expires_at timestamptz,
        received_at timestamptz, held boolean, detail json, pending boolean, unit_id text)
      on conflict (report_id) do update set band = excluded.band, strongest = excluded.strongest, expires_at = excluded.expires_at,
        received_at = excluded.received_at, held = excluded.held, detail = excluded.detail, pending = excluded.pending`)
  },

  async of(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    if (ids.length === 0) return new Map()
    const found = await rows(db, StandingRow, few`
      select report_id, detail, received_at from standing where report_id = any(${ids}::text[]) order by report_id`)
    return new Map(found.map((r) => [r.report_id, r.detail]))
  },

  /** A page of the queue after a cursor (null: from its head). Nulls of `expires_at` come last; `infinity` stands for them. */
  async page(db: Db, after: Cursor | null, limit: number) {
    const since = after === null ? sql`true` : sql`
      (held, band, strongest, coalesce(expires_at, 'infinity'), received_at, report_id) >
      (${after.held}::boolean, ${after.band}::smallint, ${after.strongest}::smallint, coalesce(${after.expires_at}::timestamptz, 'infinity'),
        ${after.received_at}::timestamptz, ${after.report_id}::text)`
    return rows(db, QueueRow, sql`
      select held, band, strongest, expires_at, received_at, report_id, detail from standing where ${since}
      order by held, band, strongest, coalesce(expires_at, 'infinity'), received_at, report_id limit ${limit}`)
  },

  remove(db: Tx, report: string): void {
    db.write(sql`delete from standing where report_id = ${report}`)
  },

  async countByBand(db: Db) {
    const found = await rows(db, z.object({ band: z.number(), held: z.boolean(), n: z.number() }),
      sql`select band, held, count(*) as n from standing group by band, held order by held, band`)
    return found.map((r) => ({ band: bands[r.band] ?? ('low' satisfies Band), held: r.held, count: r.n }))
  },
}

const Change = z.object({
  act_id: z.number(), version: z.number(), at: Instant, band_before: z.string().nullable(), band_after: z.string(), because: z.string(),
})

export const changes = {
  add({ db, now, id: act }: Act, added: readonly { readonly id: string; readonly version: number; readonly before: string | null;
    readonly after: string; readonly because: string }[]): void {
    if (added.length === 0) return
    db.write(sql`
      insert into standing_change (report_id, act_id, version, at, band_before, band_after, because)
      select id, ${act}::bigint, version, ${now}::timestamptz, before, after, because
      from json_to_recordset(${storableJson(added)}::text::json) as c(id text, version int, before text, after text, because text)`)
  },

  async of(db: Db, id: string) {
    return rows(db, Change, few`
      select act_id, version, at, band_before, band_after, because from standing_change where report_id = ${id} order by at, act_id`)
  },
}

const Confirmation = z.object({ by: z.string(), at: Instant, reason: z.string() })

const Confirmed = z.object({ report_id: z.string() })

export const confirmations = {
  put({ db, now, id: act }: Act, report: string, by: string, reason: string): void {
    db.write(sql`
      insert into confirmation (report_id, by_name, at, reason, act_id) values (${report}, ${by}, ${now}, ${reason}, ${act})
      on conflict (report_id) do nothing`)
  },

  /** Who confirmed the claim of a report's sender, when and why; null when nobody did. */
  async of(db: Db, report: string) {
    const [found] = await rows(db, Confirmation, few`select by_name as by, at, reason from confirmation where report_id = ${report}`)
    return found ?? null
  },

  remove(db: Tx, report: string): void {
    db.write(sql`delete from confirmation where report_id = ${report}`)
  },

  async among(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await rows(db, Confirmed, few`select report_id from confirmation where report_id = any(${ids}::text[])`)
    return new Set(found.map((r) => r.report_id))
  },
}
