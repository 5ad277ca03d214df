import type { Actor, PersonRights } from '../custody/index.ts'
import type { Route, Wire } from '../desk/index.ts'

/** Somebody who is signed in: who, for which unit, in which session, what they may at this moment, and when they last proved who they are (ISO UTC). */
export interface Signed {
  readonly actor: Omit<Actor, 'purpose' | 'session'> & { readonly session: string }
  /** Read with the session, at each call: what was taken away a moment ago is gone. */
  readonly rights: PersonRights
  readonly provedAt: string | null
}

/**
 * Tells who asks; null when nobody is signed in, the session is over or ended. An idle one is refused (`session-locked`). A request that changes
 * something must prove that it comes from our own pages; one that does not is refused (`cross-site`). `isUse` false: a page asks by itself, which does not
 * keep the session awake.
 */
export type SessionOf = (wire: Wire, isUse?: boolean) => Promise<Signed | null>

/** How people come in: who asks, the endpoints of signing in, and where the first administrator does so, once. */
export interface SignIn {
  readonly sessionOf: SessionOf
  readonly routes: readonly Route[]
  /** Null when somebody can sign in already. It is a secret: shown once, on the terminal of whoever starts the server, and nowhere else. */
  readonly setupLink: () => Promise<string | null>
  /** What is to be done each minute: ends what is over, forgets what was begun and tried. */
  readonly sweep?: () => Promise<void>
}

/** A door that stays shut: nobody signs in. */
export const CLOSED: SignIn = { sessionOf: () => Promise.resolve(null), routes: [], setupLink: () => Promise.resolve(null) }
