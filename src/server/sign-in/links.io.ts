import { addPerson, FIRST_UNIT, findPerson, grantRole, inAct, persons, useApproval, type Act, type Doors } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { factors } from '../factor.table.ts'
import { links, type LinkRow } from '../step.table.ts'
import type { SignInSettings } from './settings.ts'
import { newId, newSecret, secretHash } from './secret.ts'
import { secondsAfter } from './session-clock.ts'
import { endSessionsOf } from './sessions.io.ts'

const LINK_SECONDS = 3_600

/** A link that was made. The secret stands in the fragment, which browsers send to nobody: it is in no log of any server on the way. */
export interface MadeLink {
  readonly link: string
  readonly until: string
}

function linkTo(settings: SignInSettings, secret: string): string {
  return `${settings.origin}/sign-in#set-up=${secret}`
}

/**
 * The link for the first administrator, when nobody administers the house: for an hour, once. Links that were made before are void. Null when there
 * is an administrator. Whoever starts the server reads it there and nowhere else: only its hash is kept.
 */
export async function firstStart(doors: Doors, settings: SignInSettings): Promise<string | null> {
  if (await links.administered(doors.store, doors.now)) return null
  return inAct(doors, 'house', 'set-up', async (act) => {
    await links.holdFirst(act.db)
    if (await links.administered(act.db, act.now)) {
      act.note([{ event: 'set-up-link.made', result: 'not-needed' }])
      return null
    }
    const secret = newSecret(doors.random)
    const id = newId('lnk', doors.random)
    links.voidOpen(act.db, null, act.now)
    links.add(act.db, { id, sha256: secret.sha256, kind: 'first', person: null, by: 'house', until: secondsAfter(act.now, LINK_SECONDS) }, act.now)
    act.note([{ event: 'set-up-link.made', subject: id, result: 'first' }])
    return linkTo(settings, secret.text)
  })
}

/**
 * By what right somebody is invited: the operator of the machine; or a person, who needs for a recovery that another approved it (`approval`: its
 * id).
 */
export type InvitedBy = { readonly operator: string } | { readonly person: string; readonly approval: string | null }

/** The subject of the approval (`key-release`) that a recovery needs. */
export function recoverySubject(person: string): string {
  return `recovery ${person}`
}

/**
 * Makes a link by which somebody sets up how they sign in. Links made before for them are void. For somebody who can sign in already it is a
 * recovery: when it is used, all they had before is taken away and their sessions end. Refuses with `not-found`, `self-decided`, `approval-missing`.
 */
export async function invite(
  act: Act, random: Doors['random'], settings: SignInSettings, by: InvitedBy, wanted: string,
): Promise<MadeLink & { readonly kind: 'invitation' | 'recovery'; readonly person: string }> {
  const person = await findPerson(act.db, wanted)
  if (person.disabled_at !== null || ('person' in by && person.unit_id !== act.unit)) throw new Refusal('not-found', {})
  if ('person' in by && by.person === person.id) throw new Refusal('self-decided')
  await factors.hold(act.db, person.id)
  // Whatever they ever had counts, so that nobody is taken over by waiting until a way of theirs is switched off.
  const kind = (await factors.list(act.db, person.id)).length > 0 ? 'recovery' : 'invitation'
  if (kind === 'recovery' && 'person' in by) {
    await useApproval(act, { id: by.approval, unit: act.unit, what: 'key-release', subject: recoverySubject(person.id) })
  }
  const secret = newSecret(random)
  const id = newId('lnk', random)
  const until = secondsAfter(act.now, LINK_SECONDS)
  links.voidOpen(act.db, person.id, act.now)
  links.add(act.db, { id, sha256: secret.sha256, kind, person: person.id, by: 'person' in by ? by.person : by.operator, until }, act.now)
  act.note([{ event: 'person.invited', subject: person.id, result: kind }, { event: 'set-up-link.made', subject: id, result: kind }])
  return { link: linkTo(settings, secret.text), until, kind, person: person.id }
}

/** What a link is for, as long as it can be used; null otherwise. Looking does not use it. */
export async function lookAt(doors: Doors, secret: string): Promise<(LinkRow & { readonly name: string | null }) | null> {
  const sha256 = secretHash(secret)
  const link = sha256 === null ? null : await links.bySecret(doors.store, sha256, doors.now)
  if (link === null) return null
  if (link.person_id === null) return await links.administered(doors.store, doors.now) ? null : { ...link, name: null }
  const person = await persons.byId(doors.store, link.person_id)
  return person === null || person.disabled_at !== null ? null : { ...link, name: person.name }
}

/** Somebody who set up how they sign in. */
export interface Settled {
  readonly person: string
  readonly home: string
}

/**
 * Uses a link in the act that keeps what was set up: of two at once one is refused, and nothing of its act stays. The first administrator becomes a
 * person with that role; for a recovery all ways from before are taken away. Refuses with `link-void`, `already-there`.
 */
export async function useLink(act: Act, random: Doors['random'], id: string, name: string | null): Promise<Settled> {
  await links.holdFirst(act.db)
  const link = await links.use(act.db, id, act.now)
  if (link === null) throw new Refusal('link-void')
  act.note([{ event: 'set-up-link.used', subject: link.id, result: link.kind }])
  if (link.person_id === null) return { person: await firstAdministrator(act, random, name), home: FIRST_UNIT }
  const person = await persons.byId(act.db, link.person_id)
  if (person === null || person.disabled_at !== null) throw new Refusal('link-void')
  await factors.hold(act.db, person.id)
  // What was made for somebody without any way is no way round the two people whom a recovery needs.
  if (link.kind === 'invitation' && (await factors.list(act.db, person.id)).length > 0) throw new Refusal('link-void')
  if (link.kind === 'recovery') {
    const gone = await factors.removeAll(act.db, person.id)
    act.note(gone.map((factor) => ({ event: 'factor.removed', subject: factor, result: 'recovery' })))
    await endSessionsOf(act, person.id, 'recovery')
  }
  return { person: person.id, home: person.unit_id }
}

async function firstAdministrator(act: Act, random: Doors['random'], name: string | null): Promise<string> {
  if (name === null || await links.administered(act.db, act.now)) throw new Refusal('link-void')
  const person = await addPerson(act, random, { name, unit: FIRST_UNIT })
  await grantRole(act, { operator: 'set-up link' }, { person, unit: FIRST_UNIT, role: 'administrator' })
  links.voidOpen(act.db, null, act.now)
  return person
}
