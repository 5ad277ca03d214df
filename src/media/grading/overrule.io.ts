import type { Act } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import { fromStored } from '../bytes.ts'
import type { Hash } from '../contract.ts'
import { ownSets } from '../grading.table.ts'
import { overrules, quarantines, storedHashes } from '../overrule.table.ts'
import { OVERRULES } from '../table.ts'
import { personOf, reasonOf } from './person.ts'
import { hashesMeant } from './written-hash.ts'

/** What a named person says about one stored hash, and why. */
export interface Judged {
  readonly hash: Hash
  readonly who: string
  readonly because: string
}

/** The stored hashes that an opinion changed on: what rests on them must be read anew. */
export interface Changed {
  readonly hashes: readonly Hash[]
}

/**
 * A named person of ours says, with a reason, that this stored hash does not belong where sets put it: positive hits on exactly this hash are then
 * set aside, and shown as such. Other hashes of the same file are not touched. Refuses with `usage`, `not-found`, `already-overruled`.
 */
export async function overrule(act: Act, judged: Judged): Promise<Changed> {
  const { hashId, setId, who, because } = await judging(act, judged)
  if (await overrules.stands(act.db, hashId, setId)) throw new Refusal('already-overruled', { hash: named(judged.hash) })
  // Each has an entry of its own: one that was taken back stays as it was said.
  await overrules.put(act.db, { hashId, setId, entry: `overrule:${act.id}`, who, because, now: act.now })
  act.note([{ event: 'hash.overruled', subject: named(judged.hash) }])
  return { hashes: [judged.hash] }
}

/** Takes an overruling back, with a reason; it stays stored, with who took it back. Refuses with `usage`, and `not-found` when none stands. */
export async function takeBackOverrule(act: Act, judged: Judged): Promise<Changed> {
  const { hashId, setId, who, because } = await judging(act, judged)
  if (!await overrules.withdraw(
    act.db, { hashId, setId, who, because, now: act.now },
  )) throw new Refusal('not-found', { overruled: named(judged.hash) })
  act.note([{ event: 'hash.overrule-withdrawn', subject: named(judged.hash) }])
  return { hashes: [judged.hash] }
}

async function judging(act: Act, { hash, who, because }: Judged): Promise<{ hashId: number; setId: number; who: string; because: string }> {
  const told = { who: personOf(who).name, because: reasonOf(because) }
  const setId = await ownSets.ensure(act.db, OVERRULES, act.now)
  if (setId === null) throw new Refusal('usage', { set: OVERRULES, need: 'a set of our own; somebody else\'s list bears this name' })
  return { ...told, setId, hashId: await idOf(act, hash) }
}

async function idOf(act: Act, hash: Hash): Promise<number> {
  const id = await storedHashes.hold(act.db, hash)
  if (id === undefined) throw new Refusal('not-found', { hash: named(hash) })
  return id
}

/**
 * A named person releases a hash from quarantine, with a reason; it is used again. Refuses with `usage`, and `not-found` when it is not held.
 */
export async function releaseHash(act: Act, judged: Judged): Promise<Changed> {
  const who = personOf(judged.who).name
  const because = reasonOf(judged.because)
  const id = await idOf(act, judged.hash)
  if (!await quarantines.release(act.db, id, who, because, act.now)) throw new Refusal('not-found', { quarantined: named(judged.hash) })
  act.note([{ event: 'hash.released', subject: named(judged.hash) }])
  return { hashes: [judged.hash] }
}

/** A stored hash that came near to more different pictures than the limit. `sets` hold it; `released` is null while it is not used. */
export interface Quarantined {
  readonly hash: Hash
  readonly pictures: number
  readonly since: string
  readonly sets: readonly string[]
  readonly released: { readonly at: string; readonly by: string; readonly because: string } | null
}

/** Hashes that are or were in quarantine, those still held first; from a place on, at most `limit`. */
export async function quarantined(db: Db, from = 0, limit: number | null = null): Promise<Quarantined[]> {
  return (await quarantines.list(db, from, limit)).map((q) => ({
    hash: fromStored(q.kind, q.hex), pictures: q.pictures, since: q.since, sets: q.sets,
    released: q.released_at === null ? null : { at: q.released_at, by: q.released_by ?? '', because: q.because ?? '' },
  }))
}

/** A hash that a named person of ours overruled, and the sets that hold it. */
export interface Overruled {
  readonly number: number
  readonly hash: Hash
  readonly said: { readonly at: string; readonly by: string; readonly because: string }
  readonly sets: readonly string[]
}

/** Hashes that stand overruled, newest first, before a number; at most `limit`. */
export async function overruledHashes(db: Db, before: number | null, limit: number): Promise<Overruled[]> {
  return (await overrules.standing(db, OVERRULES, before, limit)).map((o) => ({
    number: o.id, hash: fromStored(o.kind, o.hex), said: { at: o.at, by: o.by, because: o.because }, sets: o.sets,
  }))
}

/** The stored hashes that somebody can mean who writes `KIND:VALUE` or a bare value; several when kinds share a form. */
export function hashesStored(db: Db, written: string): Promise<Hash[]> {
  return storedHashes.among(db, hashesMeant(written))
}

const named = (hash: Hash): string => `${hash.kind}:${hash.value}`
