import { actOfSign, askSigns, isQuote, phraseLanguages, signIds, type Speaker, type TalkBook, type SignId } from '../conversation/index.ts'
import { counts, type Mark, type Row } from './talk-marks.ts'

const asks: ReadonlySet<string> = new Set(askSigns)
const read: ReadonlySet<string> = new Set(phraseLanguages)

/** Turns by language, the most spoken first; `isRead`: signs are read in it. */
export function languagesOf(spoken: Readonly<Record<string, number>>) {
  return Object.entries(spoken).map(([language, turns]) => ({ language, turns, isRead: read.has(language) })).toSorted((a, b) => b.turns - a.turns)
}

/** Whether signs are read in a language; one that is not told is tried in all. */
export const isRead = (language: string | null): boolean => language === null || read.has(language)

/** How often each sign stands, in the order of the contract. */
export function signCounts({ marks }: Row) {
  const counted = new Map<SignId, { standing: number; weak: number; rejected: number }>()
  for (const mark of marks) {
    const c = counted.get(mark.sign) ?? { standing: 0, weak: 0, rejected: 0 }
    counted.set(mark.sign, c)
    if (mark.state === 'rejected') c.rejected++
    else if (mark.weak) c.weak++
    else c.standing++
  }
  return signIds.flatMap((sign) => {
    const c = counted.get(sign)
    return c === undefined ? [] : [{ sign, act: actOfSign[sign], ...c }]
  })
}

/** Turns of each speaker. */
export function turnsBy({ by }: Row, speakers: readonly Speaker[]) {
  const turns = speakers.map(() => 0)
  for (const n of by) if (n >= 0) turns[n] = (turns[n] ?? 0) + 1
  return speakers.map((s, n) => ({ ...s, turns: turns[n] ?? 0 }))
}

const CHILD_TELLS: readonly SignId[] = ['age-told', 'school-told', 'home-told', 'distress-told']
const PRESSURE: ReadonlySet<SignId> = new Set(['threat', 'demand', 'deadline'])
const MEETINGS = [['arranged', 'meeting-arranged'], ['agreed', 'meeting-agreed'], ['proposed', 'meeting-proposed']] as const

const refOf = (mark: Mark | undefined) => (mark === undefined ? null : { turn: mark.turn, by: mark.by })
/** What a sign tells, as far as no turn need be opened for it. */
const valueOf = ({ sign, value }: Mark) => (isQuote(sign, value) ? null : value)
const toldOf = (mark: Mark | undefined) => (mark === undefined ? null : { turn: mark.turn, by: mark.by, value: valueOf(mark) })

/** The signs that stand: all in order, the first of each, and how often. */
class Standing {
  readonly all: readonly Mark[]
  readonly asks: readonly Mark[]
  private readonly bySign: ReadonlyMap<SignId, readonly Mark[]>

  constructor({ marks }: Row) {
    this.all = marks.filter(counts)
    this.asks = this.all.filter((m) => asks.has(m.sign))
    this.bySign = Map.groupBy(this.all, (m) => m.sign)
  }

  first(sign: SignId): Mark | undefined {
    return this.bySign.get(sign)?.[0]
  }

  times(...signs: readonly SignId[]): number {
    return signs.reduce((n, sign) => n + (this.bySign.get(sign)?.length ?? 0), 0)
  }
}

/** What is asked first of conversations, answered from the signs that stand: nothing is guessed, nothing is read. */
export function answersOf(book: TalkBook, row: Row) {
  const standing = new Standing(row)
  const [firstAsk] = standing.asks
  const [start] = book.talks
  const moved = standing.first('platform-move')
  return {
    began: start === undefined ? null : { turn: start.from, by: row.by[start.from] ?? -1, at: start.startedAt },
    asks: {
      asks: standing.asks.length, refusals: standing.times('refusal'), returns: standing.times('return-after-refusal'),
      first: firstAsk === undefined ? null : { turn: firstAsk.turn, by: firstAsk.by, sign: firstAsk.sign },
    },
    pressure: {
      times: standing.times('threat', 'demand'), first: refOf(standing.all.find((m) => PRESSURE.has(m.sign))), deadline: toldOf(standing.first('deadline')),
    },
    meeting: meetingOf(standing), told: toldByChild(standing), adultAge: toldOf(standing.first('adult-age-told')),
    moved: { times: standing.times('platform-move'), first: moved === undefined ? null : { turn: moved.turn, by: moved.by, to: valueOf(moved) } },
    ...spokenIn(book), others: { children: refOf(standing.first('other-children')), access: refOf(standing.first('child-access')) },
    induced: { childAsks: childAsks(book.speakers, standing.asks), decoy: decoyTold(book) },
  }
}

function meetingOf(standing: Standing) {
  const found = MEETINGS.find(([, sign]) => standing.first(sign) !== undefined)
  return found === undefined ? { state: 'none' as const, first: null } : { state: found[0], first: toldOf(standing.first(found[1])) }
}

function toldByChild(standing: Standing) {
  const [firstAsk] = standing.asks
  return CHILD_TELLS.flatMap((sign) => {
    const mark = standing.first(sign)
    return mark === undefined ? [] : [{ sign, turn: mark.turn, by: mark.by, value: valueOf(mark), beforeAsk: firstAsk === undefined || firstAsk.turn > mark.turn }]
  })
}

/** Languages of all conversations together, and how many turns tell none. */
function spokenIn({ talks, turns }: TalkBook) {
  const spoken: Record<string, number> = {}
  for (const talk of talks) for (const [language, n] of Object.entries(talk.languages)) spoken[language] = (spoken[language] ?? 0) + n
  return { languages: languagesOf(spoken), untold: turns - Object.values(spoken).reduce((a, b) => a + b, 0) }
}

function childAsks(speakers: readonly Speaker[], asked: readonly Mark[]): number | null {
  const children = new Set(speakers.flatMap((s, n) => (s.role === 'child' ? [n] : [])))
  return children.size === 0 ? null : asked.filter((m) => children.has(m.by)).length
}

function decoyTold({ inducement }: TalkBook) {
  if (inducement === null) return null
  const { by, because, counts: counted, questions } = inducement
  return { by, because, counts: counted, questions }
}
