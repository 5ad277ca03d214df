import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import { fromStored } from './bytes.ts'
import { hashKinds, type Hash } from './contract.ts'
import type { Role } from './grading/quorum.ts'
import { LEAST_QUALITY } from './normal.ts'
import { Instant } from './table.ts'

const states = ['open', 'agreed', 'disputed', 'decided'] as const
const roles = ['grader', 'senior'] as const

const FileRow = z.object({
  sha256: z.string(), scheme: z.string(), set_id: z.coerce.number(), set_name: z.string(), state: z.enum(states), closed_at: Instant.nullable(),
})

const GradingRow = z.object({
  person: z.string(), who: z.string(), role: z.enum(roles), scheme: z.string(), category: z.string().nullable(), note: z.string().nullable(),
  at: Instant,
})

/** A stored grading; `note` is a grader's remark or a senior's reason. */
export type GradingRow = z.output<typeof GradingRow>

const Candidate = z.object({ sha256: z.string(), scheme: z.string() })

/** Locks of rows that another transaction holds are passed over, or waited for. */
const LOCK = { skip: sql`for update of f skip locked`, wait: sql`for update of f` }

/** What statements about the pool need of an act: its transaction, its unit, its moment. */
type Pooling = Pick<Act, 'db' | 'unit' | 'now'>

/** For which unit, who asks for a file, when, which files were found full, and whether to wait for a locked one. */
interface Asked {
  readonly unit: string
  readonly person: string
  readonly now: string
  readonly tried: readonly string[]
  readonly lock: keyof typeof LOCK
}

export const ownSets = {
  /** The id of a set of our own of this name, made when there is none; null when the name belongs to somebody else's set. */
  async ensure(db: Db, name: string, now: string): Promise<number | null> {
    await db.query(sql`
      insert into hash_set (name, kind, scheme, added_at, own) values (${name}, 'known', null, ${now}, true) on conflict (name) do nothing`)
    const [row] = await rows(db, z.object({ id: z.coerce.number() }), sql`select id from hash_set where name = ${name} and own and kind = 'known'`)
    return row?.id ?? null
  },
}

export const gradingFiles = {
  /** Puts files that were examined and are not empty into the pool of the unit; returns those that are new there. */
  async offer({ db, unit, now }: Pooling, sha256s: readonly string[], scheme: string, setId: number): Promise<string[]> {
    const added = await rows(db, z.object({ sha256: z.string() }), sql`
      insert into grading_file (unit_id, sha256, scheme, set_id, offered_at)
      select ${unit}::text, m.sha256, ${scheme}, ${setId}::bigint, ${now}::timestamptz from media_file m
      where m.sha256 = any(${sha256s}::text[]) and m.bytes > 0 order by m.sha256 on conflict do nothing returning sha256`)
    return added.map((r) => r.sha256)
  },

  async present({ db, unit }: Pooling, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await rows(
      db, z.object({ sha256: z.string() }), sql`select sha256 from grading_file where unit_id = ${unit} and sha256 = any(${sha256s}::text[])`,
    )
    return new Set(found.map((r) => r.sha256))
  },

  /** One file of the pool. */
  async get(db: Db, unit: string, sha256: string) {
    const [row] = await rows(
      db, FileRow,
      sql`select f.*, s.name as set_name from grading_file f join hash_set s on s.id = f.set_id where f.unit_id = ${unit} and f.sha256 = ${sha256}`,
    )
    return row
  },

  /** The same, kept for this transaction alone, so that two who grade at once each see the other's grading. */
  async hold({ db, unit }: Pooling, sha256: string) {
    await db.query(sql`select 1 from grading_file where unit_id = ${unit} and sha256 = ${sha256} for update`)
    return gradingFiles.get(db, unit, sha256)
  },

  close({ db, unit, now }: Pooling, sha256: string, state: (typeof states)[number]): void {
    db.write(sql`
      update grading_file set state = ${state}, closed_at = case when ${state} in ('agreed', 'decided') then ${now}::timestamptz end
      where unit_id = ${unit} and sha256 = ${sha256}`)
  },

  /** The file that has waited longest for a grader, that this person was never given, and that has a free place; locked for this transaction. */
  async forGrader(db: Db, scheme: string, places: number, { unit, person, now, tried, lock }: Asked) {
    const [row] = await rows(db, Candidate, sql`
      select f.sha256, f.scheme from grading_file f
      where f.unit_id = ${unit} and f.state = 'open' and f.scheme = ${scheme} and not f.sha256 = any(${tried}::text[])
        and not exists (select 1 from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256 and h.person = ${person})
        and (select count(*) from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256 and h.role = 'grader' and (h.graded or h.until > ${now}::timestamptz)) < ${places}
      order by f.offered_at, f.sha256 limit 1 ${LOCK[lock]}`)
    return row
  },

  /** The dispute that has waited longest, that this person had no part in and no other senior holds; one that they hold themselves comes first. */
  async forSenior(db: Db, { unit, person, now, tried, lock }: Asked) {
    const [row] = await rows(db, Candidate, sql`
      select f.sha256, f.scheme from grading_file f
      where f.unit_id = ${unit} and f.state = 'disputed' and not f.sha256 = any(${tried}::text[])
        and not exists (select 1 from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256
          and case when h.person = ${person} then h.role = 'grader' else h.role = 'senior' and h.until > ${now}::timestamptz end)
      order by exists (select 1 from grading_handed h where h.unit_id = f.unit_id and h.sha256 = f.sha256 and h.person = ${person}) desc, f.offered_at, f.sha256 limit 1 ${LOCK[lock]}`)
    return row
  },
}

