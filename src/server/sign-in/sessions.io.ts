import { FIRST_UNIT, inAct, sawPerson, unitsOf, type Act, type Actor, type Doors, type PersonRights } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sessionRows, type FoundSession, type SessionRow, type Way } from '../session.table.ts'
import { cookieIn, setCookie } from './cookie.ts'
import { actingAs } from './parts.ts'
import { newId, newSecret, secretHash } from './secret.ts'
import { IDLE_MINUTES, isNewUse, secondsAfter, sessionState, WHOLE_HOURS } from './session-clock.ts'

/** Somebody who is signed in. */
export interface SignedIn {
  readonly actor: Actor & { readonly session: string }
  readonly name: string
  /** What they may in the session's unit, read from the database a moment ago. */
  readonly rights: PersonRights
  /** When they last proved who they are, ISO UTC. */
  readonly provedAt: string
  /** Idle too long: nothing is answered until the same person proves who they are. */
  readonly locked: boolean
  readonly way: Way
  readonly seenAt: string
  readonly endsAt: string
  /** Hash of the secret in the cookie: what a new secret takes the place of. */
  readonly secretSha256: Uint8Array
}

/** What a cookie header is, as Node gives it. */
export type CookieHeader = string | readonly string[] | undefined

/**
 * Who is signed in by this cookie; null when nobody is. Asked at each request: a person who was disabled, lost their roles, or whose session was
 * ended a moment ago is nobody. What is found to be over or idle is ended or locked here, with an entry in the log.
 */
export async function sessionOf(doors: Doors, cookieHeader: CookieHeader): Promise<SignedIn | null> {
  const session = await lookAtSession(doors, cookieHeader)
  if (session !== null && !session.locked && isNewUse(session.seenAt, doors.now)) {
    await sessionRows.touch(doors.store, session.actor.session, doors.now)
  }
  return session
}

/** The same without counting it as a use: a page that asks now and then how its session stands must not keep it awake. */
export async function lookAtSession(doors: Doors, cookieHeader: CookieHeader): Promise<SignedIn | null> {
  const secretSha256 = secretHash(cookieIn(cookieHeader, 'session'))
  return secretSha256 === null ? null : sessionBy(doors, secretSha256)
}

/** The same for a session that a step names: the way back from the provider brings no strict cookie. */
export async function sessionNamed(doors: Doors, id: string | null): Promise<SignedIn | null> {
  const secretSha256 = id === null ? null : await sessionRows.secretOf(doors.store, id)
  return secretSha256 === null ? null : sessionBy(doors, secretSha256)
}

async function sessionBy(doors: Doors, secretSha256: Uint8Array): Promise<SignedIn | null> {
  const found = await sessionRows.find(doors.store, secretSha256, doors.now)
  if (found === null) return null
  const gone = goneBecause(found, doors.now)
  if (gone !== null) {
    await endOne(doors, found, gone)
    return null
  }
  const locked = sessionState(timesOf(found), doors.now) === 'locked'
  if (locked && found.locked_at === null) await lockOne(doors, found)
  return signedIn(found, secretSha256, locked)
}

function signedIn(found: FoundSession, secretSha256: Uint8Array, locked: boolean): SignedIn {
  return {
    actor: { person: found.person_id, via: 'api', unit: found.unit_id, session: found.id, purpose: null }, name: found.name, locked, way: found.way,
    rights: { person: found.person_id, unit: found.unit_id, roles: found.roles }, provedAt: found.proved_at, seenAt: found.seen_at,
    endsAt: found.ends_at, secretSha256,
  }
}

function timesOf(row: SessionRow) {
  return { seenAt: row.seen_at, endsAt: row.ends_at, lockedAt: row.locked_at }
}

function goneBecause(found: FoundSession, now: string): string | null {
  if (found.disabled) return 'disabled'
  // Whoever lost a role begins anew with what is left to them; what they gained they have at once.
  if (found.held.some((role) => !found.roles.some((r) => r === role))) return 'role-lost'
  return sessionState(timesOf(found), now) === 'over' ? 'time' : null
}

const tryingOf = (row: SessionRow) => ({ who: row.person_id, unit: row.unit_id, session: row.id })

async function endOne(doors: Doors, row: SessionRow, because: string): Promise<void> {
  await inAct(actingAs(doors, tryingOf(row)), 'house', 'session', async (act) => {
    const ended = await sessionRows.end(act.db, { id: row.id, person: row.person_id }, because, act.now)
    act.note([{ event: 'session.ended', subject: row.id, result: ended ? because : 'already' }])
  })
}

