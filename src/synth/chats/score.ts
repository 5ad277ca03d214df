import type { ChatTruth } from './write-chats.ts'

/** A sign that a reader found in a turn. */
export interface FoundSign {
  readonly turn: number
  readonly sign: string
  readonly weak: boolean
}

/** Counts of one sign. Precision and recall are null when there is nothing to divide by. */
export interface SignScore {
  readonly sign: string
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly precision: number | null
  readonly recall: number | null
}

/** How well chats were read. */
export interface ReadingScore {
  readonly signs: readonly SignScore[]
  /** All signs together, by language. */
  readonly languages: readonly { readonly language: string; readonly signs: readonly SignScore[]; readonly all: SignScore }[]
  readonly all: SignScore
  /** Ordinary chats, those read with three or more different signs that are not weak, and the share of these (null without ordinary chats). */
  readonly ordinary: { readonly chats: number; readonly loud: number; readonly share: number | null; readonly files: readonly string[] }
  /** Every false positive and false negative, in the order of the chats. */
  readonly errors: readonly ReadingError[]
}

/** One wrong answer. */
interface ReadingError {
  readonly file: string
  readonly language: string
  readonly turn: number
  readonly sign: string
  readonly error: 'false-positive' | 'false-negative'
}

/** A chat's truth beside what was found in it. */
export interface ReadChat {
  readonly truth: ChatTruth
  readonly found: readonly FoundSign[]
}

/** So many different signs make an ordinary chat loud. */
const LOUD = 3

type Outcome = 'truePositives' | 'falsePositives' | 'falseNegatives'
interface Judged { readonly turn: number; readonly sign: string; readonly outcome: Outcome }

/**
 * Compares found signs with true ones, turn by turn. A weak sign counts neither way: found weak where nothing is, or not found where it is
 * weakly true, it is no error; found weak where it is strongly true, it is a miss; found where it is weakly true, it is nothing. The same
 * sign twice in a turn is one.
 */
export function scoreReading(chats: readonly ReadChat[]): ReadingScore {
  const judged = chats.map(({ truth, found }) => ({ truth, found, outcomes: judge(truth, found) }))
  const languages = [...new Set(chats.map(({ truth }) => truth.language))].sort()
  const ordinary = judged.filter(({ truth }) => truth.ordinary)
  const loud = ordinary.filter(({ found }) => new Set(found.filter(({ weak }) => !weak).map(({ sign }) => sign)).size >= LOUD)
  const outcomes = judged.flatMap((one) => one.outcomes)
  return {
    signs: bySign(outcomes), all: count('all', outcomes),
    languages: languages.map((language) => {
      const own = judged.filter(({ truth }) => truth.language === language).flatMap((one) => one.outcomes)
      return { language, signs: bySign(own), all: count('all', own) }
    }),
    ordinary: {
      chats: ordinary.length, loud: loud.length, share: ordinary.length === 0 ? null : loud.length / ordinary.length,
      files: loud.map(({ truth }) => truth.file),
    },
    errors: judged.flatMap(({ truth, outcomes: own }) => own.flatMap((one) => errorOf(truth, one))),
  }
}

function errorOf({ file, language }: ChatTruth, { turn, sign, outcome }: Judged): readonly ReadingError[] {
  if (outcome === 'truePositives') return []
  return [{ file, language, turn, sign, error: outcome === 'falsePositives' ? 'false-positive' : 'false-negative' }]
}

function judge(truth: ChatTruth, found: readonly FoundSign[]): readonly Judged[] {
  const key = (turn: number, sign: string): string => `${turn} ${sign}`
  const strong = new Map(found.filter(({ weak }) => !weak).map((one) => [key(one.turn, one.sign), one]))
  const doubtful = new Set(truth.signs.filter(({ weak }) => weak).map(({ turn, sign }) => key(turn, sign)))
  const expected = new Map(truth.signs.filter(({ weak }) => !weak).map((one) => [key(one.turn, one.sign), one]))
  const missed = [...expected].map(([k, { turn, sign }]): Judged => ({ turn, sign, outcome: strong.has(k) ? 'truePositives' : 'falseNegatives' }))
  const extra = [...strong].filter(([k]) => !expected.has(k) && !doubtful.has(k))
    .map(([, { turn, sign }]): Judged => ({ turn, sign, outcome: 'falsePositives' }))
  return [...missed, ...extra].sort((a, b) => a.turn - b.turn)
}

function bySign(outcomes: readonly Judged[]): readonly SignScore[] {
  const signs = [...new Set(outcomes.map(({ sign }) => sign))].sort()
  return signs.map((sign) => count(sign, outcomes.filter((one) => one.sign === sign)))
}

function count(sign: string, outcomes: readonly Judged[]): SignScore {
  const of = (wanted: Outcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length
  const [truePositives, falsePositives, falseNegatives] = [of('truePositives'), of('falsePositives'), of('falseNegatives')]
  const over = (n: number): number | null => (n === 0 ? null : truePositives / n)
  const [precision, recall] = [over(truePositives + falsePositives), over(truePositives + falseNegatives)]
  return { sign, truePositives, falsePositives, falseNegatives, precision, recall }
}
