import { persons } from '../../custody/index.ts'
import { route, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { DONE, withCookies } from './answers.ts'
import { signInContract } from './contract.ts'
import type { SignInParts } from './parts.ts'
import { tryPassword } from './password-try.io.ts'
import { beginSession, provedAnew, sessionOf } from './sessions.io.ts'

/** Signing in with name, password and code, and proving oneself anew with password and code. */
export function passwordRoutes(parts: SignInParts): readonly Route[] {
  return [
    route(signInContract.password, async ({ house, wire }, typed) => {
      const before = await sessionOf(house, wire.headers['cookie'])
      const cookie = await tryPassword(house, parts, { ...typed, source: wire.source }, null, async (act, person) => {
        const found = await persons.byId(act.db, person)
        if (found === null || found.disabled_at !== null) throw new Refusal('sign-in-refused')
        return (await beginSession(act, house.random, { person, home: found.unit_id, way: 'password', before })).cookie
      })
      return withCookies(DONE, [cookie])
    }),
    route(signInContract.provePassword, async ({ house, wire }, typed) => {
      const session = await sessionOf(house, wire.headers['cookie'])
      if (session === null) throw new Refusal('signed-out')
      const { name, actor } = session
      const cookie = await tryPassword(house, parts, { ...typed, name, source: wire.source }, actor.session, async (act, person) => {
        if (person !== actor.person) throw new Refusal('sign-in-refused')
        return provedAnew(act, house.random, session, 'password')
      })
      return withCookies(DONE, [cookie])
    }),
  ]
}
