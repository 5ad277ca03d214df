import type { Act } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { storableText } from '../../kernel/text.ts'
import type { Hash } from '../contract.ts'
import { enter, gradingFiles, gradings, handings, ownSets, type GradingRow } from '../grading.table.ts'
import { OVERRULES } from '../table.ts'
import { personOf, reasonOf, wordOf, type Person } from './person.ts'
import { QUORUM, verdictOf, type Verdict } from './quorum.ts'

/** Minutes for which a file stays with the person it was handed to; then its place goes to somebody else. Ours: no source sets one. */
const LEASE_MINUTES = 60

/** The set that agreed categories enter when the caller names none. */
const NATIONAL = 'national'

/** How often a place may be lost to somebody faster before we say that there is nothing at this moment. */
const RACES = 8

/** What putting files into the pool did: how many are new there, how many were there before, and which were never examined here or are empty. */
export interface Offered {
  readonly offered: number
  readonly already: number
  readonly unknown: readonly string[]
}

/**
 * Puts files into the pool of the act's unit for grading in a scheme. What comes of it enters `set`, a set of our own. A file that is in the pool
 * stays as it was offered first. Refuses with `usage` when the set is not ours.
 */
export async function offerForGrading(act: Act, sha256s: readonly string[], scheme: string, set = NATIONAL): Promise<Offered> {
  const name = wordOf(set, 'set')
  const setId = name === OVERRULES ? null : await ownSets.ensure(act.db, name, act.now)
  if (setId === null) throw new Refusal('usage', { set: name, need: 'the name of a set of graded files of our own' })
  const asked = [...new Set(sha256s.map((s) => s.trim().toLowerCase()))]
  const added = await gradingFiles.offer(act, asked, wordOf(scheme, 'scheme'), setId)
  const present = await gradingFiles.present(act, asked)
  act.note(added.map((sha256) => ({ event: 'grading.offered', subject: sha256 })))
  return { offered: added.length, already: present.size - added.length, unknown: asked.filter((s) => !present.has(s)) }
}

/** A file to grade: nothing in it tells what others said, or whether anybody did. `until` is the instant at which its place is free again. */
export interface ToGrade {
  readonly sha256: string
  readonly scheme: string
  readonly until: string
}

/**
 * Hands this person the file that has waited longest for a grading in this scheme, and remembers it for ever: nobody is handed a file twice, not
 * even after their time was over. At most `QUORUM` people have one file at a time, gradings already given counted. Null when there is none for them.
 */
export async function nextToGrade(act: Act, who: string, scheme: string): Promise<ToGrade | null> {
  const person = personOf(who)
  const wanted = wordOf(scheme, 'scheme')
  const found = await race(async (tried, lock) => {
    const file = await gradingFiles.forGrader(act.db, wanted, QUORUM, { unit: act.unit, person: person.key, now: act.now, tried, lock })
    return file === undefined ? null : { file, place: await handings.grader(act.db, handing(act, file.sha256, person), QUORUM) }
  })
  if (found !== null) act.note([{ event: 'grading.handed', subject: found.sha256 }])
  return found
}

/** A dispute: what was said, without names and in no order that tells who was first. */
export interface ToDecide extends ToGrade {
  readonly said: readonly { readonly category: string | null; readonly note: string | null }[]
}

/**
 * Hands a senior the dispute that has waited longest, of those in which they had no part. One that they hold comes again, until it is decided or
 * their time is over and somebody else took it.
 */
export async function nextForSenior(act: Act, who: string): Promise<ToDecide | null> {
  const person = personOf(who)
  const found = await race(async (tried, lock) => {
    const file = await gradingFiles.forSenior(act.db, { unit: act.unit, person: person.key, now: act.now, tried, lock })
    return file === undefined ? null : { file, place: await handings.senior(act.db, handing(act, file.sha256, person)) }
  })
  if (found === null) return null
  act.note([{ event: 'grading.handed-to-senior', subject: found.sha256 }])
  const said = (await gradings.of(act.db, act.unit, found.sha256)).map((g) => ({ category: g.category, note: g.note }))
  return {
    ...found, said: said.map((s) => ({ s, rank: JSON.stringify([s.category, s.note]) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ s }) => s),
  }
}

function handing(act: Act, sha256: string, person: Person) {
  const until = new Date(Date.parse(act.now) + LEASE_MINUTES * 60_000).toISOString()
  return { unit: act.unit, sha256, person: person.key, who: person.name, now: act.now, until }
}

/** A try to take a place: the file that was found and locked, and the place on it, undefined when it was full by then. */
type Try = { readonly file: { readonly sha256: string; readonly scheme: string }; readonly place: { readonly until: string } | undefined } | null

/**
 * Takes a place among people who take places at the same time. Files that others are being handed at this moment are passed over; when there are only
 * such ones, we wait for one. Nobody waits who holds a lock on another file, so that no two wait for each other.
 */
