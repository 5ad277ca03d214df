import type { Act } from '../custody/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Db } from '../store/index.ts'
import { bookOf, WINDOW, type BookSign, type BookWindow, type ClosedTurn, type Outline, type TalkBook } from './book.ts'
import type { Sign, TalkTurn } from './contract.ts'
import type { Ear } from './hear.ts'
import { keptBooks } from './kept.table.ts'
import { turnKeys, type Review } from './review.ts'
import { reviews } from './table.ts'
import type { TalkSource } from './talks.ts'

/** Reports with more turns than this are kept in windows; shorter ones are read again whenever they are asked for (some 30 ms of CPU at most). */
const KEPT_FROM = 400

/** A conversation of a report as it was read. */
interface Heard {
  readonly source: TalkSource
  readonly turns: readonly TalkTurn[]
  readonly signs: readonly Sign[]
}

/** The conversations of a report, to be looked into at any place. Windows are numbered from 0, each of `WINDOW` turns; signs are those read by machine. */
export interface OpenBook {
  /** Another one whenever anything in it but reviews may be another. */
  readonly mark: string
  readonly book: TalkBook
  /** Read with another lexicon than the one that is at work now. */
  readonly isEarlier: boolean
  readonly reviews: readonly (Review & { readonly turn: number })[]
  outlines(): Promise<readonly Outline[]>
  windows(numbers: readonly number[]): Promise<ReadonlyMap<number, { readonly turns: readonly ClosedTurn[]; readonly signs: readonly BookSign[] }>>
  words(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>
}

/** Number of turns in the conversations of a report. */
const turnsIn = (sources: readonly TalkSource[]): number => sources.reduce((n, s) => n + s.turns.length, 0)

/** True when conversations of this length are kept. */
export const isLong = (sources: readonly TalkSource[]): boolean => turnsIn(sources) > KEPT_FROM

const lexiconOf = (ear: Ear): string => ear.lexicon?.sha256 ?? ''

/** Where in the row of all turns those stand of which people said something. */
function spotsOf(talks: readonly Heard[], said: readonly Review[]): Record<string, number> {
  if (said.length === 0) return {}
  const wanted = new Set(said.map((r) => r.turnKey))
  const spots: Record<string, number> = {}
  let before = 0
  for (const { source } of talks) {
    for (const [i, key] of turnKeys(source.turns).entries()) if (wanted.has(key)) spots[key] ??= before + i
    before += source.turns.length
  }
  return spots
}

/** Keeps the long conversations of a report as they were read by machine. */
export async function keepBook(act: Act, ear: Ear, id: string, reading: Reading, talks: readonly Heard[], said: readonly Review[]): Promise<void> {
  const { book, windows } = bookOf(talks, reading)
  await keptBooks.keep(act, id, { lexicon: lexiconOf(ear), book, spots: spotsOf(talks, said) }, windows)
}

/** Conversations as they were read before: null when they are not kept, are others, or were read with another lexicon. */
export async function heardBefore(db: Db, ear: Ear, id: string, sources: readonly TalkSource[]): Promise<readonly Heard[] | null> {
  if (!isLong(sources)) return null
  const kept = await keptBooks.of(db, id)
  const isSame = kept !== null && kept.lexicon === lexiconOf(ear) && kept.book.talks.length === sources.length
    && kept.book.talks.every((t, i) => t.to - t.from === sources[i]?.turns.length)
  if (!isSame) return null
  const spoken = (await keptBooks.outlines(db, id)).flatMap((o) => [...o.languages])
  const signs = (await keptBooks.signs(db, id)).flatMap((w) => w.signs.map(({ in: at, ...sign }) => ({ at: w.number * WINDOW + at, sign })))
  let next = 0
  return sources.map((source, i) => {
    const from = kept.book.talks[i]?.from ?? 0
    const turns = source.turns.map((t, turn): TalkTurn => ({
      turn, by: t.by, at: t.when, text: t.text, place: t.at, language: kept.book.languages[spoken[from + turn] ?? -1] ?? null, attachments: t.attachments ?? [], deleted: t.deleted === true,
    }))
    const mine: Sign[] = []
    for (let s = signs[next]; s !== undefined && s.at < from + turns.length; s = signs[++next]) {
      const turn = turns[s.at - from]
      if (turn !== undefined) mine.push({ ...s.sign, turn: turn.turn, by: turn.by, at: turn.at, place: turn.place })
    }
    return { source, turns, signs: mine }
  })
}

/** Opens the conversations of a report: the kept ones, or those that `hear` reads now. Null when it has none. */
export async function openBook(
  db: Db, ear: Ear, id: string, hear: () => Promise<{ readonly reading: Reading; readonly talks: readonly Heard[] } | null>,
): Promise<OpenBook | null> {
  const said = (await reviews.of(db, [id])).get(id) ?? []
  const placed = (spots: Readonly<Record<string, number>>) => said.flatMap((r) => {
    const turn = spots[r.turnKey]
    return turn === undefined ? [] : [{ ...r, turn }]
  })
  const kept = await keptBooks.of(db, id)
  if (kept !== null) {
    return {
      mark: `${id} ${kept.act_id}`, book: kept.book, isEarlier: kept.lexicon !== lexiconOf(ear), reviews: placed(kept.spots),
      outlines: () => keptBooks.outlines(db, id), windows: (numbers) => keptBooks.windows(db, id, numbers), words: (numbers) => keptBooks.words(db, id, numbers),
    }
  }
  const heard = await hear()
  if (heard === null || turnsIn(heard.talks.map((t) => t.source)) === 0) return null
  const { book, windows } = bookOf(heard.talks, heard.reading)
  const some = <T>(numbers: readonly number[], of: (w: BookWindow) => T): Promise<ReadonlyMap<number, T>> => (
    Promise.resolve(new Map(numbers.flatMap((n) => (windows[n] === undefined ? [] : [[n, of(windows[n])] as const])))))
  return {
    mark: '', book, isEarlier: false, reviews: placed(spotsOf(heard.talks, said)), outlines: () => Promise.resolve(windows.map((w) => w.outline)),
    windows: (numbers) => some(numbers, ({ turns, signs }) => ({ turns, signs })), words: (numbers) => some(numbers, (w) => w.words),
  }
}
