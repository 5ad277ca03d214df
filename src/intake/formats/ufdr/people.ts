import { at, type Place } from '../../../kernel/place.ts'
import { emptyPerson, type Account, type Person, type Told, type WrittenIdentifier } from '../../contract.ts'
import type { ProblemBook } from '../../readers/problem-book.ts'
import { first, inner, type Model } from './models.ts'

/** People that one extraction may give; further ones stay in the file. */
const MOST_PEOPLE = 20_000
/** Names, accounts, or identifiers of one person that are kept. */
const MOST_OF_ONE = 500

interface Draft {
  readonly ref: string
  readonly at: Place
  readonly names: Map<string, Told<string>>
  readonly accounts: Map<string, { service: string | null; names: Map<string, Told<string>>; ids: Map<string, Told<string>>; at: Place }>
  readonly identifiers: Map<string, WrittenIdentifier>
}

/** The people of an extraction, put together from parties, contacts and accounts that share an identifier on one service. */
export interface People {
  /** The ref of a party of a chat, call or message; null when it names nobody, or when there are too many people. */
  party(party: Model, service: string | null): string | null
  contact(model: Model): void
  account(model: Model): void
  /** An id of the device itself. */
  device(identifier: WrittenIdentifier): void
  list(): Person[]
}

const WHATSAPP = /^(\d{6,15})(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us)$/
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}$/
const PHONE = /^\+[\d ().-]{6,24}$/
const DIGITS = /^[\d ().-]{5,20}$/
const TELEPHONY = /^(?:sms|mms|phone|native|call|contacts|sim|imessage)/i

/** What the identifier of a party is, as far as its form and its service tell. */
export function identifiersOf(written: Told<string>, service: string | null): WrittenIdentifier[] {
  const { value, at: place } = written
  const by = service === null ? {} : { service }
  const whatsapp = WHATSAPP.exec(value)
  if (whatsapp !== null) return [{ hint: 'phone', written: `+${whatsapp[1]}`, at: place }, { hint: 'user-id', written: value, at: place, ...by }]
  if (EMAIL.test(value)) return [{ hint: 'email', written: value, at: place }]
  if (PHONE.test(value)) return [{ hint: 'phone', written: value, at: place }]
  if (DIGITS.test(value) && (service === null || TELEPHONY.test(service))) return [{ hint: 'phone', written: value, at: place }]
  if (/^https?:\/\//i.test(value)) return [{ hint: 'profile-url', written: value, at: place, ...by }]
  return [{ hint: /^\d+$/.test(value) ? 'user-id' : 'handle', written: value, at: place, ...by }]
}

/** Categories of user ids that hold a name people gave themselves, not an id. */
const NAME_CATEGORY = /\b(?:additional|push|display|full|given|first|last|verified|business) ?name\b|^nick ?name$|^name$/i

const isName = (entry: Model): boolean => entry.type === 'UserID' && NAME_CATEGORY.test(first(entry, 'Category')?.value ?? '')

/** The service of an id: its category may name another one than the source (a `Facebook Id` on Instagram). */
function serviceOf(entry: Model, service: string | null): string | null {
  const named = /^([a-z]{3,30}) (?:user ?)?id$/i.exec(first(entry, 'Category')?.value ?? '')?.[1]
  if (named === undefined || /^(?:user|account|service)$/i.test(named)) return service
  return service !== null && service.toLowerCase().includes(named.toLowerCase()) ? service : named
}

/** What an entry of a contact or account is, by the type of its model. */
function entryOf(entry: Model, service: string | null): WrittenIdentifier[] {
  const value = first(entry, 'Value')
  if (value === null || isName(entry)) return []
  if (entry.type === 'PhoneNumber') return [{ hint: 'phone', written: value.value, at: value.at }]
  if (entry.type === 'EmailAddress') return [{ hint: 'email', written: value.value, at: value.at }]
  if (entry.type === 'WebAddress') return [{ hint: 'url', written: value.value, at: value.at }]
  return entry.type === 'UserID' ? identifiersOf(value, serviceOf(entry, service)) : []
}

/** The names of a contact or account, its entries' too. */
function namesOf(model: Model): Told<string>[] {
  return [first(model, 'Name'), ...inner(model, 'Entries').filter(isName).map((entry) => first(entry, 'Value'))].filter((t) => t !== null)
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key) && map.size < MOST_OF_ONE) map.set(key, value)
}

