/** How people come in: passkeys, the agency's provider, passwords as a last resort; sessions; setting up by links. */
import type { Doors } from '../../custody/index.ts'
import type { Route } from '../../desk/index.ts'
import type { House } from '../../way.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { SignIn } from '../session.ts'
import { steps } from '../step.table.ts'
import { openAgency } from './agency.io.ts'
import { agencyRoutes } from './agency-routes.io.ts'
import { factorRoutes } from './factor-routes.io.ts'
import { gate } from './gate.ts'
import { firstStart } from './links.io.ts'
import { pageRoutes } from './page-routes.io.ts'
import type { SignInParts } from './parts.ts'
import { passkeyRoutes } from './passkey-routes.io.ts'
import { passwordRoutes } from './password-routes.io.ts'
import { forgetAttempts } from './password-try.io.ts'
import { provesOwnOrigin } from './same-origin.ts'
import { sessionRoutes } from './session-routes.io.ts'
import { lookAtSession, NOBODY, sessionOf, sweepSessions } from './sessions.io.ts'
import { setUpRoutes } from './set-up-routes.io.ts'
import type { SignInSettings } from './settings.ts'
import { turnAway } from './steps.io.ts'

export { linkAccount } from './agency-routes.io.ts'
export { firstStart, invite } from './links.io.ts'
export { endSessionsOf, sessionOf } from './sessions.io.ts'
export { signInSettings } from './settings.io.ts'
export type { SignInSettings } from './settings.ts'
export type { SignInParts } from './parts.ts'

/** Few passwords are hashed at a time, and few wait. */
const HASHING = { atATime: 2, waiting: 40 } as const

/** What sign-in is made of, from its settings. */
export function signInParts(settings: SignInSettings, factorKey: SignInParts['factorKey']): SignInParts {
  const { agency, origin } = settings
  return { settings, factorKey, agency: agency === null ? null : openAgency(agency, origin), hashing: gate(HASHING.atATime, HASHING.waiting) }
}

/** What the server mounts, and what it does by itself each minute: lock and end sessions, forget steps and attempts. */
export interface OpenSignIn extends SignIn {
  readonly sweep: () => Promise<void>
}

/** Opens sign-in for a house. `clock` is read at each call; `further` are routes that must come from our own pages as these must. */
export function openSignIn(house: House, clock: () => Date, parts: SignInParts, further: readonly Route[] = []): OpenSignIn {
  const doors = (): Doors => ({ ...house, now: clock().toISOString() })
  return {
    async sessionOf(wire, isUse = true) {
      // Asked before anything else, so that a request from elsewhere does not even keep a session awake.
      if (!provesOwnOrigin(wire, parts.settings.origin, parts.settings.alsoOrigins)) throw new Refusal('cross-site')
      const session = await (isUse ? sessionOf : lookAtSession)(doors(), wire.headers['cookie'])
      if (session?.locked === true) throw new Refusal('session-locked')
      return session === null ? null : { actor: session.actor, rights: session.rights, provedAt: session.provedAt }
    },
    routes: [
      ...sessionRoutes(parts), ...passkeyRoutes(parts), ...passwordRoutes(parts), ...agencyRoutes(parts), ...setUpRoutes(parts),
      ...factorRoutes(parts), ...further,
    ].map((one) => fromOwnPages(one, parts.settings)).concat(pageRoutes()),
    setupLink: () => (parts.isDemo === true ? Promise.resolve(null) : firstStart(doors(), parts.settings)),
    async sweep() {
      const at = doors()
      await sweepSessions(at)
      await at.store.transaction((db) => steps.forget(db, at.now))
      await forgetAttempts(at)
    },
  }
}

/** What is open to all is not asked whose session it is in; whether it comes from our own pages is asked here. */
function fromOwnPages({ endpoint, answer }: Route, { origin, alsoOrigins }: SignInSettings): Route {
  if (endpoint.right !== 'nobody' || endpoint.method === 'GET') return { endpoint, answer }
  return {
    endpoint,
    answer: async (asking, input) => {
      if (!provesOwnOrigin(asking.wire, origin, alsoOrigins)) return turnAway(asking.house, NOBODY, 'sign-in.cross-site', 'cross-site')
      return answer(asking, input)
    },
  }
}
