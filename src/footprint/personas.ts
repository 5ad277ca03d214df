import type { Person } from '../intake/contract.ts'
import { countryCode } from '../kernel/country.ts'
import type { Place } from '../kernel/place.ts'
import { plain } from '../kernel/text.ts'

/** A person of a report that is thought to be the same as others: by shared identifiers, never by words alone. */
export interface Identity {
  readonly reportId: string
  readonly person: Person
}

/** A value that one identity claims, with its place. */
export interface Claim {
  readonly value: string
  readonly reportId: string
  readonly at: Place
}

/** What the identities of one possible person say of themselves that cannot all be true. */
export interface Contradiction {
  readonly kind: 'age' | 'birth-date' | 'name' | 'place'
  readonly claims: readonly Claim[]
}

/** Several identities that shared identifiers join, with what contradicts. */
export interface Persona {
  readonly identities: readonly { readonly reportId: string; readonly person: string; readonly names: readonly string[] }[]
  readonly contradictions: readonly Contradiction[]
}

/** Ages this far apart are no birthday in between. */
const AGES_APART = 2

/** Joins identities to a persona and lists what they claim differently. Null for fewer than two. */
export function personaOf(identities: readonly Identity[]): Persona | null {
  if (identities.length < 2) return null
  return {
    identities: identities.map((i) => ({ reportId: i.reportId, person: i.person.ref, names: i.person.names.map((n) => n.value) })),
    contradictions: contradictionsOf(identities),
  }
}

/** What one or several identities say that cannot all be true of one person. */
export function contradictionsOf(identities: readonly Identity[]): readonly Contradiction[] {
  return [ages(identities), birthDates(identities), names(identities), places(identities)].filter((c) => c !== null)
}

const distinct = (claims: readonly Claim[]): Claim[] => [...new Map(claims.map((c) => [c.value.toLowerCase(), c])).values()]

function ages(identities: readonly Identity[]): Contradiction | null {
  const claims = distinct(identities.flatMap(({ reportId, person }) => [
    ...(person.age === null ? [] : [{ value: String(person.age.value), reportId, at: person.age.at }]),
    ...person.attributes.filter((a) => a.name === 'claimed-age' && a.value !== null).map((a) => ({ value: String(a.value), reportId, at: a.at })),
  ]))
  const numbers = claims.map((c) => Number(c.value)).filter((n) => Number.isFinite(n))
  return numbers.length > 1 && Math.max(...numbers) - Math.min(...numbers) >= AGES_APART ? { kind: 'age', claims } : null
}

function birthDates(identities: readonly Identity[]): Contradiction | null {
  const claims = distinct(identities.flatMap(
    ({ reportId, person: { birthDate: b } }) => (b === null ? [] : [{ value: b.value, reportId, at: b.at }]),
  ))
  return claims.length > 1 ? { kind: 'birth-date', claims } : null
}

function names(identities: readonly Identity[]): Contradiction | null {
  const claims = distinct(identities.flatMap(({ reportId, person }) => person.names.map((n) => ({ value: n.value, reportId, at: n.at }))))
  const words = claims.map((c) => new Set(plain(c.value).split(' ')))
  // Two writings of one name share a word; a persona's other name does not.
  const apart = words.some((a, i) => words.some((b, j) => j > i && ![...a].some((w) => b.has(w))))
  return apart ? { kind: 'name', claims } : null
}

function places(identities: readonly Identity[]): Contradiction | null {
  const claims = distinct(identities.flatMap(({ reportId, person }) =>
    person.localities.flatMap((l) => (l.country === undefined ? [] : [{ value: l.country, reportId, at: l.at }]))))
  // One country may be written as a name or as a code.
  const countries = new Set(claims.map((c) => countryCode(c.value) ?? plain(c.value)))
  return countries.size > 1 ? { kind: 'place', claims } : null
}