const keyOf = (i: WrittenIdentifier): string => `${i.hint}\0${(i.service ?? '').toLowerCase()}\0${i.written.toLowerCase()}`

function addAccount(draft: Draft, service: string | null, name: Told<string> | null, id: Told<string> | null, place: Place): void {
  const key = (service ?? '').toLowerCase()
  keep(draft.accounts, key, { service, names: new Map(), ids: new Map(), at: place })
  const account = draft.accounts.get(key)
  if (account === undefined) return
  if (name !== null) keep(account.names, name.value, name)
  if (id !== null) keep(account.ids, id.value, id)
}

function personOf(draft: Draft): Person {
  const accounts = [...draft.accounts.values()].map((a): Account => ({
    service: a.service, names: [...a.names.values()], ids: [...a.ids.values()], at: a.at,
  }))
  return { ...emptyPerson(draft.ref, 'unknown', draft.at), names: [...draft.names.values()], accounts, identifiers: [...draft.identifiers.values()] }
}

/** Starts with the holder of the device as `p0`: nothing in an extraction says whether that is a suspect or a child. */
export function peopleOf(file: string, book: ProblemBook): People {
  const drafts: Draft[] = []
  const byIdentifier = new Map<string, Draft>()
  let tooMany = false
  const start = (place: Place): Draft => ({ ref: `p${drafts.length}`, at: place, names: new Map(), accounts: new Map(), identifiers: new Map() })
  const owner = start(at(file, '/project[1]'))
  drafts.push(owner)
  const find = (identifiers: readonly WrittenIdentifier[], place: Place): Draft | null => {
    const known = identifiers.map((i) => byIdentifier.get(keyOf(i))).find((d) => d !== undefined)
    if (known !== undefined) return known
    if (drafts.length >= MOST_PEOPLE) {
      if (!tooMany) book.add('too-many', `The limit is ${MOST_PEOPLE} people.`)
      tooMany = true
      return null
    }
    const draft = start(place)
    drafts.push(draft)
    return draft
  }
  const note = (draft: Draft, identifiers: readonly WrittenIdentifier[]): void => {
    for (const identifier of identifiers) {
      keep(draft.identifiers, keyOf(identifier), identifier)
      if (!byIdentifier.has(keyOf(identifier))) byIdentifier.set(keyOf(identifier), draft)
    }
  }
  return {
    party(party, service) {
      const [id, name] = [first(party, 'Identifier'), first(party, 'Name')]
      const identifiers = id === null ? [] : identifiersOf(id, service)
      const isOwner = /^true$/i.test(first(party, 'IsPhoneOwner')?.value ?? '')
      if (identifiers.length === 0 && name === null && !isOwner) return null
      // a name alone is nobody in particular: each such party would become a person of its own
      const draft = isOwner ? owner : identifiers.length === 0 ? null : find(identifiers, party.at)
      if (draft === null) return null
      note(draft, identifiers)
      if (name !== null) keep(draft.names, name.value, name)
      if (id !== null || name !== null) addAccount(draft, service, name, id, party.at)
      return draft.ref
    },
    contact(model) {
      const service = first(model, 'Source')?.value ?? null
      const identifiers = inner(model, 'Entries').flatMap((entry) => entryOf(entry, service))
      const draft = identifiers.length === 0 ? null : find(identifiers, model.at)
      if (draft === null || draft === owner) return
      note(draft, identifiers)
      for (const name of namesOf(model)) keep(draft.names, name.value, name)
    },
    account(model) {
      const service = first(model, 'ServiceType', 'Source')?.value ?? null
      const [user, name, id] = [first(model, 'Username'), first(model, 'Name'), first(model, 'ServiceIdentifier')]
      note(owner, [...(user === null ? [] : identifiersOf(user, service)), ...inner(model, 'Entries').flatMap((entry) => entryOf(entry, service))])
      for (const told of namesOf(model)) keep(owner.names, told.value, told)
      addAccount(owner, service, user ?? name, id, model.at)
    },
    device: (identifier) => note(owner, [identifier]),
    list: () => drafts.map(personOf),
  }
}