async function race(attempt: (tried: readonly string[], lock: 'skip' | 'wait') => Promise<Try>): Promise<ToGrade | null> {
  const tried: string[] = []
  while (tried.length < RACES) {
    const got = (await attempt(tried, 'skip')) ?? (tried.length === 0 ? await attempt(tried, 'wait') : null)
    if (got === null) return null
    if (got.place !== undefined) return { ...got.file, until: got.place.until }
    tried.push(got.file.sha256)
  }
  return null
}

/** What one person says of a file that was handed to them. `category` null: none of the scheme applies. */
export interface Given {
  readonly sha256: string
  readonly who: string
  readonly scheme: string
  readonly category: string | null
  readonly note?: string
}

/**
 * What became of the file. `hashes` are those of which we say something new: what rests on them must be read anew. `state` is for the house:
 * telling a grader `disputed` tells them what others said.
 */
export interface Graded {
  readonly state: Verdict['state']
  readonly hashes: readonly Hash[]
}

/**
 * Records what a person says of a file, once; when it makes three that agree, the category enters the set with every hash of the file. A grading that
 * comes after its time counts while there is a place for it: the file was seen, and nobody else needs to.
 * Refuses with `not-found`, `already-graded`, `not-handed`, `lease-over`, and `usage` for another scheme than the one asked for.
 */
export async function grade(act: Act, given: Given): Promise<Graded> {
  const person = personOf(given.who)
  const { file, before } = await held(act, given.sha256)
  if (before.some((g) => g.person === person.key)) throw new Refusal('already-graded', { sha256: file.sha256 })
  const { mine, others } = await handings.standing(act, file.sha256, person.key)
  if (mine === null) throw new Refusal('not-handed', { sha256: file.sha256 })
  if (!mine && others >= QUORUM) throw new Refusal('lease-over', { sha256: file.sha256 })
  const note = given.note === undefined ? null : storableText(given.note)
  const said = { ...saidIn(file.scheme, given), person: person.key, who: person.name, role: 'grader' as const, note, at: act.now }
  handings.used(act, file.sha256, person.key)
  return settle(act, file, before, said)
}

/**
 * A senior decides a dispute, with a reason. Refuses with `not-found`, `grader-cannot-decide`, `not-disputed`, and `usage` for another scheme or a
 * reason that says nothing.
 */
export async function decide(act: Act, given: Omit<Given, 'note'> & { readonly because: string }): Promise<Graded> {
  const person = personOf(given.who)
  const because = reasonOf(given.because)
  const { file, before } = await held(act, given.sha256)
  if (before.some((g) => g.person === person.key && g.role === 'grader')) throw new Refusal('grader-cannot-decide', { sha256: file.sha256 })
  if (file.state !== 'disputed') throw new Refusal('not-disputed', { sha256: file.sha256 })
  const said = { ...saidIn(file.scheme, given), person: person.key, who: person.name, role: 'senior' as const, note: because, at: act.now }
  return settle(act, file, before, said)
}

type PoolFile = NonNullable<Awaited<ReturnType<typeof gradingFiles.get>>>

async function held(act: Act, sha256: string): Promise<{ file: PoolFile; before: GradingRow[] }> {
  const file = await gradingFiles.hold(act, sha256.trim().toLowerCase())
  if (file === undefined) throw new Refusal('not-found', { sha256 })
  return { file, before: await gradings.of(act.db, act.unit, file.sha256) }
}

function saidIn(asked: string, given: { readonly scheme: string; readonly category: string | null }): { scheme: string; category: string | null } {
  const scheme = wordOf(given.scheme, 'scheme')
  if (scheme.toLowerCase() !== asked.toLowerCase()) throw new Refusal('usage', { scheme, need: `a category of the scheme ${asked}` })
  return { scheme: asked, category: given.category === null ? null : wordOf(given.category, 'category') }
}

const EVENTS = { agreed: 'grading.agreed', disputed: 'grading.disputed', decided: 'grading.decided' } as const

/** Writes a grading and what the gradings now come to. That no category applies enters no set: it is no statement that a file is harmless. */
async function settle(act: Act, file: PoolFile, before: readonly GradingRow[], said: GradingRow): Promise<Graded> {
  gradings.put(act, file.sha256, said)
  if (said.role === 'grader') act.note([{ event: 'grading.given', subject: file.sha256 }])
  const verdict = verdictOf([...before, said])
  if (verdict.state === 'open' || verdict.state === file.state) return { state: verdict.state, hashes: [] }
  gradingFiles.close(act, file.sha256, verdict.state)
  const hashes = verdict.state === 'disputed' || verdict.category === null ? [] : await enter(act.db, {
    sha256: file.sha256, setId: file.set_id, scheme: verdict.scheme, category: verdict.category, now: act.now,
    saidBy: verdict.state === 'agreed' ? 'quorum' : verdict.by, because: verdict.state === 'decided' ? said.note : null,
  })
  act.note([{ event: EVENTS[verdict.state], subject: file.sha256, result: `${hashes.length} hashes entered` }])
  return { state: verdict.state, hashes }
}
