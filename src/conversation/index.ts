/** Reads what was said: turns, signs of grooming and danger with their place and ground, who did what first; a person reviews every sign. */
import { setImmediate } from 'node:timers/promises'
import type { Act } from '../custody/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import type { Db } from '../store/index.ts'
import type { Sign, SignId, TalkTurn } from './contract.ts'
import type { TalkTools } from './ear.io.ts'
import type { Ear } from './hear.ts'
import { heardBefore, isLong, keepBook, openBook, type OpenBook } from './kept.io.ts'
import { keptBooks } from './kept.table.ts'
import { TalkReader } from './read.ts'
import { holding, isStanding, reviewed, turnKeys, type Review } from './review.ts'
import { reviews } from './table.ts'
import { talksOf, type TalkSource } from './talks.ts'

export { LedgerBook, type LedgerOptions } from './ledger.ts'
export { holding, isStanding, stateOf, type Review } from './review.ts'
export { WINDOW, type BookSign, type ClosedTurn, type Outline, type Speaker, type TalkBook } from './book.ts'
export type { OpenBook } from './kept.io.ts'
export { decoyOf } from './decoy.ts'
export { talksOf } from './talks.ts'
export { actOfSign, askSigns, isQuote, phraseLanguages, signIds, talkActs, type TalkAct, type Ledger, type Sign, type SignId, type TalkTurn } from './contract.ts'
export { talkTools, type TalkTools } from './ear.io.ts'
export type { TalkSource } from './talks.ts'
export { wordListsNow } from './word-lists.ts'

/** A reader that takes a talk piece by piece, for one that is too long to be held. */
export const readerOf = (ear: Ear): TalkReader => new TalkReader(ear)

/** A conversation of a report with its signs. */
export interface HeardTalk {
  readonly source: TalkSource
  readonly turns: readonly TalkTurn[]
  readonly signs: readonly Sign[]
}

/** So many turns are read before others get their turn at the processor. */
const AT_ONCE = 400

const kept = new WeakMap<Reading, { readonly ear: Ear['lexicon']; readonly talks: Promise<readonly HeardTalk[]> }>()

/**
 * Every conversation of a reading as it is read by machine; remembered as long as the reading lives. `sources`: its conversations, where they are
 * known.
 */
export async function hearAll(tools: TalkTools, reading: Reading, sources = talksOf(reading)): Promise<readonly HeardTalk[]> {
  if (sources.length === 0) return []
  const ear = await tools.ear()
  const known = kept.get(reading)
  if (known !== undefined && known.ear === ear.lexicon) return known.talks
  const talks = hearSources(ear, sources)
  kept.set(reading, { ear: ear.lexicon, talks })
  return talks
}

async function hearSources(ear: Ear, sources: readonly TalkSource[]): Promise<readonly HeardTalk[]> {
  const talks: HeardTalk[] = []
  for (const source of sources) talks.push(await hearOne(ear, source))
  return talks
}

/** Reads one conversation. Free text that quotes nobody tells what a third person saw: its signs are weak. */
export async function hearOne(ear: Ear, source: TalkSource): Promise<HeardTalk> {
  const reader = new TalkReader(ear)
  const turns: TalkTurn[] = []
  const signs: Sign[] = []
  const take = (piece: { readonly turns: readonly TalkTurn[]; readonly signs: readonly Sign[] }): void => {
    for (const turn of piece.turns) turns.push(turn)
    for (const sign of piece.signs) signs.push(source.written && sign.by === null ? { ...sign, weak: true } : sign)
  }
  for (let i = 0; i < source.turns.length; i += AT_ONCE) {
    take(reader.push(source.turns.slice(i, i + AT_ONCE)))
    if (source.turns.length > AT_ONCE) await setImmediate()
  }
  take(reader.end())
  if (ear.classifier !== null) signs.push(...await ear.classifier.signs(turns, signs))
  return { source, turns, signs }
}

/** The conversations of a report as they are read by machine: long ones as they were read when they came. */
async function hearReport(db: Db, tools: TalkTools, id: string, reading: Reading, sources = talksOf(reading)): Promise<readonly HeardTalk[]> {
  return isLong(sources) ? await heardBefore(db, await tools.ear(), id, sources) ?? hearAll(tools, reading, sources) : hearAll(tools, reading, sources)
}

/** The conversations of a report, to be looked into at any place without reading the rest; null when it has none. `reading` is asked for only when they are short. */
export async function openTalks(db: Db, tools: TalkTools, id: string, reading: () => Promise<Reading | null>): Promise<OpenBook | null> {
  return openBook(db, await tools.ear(), id, async () => {
    const read = await reading()
    return read === null ? null : { reading: read, talks: await hearAll(tools, read) }
  })
}

/** The conversations of a report with every sign as people left it. */
export async function reviewedTalks(db: Db, tools: TalkTools, id: string, reading: Reading): Promise<readonly HeardTalk[]> {
  const talks = await hearReport(db, tools, id, reading)
  const said = talks.length === 0 ? [] : (await reviews.of(db, [id])).get(id) ?? []
  return talks.map((t) => withReviews(t, said))
}

