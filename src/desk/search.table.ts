import { z } from 'zod'
import type { ToldFact } from '../footprint/index.ts'
import { rows, sql, type Db, type Sql } from '../store/index.ts'

/** A word that is looked for, whole or as the beginning of others. */
export interface WordSought {
  readonly word: string
  readonly begins: boolean
}

/** The first word that no longer begins so: words are ordered by code points. */
const after = (word: string): string => `${word}\u{10ffff}`

/** Whether a row of `told_word` is the word; the comparisons may be made before sight is asked, so an index serves them. */
const is = (column: Sql, { word, begins }: WordSought): Sql => (begins ? sql`${column} >= ${word} and ${column} < ${after(word)}` : sql`${column} = ${word}`)

const Row = z.object({
  id: z.string(), reference: z.string().nullable(), source_kind: z.string(), source_name: z.string().nullable(), received_at: z.date().transform((d) => d.toISOString()),
  band: z.number().nullable(), rule: z.string().nullable(), held: z.boolean(),
})

const Unseen = z.object({ unit: z.string(), name: z.string(), reports: z.number() })

/** Reads for the search box. What runs under a reader tells what they may see; the counts of what is out of sight are asked by the house. */
export const searching = {
  /**
   * Reports of a unit that hold all words: the first `limit` in the order of the queue. Asked by the house, since it looks at many: which of them somebody
   * sees is asked of the reports themselves (`desk.among`), before anything of them is told.
   */
  async holding(db: Db, unit: string, words: readonly WordSought[], limit: number): Promise<string[]> {
    return words.length === 0 ? [] : foremost(db, unit, words.map((word) => is(sql`w.word`, word)), limit)
  },

  /** Reports of a unit that hold one of the marks: the first `limit` in the order of the queue. Asked by the house, as `holding`. */
  async marked(db: Db, unit: string, marks: readonly string[], limit: number): Promise<string[]> {
    if (marks.length === 0) return []
    return foremost(db, unit, [sql`w.word = any(${marks}::text[])`], limit)
  },

  /** These reports in the order of the queue; those without a standing, and out of sight, are not among them. */
  async ordered(db: Db, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return []
    const found = await rows(db, z.object({ id: z.string() }), sql`
      select s.report_id as id from standing s where s.report_id = any(${ids}::text[])
      order by s.held, s.band, s.strongest, coalesce(s.expires_at, 'infinity'), s.received_at, s.report_id`)
    return found.map((r) => r.id)
  },

  /** How many reports of each unit hold all words whole, beside these; counted to `most` a unit. Asked by the house. */
  async unseenHolding(db: Db, words: readonly string[], seen: readonly string[], most: number) {
    const [first, ...others] = words
    if (first === undefined) return []
    const rest = others.map((o) => sql` and exists (select 1 from told_word x where x.unit_id = u.id and x.word = ${o} and x.report_id = w.report_id)`)
    return rows(db, Unseen, sql`
      select u.id as unit, u.name, count(*) as reports from unit u cross join lateral (
        select w.report_id from told_word w where w.unit_id = u.id and w.word = ${first} ${joined(rest)} and not (w.report_id = any(${seen}::text[])) limit ${most}) h
      group by u.id, u.name order by u.id`)
  },

  /** How many reports of each unit have this number or id, beside these. Asked by the house. */
  async unseenReferred(db: Db, wanted: string, seen: readonly string[]) {
    return rows(db, Unseen, sql`
      select u.id as unit, u.name, count(*) as reports from report r join unit u on u.id = r.unit_id
      where (r.reference = ${wanted} or r.id = ${wanted.toLowerCase()}) and not (r.id = any(${seen}::text[])) group by u.id, u.name order by u.id`)
  },

  /** Names of units. */
  async unitNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map()
    const found = await rows(db, z.object({ id: z.string(), name: z.string() }), sql`select id, name from unit where id = any(${ids}::text[])`)
    return new Map(found.map((u) => [u.id, u.name]))
  },

  /** Reports as a line each, in the order in which they are named; those out of sight are not there. */
  async lines(db: Db, ids: readonly string[]) {
    if (ids.length === 0) return []
    return rows(db, Row, sql`
      select r.id, r.reference, r.source_kind, r.source_name, r.received_at, s.band, s.detail #>> '{triggers,0,rule}' as rule, coalesce(s.held, false) as held
      from unnest(${ids}::text[]) with ordinality as n(id, place) join report r on r.id = n.id join standing s on s.report_id = n.id order by n.place`)
  },

  /** What reports tell that they are found by, and their marks. */
  async told(db: Db, ids: readonly string[]) {
    if (ids.length === 0) return []
    return rows(db, z.object({ id: z.string(), facts: z.custom<readonly ToldFact[]>(), words: z.array(z.string()) }), sql`
      select report_id as id, facts, words from told_report where report_id = any(${ids}::text[])`)
  },
}

/**
 * Of reports that hold a word of each of these kinds those that stand first in the queue of their unit, in its order: the limit comes after the order, so nobody
 * misses the most urgent. Each kind is a condition of its own on the queue, by which the planner knows how many it leaves.
 */
async function foremost(db: Db, unit: string, words: readonly Sql[], limit: number): Promise<string[]> {
  const held = words.map((word) => sql`and q.report_id in (select w.report_id from told_word w where w.unit_id = ${unit} and ${word})`)
  const first = await rows(db, z.object({ id: z.string() }), sql`
    select q.report_id as id from queue_row q where q.unit_id = ${unit} ${joined(held)}
    order by q.held, q.band, q.strongest, q.expires_at, q.received_at, q.report_id limit ${limit}`)
  return first.map((r) => r.id)
}

function joined(parts: readonly Sql[]): Sql {
  return parts.reduce((made, part) => sql`${made} ${part}`, sql``)
}
