/** What an officer may rest the opening of a file on. `legal-advice`: a named adviser says that it may be opened, where no rule is on record. */
export const bases = ['warrant', 'exigent-threat-to-life', 'consent', 'provider-viewed', 'publicly-available', 'legal-advice'] as const

/** One of `bases`. */
export type Basis = (typeof bases)[number]

/** What is known of whether a person at the provider viewed this very file. Not said is `unknown`, never `viewed`. */
export type ViewedState = 'viewed' | 'not-viewed' | 'unknown'

/**
 * How far a fact was checked: `V` read in the source's own text, `2` seen in a secondary source only, `U` general knowledge, not checked,
 * `D` reasoned by us. Only `V` is verified; everything else is shown as unverified.
 */
export type Mark = 'V' | '2' | 'U' | 'D'

/** Where a rule comes from. */
export interface Source {
  readonly title: string
  /** Citation, address, or how it was seen. */
  readonly where: string
  readonly mark: Mark
}

/**
 * What a rule asks for in one viewed state. `accepts` are the bases that are enough, each alone; `acceptsIfPublic` are further ones when the
 * report says that the file stood in public. `assumed` is the basis that holds when the officer names none, because the report itself tells it.
 */
export interface StateRule {
  readonly accepts: readonly Basis[]
  readonly acceptsIfPublic: readonly Basis[]
  readonly assumed: Basis | null
  readonly ground: string
  readonly mark: Mark
}

/**
 * When a file may be opened in one court area or country: plain data that survives JSON. `areas` are ISO 3166-1 alpha-2 and ISO 3166-2 codes;
 * empty for a rule that holds where no other does. `checkedOn` is the day (ISO) on which the sources were last looked at.
 */
export interface OpeningRule {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly areas: readonly string[]
  readonly checkedOn: string
  readonly states: Readonly<Record<ViewedState, StateRule>>
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}

/** What one report says of a file; null is not said. */
export interface Flags {
  readonly viewedByProvider: boolean | null
  readonly publiclyAvailable: boolean | null
}

/**
 * What the gate is asked. `jurisdiction` is the law under which the officer acts (ISO 3166-1 or -2), null when not said; then the strictest of
 * `candidates` (the countries that may be competent for the report) holds. The flags are those of the report under which the file is opened;
 * `otherReports` are what further reports say of the same file.
 */
export interface GateInput extends Flags {
  readonly who: string
  readonly reason: string
  readonly jurisdiction: string | null
  readonly candidates: readonly string[]
  readonly otherReports: readonly Flags[]
  readonly basis: Basis | null
  readonly basisReference: string | null
}

/** Why the gate stays closed. */
export const closedBecause = {
  'person-missing': 'An opening needs the name of the person who opens.',
  'reason-missing': 'An opening needs a reason in words: at least three different ones.',
  'reason-too-long': 'The reason is longer than 4,000 letters; give it in short and keep the rest in the case.',
  'basis-missing': 'An opening needs a lawful basis here; none was given, and the report does not tell one.',
  'basis-not-met': 'The report does not say what this basis rests on.',
  'basis-not-accepted': 'This basis is not among those that the rule accepts for this file.',
  'reference-missing': 'This basis needs a reference: the number of the warrant, the incident, who consented, where the file stood, who advised.',
} as const satisfies Record<string, string>

/** One of the reasons in `closedBecause`. */
export type ClosedBecause = keyof typeof closedBecause

/** The rule that held, as it is shown and kept: with its source, and `verified` false unless it was read in the source's own text. */
export interface RuleShown {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly ground: string
  readonly mark: Mark
  readonly verified: boolean
  readonly checkedOn: string
  readonly sources: readonly Source[]
}

/** What the gate went by: kept with the answer. `areas` are the codes whose rules were weighed, in the order given. */
export interface Weighed {
  readonly rule: RuleShown
  readonly areas: readonly string[]
  readonly viewed: ViewedState
  readonly publiclyAvailable: boolean | null
  readonly notes: readonly string[]
}

/** The gate's answer. `assumed` is true when the report, not the officer, told the basis. `needs` are the bases of which one would do. */
export type GateAnswer =
  | Weighed & { readonly open: true; readonly basis: Basis; readonly assumed: boolean }
  | Weighed & { readonly open: false; readonly because: ClosedBecause; readonly needs: readonly Basis[] }

/** What somebody looked at. */
export type ExposureKind = 'picture' | 'video' | 'thumbnail'
