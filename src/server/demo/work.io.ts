import {
  addMember, askApproval, breakGlass, inAct, openCase, type Act, type Actor,
} from '../../custody/index.ts'
import { isStanding, reviewedTalks } from '../../conversation/index.ts'
import { queuePage, type Queued } from '../../desk/index.ts'
import { readings } from '../../intake/index.ts'
import { grade, nextToGrade, offerForGrading, statuses } from '../../media/index.ts'
import type { House } from '../../way.ts'
import { judgeHashes } from '../../way-lists.ts'
import { confirm, judge, judgeLink, moveReports } from '../../way-people.ts'
import type { DemoPerson } from './people.ts'

/** Somebody of the demo house, as they stand in its store. */
export type Here = DemoPerson & { readonly id: string }

/** What people of the house have done before anybody looks: the page that somebody sees first because of it, by the person's id. */
export type Starts = ReadonlyMap<string, string>

const LOOKED_AT = 60
const SIGNS = { confirmed: 4, rejected: 3 } as const
const FILES = 9
const TOP = 10
const SCHEME = 'demo'

/** Cases with members, signs confirmed and rejected, files in grading, requests that wait for a second person: a house in the middle of its day. */
export async function workOfTheHouse(house: House, people: readonly Here[]): Promise<Starts> {
  const of = (role: Here['role']): Here => {
    const found = people.find((p) => p.role === role)
    if (found === undefined) throw new Error(`nobody of the demo house is ${role}`)
    return found
  }
  const { entries } = await queuePage(house, null, LOOKED_AT)
  await reviewSigns(house, of('triage'), entries)
  await judgeOthers(house, of('triage'), entries)
  const inCase = await openCases(house, of, entries)
  await gradeSome(house, of('triage'), people.filter((p) => p.role === 'grader'), entries)
  await askForSome(house, of, entries)
  const start = inCase === null ? null : `/reports/${inCase}`
  return new Map(start === null ? [] : [of('child-protection'), of('partner')].map((p) => [p.id, start]))
}

/** The house as somebody of it acts. */
function asOne(house: House, { id, unit }: Here): House & { readonly actor: Actor } {
  return { ...house, actor: { person: id, via: 'house', unit, session: null, purpose: null } }
}

const acting = <T>(house: House, by: Here, why: string, work: (act: Act) => Promise<T>): Promise<T> => inAct(asOne(house, by), by.id, why, work)

/** Confirms some signs of conversations and rejects others, as a triage officer who has begun to read. */
async function reviewSigns(house: House, by: Here, entries: readonly Queued[]): Promise<void> {
  const left = { ...SIGNS } as { confirmed: number; rejected: number }
  const all = await readings(house.store, entries.map((e) => e.id))
  for (const [id, reading] of all) {
    const verdict = left.confirmed >= left.rejected ? 'confirmed' : 'rejected'
    if (left[verdict] === 0) return
    const talks = await reviewedTalks(house.store, house.talk, id, reading)
    const talk = talks.findIndex((t) => t.signs.some((s) => isStanding(s) && s.by !== null && s.weak === (verdict === 'rejected')))
    const sign = talks[talk]?.signs.find((s) => isStanding(s) && s.by !== null && s.weak === (verdict === 'rejected'))
    if (sign === undefined) continue
    const reason = verdict === 'confirmed' ? 'Read the turns before and after it; it says so.' : 'Said of a film that both had watched.'
    if (await judge(asOne(house, by), id, { talk, turn: sign.turn, sign: sign.sign, verdict, weak: false, value: null, by: by.id, reason })) left[verdict] -= 1
  }
}

/** Confirms one claim of a sender, and rejects one link. */
async function judgeOthers(house: House, by: Here, entries: readonly Queued[]): Promise<void> {
  const claimed = entries.find((e) => e.triggers.some((t) => t.pending === true))
  if (claimed !== undefined) await confirm(asOne(house, by), by.id, claimed.id, 'Telephoned the sender; they hold to it.')
  const linked = entries.toReversed().find((e) => e.links.length > 1)
  const other = linked?.links.at(-1)
  if (linked !== undefined && other !== undefined) await judgeLink(asOne(house, by), by.id, linked.id, other.id, 'Two families in one building share the line.')
}

