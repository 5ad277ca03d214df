import { inAct, persons, type Doors } from '../../custody/index.ts'
import { route, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { passkeys, type PasskeyRow } from '../factor.table.ts'
import type { StepRow } from '../step.table.ts'
import { DONE, withCookies } from './answers.ts'
import { signInContract } from './contract.ts'
import { actingAs, type SignInParts, type Trying } from './parts.ts'
import { askAssertion, checkAssertion } from './passkey.ts'
import { beginSession, NOBODY, provedAnew, sessionOf } from './sessions.io.ts'
import type { AssertionJson } from './shapes.ts'
import { beginStep, dropStep, takeStep, turnAway } from './steps.io.ts'

const STEP = { session_id: null, person_id: null, link_id: null, detail: {} } as const

/** Signing in with a passkey, and proving oneself anew with one. */
export function passkeyRoutes(parts: SignInParts): readonly Route[] {
  const { settings } = parts
  return [
    route(signInContract.passkeyBegin, async ({ house }) => {
      const { options, challenge } = await askAssertion(settings, [], house.random)
      return withCookies({ options: { ...options } }, [await beginStep(house, { ...STEP, kind: 'sign-in', challenge })])
    }),
    route(signInContract.passkeyFinish, async ({ house, wire }, { response }) => {
      const step = await takeStep(house, wire.headers['cookie'], 'sign-in')
      const { passkey, counter } = await checked(house, parts, step, response, null)
      const before = await sessionOf(house, wire.headers['cookie'])
      const person = await persons.byId(house.store, passkey.person_id)
      const trying = tryingOf(passkey, person?.unit_id)
      if (person === null || person.disabled_at !== null) return turnAway(house, trying, 'sign-in.passkey', 'sign-in-refused')
      const cookie = await inAct(actingAs(house, trying), trying.who, 'sign-in', async (act) => {
        act.note([{ event: 'sign-in.passkey', subject: person.id }])
        if (!await passkeys.use(act.db, passkey.id, counter, act.now)) throw new Refusal('sign-in-refused')
        return (await beginSession(act, house.random, { person: person.id, home: person.unit_id, way: 'passkey', before })).cookie
      })
      return withCookies(DONE, [cookie, dropStep('sign-in')])
    }),
    route(signInContract.proveBegin, async ({ house, wire }) => {
      const session = await sessionOf(house, wire.headers['cookie'])
      if (session === null) throw new Refusal('signed-out')
      const { options, challenge } = await askAssertion(settings, await passkeys.of(house.store, session.actor.person), house.random)
      const step = { ...STEP, kind: 'prove', challenge, person_id: session.actor.person, session_id: session.actor.session } as const
      return withCookies({ options: { ...options } }, [await beginStep(house, step)])
    }),
    route(signInContract.proveFinish, async ({ house, wire }, { response }) => {
      const session = await sessionOf(house, wire.headers['cookie'])
      const step = await takeStep(house, wire.headers['cookie'], 'prove')
      if (session === null) throw new Refusal('signed-out')
      const { person, unit, session: id } = session.actor
      const trying = { who: person, unit, session: id }
      if (step?.session_id !== id) return turnAway(house, trying, 'sign-in.prove', 'sign-in-refused')
      const { passkey, counter } = await checked(house, parts, step, response, trying)
      const cookie = await inAct(actingAs(house, trying), person, 'sign-in', async (act) => {
        act.note([{ event: 'sign-in.prove', subject: person }])
        if (!await passkeys.use(act.db, passkey.id, counter, act.now)) throw new Refusal('sign-in-refused')
        return provedAnew(act, house.random, session, 'passkey')
      })
      return withCookies(DONE, [cookie, dropStep('prove')])
    }),
  ]
}

const tryingOf = (passkey: PasskeyRow, unit: string | undefined): Trying => ({
  ...NOBODY, who: passkey.person_id, ...(unit === undefined ? {} : { unit }),
})

/** Checks a proof: the passkey and its counter now. `by`: only a passkey of theirs will do. Refuses with `sign-in-refused`, and logs it. */
async function checked(
  doors: Doors, parts: SignInParts, step: StepRow | null, response: AssertionJson, by: Trying | null,
): Promise<{ readonly passkey: PasskeyRow; readonly counter: number }> {
  const event = by === null ? 'sign-in.passkey' : 'sign-in.prove'
  const passkey = await passkeys.byCredential(doors.store, response.id)
  const trying = by ?? (passkey === null ? NOBODY : tryingOf(passkey, (await persons.byId(doors.store, passkey.person_id))?.unit_id))
  if (step === null || passkey === null || (by !== null && passkey.person_id !== by.who)) return turnAway(doors, trying, event, 'sign-in-refused')
  const counter = await checkAssertion(parts.settings, step.challenge, response, passkey)
  if (counter === null || passkey.suspect_at !== null) return turnAway(doors, trying, event, 'sign-in-refused')
  // A signature that is right under a counter that did not grow: two devices hold this key (WebAuthn, 6.1.1). Neither signs in any more.
  if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter) {
    await inAct(actingAs(doors, trying), trying.who, 'sign-in', async (act) => {
      await passkeys.suspect(act.db, passkey.id, act.now)
      act.note([{ event: 'passkey.suspect', subject: passkey.id, result: 'counter did not grow' }])
    })
    return turnAway(doors, trying, event, 'sign-in-refused')
  }
  return { passkey, counter }
}
