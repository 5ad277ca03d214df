import type { PhraseLanguage, SignId } from '../contract.ts'
import type { CueId } from '../cues/plug.ts'
import type { Token } from '../fold.ts'

/** Phrases by language, one a line (the notation stands in `phrase.ts`). */
export type Phrases = Readonly<Partial<Record<PhraseLanguage, string>>>

/** A published ground. `mark` is the evidence mark: V read in the source, 2 secondary, U unverified, D derived. */
export interface SignGround {
  readonly text: string
  readonly source: string
  readonly mark: 'V' | '2' | 'U' | 'D'
}

/** A phrase of a sign that a turn holds. `from` and `to` are positions in `turn.tokens` (`from` -1: it began in the author's turn before). */
export interface Heard {
  readonly sign: SignId
  readonly role: 'phrase' | 'hint' | 'veto'
  readonly language: PhraseLanguage
  readonly from: number
  readonly to: number
  readonly words: number
  /** The last number in the phrase. */
  readonly number: number | null
}

/** A turn as signs see it. `cues` are what it does in a talk (agrees, refuses, jokes) and which ordinary scene its words belong to. */
export interface HeardTurn {
  readonly index: number
  readonly by: string | null
  /** Milliseconds since 1970, or of the local reading when no zone is known; null without a time. */
  readonly ms: number | null
  /** As it was written. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: string | null
  readonly attachments: readonly string[]
  readonly heard: readonly Heard[]
  readonly cues: ReadonlySet<CueId>
}

/** A sign that stands on a turn already. */
export interface Stood {
  readonly sign: SignId
  readonly turn: number
  readonly by: string | null
  readonly weak: boolean
  readonly value: string | number | null
}

/** What is known of one who takes part. `raw` counts turns of theirs with a phrase of a sign in the whole piece that is read, not yet weighed. */
export interface Party {
  readonly by: string | null
  readonly turns: number
  readonly raw: Readonly<Partial<Record<SignId, number>>>
  /** Ages that they told of themselves so far, in years. */
  readonly ages: readonly number[]
}

/** What a sign may look at while a turn is weighed. Turns near by, signs found so far, who the sides are, which ordinary scenes the talk holds. */
export interface TalkView {
  readonly turn: HeardTurn
  /** Turns before, the latest first. */
  before(turns: number): readonly HeardTurn[]
  /** Turns after, the next first (few; none at the end of what was read so far). */
  after(turns: number): readonly HeardTurn[]
  /** Signs found within the last turns (this turn's included), the latest first; of these ids when some are given. */
  stood(withinTurns: number, ...ids: readonly SignId[]): readonly Stood[]
  readonly self: Party
  readonly others: readonly Party[]
  /** How many turns within 15 on either side bear the cue. */
  near(cue: CueId): number
  /** Share of all turns of the talk that bear the cue, 0 to 1. */
  share(cue: CueId): number
  /**
   * How many different signs the author's turns have phrases of in the whole piece (not those of `apart`); ordinary asks among acquaintances count
   * little.
   */
  suspicion(by: 'self' | 'other', ...apart: readonly SignId[]): number
}

/** How a phrase is weighed: a sign, a weak one, none. With a value or another reason when there is one. */
export type Verdict = 'yes' | 'weak' | 'no'
export interface Weighed {
  readonly verdict: Verdict
  readonly why?: string
  readonly value?: string | number
}

/** A sign that no phrase carries. `from` and `to` are token positions, or absent. */
export interface Inferred {
  readonly verdict: 'yes' | 'weak'
  readonly why: string
  readonly value?: string | number
  readonly from?: number
  readonly to?: number
}

/**
 * A sign. `phrases` carry it by themselves; `hints` only when `weigh` says so; a veto in the same turn takes every phrase and hint of the turn
 * away. `weigh` judges each phrase and hint by its surroundings (without it: phrases yes, hints no). `infer` finds it without words of its own.
 */
export interface SignPlug {
  readonly id: SignId
  readonly label: string
  readonly why: string
  readonly ground: SignGround
  readonly phrases: Phrases
  readonly hints?: Phrases
  readonly vetoes?: Phrases
  weigh?(heard: Heard, talk: TalkView): Verdict | Weighed
  infer?(talk: TalkView): Inferred | null
}

/** Declares a sign and keeps its id as a literal type. */
export function sign<const T extends SignPlug>(plug: T): T {
  return plug
}
