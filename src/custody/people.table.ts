import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import { roles, type Role } from './rights/roles.ts'

const Instant = z.date().transform((d) => d.toISOString())
const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)

const UnitRow = z.object({ id: z.string(), name: z.string() })

/** A unit: its id is written into keys of reports and into names of the vault and never changes. */
export type UnitRow = z.output<typeof UnitRow>

const PersonRow = z.object({
  id: z.string(), name: z.string(), unit_id: z.string(), made_at: Instant, last_seen_at: Moment, disabled_at: Moment,
})

/** Somebody who can sign in. `unit_id` is their home. */
export type PersonRow = z.output<typeof PersonRow>

const RoleRow = z.object({
  person_id: z.string(), unit_id: z.string(), role: z.enum(roles), granted_by: z.string(), granted_at: Instant, until: Moment,
})

/** A role that was granted and not revoked; it may have run out. */
export type RoleRow = z.output<typeof RoleRow>

export const units = {
  async list(db: Db): Promise<UnitRow[]> {
    return rows(db, UnitRow, sql`select id, name from unit order by id`)
  },

  /** False when a unit has this id or this name already. */
  async add(db: Db, unit: UnitRow): Promise<boolean> {
    const made = await rows(db, z.object({ id: z.string() }), sql`
      insert into unit (id, name) values (${unit.id}, ${unit.name}) on conflict do nothing returning id`)
    return made.length > 0
  },
}

export const persons = {
  /** False when somebody has this name already, in whatever case it is written. */
  async add(db: Db, person: { readonly id: string; readonly name: string; readonly unit: string }, now: string): Promise<boolean> {
    const made = await rows(db, z.object({ id: z.string() }), sql`
      insert into person (id, name, unit_id, made_at) values (${person.id}, ${person.name}, ${person.unit}, ${now})
      on conflict do nothing returning id`)
    return made.length > 0
  },

  async byId(db: Db, id: string): Promise<PersonRow | null> {
    const [found] = await rows(db, PersonRow, sql`select * from person where id = ${id}`)
    return found ?? null
  },

  async byName(db: Db, name: string): Promise<PersonRow | null> {
    const [found] = await rows(db, PersonRow, sql`select * from person where lower(name) = lower(${name})`)
    return found ?? null
  },

  /** People whose home is this unit or who have a role in it; of all units when null. By name. */
  async list(db: Db, unit: string | null): Promise<PersonRow[]> {
    return rows(db, PersonRow, sql`
      select * from person p where ${unit}::text is null or p.unit_id = ${unit}
        or exists (select 1 from person_role r where r.person_id = p.id and r.unit_id = ${unit} and r.revoked_at is null)
      order by lower(p.name), p.id`)
  },

  seen(db: Tx, id: string, at: string): void {
    db.write(sql`update person set last_seen_at = ${at} where id = ${id} and (last_seen_at is null or last_seen_at < ${at}::timestamptz)`)
  },

  disable(db: Tx, id: string, at: string): void {
    db.write(sql`update person set disabled_at = ${at} where id = ${id} and disabled_at is null`)
  },

  /** Whoever is enabled begins a new time of use, so that they are not disabled again the same night. */
  enable(db: Tx, id: string, at: string): void {
    db.write(sql`update person set disabled_at = null, last_seen_at = ${at} where id = ${id} and disabled_at is not null`)
  },

  /** Disables who was not seen since a moment (nor made after it); returns them. */
  async disableUnused(db: Db, since: string, now: string, spared: readonly string[]): Promise<string[]> {
    const gone = await rows(db, z.object({ id: z.string() }), sql`
      update person set disabled_at = ${now}
      where disabled_at is null and coalesce(last_seen_at, made_at) < ${since}::timestamptz and made_at < ${since}::timestamptz
        and not id = any(${spared}::text[])
      returning id`)
    return gone.map((r) => r.id).sort()
  },
}

const LiveRole = z.object({ role: z.enum(roles) })

