import { inAct, mayDo, openGlass, rightNames } from '../../custody/index.ts'
import { route, type Answered, type Asking, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sessionRows, type SessionRow } from '../session.table.ts'
import { DONE, withCookies } from './answers.ts'
import { signInContract, type SessionTold } from './contract.ts'
import { dropCookie } from './cookie.ts'
import { actingAs, type SignInParts } from './parts.ts'
import { sessionState } from './session-clock.ts'
import { endSessionsOf, lockOne, lookAtSession, movedTo, sessionOf, type SignedIn } from './sessions.io.ts'

/** The session of a call that the mount let through as signed in. */
async function ownSession({ house, wire }: Asking): Promise<SignedIn> {
  const session = await sessionOf(house, wire.headers['cookie'])
  if (session === null || session.locked) throw new Refusal('signed-out')
  return session
}

/** Uses of break-glass in a unit that somebody can review: nobody reviews their own. */
async function waitingFor({ store, now }: Asking['house'], person: string, unit: string): Promise<number> {
  return (await openGlass(store, unit, now)).filter((used) => used.person_id !== person).length
}

/** Looking at sessions, locking and ending them, acting for another unit. */
export function sessionRoutes(parts: SignInParts): readonly Route[] {
  const { settings, agency, factorKey } = parts
  const demo = parts.isDemo === true ? { demo: true as const } : {}
  const always = { ...(settings.notice === undefined ? {} : { notice: settings.notice }), ...demo }
  const ways = { passkey: true, password: settings.passwords && factorKey !== null, agency: agency !== null } as const
  return [
    route(signInContract.session, async ({ house, wire }): Promise<Answered<SessionTold>> => {
      const session = await lookAtSession(house, wire.headers['cookie'])
      if (session === null) return { answer: { state: 'none', ways, ...always }, about: [] }
      const person = { id: session.actor.person, name: session.name }
      if (session.locked) return { answer: { state: 'locked', ways, person, ...always }, about: [] }
      const { provedAt, endsAt, rights } = session
      const review = mayDo(rights, 'break-glass.review') ? { toReview: await waitingFor(house, person.id, rights.unit) } : {}
      return { answer: { state: 'open', ways, person, unit: rights.unit, roles: [...rights.roles], rights: rightNames.filter((r) => mayDo(rights, r)), provedAt, endsAt, ...review, ...demo }, about: [] }
    }),
    route(signInContract.signOut, async ({ house, wire }) => {
      const session = await sessionOf(house, wire.headers['cookie'])
      if (session !== null) {
        const { person, unit, session: id } = session.actor
        await inAct(actingAs(house, { who: person, unit, session: id }), person, 'session', async (act) => {
          const ended = await sessionRows.end(act.db, { id, person }, 'signed-out', act.now)
          act.note([{ event: 'session.ended', subject: id, result: ended ? 'signed-out' : 'already' }])
        })
      }
      const there = session?.way === 'agency' && settings.agency?.signOutThere === true ? await agency?.signOut(house.now) : null
      return withCookies({ url: there?.href ?? null }, [dropCookie('session')])
    }),
    route(signInContract.lock, async (asking) => {
      const { actor } = await ownSession(asking)
      await lockOne(asking.house, { id: actor.session, person_id: actor.person, unit_id: actor.unit }, 'by-hand')
      return withCookies(DONE, [])
    }),
    route(signInContract.signOutEverywhere, async ({ house, actor }) => {
      const ended = await inAct(house, actor.person, 'session', async (act) => {
        const all = await endSessionsOf(act, actor.person, 'signed-out-everywhere')
        if (all.length === 0) act.note([{ event: 'session.ended', subject: actor.person, result: 'none-open' }])
        return all
      })
      return withCookies({ ended: ended.length }, [dropCookie('session')])
    }),
    route(signInContract.move, async (asking, { unit }) => {
      const session = await ownSession(asking)
      const cookie = await inAct(asking.house, session.actor.person, 'session', (act) => movedTo(act, asking.house.random, session, unit))
      return withCookies(DONE, [cookie])
    }),
    route(signInContract.sessions, async ({ house, actor }) => {
      const all = await sessionRows.ofPerson(house.store, actor.person, house.now)
      return { answer: { sessions: all.map((s) => toldOf(s, actor.session, house.now)) }, about: all.map((s) => s.id) }
    }),
    route(signInContract.endSession, async ({ house, actor }, { session }) => {
      const ended = await inAct(house, actor.person, 'session', async (act) => {
        const done = await sessionRows.end(act.db, { id: session, person: actor.person }, 'ended-by-owner', act.now)
        act.note([{ event: 'session.ended', subject: session, result: done ? 'ended-by-owner' : 'not-there' }])
        return done
      })
      if (!ended) throw new Refusal('not-found', {})
      return withCookies(DONE, session === actor.session ? [dropCookie('session')] : [])
    }),
  ]
}

function toldOf(s: SessionRow, here: string | null, now: string) {
  const locked = sessionState({ seenAt: s.seen_at, endsAt: s.ends_at, lockedAt: s.locked_at }, now) !== 'open'
  return { id: s.id, here: s.id === here, way: s.way, unit: s.unit_id, begunAt: s.made_at, seenAt: s.seen_at, endsAt: s.ends_at, locked }
}
