import { actOfSign, talkActs, type Speaker, type TalkAct, type TalkBook } from '../conversation/index.ts'
import { counts, isAsked, type Narrowing, type Row } from './talk-marks.ts'

/** Days shown at most under a chart. */
const MOST_DAYS = 12
const LIST = ['suspect', 'child'] as const

type Column = [column: number, first: number, bySuspect: number, byChild: number, byOther: number]

/** Who does what when, in at most `columns` columns of turns. */
export function ledgerOf(book: TalkBook, row: Row, narrowing: Narrowing, columns: number) {
  const { from, to } = rangeOf(book, narrowing)
  const turnsInColumn = Math.max(1, Math.ceil((to - from) / columns))
  const lanes = new Map<TalkAct, Map<number, Column>>(talkActs.map((act) => [act, new Map()]))
  const sides = book.speakers.map((s) => sideOf(s))
  for (const mark of row.marks) {
    if (mark.turn < from || mark.turn >= to || !counts(mark) || !isAsked(mark, narrowing)) continue
    const lane = lanes.get(actOfSign[mark.sign])
    const column = Math.floor((mark.turn - from) / turnsInColumn)
    const cell: Column = lane?.get(column) ?? [column, mark.turn, 0, 0, 0]
    cell[sides[mark.by] ?? 4]++
    lane?.set(column, cell)
  }
  return {
    from, to, turnsInColumn, days: daysOf(book.days, from, to),
    lanes: [...lanes].map(([act, cells]) => ({ act, total: [...cells.values()].reduce((n, c) => n + c[2] + c[3] + c[4], 0), marks: [...cells.values()] })),
  }
}

/** Place of a speaker's count in a column. */
function sideOf({ role }: Speaker): 2 | 3 | 4 {
  return role === LIST[0] ? 2 : role === LIST[1] ? 3 : 4
}

/** The turns of one conversation, or of all. */
export function rangeOf(book: TalkBook, { talk }: Narrowing): { readonly from: number; readonly to: number } {
  const one = talk === undefined ? undefined : book.talks[talk]
  return one === undefined ? { from: 0, to: book.turns } : { from: one.from, to: one.to }
}

/** Days that begin in a range, thinned evenly; the first is always told. */
function daysOf(days: TalkBook['days'], from: number, to: number) {
  const inside = days.filter(([turn], i) => turn < to && (turn >= from || (days[i + 1]?.[0] ?? to) > from)).map(([turn, day]) => ({ turn: Math.max(from, turn), day }))
  const step = Math.ceil(inside.length / MOST_DAYS)
  return inside.filter((_day, i) => i % step === 0)
}
