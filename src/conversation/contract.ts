import type { Place } from '../kernel/place.ts'
import type { When } from '../kernel/time.ts'

/**
 * What a turn can show. A sign says what a turn does, never what a person is; every one is for a person to review.
 * Meanings and borders stand in docs/conversation.md.
 */
export const signIds = [
  'age-asked', 'age-told', 'adult-age-told', 'age-contradicted', 'school-asked', 'home-asked', 'school-told', 'home-told', 'supervision-asked',
  'secrecy-asked', 'flattery', 'gift-offered', 'payment-offered', 'payment-sent', 'platform-move', 'image-asked', 'image-sent', 'threat', 'demand',
  'deadline', 'meeting-proposed', 'meeting-agreed', 'meeting-arranged', 'refusal', 'return-after-refusal', 'distress-told', 'other-children',
  'child-access', 'sexual-message',
] as const

/** One of `signIds`. */
export type SignId = (typeof signIds)[number]

/** Languages that the signs are written in (ISO 639-1; `hi-latn` is Hindi in Latin letters). `any` holds whatever the language. */
export const phraseLanguages = ['any', 'en', 'cy', 'es', 'fr', 'de', 'pt', 'nl', 'pl', 'tl', 'hi', 'hi-latn'] as const

/** One of `phraseLanguages`. */
export type PhraseLanguage = (typeof phraseLanguages)[number]

/** Who says that a sign stands on a turn: our phrases, a rule over several turns, the deployer's lexicon or classifier, or a person. */
export type SignSource = 'phrase' | 'context' | 'lexicon' | 'classifier' | 'person'

/** What a person said of a sign; `unreviewed` until someone did. */
export type ReviewState = 'unreviewed' | 'confirmed' | 'rejected' | 'added' | 'corrected'

/**
 * One turn as the room reads it: `turn` counts from 0, oldest first, system lines not counted. `language` is ISO 639-1, null when too short to tell.
 */
export interface TalkTurn {
  readonly turn: number
  readonly by: string | null
  readonly at: When | null
  readonly text: string
  readonly place: Place
  readonly language: string | null
  readonly attachments: readonly string[]
  readonly deleted: boolean
}

/**
 * A sign on a turn. `span` counts UTF-16 units in the turn's own text, `to` excluded; null when no words carry it (an attachment, a rule over
 * turns). `value` is what it tells (an age in years, a payment identifier, a deadline as written). `weak` never fires a trigger alone.
 */
export interface Sign {
  readonly sign: SignId
  readonly turn: number
  readonly by: string | null
  readonly at: When | null
  readonly place: Place
  readonly span: { readonly from: number; readonly to: number } | null
  readonly why: string
  readonly ground: string
  readonly weak: boolean
  readonly value: string | number | null
  readonly from: SignSource
  readonly state: ReviewState
  /** Which dictionary or classifier spoke, when it is not ours. */
  readonly model?: string
}

/** What was counted of one participant. Asks are turns that ask something of a young person (see `askSigns`). */
export interface PartyCounts {
  readonly by: string | null
  readonly turns: number
  readonly asks: number
  readonly refusals: number
  readonly returns: number
  /** Asks in an hour, from the first to the last turn of theirs that has a time; null when that is less than a minute or not told. */
  readonly asksPerHour: number | null
  readonly signs: Readonly<Partial<Record<SignId, number>>>
}

/** The first turn that shows a sign, and how long after the first turn of all (seconds; null when the times do not tell). */
export interface First {
  readonly turn: number
  readonly by: string | null
  readonly afterSeconds: number | null
}

/** How a turn of a decoy or officer stands to the other side: it begins a subject, answers to it, or takes it up again. */
export type InducementMark = 'initiate' | 'respond' | 'repeat'

/** A question that a court asked of such a log: answered by turns, or `not-shown`. Never a verdict. */
export interface LedgerQuestion {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly turns: readonly number[]
  readonly shown: boolean
  readonly source: string
}

