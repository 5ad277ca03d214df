import type { Role } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import type { When } from '../kernel/time.ts'

/** Ids of the kinds of identifier; `kinds/registry.ts` has one entry for each. */
export const kindIds = [
  'email', 'phone', 'handle', 'user-id', 'profile-url', 'ip', 'device', 'domain', 'url', 'payment', 'crypto', 'person-name',
  'school', 'place',
] as const

/** One of `kindIds`. */
export type KindId = (typeof kindIds)[number]

/**
 * One identifier of one report, before it is stored as a sighting. `normal` is null when the value has no comparable form:
 * it is kept as written and links nothing. `alias` is the coarser form, stated whenever the kind has one (also when it
 * equals `normal`), so that aliases compare with aliases. `matchAs` is the kind under which `normal` compares: a profile
 * address of a known service compares as `handle` or `user-id`. `bits` is the evidence (log2) of agreement on `normal`
 * between two holders; `weak` true: it may only add to other evidence. `person` is the person's ref inside the reading,
 * null for the report itself. `country` is ISO 3166-1 alpha-2. `at` for free text is line and column when the text has a
 * line, else the pointer of the text.
 */
export interface Trace {
  readonly reportId: string
  readonly kind: KindId
  readonly matchAs: KindId
  readonly written: string
  readonly normal: string | null
  readonly alias: string | null
  readonly bits: number
  readonly weak: boolean
  readonly person: string | null
  readonly role: Role | null
  readonly at: Place
  readonly from: 'field' | 'free-text'
  readonly service: string | null
  readonly when: When | null
  readonly port: number | null
  readonly proxy: boolean | null
  readonly event: string | null
  readonly country: string | null
  readonly note: string | null
}

/** Quality of an address event for attribution, best first (our own derivation from RIPE and IPCO sources). */
export type Grade = 'A' | 'B' | 'C' | 'D'

/** What a network range is known to be. `reserved` is never routed on the public internet; `documentation` is for examples. */
export type NetworkKind = 'carrier-nat' | 'proxy' | 'vpn' | 'tor' | 'office' | 'reserved' | 'documentation'

/** A range with what is known about it. `verified` false must be shown as unverified. */
export interface NetworkRange {
  readonly cidr: string
  readonly kind: NetworkKind
  readonly source: string
  readonly verified: boolean
}

/**
 * One event of an address, as the grade needs it. `holder` tells whose it is; `halfDayUnclear` when morning or afternoon is
 * not known.
 */
export interface AddressEvent {
  readonly address: string
  readonly holder: string | null
  readonly when: When | null
  readonly port: number | null
  readonly proxy: boolean | null
  readonly halfDayUnclear?: boolean
}

/**
 * An address trace with its grade, the reason in words, and the country that the address table names (null when it names
 * none).
 */
export interface Graded {
  readonly trace: Trace
  readonly grade: Grade
  readonly because: string
  readonly country: string | null
}

/** A country or part of one that may be competent: ISO 3166-1 alpha-2 or ISO 3166-2; `confidence` 0 to 0.95. */
export interface Jurisdiction {
  readonly code: string
  readonly confidence: number
  readonly reasons: readonly string[]
}
