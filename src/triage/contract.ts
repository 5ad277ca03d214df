import type { Reading, Role } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import type { When } from '../kernel/time.ts'

/** Bands from first to last; a low band is no clearance, a high one no finding about a person. */
export const bands = ['very-high', 'high', 'medium', 'low'] as const

/** One of `bands`. */
export type Band = (typeof bands)[number]

/**
 * Days within which a band asks for a response.
 * @see HMICFRS inspection of online child sexual exploitation, April 2023, as reported by METRO23 (secondary)
 */
export const respondWithinDays: Readonly<Record<Band, number>> = { 'very-high': 1, 'high': 7, 'medium': 14, 'low': 30 }

/**
 * One thing that a report tells and that a rule may look at. `name` is an attribute name of intake or a derived fact
 * (`facts.ts` lists them); `subject` is `reportId/personRef` for what is about a person, `reportId/fN` for a file, else null;
 * `child` the child's identity key when the subject is a child who can be told from others (else null);
 * `instant` is the time that the fact speaks of (ISO UTC; earliest possible when no zone is known), null when it tells none;
 * `until` is the latest that it can be, there only when the source told it coarsely (a day, a month) or without a zone.
 * `reportId` says in which report it stands: a rule also sees the facts of linked reports of the same person or child.
 */
export interface Fact {
  readonly reportId: string
  readonly name: string
  readonly role: Role | null
  readonly subject: string | null
  readonly child: string | null
  readonly value: string | number | boolean | null
  readonly at: Place
  readonly instant: string | null
  readonly until?: string
}

/** What the earlier rooms found in one report; `factsOf` makes facts of it. */
export interface Findings {
  readonly reportId: string
  readonly receivedAt: string
  readonly reading: Reading
  /** One per `reading.evidence`, in its order: what the hash sets say. */
  readonly files: readonly {
    readonly known: 'known' | 'benign' | 'unknown'
    readonly category: string | null
    /** Where the file says that it was made; leads out of metadata. */
    readonly places?: readonly { readonly locality: 'position' | 'school' | 'address' | 'city'; readonly value: string; readonly at: Place; readonly instant?: string }[]
  }[]
  /** What conversations show, as people left it: rejected signs are not among them. `person` is the ref of who wrote the turn. */
  readonly signs: readonly {
    readonly sign: string; readonly by: string | null; readonly person: string | null; readonly talk: number; readonly turn: number
    readonly at: When | null; readonly place: Place; readonly weak: boolean; readonly value: string | number | null; readonly state: string
  }[]
  /** Graded address events: country ISO 3166-1 alpha-2 or null. */
  readonly addresses: readonly { readonly written: string; readonly country: string | null; readonly instant: string | null; readonly grade: string; readonly at: Place }[]
  /** Identity keys of people by ref, for those that can be told from others. */
  readonly identities: Readonly<Record<string, string>>
  /** An earlier report with the same content under another name, or null. */
  readonly duplicateOf: string | null
}

/** A published ground. `mark` is the evidence mark of our fact base: V read in the source, 2 secondary, U unverified, D derived. */
export interface Ground {
  readonly text: string
  readonly source: string
  readonly mark: 'V' | '2' | 'U' | 'D'
}

/** A rule that fired: it cites field, value and place. `pending` rests on a sender's claim alone and waits for a person. */
export interface Firing {
  readonly rule: string
  readonly band: Band
  readonly field: string
  readonly value: string | number | boolean | null
  readonly at: Place
  readonly ground: string
  readonly reportId: string
  readonly pending?: true
  readonly note?: string
  /**
   * It fired only with what a linked report tells that not everybody who sees this one may see: rule and band stand, value and place are left out.
   */
  readonly elsewhere?: true
}

/** What the rules may know beside the facts. `now` is ISO UTC. */
export interface PlaceContext {
  readonly reportId: string
  readonly now: string
  readonly receivedAt: string
  /** Share (0 to 1) of the sender's last 50 or more reports that it escalated; null when it has sent fewer than 50. */
  readonly senderEscalates: number | null
  /** True when a person has confirmed the sender's claim. */
  readonly confirmed: boolean
}

/** The first evidence to expire. `verified` false must be shown as unverified. */
export interface Expiry {
  readonly what: string
  readonly at: string
  readonly source: string
  readonly verified: boolean
}

/** Where a report stands and why. Three answers, never added up: danger (`band`, `triggers`), expiry, completeness. */
export interface Standing {
  readonly band: Band
  readonly triggers: readonly Firing[]
  readonly expiresFirst: Expiry | null
  readonly completeness: { readonly percent: number; readonly missing: readonly { readonly field: string; readonly couldRaiseTo: Band }[] }
  /** `by` and `at` when a person said so: then the reason is theirs. */
  readonly held: { readonly reason: string; readonly sample: boolean; readonly by?: string; readonly at?: string } | null
  /** Place of the strongest fired rule in the registry, from 0; the registry's length when none fired. Orders inside a band. */
  readonly strongest: number
  /** Fields that are asked of it and have no answer, whether or not they could raise it; left out in standings from before they were kept. */
  readonly gaps?: readonly string[]
}
