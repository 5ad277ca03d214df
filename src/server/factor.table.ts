import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'

const Instant = z.date().transform((d) => d.toISOString())
const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)
const Bytes = z.instanceof(Uint8Array).transform((b) => new Uint8Array(b))

const PasskeyRow = z.object({
  id: z.string(), credential_id: z.string(), person_id: z.string(), handle: Bytes, public_key: Bytes, counter: z.coerce.number(),
  transports: z.array(z.string()),
  label: z.string(), made_at: Instant, used_at: Moment, suspect_at: Moment,
})
/** A passkey of somebody. */
export type PasskeyRow = z.output<typeof PasskeyRow>

/** A passkey that is to be kept. */
export type NewPasskey = Pick<PasskeyRow, 'id' | 'credential_id' | 'person_id' | 'handle' | 'public_key' | 'counter' | 'transports' | 'label'>

const Id = z.object({ id: z.string() })

export const passkeys = {
  async of(db: Db, person: string): Promise<PasskeyRow[]> {
    return rows(db, PasskeyRow, sql`select * from passkey where person_id = ${person} order by made_at, id`)
  },

  async byCredential(db: Db, credential: string): Promise<PasskeyRow | null> {
    const [found] = await rows(db, PasskeyRow, sql`select * from passkey where credential_id = ${credential}`)
    return found ?? null
  },

  /** False when this credential is here already. */
  async add(db: Db, given: NewPasskey, now: string): Promise<boolean> {
    const made = await rows(db, Id, sql`
      insert into passkey (id, credential_id, person_id, handle, public_key, counter, transports, label, made_at)
      values (${given.id}, ${given.credential_id}, ${given.person_id}, ${given.handle}, ${given.public_key}, ${given.counter},
        ${given.transports}::text[], ${given.label}, ${now})
      on conflict do nothing returning id`)
    return made.length > 0
  },

  /** Counts a use: false when the counter did not grow (0 counts as none: WebAuthn, 6.1.1) or the passkey is suspect. */
  async use(db: Db, id: string, counter: number, now: string): Promise<boolean> {
    const used = await rows(db, Id, sql`
      update passkey set counter = ${counter}, used_at = ${now}
      where id = ${id} and suspect_at is null and (counter < ${counter} or (counter = 0 and ${counter}::bigint = 0)) returning id`)
    return used.length > 0
  },

  /** False when it was suspect before. */
  async suspect(db: Db, id: string, now: string): Promise<boolean> {
    const done = await rows(db, Id, sql`update passkey set suspect_at = ${now} where id = ${id} and suspect_at is null returning id`)
    return done.length > 0
  },
}

const PasswordRow = z.object({
  id: z.string(), person_id: z.string(), hash: z.string(), totp_sealed: Bytes, last_step: z.coerce.number(), made_at: Instant, used_at: Moment,
})
/** A password with the authenticator app beside it. */
export type PasswordRow = z.output<typeof PasswordRow>

const KnownRow = z.object({
  person_id: z.string(), disabled: z.boolean(), hash: z.string().nullable(), totp_sealed: Bytes.nullable(), last_step: z.coerce.number().nullable(),
})
/** What there is to check a password of somebody against; nulls for people without one. */
export type KnownRow = z.output<typeof KnownRow>

export const passwords = {
  async of(db: Db, person: string): Promise<PasswordRow | null> {
    const [found] = await rows(db, PasswordRow, sql`select * from password where person_id = ${person}`)
    return found ?? null
  },

  /** Somebody by their name, in whatever case it is written. */
  async byName(db: Db, name: string): Promise<KnownRow | null> {
    const [found] = await rows(db, KnownRow, sql`
      select p.id as person_id, p.disabled_at is not null as disabled, w.hash, w.totp_sealed, w.last_step
      from person p left join password w on w.person_id = p.id where lower(p.name) = lower(${name})`)
    return found ?? null
  },

  async byPerson(db: Db, person: string): Promise<KnownRow | null> {
    const [found] = await rows(db, KnownRow, sql`
      select p.id as person_id, p.disabled_at is not null as disabled, w.hash, w.totp_sealed, w.last_step
      from person p left join password w on w.person_id = p.id where p.id = ${person}`)
    return found ?? null
  },

  /** Puts a password and its app in the place of those that somebody had. */
  put(
    db: Tx, given: { readonly id: string; readonly person: string; readonly hash: string; readonly totpSealed: Uint8Array; readonly lastStep: number }, now: string,
  ): void {
    db.write(sql`
      insert into password (id, person_id, hash, totp_sealed, last_step, made_at)
      values (${given.id}, ${given.person}, ${given.hash}, ${given.totpSealed}, ${given.lastStep}, ${now})
      on conflict (person_id) do update set id = excluded.id, hash = excluded.hash, totp_sealed = excluded.totp_sealed, last_step = excluded.last_step,
        made_at = excluded.made_at, used_at = null`)
  },

  /** The same password hashed with more work, unless it was changed meanwhile. */
  rehash(db: Tx, person: string, from: string, to: string): void {
    db.write(sql`update password set hash = ${to} where person_id = ${person} and hash = ${from}`)
  },

  /** Takes the code of a time step for the password that was checked; false when one of this step or a later one was taken before. */
  async takeStep(db: Db, of: { readonly person: string; readonly hash: string; readonly step: number }, now: string): Promise<boolean> {
    const taken = await rows(db, Id, sql`
      update password set last_step = ${of.step}, used_at = ${now}
      where person_id = ${of.person} and hash = ${of.hash} and last_step < ${of.step} returning id`)
    return taken.length > 0
  },
}

