import type { Conversation, Locality, Person, Reading, Role, Turn, WrittenIdentifier } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import { countryCode } from '../kernel/country.ts'
import { kindIds, type KindId, type Trace } from './contract.ts'
import { placeInText, searchText, type TextHit } from './free-text.ts'
import { parseAddress } from './ip-text.ts'
import { kindOf } from './kinds/registry.ts'
import type { KindHint, NormalForm } from './kinds/plug.ts'

/** Turns of conversations that are searched for identifiers, in one report; later ones are kept and not searched. */
const MOST_TURNS = 200_000

/** Text that is searched in one report, in UTF-16 units; about 1.5 s of work. */
const MOST_TEXT = 16_000_000

/** What a trace has beside kind and value. */
interface About {
  readonly person: string | null
  readonly role: Role | null
  readonly at: Place
  readonly from?: 'field' | 'free-text' | undefined
  readonly service?: string | null
  readonly identifier?: EventSource
}

/** What tells of the event around a value: its time, port, proxy flag and name. */
type EventSource = Pick<WrittenIdentifier, 'when' | 'port' | 'proxy' | 'event'>

/** Collects traces of one report without repeating the same value of the same person at the same place. */
class Traces {
  readonly list: Trace[] = []
  readonly seen = new Set<string>()
  readonly reportId: string

  constructor(reportId: string) {
    this.reportId = reportId
  }

  private isNew(key: string): boolean {
    const before = this.seen.size
    return this.seen.add(key).size > before
  }

  add(kind: KindId, written: string, hint: KindHint, about: About, text = written): void {
    if (typeof written !== 'string' || written.trim() === '') return
    const form = kindOf(kind).normal(text, hint)
    const { person, at, identifier } = about
    if (!this.isNew([kind, form?.normal ?? written, person ?? '', at, identifier?.when?.written ?? ''].join('|'))) return
    const country = form?.country ?? told(hint)
    this.list.push({
      reportId: this.reportId, kind, written, ...comparable(kind, form), ...whose(about), ...eventOf(kind, written, identifier), country,
    })
  }
}

const told = ({ country }: KindHint): string | null => (country !== undefined && /^[A-Z]{2}$/.test(country) ? country : null)

function whose({ person, role, at, from, service }: About): Pick<Trace, 'person' | 'role' | 'at' | 'from' | 'service'> {
  return { person, role, at, from: from ?? 'field', service: service ?? null }
}

type Comparable = Pick<Trace, 'matchAs' | 'normal' | 'alias' | 'bits' | 'weak' | 'note'>

function comparable(kind: KindId, form: NormalForm | null): Comparable {
  if (form === null) return { matchAs: kind, normal: null, alias: null, bits: 0, weak: true, note: null }
  const as = kindIds.find((id) => id === form.as) ?? kind
  const { bits, weak } = kindOf(kind).weight
  return {
    matchAs: as, normal: form.normal, alias: form.alias ?? null, bits: form.bits ?? bits, weak: form.weak ?? weak ?? false,
      note: form.note ?? null,
  }
}

type EventPart = Pick<Trace, 'when' | 'port' | 'proxy' | 'event'>

function eventOf(kind: KindId, written: string, id: EventSource | undefined): EventPart {
  const portWritten = kind === 'ip' && written.includes(':') ? (parseAddress(written)?.port ?? null) : null
  return { when: id?.when ?? null, port: id?.port ?? portWritten, proxy: id?.proxy ?? null, event: id?.event ?? null }
}

/** The hint's country: a code, a name, or a calling code as written beside a number; undefined when it is none. */
function hintCountry(written: string | undefined): string | undefined {
  if (typeof written !== 'string') return undefined
  return /^\+\d{1,3}$/.test(written.trim()) ? written.trim() : (countryCode(written) ?? undefined)
}

function addIdentifier(traces: Traces, id: WrittenIdentifier, person: Person | null, reading: Reading): void {
  const service = id.service ?? (OF_SERVICE.has(id.hint) ? reading.service : null)
  const hint: KindHint = { service: service ?? undefined, country: hintCountry(id.country), type: id.type }
  const about: About = {
    person: person?.ref ?? null, role: person?.role ?? null, at: id.at, from: id.from, service, identifier: id,
  }
  traces.add(id.hint, id.written, hint, about)
  if (!OF_SERVICE.has(id.hint) || typeof id.written !== 'string' || !id.written.includes('@') || !id.written.includes('.')) return
  const isMail = !MESSENGER_HOSTS.test(id.written) && kindOf('email').normal(id.written, {}) !== null
  if (isMail) traces.add('email', id.written, {}, about) // an e-mail address as account name
}

