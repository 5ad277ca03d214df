import { z } from 'zod'
import type { Place } from '../kernel/place.ts'
import type { ProblemCode } from '../kernel/problem.ts'
import type { Told } from './told.contract.ts'

export { Told } from './told.contract.ts'

/** What stands under every list of offences: the house suggests, a prosecutor decides. */
export const NOTICE = 'Candidate offences, for review by a prosecutor: what the facts as stated may support, not a finding about anybody.'

/** What can come of an offence on the facts of one act. `attempt`: the elements are met as believed, and no real child was there. */
export const results = ['met', 'attempt', 'unknown', 'commencement-unverified', 'time-barred', 'repealed', 'not-in-force', 'not-met'] as const

/** One of `results`. */
export type Result = (typeof results)[number]

/** Three values: a missing fact is unknown, never false. */
export type Three = 'met' | 'not-met' | 'unknown'

/** What an element is about; it says which evidence usually shows it. */
export const elementKinds = [
  'actor-age', 'victim-age', 'conduct', 'communication', 'intent', 'knowledge-of-age', 'purpose', 'image', 'threat', 'exchange',
  'travel-or-meeting', 'territory', 'defence',
] as const

/** One of `elementKinds`. */
export type ElementKind = (typeof elementKinds)[number]

/** A calendar day, `2026-11-22`. Both ends of every window in a pack are inclusive. */
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** How far a fact of a pack was checked: begins with yes, partly or no, then says where. Always shown to the user. */
const Verified = z.string().regex(/^(?:yes|partly|no)(?![a-z])/)

/** What an element asks of one fact. `==` compares true, false and words; `between` has both ends inclusive. */
export const Test = z.object({
  fact: z.string(),
  op: z.enum(['==', '>=', '<=', '<', '>', 'between', 'anyOf', 'includes']),
  value: z.union([z.boolean(), z.number(), z.string(), z.array(z.union([z.number(), z.string()]))]),
})
/** See `Test`. */
export type Test = z.output<typeof Test>

/** In `from` of an element: enacted, and nobody has confirmed that it has commenced; it is not applied. */
export const COMMENCEMENT_UNVERIFIED = 'COMMENCEMENT-UNVERIFIED'

/** One thing that must be shown. Without `test` it only informs. Of live elements with the same `alt` any one suffices. */
export const Element = z.object({
  id: z.string(), text: z.string(), kind: z.enum(elementKinds), test: Test.optional(),
  from: z.union([Day, z.literal(COMMENCEMENT_UNVERIFIED)]).nullable().optional(), to: Day.nullable().optional(),
  alt: z.string().optional(), notRequiredIf: Test.optional(),
})
/** See `Element`. */
export type Element = z.output<typeof Element>

const Dated = z.object({ date: z.string(), note: z.string() })

/** How an offence ends in time: `months` from conduct, or from the day that evidence sufficed, then at most `capMonths` from conduct. */
export const TimeLimit = z.object({
  from: Day.nullable(), to: Day.nullable(), months: z.number(), runsFrom: z.enum(['conduct', 'evidence']), capMonths: z.number().nullable(),
})
/** See `TimeLimit`. */
export type TimeLimit = z.output<typeof TimeLimit>

/** What an offence comes to when the child was a decoy: a word of facts.md, or `complete-from-DATE`. */
const DECOY = /^(?:attempt|complete|complete-as-attempt|complete-if-constable|complete-from-\d{4}-\d{2}-\d{2}|excluded|uncertain|attempt-uncertain|national|n\/a)$/

/** One offence of one jurisdiction, with its window, its elements and its sources. */
export const Offence = z.looseObject({
  id: z.string(), jurisdiction: z.string(), act: z.string(), provision: z.string(), title: z.string(), summary: z.string(),
  elements: z.array(Element),
  ageThresholds: z.object({
    victimUnder: z.number().nullable(), actorAtLeast: z.number().nullable(), reasonableBeliefRelevant: z.boolean(),
    victimAtLeast: z.number().nullable().optional(), actorUnder: z.number().nullable().optional(),
  }),
  consentRelevant: z.boolean(),
  inForceFrom: Day.nullable(), inForceTo: Day.nullable(), inForceStatus: z.enum(['in-force', 'repealed', 'enacted-commencement-unverified']),
  amendments: z.array(Dated), modeOfTrial: z.string(), maxPenalty: z.string(),
  extraterritorial: z.object({ applies: z.boolean().nullable(), note: z.string(), provision: z.string() }),
  sourceUrl: z.string(), officialUrl: z.string().optional(), verified: Verified, checkedOn: Day,
  penaltyHistory: z.array(z.object({ from: Day.nullable(), to: Day.nullable(), max: z.string() })).optional(),
  decoy: z.object({ basis: z.string().regex(DECOY), note: z.string() }).optional(),
  timeLimit: z.string().nullable().optional(), timeLimits: z.array(TimeLimit).optional(),
  tags: z.array(z.string()), note: z.string().optional(), consentToProsecute: z.string().optional(),
  commencementCandidates: z.array(z.string()).optional(), instrumentType: z.string().optional(),
})
/** See `Offence`. */
export type Offence = z.output<typeof Offence>

