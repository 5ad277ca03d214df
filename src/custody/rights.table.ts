import { z } from 'zod'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'

const Instant = z.date().transform((d) => d.toISOString())
const Moment = z.date().nullable().transform((d) => d?.toISOString() ?? null)

const CaseRow = z.object({
  id: z.string(), unit_id: z.string(), reference: z.string().nullable(), opened_at: Instant, opened_by: z.string(), restricted: z.boolean(),
})

/** A case: what reports are put into, and who may see them then. */
export type CaseRow = z.output<typeof CaseRow>

const MemberRow = z.object({
  id: z.number(), case_id: z.string(), person_id: z.string(), purpose: z.string(), since: Instant, until: Moment, added_by: z.string(),
})

/** A membership: who, for what, from when to when. */
export type MemberRow = z.output<typeof MemberRow>

export const cases = {
  open(
    { db, now, who }: Writing, given: { readonly id: string; readonly unit: string; readonly reference: string | null; readonly restricted: boolean },
  ): void {
    db.write(sql`
      insert into case_file (id, unit_id, reference, opened_at, opened_by, restricted)
      values (${given.id}, ${given.unit}, ${given.reference}, ${now}, ${who}, ${given.restricted})`)
  },

  /** A case, as far as whoever `db` reads for sees it. */
  async byId(db: Db, id: string): Promise<CaseRow | null> {
    const [found] = await rows(db, CaseRow, few`select * from case_file where id = ${id}`)
    return found ?? null
  },

  /** Cases of a unit, newest first, as far as whoever `db` reads for sees them. */
  async list(db: Db, unit: string, limit: number): Promise<CaseRow[]> {
    return rows(db, CaseRow, sql`select * from case_file where unit_id = ${unit} order by opened_at desc, id limit ${limit}`)
  },

  /**
   * Whether whoever does this act may change who sees these cases: the operator and the house may; a person only as a member, or as a supervisor of a
   * case that is not restricted. Having opened it by break-glass is not enough: what ends after an hour must not make itself last.
   */
  async mayChange(db: Db, actId: number, ids: readonly string[]): Promise<boolean> {
    const [row] = await rows(db, z.object({ n: z.number() }), sql`
      select count(*)::int as n from act a join case_file c on c.id = any(${ids}::text[]) and c.unit_id = a.unit_id
      where a.id = ${actId} and (a.via <> 'api'
        or exists (select 1 from case_member m where m.case_id = c.id and m.person_id = a.who and m.since <= a.at and (m.until is null or m.until > a.at))
        or (not c.restricted and exists (select 1 from person_role r where r.person_id = a.who and r.unit_id = c.unit_id and r.role = 'supervisor'
          and r.revoked_at is null and r.granted_at <= a.at and (r.until is null or r.until > a.at))))`)
    return row?.n === ids.length
  },

  restrict(db: Tx, id: string, restricted: boolean): void {
    db.write(sql`update case_file set restricted = ${restricted} where id = ${id}`)
  },
}

export const members = {
  /** False when the person is a member for this purpose already at that moment. */
  async add(
    { db, who }: Writing,
    given: { readonly case: string; readonly person: string; readonly purpose: string; readonly since: string; readonly until: string | null },
  ): Promise<boolean> {
    const made = await rows(db, z.object({ id: z.number() }), sql`
      insert into case_member (case_id, person_id, purpose, since, until, added_by)
      select ${given.case}, ${given.person}, ${given.purpose}, ${given.since}, ${given.until}, ${who}
      where not exists (select 1 from case_member m where m.case_id = ${given.case} and m.person_id = ${given.person} and m.purpose = ${given.purpose}
        and (m.until is null or m.until > ${given.since}::timestamptz)) returning id`)
    return made.length > 0
  },

  /** Ends every membership of a person in a case; returns how many ended. */
  async end({ db, now }: Pick<Writing, 'db' | 'now'>, of: { readonly case: string; readonly person: string }): Promise<number> {
    const ended = await rows(db, z.object({ id: z.number() }), sql`
      update case_member set until = greatest(since, ${now}::timestamptz)
      where case_id = ${of.case} and person_id = ${of.person} and (until is null or until > ${now}::timestamptz) returning id`)
    return ended.length
  },

  async of(db: Db, caseId: string): Promise<MemberRow[]> {
    return rows(db, MemberRow, sql`select * from case_member where case_id = ${caseId} order by since, id`)
  },
}

