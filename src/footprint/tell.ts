import type { Attribute, Locality, Person, Reading, Role } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import type { Trace } from './contract.ts'
import { idOf } from './sightings.ts'
import { saysNothing, tidy } from './tidy.ts'
import { numberOf, wordsKept } from './words.ts'

/** What a value is: a person's name, a place, a named value, who sent the report, the sender's number, an identifier. */
const toldKinds = ['name', 'place', 'attribute', 'source', 'reference', 'identifier'] as const

/**
 * A value of a report that is found by its words; an identifier by its form, and told here as it is written. `name`: which attribute or kind of identifier, or what
 * sort of place. `form`: id of the identifier.
 */
export interface ToldFact {
  readonly kind: (typeof toldKinds)[number]
  readonly name: string | null
  readonly value: string
  readonly role: Role | null
  readonly at: Place | null
  readonly form?: string
}

/** What is kept of a report so that it can be found. `words`: as compared. `marks`: signs and names of attributes, which nobody can type. */
export interface ToldReport {
  readonly id: string
  readonly facts: readonly ToldFact[]
  readonly words: readonly string[]
  readonly marks: readonly string[]
}

/** Named values that hold a word or a few; others are free text, and stay out. */
const SHORT: ReadonlySet<string> = new Set([
  'annotation', 'designation', 'language', 'law-enforcement', 'other-police', 'prior-report', 'occupation', 'volunteering', 'position-of-trust', 'gang', 'vehicle',
  'group', 'relation-to-child-victim', 'relation-to-reporter', 'file-annotation',
] satisfies readonly Attribute['name'][])

const LONGEST_VALUE = 120
const MOST_FACTS = 200
const MOST_IDENTIFIERS = 60
const MOST_REPORT_WORDS = 400

/** How a sign, or the name of an attribute, is kept among the words: no word begins so. */
export const markOf = (kind: 'sign' | 'attribute', name: string): string => `@${kind}:${name}`

/** What a report tells that it is found by. Pure and bounded; a report that tells nothing has no facts. */
export function toldOf(id: string, reading: Reading, traces: readonly Trace[], signs: readonly string[]): ToldReport {
  const facts: ToldFact[] = []
  const put = (fact: ToldFact): void => {
    const value = tidy(fact.value.slice(0, LONGEST_VALUE + 80)).slice(0, LONGEST_VALUE)
    if (facts.length < MOST_FACTS && !saysNothing(value)) facts.push({ ...fact, value })
  }
  if (reading.reference !== null) put({ kind: 'reference', name: null, value: reading.reference, role: null, at: null })
  if (reading.source.name !== null) put({ kind: 'source', name: null, value: reading.source.name, role: null, at: null })
  for (const person of reading.people) putPerson(put, person)
  for (const place of reading.localities) putPlace(put, place, null)
  for (const a of reading.attributes) putAttribute(put, a, null)
  const named = [...reading.attributes, ...reading.people.flatMap((p) => p.attributes)].filter((a) => a.value !== false && a.value !== null)
  const marks = [...new Set([...signs.map((s) => markOf('sign', s)), ...named.map((a) => markOf('attribute', a.name))])]
  const words = wordsIn(facts)
  return { id, facts: [...facts, ...identifiersIn(traces)], words, marks: marks.slice(0, MOST_FACTS).sort() }
}

type Put = (fact: ToldFact) => void

function putPerson(put: Put, { role, names, localities, attributes }: Person): void {
  for (const name of names) if (typeof name.value === 'string') put({ kind: 'name', name: null, value: name.value, role, at: name.at })
  for (const place of localities) putPlace(put, place, role)
  for (const a of attributes) putAttribute(put, a, role)
}

function putPlace(put: Put, { kind, value, at }: Locality, role: Role | null): void {
  if (kind !== 'position' && typeof value === 'string') put({ kind: 'place', name: kind, value, role, at })
}

function putAttribute(put: Put, { name, value, at }: Attribute, role: Role | null): void {
  if (SHORT.has(name) && typeof value === 'string') put({ kind: 'attribute', name, value, role, at })
}

/** Identifiers as they are written, each form of one person once. */
function identifiersIn(traces: readonly Trace[]): ToldFact[] {
  const found = new Map<string, ToldFact>()
  for (const t of traces) {
    if (t.normal === null || found.size >= MOST_IDENTIFIERS || NAMED.has(t.kind)) continue
    const form = idOf(t.matchAs, t.normal)
    const key = `${form} ${t.person ?? ''}`
    const value = tidy(t.written.slice(0, LONGEST_VALUE + 80)).slice(0, LONGEST_VALUE)
    if (!found.has(key) && value !== '') found.set(key, { kind: 'identifier', name: t.kind, value, role: t.role, at: t.at, form })
  }
  return [...found.values()]
}

/** Kinds of identifiers that are told as names and places already. */
const NAMED: ReadonlySet<string> = new Set(['person-name', 'school', 'place'])

function wordsIn(facts: readonly ToldFact[]): string[] {
  const words = new Set<string>()
  for (const fact of facts) {
    for (const word of wordsKept(fact.value)) if (words.size < MOST_REPORT_WORDS) words.add(word)
    const number = fact.kind === 'reference' ? numberOf(fact.value) : ''
    if (number !== '') words.add(number)
  }
  return [...words].sort()
}
