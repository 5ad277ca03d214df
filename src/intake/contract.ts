import type { Place } from '../kernel/place.ts'
import type { Problem } from '../kernel/problem.ts'
import type { When } from '../kernel/time.ts'

/** A value as the source told it, with its place. `from` is there only when the value was found in free text. */
export interface Told<T> {
  readonly value: T
  readonly at: Place
  readonly from?: 'free-text'
}

/** Who sent a report. */
export type SourceKind = 'provider' | 'hotline' | 'police' | 'public' | 'activist-group' | 'device' | 'unknown'

/** What a person is in a report. `suspect` is whoever the report is about; `unknown` takes part and nothing says as what. */
export type Role = 'suspect' | 'child' | 'reporter' | 'unknown'

/**
 * What a field is called once it is read, whatever the format called it. Report level, person level and file level share
 * the list. Values: text as written, numbers, true/false; null means that the source says "unknown".
 */
export const attributeNames = [
  // report level
  'annotation', // sextortion, csam-solicitation, minor-to-minor, spam, sadistic-exploitation, informational, ... (kebab-case)
  'batched', // the sender's reason for batching several incidents
  'escalation', // the sender's own text why it is urgent
  'sender-priority', // the sender's own priority, as written
  'designation', // referral | informational
  'danger-now', // a person says that a child is in danger now (true/false)
  'live-now', // abuse is being streamed now
  'extortion', // threat or demand against a child, in words or true
  'deadline', // time by which something is demanded; with `when`
  'meeting', // a meeting in person is planned; with `when` when known
  'self-harm', // a child speaks of self-harm or suicide
  'payment-for-material', // money or goods for material or live abuse
  'several-children', // number of children that one person approached
  'generative-ai', // made or altered by a generator
  'language',
  'currency', // ISO 4217 or as written
  'law-enforcement', // another agency that already works on it
  'last-contact', // when the suspect and the child were last in contact; with `when`
  'contact-ongoing', // true when contact goes on
  'other-police', // legal process or another force named
  // person level
  'gender', 'occupation', 'volunteering', 'position-of-trust', 'household-children',
  'access-to-child-victim', 'access-to-children', 'relation-to-child-victim', 'relation-to-reporter', 'convicted',
  'prior-report', // another report's number that a field names
  'firearms', 'aware-of-report', 'gang', 'vehicle', 'disability', 'compromised-account', 'account-disabled', 'group', 'bio',
  'age-discrepancy', 'claimed-age', // an age claimed beside the age told
  'minor', // the person is told to be under 18 without an age
  // file level
  'file-annotation', // viral, potential-meme, live-streaming, infant, possible-self-production, production, generative-ai, ... (kebab-case)
] as const

/** One of `attributeNames`. */
export type AttributeName = (typeof attributeNames)[number]

/** A named value. `when` is the time that the value itself speaks of (a planned meeting, a deadline). */
export interface Attribute extends Told<string | number | boolean | null> {
  readonly name: AttributeName
  readonly when?: When
}

/**
 * What kind of identifier a field holds, as far as the format knows. The `footprint` room normalises it with the kind of
 * that name; `handle` is a screen name, `user-id` a service's own account id, `device` any device id with its type in `type`.
 */
export type IdentifierHint =
  | 'email' | 'phone' | 'handle' | 'user-id' | 'profile-url' | 'url' | 'domain' | 'ip' | 'device' | 'payment' | 'crypto'

/**
 * One identifier as written. `service` is the platform as written; `type` the device type or payment service;
 * `event` the log event (`login`, `upload`, ... lower case); `country` a country that the same field names.
 */
export interface WrittenIdentifier {
  readonly hint: IdentifierHint
  readonly written: string
  readonly at: Place
  readonly from?: 'free-text'
  readonly service?: string
  readonly type?: string
  readonly event?: string
  readonly when?: When
  readonly port?: number
  readonly proxy?: boolean
  readonly verified?: boolean
  readonly country?: string
}

/** A place on Earth that the source names. `position` is `latitude,longitude` in degrees (WGS 84). `country` as written. */
export interface Locality {
  readonly kind: 'school' | 'address' | 'position' | 'city' | 'region' | 'country'
  readonly value: string
  readonly country?: string
  readonly when?: When
  readonly verified?: boolean
  readonly at: Place
  readonly from?: 'free-text'
}

/** An account that a person holds. `primary` is false for associated accounts. */
export interface Account {
  readonly service: string | null
  readonly names: readonly Told<string>[]
  readonly ids: readonly Told<string>[]
  readonly at: Place
}

/** A person in a report. `ref` is unique inside the reading (`p0`, `p1`, ...). Every identifier stands in `identifiers`, also those of accounts. */
export interface Person {
  readonly ref: string
  readonly role: Role
  readonly at: Place
  readonly names: readonly Told<string>[]
  readonly birthDate: Told<string> | null
  readonly age: Told<number> | null
  readonly relation: Told<string> | null
  readonly accounts: readonly Account[]
  readonly identifiers: readonly WrittenIdentifier[]
  readonly localities: readonly Locality[]
  readonly attributes: readonly Attribute[]
}

