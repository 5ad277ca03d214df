import { createHash } from 'node:crypto'
import type { Turn } from '../intake/contract.ts'
import type { ReviewState, Sign, SignId, TalkTurn } from './contract.ts'

/** What a person said of a sign on a turn. `turnKey` names the turn by what it says, so that it holds when the report is read again. */
export interface Review {
  readonly turnKey: string
  readonly sign: SignId
  /** `withdrawn` takes the word before it back. */
  readonly verdict: 'confirmed' | 'rejected' | 'added' | 'corrected' | 'withdrawn'
  readonly weak: boolean
  readonly value: string | number | null
  readonly by: string
  readonly at: string
  readonly reason: string
}

/**
 * Keys of turns, in order: a hash of author, time as written, text and attachments, numbered when the same comes again. Places and positions are no
 * part of it: they change when an export is taken anew.
 */
export function turnKeys(turns: readonly Pick<Turn, 'by' | 'when' | 'text' | 'attachments'>[]): readonly string[] {
  const seen = new Map<string, number>()
  return turns.map(({ by, when, text, attachments }) => {
    const hash = createHash('sha256').update(JSON.stringify([
      by, when?.instant ?? when?.written ?? null, text, attachments ?? [],
    ])).digest('hex').slice(0, 32)
    const n = seen.get(hash) ?? 0
    seen.set(hash, n + 1)
    return n === 0 ? hash : `${hash}.${n}`
  })
}

/** The words of people that hold, by turn and sign: the latest of each; one that was withdrawn leaves the one before it. Oldest first. */
export function holding(reviews: readonly Review[]): Map<string, Review> {
  const said = new Map<string, Review[]>()
  for (const review of reviews) {
    const key = `${review.turnKey} ${review.sign}`
    const before = said.get(key) ?? []
    if (review.verdict === 'withdrawn') before.pop()
    else said.set(key, [...before, review])
  }
  return new Map([...said].flatMap(([key, words]) => words.slice(-1).map((last): [string, Review] => [key, last])))
}

/** The state that a person's word leaves a sign in. */
export function stateOf({ verdict }: Review): ReviewState {
  return verdict === 'withdrawn' ? 'unreviewed' : verdict
}

/**
 * Signs as people left them: a rejected sign stays (its state says so) and counts nowhere; one that a person added stands beside what was read; a
 * corrected one has the person's weight, and their value where they gave one. `keys` are those of the turns.
 */
export function reviewed(signs: readonly Sign[], turns: readonly TalkTurn[], keys: readonly string[], reviews: readonly Review[]): readonly Sign[] {
  if (reviews.length === 0) return signs
  const said = holding(reviews)
  const out: Sign[] = signs.map((sign) => {
    const review = said.get(`${keys[sign.turn] ?? ''} ${sign.sign}`)
    if (review === undefined) return sign
    said.delete(`${review.turnKey} ${review.sign}`)
    if (review.verdict === 'rejected') return { ...sign, state: 'rejected' }
    if (review.verdict === 'confirmed') return { ...sign, weak: false, state: 'confirmed' }
    return { ...sign, weak: review.weak, value: review.value ?? sign.value, state: stateOf(review) }
  })
  const position = new Map(keys.map((key, i) => [key, i]))
  for (const review of said.values()) {
    const turn = turns[position.get(review.turnKey) ?? -1]
    if (turn === undefined || review.verdict === 'rejected') continue
    out.push({
      sign: review.sign, turn: turn.turn, by: turn.by, at: turn.at, place: turn.place, span: null, why: `${review.by}: ${review.reason}`,
      ground: 'the judgement of a person', weak: review.weak, value: review.value, from: 'person', state: stateOf(review),
    })
  }
  return out.toSorted((a, b) => a.turn - b.turn)
}

/** True for signs that count: not rejected. */
export const isStanding = (sign: Sign): boolean => sign.state !== 'rejected'
