import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'
import { Instant } from './table.ts'

/** For which unit, which person, at which moment. */
interface Of {
  readonly unit: string
  readonly person: string
  readonly now: string
}

const Count = z.object({ n: z.number() })
const Held = z.object({ sha256: z.string(), scheme: z.string(), until: Instant })
const Own = z.object({
  sha256: z.string(), scheme: z.string(), category: z.string().nullable(), note: z.string().nullable(), at: Instant,
  state: z.enum(['open', 'agreed', 'disputed', 'decided']),
})

/** Reads of the pool of files for grading, as one person may know of it. */
export const pool = {
  /** The schemes in which files wait, by name: one step of the index each, however many files there are. */
  async schemes(db: Db, unit: string): Promise<string[]> {
    const found = await rows(db, z.object({ scheme: z.string() }), sql`
      with recursive s as (
        select (select min(f.scheme) from grading_file f where f.unit_id = ${unit} and f.state = 'open') as scheme
        union all select (select min(f.scheme) from grading_file f where f.unit_id = ${unit} and f.state = 'open' and f.scheme > s.scheme) from s where s.scheme is not null
      ) select scheme from s where scheme is not null limit 100`)
    return found.map((r) => r.scheme)
  },

  /** How many files of a scheme could be handed to this person, counted up to `most`. */
  async waiting(db: Db, { unit, person, now, scheme, places, most }: Of & { readonly scheme: string; readonly places: number; readonly most: number }): Promise<number> {
    const [found] = await rows(db, Count, sql`
      select count(*)::int as n from (
        select 1 from grading_file f where f.unit_id = ${unit} and f.state = 'open' and f.scheme = ${scheme}
          and not exists (select 1 from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256 and h.person = ${person})
          and (select count(*) from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256 and h.role = 'grader' and (h.graded or h.until > ${now}::timestamptz)) < ${places}
        limit ${most}) q`)
    return found?.n ?? 0
  },

  /** What a grader holds and has not graded, the first that ends first. */
  held(db: Db, { unit, person, now }: Of) {
    return rows(db, Held, sql`
      select h.sha256, f.scheme, h.until from grading_handed h join grading_file f on f.unit_id = h.unit_id and f.sha256 = h.sha256
      where h.unit_id = ${unit} and h.person = ${person} and h.role = 'grader' and not h.graded and h.until > ${now}::timestamptz order by h.until, h.sha256 limit 100`)
  },

  /** Whether a person holds a file now: as a grader who has not graded it, or as a senior while it is disputed. */
  async holds(db: Db, { unit, person, now }: Of, sha256: string): Promise<boolean> {
    const found = await rows(db, z.object({ one: z.number() }), sql`
      select 1 as one from grading_handed h join grading_file f on f.unit_id = h.unit_id and f.sha256 = h.sha256
      where h.unit_id = ${unit} and h.sha256 = ${sha256} and h.person = ${person} and h.until > ${now}::timestamptz
        and case h.role when 'grader' then not h.graded else f.state = 'disputed' end`)
    return found.length > 0
  },

  /** How many disputes a senior could be handed, counted up to `most`. */
  async disputes(db: Db, { unit, person, now, most }: Of & { readonly most: number }): Promise<number> {
    const [found] = await rows(db, Count, sql`
      select count(*)::int as n from (
        select 1 from grading_file f where f.unit_id = ${unit} and f.state = 'disputed'
          and not exists (select 1 from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256
            and case when h.person = ${person} then h.role = 'grader' else h.role = 'senior' and h.until > ${now}::timestamptz end)
        limit ${most}) q`)
    return found?.n ?? 0
  },

  /** A person's gradings as a grader, newest first. */
  own(db: Db, { unit, person, at, sha256, limit }: {
    readonly unit: string; readonly person: string; readonly at: string | null; readonly sha256: string | null; readonly limit: number
  }) {
    return rows(db, Own, sql`
      select g.sha256, g.scheme, g.category, g.note, g.at, f.state from grading g join grading_file f on f.unit_id = g.unit_id and f.sha256 = g.sha256
      where g.unit_id = ${unit} and g.person = ${person} and g.role = 'grader'
        and (${at}::timestamptz is null or (g.at, g.sha256) < (${at}::timestamptz, ${sha256}::text))
      order by g.at desc, g.sha256 desc limit ${limit}`)
  },
}
