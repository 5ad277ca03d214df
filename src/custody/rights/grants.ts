import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import { inAct, type Act, type Doors } from '../act.ts'
import { grantReviews, personRoles, units } from '../people.table.ts'
import type { RoleOf } from './people.ts'
import type { Role } from './roles.ts'
import { minutesAfter } from './said.ts'

const DAY_MINUTES = 24 * 60

/**
 * A grant that nobody reviewed for so long ends (NIST SP 800-53 AC-6(7) asks for a review and leaves the period to the agency: a year is our figure).
 */
const GRANT_DAYS = 365

/** So long before its end a grant is due. */
const NOTICE_DAYS = 60

/** A grant as it is reviewed. `since` is when it was granted or last reviewed, `ends` when it ends unless somebody does (ISO UTC). */
export interface GrantDue {
  readonly person: string
  readonly role: Role
  readonly grantedBy: string
  readonly since: string
  readonly reviewedBy: string | null
  readonly lastSeenAt: string | null
  readonly ends: string
  readonly due: boolean
}

/** Every grant of a unit that holds now, the one that ends first before the others: the report for its review. */
export async function grantsOf(db: Db, unit: string, now: string): Promise<readonly GrantDue[]> {
  return (await grantReviews.list(db, unit, now)).map((g) => {
    const ends = minutesAfter(g.since, GRANT_DAYS * DAY_MINUTES)
    return {
      person: g.person_id, role: g.role, grantedBy: g.granted_by, since: g.since, reviewedBy: g.reviewed_by, lastSeenAt: g.last_seen_at, ends,
      due: minutesAfter(ends, -NOTICE_DAYS * DAY_MINUTES) <= now,
    }
  })
}

/** Another person says that a role is still needed: its year begins anew. Refuses with `self-decided`, `not-found`. */
export async function reviewGrant(act: Act, by: string, of: RoleOf): Promise<void> {
  if (by === of.person) throw new Refusal('self-decided', { person: of.person })
  if (!await grantReviews.keep(act.db, { ...of, by }, act.now)) throw new Refusal('not-found', { person: of.person, unit: of.unit, role: of.role })
  act.note([{ event: 'role.reviewed', subject: of.person, result: `${of.unit} ${of.role}` }])
}

/**
 * Ends grants that nobody reviewed for a year; returns how many. The server runs it daily. Of each unit the administrator who was here last keeps the
 * role:
 * a house that nobody administers helps nobody.
 */
export async function lapseUnreviewed(doors: Doors): Promise<number> {
  const before = minutesAfter(doors.now, -GRANT_DAYS * DAY_MINUTES)
  return inAct(doors, 'house', 'role', async (act) => {
    let ended = 0
    for (const { id: unit } of await units.list(act.db)) {
      const [spared = ''] = await personRoles.administrators(act.db, unit)
      const gone = await grantReviews.end(act.db, { unit, before, spared }, act.now)
      act.note(gone.map((g) => ({ event: 'role.revoked', subject: g.person_id, result: `${unit} ${g.role} unreviewed` })))
      ended += gone.length
    }
    if (ended === 0) act.note([{ event: 'role.unreviewed', result: '0 ended' }])
    return ended
  })
}
