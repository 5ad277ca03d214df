import type { HeardTalk, Sign } from '../conversation/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Person, Side } from './proposal.ts'

/** Two people of whom one may have acted towards the other. Null: it is not known who. */
export interface Pair {
  readonly actor: Side | null
  readonly victim: Side | null
  readonly bothYoung: boolean
}

/** In a talk of many people so many pairs are looked at. */
const MOST_PAIRS = 20
/** Of those who speak in one talk so many are looked at. */
const MOST_SPEAKERS = 200

/** Signs of whoever works on another; see docs/conversation.md. */
const WORKING: ReadonlySet<string> = new Set([
  'age-asked', 'school-asked', 'home-asked', 'supervision-asked', 'secrecy-asked', 'flattery', 'gift-offered', 'payment-offered', 'platform-move',
  'image-asked',
  'threat', 'demand', 'meeting-proposed', 'return-after-refusal', 'other-children', 'child-access', 'sexual-message',
])

/** True for signs that may show a fact: not weak, not rejected. */
export const isStrong = (s: Sign): boolean => !s.weak && s.state !== 'rejected'

/** The first name that tells a person from others: of an account, else their own. */
export function nameOf(person: Person): string | null {
  return person.accounts.flatMap((a) => [...a.names, ...a.ids])[0]?.value ?? person.names[0]?.value ?? null
}

/** A person of a report as a side of acts. Without any name the place among those of the role must do. */
export function sideOfPerson(reading: Reading, person: Person): Side {
  const name = nameOf(person)
  const number = reading.people.filter((p) => p.role === person.role).indexOf(person)
  return { key: `person ${person.role} ${name ?? number}`, person: person.ref, name }
}

/** Whether a field or the role says that somebody is under 18 (true), or 18 or over (false); null when none says. */
export function youngByReport(person: Person | undefined): boolean | null {
  if (person === undefined) return null
  if (person.role === 'child') return true
  const age = person.age?.value ?? null
  if (age !== null && age > 0) return age < 18
  return person.attributes.some((a) => a.name === 'minor' && (a.value === true || /^(?:yes|true|y|1)$/i.test(String(a.value)))) ? true : null
}

interface Speaker {
  readonly side: Side
  readonly role: Person['role'] | null
  readonly young: boolean
  readonly grown: boolean
  readonly works: boolean
}

/** Who speaks in a talk, with what the report and their own strong signs say of them. */
export function speakersOf(reading: Reading, talk: HeardTalk, number: number, names: readonly string[]): ReadonlyMap<string, Speaker> {
  const shown = new Map<string | null, Set<string>>()
  for (const s of talk.signs) if (isStrong(s)) shown.set(s.by, (shown.get(s.by) ?? new Set()).add(s.sign))
  const people = namedPeople(reading)
  return new Map(names.slice(0, MOST_SPEAKERS).map((name) => {
    const signs = shown.get(name) ?? new Set<string>()
    const ref = talk.source.participants.find((p) => p.name === name)?.person ?? null
    const person = ref === null ? people.get(name.toLowerCase()) ?? undefined : reading.people.find((p) => p.ref === ref)
    const told = youngByReport(person)
    return [name, {
      side: person === undefined ? { key: `talk ${number} ${name}`, person: null, name } : { ...sideOfPerson(reading, person), name },
      // A child who reports what happened to them is whom it happened to.
      role: person === undefined || person.role === 'unknown' || (person.role === 'reporter' && told === true) ? null : person.role,
      young: told ?? signs.has('age-told'), grown: told === false || signs.has('adult-age-told'),
      works: [...signs].some((s) => WORKING.has(s)),
    }]
  }))
}

/** People by their names and accounts (lower case); null where several have one. */
function namedPeople(reading: Reading): ReadonlyMap<string, Person | null> {
  const named = new Map<string, Person | null>()
  for (const person of reading.people) {
    for (const told of [...person.names, ...person.accounts.flatMap((a) => [...a.names, ...a.ids])]) {
      const name = told.value.toLowerCase()
      const known = named.get(name)
      named.set(name, known === undefined || known === person ? person : null)
    }
  }
  return named
}

/**
 * Who may have acted towards whom: by the roles of the report; else the young side of the talk is the victim and the other side the actor. Where both
 * are young by the report or by their words, whoever shows signs of working on the other is looked at as the one who acted, marked as both young.
 * Where nobody is known, who shows such signs towards one other is; else nobody.
 */
export function pairsOf(speakers: ReadonlyMap<string, Speaker>): Pair[] {
  const all = [...speakers.values()].filter((s) => s.role !== 'reporter')
  const suspects = all.filter((s) => s.role === 'suspect')
  const children = all.filter((s) => s.role === 'child')
  const rest = all.filter((s) => s.role === null)
  const actors = suspects.length > 0 ? suspects : actorsAmong(rest, children)
  const victims = children.length > 0 ? children : victimsAmong(rest, actors)
  const pairs = actors.flatMap((a) => victims.filter((v) => v !== a).map((v): Pair => ({
    actor: a.side, victim: v.side, bothYoung: a.young && !a.grown && v.young,
  })))
  if (pairs.length > 0) return pairs.slice(0, MOST_PAIRS)
  return suspects.slice(0, MOST_PAIRS).map((a) => ({ actor: a.side, victim: null, bothYoung: false }))
}

/** Who acts when no role says so. */
function actorsAmong(rest: readonly Speaker[], children: readonly Speaker[]): readonly Speaker[] {
  const working = rest.filter((s) => s.works)
  if (children.length > 0) return working.length > 0 ? working : rest
  const notYoung = rest.filter((s) => !s.young || s.grown)
  if (notYoung.length === rest.length) return rest.length === 2 ? working.slice(0, working.length === 1 ? 1 : 0) : working
  if (notYoung.length === 0) return working
  const workingOnes = notYoung.filter((s) => s.works)
  return workingOnes.length > 0 ? workingOnes : notYoung
}

/** Towards whom when no child is named: the young ones, else the only other one. */
function victimsAmong(rest: readonly Speaker[], actors: readonly Speaker[]): readonly Speaker[] {
  const others = rest.filter((s) => actors.length > 1 || !actors.includes(s))
  const young = others.filter((s) => s.young && !s.grown)
  if (young.length > 0) return young
  return others.length === 1 ? others : []
}
