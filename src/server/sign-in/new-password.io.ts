import { type Act, type Doors } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { backupCodes, passwords } from '../factor.table.ts'
import type { StepRow } from '../step.table.ts'
import type { SignInParts } from './parts.ts'
import { hashPassword } from './password-hash.ts'
import { passwordFault } from './password-rule.ts'
import { newId } from './secret.ts'
import { backupHash, newBackupCodes, newTotp, openTotp, sealTotp, totpStep } from './totp.ts'

/** While an app is being set up its secret is sealed for nobody yet. */
const UNSETTLED = 'set-up'

/** The key for secrets of apps. Refuses with `service-missing` where the house takes no passwords or has no key room open. */
async function keyOf(doors: Doors, parts: SignInParts): Promise<Uint8Array> {
  if (!parts.settings.passwords || parts.factorKey === null) throw new Refusal('service-missing', { service: 'password' })
  return parts.factorKey(doors)
}

/** A new secret for an authenticator app, and what the step keeps of it. */
export async function newApp(
  doors: Doors, parts: SignInParts, name: string,
): Promise<{ readonly app: { readonly secret: string; readonly uri: string }; readonly detail: Record<string, unknown> }> {
  const key = await keyOf(doors, parts)
  const app = newTotp(name, parts.settings.origin, doors.random)
  return { app, detail: { name, app: Buffer.from(sealTotp(key, app.secret, UNSETTLED, doors.random)).toString('base64') } }
}

/** A password that was found good, with the app whose code was right, ready to be kept. */
export interface ReadyPassword {
  readonly hash: string
  readonly secret: string
  readonly step: number
  readonly key: Uint8Array
}

/** Checks what somebody chose and that their app works. Refuses with `password-weak`, `sign-in-refused`. */
export async function readyPassword(
  doors: Doors, parts: SignInParts, step: StepRow, given: { readonly password: string; readonly code: string },
): Promise<ReadyPassword> {
  const key = await keyOf(doors, parts)
  const { name, app } = step.detail
  const secret = typeof app === 'string' ? openTotp(key, Buffer.from(app, 'base64'), UNSETTLED) : null
  if (secret === null || typeof name !== 'string') throw new Refusal('sign-in-refused')
  const fault = passwordFault(given.password, name)
  if (fault !== null) throw new Refusal('password-weak', { because: fault })
  const at = totpStep(secret, given.code, 0, doors.now)
  if (at === null) throw new Refusal('sign-in-refused')
  return { hash: await parts.hashing.pass(() => hashPassword(given.password, parts.settings.work, doors.random)), secret, step: at, key }
}

/** Keeps a password and its app for somebody, with new backup codes, which are told once. The code that proved the app counts as used. */
export function keepPassword(act: Act, random: Doors['random'], person: string, ready: ReadyPassword): readonly string[] {
  const id = newId('fac', random)
  passwords.put(
    act.db, { id, person, hash: ready.hash, totpSealed: sealTotp(ready.key, ready.secret, person, random), lastStep: ready.step }, act.now,
  )
  act.note([{ event: 'factor.added', subject: id, result: 'password' }])
  return keepBackupCodes(act, random, person)
}

/** Makes new backup codes in the place of those that somebody had. */
export function keepBackupCodes(act: Act, random: Doors['random'], person: string): readonly string[] {
  const codes = newBackupCodes(random)
  backupCodes.put(act.db, person, codes.flatMap((code) => backupHash(code) ?? []), act.now)
  act.note([{ event: 'backup-codes.made', subject: person }])
  return codes
}