const CountRow = z.object({ n: z.coerce.number() })

export const backupCodes = {
  /** Puts codes in the place of those that somebody had. */
  put(db: Tx, person: string, hashes: readonly Uint8Array[], now: string): void {
    db.write(sql`delete from backup_code where person_id = ${person}`)
    for (const sha256 of hashes) db.write(sql`insert into backup_code (person_id, sha256, made_at) values (${person}, ${sha256}, ${now})`)
  },

  /** Takes a code, once. */
  async take(db: Db, person: string, sha256: Uint8Array, now: string): Promise<boolean> {
    const taken = await rows(db, z.object({ person_id: z.string() }), sql`
      update backup_code set used_at = ${now} where person_id = ${person} and sha256 = ${sha256} and used_at is null returning person_id`)
    return taken.length > 0
  },

  /** How many are left. */
  async left(db: Db, person: string): Promise<number> {
    const [found] = await rows(db, CountRow, sql`select count(*) as n from backup_code where person_id = ${person} and used_at is null`)
    return found?.n ?? 0
  },
}

const AgencyRow = z.object({ id: z.string(), person_id: z.string(), issuer: z.string(), subject: z.string(), made_at: Instant, used_at: Moment })
/** Who somebody is at the agency's provider. */
export type AgencyRow = z.output<typeof AgencyRow>

export const agencyAccounts = {
  async of(db: Db, person: string): Promise<AgencyRow[]> {
    return rows(db, AgencyRow, sql`select * from agency_account where person_id = ${person} order by made_at, id`)
  },

  async find(db: Db, issuer: string, subject: string): Promise<AgencyRow | null> {
    const [found] = await rows(db, AgencyRow, sql`select * from agency_account where issuer = ${issuer} and subject = ${subject}`)
    return found ?? null
  },

  /** False when this account is linked already. */
  async add(
    db: Db, given: { readonly id: string; readonly person: string; readonly issuer: string; readonly subject: string }, now: string,
  ): Promise<boolean> {
    const made = await rows(db, Id, sql`
      insert into agency_account (id, person_id, issuer, subject, made_at) values (${given.id}, ${given.person}, ${given.issuer}, ${given.subject}, ${now})
      on conflict do nothing returning id`)
    return made.length > 0
  },

  used(db: Tx, id: string, now: string): void {
    db.write(sql`update agency_account set used_at = ${now} where id = ${id}`)
  },
}

export const factors = {
  /** Nobody else changes what this person proves themselves with until the act is over. */
  async hold(db: Db, person: string): Promise<void> {
    await db.query(sql`select pg_advisory_xact_lock(hashtextextended(${`factors ${person}`}, 0))`)
  },

  /** Ids of all that somebody ever kept to sign in with and that was not taken away, usable now or not. */
  async list(db: Db, person: string): Promise<string[]> {
    const found = await rows(db, Id, sql`
      select id from passkey where person_id = ${person} union all select id from password where person_id = ${person}
      union all select id from agency_account where person_id = ${person}`)
    return found.map((r) => r.id).sort()
  },

  /**
   * How many ways somebody has to sign in. A suspect passkey is none; a password is one when passwords are allowed, an agency account when its
   * provider is set.
   */
  async count(db: Db, person: string, usable: { readonly passwords: boolean; readonly issuer: string | null }): Promise<number> {
    const [found] = await rows(db, CountRow, sql`
      select (select count(*) from passkey where person_id = ${person} and suspect_at is null)
        + (select count(*) from password where person_id = ${person} and ${usable.passwords}::boolean)
        + (select count(*) from agency_account where person_id = ${person} and issuer = ${usable.issuer}::text) as n`)
    return found?.n ?? 0
  },

  /** Takes away one of somebody's ways; returns what it was, null when they have none of this id. */
  async remove(db: Db, person: string, id: string): Promise<'passkey' | 'password' | 'agency' | null> {
    const [gone] = await rows(db, z.object({ kind: z.enum(['passkey', 'password', 'agency']) }), sql`
      with p as (delete from passkey where person_id = ${person} and id = ${id} returning 'passkey'::text as kind),
        w as (delete from password where person_id = ${person} and id = ${id} returning 'password'::text as kind),
        b as (delete from backup_code where person_id = ${person} and exists (select 1 from w)),
        a as (delete from agency_account where person_id = ${person} and id = ${id} returning 'agency'::text as kind)
      select kind from p union all select kind from w union all select kind from a`)
    return gone?.kind ?? null
  },

  /** Takes away all of them; returns their ids. */
  async removeAll(db: Db, person: string): Promise<string[]> {
    const gone = await rows(db, Id, sql`
      with p as (delete from passkey where person_id = ${person} returning id),
        w as (delete from password where person_id = ${person} returning id),
        b as (delete from backup_code where person_id = ${person}),
        a as (delete from agency_account where person_id = ${person} returning id)
      select id from p union all select id from w union all select id from a`)
    return gone.map((r) => r.id).sort()
  },
}