function withReviews(talk: HeardTalk, said: readonly Review[]): HeardTalk {
  return said.length === 0 ? talk : { ...talk, signs: reviewed(talk.signs, talk.turns, turnKeys(talk.source.turns), said) }
}

/** A sign as the rooms behind this one see it: with the person of the report who wrote the turn, when the report tells. */
export interface SaidSign extends Sign {
  readonly person: string | null
  /** Number of the conversation in its report, from 0. */
  readonly talk: number
}

/** A report whose conversations are to be read. `revised` is told when its reading came just now: true when there was one before. */
interface Listened {
  readonly id: string
  readonly reading: Reading
  readonly revised?: boolean
}

/** Reads the conversations of a batch, and keeps the long ones; gives the standing signs of each report that has any. */
export async function listen(act: Act, tools: TalkTools, batch: readonly Listened[]): Promise<ReadonlyMap<string, readonly SaidSign[]>> {
  const again = batch.filter((b) => b.revised === true)
  if (again.length > 0) keptBooks.remove(act.db, again.map((b) => b.id))
  const talking = batch.map((b) => ({ ...b, sources: talksOf(b.reading) })).filter((b) => b.sources.length > 0)
  const said = await reviews.of(act.db, talking.map((b) => b.id))
  const found = new Map<string, readonly SaidSign[]>()
  for (const { id, reading, sources, revised } of talking) {
    const words = said.get(id) ?? []
    const before = revised === undefined && isLong(sources) ? await heardBefore(act.db, await tools.ear(), id, sources) : null
    const heard = before ?? await hearAll(tools, reading, sources)
    if (before === null && isLong(sources)) await keepBook(act, await tools.ear(), id, reading, heard, words)
    const talks = heard.map((t) => withReviews(t, words))
    const signs = talks.flatMap((talk, n) => talk.signs.filter(isStanding).map((s) => ({ ...s, talk: n, person: personOf(talk.source, s.by) })))
    if (signs.length > 0) found.set(id, signs)
  }
  return found
}

function personOf(source: TalkSource, by: string | null): string | null {
  return by === null ? null : source.participants.find((p) => p.name === by)?.person ?? null
}

/** Ages that people of a report tell of themselves in its conversations, by the person's ref: claims, which may contradict what fields say. */
export function claimedAges(talks: readonly HeardTalk[]): ReadonlyMap<string, readonly { readonly age: number; readonly at: Place }[]> {
  const told = talks.flatMap((talk) => talk.signs.flatMap((s) => {
    const person = personOf(talk.source, s.by)
    const isAge = (s.sign === 'age-told' || s.sign === 'adult-age-told') && !s.weak && isStanding(s)
    return isAge && person !== null && typeof s.value === 'number' ? [{ person, age: s.value, at: s.place }] : []
  }))
  return Map.groupBy(told, (t) => t.person)
}

/** What a person says of a sign of a report: on which turn of which conversation. */
export interface Judgement {
  readonly talk: number
  readonly turn: number
  readonly sign: SignId
  readonly verdict: Review['verdict']
  readonly weak: boolean
  readonly value: string | number | null
  readonly by: string
  readonly reason: string
}

/**
 * Keeps what a person says of a sign; false when the report has no such turn, or nothing there to confirm or correct. The report must be placed
 * again.
 */
export async function judgeSign(act: Act, tools: TalkTools, id: string, reading: Reading, judgement: Judgement): Promise<boolean> {
  const sources = talksOf(reading)
  const source = sources[judgement.talk]
  const turnKey = source === undefined ? undefined : turnKeys(source.turns)[judgement.turn]
  if (source === undefined || turnKey === undefined) return false
  const { sign, verdict, weak, value, by, reason } = judgement
  const said = (await reviews.of(act.db, [id])).get(id) ?? []
  if (verdict === 'withdrawn') {
    // Only one's own word is taken back, and only while nobody has said anything after it.
    if (holding(said).get(`${turnKey} ${sign}`)?.by !== by) return false
  } else if (verdict === 'confirmed' || verdict === 'corrected') {
    const talk = (await hearReport(act.db, tools, id, reading, sources))[judgement.talk]
    if (talk === undefined || !withReviews(talk, said).signs.some((s) => s.turn === judgement.turn && s.sign === sign)) return false
  }
  const spot = sources.slice(0, judgement.talk).reduce((n, t) => n + t.turns.length, judgement.turn)
  if (isLong(sources)) keptBooks.spot(act.db, id, turnKey, spot)
  reviews.add(act, id, { turnKey, sign, verdict, weak, value, by, reason })
  act.note([{ event: `sign.${verdict}`, subject: id }])
  return true
}

/** Keeps why somebody opened turns of a report, in words; the log keeps which turns. */
export function keepOpeningReason(act: Act, report: string, reason: string): void {
  reviews.addReason(act, report, reason)
}

/** Forgets what was said in the conversations of a report that is erased, and what people said of its signs. */
export function forgetTalks(act: Act, report: string): void {
  keptBooks.remove(act.db, [report])
  reviews.removeOf(act.db, report)
}
