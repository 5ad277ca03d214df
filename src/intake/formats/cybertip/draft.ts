import { problem, type Problem } from '../../../kernel/problem.ts'
import type { Place } from '../../../kernel/place.ts'
import { emptyEvidence, emptyPerson } from '../../contract.ts'
import type {
  Account, Attribute, AttributeName, EvidenceFile, Incident, Kept, Locality, Person, Reading, Role, SourceKind, Told, WrittenIdentifier,
} from '../../contract.ts'
import { placeOf, value, type Branch } from './branch.ts'

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
  /** Places of times without a zone, and of times after the moment of receipt. */
  readonly zoneless: string[]
  readonly future: string[]
}

/** A draft with nothing in it. `now` is the moment of receipt. */
export function newDraft(file: string, now: string): Draft {
  return {
    file, now, reference: null, source: { kind: 'provider', name: null }, service: null, sentAt: null, attributes: [], incidents: [],
    people: [], evidence: [], localities: [], identifiers: [], notes: [], kept: [], zoneless: [], future: [],
  }
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
  return text === null || branch === null ? null : { value: text, at: placeOf(branch) }
}

/** A named value at the place of a branch. */
export function attribute(name: AttributeName, found: string | number | boolean | null, branch: Branch): Attribute {
  return { name, value: found, at: placeOf(branch) }
}

/** Adds free text to the draft, when the branch has any. */
export function note(draft: Draft, branch: Branch, about: { person?: PersonDraft; file?: FileDraft } = {}, field = branch.name): void {
  const text = value(branch)
  if (text !== null) draft.notes.push({ field, text, at: placeOf(branch), person: about.person ?? null, file: about.file ?? null })
}

/** An account, when it has a name or an id; null when there is nothing to tell of it. */
export function account(service: string | null, names: readonly (Told<string> | null)[], ids: readonly (Told<string> | null)[], at: Place): Account | null {
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

/** The draft's problems, one a code: unknown elements, refused values, times without a zone or in the future. */
export function problemsOf(draft: Draft, unknown: readonly Kept[], refused: readonly Kept[]): Problem[] {
  const found: Problem[] = []
  const tell = (code: Problem['code'], paths: readonly string[]): void => {
    if (paths.length > 0) found.push(problem(draft.file, code, named(paths)))
  }
  tell('unknown-element', unknown.map((k) => k.path))
  tell('invalid-value', refused.map((k) => k.path))
  tell('no-zone', draft.zoneless)
  tell('time-in-future', draft.future)
  return found
}