/** What writes need of an act: its transaction, its moment, and who does it. */
export interface Writing {
  readonly db: Tx
  readonly now: string
  readonly who: string
}

/** What a purpose was stated for. */
export const purposeScopes = ['report', 'case', 'identifier', 'media'] as const

/** One of `purposeScopes`, and the id of the thing. */
export interface PurposeScope {
  readonly kind: (typeof purposeScopes)[number]
  readonly id: string
}

const PurposeRow = z.object({ code: z.string(), words: z.string(), at: Instant })

/** A purpose that was stated. */
export type PurposeRow = z.output<typeof PurposeRow>

export const purposes = {
  state({ db, now }: Pick<Writing, 'db' | 'now'>, given: {
    readonly session: string; readonly person: string; readonly unit: string; readonly scope: PurposeScope; readonly code: string; readonly words: string
  }): void {
    db.write(sql`
      insert into purpose_stated (session_id, person_id, unit_id, scope_kind, scope_id, code, words, at)
      values (${given.session}, ${given.person}, ${given.unit}, ${given.scope.kind}, ${given.scope.id}, ${given.code}, ${given.words}, ${now})`)
  },

  /** The purpose that a person stated last for one of these things in a session; null when none. */
  async of(
    db: Db, asked: { readonly session: string; readonly person: string; readonly unit: string; readonly scopes: readonly PurposeScope[] },
  ): Promise<PurposeRow | null> {
    const [found] = await rows(db, PurposeRow, sql`
      select p.code, p.words, p.at from purpose_stated p
      join unnest(${asked.scopes.map((s) => s.kind)}::text[], ${asked.scopes.map((s) => s.id)}::text[]) as s(kind, id)
        on s.kind = p.scope_kind and s.id = p.scope_id
      where p.session_id = ${asked.session} and p.person_id = ${asked.person} and p.unit_id = ${asked.unit} order by p.id desc limit 1`)
    return found ?? null
  },
}

const GlassRow = z.object({
  id: z.string(), person_id: z.string(), unit_id: z.string(), scope_kind: z.enum(['report', 'case']), scope_id: z.string(), reason: z.string(),
  at: Instant, until: Instant, reviewed_by: z.string().nullable(), reviewed_at: Moment, verdict: z.enum(['justified', 'not-justified']).nullable(),
})

/** One use of break-glass. */
export type GlassRow = z.output<typeof GlassRow>

export const glass = {
  add({ db, now }: Pick<Writing, 'db' | 'now'>, given: {
    readonly id: string; readonly person: string; readonly unit: string; readonly scope: { readonly kind: 'report' | 'case'; readonly id: string }
    readonly reason: string; readonly until: string
  }): void {
    db.write(sql`
      insert into break_glass (id, person_id, unit_id, scope_kind, scope_id, reason, at, until)
      values (${given.id}, ${given.person}, ${given.unit}, ${given.scope.kind}, ${given.scope.id}, ${given.reason}, ${now}, ${given.until})`)
  },

  async byId(db: Db, id: string): Promise<GlassRow | null> {
    const [found] = await rows(db, GlassRow, sql`select * from break_glass where id = ${id}`)
    return found ?? null
  },

  /** Uses in a unit that nobody has reviewed yet, oldest first. */
  async open(db: Db, unit: string): Promise<GlassRow[]> {
    return rows(db, GlassRow, sql`select * from break_glass where unit_id = ${unit} and reviewed_at is null order by at, id`)
  },

  /** False when somebody reviewed it a moment ago. */
  async review({ db, now }: Pick<Writing, 'db' | 'now'>, id: string, by: string, verdict: 'justified' | 'not-justified'): Promise<boolean> {
    const done = await rows(db, z.object({ id: z.string() }), sql`
      update break_glass set reviewed_by = ${by}, reviewed_at = ${now}, verdict = ${verdict}
      where id = ${id} and reviewed_at is null and person_id <> ${by} returning id`)
    return done.length > 0
  },
}