/** Servers in account names of messengers (WhatsApp ids): they look like mail hosts and are none. */
const MESSENGER_HOSTS = /@(?:s\.whatsapp\.net|g\.us|c\.us|lid|broadcast)$/i

const OF_SERVICE: ReadonlySet<string> = new Set(['handle', 'user-id', 'profile-url'])

function addNames(traces: Traces, person: Person): void {
  for (const name of person.names) {
    if (typeof name.value !== 'string') continue
    const born = person.birthDate === null ? '' : person.birthDate.value
    traces.add('person-name', name.value, {}, { person: person.ref, role: person.role, at: name.at, from: name.from },
      `${name.value.replaceAll('|', ' ')}|${born}`)
  }
}

function addLocality(traces: Traces, locality: Locality, person: Person | null): void {
  if (locality.kind !== 'school' && locality.kind !== 'address' && locality.kind !== 'position') return
  const country = typeof locality.country === 'string' ? (countryCode(locality.country) ?? undefined) : undefined
  traces.add(locality.kind === 'school' ? 'school' : 'place', locality.value, { country }, {
    person: person?.ref ?? null, role: person?.role ?? null, at: locality.at, from: locality.from,
    ...(locality.when === undefined ? {} : { identifier: { when: locality.when } }),
  })
}

function addHits(traces: Traces, hits: readonly TextHit[], person: Person | null, placeOf: (hit: TextHit) => Place): void {
  for (const hit of hits) {
    const service = hit.hint.service ?? null
    const about: About = { person: person?.ref ?? null, role: person?.role ?? null, at: placeOf(hit), from: 'free-text', service }
    traces.add(hit.kind, hit.written, hit.hint, about)
  }
}

/** Searches texts until the budget of the report is spent. */
class Budget {
  text = MOST_TEXT
  turns = MOST_TURNS

  search(text: string): readonly TextHit[] {
    if (typeof text !== 'string' || this.text <= 0) return []
    const part = text.length > this.text ? text.slice(0, this.text) : text
    this.text -= part.length
    return searchText(part)
  }
}

/** Turns whose text is told as a narrative too (the body of a mail) are searched there: the mail of a witness names others, not its sender. */
function addConversation(
  traces: Traces, talk: Conversation, people: ReadonlyMap<string, Person>, budget: Budget, narrated: ReadonlySet<Place>,
): void {
  const byName = new Map(talk.participants.map((p) => [p.name, p.person === null ? null : (people.get(p.person) ?? null)]))
  const searchTurns = (turns: readonly Turn[]): void => {
    for (const turn of turns) {
      if (narrated.has(turn.at)) continue
      if (budget.turns-- <= 0) return
      const hits = budget.search(turn.text)
      if (hits.length === 0) continue
      const author = turn.by === null ? null : (byName.get(turn.by) ?? null)
      addHits(traces, hits, author, (hit) => placeInText(turn.at, turn.text, hit.index, false))
    }
  }
  searchTurns(talk.turns)
  searchTurns(talk.system)
}

function addPerson(traces: Traces, person: Person, reading: Reading, budget: Budget): void {
  for (const id of person.identifiers) addIdentifier(traces, id, person, reading)
  addNames(traces, person)
  for (const locality of person.localities) addLocality(traces, locality, person)
  for (const { name, value, at } of person.attributes) {
    if (name !== 'bio' || typeof value !== 'string') continue
    addHits(traces, budget.search(value), person, (hit) => placeInText(at, value, hit.index, true))
  }
}

/**
 * Every identifier of a reading: those of people, their names, schools, addresses and positions, those of the report
 * itself, and those found in profile texts, narratives and conversation turns (marked `free-text`, of the person whom the
 * text is about or who wrote the turn). The same value of one person at one place comes once. Values that have no
 * comparable form are kept as written.
 */
export function tracesOf(reading: Reading, context: { readonly reportId: string }): Trace[] {
  const traces = new Traces(context.reportId)
  const budget = new Budget()
  const people = new Map(reading.people.map((p) => [p.ref, p]))
  for (const person of reading.people) addPerson(traces, person, reading, budget)
  for (const id of reading.identifiers) addIdentifier(traces, id, null, reading)
  for (const locality of reading.localities) addLocality(traces, locality, null)
  for (const narrative of reading.narratives) {
    const person = narrative.person === null ? null : (people.get(narrative.person) ?? null)
    addHits(traces, budget.search(narrative.text), person, (hit) => placeInText(narrative.at, narrative.text, hit.index, true))
  }
  const narrated = new Set(reading.narratives.map((n) => n.at))
  for (const talk of reading.conversations) addConversation(traces, talk, people, budget, narrated)
  return traces.list
}