export const personRoles = {
  /** Roles of a person in a unit that hold at this moment; none for somebody who is disabled. */
  async live(db: Db, person: string, unit: string, at: string): Promise<Role[]> {
    const found = await rows(db, LiveRole, sql`
      select r.role from person p join person_role r on r.person_id = p.id
      where p.id = ${person} and p.disabled_at is null and r.unit_id = ${unit} and r.revoked_at is null
        and r.granted_at <= ${at}::timestamptz and (r.until is null or r.until > ${at}::timestamptz) order by r.role`)
    return found.map((r) => r.role)
  },

  /** Roles that were not revoked: of a person, of a unit, or all. */
  async list(db: Db, of: { readonly person?: string; readonly unit?: string }): Promise<RoleRow[]> {
    return rows(db, RoleRow, sql`
      select person_id, unit_id, role, granted_by, granted_at, until from person_role
      where revoked_at is null and (${of.person ?? null}::text is null or person_id = ${of.person ?? null})
        and (${of.unit ?? null}::text is null or unit_id = ${of.unit ?? null})
      order by unit_id, role, person_id`)
  },

  /** Grants a role, or says anew how long it lasts. */
  grant(
    db: Tx, given: { readonly person: string; readonly unit: string; readonly role: Role; readonly by: string; readonly until: string | null },
    now: string,
  ): void {
    db.write(sql`
      insert into person_role (person_id, unit_id, role, granted_by, granted_at, until)
      values (${given.person}, ${given.unit}, ${given.role}, ${given.by}, ${now}, ${given.until})
      on conflict (person_id, unit_id, role) where revoked_at is null
      do update set reviewed_by = excluded.granted_by, reviewed_at = ${now}, granted_by = excluded.granted_by, granted_at = least(person_role.granted_at, excluded.granted_at), until = excluded.until`)
  },

  /** False when the person does not have the role. */
  async revoke(
    db: Db, given: { readonly person: string; readonly unit: string; readonly role: Role; readonly by: string }, now: string,
  ): Promise<boolean> {
    const gone = await rows(db, z.object({ id: z.number() }), sql`
      update person_role set revoked_at = ${now}, revoked_by = ${given.by}
      where person_id = ${given.person} and unit_id = ${given.unit} and role = ${given.role} and revoked_at is null returning id`)
    return gone.length > 0
  },

  /**
   * Who can administer a unit for good, whoever was seen last first: not disabled, their role without an end. Locks what it reads, so that two cannot
   * take each other's role away at once.
   */
  async administrators(db: Db, unit: string): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`
      select p.id from person_role r join person p on p.id = r.person_id
      where r.unit_id = ${unit} and r.role = 'administrator' and r.revoked_at is null and r.until is null and p.disabled_at is null
      order by coalesce(p.last_seen_at, p.made_at) desc, p.id for update`)
    return found.map((r) => r.id)
  },
}

const GrantRow = z.object({
  person_id: z.string(), role: z.enum(roles), granted_by: z.string(), since: Instant, reviewed_by: z.string().nullable(), last_seen_at: Moment,
})
const Ended = z.object({ person_id: z.string(), role: z.enum(roles) })

/** The review of roles: when each was granted or looked at last. */
export const grantReviews = {
  /** Roles of a unit that hold at a moment, by who is to be reviewed first. */
  async list(db: Db, unit: string, now: string) {
    return rows(db, GrantRow, sql`
      select r.person_id, r.role, r.granted_by, coalesce(r.reviewed_at, r.granted_at) as since, r.reviewed_by, p.last_seen_at
      from person_role r join person p on p.id = r.person_id
      where r.unit_id = ${unit} and r.revoked_at is null and (r.until is null or r.until > ${now}::timestamptz)
      order by coalesce(r.reviewed_at, r.granted_at), r.person_id, r.role`)
  },

  /** False when the person does not have the role. */
  async keep(
    db: Db, given: { readonly person: string; readonly unit: string; readonly role: Role; readonly by: string }, now: string,
  ): Promise<boolean> {
    const kept = await rows(db, Ended, sql`
      update person_role set reviewed_by = ${given.by}, reviewed_at = ${now}
      where person_id = ${given.person} and unit_id = ${given.unit} and role = ${given.role} and revoked_at is null returning person_id, role`)
    return kept.length > 0
  },

  /** Ends roles of a unit that nobody granted or reviewed since a moment, but the administration of one person; returns them. */
  async end(db: Db, of: { readonly unit: string; readonly before: string; readonly spared: string }, now: string) {
    return rows(db, Ended, sql`
      update person_role set revoked_at = ${now}, revoked_by = 'house'
      where unit_id = ${of.unit} and revoked_at is null and coalesce(reviewed_at, granted_at) <= ${of.before}::timestamptz
        and not (role = 'administrator' and person_id = ${of.spared}) returning person_id, role`)
  },
}