/** The first of these, but for those at the very top of the queue: they are for whoever looks. */
const some = (entries: readonly Queued[], of: (e: Queued) => boolean): Queued | undefined => entries.slice(TOP).find(of) ?? entries.find(of)

/** Two cases: one with members of other desks, one restricted. Returns a report of the first. */
async function openCases(house: House, of: (role: Here['role']) => Here, entries: readonly Queued[]): Promise<string | null> {
  const [lead, boss] = [of('investigator'), of('supervisor')]
  const [first, second] = [some(entries, (e) => e.links.length > 0 && e.links.length < 4), some(entries, (e) => e.links.length === 0)]
  if (first === undefined || second === undefined) return null
  const lantern = await acting(house, lead, 'case', (act) => openCase(act, house.random, { by: lead.id, reference: 'OP LANTERN 26/014', restricted: false }))
  await acting(house, lead, 'case', async (act) => {
    for (const [who, purpose] of [[of('child-protection'), 'To plan what the child needs'], [of('partner'), 'Joint inquiry with the agency abroad']] as const) {
      await addMember(act, lead.id, { case: lantern, person: who.id, purpose, until: null })
    }
  })
  await moveReports(asOne(house, lead), lead.id, [first.id, ...first.links.map((l) => l.id)], lantern)
  const heron = await acting(house, boss, 'case', (act) => openCase(act, house.random, { by: boss.id, reference: 'OP HERON 26/003', restricted: true }))
  await moveReports(asOne(house, boss), boss.id, [second.id], heron)
  return first.id
}

/** Offers files that nobody knows for grading; two graders of three have seen some, so that a third opinion is awaited. */
async function gradeSome(house: House, by: Here, graders: readonly Here[], entries: readonly Queued[]): Promise<void> {
  const ids = (await queuePage(house, null, LOOKED_AT * 10)).entries.map((e) => e.id)
  const read = await readings(house.store, ids.length > 0 ? ids : entries.map((e) => e.id))
  const known = await statuses(house.store, house.media.matcher, [...read].map(([id, reading]) => ({ id, reading })))
  const files = [...known.values()].flat().flatMap((f) => (f.known === 'unknown' && f.sha256 !== null ? [f.sha256] : [])).slice(0, FILES)
  if (files.length === 0) return
  await acting(house, by, 'grading', (act) => offerForGrading(act, files, SCHEME))
  for (const [i, grader] of graders.slice(1).entries()) {
    for (let n = 0; n < FILES - 4 - i; n += 1) {
      const file = await acting(house, grader, 'grading', (act) => nextToGrade(act, grader.id, SCHEME))
      if (file === null) break
      const category = n % 3 === i % 2 ? '2' : '1'
      await judgeHashes(asOne(house, grader), grader.id, 'grading', (act) => grade(act, { sha256: file.sha256, who: grader.id, scheme: SCHEME, category }))
    }
  }
}

/** Requests that wait for a second person, and a use of break-glass that waits for its review. */
async function askForSome(house: House, of: (role: Here['role']) => Here, entries: readonly Queued[]): Promise<void> {
  const [lead, admin, care] = [of('investigator'), of('administrator'), of('child-protection')]
  await acting(house, lead, 'export', (act) => Promise.resolve(askApproval(act, house.random, {
    by: lead.id, what: 'export', subject: 'queue.csv to Example Court, Ternby, at most 100: {"band":"very-high"}', reason: 'Disclosure that the court ordered on Friday.',
  })))
  await acting(house, admin, 'role-grant', (act) => Promise.resolve(askApproval(act, house.random, {
    by: admin.id, what: 'role-grant', subject: `${of('triage').id} ${admin.unit} investigator`, reason: 'Covers the investigations desk over the holidays.',
  })))
  const urgent = entries[0]
  if (urgent !== undefined) await acting(house, care, 'break-glass', (act) => Promise.resolve(breakGlass(act, house.random, {
    person: care.id, scope: { kind: 'report', id: urgent.id }, reason: 'The school telephoned about this child; nobody of the desk could be reached.',
  })))
}
