import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'

const Instant = z.date().transform((d) => d.toISOString())

/** What a step of signing in is part of. */
export const StepKind = z.enum(['sign-in', 'prove', 'set-up', 'add', 'agency'])
/** See `StepKind`. */
export type StepKind = z.output<typeof StepKind>

const StepRow = z.object({
  kind: StepKind, challenge: z.string(), person_id: z.string().nullable(), session_id: z.string().nullable(), link_id: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()), at: Instant,
})
/** A step that waits for its answer. */
export type StepRow = z.output<typeof StepRow>

const Count = z.object({ n: z.coerce.number() })

export const steps = {
  async add(db: Db, given: { readonly sha256: Uint8Array; readonly step: StepRow; readonly until: string }): Promise<void> {
    const { kind, challenge, person_id: person, session_id: session, link_id: link, detail, at } = given.step
    await db.query(sql`
      insert into sign_in_pending (secret_sha256, kind, challenge, person_id, session_id, link_id, detail, at, until)
      values (${given.sha256}, ${kind}, ${challenge}, ${person}, ${session}, ${link}, ${JSON.stringify(detail)}::text::json, ${at}, ${given.until})`)
  },

  /** Takes a step, once: whoever comes second finds nothing. */
  async take(db: Db, sha256: Uint8Array, kind: StepKind, now: string): Promise<StepRow | null> {
    const [taken] = await rows(db, StepRow, sql`
      delete from sign_in_pending where secret_sha256 = ${sha256} and kind = ${kind} and until > ${now}::timestamptz
      returning kind, challenge, person_id, session_id, link_id, detail, at`)
    return taken ?? null
  },

  /** A step that is not taken yet. */
  async look(db: Db, sha256: Uint8Array, kind: StepKind, now: string): Promise<StepRow | null> {
    const [found] = await rows(db, StepRow, sql`
      select kind, challenge, person_id, session_id, link_id, detail, at from sign_in_pending
      where secret_sha256 = ${sha256} and kind = ${kind} and until > ${now}::timestamptz`)
    return found ?? null
  },

  async forget(db: Db, now: string): Promise<void> {
    await db.query(sql`delete from sign_in_pending where until <= ${now}::timestamptz`)
  },
}

const LinkRow = z.object({ id: z.string(), kind: z.enum(['first', 'invitation', 'recovery']), person_id: z.string().nullable(), until: Instant })
/** A link that can be used still. */
export type LinkRow = z.output<typeof LinkRow>

export const links = {
  /** Only one link for the first administrator is made or used at a time. */
  async holdFirst(db: Db): Promise<void> {
    await db.query(sql`select pg_advisory_xact_lock(hashtextextended('sign-in first link', 0))`)
  },

  /** True when somebody administers the house. */
  async administered(db: Db, now: string): Promise<boolean> {
    const [found] = await rows(db, Count, sql`
      select count(*) as n from person_role r join person p on p.id = r.person_id
      where r.role = 'administrator' and r.revoked_at is null and p.disabled_at is null and (r.until is null or r.until > ${now}::timestamptz)`)
    return (found?.n ?? 0) > 0
  },

  add(
    db: Tx, given: { readonly id: string; readonly sha256: Uint8Array; readonly kind: LinkRow['kind']; readonly person: string | null; readonly by: string; readonly until: string }, now: string,
  ): void {
    db.write(sql`
      insert into sign_in_link (id, secret_sha256, kind, person_id, made_by, made_at, until)
      values (${given.id}, ${given.sha256}, ${given.kind}, ${given.person}, ${given.by}, ${now}, ${given.until})`)
  },

  /** Links that were not used are void from now on: those of a person, or for the first administrator when null. */
  voidOpen(db: Tx, person: string | null, now: string): void {
    db.write(sql`
      update sign_in_link set void_at = ${now}
      where used_at is null and void_at is null and ((${person}::text is null and kind = 'first') or person_id = ${person})`)
  },

  async bySecret(db: Db, sha256: Uint8Array, now: string): Promise<LinkRow | null> {
    const [found] = await rows(db, LinkRow, sql`
      select id, kind, person_id, until from sign_in_link where secret_sha256 = ${sha256} and used_at is null and void_at is null and until > ${now}::timestamptz`)
    return found ?? null
  },

  /** Uses a link, once: of two at the same moment one finds nothing. */
  async use(db: Db, id: string, now: string): Promise<LinkRow | null> {
    const [used] = await rows(db, LinkRow, sql`
      update sign_in_link set used_at = ${now} where id = ${id} and used_at is null and void_at is null and until > ${now}::timestamptz
      returning id, kind, person_id, until`)
    return used ?? null
  },
}

export const attempts = {
  /** The salts of yesterday and today, oldest first; today's is made when it is missing. */
  async salts(db: Db, now: string, fresh: Uint8Array): Promise<Uint8Array[]> {
    await db.query(sql`
      insert into sign_in_salt (day, salt) values ((${now}::timestamptz at time zone 'UTC')::date, ${fresh}) on conflict do nothing`)
    const found = await rows(db, z.object({ salt: z.instanceof(Uint8Array) }), sql`
      select salt from sign_in_salt where day between (${now}::timestamptz at time zone 'UTC')::date - 1 and (${now}::timestamptz at time zone 'UTC')::date order by day`)
    return found.map((r) => r.salt)
  },

  /** One attempt after another is counted for an account and for a source. */
  async hold(db: Db, account: string, source: string): Promise<void> {
    for (const name of [account, source].sort()) await db.query(sql`select pg_advisory_xact_lock(hashtextextended(${`attempt ${name}`}, 0))`)
  },

  /** How many bad attempts there were since a moment, on an account and from a source. */
  async bad(
    db: Db, of: { readonly accounts: readonly string[]; readonly sources: readonly string[] }, since: string,
  ): Promise<{ account: number; source: number }> {
    const [found] = await rows(db, z.object({ account: z.coerce.number(), source: z.coerce.number() }), sql`
      select (select count(*) from sign_in_attempt where account = any(${[...of.accounts]}::text[]) and not good and at > ${since}::timestamptz) as account,
        (select count(*) from sign_in_attempt where source = any(${[...of.sources]}::text[]) and not good and at > ${since}::timestamptz) as source`)
    return found ?? { account: 0, source: 0 }
  },

  async add(db: Db, given: { readonly account: string; readonly source: string }, now: string): Promise<number> {
    const [made] = await rows(db, z.object({ id: z.coerce.number() }), sql`
      insert into sign_in_attempt (account, source, at, good) values (${given.account}, ${given.source}, ${now}, false) returning id`)
    return made?.id ?? 0
  },

  /** It turned out good. */
  good(db: Tx, id: number): void {
    db.write(sql`update sign_in_attempt set good = true where id = ${id}`)
  },

  async forget(db: Db, before: string): Promise<void> {
    await db.query(sql`delete from sign_in_attempt where at < ${before}::timestamptz`)
    await db.query(sql`delete from sign_in_salt where day < (${before}::timestamptz at time zone 'UTC')::date - 1`)
  },
}

