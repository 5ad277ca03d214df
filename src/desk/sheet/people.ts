import type { z } from 'zod'
import { contradictionsOf, type Footprint } from '../../footprint/index.ts'
import type { Attribute, Person, Role } from '../../intake/contract.ts'
import { countryCode } from '../../kernel/country.ts'
import type { IdentifierShown, PersonShown, sides } from '../sheet-shapes.contract.ts'
import { beginning, placed, short, some, told, written } from './cut.ts'

type Side = (typeof sides)[number]
type Shown = z.input<typeof PersonShown>

/** Items of one person on the page: names, accounts, places, attributes. */
const OF_ONE = 8
/** Names that are looked at for contradictions. */
const NAMES = 20
const COUNTRY_LETTERS = 60

/** Whose side a person is on, by their ref; `none` for what is about nobody. */
export function sidesOf(people: readonly Person[]): (ref: string | null) => Side {
  const roles = new Map<string, Role>(people.map((p) => [p.ref, p.role]))
  return (ref) => (ref === null ? 'none' : roles.get(ref) ?? 'unknown')
}

/** The country that a source names, as a code; null when it is none. */
export const codeOf = (country: string | null | undefined): string | null => (country == null ? null : countryCode(beginning(country, COUNTRY_LETTERS)))

/** A named value with the time that it speaks of. */
export function attributeShown(a: Attribute) {
  return { name: a.name, told: written(a), when: told(a.when) }
}

/** People as the page shows them. `claims` are ages that they tell of themselves in conversations, by ref. */
export function peopleShown(id: string, footprint: Footprint, claims: ReadonlyMap<string, readonly { readonly age: number; readonly at: string }[]>) {
  const counts = new Map<string | null, number>()
  for (const t of footprint.traces) counts.set(t.person, (counts.get(t.person) ?? 0) + 1)
  return (p: Person): Shown => {
    const claimed = (claims.get(p.ref) ?? []).slice(0, OF_ONE).map(({ age, at }): Attribute => ({ name: 'claimed-age', value: age, at }))
    const whole = { ...p, names: p.names.slice(0, NAMES), attributes: [...p.attributes.slice(0, 200), ...claimed] }
    return {
      ref: p.ref, side: p.role, at: placed(p.at), names: some(p.names, OF_ONE, written), birthDate: p.birthDate && written(p.birthDate), age: p.age && written(p.age),
      relation: p.relation && written(p.relation), claimedAges: claimed.map(written),
      contradictions: contradictionsOf([{ reportId: id, person: whole }]).map(({ kind, claims: said }) => ({ kind, claims: said.slice(0, OF_ONE).map(written) })),
      accounts: some(p.accounts, OF_ONE, (a) => ({
        service: short(a.service), names: a.names.slice(0, 3).map(written), ids: a.ids.slice(0, 3).map(written), at: placed(a.at),
      })),
      localities: some(p.localities, OF_ONE, (l) => ({ kind: l.kind, told: written(l), country: codeOf(l.country) })),
      attributes: some(p.attributes, OF_ONE, attributeShown), identifiers: counts.get(p.ref) ?? 0,
    }
  }
}

/** Identifiers as the page shows them. */
export function identifiersShown(footprint: Footprint, sideOf: (ref: string | null) => Side) {
  const grades = new Map(footprint.graded.map((g) => [g.trace, g]))
  return (t: Footprint['traces'][number]): z.input<typeof IdentifierShown> => {
    const graded = grades.get(t)
    return {
      kind: t.kind, told: written({ value: t.written, at: t.at, from: t.from }), normal: short(t.normal), person: t.person, side: sideOf(t.person),
      service: short(t.service), event: short(t.event), port: t.port, when: told(t.when), country: graded?.country ?? t.country, note: t.note,
      grade: graded?.grade ?? null, because: graded?.because ?? null,
    }
  }
}
