import { createHmac } from 'node:crypto'
import { FIRST_UNIT, inAct, type Act, type Doors } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { backupCodes, passwords, type KnownRow } from '../factor.table.ts'
import { attempts } from '../step.table.ts'
import { networkOf } from '../source.ts'
import { actingAs, type SignInParts, type Trying } from './parts.ts'
import { checkPassword, hashPassword, noHash } from './password-hash.ts'
import { secondsAfter } from './session-clock.ts'
import { turnAway } from './steps.io.ts'
import { backupHash, openTotp, totpStep } from './totp.ts'

/** So many bad attempts in so long are taken for one account (CJIS Security Policy AC-7: 5 in 15 minutes), and from one source. */
const MOST_BAD = { account: 5, source: 30 } as const
const WINDOW_SECONDS = 900

/** What somebody typed. */
export interface Typed {
  readonly name: string
  readonly password: string
  readonly code: string
  /** The address that it came from. */
  readonly source: string
}

/** Names under which an attempt is counted: keyed digests, for people type passwords into fields for names. */
interface Counted {
  readonly accounts: readonly string[]
  readonly sources: readonly string[]
}

const digest = (
  salt: Uint8Array, kind: string, text: string,
): string => createHmac('sha256', salt).update(`${kind}\0${text}`).digest('hex').slice(0, 16)

/** A name in the one form in which names are compared. */
function foldedName(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}

/**
 * Checks name, password and code together, and does `then` in the act that takes the code. Whatever is wrong, the answer is the same, and so is the
 * work: for a name that nobody has, a hash is checked that nothing fits. Beyond five bad attempts nothing is checked at all. Refuses with
 * `sign-in-refused`, `too-many`.
 */
export async function tryPassword<T>(
  doors: Doors, parts: SignInParts, typed: Typed, session: string | null, then: (act: Act, person: string) => Promise<T>,
): Promise<T> {
  if (!parts.settings.passwords || parts.factorKey === null) throw new Refusal('service-missing', { service: 'password' })
  const key = await parts.factorKey(doors)
  const counted = await countedAs(doors, typed)
  const known = await passwords.byName(doors.store, typed.name.trim().normalize('NFC'))
  const trying: Trying = { who: known?.person_id ?? `unknown:${counted.accounts.at(-1) ?? ''}`, unit: FIRST_UNIT, session }
  const attempt = await reserve(doors, counted)
  if (attempt === null) return turnAway(doors, trying, 'sign-in.locked', 'too-many', { seconds: WINDOW_SECONDS })
  const { work } = parts.settings
  const { fits, weaker } = await parts.hashing.pass(() => checkPassword(typed.password, known?.hash ?? noHash(work), work))
  const step = stepOf(key, known, typed.code, doors.now)
  if (known === null || known.hash === null || known.disabled || !fits) return turnAway(doors, trying, 'sign-in.password', 'sign-in-refused')
  const person = known.person_id
  const hash = known.hash
  const better = weaker ? await parts.hashing.pass(() => hashPassword(typed.password, work, doors.random)) : null
  return inAct(actingAs(doors, trying), trying.who, 'sign-in', async (act) => {
    act.note([{ event: 'sign-in.password', subject: person }])
    await takeCode(act, { person, hash, step, code: typed.code })
    attempts.good(act.db, attempt)
    if (better !== null) passwords.rehash(act.db, person, hash, better)
    return then(act, person)
  })
}

/** Digests of the name and the source under the salts of yesterday and today; the newest last. */
async function countedAs(doors: Doors, { name, source }: Pick<Typed, 'name' | 'source'>): Promise<Counted> {
  const salts = await doors.store.transaction((db) => attempts.salts(db, doors.now, doors.random(32)))
  return { accounts: salts.map((s) => digest(s, 'name', foldedName(name))), sources: salts.map((s) => digest(s, 'source', networkOf(source))) }
}

/** Counts an attempt as bad before it is checked, so that many at once are not more than one after another; null when there were too many. */
async function reserve(doors: Doors, { accounts, sources }: Counted): Promise<number | null> {
  const [account = '', source = ''] = [accounts.at(-1), sources.at(-1)]
  return doors.store.transaction(async (db) => {
    await attempts.hold(db, account, source)
    const bad = await attempts.bad(db, { accounts, sources }, secondsAfter(doors.now, -WINDOW_SECONDS))
    return bad.account >= MOST_BAD.account || bad.source >= MOST_BAD.source ? null : attempts.add(db, { account, source }, doors.now)
  })
}

/** Somebody without an app has this one, so that looking at a code is the same work for all. */
const NO_APP = 'A'.repeat(32)

function stepOf(key: Uint8Array, known: KnownRow | null, code: string, now: string): number | null {
  const secret = known?.totp_sealed == null ? null : openTotp(key, known.totp_sealed, known.person_id)
  const step = totpStep(secret ?? NO_APP, code, known?.last_step ?? 0, now)
  return secret === null ? null : step
}

/** Takes a code of the app or a backup code, once; of two that come at the same moment one is refused. */
async function takeCode(
  act: Act, of: { readonly person: string; readonly hash: string; readonly step: number | null; readonly code: string },
): Promise<void> {
  const backup = backupHash(of.code)
  if (of.step !== null) {
    if (await passwords.takeStep(act.db, { person: of.person, hash: of.hash, step: of.step }, act.now)) return
  } else if (backup !== null && await backupCodes.take(act.db, of.person, backup, act.now)) {
    act.note([{ event: 'backup-code.used', subject: of.person }])
    return
  }
  throw new Refusal('sign-in-refused')
}

/** Forgets attempts and salts that count no more. */
export async function forgetAttempts(doors: Doors): Promise<void> {
  await doors.store.transaction((db) => attempts.forget(db, secondsAfter(doors.now, -86_400)))
}
