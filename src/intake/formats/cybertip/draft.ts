import { problem, type Problem } from '../../../kernel/problem.ts'
import type { Place } from '../../../kernel/place.ts'
import { emptyEvidence, emptyPerson } from '../../contract.ts'
import type {
  Account, Attribute, AttributeName, EvidenceFile, Incident, Kept, Locality, Person, Reading, Role, SourceKind, Told, WrittenIdentifier,
} from '../../contract.ts'
import { placeOfText, value, type Branch } from './branch.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/** A person while it is being read. */
export type PersonDraft = Open<Person>

/** An evidence file while it is being read. */
export type FileDraft = Open<EvidenceFile>

/** Free text while reading: a narrative that also knows which file it is about. */
export interface Note {
  readonly field: string
  readonly text: string
  readonly at: Place
  readonly person: PersonDraft | null
  readonly file: FileDraft | null
}

/** A reading that is being filled. `service` is the platform that handles and ids belong to when they do not say so themselves. */
export interface Draft {
  readonly file: string
  readonly now: string
  reference: string | null
  source: { kind: SourceKind; name: string | null }
  service: string | null
  sentAt: Reading['sentAt']
  readonly attributes: Attribute[]
  readonly incidents: Incident[]
  readonly people: PersonDraft[]
  readonly evidence: FileDraft[]
  readonly localities: Locality[]
  readonly identifiers: WrittenIdentifier[]
  readonly notes: Note[]
  readonly kept: Kept[]
  readonly doubts: Doubts
}

/** A draft with nothing in it. `now` is the moment of receipt. */
export function newDraft(file: string, now: string): Draft {
  return {
    file, now, reference: null, source: { kind: 'provider', name: null }, service: null, sentAt: null, attributes: [], incidents: [],
    people: [], evidence: [], localities: [], identifiers: [], notes: [], kept: [], doubts: noDoubts(),
  }
}

/** Adds what is there, one by one: outside lists may be longer than a call can take as arguments. */
export function put<T>(list: T[], items: readonly (T | null)[]): void {
  for (const item of items) if (item !== null) list.push(item)
}

/** Adds a person to the draft and returns it. */
export function addPerson(draft: Draft, role: Role, at: Place): PersonDraft {
  const none: Pick<PersonDraft, 'names' | 'accounts' | 'identifiers' | 'localities' | 'attributes'> = {
    names: [], accounts: [], identifiers: [], localities: [], attributes: [],
  }
  const person: PersonDraft = { ...emptyPerson(`p${draft.people.length}`, role, at), ...none }
  draft.people.push(person)
  return person
}

/** Adds an evidence file to the draft and returns it. */
export function addFile(draft: Draft, at: Place): FileDraft {
  const file: FileDraft = { ...emptyEvidence(at), hashes: [], annotations: [], metadata: [] }
  draft.evidence.push(file)
  return file
}

/** The properties that are there: null and undefined ones left out, for optional fields of the contract. */
export function given<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== null && v !== undefined)) as
    { [K in keyof T]?: Exclude<T[K], null | undefined> }
}

/** A text of the source with its place; null when there is none. */
export function told(branch: Branch | null): Told<string> | null {
  const text = value(branch)
  return text === null || branch === null ? null : { value: text, at: placeOfText(branch) }
}

/** A named value at the place of a branch. */
export function attribute(name: AttributeName, found: string | number | boolean | null, branch: Branch): Attribute {
  return { name, value: found, at: placeOfText(branch) }
}

/** Adds free text to the draft, when the branch has any. */
export function note(draft: Draft, branch: Branch, about: { person?: PersonDraft; file?: FileDraft } = {}, field = branch.name): void {
  const text = value(branch)
  if (text !== null) draft.notes.push({ field, text, at: placeOfText(branch), person: about.person ?? null, file: about.file ?? null })
}

/** An account, when it has a name or an id; null when there is nothing to tell of it. */
export function account(
  service: string | null, names: readonly (Told<string> | null)[], ids: readonly (Told<string> | null)[], at: Place,
): Account | null {
  const there = (list: readonly (Told<string> | null)[]): Told<string>[] => list.filter((t) => t !== null)
  const found = { service, names: there(names), ids: there(ids), at }
  return found.names.length + found.ids.length === 0 ? null : found
}

/** The finished reading. */
export function finished(draft: Draft): Reading {
  const { reference, source, service, sentAt, attributes, incidents, people, evidence, localities, identifiers, kept } = draft
  const narratives = draft.notes.map(({ field, text, at, person }) => ({ field, text, at, person: person?.ref ?? null }))
  return {
    reference, source, service, sentAt, attributes, incidents, people, evidence, conversations: [], localities, identifiers, narratives, kept,
  }
}

const MOST_NAMED = 10

/** Paths for a problem's sentence: the first ten, shortened, and how many there are. */
function named(paths: readonly string[]): string {
  const first = paths.slice(0, MOST_NAMED).map((p) => (p.length > 120 ? `${p.slice(0, 117)}...` : p))
  return `${paths.length}: ${first.join(', ')}${paths.length > MOST_NAMED ? ', ...' : ''}.`
}

/** Paths of what is doubtful in a report, by the problem's code. */
export type Doubts = { readonly [C in 'unknown-element' | 'invalid-value' | 'no-zone' | 'time-in-future' | 'missing-value']: string[] }

/** No doubts yet. */
export function noDoubts(): Doubts {
  return { 'unknown-element': [], 'invalid-value': [], 'no-zone': [], 'time-in-future': [], 'missing-value': [] }
}

/** Adds the doubts of one document to those of its file. */
export function addDoubts(all: Doubts, more: Doubts): void {
  for (const code of Object.keys(all) as (keyof Doubts)[]) for (const path of more[code]) all[code].push(path)
}

/** The doubts of a file as problems, one a code. */
export function problemsOf(file: string, doubts: Doubts): Problem[] {
  return (Object.keys(doubts) as (keyof Doubts)[]).filter((code) => doubts[code].length > 0).map((code) => problem(file, code, named(doubts[code])))
}
