import { isQuote, WINDOW, type BookSign, type ClosedTurn, type OpenBook } from '../conversation/index.ts'
import { isRead } from './talk-answers.ts'
import { rangeOf } from './talk-ledger.ts'
import { counts, isAdded, isAsked, leftBy, turnsAsked, wordsOf, type Mark, type Narrowing, type Placed } from './talk-marks.ts'
import type { OpenedTalks } from './talk-open.ts'

/** Windows that hold these turns. */
const windowsOf = (turns: readonly number[]): number[] => [...new Set(turns.map((t) => Math.floor(t / WINDOW)))]

/** Turns without their words, from the `from`-th that is asked for on. Only the windows that hold them are read. */
export async function closedTurns({ open, row }: OpenedTalks, narrowing: Narrowing, from: number, limit: number, own: string) {
  const range = rangeOf(open.book, narrowing)
  const asked = turnsAsked(row, narrowing, range.from, range.to)
  const total = asked === null ? range.to - range.from : asked.length
  const last = Math.min(total, from + limit)
  const wanted = Array.from({ length: Math.max(0, last - from) }, (_, i) => (asked === null ? range.from + from + i : asked[from + i] ?? 0))
  const windows = await open.windows(windowsOf(wanted))
  const signs = new SignsTold(open, own)
  const turns = wanted.flatMap((turn) => {
    const window = windows.get(Math.floor(turn / WINDOW))
    const closed = window?.turns[turn % WINDOW]
    return closed === undefined ? [] : [{ ...toldTurn(open, turn, closed), signs: signs.of(turn, window).map(unquoted) }]
  })
  const isNear = (m: Mark): boolean => m.turn >= range.from && m.turn < range.to && counts(m) && isAsked(m, narrowing)
  const rankOf = (mark: Mark | undefined): number | null => (mark === undefined ? null : asked === null ? mark.turn - range.from : asked.indexOf(mark.turn))
  return {
    total, from, turns, before: rankOf(row.marks.findLast((m) => m.turn < (wanted[0] ?? range.from) && isNear(m))),
    after: rankOf(row.marks.find((m) => m.turn > (wanted.at(-1) ?? -1) && isNear(m))),
  }
}

/** A sign without words of its turn: those are told where the turn is opened (`openedTurns`). */
function unquoted(sign: ReturnType<SignsTold['of']>[number]): typeof sign {
  const told = (value: typeof sign.value): typeof sign.value => (isQuote(sign.sign, value) ? null : value)
  return { ...sign, value: told(sign.value), said: sign.said.map((w) => ({ ...w, value: told(w.value) })) }
}

/** A turn as it is told; the words of people on its signs by their ids. */
type Told = Awaited<ReturnType<typeof closedTurns>>['turns'][number]

/** A turn with the names of those who said something of its signs. */
export function withNames(turn: Told, names: ReadonlyMap<string, string>): Told {
  return { ...turn, signs: turn.signs.map((sign) => ({ ...sign, said: sign.said.map((w) => ({ ...w, by: names.get(w.by) ?? w.by })) })) }
}

function toldTurn({ book }: OpenBook, turn: number, { by, at, place, letters, words, language, attachments, deleted, since }: ClosedTurn) {
  const talk = book.talks.findIndex((t) => turn >= t.from && turn < t.to)
  return { turn, talk, inTalk: turn - (book.talks[talk]?.from ?? 0), by, at, place, letters, words, language, isRead: isRead(language), attachments, deleted, since }
}

/** Signs of turns as people left them, with what people said. */
class SignsTold {
  private readonly words: ReadonlyMap<string, Placed>
  private readonly byTurn: ReadonlyMap<number, readonly Placed[]>
  private readonly reviews: readonly Placed[]
  private readonly own: string

  constructor({ reviews }: OpenBook, own: string) {
    this.reviews = reviews
    this.words = wordsOf(reviews)
    this.byTurn = Map.groupBy(reviews, (r) => r.turn)
    this.own = own
  }

  of(turn: number, window: { readonly signs: readonly BookSign[] } | undefined) {
    const signs = window?.signs.filter((s) => s.in === turn % WINDOW) ?? []
    const read = signs.map(({ in: _in, ...sign }) => {
      const word = this.words.get(`${turn} ${sign.sign}`)
      return { ...sign, ...(word === undefined ? {} : leftBy(word, sign)), said: this.said(turn, sign.sign) }
    })
    const added = [...new Set((this.byTurn.get(turn) ?? []).map((r) => r.sign))].filter((sign) => signs.every((s) => s.sign !== sign)).flatMap((sign) => {
      const word = this.words.get(`${turn} ${sign}`)
      if (word === undefined || !isAdded(word, this.reviews)) return []
      return [{ sign, span: null, why: word.reason, ground: 'the judgement of a person', from: 'person', ...leftBy(word, word), said: this.said(turn, sign) }]
    })
    return [...read, ...added]
  }

  private said(turn: number, sign: string) {
    return (this.byTurn.get(turn) ?? []).filter((r) => r.sign === sign)
      .map(({ verdict, by, at, reason, weak, value }) => ({ verdict, by, own: by === this.own, at, reason, weak, value }))
  }
}

/** Longer turns are cut: the file itself holds the rest. */
const LONGEST = 20_000

/** The words of some turns, with what their signs quote of them; only the windows that hold them are read. */
export async function openedTurns(open: OpenBook, turns: readonly number[], own: string) {
  const wanted = [...new Set(turns)].filter((t) => t < open.book.turns).toSorted((a, b) => a - b)
  const numbers = windowsOf(wanted)
  const [words, windows] = [await open.words(numbers), await open.windows(numbers)]
  const signs = new SignsTold(open, own)
  return wanted.flatMap((turn) => {
    const text = words.get(Math.floor(turn / WINDOW))?.[turn % WINDOW]
    if (text === undefined) return []
    const quotes = signs.of(turn, windows.get(Math.floor(turn / WINDOW))).flatMap(({ sign, value }) => (isQuote(sign, value) ? [{ sign, value }] : []))
    return [{ turn, text: text.length > LONGEST ? text.slice(0, LONGEST).toWellFormed() : text, isCut: text.length > LONGEST, quotes }]
  })
}

/** Turns as the log names them: `37 to 46, 52`. */
export function turnRanges(turns: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const turn of turns) {
    const last = ranges.at(-1)
    if (last !== undefined && turn === last[1] + 1) last[1] = turn
    else ranges.push([turn, turn])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ')
}
