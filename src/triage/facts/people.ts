import type { Attribute, Person, Told } from '../../intake/contract.ts'
import { readIso } from '../../kernel/time.ts'
import type { Findings } from '../contract.ts'
import { claims, saysYes } from '../words/answers.ts'
import type { About, Collector } from './collector.ts'

/** Attributes of a person or a report that some rule, clock or question of completeness looks at. */
const KEPT = [
  'annotation', 'escalation', 'sender-priority', 'danger-now', 'live-now', 'extortion', 'deadline', 'meeting', 'self-harm',
  'payment-for-material', 'several-children', 'occupation', 'volunteering', 'position-of-trust', 'household-children',
  'access-to-child-victim', 'access-to-children', 'relation-to-child-victim', 'convicted', 'prior-report', 'age-discrepancy',
  'compromised-account',
] as const satisfies readonly Attribute['name'][]

type KeptName = (typeof KEPT)[number]
const kept: ReadonlySet<string> = new Set(KEPT)

const isKept = (name: string): name is KeptName => kept.has(name)

/**
 * Puts the attributes that matter, as told; null ("unknown") is put too, since it is no "no". An escalation that says nothing
 * ("none", "N/A") is no escalation. `reference` is the report's own number, which is no prior report.
 */
export function putAttributes(to: Collector, attributes: readonly Attribute[], about: About, reference: string | null): void {
  for (const { name, value, at, when } of attributes) {
    if (!isKept(name) || (name === 'escalation' && !claims(value))) continue
    if (name === 'prior-report' && reference !== null && String(value).trim() === reference.trim()) continue
    to.put(name, value, at, when === undefined ? about : { ...about, when })
  }
}

/** A person as the rules see it: whether it is a child, whether a field identifies it, and its identity key. */
export interface Seen {
  readonly person: Person
  readonly isChild: boolean
  readonly isIdentified: boolean
  readonly key: string | null
  readonly subject: string
}

/** Looks at every person of a report. */
export function seePeople(findings: Findings): readonly Seen[] {
  return findings.reading.people.map((person) => {
    const key = Object.hasOwn(findings.identities, person.ref) ? findings.identities[person.ref] ?? null : null
    return {
      person, key, isChild: isChild(person, findings.receivedAt), isIdentified: key !== null || hasName(person) || hasAccount(person),
      subject: `${findings.reportId}/${person.ref}`,
    }
  })
}

/**
 * Everyone under 18 is a child, whatever the age of consent. A suspect under 18 is a child too, but not the one that the
 * report's rules about a child are about: that is the fact `minor-suspect`.
 */
function isChild(person: Person, receivedAt: string): boolean {
  return person.role === 'child' || (person.role !== 'suspect' && isMinor(person, receivedAt))
}

/** Told to be under 18, by age, birth date or in words. An age of 0 is a form's empty field unless the role is child. */
export function isMinor(person: Person, receivedAt: string): boolean {
  const age = ageOf(person, receivedAt)
  if (age !== null) return age.value > 0 && age.value < 18
  return person.attributes.some((a) => a.name === 'minor' && saysYes(a.value))
}

/** The told age, or the one that the birth date gives at receipt, with its place. */
function ageOf({ age, birthDate }: Person, receivedAt: string): Told<number> | null {
  if (age !== null) return age
  const years = ageAt(birthDate?.value ?? null, receivedAt)
  return birthDate === null || years === null ? null : { value: years, at: birthDate.at }
}

/** Whole years from a birth date (ISO 8601, at least the month) to an instant; null when it is no date or lies ahead. */
export function ageAt(birthDate: string | null, instant: string): number | null {
  const born = birthDate === null ? null : readIso(birthDate.slice(0, 40), 'birth')?.local ?? null
  if (born === null) return null
  const years = Number(instant.slice(0, 4)) - Number(born.slice(0, 4)) - (instant.slice(5, 10) < born.slice(5, 10) ? 1 : 0)
  return years >= 0 && years < 130 ? years : null
}

const hasName = (person: Person): boolean => person.names.some((name) => name.value.trim() !== '')

/** An account, e-mail, phone or other identifier; an internet address alone tells nobody from others. */
const hasAccount = (person: Person): boolean =>
  person.accounts.some((account) => account.names.length > 0 || account.ids.length > 0)
  || person.identifiers.some((identifier) => identifier.hint !== 'ip' && identifier.written.trim() !== '')

/** Puts what is known of each person. */
export function putPeople(to: Collector, people: readonly Seen[], findings: Findings): void {
  for (const seen of people) {
    const about: About = { role: seen.person.role, subject: seen.subject, child: seen.isChild ? seen.key : null }
    putAttributes(to, seen.person.attributes, about, findings.reading.reference)
    if (seen.isChild) putChild(to, seen, about, findings.receivedAt)
    if (seen.person.role === 'suspect') putSuspect(to, seen, about, findings.receivedAt)
  }
  putUnknownChild(to, people, findings)
}

function putChild(to: Collector, { person, isIdentified }: Seen, about: About, receivedAt: string): void {
  to.put('child', isIdentified ? 'identified' : 'not-identified', person.at, about)
  const age = ageOf(person, receivedAt)
  if (age !== null) to.put('child-age', age.value, age.at, about)
  for (const { kind, value, at, when } of person.localities) {
    if (kind !== 'school' && kind !== 'address' && kind !== 'position') continue
    if (value.trim() !== '') to.put(kind, value, at, when === undefined ? about : { ...about, when })
  }
}

function putSuspect(to: Collector, seen: Seen, about: About, receivedAt: string): void {
  const { person } = seen
  to.put('suspect', seen.key, person.at, about)
  if (hasName(person)) to.put('suspect-name', true, person.names[0]?.at ?? person.at, about)
  if (hasAccount(person)) to.put('suspect-identifier', true, person.identifiers[0]?.at ?? person.at, about)
  const { relation } = person
  const isToReporter = person.attributes.some((a) => a.name === 'relation-to-reporter' && a.value === relation?.value)
  if (relation !== null && !isToReporter) to.put('relation', relation.value, relation.at, about)
  if (isMinor(person, receivedAt)) {
    const age = ageOf(person, receivedAt)
    to.put('minor-suspect', age?.value ?? true, age?.at ?? person.at, about)
  }
}

function putUnknownChild(to: Collector, people: readonly Seen[], findings: Findings): void {
  const children = people.filter((seen) => seen.isChild)
  const first = findings.reading.incidents[0]?.at ?? people[0]?.person.at
  if (children.length === 0 && first !== undefined) to.put('unknown-child', 'not-mentioned', first)
  for (const { person, subject, isIdentified } of children) {
    if (!isIdentified) to.put('unknown-child', 'not-identified', person.at, { role: person.role, subject })
  }
}