/** What needs two people. */
export const guardedActs = ['export', 'erasure', 'role-grant', 'key-release'] as const

/** One of `guardedActs`. */
export type GuardedAct = (typeof guardedActs)[number]

const ApprovalRow = z.object({
  id: z.string(), unit_id: z.string(), what: z.enum(guardedActs), subject: z.string(), asked_by: z.string(), asked_at: Instant, reason: z.string(),
  decided_by: z.string().nullable(), decided_at: Moment, decision: z.enum(['approved', 'refused']).nullable(), used_at: Moment,
})

/** What was asked, and what another decided. */
export type ApprovalRow = z.output<typeof ApprovalRow>

export const approvals = {
  ask({ db, now }: Pick<Writing, 'db' | 'now'>, given: {
    readonly id: string; readonly unit: string; readonly what: GuardedAct; readonly subject: string; readonly by: string; readonly reason: string
  }): void {
    db.write(sql`
      insert into approval (id, unit_id, what, subject, asked_by, asked_at, reason)
      values (${given.id}, ${given.unit}, ${given.what}, ${given.subject}, ${given.by}, ${now}, ${given.reason})`)
  },

  async byId(db: Db, id: string): Promise<ApprovalRow | null> {
    const [found] = await rows(db, ApprovalRow, sql`select * from approval where id = ${id}`)
    return found ?? null
  },

  /** What waits for a decision in a unit, oldest first. */
  async waiting(db: Db, unit: string): Promise<ApprovalRow[]> {
    return rows(db, ApprovalRow, sql`select * from approval where unit_id = ${unit} and decided_at is null order by asked_at, id`)
  },

  /** What somebody asked for, was approved since a moment, and was not used yet; the newest first. */
  async usable(db: Db, unit: string, by: string, since: string): Promise<ApprovalRow[]> {
    return rows(db, ApprovalRow, sql`
      select * from approval where unit_id = ${unit} and asked_by = ${by} and decision = 'approved' and used_at is null and decided_at >= ${since}::timestamptz
      order by decided_at desc, id limit 500`)
  },

  /** False when it was decided a moment ago, or by whoever asked. */
  async decide({ db, now }: Pick<Writing, 'db' | 'now'>, id: string, by: string, decision: 'approved' | 'refused'): Promise<boolean> {
    const done = await rows(db, z.object({ id: z.string() }), sql`
      update approval set decided_by = ${by}, decided_at = ${now}, decision = ${decision}
      where id = ${id} and decided_at is null and asked_by <> ${by} returning id`)
    return done.length > 0
  },

  /** Takes an approval for the act that it was given for, once and within its time; false when there is none such. */
  async use(
    { db, now }: Pick<Writing, 'db' | 'now'>,
    given: { readonly id: string; readonly unit: string; readonly what: GuardedAct; readonly subject: string; readonly since: string; readonly by?: string },
  ): Promise<boolean> {
    const used = await rows(db, z.object({ id: z.string() }), sql`
      update approval set used_at = ${now} where id = ${given.id} and unit_id = ${given.unit} and what = ${given.what} and subject = ${given.subject}
        and decision = 'approved' and used_at is null and decided_at >= ${given.since}::timestamptz
        and (${given.by ?? null}::text is null or asked_by = ${given.by ?? null}) returning id`)
    return used.length > 0
  },
}
