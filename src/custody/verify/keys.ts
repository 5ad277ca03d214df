import { readPolicy, type Policy } from '../log/policy.ts'
import { readVkey, type VerifierKey } from '../log/vkey.ts'
import type { Parcel } from './parcel.ts'
import { found, type Found } from './problems.ts'

/** What the caller trusts, apart from the parcel. Whatever is given here wins over what the parcel says of itself. */
export interface Trust {
  /** Keys of the log (vkeys). Without them the keys are taken from the parcel, and then it vouches for itself only. */
  readonly logKeys?: readonly string[]
  readonly witnessKeys?: readonly string[]
  /** A policy (C2SP tlog-policy): its logs and witnesses are trusted, its quorum must be met. */
  readonly policy?: string
  /** The log that the parcel must be of. */
  readonly origin?: string
  /** Files beside the parcel that the caller hashed: SHA-256 in hex, and size in bytes. */
  readonly beside?: ReadonlyMap<string, number>
  /** The moment, in milliseconds since 1970; the machine's own by default. */
  readonly now?: number
}

/** The keys that a parcel is checked by, and who named them. */
export interface Keys {
  readonly log: readonly VerifierKey[]
  readonly witnesses: readonly VerifierKey[]
  /** The quorum to meet; null when nobody asks for one. */
  readonly policy: Policy | null
  readonly keyFrom: 'caller' | 'parcel'
  readonly witnessesFrom: 'caller' | 'parcel'
}

/** The keys to go by: the caller's where there are any, else those that the parcel names. What is no key is told, whoever named it. */
export function keysOf(parcel: Parcel, trust: Trust, problems: Found[]): Keys {
  const policy = policyOf(trust.policy ?? null, 'policy that was given', problems)
  const own = policyOf(parcel.policy, 'policy', problems)
  const given = readKeys(trust.logKeys ?? [], 'key that was given', problems)
  const witnessesGiven = readKeys(trust.witnessKeys ?? [], 'witness key that was given', problems)
  const named = readKeys(parcel.logKeys, 'logKeys', problems)
  const witnessesNamed = readKeys(parcel.witnessKeys, 'witnessKeys', problems)
  const log = { caller: [...given, ...logsOf(policy)], parcel: named }
  const witnesses = { caller: [...witnessesGiven, ...witnessesOf(policy)], parcel: [...witnessesNamed, ...witnessesOf(own)] }
  // A key that was given and is none still is the caller's word: the parcel's is not taken in its place.
  const keyFrom = hasSome(trust.logKeys) || logsOf(policy).length > 0 ? 'caller' : 'parcel'
  const witnessesFrom = hasSome(trust.witnessKeys) || trust.policy !== undefined ? 'caller' : 'parcel'
  return { log: log[keyFrom], keyFrom, witnesses: witnesses[witnessesFrom], witnessesFrom, policy: witnessesFrom === 'caller' ? policy : own }
}

function hasSome(given: readonly string[] | undefined): boolean {
  return given !== undefined && given.length > 0
}

function logsOf(policy: Policy | null): readonly VerifierKey[] {
  return policy === null ? [] : policy.logs
}

function witnessesOf(policy: Policy | null): readonly VerifierKey[] {
  return policy === null ? [] : policy.witnesses
}

function policyOf(text: string | null, where: string, problems: Found[]): Policy | null {
  const policy = text === null ? null : readPolicy(text)
  if (text !== null && policy === null) problems.push(found('policy-unreadable', where))
  return policy
}

function readKeys(vkeys: readonly string[], where: string, problems: Found[]): VerifierKey[] {
  return vkeys.flatMap((vkey, i) => {
    const key = readVkey(vkey)
    if (key === null) problems.push(found('key-unreadable', `${where}[${i}]`))
    return key ?? []
  })
}
