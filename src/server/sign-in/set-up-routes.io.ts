import { inAct, type Act, type Doors } from '../../custody/index.ts'
import { route, type Asking, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { passkeys } from '../factor.table.ts'
import { steps, type LinkRow } from '../step.table.ts'
import type { Way } from '../session.table.ts'
import { DONE, withCookies } from './answers.ts'
import { signInContract } from './contract.ts'
import { lookAt, useLink } from './links.io.ts'
import { keepPassword, newApp, readyPassword } from './new-password.io.ts'
import { actingAs, type SignInParts } from './parts.ts'
import { askRegistration, checkRegistration, handleOf } from './passkey.ts'
import { newId } from './secret.ts'
import { beginSession, NOBODY, sessionOf } from './sessions.io.ts'
import { beginStep, dropStep, lookAtStep, takeStep, turnAway } from './steps.io.ts'

const EVENT = 'set-up-link.tried'

/** Setting up how one signs in, by a link: a passkey, or password and app where the house allows them. */
export function setUpRoutes(parts: SignInParts): readonly Route[] {
  const { settings, agency, factorKey } = parts
  const ways = { passkey: true, password: settings.passwords && factorKey !== null, agency: agency !== null } as const
  return [
    route(signInContract.setUpLook, async ({ house }, { link }) => {
      const { kind, name, until } = await demandLink(house, link)
      return { answer: { kind, name, until, ways }, about: [] }
    }),
    route(signInContract.setUpBegin, async ({ house }, { link, name: said }) => {
      const found = await demandLink(house, link)
      const name = nameFor(found, said)
      const has = found.person_id === null ? [] : await passkeys.of(house.store, found.person_id)
      const handle = found.kind === 'recovery' ? handleOf([], house.random) : handleOf(has, house.random)
      const { options, challenge } = await askRegistration(settings, { name, handle, has: [] }, house.random)
      const detail = { name, handle: Buffer.from(handle).toString('base64') }
      const cookie = await beginStep(house, { kind: 'set-up', challenge, person_id: found.person_id, session_id: null, link_id: found.id, detail })
      return withCookies({ options: { ...options }, name, kind: found.kind }, [cookie])
    }),
    route(signInContract.setUpFinish, async (asking, { response, label }) => {
      const { house, wire } = asking
      const step = await takeStep(house, wire.headers['cookie'], 'set-up')
      const made = step === null ? null : await checkRegistration(settings, step.challenge, response)
      const handle = step?.detail['handle']
      if (step?.link_id == null || made === null || typeof handle !== 'string') return turnAway(house, NOBODY, EVENT, 'sign-in-refused')
      const { cookie } = await settle(asking, { link: step.link_id, name: step.detail['name'], way: 'passkey' }, async (act, person) => {
        const id = newId('fac', house.random)
        const kept = await passkeys.add(act.db, { ...made, id, person_id: person, handle: Buffer.from(handle, 'base64'), label }, act.now)
        if (!kept) throw new Refusal('already-there')
        act.note([{ event: 'factor.added', subject: id, result: 'passkey' }])
      })
      return withCookies(DONE, [cookie, dropStep('set-up')])
    }),
    route(signInContract.setUpPasswordBegin, async ({ house }, { link, name: said }) => {
      const found = await demandLink(house, link)
      const { app, detail } = await newApp(house, parts, nameFor(found, said))
      const cookie = await beginStep(
        house, { kind: 'set-up', challenge: '', person_id: found.person_id, session_id: null, link_id: found.id, detail },
      )
      return withCookies(app, [cookie])
    }),
    route(signInContract.setUpPasswordFinish, async (asking, given) => {
      const { house, wire } = asking
      const found = await lookAtStep(house, wire.headers['cookie'], 'set-up')
      if (found?.step.link_id == null) return turnAway(house, NOBODY, EVENT, 'sign-in-refused')
      const ready = await readyPassword(house, parts, found.step, given)
      const { cookie, done } = await settle(asking, {
        link: found.step.link_id, name: found.step.detail['name'], way: 'password',
      }, async (act, person) => {
        if (await steps.take(act.db, found.sha256, 'set-up', act.now) === null) throw new Refusal('sign-in-refused')
        return keepPassword(act, house.random, person, ready)
      })
      return withCookies({ backupCodes: done }, [cookie, dropStep('set-up')])
    }),
  ]
}

async function demandLink(doors: Doors, secret: string): Promise<LinkRow & { readonly name: string | null }> {
  return await lookAt(doors, secret) ?? turnAway(doors, NOBODY, EVENT, 'link-void')
}

/** The name for which something is set up: the invited person's own, or what the first administrator says theirs is. */
function nameFor(link: { readonly name: string | null }, said: string | undefined): string {
  const name = link.name ?? said?.trim().normalize('NFC') ?? ''
  if (name === '') throw new Refusal('usage', { need: 'the name of the first administrator' })
  return name
}

/** Uses a link and signs in, in one act with what keeps the new way. */
export async function settle<T>(
  { house, wire }: Asking, given: { readonly link: string; readonly name: unknown; readonly way: Way },
  keep: (act: Act, person: string) => Promise<T>,
): Promise<{ readonly cookie: string; readonly done: T }> {
  const before = await sessionOf(house, wire.headers['cookie'])
  return inAct(actingAs(house, NOBODY), 'nobody', 'set-up', async (act) => {
    const { person, home } = await useLink(act, house.random, given.link, typeof given.name === 'string' ? given.name : null)
    const done = await keep(act, person)
    const { cookie } = await beginSession(act, house.random, { person, home, way: given.way, before })
    return { cookie, done }
  })
}
