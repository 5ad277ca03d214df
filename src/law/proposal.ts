import type { Reading } from '../intake/contract.ts'
import type { HeardTalk } from '../conversation/index.ts'
import type { Jurisdiction } from '../footprint/index.ts'
import type { Place } from '../kernel/place.ts'
import type { FileFound } from '../media/index.ts'
import type { ActDate, FactValue } from './contract.ts'
import type { Told } from './told.contract.ts'

/** What the other rooms found of one report. `files` stand in the order of the reading's evidence. `receivedAt`: ISO UTC. */
export interface ReportFound {
  readonly reading: Reading
  readonly talks: readonly HeardTalk[]
  readonly files: readonly Pick<FileFound, 'known' | 'category'>[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly receivedAt: string
}

/** What a fact rests on. `what` names the finding, never quotes anybody; `place` is null for what the footprint reckoned from several places. */
export interface Evidence {
  readonly place: Place | null
  readonly what: Told
}

/**
 * A fact that another room's finding suggests. With `judgement` it stays unknown until a person confirms it: the law makes it a judgement, or the
 * finding is somebody's claim or goes further than its words.
 */
export interface ProposedFact {
  readonly fact: string
  readonly value: FactValue
  readonly evidence: readonly Evidence[]
  readonly judgement: boolean
  readonly from: 'sign' | 'report' | 'file' | 'footprint'
}

/** Somebody in an act: a person of the report, or who speaks under a name in a conversation. `key` is the same in every version of the report. */
export interface Side {
  readonly key: string
  readonly person: string | null
  readonly name: string | null
}

/**
 * What one person did towards another on one calendar day, as the source tells days. `pair` names the two in every version of the report, and
 * `day` the day (`?` when it is not known); both name the act when a person judges one of its facts.
 */
export interface ProposedAct {
  readonly day: string
  readonly date: ActDate
  readonly pair: string
  readonly actor: Side | null
  readonly victim: Side | null
  /** What happened: signs, `message`, `transfer`, types of incidents. */
  readonly kinds: readonly string[]
  /** Whether both may be under 18, by the report or by their own words. */
  readonly bothYoung: boolean
  readonly facts: readonly ProposedFact[]
  readonly notes: readonly Told[]
}

/** All that a report suggests; `notes` say what was left out, and why there is nothing. */
export interface Proposals {
  readonly acts: readonly ProposedAct[]
  readonly notes: readonly Told[]
}

/** The people of a report as the law's room asks for them. */
export type Person = Reading['people'][number]
