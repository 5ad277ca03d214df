import type { Conversation, Turn } from '../../contract.ts'
import { at, step } from '../../../kernel/place.ts'
import { list, object, string, type JsonObject } from '../../readers/json.ts'
import type { Gathering } from './export.ts'
import { hiddenIn, marksOf, placesOf, serviceText, textOf } from './message.ts'
import { handleIt, nameIt, phoneIt, SERVICE } from './people.ts'
import { timeAt } from './time.ts'

/** Titles of chats that have no name of their own. */
const TITLES: Readonly<Record<string, string>> = {
  saved_messages: 'Saved messages', replies: 'Replies', verification_codes: 'Verification codes',
}

/** Display names by id in one chat, so that two accounts under one name stay two participants. */
class Names {
  readonly #byId = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** The name under which an id takes part: the first one told, with the id behind it when another account has the same name. */
  of(id: string | null, name: string | null): string | null {
    const known = id === null ? undefined : this.#byId.get(id)
    if (known !== undefined) return known
    const shown = name === null ? id : id !== null && this.#taken.has(name) ? `${name} (${id})` : name
    if (shown !== null) {
      this.#taken.add(shown)
      this.#byId.set(id ?? shown, shown)
    }
    return shown
  }

  all(): readonly (readonly [string, string])[] {
    return [...this.#byId]
  }
}

/** Reads one chat at a JSON pointer. `holder` is the id of the account's owner when the export tells it. */
export function readChat(chat: JsonObject, pointer: string, holder: string | null, gathering: Gathering): Conversation {
  const names = new Names()
  const turns: Turn[] = []
  const system: Turn[] = []
  const type = string(chat['type']) ?? ''
  peersOf(chat, type, pointer, holder, names, gathering)
  for (const [i, entry] of list(chat['messages']).entries()) {
    const message = object(entry)
    if (message === null) {
      gathering.unread++
      continue
    }
    if (!gathering.take()) break
    const place = `${pointer}/messages/${i}`
    const kind = string(message['type'])
    if (kind === 'message' || kind === null) turns.push(turnOf(message, place, names, gathering))
    else system.push(lineOf(message, place, names, gathering))
  }
  return {
    service: SERVICE, title: string(chat['name']) ?? TITLES[type] ?? null, turns, system, at: at(gathering.path, pointer),
    participants: names.all().map(([id, name]) => ({
      name, id: id === name && !/^(?:user|chat|channel)\d/.test(id) ? null : id, person: gathering.people.refOf(id),
    })),
  }
}

/** In a chat of two the chat's id is the other one's user id, who takes part also when only silent. */
function peersOf(chat: JsonObject, type: string, pointer: string, holder: string | null, names: Names, { people, path }: Gathering): void {
  const id = string(chat['id'])
  const name = string(chat['name'])
  if ((type === 'personal_chat' || type === 'bot_chat') && id !== null && /^\d+$/.test(id)) {
    people.see(`user${id}`, name, at(path, `${pointer}/id`), at(path, `${pointer}/name`), id)
    names.of(`user${id}`, name)
  }
  const own = holder === null ? null : people.see(holder, null, at(path, pointer))
  if (own !== null && holder !== null && type !== 'public_channel' && type !== 'private_channel') names.of(
    holder, own.names.keys().next().value ?? null,
  )
}

function turnOf(message: JsonObject, pointer: string, names: Names, gathering: Gathering): Turn {
  const place = at(gathering.path, pointer)
  const id = string(message['from_id'])
  const name = string(message['from'])
  const by = names.of(id, name)
  const key = id ?? by
  const author = id !== null ? gathering.people.see(
    id, name, `${place}/from_id`, `${place}/from`,
  ) : key === null ? null : gathering.people.draft(key, place)
  if (author !== null && id === null && name !== null) nameIt(author, name, `${place}/from`)
  const when = timeAt(message, 'date', 'sent', gathering.latest, gathering.doubts)
  author?.localities.push(...placesOf(message, place, when))
  asideOf(message, pointer, gathering)
  return { by, when, text: textOf(message), at: place, ...marksOf(message) }
}

/** What a message says beside its author's words: hidden addresses and ids, a shared contact, whose words were forwarded. */
function asideOf(message: JsonObject, pointer: string, gathering: Gathering): void {
  for (const hidden of hiddenIn(message)) {
    gathering.note({
      hint: hidden.hint, written: hidden.written, at: at(gathering.path, pointer + hidden.path),
      ...(hidden.hint === 'user-id' ? { service: SERVICE } : {}),
    })
  }
  for (const key of ['forwarded_from', 'saved_from', 'author', 'via_bot'] as const) {
    const text = string(message[key])
    if (text !== null) gathering.keep(`${pointer}/${key}`, text)
  }
  const contact = object(message['contact_information'])
  if (contact !== null) sharedContact(contact, `${pointer}/contact_information`, gathering)
}

/** A contact card that somebody sent: a person of its own, known by number and name only. */
function sharedContact(contact: JsonObject, pointer: string, { people, path }: Gathering): void {
  const phone = string(contact['phone_number'])
  const name = fullName(contact)
  if (phone === null && name === null) return
  const place = at(path, pointer)
  const person = people.draft(`card:${phone ?? ''}:${name ?? ''}`, place)
  if (person === null) return
  if (name !== null) nameIt(person, name, place)
  if (phone !== null) phoneIt(person, phone, `${place}/phone_number`)
}

/** First and last name as one, or null. */
export function fullName(person: JsonObject): string | null {
  const parts = [string(person['first_name']), string(person['last_name'])].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

/** Adds what a list of contacts tells of a person: name, number, username. */
export function describe(entry: JsonObject, pointer: string, key: string, { people, path }: Gathering): ReturnType<typeof people.draft> {
  const id = string(entry['user_id'])
  const place = at(path, pointer)
  const known = id !== null && /^[1-9]\d*$/.test(id) ? people.see(
    `user${id}`, null, at(path, `${pointer}/user_id`), undefined, id,
  ) : people.draft(key, place)
  if (known === null) return null
  const name = fullName(entry)
  if (name !== null) nameIt(known, name, place)
  const phone = string(entry['phone_number'])
  if (phone !== null) phoneIt(known, phone, at(path, `${pointer}${step('phone_number')}`))
  const username = string(entry['username'])
  if (username !== null) handleIt(known, username, at(path, `${pointer}/username`))
  return known
}

function lineOf(message: JsonObject, pointer: string, names: Names, gathering: Gathering): Turn {
  const id = string(message['actor_id']) ?? string(message['from_id'])
  const name = string(message['actor']) ?? string(message['from'])
  const place = at(gathering.path, pointer)
  if (id !== null) gathering.people.see(id, name, `${place}/actor_id`, `${place}/actor`)
  const by = id === null ? name : names.of(id, name)
  return { by, when: timeAt(message, 'date', 'logged', gathering.latest, gathering.doubts), text: serviceText(message), at: place }
}
