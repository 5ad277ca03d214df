import { z } from 'zod'
import { endpoint } from '../../kernel/endpoint.ts'
import { PAGE_LETTERS } from '../console.contract.ts'
import { Assertion, Code, Label, Name, Password, Registration, SecretText } from './shapes.ts'

const Nothing = z.strictObject({})
/** What a provider may add to the address. */
const Told = (most: number) => z.string().max(most).optional()
const Done = z.object({ done: z.literal(true) })
/** Options for the browser's own calls (`navigator.credentials`), as WebAuthn writes them in JSON. */
const Options = z.object({ options: z.record(z.string(), z.unknown()) })
const Ways = z.object({ passkey: z.literal(true), password: z.boolean(), agency: z.boolean() })
const App = z.object({ secret: z.string(), uri: z.string() })

/** What a page is told of the session of its browser. A locked session shows whose it is and nothing else. */
const SessionTold = z.object({
  state: z.enum(['none', 'locked', 'open']), ways: Ways,
  /** What the agency tells everybody before they sign in; absent when it tells nothing. */
  notice: z.string().optional(),
  person: z.object({ id: z.string(), name: z.string() }).optional(), unit: z.string().optional(), roles: z.array(z.string()).optional(),
  /** Rights that these roles give at all: what a page offers. The server asks again at each call. */
  rights: z.array(z.string()).optional(),
  provedAt: z.string().optional(), endsAt: z.string().optional(),
  /** How many uses of break-glass in the unit wait for a review by whoever this is; absent when they may not review. */
  toReview: z.number().int().optional(),
  /** Stands in a demo house only: everything here is invented, and people are signed in by one press. */
  demo: z.literal(true).optional(),
})

/** See `SessionTold`. */
export type SessionTold = z.output<typeof SessionTold>

const FactorTold = z.object({
  id: z.string(), kind: z.enum(['passkey', 'password', 'agency']), label: z.string(), madeAt: z.string(), usedAt: z.string().nullable(), suspect: z.boolean(),
})

const open = { right: 'nobody', event: null } as const

