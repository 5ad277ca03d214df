import { z } from 'zod'
import { roles } from '../custody/index.ts'
import { rows, sql, type Db, type Sql, type Tx } from '../store/index.ts'

const Instant = z.date().transform((d) => d.toISOString())
const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)

/** How somebody proved who they are; `demo`: by one press, in a demo house. */
export const Way = z.enum(['passkey', 'password', 'agency', 'demo'])
/** See `Way`. */
export type Way = z.output<typeof Way>

const SessionRow = z.object({
  id: z.string(), person_id: z.string(), unit_id: z.string(), way: Way, made_at: Instant, seen_at: Instant, proved_at: Instant, ends_at: Instant,
  locked_at: Moment,
})
/** A session that has not ended. */
export type SessionRow = z.output<typeof SessionRow>

const FoundRow = SessionRow.extend({ name: z.string(), disabled: z.boolean(), roles: z.array(z.enum(roles)), held: z.array(z.string()) })
/**
 * A session with the person as they are now: what they are called, whether they are disabled, their roles in the session's unit, and those they had
 * (`held`).
 */
export type FoundSession = z.output<typeof FoundRow>

const COLUMNS = sql`s.id, s.person_id, s.unit_id, s.way, s.made_at, s.seen_at, s.proved_at, s.ends_at, s.locked_at`
const Id = z.object({ id: z.string() })

/** The roles that somebody has in a unit at a moment, as an array; `person` and `unit` are columns or values. */
const rolesAt = (person: Sql, unit: Sql, at: string): Sql => sql`array(select r.role from person_role r where r.person_id = ${person} and r.unit_id = ${unit}
  and r.revoked_at is null and r.granted_at <= ${at}::timestamptz and (r.until is null or r.until > ${at}::timestamptz) order by r.role)`

export const sessionRows = {
  /** The session of a secret, if it has not ended, with its person's roles at this moment. */
  async find(db: Db, secretSha256: Uint8Array, at: string): Promise<FoundSession | null> {
    const [found] = await rows(db, FoundRow, sql`
      select ${COLUMNS}, s.roles as held, p.name, p.disabled_at is not null as disabled, ${rolesAt(sql`p.id`, sql`s.unit_id`, at)} as roles
      from session s join person p on p.id = s.person_id where s.secret_sha256 = ${secretSha256} and s.ended_at is null`)
    return found ?? null
  },

  /** The hash of the secret that a session has now; null when it ended. */
  async secretOf(db: Db, id: string): Promise<Uint8Array | null> {
    const [found] = await rows(
      db, z.object({ secret: z.instanceof(Uint8Array) }), sql`select secret_sha256 as secret from session where id = ${id} and ended_at is null`,
    )
    return found?.secret ?? null
  },

  add(
    db: Tx, made: { readonly id: string; readonly sha256: Uint8Array; readonly person: string; readonly unit: string; readonly way: Way; readonly endsAt: string }, now: string,
  ): void {
    db.write(sql`
      insert into session (id, secret_sha256, person_id, unit_id, roles, way, made_at, seen_at, proved_at, ends_at)
      values (${made.id}, ${made.sha256}, ${made.person}, ${made.unit}, ${rolesAt(sql`${made.person}`, sql`${made.unit}`, now)}, ${made.way},
        ${now}, ${now}, ${now}, ${made.endsAt})`)
  },

  /** A fresh proof: a new secret, no lock. False when the session ended meanwhile, or its old secret was changed by another. */
  async prove(
    db: Db, given: { readonly id: string; readonly from: Uint8Array; readonly to: Uint8Array; readonly way: Way }, now: string,
  ): Promise<boolean> {
    const done = await rows(db, Id, sql`
      update session set secret_sha256 = ${given.to}, proved_at = ${now}, seen_at = ${now}, locked_at = null, way = ${given.way},
        roles = ${rolesAt(sql`session.person_id`, sql`session.unit_id`, now)}
      where id = ${given.id} and secret_sha256 = ${given.from} and ended_at is null and ends_at > ${now}::timestamptz returning id`)
    return done.length > 0
  },

  /** The same person acts for another unit: a new secret, no fresh proof. */
  async move(
    db: Db, given: { readonly id: string; readonly from: Uint8Array; readonly to: Uint8Array; readonly unit: string }, now: string,
  ): Promise<boolean> {
    const done = await rows(db, Id, sql`
      update session set secret_sha256 = ${given.to}, unit_id = ${given.unit}, roles = ${rolesAt(sql`session.person_id`, sql`${given.unit}`, now)}
      where id = ${given.id} and secret_sha256 = ${given.from} and ended_at is null and locked_at is null returning id`)
    return done.length > 0
  },

  async touch(db: Db, id: string, now: string): Promise<void> {
    await db.query(
      sql`update session set seen_at = ${now} where id = ${id} and ended_at is null and locked_at is null and seen_at < ${now}::timestamptz`,
    )
  },

  /** False when it was locked or ended before. */
  async lock(db: Db, id: string, now: string): Promise<boolean> {
    const done = await rows(
      db, Id, sql`update session set locked_at = ${now} where id = ${id} and locked_at is null and ended_at is null returning id`,
    )
    return done.length > 0
  },

  /** Ends one session of a person; false when there is none such. */
  async end(db: Db, of: { readonly id: string; readonly person: string }, because: string, now: string): Promise<boolean> {
    const done = await rows(db, Id, sql`
      update session set ended_at = ${now}, ended_because = ${because} where id = ${of.id} and person_id = ${of.person} and ended_at is null returning id`)
    return done.length > 0
  },

  /** Ends all sessions of a person, but one if it is named; returns their ids. */
  async endAll(db: Db, of: { readonly person: string; readonly except: string | null }, because: string, now: string): Promise<string[]> {
    const done = await rows(db, Id, sql`
      update session set ended_at = ${now}, ended_because = ${because}
      where person_id = ${of.person} and ended_at is null and (${of.except}::text is null or id <> ${of.except}) returning id`)
    return done.map((r) => r.id).sort()
  },

  /** Sessions of a person that have not ended, newest first. */
  async ofPerson(db: Db, person: string, now: string): Promise<SessionRow[]> {
    return rows(db, SessionRow, sql`
      select ${COLUMNS} from session s where s.person_id = ${person} and s.ended_at is null and s.ends_at > ${now}::timestamptz order by s.made_at desc, s.id`)
  },

  /** Sessions that are to be locked or ended: idle since a moment, past their end, of people who are disabled or lost a role there. */
  async stale(db: Db, idleSince: string, now: string): Promise<(SessionRow & { gone: boolean; disabled: boolean })[]> {
    return rows(db, SessionRow.extend({ gone: z.boolean(), disabled: z.boolean() }), sql`
      select * from (
        select ${COLUMNS}, s.ends_at <= ${now}::timestamptz or p.disabled_at is not null
          or not s.roles <@ ${rolesAt(sql`p.id`, sql`s.unit_id`, now)} as gone, p.disabled_at is not null as disabled
        from session s join person p on p.id = s.person_id where s.ended_at is null) x
      where gone or (locked_at is null and seen_at <= ${idleSince}::timestamptz) order by id limit 500`)
  },

  /** Forgets sessions that ended long ago; the log keeps what there is to say of them. */
  async forget(db: Db, before: string): Promise<void> {
    await db.query(sql`delete from session where ended_at < ${before}::timestamptz`)
  },
}