/** Locks a session by hand or because nobody used it. */
export async function lockOne(doors: Doors, row: Pick<SessionRow, 'id' | 'person_id' | 'unit_id'>, because = 'idle'): Promise<void> {
  await inAct(actingAs(doors, { who: row.person_id, unit: row.unit_id, session: row.id }), row.person_id, 'session', async (act) => {
    const locked = await sessionRows.lock(act.db, row.id, act.now)
    act.note([{ event: 'session.locked', subject: row.id, result: locked ? because : 'already' }])
  })
}

/** A session that begins in an act, with the cookie for it. */
export interface Begun {
  readonly id: string
  readonly unit: string
  readonly cookie: string
}

/**
 * The unit for which somebody begins to act: their home where they are something there, else the first where they are. Refuses with `right-missing`.
 */
export async function unitFor(act: Act, person: string, home: string): Promise<string> {
  const held = await unitsOf(act.db, person, act.now)
  const unit = held.includes(home) ? home : held[0]
  if (unit === undefined) throw new Refusal('right-missing')
  return unit
}

/**
 * Begins a session for somebody who has just proved who they are. Its secret is made here and nowhere before: a cookie that was planted is never
 * taken up, and the session that the browser had is ended.
 */
export async function beginSession(
  act: Act, random: Doors['random'], given: { readonly person: string; readonly home: string; readonly way: Way; readonly before: SignedIn | null },
): Promise<Begun> {
  const unit = await unitFor(act, given.person, given.home)
  const secret = newSecret(random)
  const id = newId('ses', random)
  if (given.before !== null) {
    const { person, session } = given.before.actor
    if (await sessionRows.end(act.db, { id: session, person }, 'replaced', act.now)) act.note([{
      event: 'session.ended', subject: session, result: 'replaced',
    }])
  }
  sessionRows.add(
    act.db, { id, sha256: secret.sha256, person: given.person, unit, way: given.way, endsAt: secondsAfter(act.now, WHOLE_HOURS * 3_600) }, act.now,
  )
  sawPerson(act, given.person)
  act.note([{ event: 'session.begun', subject: id, result: given.way }])
  return { id, unit, cookie: setCookie('session', secret.text) }
}

/** Writes down a fresh proof: the session gets a new secret and is locked no more. Refuses with `signed-out` when it ended meanwhile. */
export async function provedAnew(act: Act, random: Doors['random'], session: SignedIn, way: Way): Promise<string> {
  const secret = newSecret(random)
  const done = await sessionRows.prove(act.db, { id: session.actor.session, from: session.secretSha256, to: secret.sha256, way }, act.now)
  if (!done) throw new Refusal('signed-out')
  sawPerson(act, session.actor.person)
  act.note([{ event: session.locked ? 'session.unlocked' : 'session.proved', subject: session.actor.session, result: way }])
  return setCookie('session', secret.text)
}

/** The same person acts for another unit of theirs. Refuses with `not-found`, `signed-out`. */
export async function movedTo(act: Act, random: Doors['random'], session: SignedIn, unit: string): Promise<string> {
  const held = await unitsOf(act.db, session.actor.person, act.now)
  if (!held.includes(unit)) throw new Refusal('not-found', {})
  const secret = newSecret(random)
  if (!await sessionRows.move(
    act.db, { id: session.actor.session, from: session.secretSha256, to: secret.sha256, unit }, act.now,
  )) throw new Refusal('signed-out')
  act.note([{ event: 'session.moved', subject: session.actor.session, result: unit }])
  return setCookie('session', secret.text)
}

/** Ends all sessions of somebody, in the act that is the reason for it: logout everywhere, disabling, recovery. Returns their ids. */
export async function endSessionsOf(act: Act, person: string, because: string, except: string | null = null): Promise<readonly string[]> {
  const ended = await sessionRows.endAll(act.db, { person, except }, because, act.now)
  act.note(ended.map((id) => ({ event: 'session.ended', subject: id, result: because })))
  return ended
}

/** Sessions that ended so long ago are forgotten. */
const FORGET_DAYS = 30

/** Locks and ends what is due though nobody asks for it, so that the log tells when; the server calls it each minute. Returns how many. */
export async function sweepSessions(doors: Doors): Promise<number> {
  const due = await sessionRows.stale(doors.store, secondsAfter(doors.now, -IDLE_MINUTES * 60), doors.now)
  for (const row of due) {
    if (row.gone) await endOne(doors, row, Date.parse(row.ends_at) <= Date.parse(doors.now) ? 'time' : row.disabled ? 'disabled' : 'role-lost')
    else await lockOne(doors, row)
  }
  await doors.store.transaction((db) => sessionRows.forget(db, secondsAfter(doors.now, -FORGET_DAYS * 86_400)))
  return due.length
}

/** Whoever is not known yet, as the log names them. */
export const NOBODY = { who: 'nobody', unit: FIRST_UNIT, session: null } as const
