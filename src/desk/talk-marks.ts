import { actOfSign, holding, signIds, stateOf, WINDOW, type OpenBook, type Outline, type Review, type Sign, type SignId, type TalkAct } from '../conversation/index.ts'

/** A sign of a report's conversations in numbers: on which turn of the row, by which speaker. */
export interface Mark {
  readonly turn: number
  readonly by: number
  readonly sign: SignId
  readonly weak: boolean
  readonly value: string | number | null
  readonly state: Sign['state']
}

/** All turns of a report in numbers: who speaks, and which signs stand, in the order of turns. */
export interface Row {
  readonly by: Int32Array
  readonly marks: readonly Mark[]
}

/** The outlines of a report as one row, signs as they were read by machine. */
export function rowOf(turns: number, outlines: readonly Outline[]): Row {
  const by = new Int32Array(turns)
  const marks: Mark[] = []
  for (const [n, outline] of outlines.entries()) {
    by.set(outline.by, n * WINDOW)
    for (const [at, sign, weak, value] of outline.marks) {
      const id = signIds[sign]
      if (id !== undefined) marks.push({ turn: n * WINDOW + at, by: outline.by[at] ?? -1, sign: id, weak: weak === 1, value, state: 'unreviewed' })
    }
  }
  return { by, marks }
}

/** A person's word on a sign, by the turn that it is about. */
export type Placed = OpenBook['reviews'][number]

const keyOf = ({ turn, sign }: { readonly turn: number; readonly sign: string }): string => `${turn} ${sign}`

/** The words that hold, by turn and sign. */
export function wordsOf(reviews: readonly Placed[]): ReadonlyMap<string, Placed> {
  const turns = new Map(reviews.map((r) => [r.turnKey, r.turn]))
  return new Map([...holding(reviews).values()].flatMap((r: Review) => {
    const turn = turns.get(r.turnKey)
    return turn === undefined ? [] : [[`${turn} ${r.sign}`, { ...r, turn }] as const]
  }))
}

/** The row with its signs as people left them. Added signs come in; what was added and then rejected by another stays, as rejected. */
export function reviewedRow({ by, marks }: Row, reviews: readonly Placed[]): Row {
  if (reviews.length === 0) return { by, marks }
  const words = new Map(wordsOf(reviews))
  const changed = marks.map((mark) => {
    const word = words.get(keyOf(mark))
    if (word === undefined) return mark
    words.delete(keyOf(mark))
    return { ...mark, ...leftBy(word, mark) }
  })
  const added = [...words.values()].filter((w) => isAdded(w, reviews)).map((w): Mark => (
    { turn: w.turn, by: by[w.turn] ?? -1, sign: w.sign, weak: w.weak, value: w.value, state: stateOf(w) }))
  return { by, marks: added.length === 0 ? changed : [...changed, ...added].toSorted((a, b) => a.turn - b.turn) }
}

/** How a person's word leaves a sign. */
export function leftBy(word: Placed, sign: { readonly weak: boolean; readonly value: string | number | null }): Pick<Mark, 'weak' | 'value' | 'state'> {
  if (word.verdict === 'rejected') return { weak: sign.weak, value: sign.value, state: 'rejected' }
  if (word.verdict === 'confirmed') return { weak: false, value: sign.value, state: 'confirmed' }
  return { weak: word.weak, value: word.value ?? sign.value, state: stateOf(word) }
}

/** Whether a sign that no machine read was put there by a person (its rejection alone makes none). */
export function isAdded(word: Placed, reviews: readonly Placed[]): boolean {
  return word.verdict !== 'rejected' || reviews.some((r) => r.turnKey === word.turnKey && r.sign === word.sign && r.verdict === 'added')
}

/** Signs that count: neither rejected nor in doubt. */
export const counts = (mark: Mark): boolean => mark.state !== 'rejected' && !mark.weak

/** What narrows the turns. */
export interface Narrowing {
  readonly talk?: number | undefined
  readonly by?: number | undefined
  readonly act?: TalkAct | undefined
  readonly sign?: SignId | undefined
}

/** Whether a sign is asked for; those in doubt are, rejected ones too: a reader must find what was rejected. */
export function isAsked(mark: Mark, { by, act, sign }: Narrowing): boolean {
  return (by === undefined || mark.by === by) && (act === undefined || actOfSign[mark.sign] === act) && (sign === undefined || mark.sign === sign)
}

/** Numbers of the turns that are asked for, from `from` to `to` (excluded), in order; null when all of them are. */
export function turnsAsked(row: Row, narrowing: Narrowing, from: number, to: number): readonly number[] | Int32Array | null {
  const { by, act, sign } = narrowing
  const inside = (turn: number): boolean => turn >= from && turn < to
  if (act !== undefined || sign !== undefined) return [...new Set(row.marks.filter((m) => inside(m.turn) && isAsked(m, narrowing)).map((m) => m.turn))]
  if (by === undefined) return null
  const found = new Int32Array(to - from)
  let n = 0
  for (let turn = from; turn < to; turn++) if (row.by[turn] === by) found[n++] = turn
  return found.subarray(0, n)
}
