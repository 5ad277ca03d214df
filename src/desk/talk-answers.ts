import { actOfSign, askSigns, phraseLanguages, signIds, type Speaker, type TalkBook, type SignId } from '../conversation/index.ts'
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
const toldOf = (mark: Mark | undefined) => (mark === undefined ? null : { turn: mark.turn, by: mark.by, value: mark.value })

/** What is asked first of conversations, answered from the signs that stand: nothing is guessed, nothing is read. */
export function answersOf(book: TalkBook, row: Row) {
  const standing = row.marks.filter(counts)
  const first = new Map<SignId, Mark>()
  const times = new Map<SignId, number>()
  for (const mark of standing) {
    if (!first.has(mark.sign)) first.set(mark.sign, mark)
    times.set(mark.sign, (times.get(mark.sign) ?? 0) + 1)
  }
  const asked = standing.filter((m) => asks.has(m.sign))
  const [firstAsk] = asked
  const meeting = MEETINGS.find(([, sign]) => first.has(sign))
  const moved = first.get('platform-move')
  const spoken: Record<string, number> = {}
  for (const talk of book.talks) for (const [language, turns] of Object.entries(talk.languages)) spoken[language] = (spoken[language] ?? 0) + turns
  const [start] = book.talks
  return {
    began: start === undefined ? null : { turn: start.from, by: row.by[start.from] ?? -1, at: start.startedAt },
    asks: {
      asks: asked.length, refusals: times.get('refusal') ?? 0, returns: times.get('return-after-refusal') ?? 0,
      first: firstAsk === undefined ? null : { turn: firstAsk.turn, by: firstAsk.by, sign: firstAsk.sign },
    },
    pressure: {
      times: (times.get('threat') ?? 0) + (times.get('demand') ?? 0), first: refOf(standing.find((m) => PRESSURE.has(m.sign))), deadline: toldOf(first.get('deadline')),
    },
    meeting: { state: meeting?.[0] ?? ('none' as const), first: meeting === undefined ? null : toldOf(first.get(meeting[1])) },
    told: CHILD_TELLS.flatMap((sign) => {
      const mark = first.get(sign)
      return mark === undefined ? [] : [{ sign, turn: mark.turn, by: mark.by, value: mark.value, beforeAsk: firstAsk === undefined || firstAsk.turn > mark.turn }]
    }),
    adultAge: toldOf(first.get('adult-age-told')),
    moved: { times: times.get('platform-move') ?? 0, first: moved === undefined ? null : { turn: moved.turn, by: moved.by, to: moved.value } },
    languages: languagesOf(spoken), untold: book.turns - Object.values(spoken).reduce((a, b) => a + b, 0),
    others: { children: refOf(first.get('other-children')), access: refOf(first.get('child-access')) },
    induced: { childAsks: childAsks(book.speakers, asked), decoy: decoyTold(book) },
  }
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