/** What a turn is about in the ledger: a matter that counts for inducement, or the contact itself. */
export const subjects = ['contact', 'age', 'sexual', 'image', 'meeting', 'place', 'secrecy', 'platform', 'payment', 'pressure', 'praise'] as const

/** One of `subjects`. */
export type Subject = (typeof subjects)[number]

/** The inducement ledger of one decoy or officer: `marks` has a row for each turn of theirs and each subject of it. */
export interface Inducement {
  readonly by: string
  /** How we know who the decoy is: a person named them, or the source and the told age suggest it. */
  readonly because: string
  readonly marks: readonly { readonly turn: number; readonly mark: InducementMark; readonly subject: Subject }[]
  /** How many more turns were marked than are listed. */
  readonly marksLeftOut: number
  readonly counts: Readonly<Record<InducementMark, number>>
  readonly questions: readonly LedgerQuestion[]
}

/** Who did what first, how often, when; null where the times or the zone do not tell. */
export interface Ledger {
  readonly startedBy: string | null
  readonly firstAgeToldBy: string | null
  readonly first: Readonly<Partial<Record<SignId, First>>>
  readonly parties: readonly PartyCounts[]
  readonly asksPerHour: number | null
  readonly refusals: number
  readonly returns: number
  readonly platformMoves: readonly { readonly turn: number; readonly by: string | null; readonly to: string | null }[]
  /** Turns by hour of day (24 numbers) in `zone`; null when no zone is known, or when no turn has an instant: local times are put into no zone. */
  readonly hours: { readonly zone: string; readonly turns: readonly number[] } | null
  readonly claims: readonly { readonly by: string | null; readonly turn: number; readonly age: number }[]
  readonly inducement: Inducement | null
}

/** Signs whose turns ask something of a young person: they are counted as asks and can be refused. */
export const askSigns: readonly SignId[] = [
  'age-asked', 'school-asked', 'home-asked', 'supervision-asked', 'secrecy-asked', 'platform-move', 'image-asked', 'meeting-proposed', 'demand',
  'other-children',
]

/** What somebody does with a turn, as charts and filters group the signs. */
export const talkActs = ['asks', 'returns', 'offers', 'presses', 'tells', 'refuses', 'agrees'] as const

/** One of `talkActs`. */
export type TalkAct = (typeof talkActs)[number]

/** The act of each sign: the group that it is counted and drawn in. */
export const actOfSign: Readonly<Record<SignId, TalkAct>> = {
  'age-asked': 'asks', 'school-asked': 'asks', 'home-asked': 'asks', 'supervision-asked': 'asks', 'secrecy-asked': 'asks', 'platform-move': 'asks',
  'image-asked': 'asks', 'meeting-proposed': 'asks', 'return-after-refusal': 'returns', 'flattery': 'offers', 'gift-offered': 'offers',
  'payment-offered': 'offers', 'payment-sent': 'offers', 'threat': 'presses', 'demand': 'presses', 'deadline': 'presses', 'age-told': 'tells',
  'adult-age-told': 'tells', 'age-contradicted': 'tells', 'school-told': 'tells', 'home-told': 'tells', 'distress-told': 'tells',
  'other-children': 'tells', 'child-access': 'tells', 'sexual-message': 'tells', 'refusal': 'refuses', 'meeting-agreed': 'agrees',
  'meeting-arranged': 'agrees', 'image-sent': 'agrees',
}

/**
 * Signs whose value is no quotation when it is text: an account or service, a sum or a payment's identifier, ages, another sign, and the school or place that a
 * person named as a fact of the report.
 */
const NAMING: ReadonlySet<SignId> = new Set([
  'age-contradicted', 'platform-move', 'payment-offered', 'payment-sent', 'refusal', 'return-after-refusal', 'school-told', 'home-told',
])

/** Whether what a sign tells is words of its turn (a deadline as written, the words of a meeting): it may be told only where the turn's text is. */
export const isQuote = (sign: SignId, value: string | number | null): value is string => typeof value === 'string' && !NAMING.has(sign)