/** Endpoints of signing in. They are open to all, log by themselves, and tell nobody whether a name is known. */
export const signInContract = {
  session: endpoint({
    ...open, method: 'GET', path: '/api/sign-in/session', input: Nothing, output: SessionTold,
    about: 'Who is signed in here, by which ways people can sign in, and what the agency tells them before.',
  }),
  passkeyBegin: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/passkey/begin', input: Nothing, output: Options,
    about: 'Begins to sign in with a passkey: what the browser is to sign. No name is asked for.',
  }),
  passkeyFinish: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/passkey/finish', input: z.strictObject({ response: Assertion }), output: Done,
    about: 'Signs in with what the passkey signed.',
  }),
  password: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/password', input: z.strictObject({ name: Name, password: Password, code: Code }), output: Done,
    about: 'Signs in with name, password, and a code of the authenticator app or a backup code; where the house allows passwords.',
  }),
  agencyBegin: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/agency/begin', output: z.object({ url: z.string() }),
    /** `to`: the page of the console that was asked for; kept here while the browser is away. What is no such page is led nowhere. */
    input: z.strictObject({ for: z.enum(['sign-in', 'prove', 'set-up', 'add']).default('sign-in'), link: SecretText.optional(), to: z.string().max(PAGE_LETTERS).optional() }),
    about: 'Begins to sign in at the agency’s own provider: where the browser is to go, and to which page of the console afterwards.',
  }),
  agencyCallback: endpoint({
    ...open, method: 'GET', path: '/api/sign-in/agency/callback', answers: 'text', also: { 303: null }, output: z.string(),
    input: z.strictObject({
      state: Told(500), code: Told(4_000), iss: Told(500), session_state: Told(500), scope: Told(1_000),
      error: Told(200), error_description: Told(2_000), error_uri: Told(1_000),
    }),
    about: 'Where the provider sends the browser back. Bound to the browser that began, by a cookie; sends it on to the page.',
  }),
  setUpBegin: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/set-up/begin', input: z.strictObject({ link: SecretText, name: Name.optional() }),
    output: Options.extend({ name: z.string(), kind: z.enum(['first', 'invitation', 'recovery']) }),
    about: 'Begins to set up a passkey with the secret of a link. The first administrator says their name.',
  }),
  setUpLook: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/set-up/look', input: z.strictObject({ link: SecretText }),
    output: z.object({ kind: z.enum(['first', 'invitation', 'recovery']), name: z.string().nullable(), until: z.string(), ways: Ways }),
    about: 'What a link is for.',
  }),
  setUpFinish: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/set-up/finish', input: z.strictObject({ response: Registration, label: Label.default('Passkey') }), output: Done,
    about: 'Uses the link: keeps the passkey and signs in.',
  }),
  setUpPasswordBegin: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/set-up/password/begin', input: z.strictObject({ link: SecretText, name: Name.optional() }), output: App,
    about: 'Begins to set up a password, where the house allows it: a secret for the authenticator app.',
  }),
  setUpPasswordFinish: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/set-up/password/finish', input: z.strictObject({ password: Password, code: Code }),
    output: z.object({ backupCodes: z.array(z.string()) }),
    about: 'Uses the link: keeps password and app, signs in, and tells the backup codes, once.',
  }),
  proveBegin: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/prove/begin', input: Nothing, output: Options,
    about: 'Begins a fresh proof by the same person, for what asks for one, or to unlock the session.',
  }),
  proveFinish: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/prove/finish', input: z.strictObject({ response: Assertion }), output: Done,
    about: 'Proves it with what the passkey signed.',
  }),
  provePassword: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/prove/password', input: z.strictObject({ password: Password, code: Code }), output: Done,
    about: 'Proves it with password and code.',
  }),
  signOut: endpoint({
    ...open, method: 'POST', path: '/api/sign-in/sign-out', input: Nothing, output: z.object({ url: z.string().nullable() }),
    about: 'Ends this session, locked or not; where the browser may go to sign out at the agency’s provider too.',
  }),
  lock: endpoint({
    method: 'POST', path: '/api/session/lock', right: 'signed-in', event: 'session.locked', input: Nothing, output: Done, about: 'Locks this session.',
  }),
  signOutEverywhere: endpoint({
    method: 'POST', path: '/api/session/sign-out-everywhere', right: 'signed-in', event: 'session.ended', input: Nothing,
    output: z.object({ ended: z.number().int() }),
    about: 'Ends all sessions of the person who asks.',
  }),
  move: endpoint({
    method: 'POST', path: '/api/session/unit', right: 'signed-in', event: 'session.moved', output: Done,
    input: z.strictObject({ unit: z.string().regex(/^unit_[a-z0-9_]{1,40}$/) }),
    about: 'Acts for another unit in which the person has a role.',
  }),
  sessions: endpoint({
    method: 'GET', path: '/api/sessions', right: 'signed-in', event: 'sessions.viewed', input: Nothing,
    output: z.object({ sessions: z.array(z.object({
      id: z.string(), here: z.boolean(), way: z.string(), unit: z.string(), begunAt: z.string(), seenAt: z.string(), endsAt: z.string(), locked: z.boolean(),
    })) }),
    about: 'The person’s own sessions.',
  }),
  endSession: endpoint({
    method: 'POST', path: '/api/sessions/:session/end', right: 'signed-in', event: 'session.ended', output: Done,
    input: z.strictObject({ session: z.string().regex(/^ses_[0-9a-f]{16}$/) }), about: 'Ends one of the person’s own sessions.',
  }),
  factors: endpoint({
    method: 'GET', path: '/api/factors', right: 'signed-in', event: 'factors.viewed', input: Nothing,
    output: z.object({ factors: z.array(FactorTold), backupCodesLeft: z.number().int() }),
    about: 'By what the person can sign in.',
  }),
  addPasskeyBegin: endpoint({
    method: 'POST', path: '/api/factors/passkey/begin', right: 'signed-in', event: 'factor.add', stepUp: true, input: Nothing, output: Options,
    about: 'Begins to add a passkey.',
  }),
  addPasskeyFinish: endpoint({
    method: 'POST', path: '/api/factors/passkey/finish', right: 'signed-in', event: 'factor.add', stepUp: true,
    input: z.strictObject({ response: Registration, label: Label.default('Passkey') }), output: z.object({ id: z.string() }), about: 'Keeps the new passkey.',
  }),
  addPasswordBegin: endpoint({
    method: 'POST', path: '/api/factors/password/begin', right: 'signed-in', event: 'factor.add', stepUp: true, input: Nothing, output: App,
    about: 'Begins to set, or to change, password and authenticator app.',
  }),
  addPasswordFinish: endpoint({
    method: 'POST', path: '/api/factors/password/finish', right: 'signed-in', event: 'factor.add', stepUp: true,
    input: z.strictObject({ password: Password, code: Code }), output: z.object({ backupCodes: z.array(z.string()) }),
    about: 'Keeps them; all other sessions of the person end. Tells new backup codes, once.',
  }),
  backupCodes: endpoint({
    method: 'POST', path: '/api/factors/backup-codes', right: 'signed-in', event: 'factor.backup-codes', stepUp: true, input: Nothing,
    output: z.object({ backupCodes: z.array(z.string()) }), about: 'Tells new backup codes, once; the old ones end.',
  }),
  removeFactor: endpoint({
    method: 'POST', path: '/api/factors/:factor/remove', right: 'signed-in', event: 'factor.remove', stepUp: true, output: Done,
    input: z.strictObject({ factor: z.string().regex(/^fac_[0-9a-f]{16}$/) }), about: 'Takes away a way to sign in, never the last one.',
  }),
  invite: endpoint({
    method: 'POST', path: '/api/people/:person/invitation', right: 'people.change', event: 'person.invite', stepUp: true,
    input: z.strictObject({ person: z.string().regex(/^per_[0-9a-f]{16}$/), approval: z.string().regex(/^apr_[0-9a-f]{16}$/).nullable().default(null) }),
    output: z.object({ link: z.string(), kind: z.enum(['invitation', 'recovery']), until: z.string() }),
    about: 'A link by which somebody sets up how they sign in, once. '
      + 'For somebody who has a way already it is a recovery, which a second person approved (`key-release`).',
  }),
}
