import type { IncomingHttpHeaders } from 'node:http'
import type { Actor } from '../custody/rights/actor.ts'

/** What is known of a request before anything of its body is read. `source` is the address it comes from. */
export interface Asker {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly source: string
}

/** Somebody who is signed in: who, for which unit, in which session, and when they last proved who they are (ISO UTC). */
export interface Signed {
  readonly actor: Omit<Actor, 'purpose' | 'session'> & { readonly session: string }
  readonly provedAt: string | null
}

/**
 * Tells who asks; null when nobody is signed in, the session is idle, over or ended. A request that changes something must prove that it comes from our own
 * pages; one that does not is refused (`cross-site`).
 */
export type SessionOf = (asker: Asker) => Promise<Signed | null>
