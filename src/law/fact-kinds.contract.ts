/** What a fact may hold. `years` and `count` also take a range; `one-or-more` a word or a list of words; `codes` jurisdiction codes. */
export type FactType = 'flag' | 'years' | 'count' | 'gap' | 'day' | 'word' | 'one-or-more' | 'list' | 'country' | 'code' | 'codes' | 'offences'

/**
 * What the house knows of a fact's name. `judgement`: a person must confirm it when another room proposes it.
 * `derived`: worked out from other facts unless it is stated. `words`: the only words it takes.
 */
export interface FactKind {
  readonly type: FactType
  readonly judgement: boolean
  readonly derived: boolean
  readonly words: readonly string[]
  readonly means: string
}

const kind = (type: FactType, means: string, more: Partial<FactKind> = {}): FactKind => ({
  type, judgement: false, derived: false, words: [], means, ...more,
})

/** True or false, readable from evidence. */
export const told = (means: string): FactKind => kind('flag', means)

/** True or false, and a judgement. */
export const judged = (means: string): FactKind => kind('flag', means, { judgement: true })

/** True or false, derived from other facts. */
export const derived = (means: string): FactKind => kind('flag', means, { derived: true })

/** Whole years, readable from evidence. */
export const years = (means: string): FactKind => kind('years', means)

/** Whole years, and a judgement. */
export const judgedYears = (means: string): FactKind => kind('years', means, { judgement: true })

/** Whole years, derived from other facts. */
export const derivedYears = (means: string): FactKind => kind('years', means, { derived: true })

/** A birth date, `2011-03-31`. */
export const day = (means: string): FactKind => kind('day', means)

/** One of some words. */
export const word = (means: string, ...words: readonly string[]): FactKind => kind('word', means, { words })

/** One of some words, or a list of them. */
export const words = (means: string, ...list: readonly string[]): FactKind => kind('one-or-more', means, { words: list })

/** Any other type. */
export const other = (type: FactType, means: string, more: Partial<FactKind> = {}): FactKind => kind(type, means, more)

/** The same kind, as a judgement. */
export const asJudgement = (fact: FactKind): FactKind => ({ ...fact, judgement: true })