/** What starts a duty's clock. */
export const dutyTriggers = [
  'report-received', 'child-identified', 'contact-with-child', 'known-material', 'provider-knowledge', 'offence-suspected', 'decision-made',
  'request-made',
] as const

/** What somebody must do once something has happened, by when, and where that is written. Null hours, days and calendar months: no fixed time. */
export const Duty = z.object({
  id: z.string(), kind: z.enum(['reporting', 'preservation', 'child-protection', 'victim-information']), who: z.string(), when: z.enum(dutyTriggers),
  withinHours: z.number().nullable(), withinDays: z.number().nullable(), withinMonths: z.number().nullable().optional(), text: z.string(),
  from: Day.nullable(), to: Day.nullable(),
  source: z.string(), checkedOn: Day, verified: Verified,
})
/** See `Duty`. */
export type Duty = z.output<typeof Duty>

/** A jurisdiction's law: plain data that survives JSON. `checkedOn`: the day its facts were last looked at. */
export const Pack = z.looseObject({
  schemaVersion: z.number(), asOf: Day, checkedOn: Day, jurisdiction: z.string(), isoCountry: z.string(),
  isoSubdivision: z.union([z.string(), z.array(z.string())]).nullable().optional(), name: z.string(), legalFamily: z.string(),
  /** Language of the statutes (BCP 47): acts, and terms where they are not English, stand in it. What the pack says itself is English. */
  language: z.string().regex(/^[a-z]{2}$/),
  ageOfConsent: z.looseObject({ value: z.number().nullable(), note: z.string(), verified: Verified }),
  childDefinitionUnder: z.number().nullable(),
  childDefinitionNotes: z.array(z.string()).optional(),
  ageOfCriminalResponsibility: z.looseObject({ value: z.number().nullable(), note: z.string().optional(), verified: Verified }).optional(),
  terminology: z.array(z.looseObject({ term: z.string(), meaning: z.string(), source: z.string(), verified: Verified })),
  authorities: z.array(z.looseObject({ name: z.string(), kind: z.string() })),
  hotline: z.looseObject({ name: z.string(), url: z.string(), inhopeMember: z.boolean().nullable(), verified: Verified }),
  providerDuty: z.looseObject({ instrument: z.string(), duty: z.string().optional(), verified: Verified }),
  preservation: z.array(z.looseObject({ instrument: z.string(), period: z.string(), verified: Verified })),
  modifiers: z.array(z.looseObject({ id: z.string(), rule: z.string(), verified: Verified })).optional(),
  pending: z.array(z.looseObject({ item: z.string(), note: z.string(), verified: Verified })).optional(),
  textSources: z.array(z.looseObject({ source: z.string(), asAt: z.string(), covers: z.string() })).optional(),
  duties: z.array(Duty),
  offences: z.array(Offence),
})
/** See `Pack`. */
export type Pack = z.output<typeof Pack>

