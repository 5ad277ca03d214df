import type { Doors } from '../../custody/index.ts'
import type { Agency } from './agency.io.ts'
import type { Gate } from './gate.ts'
import type { SignInSettings } from './settings.ts'

/** What sign-in is made of, beside the doors of the house. */
export interface SignInParts {
  readonly settings: SignInSettings
  /** The key under which secrets of authenticator apps lie sealed; null while the house has no key room open: then nobody sets up a password. */
  readonly factorKey: ((doors: Doors) => Promise<Uint8Array>) | null
  readonly agency: Agency | null
  /** Lets few passwords be hashed at a time. */
  readonly hashing: Gate
  /** True in a demo house, where people are signed in by one press; pages are told so. */
  readonly isDemo?: boolean
}

/** Who acts in a step of signing in: a person, or what is known of whoever tried. */
export interface Trying {
  /** Id of a person, `unknown:` and a digest, or `nobody`. */
  readonly who: string
  readonly unit: string
  readonly session: string | null
}

/** The doors with whoever acts as the actor of the log. */
export function actingAs<D extends Doors>(doors: D, { who, unit, session }: Trying): D {
  return { ...doors, actor: { person: who, via: 'api', unit, session, purpose: null } }
}
