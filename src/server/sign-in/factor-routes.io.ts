import { inAct, type Doors } from '../../custody/index.ts'
import { route, type Asking, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { agencyAccounts, backupCodes, factors, passkeys, passwords } from '../factor.table.ts'
import { steps } from '../step.table.ts'
import { DONE, withCookies } from './answers.ts'
import { signInContract } from './contract.ts'
import { invite } from './links.io.ts'
import { keepBackupCodes, keepPassword, newApp, readyPassword } from './new-password.io.ts'
import type { SignInParts } from './parts.ts'
import { askRegistration, checkRegistration, handleOf } from './passkey.ts'
import { newId } from './secret.ts'
import { endSessionsOf, sessionOf } from './sessions.io.ts'
import { beginStep, dropStep, lookAtStep, takeStep } from './steps.io.ts'

/** By what somebody can sign in: looking, adding, taking away; and inviting others. */
export function factorRoutes(parts: SignInParts): readonly Route[] {
  const { settings } = parts
  return [
    route(signInContract.factors, async ({ house, actor }) => {
      const told = await factorsOf(house, actor.person)
      return { answer: { factors: told, backupCodesLeft: await backupCodes.left(house.store, actor.person) }, about: told.map((f) => f.id) }
    }),
    route(signInContract.addPasskeyBegin, async ({ house, actor, wire }) => {
      const has = await passkeys.of(house.store, actor.person)
      const handle = handleOf(has, house.random)
      const name = (await sessionOf(house, wire.headers['cookie']))?.name ?? ''
      const { options, challenge } = await askRegistration(settings, { name, handle, has }, house.random)
      const detail = { handle: Buffer.from(handle).toString('base64') }
      return { ...withCookies({ options: { ...options } }, [await beginStep(house, stepOf(actor, challenge, detail))]), logged: false }
    }),
    route(signInContract.addPasskeyFinish, async ({ house, actor, wire }, { response, label }) => {
      const step = await takeStep(house, wire.headers['cookie'], 'add')
      const made = step?.session_id === actor.session ? await checkRegistration(settings, step.challenge, response) : null
      const handle = step?.detail['handle']
      if (made === null || typeof handle !== 'string') throw new Refusal('sign-in-refused')
      const id = newId('fac', house.random)
      const kept = await inAct(house, actor.person, 'factor', async (act) => {
        await factors.hold(act.db, actor.person)
        const done = await passkeys.add(act.db, { ...made, id, person_id: actor.person, handle: Buffer.from(handle, 'base64'), label }, act.now)
        act.note([{ event: 'factor.added', subject: id, result: done ? 'passkey' : 'already-there' }])
        return done
      })
      if (!kept) throw new Refusal('already-there')
      return withCookies({ id }, [dropStep('add')])
    }),
    ...passwordFactorRoutes(parts),
    route(signInContract.removeFactor, async (asking, { factor }) => {
      await removeFactor(asking, parts, factor)
      return withCookies(DONE, [])
    }),
    route(signInContract.invite, async ({ house, actor }, { person, approval }) => {
      const made = await inAct(
        house, actor.person, 'person', (act) => invite(act, house.random, settings, { person: actor.person, approval }, person),
      )
      return { answer: { link: made.link, kind: made.kind, until: made.until }, about: [made.person], logged: true }
    }),
  ]
}

/** Setting or changing password and app, and new backup codes. */
function passwordFactorRoutes(parts: SignInParts): readonly Route[] {
  const { settings } = parts
  return [
    route(signInContract.addPasswordBegin, async ({ house, actor, wire }) => {
      const { app, detail } = await newApp(house, parts, (await sessionOf(house, wire.headers['cookie']))?.name ?? '')
      return { ...withCookies(app, [await beginStep(house, stepOf(actor, '', detail))]), logged: false }
    }),
    route(signInContract.addPasswordFinish, async ({ house, actor, wire }, given) => {
      const found = await lookAtStep(house, wire.headers['cookie'], 'add')
      if (found === null || found.step.session_id !== actor.session) throw new Refusal('sign-in-refused')
      const ready = await readyPassword(house, parts, found.step, given)
      const codes = await inAct(house, actor.person, 'factor', async (act) => {
        if (await steps.take(act.db, found.sha256, 'add', act.now) === null) throw new Refusal('sign-in-refused')
        await factors.hold(act.db, actor.person)
        const made = keepPassword(act, house.random, actor.person, ready)
        await endSessionsOf(act, actor.person, 'password-changed', actor.session)
        return made
      })
      return withCookies({ backupCodes: codes }, [dropStep('add')])
    }),
    route(signInContract.backupCodes, async ({ house, actor }) => {
      if (!settings.passwords || await passwords.of(house.store, actor.person) === null) throw new Refusal('service-missing', { service: 'password' })
      const codes = await inAct(house, actor.person, 'factor', (act) => Promise.resolve(keepBackupCodes(act, house.random, actor.person)))
      return withCookies({ backupCodes: codes }, [])
    }),
  ]
}

function stepOf(actor: { readonly person: string; readonly session: string | null }, challenge: string, detail: Record<string, unknown>) {
  return { kind: 'add', challenge, person_id: actor.person, session_id: actor.session, link_id: null, detail } as const
}

/** Takes away a way to sign in. Two that are taken away at once are taken one after the other, so that the last one stays. */
async function removeFactor({ house, actor }: Pick<Asking, 'house' | 'actor'>, { settings, agency }: SignInParts, factor: string): Promise<void> {
  await inAct(house, actor.person, 'factor', async (act) => {
    await factors.hold(act.db, actor.person)
    const kind = await factors.remove(act.db, actor.person, factor)
    if (kind === null) throw new Refusal('not-found', {})
    act.note([{ event: 'factor.removed', subject: factor, result: kind }])
    const left = await factors.count(act.db, actor.person, { passwords: settings.passwords, issuer: agency?.issuer ?? null })
    if (left === 0) throw new Refusal('last-factor')
    await endSessionsOf(act, actor.person, 'factor-removed', actor.session)
  })
}

async function factorsOf({ store }: Doors, person: string) {
  const [keys, password, accounts] = [await passkeys.of(store, person), await passwords.of(store, person), await agencyAccounts.of(store, person)]
  return [
    ...keys.map((k) => ({
      id: k.id, kind: 'passkey' as const, label: k.label, madeAt: k.made_at, usedAt: k.used_at, suspect: k.suspect_at !== null,
    })),
    ...(password === null ? [] : [password]).map((w) => ({
      id: w.id, kind: 'password' as const, label: 'Password and app', madeAt: w.made_at, usedAt: w.used_at, suspect: false,
    })),
    ...accounts.map((a) => ({
      id: a.id, kind: 'agency' as const, label: new URL(a.issuer).host, madeAt: a.made_at, usedAt: a.used_at, suspect: false,
    })),
  ]
}