/** What a report says happened; values are the CyberTipline labels in kebab-case, `other` for any other text. */
export const incidentTypes = [
  'material', 'trafficking', 'travel', 'molestation', 'misleading-domain', 'misleading-words', 'enticement', 'unsolicited', 'other',
] as const

/** One thing that a report says happened. `typeWritten` is the source's own label (verbatim). */
export interface Incident {
  readonly type: (typeof incidentTypes)[number]
  readonly typeWritten: string | null
  readonly when: When | null
  /** The place of the time, when it does not stand at `at`. */
  readonly whenAt?: Place
  readonly platform: string | null
  readonly description: string | null
  readonly at: Place
}

/** A file that the report speaks of (the file itself need not be here). Three states for the viewed flags: null is "not said". */
export interface EvidenceFile {
  readonly name: string | null
  readonly fileId: string | null
  readonly hashes: readonly { readonly algorithm: string; readonly value: string; readonly at: Place }[]
  readonly viewedByProvider: boolean | null
  readonly exifViewedByProvider: boolean | null
  readonly publiclyAvailable: boolean | null
  readonly classification: string | null
  readonly relevance: string | null
  readonly uploadedAt: When | null
  readonly annotations: readonly Attribute[]
  readonly metadata: readonly { readonly name: string; readonly value: string; readonly at: Place }[]
  readonly at: Place
}

/**
 * One message. `by` is the participant as the export names them; null when the export does not say. Text as the source has it (mojibake repaired).
 */
export interface Turn {
  readonly by: string | null
  readonly when: When | null
  readonly text: string
  readonly at: Place
  readonly attachments?: readonly string[]
  readonly edited?: boolean
  readonly deleted?: boolean
}

/** A conversation, oldest turn first; system lines stand apart and are not counted. */
export interface Conversation {
  readonly service: string | null
  readonly title: string | null
  readonly participants: readonly { readonly name: string; readonly id: string | null; readonly person: string | null }[]
  readonly turns: readonly Turn[]
  readonly system: readonly Turn[]
  readonly at: Place
}

/** Free text of a report, to be searched for identifiers; `person` is the ref of whom it is about. */
export interface Narrative {
  readonly field: string
  readonly text: string
  readonly at: Place
  readonly person: string | null
}

/** An element or key that the reader does not know, word for word. */
export interface Kept {
  readonly path: string
  readonly verbatim: string
}

/** Everything that a reader took out of one report or part of one. `reference` is the sender's own id. */
export interface Reading {
  readonly reference: string | null
  readonly source: { readonly kind: SourceKind; readonly name: string | null }
  readonly service: string | null
  readonly sentAt: When | null
  readonly attributes: readonly Attribute[]
  readonly incidents: readonly Incident[]
  readonly people: readonly Person[]
  readonly evidence: readonly EvidenceFile[]
  readonly conversations: readonly Conversation[]
  readonly localities: readonly Locality[]
  readonly identifiers: readonly WrittenIdentifier[]
  readonly narratives: readonly Narrative[]
  readonly kept: readonly Kept[]
}

/**
 * One part of a report as a reader gives it. `key` joins parts over files: all parts with the same key are one report
 * (`cybertip:123`, `meta:inbox/thread_1`); null means that the file's bytes alone identify it. `part` names the part inside the report:
 * the same key and part with other content is a new version. `main` is false for a part that joins a main part (a fileDetails document).
 * `piece` is set on one of several files that an account's export consists of: those of one folder belong together.
 */
export interface Part {
  readonly key: string | null
  readonly part: string
  readonly main: boolean
  readonly piece?: true
  readonly reading: Reading
}

/** What a reader makes of one file: no part at all means that nothing could be read. */
export interface ReadFile {
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

/** A reading with nothing in it; readers spread it and fill what they found. */
export const emptyReading: Reading = {
  reference: null, source: { kind: 'unknown', name: null }, service: null, sentAt: null, attributes: [], incidents: [], people: [],
  evidence: [], conversations: [], localities: [], identifiers: [], narratives: [], kept: [],
}

/** A person with nothing known; readers spread it. */
export function emptyPerson(ref: string, role: Role, at: Place): Person {
  return { ref, role, at, names: [], birthDate: null, age: null, relation: null, accounts: [], identifiers: [], localities: [], attributes: [] }
}

/** A file with nothing known; readers spread it. */
export function emptyEvidence(at: Place): EvidenceFile {
  return {
    name: null, fileId: null, hashes: [], viewedByProvider: null, exifViewedByProvider: null, publiclyAvailable: null,
    classification: null, relevance: null, uploadedAt: null, annotations: [], metadata: [], at,
  }
}
