import { inAct, persons, type Act } from '../../custody/index.ts'
import { route, type Asking, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { agencyAccounts, factors } from '../factor.table.ts'
import type { StepRow } from '../step.table.ts'
import type { Agency, AgencyIdentity, AgencyTrip } from './agency.io.ts'
import { isPageAddress } from '../console.contract.ts'
import { withCookies } from './answers.ts'
import { signInContract } from './contract.ts'
import { lookAt } from './links.io.ts'
import { actingAs, type SignInParts } from './parts.ts'
import { newId, newSecret } from './secret.ts'
import { settle } from './set-up-routes.io.ts'
import { beginSession, NOBODY, provedAnew, sessionNamed, sessionOf, type SignedIn } from './sessions.io.ts'
import { beginStep, dropStep, takeStep, turnAway } from './steps.io.ts'

/** What the way to the provider is for. */
type Purpose = 'sign-in' | 'prove' | 'set-up' | 'add'

/** A proof counts as fresh for so long, here as at the mount. */
const PROOF_MS = 600_000

/** Signing in at the agency's own provider. */
export function agencyRoutes(parts: SignInParts): readonly Route[] {
  const { agency } = parts
  return [
    route(signInContract.agencyBegin, async (asking, { for: purpose, link, to }) => {
      if (agency === null) throw new Refusal('service-missing', { service: 'agency provider' })
      const { house } = asking
      const bound = await boundTo(asking, purpose, link)
      const trip: AgencyTrip = { state: newSecret(house.random).text, nonce: newSecret(house.random).text, verifier: newSecret(house.random).text }
      const url = await agency.begin(trip, purpose !== 'sign-in', house.now)
      const cookie = await beginStep(
        house, { ...bound, kind: 'agency', challenge: trip.state, detail: { purpose, nonce: trip.nonce, verifier: trip.verifier, to: to !== undefined && isPageAddress(to) ? to : null } },
      )
      return withCookies({ url: url.href }, [cookie])
    }),
    route(signInContract.agencyCallback, async (asking, query) => {
      const step = agency === null ? null : await takeStep(asking.house, asking.wire.headers['cookie'], 'agency')
      const cookies = agency === null ? null : await cameBack(asking, parts, { agency, step, query }).catch((error: unknown) => {
        if (error instanceof Refusal) return null // it is in the log; a browser on its way is shown the page, not a problem
        throw error
      })
      const wanted = text(step?.detail['to'])
      const to = `/sign-in${wanted === '' ? '' : `?to=${encodeURIComponent(wanted)}`}#${cookies === null ? 'agency-refused' : 'agency-done'}`
      return {
        answer: '', about: [], logged: true, status: 303, as: { type: 'text/plain; charset=utf-8', name: '' },
        headers: { location: to, 'set-cookie': [...cookies ?? [], dropStep('agency')] },
      }
    }),
  ]
}

/** To whom a trip is bound: the session that proves or adds, the link that is used, nobody yet who signs in. */
async function boundTo(
  { house, wire }: Asking, purpose: Purpose, link: string | undefined,
): Promise<Pick<StepRow, 'person_id' | 'session_id' | 'link_id'>> {
  const nothing = { person_id: null, session_id: null, link_id: null }
  // Whoever is signed in already is named, so that the session that this browser had is ended by the new one.
  if (purpose === 'sign-in') return { ...nothing, session_id: (await sessionOf(house, wire.headers['cookie']))?.actor.session ?? null }
  if (purpose === 'set-up') {
    const found = link === undefined ? null : await lookAt(house, link)
    return found === null ? turnAway(house, NOBODY, 'set-up-link.tried', 'link-void') : { ...nothing, person_id: found.person_id, link_id: found.id }
  }
  const session = await sessionOf(house, wire.headers['cookie'])
  if (session === null) throw new Refusal('signed-out')
  if (purpose === 'add') demandFresh(session, house.now)
  return { ...nothing, person_id: session.actor.person, session_id: session.actor.session }
}

function demandFresh(session: SignedIn, now: string): void {
  if (session.locked) throw new Refusal('session-locked')
  if (Date.parse(now) - Date.parse(session.provedAt) > PROOF_MS) throw new Refusal('proof-needed')
}

const text = (value: unknown): string => typeof value === 'string' ? value : ''

/** A browser that came back: the step that it began (null: none that waits), and what the provider says. */
interface Came {
  readonly agency: Agency
  readonly step: StepRow | null
  readonly query: Readonly<Record<string, string | undefined>>
}

/** Takes the trip up where it began; the cookies to set. Refuses, and logs, whatever is not right. */
async function cameBack(asking: Asking, parts: SignInParts, { agency, step, query }: Came): Promise<readonly string[]> {
  const { house } = asking
  if (step === null) return turnAway(house, NOBODY, 'sign-in.agency', 'sign-in-refused')
  const given = new URLSearchParams(Object.entries(query).flatMap(([key, value]): [string, string][] => value === undefined ? [] : [[key, value]]))
  const trip = { state: step.challenge, nonce: text(step.detail['nonce']), verifier: text(step.detail['verifier']) }
  const purpose = text(step.detail['purpose'])
  const within = purpose === 'sign-in' ? null : Math.ceil((Date.parse(house.now) - Date.parse(step.at)) / 1_000)
  const identity = await agency.finish(given, trip, within, house.now)
  if (identity === null) return turnAway(house, { ...NOBODY, who: step.person_id ?? NOBODY.who }, 'sign-in.agency', 'sign-in-refused')
  if (purpose === 'set-up') return setUp(asking, step, identity)
  return purpose === 'sign-in' ? signIn(asking, parts, step, identity) : forSession(asking, step, identity, purpose)
}

async function setUp(asking: Asking, step: StepRow, identity: AgencyIdentity): Promise<readonly string[]> {
  const given = { link: step.link_id ?? '', name: identity.name, way: 'agency' } as const
  const { cookie } = await settle(asking, given, (act, person) => linkAccount(act, asking.house.random, person, identity))
  return [cookie]
}

/** Links somebody to an account at the provider. Refuses with `already-there`. */
export async function linkAccount(
  act: Act, random: (bytes: number) => Uint8Array, person: string, { issuer, subject }: Pick<AgencyIdentity, 'issuer' | 'subject'>,
): Promise<void> {
  const id = newId('fac', random)
  await factors.hold(act.db, person)
  if (!await agencyAccounts.add(act.db, { id, person, issuer, subject }, act.now)) throw new Refusal('already-there')
  act.note([{ event: 'factor.added', subject: id, result: 'agency' }])
}

/**
 * Signs in whoever the account is linked to; where names are told by a claim, an account of that name here is linked at its first use. Nobody is made
 * a person by it.
 */
async function signIn({ house }: Asking, { settings }: SignInParts, step: StepRow, identity: AgencyIdentity): Promise<readonly string[]> {
  const linked = await agencyAccounts.find(house.store, identity.issuer, identity.subject)
  const told = linked === null && settings.agency?.claim != null ? identity.name : null
  const named = told === null ? null : await persons.byName(house.store, told.trim().normalize('NFC'))
  const person = linked === null ? named : await persons.byId(house.store, linked.person_id)
  const trying = { ...NOBODY, who: person?.id ?? NOBODY.who, unit: person?.unit_id ?? NOBODY.unit }
  // A name is taken for somebody only once: whoever is linked to one account is not also meant by another of the same name.
  const taken = named !== null && (await agencyAccounts.of(house.store, named.id)).some((a) => a.issuer === identity.issuer)
  if (person === null || person.disabled_at !== null || taken) return turnAway(house, trying, 'sign-in.agency', 'sign-in-refused')
  const before = await sessionNamed(house, step.session_id)
  const cookie = await inAct(actingAs(house, trying), person.id, 'sign-in', async (act) => {
    act.note([{ event: 'sign-in.agency', subject: person.id }])
    if (linked === null) await linkAccount(act, house.random, person.id, identity)
    else agencyAccounts.used(act.db, linked.id, act.now)
    return (await beginSession(act, house.random, { person: person.id, home: person.unit_id, way: 'agency', before })).cookie
  })
  return [cookie]
}

/**
 * A fresh proof, or a further account, of whoever is signed in. The session's own cookie is strict and does not come along from another site: the
 * step names it.
 */
async function forSession({ house }: Asking, step: StepRow, identity: AgencyIdentity, purpose: string): Promise<readonly string[]> {
  const session = await sessionNamed(house, step.session_id)
  if (session === null) return turnAway(house, { ...NOBODY, who: step.person_id ?? NOBODY.who }, 'sign-in.agency', 'sign-in-refused')
  const { person, unit } = session.actor
  const trying = { who: person, unit, session: session.actor.session }
  const linked = await agencyAccounts.find(house.store, identity.issuer, identity.subject)
  if (purpose !== 'add' && linked?.person_id !== person) return turnAway(house, trying, 'sign-in.prove', 'sign-in-refused')
  return inAct(actingAs(house, trying), person, 'sign-in', async (act) => {
    if (purpose === 'add') {
      await linkAccount(act, house.random, person, identity)
      return []
    }
    act.note([{ event: 'sign-in.prove', subject: person }])
    return [await provedAnew(act, house.random, session, 'agency')]
  })
}
