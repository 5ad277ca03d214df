import { z } from 'zod'
import { storableJson } from '../kernel/text.ts'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import { bands, respondWithinDays, type Standing } from './contract.ts'
import type { HoldSaid } from './hold.ts'

/** What of a report beside its standing the queue is narrowed by: ids and codes. */
export interface QueueFacets {
  readonly caseId: string | null
  readonly sourceKind: string
  readonly sourceName: string | null
  readonly format: string
  /** Codes of countries or parts of them that may be competent. */
  readonly places: readonly string[]
}

/** A report as the queue counts and orders it. */
export interface QueueWrite {
  readonly id: string
  readonly unit: string
  readonly receivedAt: string
  readonly standing: Standing
  readonly facets: QueueFacets
}

/** A longer name of a source is narrowed by its beginning. */
const NAME_LETTERS = 200
const DAY_MS = 86_400_000

function rowOf({ id, unit, receivedAt, standing: s, facets }: QueueWrite) {
  return {
    id, unit_id: unit, case_id: facets.caseId, held: s.held !== null, sample: s.held?.sample ?? false, by_person: s.held?.by !== undefined,
    band: bands.indexOf(s.band), strongest: s.strongest, expires_at: s.expiresFirst?.at ?? null, received_at: receivedAt,
    due_at: new Date(Date.parse(receivedAt) + respondWithinDays[s.band] * DAY_MS).toISOString(), pending: s.triggers.some((t) => t.pending === true),
    source_kind: facets.sourceKind, source_name: facets.sourceName?.slice(0, NAME_LETTERS) ?? null, format: facets.format,
    rules: [...new Set(s.triggers.map((t) => t.rule))].sort(), places: [...new Set(facets.places)].sort(),
  }
}

const FIELDS = sql`unit_id, case_id, held, sample, by_person, band, strongest, expires_at, received_at, due_at, pending, source_kind, source_name, format, rules, places`

export const queueRows = {
  /** Rows that say the same as before stay untouched: what did not change is no news. */
  put(db: Tx, act: number, put: readonly QueueWrite[]): void {
    if (put.length === 0) return
    db.write(sql`
      insert into queue_row as q (report_id, ${FIELDS}, came_act, changed_act)
      select id, unit_id, case_id, held, sample, by_person, band, strongest, coalesce(expires_at, 'infinity'), received_at, due_at, pending, source_kind,
        source_name, format, array(select json_array_elements_text(rules)), array(select json_array_elements_text(places)), ${act}::bigint, ${act}::bigint
      from json_to_recordset(${storableJson(put.map(rowOf))}::text::json) as r(id text, unit_id text, case_id text, held boolean, sample boolean,
        by_person boolean, band smallint, strongest smallint, expires_at timestamptz, received_at timestamptz, due_at timestamptz, pending boolean,
        source_kind text, source_name text, format text, rules json, places json)
      on conflict (report_id) do update set (${FIELDS}, changed_act) = row(excluded.unit_id, excluded.case_id, excluded.held, excluded.sample,
        excluded.by_person, excluded.band, excluded.strongest, excluded.expires_at, excluded.received_at, excluded.due_at, excluded.pending,
        excluded.source_kind, excluded.source_name, excluded.format, excluded.rules, excluded.places, excluded.changed_act)
      where (q.unit_id, q.case_id, q.held, q.sample, q.by_person, q.band, q.strongest, q.expires_at, q.received_at, q.due_at, q.pending, q.source_kind,
        q.source_name, q.format, q.rules, q.places) is distinct from (excluded.unit_id, excluded.case_id, excluded.held, excluded.sample,
        excluded.by_person, excluded.band, excluded.strongest, excluded.expires_at, excluded.received_at, excluded.due_at, excluded.pending,
        excluded.source_kind, excluded.source_name, excluded.format, excluded.rules, excluded.places)`)
  },

  remove(db: Tx, report: string): void {
    db.write(sql`delete from queue_row where report_id = ${report}`)
    db.write(sql`delete from hold_said where report_id = ${report}`)
  },
}

const Instant = z.date().transform((d) => d.toISOString())

const Said = z.object({
  report_id: z.string(), held: z.boolean(), sample: z.boolean(), band: z.number(), rules: z.array(z.string()), by: z.string(), at: Instant, reason: z.string(),
})

export const holds = {
  /** What a person said last of each report, where somebody did. */
  async among(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, HoldSaid>> {
    const found = await rows(db, Said, sql`
      select distinct on (report_id) report_id, held, sample, band, rules, by_name as by, at, reason from hold_said
      where report_id = any(${ids}::text[]) and undone_act is null order by report_id, id desc`)
    return new Map(found.map(({ report_id: id, band, ...said }) => [id, { ...said, band: bands[band] ?? 'low' }]))
  },

  put(db: Tx, of: { readonly batch: string; readonly unit: string; readonly act: number; readonly now: string },
    put: readonly (HoldSaid & { readonly id: string })[]): void {
    const values = put.map((p) => ({ ...p, band: bands.indexOf(p.band) }))
    db.write(sql`
      insert into hold_said (batch, report_id, unit_id, held, sample, band, rules, by_name, at, reason, act_id)
      select ${of.batch}, id, ${of.unit}, held, sample, band, array(select json_array_elements_text(rules)), by, ${of.now}::timestamptz, reason, ${of.act}::bigint
      from json_to_recordset(${storableJson(values)}::text::json) as h(id text, held boolean, sample boolean, band smallint, rules json, by text, reason text)`)
  },

  /** Takes back what a person said at once; the reports of it. */
  async undo(db: Db, of: { readonly batch: string; readonly unit: string; readonly by: string; readonly act: number }): Promise<string[]> {
    const found = await rows(db, z.object({ report_id: z.string() }), sql`
      update hold_said set undone_act = ${of.act}::bigint
      where batch = ${of.batch} and unit_id = ${of.unit} and by_name = ${of.by} and undone_act is null returning report_id`)
    return found.map((r) => r.report_id).sort()
  },
}