/** Who is given a file, in which role, from when until when. */
interface Handing {
  readonly unit: string
  readonly sha256: string
  readonly person: string
  readonly who: string
  readonly now: string
  readonly until: string
}

const Until = z.object({ until: Instant })

export const handings = {
  /** Takes a grader's place on a locked file; undefined when the last one went before the lock was ours. */
  async grader(db: Db, h: Handing, places: number) {
    const [row] = await rows(db, Until, sql`
      insert into grading_handed (unit_id, sha256, person, who, role, at, until)
      select ${h.unit}, ${h.sha256}, ${h.person}, ${h.who}, 'grader', ${h.now}::timestamptz, ${h.until}::timestamptz
      where (select state from grading_file where unit_id = ${h.unit} and sha256 = ${h.sha256}) = 'open'
        and (select count(*) from grading_handed where unit_id = ${h.unit} and sha256 = ${h.sha256} and role = 'grader' and (graded or until > ${h.now}::timestamptz)) < ${places}
      on conflict do nothing returning until`)
    return row
  },

  /** Takes the senior's place on a locked file, or keeps it longer; undefined when another holds it. */
  async senior(db: Db, h: Handing) {
    const [row] = await rows(db, Until, sql`
      insert into grading_handed as mine (unit_id, sha256, person, who, role, at, until)
      select ${h.unit}, ${h.sha256}, ${h.person}, ${h.who}, 'senior', ${h.now}::timestamptz, ${h.until}::timestamptz
      where (select state from grading_file where unit_id = ${h.unit} and sha256 = ${h.sha256}) = 'disputed'
        and not exists (select 1 from grading_handed where unit_id = ${h.unit} and sha256 = ${h.sha256} and role = 'senior' and person <> ${h.person} and until > ${h.now}::timestamptz)
      on conflict (unit_id, sha256, person) do update set until = excluded.until where mine.role = 'senior' returning until`)
    return row
  },

  /** Whether this person may grade this file: never given, given and in time, given and late; and how many others hold or used a place. */
  async standing({ db, unit, now }: Pooling, sha256: string, person: string) {
    const [row] = await rows(db, z.object({ mine: z.boolean().nullable(), others: z.coerce.number() }), sql`
      select bool_or(until > ${now}::timestamptz) filter (where person = ${person}) as mine,
        count(*) filter (where person <> ${person} and (graded or until > ${now}::timestamptz)) as others
      from grading_handed where unit_id = ${unit} and sha256 = ${sha256} and role = 'grader'`)
    return row ?? { mine: null, others: 0 }
  },

  used({ db, unit }: Pooling, sha256: string, person: string): void {
    db.write(sql`update grading_handed set graded = true where unit_id = ${unit} and sha256 = ${sha256} and person = ${person}`)
  },
}

export const gradings = {
  /** All gradings of a file, oldest first. */
  of(db: Db, unit: string, sha256: string) {
    return rows(
      db, GradingRow,
      sql`select person, who, role, scheme, category, note, at from grading where unit_id = ${unit} and sha256 = ${sha256} order by at, person`,
    )
  },

  put({ db, unit }: Pooling, sha256: string, g: GradingRow & { readonly role: Role }): void {
    db.write(sql`
      insert into grading (unit_id, sha256, person, who, role, scheme, category, note, at)
      values (${unit}, ${sha256}, ${g.person}, ${g.who}, ${g.role}, ${g.scheme}, ${g.category}, ${g.note}, ${g.at})`)
  },
}

/** What enters a set of ours for a graded file. */
export interface Entering {
  readonly sha256: string
  readonly setId: number
  readonly scheme: string
  readonly category: string
  readonly saidBy: string
  readonly because: string | null
  readonly now: string
}

/** Writes the hashes of a file and what we say of them, one statement a table; returns the hashes. */
export async function enter(db: Tx, e: Entering): Promise<Hash[]> {
  const found = sql`
    select 'md5' as kind, decode(md5, 'hex') as value from media_file where sha256 = ${e.sha256}
    union select 'sha1', decode(sha1, 'hex') from media_file where sha256 = ${e.sha256}
    union select 'sha256', decode(sha256, 'hex') from media_file where sha256 = ${e.sha256}
    union select 'pdq', pdq from media_file where sha256 = ${e.sha256} and pdq is not null and quality >= ${LEAST_QUALITY}
    union select 'vpdq', code from media_frame where sha256 = ${e.sha256} and quality >= ${LEAST_QUALITY}`
  db.write(sql`insert into hash (kind, value) select kind, value from (${found}) as q order by kind, value on conflict do nothing`)
  db.write(sql`
    insert into opinion (hash_id, set_id, entry, stance, scheme, category, said_by, said_at, recorded_at, because)
    select h.id, ${e.setId}::bigint, ${`sha256:${e.sha256}`}, 'positive', ${e.scheme}, ${e.category}, ${e.saidBy}, ${e.now}::timestamptz,
      ${e.now}::timestamptz, ${e.because}
    from (${found}) as q join hash h on h.kind = q.kind and h.value = q.value order by h.id
    on conflict (hash_id, set_id, entry) do update set stance = excluded.stance, scheme = excluded.scheme, category = excluded.category,
      said_by = excluded.said_by, said_at = excluded.said_at, recorded_at = excluded.recorded_at, because = excluded.because,
      withdrawn_at = null, withdrawn_by = null, withdrawn_because = null`)
  const entered = await rows(db, z.object({ kind: z.enum(hashKinds), hex: z.string() }), sql`
    select h.kind, encode(h.value, 'hex') as hex from opinion o join hash h on h.id = o.hash_id
    where o.set_id = ${e.setId} and o.entry = ${`sha256:${e.sha256}`} order by h.kind, h.id`)
  return entered.map((r) => fromStored(r.kind, r.hex))
}