/** Whole years or a count; one end may be left out, both are inclusive. */
export interface Range {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** A fact's value. Null is unknown, as a fact that is not there. */
export type FactValue = boolean | number | string | readonly string[] | Range | null

/** Facts by name (`fact-names.ts`). */
export type Facts = ReadonlyMap<string, FactValue>

/** A day, or the first and last day of a window in which it lies; both inclusive. Null: nothing is known of it. */
export type ActDate = { readonly from: string; readonly to: string } | null

/** One act: what was done on one day, with its own facts over those of the file. `at`: its place in the file. */
export interface Act {
  /** From 0, by the order in the file. */
  readonly act: number
  readonly date: ActDate
  readonly facts: Facts
  readonly at: Place
}

/** A problem of a facts file, with its place. */
export interface FactProblem {
  readonly file: string
  readonly code: ProblemCode
  readonly message: string
  readonly at: Place
}

/** A facts file that was read. `place` is the code of a jurisdiction, null when none is named that a pack has; `placeWritten` as it stands there. */
export interface CaseFacts {
  readonly place: string | null
  readonly placeWritten: string | null
  readonly acts: readonly Act[]
  readonly problems: readonly FactProblem[]
}

/** What an element comes to. `information`: it asks for no fact. Elements outside their window and defences are not among them. */
export interface ElementResult {
  readonly id: string
  readonly kind: ElementKind
  readonly result: Three | 'information'
  /** Elements of which one suffices: the name of their group. */
  readonly alternative: string | null
}

/** A defence never decides a result: `possible` until it is stated true or false. */
export interface Defence {
  readonly id: string
  readonly text: string
  readonly asks: Test | null
  readonly unless: Test | null
  readonly state: 'possible' | 'stated' | 'excluded'
}

/** A point to prove: an element that the facts leave open, and what usually shows it. */
export interface Gap {
  /** The element; null when the gap is about the day of the act or about the decoy. */
  readonly element: string | null
  readonly kind: ElementKind | 'date' | 'decoy'
  /** The fact that is missing; null when it is the day of the act. */
  readonly fact: string | null
  readonly toProve: Told
  /** What the element asks, and what else it takes; null where it is no element. */
  readonly asks: Test | null
  readonly unless: Test | null
  readonly evidence: readonly string[]
  /** Elements of which one suffices: the name of their group. */
  readonly alternative: string | null
}

/** One offence on one act. Never a finding: `result` says what the facts as stated come to. */
export interface Candidate {
  readonly act: number
  /** The day of the act, or the first one that it can be; null when nothing is known of it. */
  readonly date: string | null
  readonly offence: string
  /** The law that holds the provision. */
  readonly statute: string
  readonly provision: string
  readonly title: string
  readonly jurisdiction: string
  readonly result: Result
  /** True when a defence is stated as true: the result stands subject to it. */
  readonly subjectToDefence: boolean
  readonly elements: readonly ElementResult[]
  readonly gaps: readonly Gap[]
  readonly defences: readonly Defence[]
  /** The maximum on the day of the act; as the pack states it. */
  readonly maxPenalty: string
  readonly modeOfTrial: string
  readonly consentToProsecute: string | null
  readonly inForceFrom: string | null
  readonly inForceTo: string | null
  readonly extraterritorial: { readonly applies: boolean | null; readonly note: string; readonly provision: string }
  /** Whether somebody under 18 may have acted: the answer is then centred on that child too. */
  readonly childOnChild: boolean
  /** What a reader must know besides: decoy rule, time limit, unconfirmed windows, instruments that states apply. */
  readonly notes: readonly Told[]
  readonly sources: readonly string[]
  /** As the pack states it: yes, partly or no, then where. */
  readonly verified: string
}

/** What the safeguarding label can say; `not-shown` is no clearance. */
export type Shown = 'yes' | 'possible' | 'not-shown'

/** One part of the label, with its reasons. */
export interface LabelPart {
  readonly is: Shown
  readonly reasons: readonly Told[]
}

/** The safeguarding label: kept apart from the offences. A child is under 18 everywhere, whatever the age of consent. */
export interface Label {
  readonly child: LabelPart
  /** Sexual abuse of a child in general. */
  readonly abuse: LabelPart
  /** Child sexual exploitation as guidance describes it: a kind of child sexual abuse, not an offence of its own. */
  readonly exploitation: LabelPart & { readonly term: string; readonly definition: string; readonly source: string; readonly verified: string }
  readonly childOnChild: LabelPart & { readonly outcome: Told | null }
  readonly notice: string
}

/** What offences of all countries are put side by side by. */
export const families = ['meeting', 'threat', 'exploitation', 'communication', 'live', 'activity', 'image', 'service', 'other'] as const

/** One of `families`. */
export type Family = (typeof families)[number]

/** What changes on a day: the offence begins or ends, what is to be shown, the text, what it carries, or what a decoy comes to. */
export const stepKinds = ['begins', 'ends', 'elements', 'amended', 'penalty', 'decoy'] as const
